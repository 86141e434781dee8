import { ConflictCard } from '../../parts/conflict-card.tsx';
import { PagedList } from '../../parts/paged-list.tsx';
import { Title } from '../../parts/title.tsx';
import { resources } from '../../requests/resources.ts';
import { usePages } from '../../requests/use-pages.ts';

/** Everything in which documents contradict each other. */
export function ContradictionsView() {
  const pages = usePages(resources.contradictions({ limit: 20 }));
  return (
    <>
      <Title name="Contradictions">
        <p class="lead">
          Where documents cannot both be right about an office. Both sides are kept, with what each of them
          says.
        </p>
      </Title>
      <PagedList
        pages={pages}
        empty="No documents contradict each other."
        item={(conflict) => <ConflictCard conflict={conflict} heading="h2" />}
      />
    </>
  );
}
