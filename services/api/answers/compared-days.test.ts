import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '#questions/understanding.ts';
import type { AnswerItem } from '../schemas/answer.ts';
import { tellDays } from './compared-days.ts';

const days = { from: '2025-12-01', to: '2025-12-03' };
const tell = (kind: string, answers: readonly Partial<AnswerItem>[]) =>
  tellDays({ asked: { kind } as Asked, days, answers: answers as AnswerItem[] });

describe('what the days of a question were compared with', () => {
  it('is the day of a publication where a document does not state when somebody held an office', () =>
    assert.equal(
      tell('office', [{ firstDateSource: 'stated' }, { firstDateSource: 'published' }, {}]),
      ' That is as reported from 2025-12-01 to 2025-12-03 (1 by the day that documents state, 1 by that of publication).',
    ));

  it('is not counted where nothing has a day', () =>
    assert.equal(tell('office', []), ' That is as reported from 2025-12-01 to 2025-12-03.'));

  it('is the day on which something was said, where documents tell', () =>
    assert.match(tell('statements', [{ dateSource: 'stated' }]), /\(1 by the day it was said, 0 by that/));
});
