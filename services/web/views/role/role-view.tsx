import { linkTo } from '../../addresses/links.ts';
import { HoldingsChart } from '../../charts/holdings-chart.tsx';
import { HoldingCard } from '../../parts/holding-card.tsx';
import { NamedLink } from '../../parts/named-link.tsx';
import { Section } from '../../parts/section.tsx';
import { ShowWhole } from '../../parts/show-whole.tsx';
import { Show } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import { resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';
import { Contradictions } from '../entity/contradictions.tsx';

/** An office, and who held it when, as documents report it. */
export function RoleView({ id }: { id: string }) {
  const [role] = useResource(resources.role(id));
  const [holdings] = useResource(resources.holdings({ role: id, limit: 100 }));
  return (
    <>
      <ShowWhole loaded={role}>
        {({ name, of }) => (
          <Title kind="Office" name={name}>
            {of !== null && (
              <p class="facts">
                <NamedLink named={of} />
              </p>
            )}
            <div class="actions">
              <a class="button quiet" href={linkTo('graph', id)}>
                Graph
              </a>
            </div>
          </Title>
        )}
      </ShowWhole>
      <Contradictions touches={id} />
      <Section title="Who holds it">
        <Show loaded={holdings}>
          {({ items }) => (
            <>
              <HoldingsChart
                holdings={items}
                label="Holders over time, from the first to the last report"
                rowLabel={({ person }) => person.name}
              />
              <ul class="cards">
                {items.map((holding) => (
                  <li key={`${holding.person.id} ${holding.status}`}>
                    <HoldingCard holding={holding} shows="person" />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Show>
      </Section>
    </>
  );
}
