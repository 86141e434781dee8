import type { Party, RelationView } from '#reading/relations/relation-view.ts';

const MOST_BETWEEN = 4;
const MOST_TITLE_WORDS = 8;
const MOST_BEFORE_NOUN = 6;

/** Subjects by place, for where the tree has none: names that end just before a verb ("Witkoff and Kushner visited"). */
export function namedBefore(view: RelationView, verb: number): Party[] {
  const { tags, tokens, names, nameAt } = view;
  let at = verb - 1;
  while (at > verb - MOST_BETWEEN && (tags.upos[at] === 'ADV' || tags.upos[at] === 'AUX')) at--;
  const parties: Party[] = [];
  for (let name = names[nameAt[at] ?? -1]; name; name = names[nameAt[at] ?? -1]) {
    const referent = view.referentAt(name.firstToken);
    if (!referent || tokens[name.firstToken]?.sentence !== tokens[verb]?.sentence) break;
    parties.unshift({ referent, token: name.firstToken });
    const joined = beforeTitle(view, name.firstToken - 1);
    if (tokens[joined]?.lower !== 'and') break;
    at = joined - 1;
  }
  // "the spokesman for Merz said": a name behind a preposition is no subject.
  const before = beforeTitle(view, (parties[0]?.token ?? 0) - 1);
  return tags.upos[before] === 'ADP' && tokens[before]?.lower !== 'as' ? [] : parties;
}

/** The token before the title words that stand before a name. */
function beforeTitle({ tags, tokens, nameAt }: RelationView, from: number): number {
  let at = from;
  while (at > from - MOST_TITLE_WORDS && nameAt[at] === -1) {
    const upos = tags.upos[at];
    const inside = tokens[at]?.lower === 'in' && tokens[at - 1]?.word === '-';
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN' && tokens[at]?.word !== '-' && !inside) break;
    at--;
  }
  return at;
}

/** The object by place: the last noun of the phrase straight behind a verb ("skipped the meeting"), or null. */
export function nounAfter({ tags, tokens }: RelationView, verb: number): number | null {
  let noun: number | null = null;
  for (let at = verb + 1; at < verb + MOST_BEFORE_NOUN; at++) {
    if (tokens[at]?.sentence !== tokens[verb]?.sentence) return noun;
    const upos = tags.upos[at];
    if (upos === 'NOUN' || upos === 'PROPN') noun = at;
    else if (noun !== null || (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NUM')) return noun;
  }
  return noun;
}
