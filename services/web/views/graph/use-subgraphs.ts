import { useEffect, useRef, useState } from 'preact/hooks';
import type { Subgraph } from '#api/schemas/subgraph.ts';
import type { RequestProblem } from '../../requests/problem.ts';
import { read } from '../../requests/request.ts';
import { resources } from '../../requests/resources.ts';
import { asProblem } from '../../requests/use-resource.ts';

/** Neighbours that come at once: enough to see who matters, few enough to read. */
const PAGE = 24;

type Loading = { readonly ids: readonly string[]; readonly from: string | null; readonly to: string | null };

/**
 * The neighbours of some nodes, a page each and more where asked for; other dates start anew.
 *
 * @returns what came so far, what failed last, and for a node a function that brings its next page, or null where there is none
 */
export function useSubgraphs({ ids, from, to }: Loading) {
  const [subgraphs, setSubgraphs] = useState<readonly Subgraph[]>([]);
  const [problem, setProblem] = useState<RequestProblem | null>(null);
  const period = `${from} ${to}`;
  const current = useRef({ period, asked: new Set<string>() });

  const load = (id: string, cursor: string | null) => {
    const asked = `${id} ${cursor}`;
    if (current.current.asked.has(asked)) return;
    current.current.asked.add(asked);
    read(resources.subgraph(id, { limit: PAGE, cursor, from, to })).then(
      (subgraph) => {
        if (current.current.period === period) setSubgraphs((before) => [...before, subgraph]);
      },
      (thrown: unknown) => setProblem(asProblem(thrown)),
    );
  };
  const wanted = ids.join(' ');
  useEffect(() => {
    if (current.current.period !== period) {
      current.current = { period, asked: new Set() };
      setSubgraphs([]);
      setProblem(null);
    }
    for (const id of wanted.split(' ')) load(id, null);
  }, [wanted, period]);

  const loadMore = (id: string): (() => void) | null => {
    const next = subgraphs.findLast(({ centre }) => centre.id === id)?.nextCursor ?? null;
    return next === null ? null : () => load(id, next);
  };
  return { subgraphs, problem, loadMore };
}
