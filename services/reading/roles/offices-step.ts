import type { Office, Step } from '#reading/document.ts';
import type { RoleStatus } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { findOffices } from '#reading/roles/find-offices.ts';
import { HOLDER_RULES } from '#reading/roles/holder-rules.ts';
import { withNamedLater } from '#reading/roles/named-later.ts';
import { createOfficeView, type OfficeView } from '#reading/roles/office-view.ts';

type Needs = 'text' | 'tokens' | 'sentences' | 'tags' | 'trees' | 'names' | 'demonyms';

/** The step that finds office phrases and, where the same construction tells, who holds them. */
export function createOfficesStep(gazetteers: Gazetteers): Step<Needs, 'offices'> {
  return {
    name: 'offices',
    needs: ['text', 'tokens', 'sentences', 'tags', 'trees', 'names', 'demonyms'],
    adds: ['offices'],
    run(layers) {
      const view = createOfficeView(layers, gazetteers);
      const held = findOffices(view).map((office) => withHolders(office, view));
      return { offices: withNamedLater(shareHolders(held, view), view) };
    },
  };
}

function withHolders(office: Office, view: OfficeView): Office {
  for (const { name, find } of HOLDER_RULES) {
    const holders = find(office, view);
    if (holders.length > 0)
      return { ...office, holders: holders.map((holder) => ({ ...holder, rule: name })) };
  }
  return office;
}

/** "an analyst at the institute and a former NATO policy adviser": the second office is that of the first one's holder. */
function shareHolders(offices: readonly Office[], view: OfficeView): Office[] {
  const shared: Office[] = [];
  for (const office of offices) {
    const before = shared.at(-1);
    const joined = before && joins(view, { first: before.endToken, end: office.firstToken });
    const from =
      joined &&
      before.holders.filter(({ rule }) => rule !== 'role:prefix' && rule !== 'role:apposition-before');
    if (office.holders.length > 0 || !from || from.length === 0) shared.push(office);
    else {
      const holders = from.map(({ token, owner, rule, status }) => ({
        token,
        owner,
        status: sharedStatus({ before, office, view, told: rule === 'role:copula' ? status : office.status }),
        rule: 'role:and',
      }));
      // "the prime minister and finance minister of Togo" share what they are of; "… and a former judge" does not.
      const isOne = office.determiner === null;
      if (isOne && before.owners.length === 0)
        shared[shared.length - 1] = { ...before, owners: office.owners };
      const owners = office.owners.length > 0 || !isOne ? office.owners : before.owners;
      shared.push({ ...office, holders, owners });
    }
  }
  return shared;
}

/** No word of its own says of what or of when an office is. */
function isBare({ determiner, owners, status, firstToken }: Office, view: OfficeView): boolean {
  const isRanked = view.gazetteers.titles.ranks.has(view.folded[firstToken] ?? '');
  return determiner === null && owners.length === 0 && status === 'current' && !isRanked;
}

/**
 * "a former congressman and coal executive" was both, and so was who "was minister and a judge"; of "the former king and president" one
 * may still be.
 */
function sharedStatus(at: {
  readonly before: Office;
  readonly office: Office;
  readonly view: OfficeView;
  readonly told: RoleStatus;
}): RoleStatus {
  const { before, office, view, told } = at;
  if (before.determiner === 'indefinite' && isBare(office, view)) return before.status;
  return office.status === 'current' ? told : office.status;
}

function joins(view: OfficeView, { first, end }: { first: number; end: number }): boolean {
  return JOINS.has(view.folded.slice(first, end).join(' ')) || isJoinedOverTime(view, { first, end });
}

/** "justice minister and | , from 2019 to 2022, | a judge": a time between two commas. */
function isJoinedOverTime({ folded, tags }: OfficeView, at: { first: number; end: number }): boolean {
  const [and, comma] = [folded[at.first], folded[at.first + 1]];
  if (and !== 'and' || comma !== ',' || folded[at.end - 1] !== ',' || at.end - at.first < 4) return false;
  const between = tags.upos.slice(at.first + 2, at.end - 1);
  return (
    between.length <= MOST_TIME_WORDS && between.every((upos) => !['VERB', 'AUX', 'PROPN'].includes(upos))
  );
}
const MOST_TIME_WORDS = 6;

const JOINS = new Set([
  'and',
  ', and',
  'and also',
  'as well as',
  'and now',
  'and currently',
  'and later',
  'and then',
]);
