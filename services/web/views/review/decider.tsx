import { useId, useState } from 'preact/hooks';

/** Whoever decides is named once, until the tab closes. */
const STORED_AS = 'newsgraph-decider';
const UNNAMED = 'a reader of the page';

/** Who a decision is signed by. */
export function decider(): string {
  return sessionStorage.getItem(STORED_AS) ?? UNNAMED;
}

/** The field for the name that decisions are signed with. */
export function Decider() {
  const id = useId();
  const [name, setName] = useState(sessionStorage.getItem(STORED_AS) ?? '');
  const keep = (given: string) => {
    setName(given);
    if (given.trim() === '') sessionStorage.removeItem(STORED_AS);
    else sessionStorage.setItem(STORED_AS, given.trim().slice(0, 200));
  };
  return (
    <p class="decider">
      <label for={id}>Your name, kept with what you decide</label>
      <input
        id={id}
        value={name}
        placeholder={UNNAMED}
        autocomplete="name"
        onInput={(event) => keep(event.currentTarget.value)}
      />
    </p>
  );
}
