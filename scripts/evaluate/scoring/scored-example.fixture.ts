import type { Extraction } from '#reading/extraction.ts';
import { parseLabels } from '../labels/parse-labels.ts';
import { resolveRow } from '../labels/resolve-row.ts';
import { pairUp, type ScoredDocument } from './documents/document.ts';

/** For tests: a labelled text beside a hand-made extraction of it. */
export function scoredExample(labels: string, found: Partial<Extraction>): ScoredDocument {
  const [row] = parseLabels(`== example | test | sure\n${labels}`, 'example.labels');
  if (row?.text == null) throw new Error('the example has no text');
  const labelled = resolveRow({ row, text: row.text, subject: 'test' });
  return pairUp(labelled, { ...NOTHING, text: row.text, ...found });
}

const NOTHING: Extraction = {
  id: 'example',
  title: null,
  url: null,
  publisher: null,
  originalPublisher: null,
  authors: [],
  publishedAt: null,
  text: '',
  entities: [],
  roles: [],
  statements: [],
  relations: [],
};
