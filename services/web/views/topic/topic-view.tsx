import type { Address } from '../../addresses/address.ts';
import { linkToNamed } from '../../addresses/links.ts';
import { fillMonths } from '../../charts/fill-months.ts';
import { MonthBars } from '../../charts/month-bars.tsx';
import { ShareList } from '../../charts/share-list.tsx';
import { statementRow } from '../../exports/list-rows.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DayRange } from '../../parts/day-range.tsx';
import { NamedLink } from '../../parts/named-link.tsx';
import { PagedList } from '../../parts/paged-list.tsx';
import { Section } from '../../parts/section.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { Show, ShowWhenReady } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import { type Count, type EntityDetail, resources, type Statement } from '../../requests/resources.ts';
import { usePages } from '../../requests/use-pages.ts';
import { useResource } from '../../requests/use-resource.ts';
import { month } from '../../text/phrases.ts';

/** The most that are listed by name; the statements beneath are all there. */
const MOST = 15;

/** Who spoke about something: over time, who, from which country, and each statement. */
export function TopicView({ id, address }: { id: string; address: Address }) {
  const { from = null, to = null } = address.parameters;
  const [loaded] = useResource(resources.entity(id));
  return (
    <Show loaded={loaded}>
      {(entity) => (
        <>
          <TopicHead entity={entity} />
          <DayRange address={address} />
          <OverTime about={id} from={from} to={to} />
          <div class="halves">
            <Speakers title="Who spoke" split="speaker" about={id} from={from} to={to} />
            <Speakers title="By country" split="country" about={id} from={from} to={to} />
          </div>
          <Statements about={id} from={from} to={to} />
        </>
      )}
    </Show>
  );
}

type Narrowed = { readonly about: string; readonly from: string | null; readonly to: string | null };

function TopicHead({ entity }: { entity: EntityDetail }) {
  return (
    <Title kind="Topic" name={`Who spoke about ${entity.name}`}>
      <p class="facts">
        <a href={linkToNamed(entity)}>All about {entity.name}</a>
      </p>
    </Title>
  );
}

function OverTime(narrowed: Narrowed) {
  const [loaded] = useResource(resources.counts({ ...narrowed, by: 'month' }));
  return <ShowWhenReady loaded={loaded}>{({ items }) => <Months counts={items} />}</ShowWhenReady>;
}

function Months({ counts }: { counts: readonly Count[] }) {
  const months = fillMonths(
    new Map(counts.map(({ period, statements }) => [period ?? 'undated', statements])),
  );
  if (months.length === 0) return null;
  const bars = months.map(({ month: period, value }) => ({ label: month(`${period}-01`) ?? period, value }));
  return (
    <Section title="Over time">
      <MonthBars bars={bars} caption="Statements by month" />
    </Section>
  );
}

function Speakers({ title, split, ...narrowed }: Narrowed & { title: string; split: 'speaker' | 'country' }) {
  const [loaded] = useResource(resources.counts({ ...narrowed, by: 'all', split, limit: MOST }));
  return (
    <ShowWhenReady loaded={loaded}>
      {({ items }) => {
        const shares = items.flatMap(toShare);
        return (
          shares.length > 0 && (
            <Section title={title}>
              <ShareList shares={shares} unit="statements" />
            </Section>
          )
        );
      }}
    </ShowWhenReady>
  );
}

function toShare({ entity, statements }: Count) {
  return entity === null ? [] : [{ id: entity.id, name: <NamedLink named={entity} />, value: statements }];
}

function Statements(narrowed: Narrowed) {
  const statements = resources.statements({ ...narrowed, limit: 20 });
  const pages = usePages<Statement>(statements);
  return (
    <Section
      title="What was said"
      aside={<CsvButton list={statements} row={statementRow} name="statements" />}
    >
      <PagedList
        pages={pages}
        empty="Nothing was reported."
        item={(statement) => <StatementCard statement={statement} />}
      />
    </Section>
  );
}
