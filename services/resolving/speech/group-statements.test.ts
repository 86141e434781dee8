import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupStatements, type Report } from './group-statements.ts';

const report = (change: Partial<Report>): Report => ({
  id: 'a1',
  text: 'Ukraine must never again be in a situation like Minsk',
  mode: 'indirect',
  act: 'speech',
  date: '2025-02-13',
  day: '2025-02-13',
  dateSource: 'published',
  documentId: 'd1',
  reported: '2025-02-13',
  storyId: 's1',
  by: 'rutte',
  byName: 'Rutte',
  speakerKind: 'named',
  speakerLabel: 'Rutte',
  affiliated: null,
  about: ['UA'],
  ...change,
});
const dated = (day: string) => ({ day, date: day, reported: day });
const group = (reports: readonly Report[]) => groupStatements({ words: 'w', reports });

describe('reports of the same words', () => {
  it('are one statement with its documents, whatever the order', () => {
    const reports = [
      report({}),
      report({
        id: 'a2',
        documentId: 'd2',
        storyId: 's2',
        mode: 'direct',
        about: ['RU'],
        ...dated('2025-02-14'),
      }),
    ];
    const [statement, ...others] = group(reports);
    assert.equal(others.length, 0);
    assert.deepEqual(group([...reports].reverse()), [statement]);
    assert.deepEqual(
      [statement?.documents, statement?.stories, statement?.mode, statement?.about, statement?.day],
      [['d1', 'd2'], 2, 'direct', ['RU', 'UA'], '2025-02-13'],
    );
  });

  it('are two statements of two speakers', () =>
    assert.deepEqual(
      group([report({}), report({ id: 'a2', by: 'kallas' })])
        .map(({ speaker }) => speaker)
        .sort(),
      ['kallas', 'rutte'],
    ));

  it('are two statements when months lie between', () =>
    assert.equal(group([report({}), report({ id: 'a2', ...dated('2025-06-01') })]).length, 2));

  it('join the undated to the only time, and leave them apart when there are two', () => {
    const undated = report({ id: 'a3', day: null, date: null, dateSource: 'unknown', reported: null });
    assert.equal(group([report({}), undated]).length, 1);
    assert.equal(group([report({}), report({ id: 'a2', ...dated('2025-06-01') }), undated]).length, 3);
  });

  it('keep the stated day before the day of publication', () => {
    const [statement] = group([
      report({}),
      report({ id: 'a2', date: '2025-02-12', day: '2025-02-12', dateSource: 'stated' }),
    ]);
    assert.deepEqual([statement?.day, statement?.dateSource], ['2025-02-12', 'stated']);
  });

  it('are never shared by unnamed sources of two stories', () => {
    const unnamed = {
      by: null,
      speakerKind: 'anonymous',
      speakerLabel: 'a NATO diplomat',
      affiliated: 'NATO',
    } as const;
    const statements = group([
      report(unnamed),
      report({ ...unnamed, id: 'a2', speakerLabel: 'The NATO diplomat' }),
      report({ ...unnamed, id: 'a3', storyId: 's2' }),
    ]);
    assert.equal(statements.length, 2);
    assert.notEqual(statements[0]?.source?.id, statements[1]?.source?.id);
  });

  it('call the speaker by the fullest name that a document has, whatever the order', () => {
    const reports = [
      report({}),
      report({ id: 'a2', byName: 'Mark Rutte' }),
      report({ id: 'a3', byName: null }),
    ];
    assert.equal(group(reports)[0]?.speakerName, 'Mark Rutte');
    assert.equal(group(reports.toReversed())[0]?.speakerName, 'Mark Rutte');
  });

  it('have no speaker where none is written', () => {
    const [statement] = group([report({ by: null, byName: null, speakerKind: null, speakerLabel: null })]);
    assert.deepEqual([statement?.speaker, statement?.source, statement?.speakerName], [null, null, null]);
  });
});
