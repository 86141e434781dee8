import type { Referent } from '#reading/document.ts';
import type { Speaker } from '#reading/extraction.ts';
import { startBehindDateline } from '#reading/statements/datelines.ts';
import type { MentionIndex } from '#reading/statements/mentions.ts';
import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import { phraseOf } from '#reading/statements/phrases.ts';
import { speakerOf } from '#reading/statements/speakers.ts';
import { childrenOf, relationOf, sentenceOf, type View } from '#reading/statements/view.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const JOINS = new Set(['and', ',', '&']);

/**
 * The others who say the same thing together with a named speaker: Hnatiuk in "Oksana Leshchenko, the deputy premier, and Taras
 * Hnatiuk said". Only those with a name of the same sort, persons beside a person, bodies and countries beside such; of "allies
 * and Norway" none. In text order.
 */
export function fellowSpeakers(
  view: View,
  at: { readonly source: number; readonly first: Speaker; readonly mentions: MentionIndex },
): Speaker[] {
  const { source, first, mentions } = at;
  const leading = referentOf(view, first.entity);
  if (!leading) return [];
  const found: Speaker[] = [];
  for (const head of joinedTo(view, { source, mentions })) {
    const speaker = speakerOf(view, { source: head, mentions });
    const other = referentOf(view, speaker.entity);
    const isNew = other && other !== leading && found.every(({ entity }) => entity !== other.id);
    if (isNew && isPerson(other) === isPerson(leading)) found.push(speaker);
  }
  return found;
}

/** The heads that "and" or commas join to a source, with no verb between. */
function joinedTo(view: View, at: { source: number; mentions: MentionIndex }): number[] {
  const { source, mentions } = at;
  const inTree = childrenOf(view, source).filter(
    (child) => child > source && relationOf(view, child) === 'conj' && isJoined(view, { source, child }),
  );
  const behind = inTree.length > 0 ? inTree : besideInOrder(view, { source, mentions });
  const before = openingBefore(view, { source, mentions });
  return before === null ? behind : [before, ...behind];
}

/** "The deputy premier, | Olha Bondar, and | the transport minister said": the name that opens the sentence, before "and". */
function openingBefore(view: View, at: { source: number; mentions: MentionIndex }): number | null {
  const { firstToken } = sentenceOf(view, at.source);
  const and = phraseOf(view, at.source).first - 1;
  if (view.tokens[and]?.lower !== 'and') return null;
  const end = view.tokens[and - 1]?.word === ',' ? and - 1 : and;
  const index = at.mentions.longestAt(end - 1);
  const name = index === null ? undefined : view.candidates[index];
  if (name?.kind !== 'name' || name.endToken !== end) return null;
  const first = at.mentions.titleBefore(name.firstToken) ?? name.firstToken;
  return first === startBehindDateline(view, firstToken) ? name.firstToken : null;
}

function isJoined(view: View, { source, child }: { source: number; child: number }): boolean {
  for (let token = source + 1; token < child; token++) {
    if (FINITE.has(view.tags.xpos[token] ?? '') && !isInRelative(view, token)) return false;
  }
  return childrenOf(view, child).every(
    (word) => relationOf(view, word) !== 'cc' || JOINS.has(view.tokens[word]?.lower ?? ''),
  );
}

/** "Lund, who led the talks, and Sow said" */
function isInRelative(view: View, verb: number): boolean {
  return childrenOf(view, verb).some((child) => view.tokens[child]?.lower === 'who');
}

/** "Senators Mike Cole | and Dana Ford": what stands right behind the first one's name, where the tree joins something else. */
function besideInOrder(view: View, at: { source: number; mentions: MentionIndex }): number[] {
  const { source, mentions } = at;
  const own = mentions.longestAt(mentions.holderOf(source) ?? source);
  const end = own === null ? -1 : (view.candidates[own]?.endToken ?? -1);
  if (view.tokens[end]?.lower !== 'and') return [];
  const phrase = nounPhraseAt(view, { first: end + 1, end: sentenceOf(view, end).endToken });
  return phrase ? [headOfPhrase(view, phrase)] : [];
}

function referentOf(view: View, id: string | null): Referent | undefined {
  return id === null ? undefined : view.referents.find((referent) => referent.id === id);
}

function isPerson({ type }: Referent): boolean {
  return type === 'Person';
}
