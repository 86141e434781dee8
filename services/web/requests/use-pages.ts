import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RequestProblem } from './problem.ts';
import { type Resource, read } from './request.ts';
import { asProblem } from './use-resource.ts';

/** A list as the API gives it, a page at a time. */
export type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null };

export type Pages<Item> = {
  readonly items: readonly Item[];
  readonly state: 'loading' | 'ready' | 'failed';
  readonly problem: RequestProblem | null;
  /** Loads the next page; null on the last one. */
  readonly more: (() => void) | null;
};

type Position = { readonly path: string; readonly cursor: string | null };

/** A list of the API that grows by a page when asked to; another path starts it anew. */
export function usePages<Item>({ path }: Resource<Page<Item>>): Pages<Item> {
  const [position, setPosition] = useState<Position>({ path, cursor: null });
  const [got, setGot] = useState<{ path: string; items: readonly Item[]; next: string | null } | null>(null);
  const [problem, setProblem] = useState<RequestProblem | null>(null);
  const cursor = position.path === path ? position.cursor : null;
  useEffect(() => {
    let left = false;
    setProblem(null);
    read<Page<Item>>({ path: withCursor(path, cursor) }).then(
      ({ items, nextCursor }) => {
        if (left) return;
        setGot((before) => ({
          path,
          items: cursor === null || before?.path !== path ? items : [...before.items, ...items],
          next: nextCursor,
        }));
      },
      (thrown: unknown) => {
        if (!left) setProblem(asProblem(thrown));
      },
    );
    return () => {
      left = true;
    };
  }, [path, cursor]);
  const current = got?.path === path ? got : null;
  const next = current?.next ?? null;
  const more = useCallback(() => setPosition({ path, cursor: next }), [path, next]);
  return {
    items: current?.items ?? [],
    state: problem !== null ? 'failed' : current === null ? 'loading' : 'ready',
    problem,
    more: next === null ? null : more,
  };
}

/** The address of the page of a list that a cursor leads to; null is the first. */
export function withCursor(path: string, cursor: string | null): string {
  if (cursor === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
}
