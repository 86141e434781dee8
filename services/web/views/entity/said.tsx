import { useState } from 'preact/hooks';
import { statementRow } from '../../exports/list-rows.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { PagedList } from '../../parts/paged-list.tsx';
import { Section } from '../../parts/section.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { ShowWhenReady } from '../../parts/states.tsx';
import { type Count, resources, type Statement } from '../../requests/resources.ts';
import { usePages } from '../../requests/use-pages.ts';
import { useResource } from '../../requests/use-resource.ts';

/** How many topics can be chosen from; further ones are found by asking. */
const TOPICS = 12;

/** What somebody said, by topic: all of it, or what was said about the one that is chosen. */
export function Said({ speaker }: { speaker: string }) {
  const [topic, setTopic] = useState<string | null>(null);
  const statements = resources.statements({ speaker, about: topic, limit: 20 });
  const pages = usePages<Statement>(statements);
  if (topic === null && pages.state === 'ready' && pages.items.length === 0) return null;
  return (
    <Section
      title="Statements by topic"
      aside={<CsvButton list={statements} row={statementRow} name="statements" />}
    >
      <Topics speaker={speaker} chosen={topic} choose={setTopic} />
      <PagedList
        pages={pages}
        empty="Nothing was reported."
        item={(statement) => <StatementCard statement={statement} />}
      />
    </Section>
  );
}

function Topics({
  speaker,
  chosen,
  choose,
}: {
  speaker: string;
  chosen: string | null;
  choose: (topic: string | null) => void;
}) {
  const [loaded] = useResource(resources.counts({ speaker, by: 'all', split: 'topic', limit: TOPICS }));
  return (
    <ShowWhenReady loaded={loaded}>
      {({ items }) => <Chips topics={items} chosen={chosen} choose={choose} />}
    </ShowWhenReady>
  );
}

function Chips({
  topics,
  chosen,
  choose,
}: {
  topics: readonly Count[];
  chosen: string | null;
  choose: (topic: string | null) => void;
}) {
  if (topics.every(({ entity }) => entity === null)) return null;
  return (
    <ul class="chips" aria-label="Topics">
      <li>
        <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
          All
        </button>
      </li>
      {topics.map(
        ({ entity, statements }) =>
          entity !== null && (
            <li key={entity.id}>
              <button type="button" aria-pressed={chosen === entity.id} onClick={() => choose(entity.id)}>
                {entity.name} <span class="number">{statements}</span>
              </button>
            </li>
          ),
      )}
    </ul>
  );
}
