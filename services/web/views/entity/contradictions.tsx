import { ConflictCard } from '../../parts/conflict-card.tsx';
import { Section } from '../../parts/section.tsx';
import { resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';

/** Where documents contradict each other about one thing; nothing where they do not. */
export function Contradictions({ touches }: { touches: string }) {
  const [loaded] = useResource(resources.contradictions({ touches }));
  if (loaded.state !== 'ready' || loaded.body.items.length === 0) return null;
  return (
    <Section title="Documents contradict each other">
      {loaded.body.items.map((conflict) => (
        <ConflictCard key={conflict.id} conflict={conflict} heading="h3" />
      ))}
    </Section>
  );
}
