import type { Explanation } from '#api/schemas/explanation.ts';
import { reliability } from '../../findings/facts-of.ts';
import { NamedLink } from '../../parts/named-link.tsx';
import { Section } from '../../parts/section.tsx';
import { ShowWhenReady } from '../../parts/states.tsx';
import { resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';

type Support = Explanation['support'][number];

/** Why the graph says so: the rule behind each report, how often it was right, and for whom each name was taken. */
export function HowKnown({ id }: { id: string }) {
  const [loaded] = useResource(resources.explanation(id));
  return (
    <ShowWhenReady loaded={loaded}>
      {(explanation) => explanation.support.length > 0 && <Grounds explanation={explanation} />}
    </ShowWhenReady>
  );
}

function Grounds({ explanation: { support, alternatives } }: { explanation: Explanation }) {
  return (
    <Section title="How it is known">
      <ul class="cards">
        {support.map((one) => (
          <li key={one.id}>
            <SupportCard support={one} />
          </li>
        ))}
      </ul>
      {alternatives.length > 0 && (
        <p class="facts">
          It could have been, but was not taken for: {alternatives.map(({ name }) => name).join(', ')}
        </p>
      )}
    </Section>
  );
}

function SupportCard({ support: { rule, precision, names, evidence } }: { support: Support }) {
  return (
    <article>
      <p class="facts">
        {evidence !== null && <span>{evidence.document.title ?? 'Untitled'}</span>}
        <span>
          <code>{rule}</code> {reliability({ rule, precision })}
        </span>
      </p>
      <ul class="grounds">
        {names.map(({ part, name, entity, rule: why }) => (
          <li key={`${part} ${name}`}>
            {part}: “{name}”{entity !== null && ' is '}
            {entity !== null && <NamedLink named={entity} />} {why !== null && <code>{why}</code>}
          </li>
        ))}
      </ul>
    </article>
  );
}
