import type { Landmarks } from './synthetic-graph.ts';

/** A kind of question with the addresses that ask it; lookups and the speakers about a frequent topic must be fast. */
type QuestionKind = { readonly name: string; readonly address: string; readonly must: boolean };

/** What is measured: each kind about the most frequent topic or speaker, which are the slowest. */
export function questionKinds({ topic, speaker, statement }: Landmarks): QuestionKind[] {
  const ask = (question: string) => `/ask?q=${encodeURIComponent(question)}`;
  return [
    { name: 'lookup: an entity by id', address: `/entities/${topic.id}`, must: true },
    {
      name: 'lookup: an entity by name',
      address: `/entities?q=${encodeURIComponent(speaker.name)}`,
      must: true,
    },
    { name: 'lookup: a statement with its words', address: `/statements/${statement}`, must: true },
    { name: 'lookup: the offices of a person', address: `/holdings?person=${speaker.id}`, must: true },
    { name: 'who spoke about X, in plain words', address: ask(`who spoke about ${topic.name}`), must: true },
    {
      name: 'what did P say about X, in plain words',
      address: ask(`what did ${speaker.name} say about ${topic.name}`),
      must: false,
    },
    {
      name: 'statements about X, the newest 20',
      address: `/statements?about=${topic.id}&limit=20`,
      must: false,
    },
    { name: 'statements of all, the newest 20', address: '/statements?limit=20', must: false },
    {
      name: 'the graph around X, 30 neighbours',
      address: `/entities/${topic.id}/subgraph?limit=30`,
      must: false,
    },
    { name: 'statements about X by month', address: `/counts?about=${topic.id}`, must: false },
  ];
}
