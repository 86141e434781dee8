import { createPhrases, type Phrases } from '#reading/gazetteers/phrases.ts';
import { namesOf, readTable } from '#reading/gazetteers/read-table.ts';
import { foldWord } from '#reading/gazetteers/words.ts';

/** An office that the data file knows by its forms. */
export type KnownTitle = {
  readonly title: string;
  /** Country that the office is of in news usage when none is written ("Secretary of State"), or null. */
  readonly unique: string | null;
  /** The title that the same office has elsewhere ("Foreign Minister"), or null. */
  readonly abroad: string | null;
  /** Gazetteer code of the body or country that the office always belongs to, or null. */
  readonly of: string | null;
  /** One holder at a time. */
  readonly one: boolean;
  /** Its holder speaks for the country. */
  readonly political: boolean;
};

/** A noun that heads an office: "minister", "ministers". */
export type TitleHead = {
  readonly singular: string;
  readonly plural: boolean;
  /** Too common to be an office by itself: "member", "official". */
  readonly common: boolean;
};

/** What a word before an office does to it; see data/title-ranks.txt. */
export type Rank = 'keep' | 'drop' | 'former' | 'acting' | 'incoming' | 'current';

export type TitleWords = {
  /** Written forms of known offices, singular and plural, each with the office. */
  readonly forms: Phrases<{ readonly known: KnownTitle; readonly plural: boolean }>;
  /** Known offices by their canonical title in small letters and every other form. */
  readonly byForm: ReadonlyMap<string, KnownTitle>;
  readonly heads: ReadonlyMap<string, TitleHead>;
  readonly topics: ReadonlySet<string>;
  readonly ranks: ReadonlyMap<string, Rank>;
  readonly determiners: ReadonlyMap<string, Determiner>;
};

export type Determiner = 'definite' | 'indefinite' | 'possessive';

/** Reads the tables of offices and of the words that make them up. */
export function createTitleWords(): TitleWords {
  const heads = readHeads();
  const byForm = new Map<string, KnownTitle>();
  const forms: [string, { known: KnownTitle; plural: boolean }][] = [];
  for (const [title = '', others, flags = ''] of readTable('titles.txt', 3)) {
    const known: KnownTitle = {
      title,
      unique: flagValue(flags, 'unique'),
      abroad: flagValue(flags, 'abroad')?.replaceAll('_', ' ') ?? null,
      of: flagValue(flags, 'of'),
      one: flags.split(' ').includes('one'),
      political: flags.split(' ').includes('political'),
    };
    for (const form of [title.toLowerCase(), ...namesOf(others)]) {
      byForm.set(titleKey(form.split(/[ -]/)), known);
      for (const written of spellings(form)) {
        forms.push([written, { known, plural: false }]);
        for (const plural of pluralsOf(written, heads)) forms.push([plural, { known, plural: true }]);
      }
    }
  }
  return {
    forms: createPhrases(forms, { anyCase: true }),
    byForm,
    heads,
    topics: new Set(readTable('title-topics.txt', 1).map(([word = '']) => word)),
    ranks: new Map(readTable('title-ranks.txt', 2).map(([word = '', what = '']) => [word, rankOf(what)])),
    determiners: new Map(
      readTable('determiners.txt', 2).map(([word = '', kind]) => [word, kind as Determiner]),
    ),
  };
}

/** The form under which a title is compared: small letters, American spelling, no hyphens or apostrophes. */
export function titleKey(words: readonly string[]): string {
  return words.map((word) => AMERICAN.get(foldWord(word)) ?? foldWord(word)).join(' ');
}

const AMERICAN = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['advisor', 'adviser'],
  ['programme', 'program'],
  ['councillor', 'councilor'],
]);

function spellings(form: string): string[] {
  const british = form.replace('defense', 'defence').replace('labor', 'labour');
  return british === form ? [form] : [form, british];
}

/** Plurals of the noun in a form that is its head: "secretaries of state", "foreign ministers". */
function pluralsOf(form: string, heads: ReadonlyMap<string, TitleHead>): string[] {
  const words = form.split(' ');
  const beforeOf = words.findIndex((word) => word === 'of' || word === 'for' || word === 'in');
  const at = beforeOf > 0 ? beforeOf - 1 : words.length - 1;
  const plurals: string[] = [];
  for (const [plural, head] of heads) {
    if (head.plural && head.singular === words[at]) plurals.push(words.with(at, plural).join(' '));
    if (head.plural && at > 0 && words[at] === 'general' && head.singular === words[at - 1]) {
      plurals.push(words.with(at - 1, plural).join(' '));
    }
  }
  return plurals;
}

function readHeads(): Map<string, TitleHead> {
  const heads = new Map<string, TitleHead>();
  for (const [cell = '', written] of readTable('title-heads.txt', 2)) {
    const common = cell.endsWith(' ~');
    const singular = common ? cell.slice(0, -2) : cell;
    const plural = written && written !== '~' ? written : `${singular}s`;
    heads.set(singular, { singular, plural: false, common });
    heads.set(plural, { singular, plural: true, common });
  }
  return heads;
}

function flagValue(flags: string, name: string): string | null {
  const flag = flags.split(' ').find((word) => word.startsWith(`${name}=`));
  return flag ? flag.slice(name.length + 1) : null;
}

function rankOf(what: string): Rank {
  switch (what) {
    case 'keep':
    case 'drop':
      return what;
    case 'status=acting':
      return 'acting';
    case 'status=incoming':
      return 'incoming';
    case 'status=current':
      return 'current';
    case 'status=former':
      return 'former';
    default:
      throw new Error(`title-ranks.txt says "${what}", which means nothing`);
  }
}
