import { compare } from '#resolving/canonical-order.ts';
import { counted } from './counted.ts';

/** One side of a contradiction, with what speaks for it. */
export type Supported = {
  readonly id: string;
  readonly name: string;
  /** Copies of one article count once. */
  readonly stories: number;
  readonly documents: number;
  readonly lastReported: string | null;
};

/** The side that more speaks for, and why. */
type Better = { readonly id: string; readonly name: string; readonly reason: string };

/**
 * Which of several sides is better supported: by more stories, else by more documents, else by the more recent report. It says what more
 * documents say, not what is true.
 *
 * @returns null where nothing tells them apart
 */
export function betterSupported(sides: readonly Supported[]): Better | null {
  const [first, second] = [...sides].sort(
    (one, other) =>
      other.stories - one.stories ||
      other.documents - one.documents ||
      compare(other.lastReported ?? '', one.lastReported ?? ''),
  );
  if (first === undefined || second === undefined) return null;
  const reason = reasonFor(first, second);
  return reason === null ? null : { id: first.id, name: first.name, reason };
}

function reasonFor(first: Supported, second: Supported): string | null {
  if (first.stories !== second.stories)
    return `${counted(first.stories, 'story', 'stories')} against ${second.stories}`;
  if (first.documents !== second.documents)
    return `as many stories, but ${counted(first.documents, 'document', 'documents')} against ${second.documents}`;
  if (first.lastReported !== null && first.lastReported !== second.lastReported)
    return `as many stories, but reported last on ${first.lastReported}${
      second.lastReported === null ? ', the other without a date' : `, the other on ${second.lastReported}`
    }`;
  return null;
}
