import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { getStatements } from '#store/queries/get-statements.ts';
import { listRelays, type RelayRow } from '#store/queries/list-relays.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { literal } from '../browser-cypher.ts';
import { contentWords, stemsOf } from '../content-words.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { type Linked, linkName } from '../link-name.ts';
import { linkPhrase } from '../link-phrase.ts';
import { sourcesCalled } from '../sources-called.ts';
import { unknownName } from '../unknown-name.ts';
import { keepReportedWith } from './keep-reported-with.ts';
import { statementAnswer } from './statement-answer.ts';

const STATEMENTS = 100;
/** Sources of one label are one a story; so many are looked at. */
const SOURCES = 20;

type AskedRelays = {
  readonly relay: Phrase | null;
  readonly speaker: Phrase | null;
  readonly about: Phrase | null;
  readonly words: Phrase | null;
  readonly days: Days | null;
};

/** "Who told NBC News something?", "via which outlet did Merz speak?": words that came through somebody else. */
export async function findRelays(asked: AskedRelays, asking: Asking): Promise<Finding> {
  const any = { ...asking, kinds: null };
  const relay = asked.relay === null ? null : await linkName(asked.relay.text, any);
  const speaker = asked.speaker === null ? null : await linkPhrase(asked.speaker, any);
  const label = speaker?.found === false ? (asked.speaker?.text ?? '') : '';
  const sources = await sourcesCalled(label, { ...asking, limit: SOURCES });
  const about = asked.about === null ? null : await linkPhrase(asked.about, any);
  const description = describe(asked, { relay, speaker, about });
  for (const [phrase, linked] of [
    [asked.relay, relay],
    [asked.speaker, sources.length > 0 ? null : speaker],
    [asked.about, about],
  ] as const)
    if (phrase !== null && linked?.found === false) return unknownName(phrase, { linked, description });
  const listed = await listRelays(asking.graph, {
    relay: idOf(relay),
    speakers: sources.length > 0 ? sources : speaker?.found ? [speaker.entity.id] : null,
    about: idOf(about),
    from: asked.days?.from ?? null,
    to: asked.days?.to ?? null,
    collection: asking.collection,
    limit: STATEMENTS,
  });
  const rows = asked.words === null ? listed : await keepSpeakingOf(asked.words, { rows: listed, asking });
  const answers =
    asked.relay === null ? await relayAnswers(rows, asking) : await relayedAnswers(rows, asking);
  return {
    description,
    names: [relay, speaker, about].flatMap((linked) => (linked?.found ? [linked.entity] : [])),
    // Nothing that came through anybody may be something else that somebody published.
    known: rows.length > 0 || asked.words === null,
    answers,
    sentence:
      rows.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${count(answers.length, asked.relay === null ? 'answer' : 'statement')}: ${listInWords([...new Set(answers.map(({ name }) => name))])}.`,
    cypher: showRelays(rows),
    meant: [],
  };
}

/** Those of which a report's sentence has the words. */
async function keepSpeakingOf(
  words: Phrase,
  { rows, asking }: { rows: readonly RelayRow[]; asking: Asking },
): Promise<RelayRow[]> {
  const statements = await getStatements(
    asking.graph,
    rows.map(({ statement }) => statement),
  );
  const kept = await keepReportedWith(
    statements,
    { sentenceWords: stemsOf(contentWords(words.words)) },
    asking,
  );
  const ids = new Set(kept.map(({ statement }) => statement.id));
  return rows.filter(({ statement }) => ids.has(statement));
}

/** Through whom words came, each once, with the words. */
async function relayAnswers(rows: readonly RelayRow[], asking: Asking): Promise<AnswerItem[]> {
  const evidence = await evidenceOf(rows, asking);
  const relays = new Map(rows.map(({ relay }) => [relay.id, relay]));
  return [...relays.values()].map((relay) => {
    const own = rows.filter((row) => row.relay.id === relay.id);
    return {
      ...relay,
      statements: own.length,
      evidence: own.flatMap(({ statement }) => evidence.get(statement) ?? []),
    };
  });
}

/** What came through. */
async function relayedAnswers(rows: readonly RelayRow[], asking: Asking): Promise<AnswerItem[]> {
  const evidence = await evidenceOf(rows, asking);
  const statements = await getStatements(
    asking.graph,
    rows.map(({ statement }) => statement),
  );
  return statements.map((row) => statementAnswer(row, evidence));
}

function evidenceOf(rows: readonly RelayRow[], { graph, collection }: Asking) {
  return gatherStatementEvidence(graph, { ids: rows.map(({ statement }) => statement), each: 1, collection });
}

function idOf(linked: Linked | null): string | null {
  return linked?.found ? linked.entity.id : null;
}

function describe(
  asked: AskedRelays,
  linked: { relay: Linked | null; speaker: Linked | null; about: Linked | null },
): string {
  const about = asked.about === null ? '' : ` about ${nameOf(linked.about, asked.about)}`;
  if (asked.words !== null) return `through whom words came that are reported with “${asked.words.text}”`;
  return asked.relay === null
    ? `through whom the words of ${nameOf(linked.speaker, asked.speaker)}${about} came`
    : `what was said${about} through ${nameOf(linked.relay, asked.relay)}`;
}

function nameOf(linked: Linked | null, phrase: Phrase | null): string {
  return linked?.found ? linked.entity.name : (phrase?.text ?? 'somebody');
}

function showRelays(rows: readonly RelayRow[]): string | null {
  if (rows.length === 0) return null;
  return `MATCH path = (:Entity|Source)-[:SAID]->(statement:Statement)<-[:SUPPORTS]-(:Attribution)-[:VIA]->(:Referent)-[:REFERS_TO]->(relay:Entity)
WHERE statement.id IN ${literal(rows.map(({ statement }) => statement))} AND relay.id IN ${literal([...new Set(rows.map(({ relay }) => relay.id))])}
RETURN path`;
}
