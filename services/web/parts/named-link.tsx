import type { Named } from '#api/schemas/common.ts';
import { linkToNamed } from '../addresses/links.ts';

/** A name that leads to the view of whom or what it names. */
export function NamedLink({ named }: { named: Named }) {
  return <a href={linkToNamed(named)}>{named.name}</a>;
}

/** Several, with commas. */
export function NamedLinks({ list }: { list: readonly Named[] }) {
  return (
    <>
      {list.map((named, index) => (
        <span key={named.id}>
          {index > 0 && ', '}
          <NamedLink named={named} />
        </span>
      ))}
    </>
  );
}
