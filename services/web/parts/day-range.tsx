import type { Address } from '../addresses/address.ts';
import { narrow } from '../addresses/navigation.ts';

/** From which day to which day; kept in the address. */
export function DayRange({ address }: { address: Address }) {
  return (
    <fieldset class="day-range">
      <legend class="unseen">Period</legend>
      {(['from', 'to'] as const).map((side) => (
        <label key={side}>
          {side === 'from' ? 'From' : 'to'}
          <input
            type="date"
            value={address.parameters[side] ?? ''}
            onChange={(event) => narrow(address, { [side]: event.currentTarget.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}
