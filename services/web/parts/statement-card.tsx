import { linkTo } from '../addresses/links.ts';
import type { Statement } from '../requests/resources.ts';
import { count, day } from '../text/phrases.ts';
import { EvidenceList } from './evidence.tsx';
import { NamedLink, NamedLinks } from './named-link.tsx';

/** What was said, by whom, when and about what, with the words that report it. */
export function StatementCard({ statement }: { statement: Statement }) {
  const { id, text, mode, speaker, about, documents, evidence } = statement;
  return (
    <article class="statement">
      <p class="byline">
        {speaker === null ? 'Nobody named' : <NamedLink named={speaker} />} {whenSaid(statement)}
      </p>
      <p class={`said ${mode}`}>
        <a href={linkTo('statement', id)}>{mode === 'direct' ? `“${text}”` : text}</a>
      </p>
      <p class="facts">
        {about.length > 0 && (
          <span>
            About <NamedLinks list={about} />
          </span>
        )}
        <span>{count(documents, 'document')}</span>
      </p>
      <EvidenceList evidence={evidence} />
    </article>
  );
}

/** The day of a statement; that of publication says that it is no more than that. */
export function whenSaid({ date, dateSource }: Pick<Statement, 'date' | 'dateSource'>): string {
  const said = day(date);
  if (said === null) return '';
  return dateSource === 'stated' ? `on ${said}` : `reported ${said}`;
}
