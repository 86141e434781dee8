import type { ComponentChildren } from 'preact';

export type Share = { readonly id: string; readonly name: ComponentChildren; readonly value: number };

/** Names with their counts, each over a bar of its share of the highest. */
export function ShareList({ shares, unit }: { shares: readonly Share[]; unit: string }) {
  const highest = Math.max(1, ...shares.map(({ value }) => value));
  return (
    <ol class="shares">
      {shares.map(({ id, name, value }) => (
        <li key={id}>
          <span class="name">{name}</span>
          <meter min={0} max={highest} value={value} aria-label={unit} />
          <span class="number">{value}</span>
        </li>
      ))}
    </ol>
  );
}
