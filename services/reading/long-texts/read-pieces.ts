import type { Entity } from '#reading/extraction.ts';
import { cutText } from '#reading/long-texts/cut-text.ts';
import {
  type Facts,
  type Move,
  moved,
  moveRelation,
  moveRole,
  moveStatement,
} from '#reading/long-texts/move-facts.ts';

/**
 * Longest text that is read in one go: some 80,000 words. News is a hundredth of it; what is longer is a collection or
 * noise, and is read piece by piece, so that memory holds the words of one piece and the facts of all.
 */
export const LONGEST_PIECE = 500_000;

/**
 * The facts of a text, with `read` giving those of a piece. Entities of two pieces are one if they have type and code in
 * common, or, without a code, type and name; pronouns and short names look no further than their piece.
 */
export function readPieces(text: string, read: (piece: string) => Facts, longest = LONGEST_PIECE): Facts {
  if (text.length <= longest) return read(text);
  const whole: Facts = { entities: [], roles: [], statements: [], relations: [] };
  const known = new Map<string, Entity>();
  for (const { start, end } of cutText(text, longest)) {
    const piece = read(text.slice(start, end));
    const ids = new Map<string, string>();
    const before = whole.statements.length;
    const move: Move = {
      offset: start,
      entity: (id) => ids.get(id) ?? id,
      statement: (id) => `s${Number(id.slice(1)) + before}`,
    };
    for (const entity of piece.entities)
      ids.set(entity.id, addEntity(whole.entities, { entity, known, move }));
    for (const role of piece.roles) whole.roles.push(moveRole(role, move));
    for (const statement of piece.statements) whole.statements.push(moveStatement(statement, move));
    for (const relation of piece.relations) whole.relations.push(moveRelation(relation, move));
  }
  return whole;
}

/** Adds a piece's entity, or its mentions to the entity that it is already; gives its id in the whole text. */
function addEntity(
  entities: Entity[],
  { entity, known, move }: { entity: Entity; known: Map<string, Entity>; move: Move },
): string {
  const mentions = entity.mentions.map((mention) => moved(mention, move));
  const key = `${entity.type} ${entity.code === null ? `name ${entity.name}` : `code ${entity.code}`}`;
  const same = known.get(key);
  if (same) {
    for (const mention of mentions) same.mentions.push(mention);
    return same.id;
  }
  const added = { ...entity, id: `e${entities.length + 1}`, mentions };
  entities.push(added);
  known.set(key, added);
  return added.id;
}
