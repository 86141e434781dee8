import type { ComponentChildren } from 'preact';
import type { Pages } from '../requests/use-pages.ts';
import { Loading, Problem } from './states.tsx';

/** A list that grows by a page; `empty` is what it says without items. */
export function PagedList<Item extends { readonly id: string }>({
  pages,
  empty,
  item,
}: {
  pages: Pages<Item>;
  empty: string;
  item: (item: Item) => ComponentChildren;
}) {
  const { items, state, problem, more } = pages;
  return (
    <>
      {state === 'loading' && items.length === 0 && <Loading />}
      {state === 'ready' && items.length === 0 && more === null && <p class="empty">{empty}</p>}
      {items.length > 0 && (
        <ul class="cards">
          {items.map((one) => (
            <li key={one.id}>{item(one)}</li>
          ))}
        </ul>
      )}
      {problem !== null && <Problem problem={problem} />}
      {more !== null && (
        <button type="button" class="quiet more" onClick={more}>
          Show more
        </button>
      )}
    </>
  );
}
