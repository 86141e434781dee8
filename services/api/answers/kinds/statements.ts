import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Cue, Days } from '#questions/understanding.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import { showStatements } from '../browser-cypher.ts';
import { contentWords, stemsOf } from '../content-words.ts';
import type { Asking, Finding } from '../finding.ts';
import { count } from '../in-words.ts';
import type { Linked } from '../link-name.ts';
import { actsForBody, linkPhrase } from '../link-phrase.ts';
import { listSaid } from '../list-said.ts';
import { unknownName, unknownTopic } from '../unknown-name.ts';
import { keepReportedWith } from './keep-reported-with.ts';
import { findSourceStatements } from './source-statements.ts';
import { statementAnswer } from './statement-answer.ts';
import { statementsOnTopic } from './statements-on-topic.ts';

const STATEMENTS = 100;
/** Reports of each statement that are shown. */
const REPORTS_EACH = 3;

type StatementsAsked = {
  readonly speaker: Phrase | null;
  readonly about: Phrase | null;
  /** The verb that reports them; null for any. */
  readonly cue: Cue | null;
  /** To whom it was said; null for anybody. */
  readonly hearer: Phrase | null;
  readonly days: Days | null;
};

/** "What did Rutte say about Ukraine?": the statements of a speaker, about something, or both. */
export async function findStatements(asked: StatementsAsked, asking: Asking): Promise<Finding> {
  const speaker = asked.speaker === null ? null : await linkPhrase(asked.speaker, { ...asking, kinds: null });
  const about = asked.about === null ? null : await linkPhrase(asked.about, { ...asking, kinds: null });
  const told = toldInWords(asked);
  const description = describe(nameOf(speaker, asked.speaker), nameOf(about, asked.about), told);
  if (asked.speaker !== null && (speaker?.found === false || actsForBody(asked.speaker))) {
    const bySource = await findSourceStatements({ ...asked, source: asked.speaker, description }, asking);
    if (bySource !== null) return bySource;
    if (speaker?.found === false) return unknownName(asked.speaker, { linked: speaker, description });
  }
  const said = speaker?.found ? speaker.entity : null;
  const subject = about?.found ? about.entity : null;
  const narrowed = { speaker: said?.id ?? null, days: asked.days };
  const found =
    asked.about !== null && about?.found === false
      ? await findOnTopic({ ...narrowed, about: asked.about, known: about.known, cue: asked.cue }, asking)
      : await listSaid({ ...narrowed, about: subject?.id ?? null, limit: STATEMENTS }, asking);
  const rows =
    asked.cue === null
      ? found
      : await keepReportedWith(
          found,
          { cues: asked.cue.stems, sentenceWords: wordsOf(asked.hearer) },
          asking,
        );
  if (rows.length === 0 && asked.about !== null && about?.found === false) {
    const names = said === null ? [] : [said];
    return { ...unknownTopic(asked.about, { linked: about, description }), names };
  }
  const ids = rows.map(({ statement }) => statement.id);
  const evidence = await gatherStatementEvidence(asking.graph, {
    ids,
    each: REPORTS_EACH,
    collection: asking.collection,
  });
  return {
    description,
    names: [said, subject].filter((entity) => entity !== null),
    known: true,
    answers: rows.map((row) => statementAnswer(row, evidence)),
    sentence:
      rows.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${count(rows.length, 'statement')}: ${description}.`,
    cypher: showStatements(ids),
    meant: [],
  };
}

/** Statements with the words; what a country that nobody names is called is no topic of other words. */
async function findOnTopic(
  asked: { about: Phrase; speaker: string | null; days: Days | null; known: string | null; cue: Cue | null },
  asking: Asking,
): Promise<readonly StatementRow[]> {
  const { about, speaker, days, known, cue } = asked;
  if (known !== null) return [];
  if (cue === null)
    return (await statementsOnTopic({ topic: about, speaker, acts: null, days }, asking)).rows;
  // What a verb reports may be told in another form: who warned of betrayal, that they may "betray".
  const said = await listSaid({ speaker, days, limit: STATEMENTS }, asking);
  return keepReportedWith(said, { words: wordsOf(about) }, asking);
}

/** "said", "told Rubio", "said, with “apologise” or the like," */
function toldInWords({ cue, hearer }: StatementsAsked): string {
  if (hearer !== null) return `told ${hearer.text}`;
  return cue === null ? 'said' : `said, with “${cue.verb}” or the like,`;
}

function wordsOf(phrase: Phrase | null): string[][] {
  return phrase === null ? [] : stemsOf(contentWords(phrase.words));
}

function nameOf(linked: Linked | null, phrase: Phrase | null): string | null {
  if (linked === null || phrase === null) return null;
  return linked.found ? linked.entity.name : (linked.known ?? phrase.text);
}

function describe(speaker: string | null, about: string | null, told: string): string {
  const who = speaker === null ? 'what was said' : `what ${speaker} ${told}`;
  return about === null ? who : `${who} about ${about}`;
}
