import type { Reading, ReadingJob } from '#readers/job.ts';
import type { Role, Statement } from '#reading/extraction.ts';
import { madeReading } from './made-reading.fixture.ts';

/** What a reader would make of a document where whoever stands first is its mayor and says the rest, about everybody else in it. */
export function mayorReading(job: ReadingJob): Reading {
  const reading = madeReading(job);
  const { text, entities } = reading.extraction;
  const [first, ...others] = entities;
  if (first === undefined) return reading;
  const start = (first.mentions[0]?.end ?? 0) + 1;
  const office: Role = {
    person: first.id,
    title: 'Mayor',
    of: null,
    status: 'current',
    start: 0,
    end: text.length,
    rule: 'role:test',
  };
  const said: Statement = {
    id: 's1',
    speaker: { entity: first.id, kind: 'named', start: 0, end: start - 1, affiliation: null },
    cue: null,
    mode: 'indirect',
    act: 'speech',
    spans: [{ start, end: text.length }],
    about: others.map(({ id }) => id),
    nestedIn: null,
    reportedBy: null,
    when: null,
    rule: 'statement:test',
  };
  return { ...reading, extraction: { ...reading.extraction, roles: [office], statements: [said] } };
}
