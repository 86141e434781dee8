import type { Holding } from '#api/schemas/holding.ts';
import { linkTo } from '../addresses/links.ts';
import { count, period } from '../text/phrases.ts';
import { EvidenceList } from './evidence.tsx';
import { NamedLink } from './named-link.tsx';

const STATUS = { current: null, former: 'Former', acting: 'Acting', incoming: 'Incoming' } as const;

/** That a person holds an office; `shows` is the side of it that the view is not about already. */
export function HoldingCard({ holding, shows }: { holding: Holding; shows: 'person' | 'role' | 'both' }) {
  const { person, role, status, firstReported, lastReported, stories, inferred, evidence } = holding;
  const reported = period({ from: firstReported, to: lastReported });
  return (
    <article class="holding">
      <p class="headline">
        {shows !== 'role' && <NamedLink named={person} />}
        {shows === 'both' && ', '}
        {shows !== 'person' && <a href={linkTo('role', role.id)}>{role.name}</a>}
        {STATUS[status] !== null && <span class="tag">{STATUS[status]}</span>}
      </p>
      <p class="facts">
        <span>{count(stories, 'story', 'stories')}</span>
        {reported !== null && <span>Reported {reported}</span>}
        {inferred !== null && (
          <span>
            Whose office it is was inferred (<code>{inferred}</code>)
          </span>
        )}
      </p>
      <EvidenceList evidence={evidence} />
    </article>
  );
}
