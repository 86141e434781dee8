import type { Office, OfficeOwner, Sentence } from '#reading/document.ts';
import type { KnownTitle } from '#reading/gazetteers/titles.ts';
import { isPossessive } from '#reading/names/trim-names.ts';
import { isRankOfNext, nameBehindRanks } from '#reading/roles/military-ranks.ts';
import { type LeftSide, readLeft } from '#reading/roles/office-left.ts';
import { readRight } from '#reading/roles/office-right.ts';
import { canonicalTitle } from '#reading/roles/office-title.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

/** The head of an office: its tokens, and whether it is many. */
type Core = {
  readonly firstToken: number;
  readonly endToken: number;
  readonly words: readonly string[];
  readonly plural: boolean;
  readonly common: boolean;
  readonly known: KnownTitle | null;
  /** "ex-minister" as one word. */
  readonly former: boolean;
};

/** In place of the words of an office that another person's tells. */
const CARRIED = 'counterpart';
/** Words for who has the office that another has or had: "his French counterpart", "her predecessor". */
const CARRIES = new Map([
  ['counterpart', { plural: false, former: false }],
  ['counterparts', { plural: true, former: false }],
  ['successor', { plural: false, former: false }],
  ['predecessor', { plural: false, former: true }],
]);

/** All office phrases of a document, in text order, none inside another; who holds them is not told yet. */
export function findOffices(view: OfficeView): Office[] {
  const offices: Office[] = [];
  for (const sentence of view.sentences) {
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const core = coreAt(view, at, sentence);
      const office = core && officeOf(view, core, sentence);
      if (office) offices.push(office);
      at = Math.max(at + 1, core?.endToken ?? 0);
    }
  }
  return offices;
}

/** A known form ("secretary of state") or a head noun ("director") that begins at a token; null inside names and verbs. */
function coreAt(view: OfficeView, at: number, sentence: Sentence): Core | null {
  const { words, folded, gazetteers, tags, nameAt, names } = view;
  const inName = nameAt[at] ?? -1;
  if (inName >= 0 && names[inName]?.type !== 'Person') return null;
  if (inName >= 0) return null;
  const firstWord = words.wordOfToken[at] ?? 0;
  const form = gazetteers.titles.forms.longestAt(words, firstWord);
  const formEnd = form ? (words.token[form.end - 1] ?? at) + 1 : 0;
  if (form && formEnd <= sentence.endToken && (formEnd > at + 1 || isNominal(tags.upos[at]))) {
    const naming = form.values[0];
    // "the leader of the opposition | Homeland Bloc": the form's last word says what kind of body follows.
    const isKindOfBody = formEnd > at + 1 && names[nameAt[formEnd] ?? -1]?.type === 'Organization';
    if (naming && !isKindOfBody && !isPartOfLonger(formEnd)) {
      return {
        firstToken: at,
        endToken: formEnd,
        words: words.lower.slice(firstWord, form.end),
        plural: naming.plural,
        common: false,
        known: naming.known,
        former: false,
      };
    }
  }
  const former = folded[at]?.startsWith('ex-') ?? false;
  const head = gazetteers.titles.heads.get(former ? (folded[at]?.slice(3) ?? '') : (folded[at] ?? ''));
  const carried = CARRIES.get(folded[at] ?? '');
  if (carried) {
    return {
      firstToken: at,
      endToken: at + 1,
      words: [CARRIED],
      common: false,
      known: null,
      ...carried,
    };
  }
  // "Police chief Merlyne Yolamu", "co-leader Ines Kowal": taggers take what stands before a name for other words.
  const isNoun =
    isNominal(tags.upos[at]) ||
    (!['VERB', 'AUX'].includes(tags.upos[at] ?? '') && nameBehindRanks(view, at + 1) !== null);
  if (!head || !isNoun || isPartOfLonger(at + 1)) return null;
  return {
    firstToken: at,
    endToken: at + 1,
    words: [head.singular],
    plural: head.plural,
    common: head.common,
    known: null,
    former,
  };

  /** "deputy | secretary of state", "vice | president": the head is a later noun. */
  function isPartOfLonger(end: number): boolean {
    if (end >= sentence.endToken || (nameAt[end] ?? -1) >= 0) return false;
    // "military spokesman | Lieutenant Colonel Nadav Ehrlich": a rank is the name's.
    if (isRankOfNext(view, end - 1)) return false;
    const next = folded[end] ?? '';
    if (next === '-' || next === '‐') return isPartOfLonger(end + 1) && folded[end + 1] !== 'elect';
    if (gazetteers.titles.heads.has(next)) return isNominal(tags.upos[end]);
    if (gazetteers.titles.topics.has(next) && end + 1 < sentence.endToken) return isPartOfLonger(end + 1);
    return (
      gazetteers.titles.forms.longestAt(words, words.wordOfToken[end] ?? 0) !== null && next !== 'leader'
    );
  }
}

function isNominal(upos: string | undefined): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}

