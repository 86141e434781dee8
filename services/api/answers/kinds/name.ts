import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import type { Asking, Finding } from '../finding.ts';
import { linkName } from '../link-name.ts';
import { findOffices } from './person.ts';
import { findSpeakers } from './speakers.ts';

/**
 * "Marco Rubio", "NATO": of a person the offices, of anything else who spoke about it.
 * @returns null where nothing has that name and nothing has a similar one: then it was no name
 */
export async function findByName(
  { name, days }: { name: Phrase; days: Days | null },
  asking: Asking,
): Promise<Finding | null> {
  const linked = await linkName(name.text, { ...asking, kinds: null });
  if (!linked.found && linked.known === null && linked.close.length === 0) return null;
  return linked.found && linked.entity.kind === 'Person'
    ? findOffices({ person: name, status: null }, asking)
    : findSpeakers({ about: name, from: null, office: null, unnamed: null, days }, asking);
}
