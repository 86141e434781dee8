import { PagedList } from '../../parts/paged-list.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { Title } from '../../parts/title.tsx';
import { resources, type Statement } from '../../requests/resources.ts';
import { usePages } from '../../requests/use-pages.ts';

/** An unnamed or collective source: what it said. It is one source in one story only, and never a person. */
export function SourceView({ id }: { id: string }) {
  const pages = usePages<Statement>(resources.statements({ speaker: id, limit: 50 }));
  const name = pages.items[0]?.speaker?.name;
  return (
    <>
      {name !== undefined && (
        <Title kind="Source without a name" name={name}>
          <p class="lead">Taken for one source in one story, and never joined with others.</p>
        </Title>
      )}
      <PagedList
        pages={pages}
        empty="There is no such source, or it said nothing."
        item={(statement) => <StatementCard statement={statement} />}
      />
    </>
  );
}
