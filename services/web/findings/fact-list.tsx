import { useEffect, useRef } from 'preact/hooks';
import { FACT_KINDS, type Fact, type FactKind, reliability } from './facts-of.ts';

const TITLES: Record<FactKind, string> = {
  statement: 'Statements',
  role: 'Offices',
  relation: 'Relations',
  name: 'Names',
};

/** Everything that was found, by kind, each with the rules behind it; what is selected in the text comes into sight here. */
export function FactList({
  facts,
  selected,
  select,
}: {
  facts: readonly Fact[];
  selected: readonly string[];
  select: (factIds: readonly string[]) => void;
}) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const card = frame.current?.querySelector<HTMLElement>('.fact.selected');
    if (card && frame.current) frame.current.scrollTop = card.offsetTop - frame.current.clientHeight / 3;
  }, [selected]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <aside class="fact-list" ref={frame} aria-label="What was found" tabIndex={0}>
      {FACT_KINDS.map((kind) => {
        const ofKind = facts.filter((fact) => fact.kind === kind);
        return (
          <section key={kind} aria-label={TITLES[kind]}>
            <h2 class={`legend on-${kind}`}>
              {TITLES[kind]} <span class="number">{ofKind.length}</span>
            </h2>
            <ul>
              {ofKind.map((fact) => (
                <FactCard key={fact.id} fact={fact} selected={selected.includes(fact.id)} select={select} />
              ))}
            </ul>
          </section>
        );
      })}
    </aside>
  );
}

function FactCard({
  fact: { id, label, detail, reasons, address },
  selected,
  select,
}: {
  fact: Fact;
  selected: boolean;
  select: (factIds: readonly string[]) => void;
}) {
  return (
    <li id={id} class={selected ? 'fact selected' : 'fact'}>
      <button
        type="button"
        class="plain"
        aria-pressed={selected}
        onClick={() => select(selected ? [] : [id])}
      >
        {label}
      </button>
      {detail !== '' && <p class="detail">{detail}</p>}
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.rule}>
            <code>{reason.rule}</code> {reliability(reason)}
          </li>
        ))}
      </ul>
      {address !== null && (
        <a class="detail" href={address}>
          In the graph
        </a>
      )}
    </li>
  );
}
