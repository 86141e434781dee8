import { counted } from '../in-words.ts';

/** A contradiction as the API gives it, as far as it is shown. */
export type ShownConflict = {
  readonly kind: string;
  readonly sides: readonly {
    readonly person: { readonly id: string; readonly name: string };
    readonly role: { readonly id: string; readonly name: string };
    readonly stories: number;
  }[];
};

/**
 * Contradictions, a line for each office with all who are named in it, or each person with all such offices: three
 * holders of one office are three contradictions in pairs, but one thing to know.
 */
export function showConflicts(conflicts: readonly ShownConflict[]): string[] {
  const lines = new Map<string, { about: string; claims: Map<string, string> }>();
  for (const { kind, sides } of conflicts)
    for (const { person, role, stories } of sides) {
      const [about, claimed] = kind === 'two-holders' ? [role, person] : [person, role];
      const line = lines.get(about.id) ?? { about: about.name, claims: new Map() };
      line.claims.set(claimed.id, `${claimed.name} (${counted(stories, 'story', 'stories')})`);
      lines.set(about.id, line);
    }
  return [...lines.values()].map(({ about, claims }) => `${about}: ${[...claims.values()].join(', ')}`);
}
