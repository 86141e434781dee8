import { linkTo } from '../../addresses/links.ts';
import { EvidenceList } from '../../parts/evidence.tsx';
import { NamedLink, NamedLinks } from '../../parts/named-link.tsx';
import { Section } from '../../parts/section.tsx';
import { ShowWhole } from '../../parts/show-whole.tsx';
import { whenSaid } from '../../parts/statement-card.tsx';
import { Title } from '../../parts/title.tsx';
import { resources, type StatementDetail } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';
import { count } from '../../text/phrases.ts';
import { HowKnown } from './how-known.tsx';

/** One statement: who said it, every report of it, and others that are nearly the same. */
export function StatementView({ id }: { id: string }) {
  const [loaded] = useResource(resources.statement(id));
  return <ShowWhole loaded={loaded}>{(statement) => <StatementSheet statement={statement} />}</ShowWhole>;
}

function StatementSheet({ statement }: { statement: StatementDetail }) {
  const { text, speaker, mode, act, about, documents, evidence, variants } = statement;
  return (
    <>
      <Title kind={`Statement, ${mode} ${act}`} name={mode === 'direct' ? `“${text}”` : text}>
        <p class="facts">
          <span>
            {speaker === null ? 'Nobody named' : <NamedLink named={speaker} />} {whenSaid(statement)}
          </span>
          {about.length > 0 && (
            <span>
              About <NamedLinks list={about} />
            </span>
          )}
        </p>
      </Title>
      <Section title={`Reported in ${count(documents, 'document')}`}>
        <EvidenceList evidence={evidence} />
      </Section>
      <HowKnown id={statement.id} />
      {variants.length > 0 && (
        <Section title="Nearly the same">
          <ul class="cards">
            {variants.map((variant) => (
              <li key={variant.id}>
                <p class="said">
                  <a href={linkTo('statement', variant.id)}>{variant.text}</a>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
