import type { Span } from '#reading/extraction.ts';
import { linkTo } from '../../addresses/links.ts';
import { FindingsSheet } from '../../findings/findings-sheet.tsx';
import { ShowWhole } from '../../parts/show-whole.tsx';
import { Loading, Show } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import { type DocumentDetail, resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';
import { day } from '../../text/phrases.ts';
import { safeLink } from '../../text/safe-link.ts';

/** One document: what it is, and its text with everything that was found in it. */
export function DocumentView({ id, at }: { id: string; at: Span | null }) {
  const [loaded] = useResource(resources.document(id));
  return (
    <ShowWhole loaded={loaded}>
      {(found) => (
        <>
          <DocumentHead found={found} />
          <Versions older={found.older} newer={found.newer} />
          {found.status === 'done' ? <Findings id={id} at={at} /> : <WhyNotRead found={found} />}
        </>
      )}
    </ShowWhole>
  );
}

function DocumentHead({ found }: { found: DocumentDetail }) {
  const { title, authors, publisher, originalPublisher, publishedAt, url, storyId } = found;
  const address = safeLink(url);
  const published = day(publishedAt);
  return (
    <Title kind="Document" name={title ?? 'Untitled document'}>
      <p class="facts">
        {authors.length > 0 && <span>{authors.join(', ')}</span>}
        {publisher !== null && <span>{publisher}</span>}
        {originalPublisher !== null && <span>First by {originalPublisher}</span>}
        {published !== null && <span>{published}</span>}
        {address !== null && (
          <a href={address} target="_blank" rel="noreferrer noopener">
            At the publisher
          </a>
        )}
        {storyId !== null && <a href={linkTo('story', storyId)}>Its story</a>}
      </p>
    </Title>
  );
}

/** What stood at the same address before and after. */
function Versions({ older, newer }: Pick<DocumentDetail, 'older' | 'newer'>) {
  const versions = [
    ...older.map((version) => ({ ...version, when: 'Earlier' })),
    ...newer.map((version) => ({ ...version, when: 'Later' })),
  ];
  if (versions.length === 0) return null;
  return (
    <ul class="chips" aria-label="Other versions at its address">
      {versions.map(({ id, title, when, updatedAt, publishedAt }) => (
        <li key={id}>
          <a href={linkTo('document', id)}>
            {when}: {day(updatedAt ?? publishedAt) ?? title ?? 'Untitled'}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Findings({ id, at }: { id: string; at: Span | null }) {
  const [loaded] = useResource(resources.findings(id));
  return <Show loaded={loaded}>{(findings) => <FindingsSheet findings={findings} opened={at} />}</Show>;
}

function WhyNotRead({ found: { status, failedStep, failedReason } }: { found: DocumentDetail }) {
  if (status === 'failed')
    return (
      <p class="problem" role="alert">
        It could not be read: {failedReason ?? 'no reason was kept'}{' '}
        {failedStep !== null && `(${failedStep})`}
      </p>
    );
  if (status === 'skipped')
    return <p class="empty">It is kept but not read: {failedReason ?? 'not in English'}</p>;
  return <Loading />;
}
