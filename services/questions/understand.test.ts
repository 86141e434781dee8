import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTitleWords } from '#reading/gazetteers/titles.ts';
import { understand } from './understand.ts';
import type { Asked, Understanding } from './understanding.ts';

const titles = createTitleWords();
const TODAY = '2025-12-10';
const ask = (question: string) => understand(question, { titles, today: TODAY });

/** "speakers about=NATO": the kind and what fills it, as a row of a table shows it. */
function summary(understanding: Understanding): string {
  if (!understanding.understood) return 'not understood';
  const { asked, filters } = understanding;
  const days = filters.days === null ? '' : ` ${filters.days.from ?? '…'}/${filters.days.to ?? '…'}`;
  return `${describeAsked(asked)}${days}`;
}

function describeAsked(asked: Asked): string {
  switch (asked.kind) {
    case 'speakers':
      return `speakers about=${asked.about.text}`;
    case 'statements':
      return `statements by=${asked.speaker?.text ?? '-'} about=${asked.about?.text ?? '-'}`;
    case 'holders': {
      const { title, of, status, plural } = asked.office;
      const marks = [status, plural ? 'all' : null, asked.past ? 'past' : null].filter(Boolean).join(' ');
      return `holders title=${title} of=${of?.text ?? '-'}${marks === '' ? '' : ` ${marks}`}`;
    }
    case 'person':
      return `person ${asked.person.text}${asked.status === null ? '' : ` ${asked.status}`}`;
    case 'deputies':
      return `deputies of=${asked.person.text}`;
    case 'former-holders':
      return 'former-holders';
    case 'contradictions':
      return `contradictions ${asked.touching?.text ?? '-'}`;
  }
}

const CASES: readonly (readonly [question: string, expected: string])[] = [
  ['who spoke about NATO', 'speakers about=NATO'],
  ['Who has spoken about NATO?', 'speakers about=NATO'],
  ['did anyone say anything about the European Union?', 'speakers about=European Union'],
  ['by whom was Ukraine mentioned', 'speakers about=Ukraine'],
  ['which people talked about Russia in December 2025', 'speakers about=Russia 2025-12-01/2025-12-31'],
  ['Could you tell me who commented on China, please?', 'speakers about=China'],
  ['who said what about Ukraine since March 2025', 'speakers about=Ukraine 2025-03-01/…'],
  ['who spoke about NATO on 3 December 2025', 'speakers about=NATO 2025-12-03/2025-12-03'],
  ['who spoke about NATO between June 2025 and August 2025', 'speakers about=NATO 2025-06-01/2025-08-31'],
  ['who spoke about NATO yesterday', 'speakers about=NATO 2025-12-09/2025-12-09'],
  ['what did Rutte say about Ukraine', 'statements by=Rutte about=Ukraine'],
  ['What has Mark Rutte said about the European Union?', 'statements by=Mark Rutte about=European Union'],
  ['Rutte’s statements on Ukraine', 'statements by=Rutte about=Ukraine'],
  ['show me quotes by Jared Kushner', 'statements by=Jared Kushner about=-'],
  ['what did Landau say?', 'statements by=Landau about=-'],
  ['what was said about Ukraine', 'statements by=- about=Ukraine'],
  ['who is the US Secretary of State', 'holders title=Secretary of State of=US'],
  ['who’s the U.S. secretary of state?', 'holders title=Secretary of State of=U.S.'],
  ['who is the secretary of state of the United States', 'holders title=Secretary of State of=United States'],
  ['president of ukraine?', 'holders title=President of=ukraine'],
  ['who is the German defence minister', 'holders title=Defense Minister of=German'],
  ['who was Germany’s defence minister', 'holders title=Defense Minister of=Germany past'],
  [
    'who is the former prime minister of the Netherlands',
    'holders title=Prime Minister of=Netherlands former',
  ],
  ['who is the deputy secretary of state', 'holders title=deputy Secretary of State of=-'],
  [
    'Name the defence ministers in the articles and their countries',
    'holders title=Defense Minister of=- all',
  ],
  ['who is Trump’s envoy', 'holders title=Envoy of=Trump'],
  ['who is the deputy of Rubio', 'deputies of=Rubio'],
  ['who is Rubio’s deputy', 'deputies of=Rubio'],
  ['who is Christopher Landau', 'person Christopher Landau'],
  ['what is the role of Christopher Landau', 'person Christopher Landau'],
  ['what office does Mark Rutte hold?', 'person Mark Rutte'],
  ['what was Rutte’s former office', 'person Rutte former'],
  ['Who is named with a former office?', 'former-holders'],
  ["who contradicts whom on Hegseth's role", "contradictions Hegseth's role"],
  ['are there any contradictions', 'contradictions -'],
  ['colourless green ideas sleep', 'not understood'],
  ['', 'not understood'],
];

describe('a plain question', () => {
  for (const [question, expected] of CASES)
    it(`«${question}» asks: ${expected}`, () => assert.equal(summary(ask(question)), expected));
});
