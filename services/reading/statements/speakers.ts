import type { Candidate } from '#reading/document.ts';
import type { Span, Speaker } from '#reading/extraction.ts';
import { MESSAGES } from '#reading/statements/colon-rules.ts';
import { makerOf } from '#reading/statements/made-by.ts';
import type { MentionIndex } from '#reading/statements/mentions.ts';
import { phraseOf } from '#reading/statements/phrases.ts';
import { isOneOfSeveral, wholeOfUnnamed } from '#reading/statements/unnamed-phrases.ts';
import { childrenOf, relationOf, type TokenRange, type View } from '#reading/statements/view.ts';

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
const BEFORE_RELATIVE = new Set([',', '—', '–', '--']);
const PLURAL_PRONOUNS = new Set([
  'they',
  'we',
  'them',
  'us',
  'their',
  'our',
  'many',
  'some',
  'others',
  'both',
  'most',
  'few',
  'several',
  'all',
  'those',
]);

/** Who speaks, from the head word of the source: its phrase, its entity, or the kind of unnamed source that it is. */
export function speakerOf(view: View, at: { source: number; mentions: MentionIndex }): Speaker {
  const { source, mentions } = at;
  const phrase = phraseOf(view, source);
  const head = antecedentOf(view, source);
  const whole = head === source ? phrase : phraseOf(view, head);
  const candidate = speakingMention(view, { head, phrase: whole, mentions });
  const named = candidate === null ? null : mentions.referentOf(candidate);
  const referent = named ?? makerOf(view, { head, phrase: whole, mentions });
  const written = head === source ? withTitle(view, { phrase, candidate, mentions }) : phrase;
  if (referent) return { entity: referent.id, kind: 'named', ...spanOf(view, written), affiliation: null };
  // "the ministers, who said …": the phrase tells who they are, "who" does not.
  const unnamed = wholeOfUnnamed(view, head === source ? written : whole);
  return {
    entity: null,
    kind: isPlural(view, head) && !isOneOfSeveral(view, unnamed) ? 'collective' : 'anonymous',
    ...spanOf(view, unnamed),
    affiliation: affiliationOf({ phrase: whole, mentions }),
  };
}

function spanOf(view: View, { first, end }: TokenRange): Span {
  return { start: view.tokens[first]?.start ?? 0, end: view.tokens[end - 1]?.end ?? 0 };
}

/**
 * The whole of "Kenyan Foreign Minister Wanjiru Kiplagat" and of "Downing Street", of which trees often know a part; without a
 * possessive "'s".
 */
function withTitle(
  view: View,
  at: { phrase: TokenRange; candidate: number | null; mentions: MentionIndex },
): TokenRange {
  const { phrase, candidate, mentions } = at;
  const owned = phrase.end - 1 > phrase.first && view.tags.xpos[phrase.end - 1] === 'POS' ? 1 : 0;
  const end = phrase.end - owned;
  const behind = nameBehind(view, { end, candidate, mentions });
  const mention = behind ?? (candidate === null ? undefined : view.candidates[candidate]);
  if (mention?.kind !== 'name') return { first: phrase.first, end };
  if (mention.type !== 'Person' && mention.firstToken >= end) return { first: phrase.first, end };
  const first = mentions.titleBefore(mention.firstToken) ?? mention.firstToken;
  return { first: Math.min(first, phrase.first), end: Math.max(end, mention.endToken) };
}

/** "Its minister, | Arben Kola": the name that the phrase's own person has right behind a comma, or null. */
function nameBehind(
  view: View,
  { end, candidate, mentions }: { end: number; candidate: number | null; mentions: MentionIndex },
): Candidate | null {
  if (candidate === null || view.tokens[end]?.word !== ',') return null;
  const next = mentions.longestAt(end + 1);
  const name = next === null ? undefined : view.candidates[next];
  const isOwn = next !== null && mentions.referentOf(next) === mentions.referentOf(candidate);
  return name?.kind === 'name' && name.type === 'Person' && isOwn ? name : null;
}

/** The noun that a relative pronoun stands for: "Sirotkina, who has dismissed …"; by the order of words where the tree has none. */
function antecedentOf(view: View, source: number): number {
  if (!RELATIVE.has(view.tokens[source]?.lower ?? '')) return source;
  let token = view.trees.heads[source] as number;
  for (let step = 0; step < 4 && token >= 0; step++) {
    if (relationOf(view, token) === 'acl') {
      const head = view.trees.heads[token] as number;
      return head >= 0 ? head : source;
    }
    token = view.trees.heads[token] as number;
  }
  const before = BEFORE_RELATIVE.has(view.tokens[source - 1]?.word ?? '') ? source - 2 : source - 1;
  return ['NOUN', 'PROPN'].includes(view.tags.upos[before] ?? '') ? before : source;
}

