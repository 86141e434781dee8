import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layersOf } from '#reading/testing/layers-of.ts';

const FRIDAY = '2025-12-05';

// Each row: a text and its relations; day and place behind them where they are told.
const CASES: readonly (readonly [text: string, ...relations: string[]])[] = [
  [
    'Maria Petrova met with Peter Hansen in Geneva on Tuesday.',
    'MET_WITH Maria Petrova → Peter Hansen on 2025-12-02 in Geneva',
  ],
  ['Maria Petrova and Peter Hansen met.', 'MET_WITH Maria Petrova → Peter Hansen'],
  [
    'American officials met with the Ukrainian delegation in Geneva and Florida.',
    'MET_WITH United States → Ukraine in Geneva',
    'MET_WITH United States → Ukraine in Florida',
  ],
  ['Peter Hansen met Ms Petrova-Lund.', 'MET_WITH Peter Hansen → Petrova-Lund'],
  ['Peter Hansen was received by Maria Petrova.', 'MET_WITH Peter Hansen → Maria Petrova'],
  ['Peter Hansen and Maria Petrova held talks.', 'MET_WITH Peter Hansen → Maria Petrova'],
  ['Peter Hansen and Maria Petrova held a video call.', 'SPOKE_WITH Peter Hansen → Maria Petrova'],
  ['Peter Hansen arrived in Malta.', 'VISITED Peter Hansen → Malta'],
  ['During a visit to Malta, Peter Hansen slept.', 'VISITED Peter Hansen → Malta'],
  ['Ahead of a visit to Malta, Peter Hansen slept.'],
  ['Maria Petrova, his predecessor, slept. Peter Hansen slept.'],
  ['Peter Hansen slept. Maria Petrova, his predecessor, woke.', 'SUCCEEDED_BY Maria Petrova → Peter Hansen'],
  ['Maria Petrova took over from Peter Hansen in May.', 'SUCCEEDED_BY Peter Hansen → Maria Petrova'],
  ['Maria Petrova saw her EU colleague, Peter Hansen.'],
  ['Chile negotiated with Argentina.', 'MET_WITH Chile → Argentina'],
  ['American officials met with the Ukrainian delegation.', 'MET_WITH United States → Ukraine'],
  ['Maria Petrova will meet Peter Hansen.'],
  ['Maria Petrova refused to meet with Peter Hansen.'],
  ['Maria Petrova did not meet Peter Hansen.'],
  ['Peter Hansen attended the NATO meeting.', 'ATTENDED Peter Hansen → NATO'],
  ['Peter Hansen did not attend the NATO meeting.', 'ABSENT_FROM Peter Hansen → NATO'],
  ['NATO foreign ministers gathered. Peter Hansen skipped the meeting.', 'ABSENT_FROM Peter Hansen → NATO'],
  ['The United States was represented by Peter Hansen.', 'REPRESENTED Peter Hansen → United States'],
  ['Instead of Peter Hansen, Maria Petrova came.', 'REPLACED_BY Peter Hansen → Maria Petrova'],
  ['Finland joined NATO.', 'MEMBER_OF Finland → NATO'],
  ['Moldova wants to join NATO.'],
  ["Peter Hansen's wife, Maria Hansen, slept.", 'RELATIVE_OF Maria Hansen → Peter Hansen'],
  ["Paul Martin's special envoy Peter Hansen slept.", 'ENVOY_OF Peter Hansen → Paul Martin'],
  ['Iraq invaded Kuwait.', 'INVADED Iraq → Kuwait'],
  ['The U.S.-led invasion of Iraq began.', 'INVADED United States → Iraq'],
  ['Maria Petrova visited Malta.', 'VISITED Maria Petrova → Malta'],
  ['Andorra invited Monaco.', 'INVITED Andorra → Monaco'],
  ['Spain condemned Nicaragua.', 'CRITICIZED Spain → Nicaragua'],
  ['NATO leaders backed Ukraine.', 'SUPPORTS NATO → Ukraine'],
  [
    'The meeting between Hans-Peter Lorenz and Maria Petrova lasted long.',
    'MET_WITH Hans-Peter Lorenz → Maria Petrova',
  ],
  [
    'President Oleg Ivanov of Russia slept. We heard the call between Paul Martin and the Russian president.',
    'SPOKE_WITH Paul Martin → Oleg Ivanov',
  ],
  [
    'India and China, both members of the G20, backed the plan.',
    'MEMBER_OF India → G20',
    'MEMBER_OF China → G20',
  ],
  [
    "NATO backed Ukraine after Russia's full-scale invasion in 2022.",
    'SUPPORTS NATO → Ukraine',
    'INVADED Russia → Ukraine',
  ],
  ['Colombia accused Venezuela of moving the stones.', 'CRITICIZED Colombia → Venezuela'],
  ['It lies by staunch Kremlin ally Belarus.', 'ALLY_OF Belarus → Kremlin'],
  ['Maria Petrova joined the Bank of Ghana in 2020.'],
  ['They met at NATO headquarters in Brussels.', 'HEADQUARTERED_IN NATO → Brussels'],
];
for (const [text, ...expected] of CASES) {
  test(text, () => {
    const { relations, referents } = layersOf(text, FRIDAY);
    const nameOf = new Map(referents.map(({ id, name }) => [id, name]));
    assert.deepEqual(
      relations.map(({ type, from, to, when, where }) => {
        const day = when === null ? '' : ` on ${when}`;
        const place = where === null ? '' : ` in ${nameOf.get(where)}`;
        return `${type} ${nameOf.get(from)} → ${nameOf.get(to)}${day}${place}`;
      }),
      expected,
    );
  });
}

test('the evidence of a relation covers both and the word between', () => {
  const text = 'Yesterday Maria Petrova met Peter Hansen again.';
  const [relation] = layersOf(text, FRIDAY).relations;
  assert.equal(text.slice(relation?.start, relation?.end), 'Maria Petrova met Peter');
});
