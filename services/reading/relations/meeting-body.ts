import type { Party, RelationView } from '#reading/relations/relation-view.ts';

const MOST_TOKENS_BACK = 300;

/**
 * The body whose meeting a noun speaks of: named in the phrase ("the NATO defense ministers meeting", "the summit of
 * the African Union"), itself ("attended the Council of Europe"), else that of the last meeting spoken of before
 * ("NATO foreign ministers gathered … Rubio skipped the meeting"). Empty where nothing tells.
 */
export function meetingBody(view: RelationView, head: number): Party[] {
  const own = view.referentAt(head);
  if (own?.type === 'Organization') return [{ referent: own, token: head }];
  if (!isGathering(view, head)) return [];
  const named = bodyInPhrase(view, head);
  if (named) return [named];
  for (let at = head - 1; at >= 0 && at > head - MOST_TOKENS_BACK; at--) {
    if (!isGathering(view, at) && view.tags.lemmas[at] !== 'gather' && view.tags.lemmas[at] !== 'convene')
      continue;
    const before = bodyInPhrase(view, at) ?? bodyOfSubject(view, at);
    if (before) return [before];
  }
  return [];
}

/** A word for a meeting, also where "meeting" was taken for a verb. */
export function isGathering(view: RelationView, token: number): boolean {
  return view.is('gathering', token) || view.tokens[token]?.lower === 'meeting';
}

/** A body among the words straight before the noun, or behind "of"; the words between name who meets. */
function bodyInPhrase(view: RelationView, head: number): Party | null {
  const sentence = view.tokens[head]?.sentence;
  for (let at = head - 1; at >= 0 && view.tokens[at]?.sentence === sentence; at--) {
    const referent = view.nameAt[at] === -1 ? null : view.referentAt(at);
    if (referent?.type === 'Organization') return { referent, token: at };
    const upos = view.tags.upos[at];
    if (referent || (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN')) break;
  }
  for (const child of view.clauses.withPreposition(head, OF)) {
    const referent = view.referentAt(child);
    if (referent?.type === 'Organization') return { referent, token: child };
  }
  return null;
}

const OF = new Set(['of']);

/** "NATO's foreign ministers gathered in Brussels": the body of those who gathered. */
function bodyOfSubject(view: RelationView, verb: number): Party | null {
  for (const subject of view.clauses.subjects(verb)) {
    for (const child of view.clauses.children(subject, 'compound', 'nmod')) {
      const referent = view.referentAt(child);
      if (referent?.type === 'Organization') return { referent, token: child };
    }
  }
  return null;
}
