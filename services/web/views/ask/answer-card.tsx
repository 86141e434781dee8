import type { AnswerItem } from '#api/schemas/answer.ts';
import { linkTo, linkToNamed } from '../../addresses/links.ts';
import { EvidenceList } from '../../parts/evidence.tsx';
import { HoldingCard } from '../../parts/holding-card.tsx';
import { NamedLink, NamedLinks } from '../../parts/named-link.tsx';
import { whenSaid } from '../../parts/statement-card.tsx';
import { count, day, period } from '../../text/phrases.ts';

/** What became of a statement from one version of a page to the next. */
const CHANGES = { added: 'only in the newer version', removed: 'only in the older version' } as const;

/** One finding; which of its fields there are follows from its kind. */
export function AnswerCard({ item }: { item: AnswerItem }) {
  return (
    <article>
      <Heading item={item} />
      <Facts item={item} />
      {item.sides === undefined ? (
        <EvidenceList evidence={item.evidence} />
      ) : (
        <div class="sides">
          {item.sides.map((side) => (
            <HoldingCard key={`${side.person.id} ${side.role.id}`} holding={side} shows="both" />
          ))}
        </div>
      )}
    </article>
  );
}

function Heading({ item }: { item: AnswerItem }) {
  if (item.text !== undefined)
    return (
      <>
        <p class="byline">
          {item.speaker ? <NamedLink named={item.speaker} /> : item.name}{' '}
          {whenSaid({ date: item.date ?? null, dateSource: item.dateSource ?? 'unknown' })}
          {item.change !== undefined && <span class="tag">{CHANGES[item.change]}</span>}
        </p>
        <p class="said">
          <a href={linkTo('statement', item.id)}>{item.text}</a>
        </p>
      </>
    );
  const address = addressOf(item);
  return (
    <p class="headline">
      {address === null ? item.name : <a href={address}>{item.name}</a>}
      {item.title !== undefined && `, ${item.title}${item.of ? ` of ${item.of}` : ''}`}
      {item.status !== undefined && item.status !== 'current' && <span class="tag">{item.status}</span>}
    </p>
  );
}

function Facts({ item }: { item: AnswerItem }) {
  const reported = reportedBeside(item);
  return (
    <p class="facts">
      {reported !== null && <span>Reported {reported}</span>}
      {item.statements !== undefined && <span>{count(item.statements, 'statement')}</span>}
      {item.speaksFor !== undefined && item.speaksFor.length > 0 && (
        <span>
          Speaks for <NamedLinks list={item.speaksFor} />
        </span>
      )}
      {item.publisher && <span>{item.publisher}</span>}
      {item.kind === 'Document' && day(item.date) !== null && <span>{day(item.date)}</span>}
    </p>
  );
}

/** When it was reported, where its heading does not say the same: a statement's one day of publication stands there. */
function reportedBeside({ text, date, firstReported, lastReported }: AnswerItem): string | null {
  const reported = period({ from: firstReported ?? null, to: lastReported ?? null });
  return text !== undefined && reported === day(date) ? null : reported;
}

/** Where a finding is looked at on its own; a relation and a conflict are whole as they stand. */
function addressOf({ kind, id }: AnswerItem): string | null {
  switch (kind) {
    case 'Role':
      return linkTo('role', id);
    case 'Document':
      return linkTo('document', id);
    case 'Statement':
      return linkTo('statement', id);
    case 'Relation':
    case 'Conflict':
    case 'Step':
      return null;
    default:
      return linkToNamed({ id, kind });
  }
}
