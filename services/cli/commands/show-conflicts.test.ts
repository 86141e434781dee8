import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { showConflicts } from './show-conflicts.ts';

const side = (person: string, role: string, stories: number) => ({
  person: { id: person, name: person },
  role: { id: role, name: role },
  stories,
});
const rubio = side('Rubio', 'Secretary of State', 6);
const landau = side('Landau', 'Secretary of State', 1);
const hegseth = side('Hegseth', 'Secretary of State', 1);

describe('contradictions at the terminal', () => {
  it('are one line for an office, however many are named in it', () => {
    const pairs = [
      [rubio, landau],
      [rubio, hegseth],
      [landau, hegseth],
    ];
    assert.deepEqual(showConflicts(pairs.map((sides) => ({ kind: 'two-holders', sides }))), [
      'Secretary of State: Rubio (6 stories), Landau (1 story), Hegseth (1 story)',
    ]);
  });

  it('are one line for a person with two offices', () => {
    const sides = [hegseth, side('Hegseth', 'Secretary of Defense', 3)];
    assert.deepEqual(showConflicts([{ kind: 'two-offices', sides }]), [
      'Hegseth: Secretary of State (1 story), Secretary of Defense (3 stories)',
    ]);
  });

  it('are nothing where there are none', () => assert.deepEqual(showConflicts([]), []));
});