function officeOf(view: OfficeView, core: Core, sentence: Sentence): Office | null {
  const { tokens, folded, tags, nameAt, gazetteers } = view;
  const own = readLeft(view, core.firstToken, sentence.firstToken);
  const left = beforeNominee(view, own, sentence.firstToken) ?? own;
  const elect = electedEnd(view, core.endToken, sentence.endToken);
  const right = readRight(view, elect ?? core.endToken, sentence.endToken);
  const owners = ownersInOrder(view, left.owners, right.owners);
  if (core.common && !right.ofThing && !tellsMore(view, left, owners)) return null;
  if (isModifier(right.endToken)) return null;
  const counterpart = core.words[0] === CARRIED;
  const { title } = canonicalTitle(
    { before: left.words, core: core.words, after: right.words },
    gazetteers.titles,
  );
  return {
    start: tokens[left.firstToken]?.start ?? 0,
    end: tokens[right.endToken - 1]?.end ?? 0,
    firstToken: left.firstToken,
    endToken: right.endToken,
    headToken: core.endToken - 1,
    title: counterpart ? null : title,
    status: elect !== null ? 'incoming' : core.former ? 'former' : left.status,
    plural: core.plural,
    determiner: left.determiner,
    owners,
    holders: [],
  };

  /** "the defense ministers meeting", "presidential": a noun goes on, so that the phrase names no person. */
  function isModifier(end: number): boolean {
    if (end >= sentence.endToken || end !== (elect ?? core.endToken)) return false;
    const token = tokens[end];
    const small = token !== undefined && token.word === token.lower;
    return small && (nameAt[end] ?? -1) < 0 && tags.upos[end] === 'NOUN' && folded[end] !== 'designate';
  }
}

/**
 * "the nominee for | prime minister", "Lund's pick for | ambassador": whose office it is to be. The left side from the nominee on, of
 * which who chose tells no owner; null where nobody is nominated.
 */
function beforeNominee(view: OfficeView, own: LeftSide, sentenceFirst: number): LeftSide | null {
  const { folded } = view;
  const at =
    own.firstToken - (folded[own.firstToken - 1] === 'be' && folded[own.firstToken - 2] === 'to' ? 3 : 2);
  const isNominee = NOMINEES.has(folded[at] ?? '') && NOMINATED_FOR.has(folded[at + 1] ?? '');
  if (!isNominee || at < sentenceFirst) return null;
  const { firstToken, determiner } = readLeft(view, at, sentenceFirst);
  return { ...own, firstToken, determiner, status: 'incoming' };
}
const NOMINEES = new Set(['nominee', 'pick', 'choice', 'designee']);
const NOMINATED_FOR = new Set(['for', 'as', 'to']);

/** The token after "-elect" or "-designate" behind a head, or null. */
function electedEnd(view: OfficeView, end: number, sentenceEnd: number): number | null {
  const at = view.folded[end] === '-' ? end + 1 : end;
  if (at >= sentenceEnd) return null;
  return view.folded[at] === 'elect' || view.folded[at] === 'designate' ? at + 1 : null;
}

/** What follows says more than what stands before, but for a country's own envoy or minister: then the country does. */
function ownersInOrder(
  view: OfficeView,
  left: readonly OfficeOwner[],
  right: readonly OfficeOwner[],
): OfficeOwner[] {
  return left.length > 0 && !right.some((owner) => isBody(view, owner))
    ? [...left, ...right]
    : [...right, ...left];
}

/** A common head is an office where a body or a rank stands by it: "the bank's chief economist", "a Labour candidate". */
function tellsMore(view: OfficeView, left: LeftSide, owners: readonly OfficeOwner[]): boolean {
  if (owners.some((owner) => isBody(view, owner) || isBodyByNoun(view, owner))) return true;
  return owners.length > 0 && left.words.some((word) => view.gazetteers.titles.ranks.get(word) === 'keep');
}

/** "its lawyer", "head of the Serbian chess federation": a body by a pronoun or a common noun. */
function isBodyByNoun(view: OfficeView, { by, index }: OfficeOwner): boolean {
  if (by === 'demonym') return isNounBody(view, view.demonyms[index]?.endToken ?? 0);
  if (by === 'name') {
    const end = view.names[index]?.endToken ?? -1;
    // "the head of Ukraine's shelter programme", "head of the Kharkiv military administration"
    return isPossessive(view.tokens[end]) || leadsToBody(view, end);
  }
  const word = view.folded[index] ?? '';
  return word === 'its' || view.gazetteers.nouns.get(word)?.type === 'Organization';
}

/** "the Serbian | chess federation", "the Finnish | parliament" */
function isNounBody(view: OfficeView, from: number): boolean {
  return view.tags.upos[from + 1] === 'NOUN' || leadsToBody(view, from);
}

/** Whether the small words behind a name end in what a body is called. */
function leadsToBody({ folded, tokens, tags, gazetteers }: OfficeView, from: number): boolean {
  for (let at = from; tokens[at]?.word === tokens[at]?.lower; at++) {
    if (gazetteers.nouns.get(folded[at] ?? '')?.type === 'Organization') return true;
    if (!['ADJ', 'NOUN'].includes(tags.upos[at] ?? '')) return false;
  }
  return false;
}

function isBody(view: OfficeView, owner: OfficeOwner): boolean {
  return owner.by === 'name' && view.names[owner.index]?.type === 'Organization';
}
