import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { showDocuments } from '../browser-cypher.ts';
import { contentWords } from '../content-words.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { titleAnswer, titlesWith } from '../titles-with.ts';
import { statementsOnTopic } from './statements-on-topic.ts';

type Asked = { readonly about: Phrase; readonly outlets: boolean; readonly days: Days | null };

/**
 * "Which articles are about icebreakers?": what has no node of its own is looked up in what documents report, and in their headlines.
 * @returns null where nobody is reported with the words, and no headline has them
 */
export async function findDocumentsByWords(
  { about, outlets, days }: Asked,
  asking: Asking,
): Promise<Finding | null> {
  const { rows } = await statementsOnTopic({ topic: about, speaker: null, acts: null, days }, asking);
  const ids = rows.map(({ statement }) => statement.id);
  const evidence = await gatherStatementEvidence(asking.graph, {
    ...{ ids, each: 3, collection: asking.collection },
  });
  const answers = new Map<string, AnswerItem>();
  for (const shown of [...evidence.values()].flat()) {
    const { id, title, publisher, sourceId } = shown.document;
    const known = answers.get(id);
    const name = (outlets ? publisher : title) ?? title ?? sourceId ?? id;
    answers.set(id, {
      ...{ kind: 'Document' as const, id, name, sourceId, publisher },
      evidence: [...(known?.evidence ?? []), shown],
    });
  }
  const titled = await titlesWith({ groups: contentWords(about.words), days }, asking);
  for (const document of titled) {
    const name = (outlets ? document.publisher : null) ?? document.title;
    if (!answers.has(document.id)) answers.set(document.id, { ...titleAnswer(document), name });
  }
  if (answers.size === 0) return null;
  const names = [...new Set([...answers.values()].map(({ name }) => name))];
  return {
    description: `which documents report words with “${about.text}”, or have them in their headline`,
    names: [],
    known: true,
    answers: [...answers.values()],
    sentence: `${count(answers.size, 'document')} ${answers.size === 1 ? 'reports' : 'report'} words with “${about.text}”, or ${answers.size === 1 ? 'has' : 'have'} them in the headline: ${listInWords(names)}.`,
    cypher: showDocuments([...answers.keys()]),
    meant: [],
  };
}
