import type { Mention, Span } from '#reading/extraction.ts';
import { type Counts, sumCounts } from '../counts.ts';
import type { ScoredDocument, Verdict } from './document.ts';

type Link = { entity: number; mention: Mention };

/**
 * Counts of `coreference` (pronouns, "the minister", "the Finn") and of `demonyms and capitals` that stand for a country
 * or institution: whether the stretch is linked to the labelled entity. A link of a stretch that nobody labelled
 * counts neither way.
 */
export function scoreCoreference(document: ScoredDocument): Record<string, Counts> {
  const { text, entities } = document.labelled;
  const none = { right: 0, predicted: 0, found: 0, gold: 0 };
  const parts = entities.flatMap(({ mentions, types, optional }, entity) =>
    mentions
      .filter(({ kind }) => kind !== 'name' && !optional)
      .map((mention) => {
        const links = linksOf(document, mention);
        const right = links.some((link) => link.entity === entity);
        const counts = {
          right: Number(right),
          predicted: Math.sign(links.length),
          found: Number(right),
          gold: 1,
        };
        const standsFor =
          !types.includes('Person') &&
          /^\p{Lu}/u.test(text.slice(mention.start)) &&
          mention.kind === 'nominal';
        return { [standsFor && !/^The /.test(text.slice(mention.start)) ? STANDS_FOR : COREFERENCE]: counts };
      }),
  );
  return sumCounts([{ [COREFERENCE]: none, [STANDS_FOR]: none }, ...parts]);
}

const COREFERENCE = 'coreference';
const STANDS_FOR = 'demonyms and capitals';

/** `start` is that of the labelled stretch, `entity` the labelled entity that it means. */
type LinkVerdict = Verdict & { start: number; entity: number };

/**
 * Links of labelled pronouns and nominals with their verdicts. A mention that is right for one stretch is not wrong
 * for another that it only holds ("Czech" in "the Czech minister").
 */
export function judgeLinks(document: ScoredDocument): LinkVerdict[] {
  const links = document.labelled.entities.flatMap(({ mentions, optional }, wanted) =>
    mentions
      .filter(({ kind }) => kind !== 'name' && !optional)
      .flatMap(({ start, end }) =>
        linksOf(document, { start, end }).map(({ entity, mention }) => ({
          start,
          wanted,
          mention,
          right: entity === wanted,
        })),
      ),
  );
  const right = new Set(links.filter((link) => link.right).map(({ mention }) => mention));
  return links
    .filter((link) => link.right || !right.has(link.mention))
    .map((link) => ({
      kind: 'mention',
      rule: link.mention.rule,
      right: link.right,
      start: link.start,
      entity: link.wanted,
    }));
}

/** Predicted mentions that cover half of a stretch or more and are not three times as long. */
function linksOf({ prediction, aligned }: ScoredDocument, wanted: Span): Link[] {
  return prediction.entities.flatMap(({ id, mentions }) =>
    mentions
      .filter((mention) => {
        const shared = Math.min(mention.end, wanted.end) - Math.max(mention.start, wanted.start);
        const length = wanted.end - wanted.start;
        return shared * 2 >= length && mention.end - mention.start <= 3 * length;
      })
      .map((mention) => ({ entity: aligned.get(id) ?? -1, mention })),
  );
}
