import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectLanguage } from './detect-language.ts';

describe('detecting the language', () => {
  const rows: [string | null, string][] = [
    ['en', 'The minister said on Monday that talks would go on.'],
    ['en', 'Talks in Brussels: what was said by the ministers, and what is to come.'],
    [
      'de',
      'Der Minister sagte am Montag, dass die Gespräche in der kommenden Woche in Brüssel weitergehen würden.',
    ],
    [
      'fr',
      'Le ministre a déclaré lundi que les pourparlers continueraient la semaine prochaine à Bruxelles.',
    ],
    ['es', 'El ministro dijo el lunes que las conversaciones continuarían la próxima semana en Bruselas.'],
    ['nl', 'De minister zei maandag dat de gesprekken volgende week in Brussel zouden worden voortgezet.'],
    [
      'da',
      'Ministeren sagde mandag, at forhandlingerne ville fortsætte i næste uge i Bruxelles med andre lande.',
    ],
    ['lt', 'Ministras pirmadienį sakė, kad derybos tęsis kitą savaitę Briuselyje kartu su kitomis šalimis.'],
    [
      'uk',
      'Міністр сказав у понеділок, що переговори триватимуть наступного тижня у Брюсселі з іншими країнами.',
    ],
    [
      'ru',
      'Министр заявил в понедельник, что переговоры продолжатся на следующей неделе в Брюсселе с другими странами.',
    ],
    [null, 'Ja, sagte er.'],
    [null, '12 345 678'],
  ];
  for (const [language, text] of rows) {
    it(`finds ${language ?? 'nothing'} in “${text.slice(0, 40)}”`, () => {
      assert.equal(detectLanguage(text), language);
    });
  }
});
