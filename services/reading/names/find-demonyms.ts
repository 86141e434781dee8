import type { Demonym, NameSpan, Token } from '#reading/document.ts';
import type { KnownSpan } from '#reading/names/known-spans.ts';

/** The demonyms of a document: known adjectives and peoples that are no part of a name. */
export function findDemonyms(
  known: readonly KnownSpan[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): Demonym[] {
  const demonyms: Demonym[] = [];
  let at = 0;
  for (const span of known) {
    const naming =
      span.namings.find(({ as }) => as === 'adjective') ?? span.namings.find(({ as }) => as === 'people');
    if (!naming) continue;
    while (at < names.length && (names[at]?.endToken ?? 0) <= span.firstToken) at++;
    if ((names[at]?.firstToken ?? Number.POSITIVE_INFINITY) < span.endToken) continue;
    demonyms.push({
      start: tokens[span.firstToken]?.start ?? 0,
      end: tokens[span.endToken - 1]?.end ?? 0,
      firstToken: span.firstToken,
      endToken: span.endToken,
      type: naming.entity.type,
      code: naming.entity.code,
      people: !span.namings.some(({ as }) => as === 'adjective'),
    });
  }
  return demonyms;
}
