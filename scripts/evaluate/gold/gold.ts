/**
 * Rows of a labelled set as further sets come: `gold.jsonl` beside `input.jsonl` ({"id","text"}), offsets in UTF-16
 * code units. A set holds one kind of row; which one shows in its fields.
 */
export type GoldRow = NamesRow | AttributionsRow | QuotationsRow | PairsRow;

/** A stretch as a pair: first code unit, one past the last. */
export type Stretch = readonly [start: number, end: number];

export type NamesRow = { id: string; mentions: GoldName[] };

/** `accept` lists the types that are right where more than one is; `ignore`: counts neither way. */
export type GoldName = {
  start: number;
  end: number;
  type: string;
  text?: string;
  accept?: string[];
  ignore?: boolean;
};

export type AttributionsRow = { id: string; attributions: GoldAttribution[]; discard: Stretch[] };

/** `alternatives`, `otherSources`: further readings of content and source, each as good (only our own labels have them). */
export type GoldAttribution = {
  source: Stretch[];
  cue: Stretch[];
  content: Stretch[];
  alternatives?: Stretch[][];
  otherSources?: Stretch[][];
  mode: 'direct' | 'indirect' | 'mixed';
  speech: boolean;
  optional?: boolean;
};

export type QuotationsRow = { id: string; quotes: GoldQuotation[]; ignore: Stretch[] };

export type GoldQuotation = {
  start: number;
  end: number;
  label: string;
  speaker: { start: number; end: number; text: string } | null;
};

export type PairsRow = { id: string; relations: GoldPair[] };

export type GoldPair = {
  type: string;
  person?: Stretch;
  org?: Stretch;
  a?: Stretch;
  b?: Stretch;
  ignore?: boolean;
};
