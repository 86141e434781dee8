import type { Phrase } from '#questions/phrases/phrase.ts';
import type { SpeakerClass } from '#questions/phrases/speaker-class.ts';
import type { Days } from '#questions/understanding.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import { showStatements } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { keepAmong } from '../keep-among.ts';
import { linkPhrase } from '../link-phrase.ts';
import { sourcesCalled } from '../sources-called.ts';
import { SPEAKERS_LOOKED_THROUGH } from './list-speakers.ts';
import { findSpeakers } from './speakers.ts';
import { statementAnswer } from './statement-answer.ts';
import { statementsBy } from './statements-by.ts';

/** Speakers whose words are shown. */
const SPEAKERS = 20;

/** "What did German politicians say about NATO?": the words of those who are of the class. */
export async function findStatementsOfClass(
  { about, speakers, days }: { about: Phrase | null; speakers: SpeakerClass; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const { body, office } = speakers;
  const limit = SPEAKERS_LOOKED_THROUGH;
  const spoke = await findSpeakers({ about, from: body, office, unnamed: null, days, limit }, asking);
  const kept = await keepAmong(spoke, speakers, asking);
  const sources = await sourcesCalled(speakers.text, { ...asking, limit: SPEAKERS });
  if (kept.answers.length === 0 && sources.length === 0) return kept;
  const linked = about === null ? null : await linkPhrase(about, { ...asking, kinds: null });
  // What was said on a topic without a name of its own is what the speakers were found by.
  if (linked?.found === false) return kept;
  const named = kept.answers.slice(0, SPEAKERS).map(({ id }) => id);
  const ids = [...new Set([...named, ...sources])];
  const rows = await statementsBy({ speakers: ids, about: linked?.entity.id ?? null, days }, asking);
  if (rows.length === 0) return kept;
  const statements = rows.map(({ statement }) => statement.id);
  const evidence = await gatherStatementEvidence(asking.graph, {
    ...{ ids: statements, each: 1, collection: asking.collection },
  });
  const names = [...new Set(rows.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])))];
  return {
    ...kept,
    description: `what ${speakers.text} said${linked === null ? '' : ` about ${linked.entity.name}`}`,
    answers: rows.map((row) => statementAnswer(row, evidence)),
    sentence: `${count(rows.length, 'statement')} of ${listInWords(names)}.`,
    cypher: showStatements(statements),
  };
}
