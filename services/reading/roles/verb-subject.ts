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
    if (word === 'will') future = true;
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

/** First token of the name that a token is in; a pronoun's is its own. */
export function startOfMention(view: OfficeView, token: number): number {
  return view.names[view.nameAt[token] ?? -1]?.firstToken ?? token;
}
