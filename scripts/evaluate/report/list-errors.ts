import type { Entity, Role, Span } from '#reading/extraction.ts';
import { rowOfAttributions, rowOfNames } from '../gold/from-labels.ts';
import { judgeAttributions } from '../scoring/attributions.ts';
import { judgeAbout } from '../scoring/documents/about.ts';
import { judgeLinks } from '../scoring/documents/coreference.ts';
import type { ScoredDocument } from '../scoring/documents/document.ts';
import { judgeRelations } from '../scoring/documents/relations.ts';
import { judgeRoles } from '../scoring/documents/roles.ts';
import { foldName } from '../scoring/fold-name.ts';
import { judgeNames } from '../scoring/names.ts';

/**
 * What reading got wrong in one text, a line each: `+` found and wrong, with the rule that made it, `-` labelled and not
 * found. For the person who improves a rule.
 */
export function listErrors(document: ScoredDocument): string[] {
  return [
    ...nameErrors(document),
    ...entityErrors(document),
    ...linkErrors(document),
    ...roleErrors(document),
    ...statementErrors(document),
    ...aboutErrors(document),
    ...relationErrors(document),
  ].map((line) => `${document.labelled.id} ${line}`);
}

function nameErrors({ labelled, prediction }: ScoredDocument): string[] {
  const verdicts = judgeNames(rowOfNames(labelled), prediction);
  const wrong = verdicts
    .filter(({ right }) => right === false)
    .map(({ start, end, type, rule }) => `+ name ${type} "${labelled.text.slice(start, end)}" [${rule}]`);
  const hit = new Set(verdicts.filter(({ right }) => right).map(({ start, end }) => `${start}-${end}`));
  const missed = labelled.entities
    .filter(({ optional }) => !optional)
    .flatMap(({ types, mentions }) =>
      mentions
        .filter(({ kind, start, end }) => kind === 'name' && !hit.has(`${start}-${end}`))
        .map(({ start, end }) => `- name ${types.join('/')} "${labelled.text.slice(start, end)}"`),
    );
  return [...wrong, ...missed];
}

function entityErrors({ labelled, prediction, aligned }: ScoredDocument): string[] {
  const ignored = new Set(
    labelled.ignored.map(({ start, end }) => foldName(labelled.text.slice(start, end))),
  );
  const wrong = prediction.entities
    .filter(({ id, name }) => !aligned.has(id) && !ignored.has(foldName(name)))
    .map(({ type, name }) => `+ entity ${type} ${name}`);
  const found = new Set(aligned.values());
  const missed = labelled.entities
    .filter(({ optional }, index) => !optional && !found.has(index))
    .map(({ types, name }) => `- entity ${types.join('/')} ${name}`);
  return [...wrong, ...missed];
}

function linkErrors(document: ScoredDocument): string[] {
  const { text, entities } = document.labelled;
  const verdicts = judgeLinks(document);
  return entities.flatMap(({ name, mentions, optional }, entity) =>
    mentions
      .filter(({ kind }) => kind !== 'name' && !optional)
      .filter(
        ({ start }) =>
          !verdicts.some((verdict) => verdict.right && verdict.start === start && verdict.entity === entity),
      )
      .map(({ start, end }) => {
        const wrong = verdicts.filter((verdict) => verdict.start === start && verdict.entity === entity);
        const made = wrong.map(({ rule }) => ` [${rule}]`).join('');
        return `${wrong.length > 0 ? '+' : '-'} mention "${around(text, { start, end })}" is ${name}${made}`;
      }),
  );
}

function roleErrors(document: ScoredDocument): string[] {
  const { labelled, prediction } = document;
  const verdicts = judgeRoles(document);
  const nameOf = (id: string | null) =>
    prediction.entities.find((entity: Entity) => entity.id === id)?.name ?? '-';
  const wrong = prediction.roles.flatMap(({ person, title, of, status, rule }: Role, index) =>
    verdicts[index]?.right === false
      ? [`+ role ${nameOf(person)} | ${title} | ${nameOf(of)} | ${status} [${rule}]`]
      : [],
  );
  const found = new Set(verdicts.map((verdict) => verdict.labelled));
  const missed = labelled.roles.flatMap(({ person, titles, of, statuses, optional }, index) => {
    if (optional || found.has(index)) return [];
    const bodies = of.map((body) => (body === null ? '-' : labelled.entities[body]?.name)).join(' or ');
    return [
      `- role ${labelled.entities[person]?.name} | ${titles.join(' or ')} | ${bodies} | ${statuses.join(' or ')}`,
    ];
  });
  return [...wrong, ...missed];
}

function statementErrors({ labelled, prediction }: ScoredDocument): string[] {
  const { text } = labelled;
  const verdicts = judgeAttributions(rowOfAttributions(labelled), prediction);
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  const wrong = verdicts
    .filter(({ counted, sourceRight }) => counted && !sourceRight)
    .map(({ statement: { speaker, spans, rule }, gold }) => {
      const source = speaker === null ? '-' : words([speaker]);
      return `+ statement ${source}: "${words(spans)}"${gold === null ? '' : ' (wrong source)'} [${rule}]`;
    });
  const found = new Set(verdicts.map(({ gold }) => gold));
  const missed = labelled.statements.flatMap(({ speakers, cues, contents, optional }, index) =>
    optional || found.has(index)
      ? []
      : [
          `- statement ${words(speakers.slice(0, 1))} ${words(cues.slice(0, 1))}: "${words(contents[0] ?? [])}"`,
        ],
  );
  return [...wrong, ...missed];
}

function aboutErrors(document: ScoredDocument): string[] {
  const { labelled, prediction } = document;
  return judgeAttributions(rowOfAttributions(labelled), prediction).flatMap(
    ({ statement, gold, sourceRight }) => {
      const wanted = labelled.statements[gold ?? -1];
      if (wanted === undefined || wanted.optional || !sourceRight) return [];
      const { missed, wrong } = judgeAbout(document, { wanted, statement });
      const words = labelled.text.slice(statement.spans[0]?.start, statement.spans[0]?.end);
      return [
        ...wrong.map(
          (id) => `+ about ${prediction.entities.find((entity) => entity.id === id)?.name}: "${words}"`,
        ),
        ...missed.map((entity) => `- about ${labelled.entities[entity]?.name}: "${words}"`),
      ];
    },
  );
}

function relationErrors(document: ScoredDocument): string[] {
  const { labelled, prediction } = document;
  const verdicts = judgeRelations(document);
  const nameOf = (id: string) => prediction.entities.find((entity) => entity.id === id)?.name;
  const wrong = verdicts
    .filter(({ right }) => right === false)
    .map(
      ({ found: { type, from, to }, rule }) => `+ relation ${type} ${nameOf(from)} → ${nameOf(to)} [${rule}]`,
    );
  const found = new Set(verdicts.map((verdict) => verdict.labelled));
  const missed = labelled.relations
    .filter((relation) => !relation.optional && !found.has(relation))
    .map(
      ({ type, from, to }) =>
        `- relation ${type} ${labelled.entities[from]?.name} → ${labelled.entities[to]?.name}`,
    );
  return [...wrong, ...missed];
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 15), start)}|${text.slice(start, end)}|${text.slice(end, end + 10)}`;
}
