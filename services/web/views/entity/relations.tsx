import { EvidenceList } from '../../parts/evidence.tsx';
import { NamedLink } from '../../parts/named-link.tsx';
import { Section } from '../../parts/section.tsx';
import { Loading, Problem } from '../../parts/states.tsx';
import { type Relation, resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';
import { count, inWords, period } from '../../text/phrases.ts';

/** Whom they met, and whatever else is reported between them and others. */
export function Relations({ entityId }: { entityId: string }) {
  const [loaded] = useResource(resources.relations(entityId));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Problem problem={loaded.problem} />;
  if (loaded.body.items.length === 0) return null;
  return (
    <Section title="Whom they met, and other relations">
      <ul class="cards">
        {loaded.body.items.map((relation) => (
          <li key={`${relation.from.id} ${relation.type} ${relation.to.id}`}>
            <RelationCard relation={relation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RelationCard({
  relation: { type, from, to, first, last, documents, evidence },
}: {
  relation: Relation;
}) {
  const reported = period({ from: first, to: last });
  return (
    <article>
      <p class="headline">
        <NamedLink named={from} /> {inWords(type)} <NamedLink named={to} />
      </p>
      <p class="facts">
        <span>{count(documents, 'document')}</span>
        {reported !== null && <span>{reported}</span>}
      </p>
      <EvidenceList evidence={evidence} />
    </article>
  );
}
