import { PagedList } from '../../parts/paged-list.tsx';
import { Section } from '../../parts/section.tsx';
import { type Decision, resources } from '../../requests/resources.ts';
import { usePages } from '../../requests/use-pages.ts';
import { Decided } from './decided.tsx';

/** What people decided, the newest first. */
export function Decisions() {
  const pages = usePages<Decision>(resources.decisions({ standing: 'true', limit: 20 }));
  return (
    <Section title="Decisions">
      <PagedList
        pages={pages}
        empty="Nobody has decided anything yet."
        item={(decision) => <Decided decision={decision} />}
      />
    </Section>
  );
}
