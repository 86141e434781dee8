import { HoldingsChart } from '../../charts/holdings-chart.tsx';
import { holdingRow } from '../../exports/list-rows.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { HoldingCard } from '../../parts/holding-card.tsx';
import { Section } from '../../parts/section.tsx';
import { Loading, Problem } from '../../parts/states.tsx';
import { resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';

/** The offices of a person, or those of an organization or country with who holds them, over time. */
export function Offices({
  narrowing,
  isPerson,
}: {
  narrowing: Readonly<Record<string, string>>;
  isPerson: boolean;
}) {
  const holdings = resources.holdings({ ...narrowing, limit: 100 });
  const [loaded] = useResource(holdings);
  if (loaded.state === 'failed') return <Problem problem={loaded.problem} />;
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.body.items.length === 0) return null;
  const { items } = loaded.body;
  const title = isPerson ? 'Roles over time' : 'Who holds which office';
  return (
    <Section title={title} aside={<CsvButton list={holdings} row={holdingRow} name="offices" />}>
      <HoldingsChart
        holdings={items}
        label={`${title}, from the first to the last report`}
        rowLabel={({ role, person }) => (isPerson ? role.name : `${person.name}, ${role.title}`)}
      />
      <ul class="cards">
        {items.map((holding) => (
          <li key={`${holding.person.id} ${holding.role.id} ${holding.status}`}>
            <HoldingCard holding={holding} shows={isPerson ? 'role' : 'both'} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
