import type { EntityType, Span } from '#reading/extraction.ts';
import { LabelError } from './errors.ts';
import type { LabelledEntity, LabelledMention } from './labelled-document.ts';
import { locateAll } from './locate.ts';
import { type LabelLine, splitOnce } from './parse-labels.ts';

const TYPES: Record<string, EntityType> = {
  person: 'Person',
  organization: 'Organization',
  country: 'Country',
  place: 'Place',
};

/** Whether a line labels an entity: its first word is a type, or several with a slash between. */
export function isEntityLine({ head }: LabelLine): boolean {
  return head.split('/').every((word) => word in TYPES);
}

/** The index of the entity that a label names. Throws `LabelError` where there is none of that name. */
export function entityNamed(entities: readonly LabelledEntity[], name: string, where: string): number {
  const index = entities.findIndex((entity) => entity.name === name);
  if (index < 0) throw new LabelError(where, `no entity labelled ${name}`);
  return index;
}

type Claim = Span & { entity: number; kind: LabelledMention['kind'] };

/**
 * The entities that lines such as `person Mark Rutte: Rutte; ~the Dutch leader; ^he` label. A name form means all its
 * occurrences that no longer form covers; `~` (nominal) and `^` (pronoun) mean exactly one, so a form that
 * occurs more often needs context or `#2`. `=` is a name that the text does not have. Throws `LabelError` for a form that the text does not hold.
 */
export function resolveEntities(text: string, lines: readonly LabelLine[]): LabelledEntity[] {
  const claims: Claim[] = [];
  const entities = lines.map((line, entity): LabelledEntity => {
    const [name, list = ''] = splitOnce(line.body, ':');
    const given = list.split(';').flatMap((form) => form.trim() || []);
    const aliases = given.filter((form) => form.startsWith('=')).map((form) => form.slice(1));
    const forms = given.filter((form) => !form.startsWith('='));
    for (const form of forms) claims.push(...claim(text, form, entity, line));
    if (!forms.some((form) => form.includes(`|${name}|`))) {
      claims.push(...locateAll(text, name).map((span) => ({ ...span, entity, kind: 'name' as const })));
    }
    const types = line.head.split('/').flatMap((word) => TYPES[word] ?? []);
    return { name, aliases, types, optional: line.optional, mentions: [] };
  });
  for (const { entity, start, end, kind } of withoutCovered(claims)) {
    entities[entity]?.mentions.push({ start, end, kind });
  }
  entities.forEach(({ name, mentions }, index) => {
    const where = lines[index]?.where ?? '';
    if (mentions.length === 0) throw new LabelError(where, `no mention of ${name} in the text`);
  });
  return entities;
}

function claim(text: string, form: string, entity: number, { where }: LabelLine): Claim[] {
  const kind = KINDS[form.charAt(0)] ?? 'name';
  const snippet = kind === 'name' ? form : form.slice(1);
  const spans = locateAll(text, snippet);
  if (spans.length === 0) throw new LabelError(where, `not in the text: ${snippet}`);
  if (kind !== 'name' && spans.length > 1) {
    throw new LabelError(where, `occurs ${spans.length} times, needs context or a number: ${snippet}`);
  }
  return spans.map((span) => ({ ...span, entity, kind }));
}

const KINDS: Record<string, LabelledMention['kind']> = { '~': 'nominal', '^': 'pronoun' };

/**
 * In text order, without names that lie inside another claim: "Jordan" in "Jordan Whitlock". Nominals keep theirs:
 * "the Czech minister" is a person and holds a country's demonym. Of two equal claims the first stays.
 */
function withoutCovered(claims: readonly Claim[]): Claim[] {
  return claims
    .filter((inner, index) => !claims.some((outer, other) => covers({ outer, other, inner, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function covers(pair: { outer: Claim; other: number; inner: Claim; index: number }): boolean {
  const { outer, other, inner, index } = pair;
  if (other === index || outer.start > inner.start || outer.end < inner.end) return false;
  const equal = outer.start === inner.start && outer.end === inner.end;
  if (equal) return other < index || (outer.kind !== 'name' && inner.kind === 'name');
  return inner.kind === 'name' && outer.kind === 'name';
}
