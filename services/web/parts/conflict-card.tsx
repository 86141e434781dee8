import type { Conflict } from '../requests/resources.ts';
import { HoldingCard } from './holding-card.tsx';

/** Two things that documents say and that cannot both be so, beside each other. */
export function ConflictCard({ conflict }: { conflict: Conflict }) {
  const { name, explanation, certainty, sides } = conflict;
  return (
    <article class="conflict">
      <h3>
        {name}
        {certainty === 'dateUnknown' && <span class="tag">Date unknown</span>}
      </h3>
      <p class="facts">{explanation}</p>
      <div class="sides">
        {sides.map((side) => (
          <HoldingCard key={`${side.person.id} ${side.role.id}`} holding={side} shows="both" />
        ))}
      </div>
    </article>
  );
}
