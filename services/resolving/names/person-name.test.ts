import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personName } from './person-name.ts';

const SAME: readonly (readonly string[])[] = [
  ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Volodymyr Zelenskij'],
  ['Donald Trump', 'Donald J. Trump'],
  ['J.D. Vance', 'JD Vance', 'J. D. Vance'],
  ['Sergei Lavrov', 'Sergey Lavrov'],
  ['Dmitry Peskov', 'Dmitri Peskov', 'Dmitriy Peskov'],
  ['Sébastien Lecornu', 'Sebastien Lecornu'],
  ['Yevgeny Prigozhin', 'Evgeny Prigozhin'],
  ['Robert F. Kennedy Jr.', 'Robert Kennedy'],
  ['Jean-Noël Barrot', 'Jean Noel Barrot'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Vladimir Putin', 'Volodymyr Putin'],
  ['Donald Trump', 'Barron Trump'],
  ['Maria Ivanova', 'Maria Ivanov'],
];

const PARTIAL: readonly (readonly [name: string, surname: string, partial: boolean])[] = [
  ['Rutte', 'rutte', true],
  ['von der Leyen', 'leyen', true],
  ['Ursula von der Leyen', 'leyen', false],
  ['Zelenskyy', 'zelensky', true],
  ['Mark Rutte', 'rutte', false],
];

describe("a person's name", () => {
  for (const names of SAME)
    it(`has one key: ${names.join(', ')}`, () => {
      const keys = new Set(names.map((name) => personName(name)?.key));
      assert.equal(keys.size, 1, [...keys].join(' | '));
    });

  for (const [one, other] of DIFFERENT)
    it(`differs: ${one}, ${other}`, () => assert.notEqual(personName(one)?.key, personName(other)?.key));

  for (const [name, surname, partial] of PARTIAL)
    it(`${partial ? 'is partial' : 'is full'}: ${name}`, () => {
      const found = personName(name);
      assert.deepEqual([found?.surname, found?.partial], [surname, partial]);
    });

  it('is nothing without letters', () => assert.equal(personName('—'), null));
});
