import { ConflictCard } from '../../parts/conflict-card.tsx';
import { Section } from '../../parts/section.tsx';
import { ShowWhenReady } from '../../parts/states.tsx';
import { resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';

/** Where documents contradict each other about one thing; nothing where they do not. */
export function Contradictions({ touches }: { touches: string }) {
  const [loaded] = useResource(resources.contradictions({ touches }));
  return (
    <ShowWhenReady loaded={loaded}>
      {({ items }) =>
        items.length > 0 && (
          <Section title="Documents contradict each other">
            {items.map((conflict) => (
              <ConflictCard key={conflict.id} conflict={conflict} heading="h3" />
            ))}
          </Section>
        )
      }
    </ShowWhenReady>
  );
}
