import type { OfficeOwner } from '#reading/document.ts';
import { isPossessive } from '#reading/names/trim-names.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

/** What stands after the head of an office. */
export type RightSide = {
  readonly endToken: number;
  /** "of international security": words that are part of the title. */
  readonly words: readonly string[];
  readonly owners: readonly OfficeOwner[];
  /** Where an envoy is sent ("ambassador to Israel"), which the office is not of. */
  readonly sentTo: number | null;
  /** "head of Ukraine's shelter programme": of something that is no body by name. */
  readonly ofThing: boolean;
};

type Owned = { readonly owner: OfficeOwner; readonly end: number };

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'to', 'from', 'with', 'on']);
/** Who is of the body that they are "to": "a former adviser to NATO"; an ambassador to it is not. */
const ADVISES = new Set(['adviser', 'advisor', 'aide', 'assistant', 'consultant', 'counsel', 'secretary']);
/** Who is sent to what they are "for": "a former special representative for Ukraine". */
const SENT = new Set(['envoy', 'representative', 'negotiator', 'mediator']);
/** What may stand before a body's name and says what kind it is: "a lawmaker with the opposition European Solidarity party". */
const MOST_KIND_WORDS = 3;
/** What an office is about, with the name before it: "minister for EU affairs". */
const AFFAIRS = new Set(['affairs', 'relations', 'policy', 'integration', 'accession']);
const MOST_COMPLEMENTS = 3;
const MOST_TITLE_WORDS = 7;
const MOST_NOUNS = 3;

/**
 * Reads rightwards from the head of an office: "professor | of international security at England's University of
 * Birmingham", "president | of France", "ambassador | to the United Nations".
 */