/** The longest mention that holds the head word, or the person that a title before a name leads to. */
function speakingMention(
  view: View,
  at: { head: number; phrase: TokenRange; mentions: MentionIndex },
): number | null {
  const { head, phrase, mentions } = at;
  const own = mentions.longestAt(head);
  if (own !== null && view.candidates[own]?.type === 'Person') return own;
  const holder = mentions.holderOf(head);
  const held = holder === null ? null : mentions.longestAt(holder);
  return (
    held ??
    authorOf(view, { head, mentions }) ??
    ownedName(view, { own, mentions }) ??
    namedAfterTitle(view, { head, phrase, mentions }) ??
    own ??
    namedBehindComma(view, { phrase, mentions })
  );
}

/** "Macron's response came within the hour: …": whose words they are. */
function authorOf(view: View, { head, mentions }: { head: number; mentions: MentionIndex }): number | null {
  if (!MESSAGES.has(view.tags.lemmas[head] ?? '')) return null;
  const owner = childrenOf(view, head).find((child) => view.trees.labels[child] === 'nmod:poss');
  return owner === undefined ? null : mentions.longestAt(owner);
}

/** "Al Jazeera's | Hiba Morgan": the person of an outlet or country that stands before. */
function ownedName(
  view: View,
  { own, mentions }: { own: number | null; mentions: MentionIndex },
): number | null {
  const end = own === null ? -1 : (view.candidates[own]?.endToken ?? -1);
  if (view.tags.xpos[end] !== 'POS') return null;
  const next = mentions.longestAt(end + 1);
  const name = next === null ? undefined : view.candidates[next];
  return name?.kind === 'name' && name.type === 'Person' && name.firstToken === end + 1 ? next : null;
}

/**
 * A person's name that ends a title's phrase: "US Defense Secretary Pete Hegseth", "the secretary of state Marco Rubio";
 * not the one that somebody speaks for: "a spokesman for President Donald Trump".
 */
function namedAfterTitle(
  view: View,
  at: { head: number; phrase: TokenRange; mentions: MentionIndex },
): number | null {
  const { head, phrase, mentions } = at;
  // "Her colleague | Felix Brandt agreed": behind the noun at once, though the tree makes an apposition of it.
  const end = view.tags.upos[head] === 'NOUN' ? Math.max(phrase.end, head + 2) : phrase.end;
  for (let token = head + 1; token < end; token++) {
    const upos = view.tags.upos[token];
    const ofTitle = view.tokens[token]?.lower === 'of' && view.tags.xpos[token + 1] === 'NN';
    if (upos === 'VERB' || upos === 'PART' || (upos === 'ADP' && !ofTitle)) return null;
    const index = mentions.longestAt(token);
    const candidate = index === null ? undefined : view.candidates[index];
    if (candidate?.kind !== 'name' || candidate.type !== 'Person' || candidate.firstToken <= head) continue;
    return ['NOUN', 'PROPN'].includes(view.tags.upos[candidate.firstToken - 1] ?? '') ? index : null;
  }
  return null;
}

/** "Her Labour shadow, Tariq Mahmood, accused": whom a description without an office leads to. */
function namedBehindComma(
  view: View,
  { phrase, mentions }: { phrase: TokenRange; mentions: MentionIndex },
): number | null {
  if (view.tokens[phrase.end]?.word !== ',') return null;
  const index = mentions.longestAt(phrase.end + 1);
  const candidate = index === null ? undefined : view.candidates[index];
  const isName = candidate?.kind === 'name' && candidate.firstToken === phrase.end + 1;
  return isName && candidate.type === 'Person' && view.tokens[candidate.endToken]?.word === ','
    ? index
    : null;
}

function isPlural(view: View, head: number): boolean {
  const word = view.tokens[head]?.lower ?? '';
  const xpos = view.tags.xpos[head] ?? '';
  if (xpos === 'NNS' || xpos === 'NNPS' || PLURAL_PRONOUNS.has(word)) return true;
  return (
    xpos === '' && view.tags.upos[head] === 'NOUN' && view.tags.lemmas[head] !== word && word.endsWith('s')
  );
}

/** The organization or country that an unnamed source belongs to: "a senior State Department official". */
function affiliationOf(at: { phrase: TokenRange; mentions: MentionIndex }): string | null {
  for (let token = at.phrase.end - 1; token >= at.phrase.first; token--) {
    const referent = at.mentions.referentsAt(token).find(({ type }) => type !== 'Person');
    if (referent) return referent.id;
  }
  return null;
}
