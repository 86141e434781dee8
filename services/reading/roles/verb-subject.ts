import type { RoleStatus } from '#reading/extraction.ts';
import { personEndingAt } from '#reading/roles/holders-beside.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

export const COPULAS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'becomes',
  'became',
  'become',
  'remains',
  'remained',
  "'s",
  '’s',
]);
const BETWEEN = new Set(
  'has had have having will would later then also not now again first currently previously once who which been to in subsequently briefly being be recently unanimously'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 5;
/** "is to become", "is due to become" */
const LIES_AHEAD = new Set(['is', 'are', 'due', 'set', 'expected', 'slated', 'poised', 'tipped']);
const TIME_ENDS = new Set(['until', 'till']);
const YEAR = /^(?:1[89]|20)\d\d$/;
const MOST_TOKENS_TO_VERB = 16;

/** The person just before a verb ("X, who has since been"), or a pronoun; words that say little may stand between. */
export function subjectBefore(
  view: OfficeView,
  verb: number,
): { token: number; negated: boolean; future: boolean } | null {
  const { folded, tags } = view;
  let negated = false;
  let future = false;
  for (let at = verb - 1; at >= 0 && at >= verb - MOST_BETWEEN; at--) {
    const person = personEndingAt(view, at + 1);
    if (person !== null) return { token: person, negated, future };
    const word = folded[at] ?? '';
    if (word === 'he' || word === 'she') return { token: at, negated, future };
    // "…, Japan's ambassador, who used to be mayor": whom "who" stands for is told later.
    if (word === 'who' && personEndingAt(view, at) === null && personEndingAt(view, at - 1) === null)
      return { token: at, negated, future };
    if (word === 'not' || word === "n't" || word === 'n’t' || word === 'never') negated = true;
    if (word === 'will' || (word === 'to' && LIES_AHEAD.has(folded[at - 1] ?? ''))) future = true;
    if (word === 'would' || word === 'could' || word === 'might' || word === 'may') negated = true;
    if (
      !BETWEEN.has(word) &&
      !COPULAS.has(word) &&
      word !== ',' &&
      tags.upos[at] !== 'ADV' &&
      tags.upos[at] !== 'AUX'
    )
      return null;
  }
  return null;
}

/** "was minister" tells of the past, "will be minister" of the future; what the office's own words say goes first. */
export function statusBy(
  own: RoleStatus,
  verb: { readonly past: boolean; readonly future: boolean },
): RoleStatus {
  if (own !== 'current') return own;
  if (verb.future) return 'incoming';
  return verb.past ? 'former' : own;
}

/**
 * The subject that a verb shares with one before: "who led the party until May and | was minister". The nearest subject
 * before it, where that is a person, he, she or who; null where the verb is not joined.
 */
export function subjectOfJoined(view: OfficeView, verb: number): { token: number } | null {
  const { folded, trees, tokens } = view;
  if (folded[verb - 1] !== 'and') return null;
  for (let at = verb - 2; at >= Math.max(0, verb - MOST_TOKENS_TO_VERB); at--) {
    if (tokens[at]?.sentence !== tokens[verb]?.sentence) return null;
    if (!trees.labels[at]?.startsWith('nsubj')) continue;
    const isPronoun = ['he', 'she', 'who'].includes(folded[at] ?? '');
    const isPerson = view.names[view.nameAt[at] ?? -1]?.type === 'Person';
    return isPronoun || isPerson ? { token: startOfMention(view, at) } : null;
  }
  return null;
}

/** "served as chairman | until 2019", "was minister | from 2014 to 2019": whether a time that is over follows an office. */
export function endsInPast({ folded }: OfficeView, end: number): boolean {
  if (TIME_ENDS.has(folded[end] ?? '')) return folded[end + 1] !== 'then';
  const isSpan = folded[end] === 'from' || folded[end] === 'between';
  return isSpan && YEAR.test(folded[end + 1] ?? '') && YEAR.test(folded[end + 3] ?? '');
}

/** First token of the name that a token is in, or that its title stands before ("Deputy | Secretary Ole Lund"); a pronoun's is its own. */
export function startOfMention({ names, nameAt, trees }: OfficeView, token: number): number {
  const own = names[nameAt[token] ?? -1];
  if (own) return own.firstToken;
  const next = names[nameAt[token + 1] ?? -1];
  return next?.type === 'Person' && trees.heads[next.firstToken] === token ? next.firstToken : token;
}