export function readRight(view: OfficeView, coreEnd: number, sentenceEnd: number): RightSide {
  const { tokens, folded, names, nameAt, demonymAt, demonyms } = view;
  const words: string[] = [];
  const owners: OfficeOwner[] = [];
  let sentTo: number | null = null;
  let ofThing = false;
  let end = coreEnd;
  for (let complement = 0; complement < MOST_COMPLEMENTS; complement++) {
    const preposition = folded[end] ?? '';
    if (end + 1 >= sentenceEnd || !PREPOSITIONS.has(preposition) || nameAt[end] !== -1) break;
    let at = end + 1;
    if (folded[at] === 'the' || folded[at] === 'a' || folded[at] === 'an') at++;
    if (at >= sentenceEnd) break;
    const named = readOwner(at) ?? readKindAndBody(at) ?? readTitledPerson(at);
    if (named && nameAt[named.end - 1] === -1 && AFFAIRS.has(folded[named.end - 1] ?? '')) {
      words.push(preposition, ...folded.slice(at, named.end));
      end = named.end;
    } else if (named) {
      const isSent =
        preposition === 'on' ||
        (preposition === 'to' && !ADVISES.has(folded[coreEnd - 1] ?? '')) ||
        (preposition === 'for' && SENT.has(folded[coreEnd - 1] ?? ''));
      if (isSent) sentTo = named.owner.index;
      // "head of the Ukraine forum at Chatham House": where somebody works goes before what they work on.
      // … but the institute that somebody directs "at the university" goes first.
      else if (preposition === 'at' && !owners.some(isBody)) owners.unshift(named.owner);
      else if (preposition !== 'of' || isOfState(named)) owners.push(named.owner);
      else ofThing = true;
      if (preposition === 'of' && isLegislature(named)) words.push('of', 'parliament');
      end = named.end;
      if (preposition === 'of' || preposition === 'for') end = readMore(end);
    } else if (bodyNounFrom(at) !== null) {
      const noun = bodyNounFrom(at) as number;
      owners.push({ by: 'mention', index: noun });
      end = noun + 1;
    } else if (preposition === 'of' || preposition === 'for' || preposition === 'in') {
      const topic = readTopic(at);
      if (topic.words.length === 0) break;
      words.push(preposition, ...(folded[at - 1] === 'the' ? ['the'] : []), ...topic.words);
      end = topic.end;
    } else break;
  }
  return { endToken: end, words, owners, sentTo, ofThing };

  /** A body or country from a token on; behind a possessive or a demonym, the body that follows ("the EU's Institute for …"). */
  function readOwner(at: number): { owner: OfficeOwner; end: number } | null {
    const demonym = demonymAt[at] ?? -1;
    if (demonym >= 0) {
      const after = demonyms[demonym]?.endToken ?? at + 1;
      const body = readOwner(after);
      if (body && body.owner.by === 'name') return body;
      const end = nounsEnd(after);
      return end > after ? { owner: { by: 'demonym', index: demonym }, end } : null;
    }
    const name = nameAt[at] ?? -1;
    if (name < 0) return null;
    const after = names[name]?.endToken ?? at + 1;
    if (isPossessive(tokens[after])) {
      const body = nameAt[after + 1] ?? -1;
      if (body >= 0 && names[body]?.type !== 'Person') {
        return { owner: { by: 'name', index: body }, end: names[body]?.endToken ?? after + 2 };
      }
      const end = nounsEnd(after + 1);
      return end > after + 1 ? { owner: { by: 'name', index: name }, end } : null;
    }
    // "a fellow at the Kyiv-based Centre for Eastern Studies"
    if (folded[after] === '-' && folded[after + 1] === 'based') return readOwner(after + 2);
    // "head of the African Union | observer mission", "governor of the Kharkiv | region"
    const end = names[name]?.type === 'Person' ? after : nounsEnd(after);
    return { owner: { by: 'name', index: name }, end };
  }

  /** "head of Ukraine's | shelter programme" is not of the country, "speaker of Ireland's | parliament" is; no body's president is its. */
  function isOfState({ owner, end }: Owned): boolean {
    const after = endOfCountry(owner);
    if (after === null || after >= end) return true;
    const isBody = view.gazetteers.relations.has('state-body', folded[end - 1] ?? '');
    return isBody && folded[coreEnd - 1] !== 'president';
  }

  function isLegislature({ owner, end }: Owned): boolean {
    const after = endOfCountry(owner);
    return (
      folded[coreEnd - 1] === 'member' &&
      after === end - 1 &&
      view.gazetteers.relations.has('legislature', folded[after] ?? '')
    );
  }

  function endOfCountry({ by, index }: OfficeOwner): number | null {
    if (by === 'demonym') return demonyms[index]?.endToken ?? null;
    const name = by === 'name' ? names[index] : undefined;
    return name?.type === 'Country' && isPossessive(tokens[name.endToken]) ? name.endToken + 1 : null;
  }

  /** "with the | opposition | European Solidarity party": a body's name behind small words that say what it is. */
  function readKindAndBody(from: number): { owner: OfficeOwner; end: number } | null {
    let at = from;
    while (at < from + MOST_KIND_WORDS && nameAt[at] === -1 && (isTopicWord(at) || folded[at] === '-')) at++;
    const body = names[nameAt[at] ?? -1];
    return at > from && body?.type === 'Organization' && body.firstToken === at ? readOwner(at) : null;
  }

  /** "a spokesman for | Prime Minister | Viktor Lund": whose spokesman somebody is, behind that one's own title. */
  function readTitledPerson(from: number): { owner: OfficeOwner; end: number } | null {
    let at = from;
    while (at < from + MOST_KIND_WORDS && isTitleWord(at)) at++;
    const index = nameAt[at] ?? -1;
    const person = names[index];
    if (at === from || person?.type !== 'Person' || person.firstToken !== at) return null;
    return { owner: { by: 'name', index }, end: person.endToken };
  }

  function isBody({ by, index }: OfficeOwner): boolean {
    return by === 'name' && names[index]?.type === 'Organization';
  }

  function isTitleWord(at: number): boolean {
    const word = folded[at] ?? '';
    const { heads, ranks, topics } = view.gazetteers.titles;
    return heads.has(word) || ranks.has(word) || topics.has(word);
  }

  /** "the Serbian | chess federation", "Ukraine's | presidential office": the nouns of a body that is no name. */
  function nounsEnd(from: number): number {
    let end = from;
    for (
      let at = from;
      at < from + MOST_NOUNS && (isNoun(at) || isSmallAdjective(at) || folded[at] === '-');
      at++
    ) {
      if (isNoun(at)) end = at + 1;
    }
    return end;
  }

  function isSmallAdjective(at: number): boolean {
    return view.tags.upos[at] === 'ADJ' && tokens[at]?.word === tokens[at]?.lower;
  }

  /** "ministers of France, Poland and Italy": further owners of the same kind. */
  function readMore(from: number): number {
    let after = from;
    // "a spokeswoman for Zoe Kowal, Jen Albrecht": the next person is the one who speaks.
    if (names[nameAt[from - 1] ?? -1]?.type === 'Person') return from;
    while (after + 1 < sentenceEnd) {
      let at = after;
      if (folded[at] === ',') at++;
      if (folded[at] === 'and' || folded[at] === '/') at++;
      if (folded[at] === 'the') at++;
      const name = nameAt[at] ?? -1;
      const kind = names[nameAt[from - 1] ?? -1]?.type;
      if (at === after || name < 0 || names[name]?.type !== kind || names[name]?.firstToken !== at)
        return after;
      const next = names[name]?.endToken ?? at + 1;
      if (!isListEnd(next)) return after;
      owners.push({ by: 'name', index: name });
      after = next;
    }
    return after;
  }

  function isListEnd(at: number): boolean {
    return (
      at >= sentenceEnd ||
      folded[at] === ',' ||
      folded[at] === 'and' ||
      folded[at] === '.' ||
      folded[at] === ')'
    );
  }

  /** "a spokeswoman for the ministry", "for the foreign ministry": the noun of a body that is no name, or null. */
  function bodyNounFrom(from: number): number | null {
    if (folded[from - 1] !== 'the') return null;
    for (let at = from; at < Math.min(sentenceEnd, from + MOST_NOUNS) && nameAt[at] === -1; at++) {
      if (view.gazetteers.nouns.get(folded[at] ?? '')?.type === 'Organization') return at;
      if (!isTopicWord(at)) return null;
    }
    return null;
  }

  function readTopic(from: number): { words: string[]; end: number } {
    const topic: string[] = [];
    let at = from;
    while (at < sentenceEnd && topic.length < MOST_TITLE_WORDS && nameAt[at] === -1 && demonymAt[at] === -1) {
      const word = folded[at] ?? '';
      const joins = word === 'and' && topic.length > 0 && isTopicWord(at + 1);
      if ((!isTopicWord(at) && !joins) || view.gazetteers.titles.heads.has(word)) break;
      topic.push(word);
      at++;
    }
    return { words: topic, end: at };
  }

  function isTopicWord(at: number): boolean {
    if (view.gazetteers.titles.topics.has(folded[at] ?? '')) return true;
    const token = tokens[at];
    const upos = view.tags.upos[at];
    return (
      token !== undefined &&
      token.word === token.lower &&
      (upos === 'NOUN' || upos === 'ADJ') &&
      nameAt[at] === -1
    );
  }

  function isNoun(at: number): boolean {
    return (
      at < sentenceEnd &&
      (view.tags.upos[at] === 'NOUN' || view.tags.upos[at] === 'PROPN') &&
      nameAt[at] === -1
    );
  }
}
