import type { RelationType, RoleStatus } from '#reading/extraction.ts';
import type { Channel } from './channels.ts';
import type { Phrase } from './phrases/phrase.ts';
import type { OfficePhrase } from './phrases/read-office.ts';
import type { SpeakerClass } from './phrases/speaker-class.ts';

/** A stretch of days, both ends in it; null where it is open. */
export type Days = { readonly from: string | null; readonly to: string | null };

/** How many there are, or only the first, the latest or whoever said the most, where that is asked for. */
export type Measure = 'count' | 'first' | 'last' | 'most' | null;

/** What narrows a question, apart from what it asks. */
export type Filters = {
  readonly days: Days | null;
  readonly measure: Measure;
  /** What answers have to be: "which ministers warned of war"; null for anybody. */
  readonly among: SpeakerClass | null;
  /** Of whom one or all have to be the answer: "who visited Helsinki, Landau or Rubio"; null for anybody. */
  readonly either: readonly Phrase[] | null;
};

/** What a question asks, as far as its words tell; names are yet to be looked up. */
export type Asked =
  | {
      readonly kind: 'speakers';
      /** Null where it is asked who spoke at all. */
      readonly about: Phrase | null;
      /** The country or body that speakers belong to; null for any. */
      readonly from: Phrase | null;
      /** The office that speakers hold; null for any. */
      readonly office: OfficePhrase | null;
    }
  | {
      readonly kind: 'statements';
      readonly speaker: Phrase | null;
      readonly about: Phrase | null;
      /** The verb that reports it ("what did Macron warn of"); null for any. */
      readonly cue: Cue | null;
      /** To whom it was said ("what did Landau tell Rubio"); null for anybody. */
      readonly hearer: Phrase | null;
    }
  | {
      /** What each of two speakers said: "compare what Rutte and Rubio said about NATO". */
      readonly kind: 'statements-of-each';
      readonly speakers: readonly Phrase[];
      readonly about: Phrase | null;
    }
  | {
      /** What several speakers said: "what did German politicians say about NATO". */
      readonly kind: 'statements-of-class';
      readonly about: Phrase | null;
      readonly speakers: SpeakerClass;
    }
  | {
      readonly kind: 'holders';
      readonly office: OfficePhrase;
      readonly past: boolean;
      /** The person that the same words may name ("Claudia Major"); null where they cannot. */
      readonly person: Phrase | null;
    }
  | { readonly kind: 'person'; readonly person: Phrase; readonly status: RoleStatus | null }
  | {
      readonly kind: 'deputies';
      readonly person: Phrase;
      /** True where it is asked whose deputy the person is. */
      readonly above: boolean;
      /** Who may be the one, where it is asked whether; null where it is asked who. */
      readonly named: Phrase | null;
    }
  | {
      readonly kind: 'employers';
      readonly person: Phrase;
      /** Whom the person may work for, where it is asked whether; null where it is asked whom. */
      readonly body: Phrase | null;
      /** True where those of before count as well: "who did he work for". */
      readonly past: boolean;
    }
  | { readonly kind: 'counterparts'; readonly person: Phrase; readonly of: Phrase | null }
  | { readonly kind: 'neighbours-in-office'; readonly person: Phrase; readonly before: boolean }
  | {
      readonly kind: 'relays';
      readonly relay: Phrase | null;
      readonly speaker: Phrase | null;
      readonly about: Phrase | null;
      /** What the sentence has to speak of that reports them: "the leaked transcript"; null for anything. */
      readonly words: Phrase | null;
    }
  | {
      readonly kind: 'quoted-in-all';
      /** None for any two. */
      readonly documents: readonly Phrase[];
      /** True where stories are asked for, of which copies are no more than one. */
      readonly stories: boolean;
      readonly about: Phrase | null;
    }
  | { readonly kind: 'former-holders' }
  | { readonly kind: 'contradictions'; readonly touching: Phrase | null }
  | RelationsAsked
  | {
      readonly kind: 'documents';
      readonly about: Phrase;
      /** What they have to name besides: "articles that mention both Rutte and Rubio"; null for nothing. */
      readonly also: Phrase | null;
      /** True where the outlets are asked for, rather than their articles. */
      readonly outlets: boolean;
      /** True for documents that report words of it alone. */
      readonly quoted: boolean;
    }
  | { readonly kind: 'sources'; readonly about: Phrase | null }
  | {
      /** What changed between the versions of a page; of all pages where about is null. */
      readonly kind: 'versions';
      readonly about: Phrase | null;
    }
  | {
      readonly kind: 'officials';
      readonly body: Phrase;
      /** "Who works for NATO" asks for those of today, "ex-NATO officials" for those of before; null for both. */
      readonly standing: 'current' | 'former' | null;
      /** True where unnamed sources of the body count as well: "who is from Norway". */
      readonly unnamed: boolean;
    }
  | {
      readonly kind: 'words';
      /** Null where any words will do: "who warned?", "who spoke to reporters". */
      readonly words: Phrase | null;
      /** True where they have to stand as they are: "who used the word catastrophe". */
      readonly literal: boolean;
      /** How or to whom it was said: "to reporters", "in an interview"; null for any way. */
      readonly channel: Channel | null;
      /** The verb that is asked for, and what the verbs begin with that mean the same; null where any will do. */
      readonly cue: Cue | null;
    }
  | {
      readonly kind: 'whether-holds';
      /** Where the name may end and the office begin, the likeliest first. */
      readonly splits: readonly { readonly person: Phrase; readonly office: OfficePhrase }[];
    }
  | { readonly kind: 'connection'; readonly one: Phrase; readonly other: Phrase }
  | { readonly kind: 'name'; readonly name: Phrase };

/** A verb that is asked for, and what the verbs begin with that mean the same. */
export type Cue = {
  readonly verb: string;
  readonly stems: readonly string[];
  /** True where words with "must" or "should" say as much as the verb. */
  readonly modal?: boolean;
};

/** Relations of some types; a side that is null is asked for, or left open. */
export type RelationsAsked = {
  readonly kind: 'relations';
  readonly types: readonly RelationType[];
  readonly from: Phrase | null;
  readonly to: Phrase | null;
  readonly asksFrom: boolean;
  readonly asksTo: boolean;
  /** True where it is asked where it happened. */
  readonly asksWhere: boolean;
  /** Words of which what shows the relation has to hold one group: a brother is no son-in-law; null where any relation of the types will do. */
  readonly said: readonly (readonly string[])[] | null;
  /** The gender of whom is asked for, where another's noun shows the relation: a son has a father and a mother; null for any. */
  readonly gender: 'f' | 'm' | null;
  /** What else the question may mean, where there is no such relation: an envoy may be an office. */
  readonly otherwise: Asked | null;
};

/** A question understood, or what was not understood in it. */
export type Understanding =
  | {
      readonly understood: true;
      /** What it may ask, the likeliest first: "who attended instead of Rubio" names either an occasion or a stand-in. */
      readonly readings: readonly [Asked, ...Asked[]];
      readonly filters: Filters;
    }
  | { readonly understood: false; readonly part: string };
