import type { Conflict } from '../requests/resources.ts';
import { HoldingCard } from './holding-card.tsx';

/** Two things that documents say and that cannot both be so, beside each other; its heading is of the level that the view leaves to it. */
export function ConflictCard({ conflict, heading: Heading }: { conflict: Conflict; heading: 'h2' | 'h3' }) {
  const { name, explanation, certainty, sides } = conflict;
  return (
    <article class="conflict">
      <Heading>
        {name}
        {certainty === 'dateUnknown' && <span class="tag">Date unknown</span>}
      </Heading>
      <p class="facts">{explanation}</p>
      <div class="sides">
        {sides.map((side) => (
          <HoldingCard key={`${side.person.id} ${side.role.id}`} holding={side} shows="both" />
        ))}
      </div>
    </article>
  );
}
