import type { Extraction, Relation, Role, Span, Speaker, Statement } from '#reading/extraction.ts';

/** The facts of an extraction, without what is known of the document. */
export type Facts = Pick<Extraction, 'entities' | 'roles' | 'statements' | 'relations'>;

/** How facts of a piece become facts of its text: what is added to offsets, and the new ids. */
export type Move = {
  readonly offset: number;
  readonly entity: (id: string) => string;
  readonly statement: (id: string) => string;
};

/** A role with its place and ids in the whole text. */
export function moveRole(role: Role, move: Move): Role {
  return { ...moved(role, move), person: move.entity(role.person), of: optional(role.of, move.entity) };
}

/** A statement with its place and ids in the whole text. */
export function moveStatement(statement: Statement, move: Move): Statement {
  return {
    ...statement,
    id: move.statement(statement.id),
    speaker: statement.speaker && moveSpeaker(statement.speaker, move),
    cue: statement.cue && moved(statement.cue, move),
    spans: statement.spans.map((span) => moved(span, move)),
    about: statement.about.map(move.entity),
    nestedIn: optional(statement.nestedIn, move.statement),
    reportedBy: optional(statement.reportedBy, move.entity),
  };
}

/** A relation with its place and ids in the whole text. */
export function moveRelation(relation: Relation, move: Move): Relation {
  return {
    ...moved(relation, move),
    from: move.entity(relation.from),
    to: move.entity(relation.to),
    where: optional(relation.where, move.entity),
    occasion: relation.occasion && moved(relation.occasion, move),
  };
}

/** Anything with offsets, further on by the piece's place. */
export function moved<Spanned extends Span>(spanned: Spanned, { offset }: Move): Spanned {
  return { ...spanned, start: spanned.start + offset, end: spanned.end + offset };
}

function moveSpeaker(speaker: Speaker, move: Move): Speaker {
  return {
    ...moved(speaker, move),
    entity: optional(speaker.entity, move.entity),
    affiliation: optional(speaker.affiliation, move.entity),
  };
}

function optional(id: string | null, rename: (id: string) => string): string | null {
  return id === null ? null : rename(id);
}
