import type { Extraction } from '#reading/extraction.ts';
import type { LabelledDocument } from '../../labels/labelled-document.ts';
import { alignEntities } from './align-entities.ts';

/** A labelled text beside what reading found in it. `aligned`: predicted entity id → index of the labelled entity. */
export type ScoredDocument = {
  labelled: LabelledDocument;
  prediction: Extraction;
  aligned: Map<string, number>;
};

/** Puts a labelled text and its extraction side by side. */
export function pairUp(labelled: LabelledDocument, prediction: Extraction): ScoredDocument {
  return { labelled, prediction, aligned: alignEntities(labelled, prediction) };
}

/** A found thing with the rule that made it; `right` is null where it counts neither way. */
export type Verdict = { kind: string; rule: string; right: boolean | null };
