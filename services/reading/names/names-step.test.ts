import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layersOf } from '#reading/testing/layers-of.ts';

// Each row: a text and the names in it, each with its type's first letter.
const CASES: readonly (readonly [text: string, ...names: string[]])[] = [
  ['German Defense Minister Anton Reuter spoke in Prague.', 'Anton Reuter P', 'Prague L'],
  ["Ukraine's army and the E.U. met.", 'Ukraine C', 'E.U. O'],
  ['Ursula von der Heyden met Ibrahim al-Khatib.', 'Ursula von der Heyden P', 'Ibrahim al-Khatib P'],
  ['Park Sung-min and Jean-Pierre Morel agreed.', 'Park Sung-min P', 'Jean-Pierre Morel P'],
  ['Mr. Tully and Mrs. Okafor said so.', 'Tully P', 'Okafor P'],
  ['The African Union in Addis Ababa was silent.', 'African Union O', 'Addis Ababa L'],
  ['A State Department official said no on Wednesday.', 'State Department O'],
  ['A NATO Ukraine contact group met.', 'NATO O', 'Ukraine C'],
  [
    'The European Council on Foreign Relations (ECFR) asked.',
    'European Council on Foreign Relations O',
    'ECFR O',
  ],
  ['The ECOWAS Commission met U.S. European Command.', 'ECOWAS Commission O', 'U.S. European Command O'],
  ['The NATO President slept. EU Commission staff slept.', 'NATO O', 'EU Commission O'],
  ['It was in the Turkish daily Sabah on Sunday.', 'Sabah O'],
  ['A deal must cover the port of Mykolaiv. Without Mykolaiv nothing works.', 'Mykolaiv L', 'Mykolaiv L'],
  ['Maria Petrova left. Petrova came back.', 'Maria Petrova P', 'Petrova P'],
  ['Carlos Medina, a Man of Honour, slept.', 'Carlos Medina P'],
  ["Nepal's Vice Foreign Minister Kim Bo-ra told us.", 'Nepal C', 'Kim Bo-ra P'],
  ['Emir Sheikh Tariq bin Yaqub met him.', 'Tariq bin Yaqub P'],
  ['Justice Elena Ruiz y Campos said no.', 'Elena Ruiz y Campos P'],
  ['Ama Boateng-Duah spoke. Boateng-Duah, who joined, left.', 'Ama Boateng-Duah P', 'Boateng-Duah P'],
  ['Al-Hadath newspaper reported that Iraq slept.', 'Al-Hadath O', 'Iraq C'],
  ['It lies by staunch Kremlin ally Belarus, and was occupied.', 'Kremlin O', 'Belarus C'],
  ['“It is hard,” sighs Tran Thi Bich, a seller.', 'Tran Thi Bich P'],
  [
    'The Organization for the Protection of the Mekong River said so.',
    'Organization for the Protection of the Mekong River O',
  ],
  ['The M23 rebel group slept. He saw M23 fighters.', 'M23 O', 'M23 O'],
  ['Two leaders of the opposition Tisza party slept.', 'Tisza O'],
  [
    'He led the Social Democrats, and the Liberals slept. Liberals woke.',
    'Social Democrats O',
    'Liberals O',
    'Liberals O',
  ],
  ['The Portuguese news agency Lusa reported so.', 'Lusa O'],
  ['He saw the Islamist militant group and Democrats slept.'],
  ['The former banker replaces Tan Wei Loong, who slept.', 'Tan Wei Loong P'],
  ['He spoke with the Emir of Qatar and slept.', 'Qatar C'],
  ['Let us go, they told us.'],
  ['Sheikh Hamad bin Yaqub Al Rashed slept.', 'Hamad bin Yaqub Al Rashed P'],
  ['The Ministry of Trade and Industry slept.', 'Ministry of Trade and Industry O'],
  ['The Ministry of Defense and Minister Ana Lopez slept.', 'Ministry of Defense O', 'Ana Lopez P'],
  ['The Philippine Department of Justice slept.', 'Philippine Department of Justice O'],
  ['Rep. John Stone (R-Texas) said that it is over.', 'John Stone P'],
  ['Sen. Robert Lane, D-N.J., spoke.', 'Robert Lane P'],
  ['He hosts his South Korean counterpart, Shin Won-sik, and others.', 'Shin Won-sik P'],
  ['The talks at Camp David were short.', 'Camp David L'],
  ['With respect, the Idaho Republican shot back.', 'Idaho L'],
];
const LETTERS = { Person: 'P', Organization: 'O', Country: 'C', Place: 'L' } as const;
for (const [text, ...expected] of CASES) {
  test(text, () => {
    const names = layersOf(text).names.map(
      ({ start, end, type }) => `${text.slice(start, end)} ${LETTERS[type]}`,
    );
    assert.deepEqual(names, expected);
  });
}

test('demonyms are no names but are kept apart', () => {
  const { demonyms } = layersOf('The Russian president met Europeans and the Dutch leader.');
  assert.deepEqual(
    demonyms.map(({ code, people }) => `${code}${people ? ' people' : ''}`),
    ['RU', 'place.europe people', 'NL'],
  );
});
