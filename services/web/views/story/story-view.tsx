import { useState } from 'preact/hooks';
import { linkTo } from '../../addresses/links.ts';
import { ArticleText } from '../../parts/article-words.tsx';
import { Section } from '../../parts/section.tsx';
import { ShowWhole } from '../../parts/show-whole.tsx';
import { Title } from '../../parts/title.tsx';
import { type DocumentHead, resources, type StoryDetail } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';
import { count, day } from '../../text/phrases.ts';

/** Versions and copies of one article, beside each other, with the statements that they share. */
export function StoryView({ id }: { id: string }) {
  const [loaded] = useResource(resources.story(id));
  return <ShowWhole loaded={loaded}>{(story) => <StorySheet story={story} />}</ShowWhole>;
}

/** How many versions stand beside each other before one chooses. */
const SHOWN = 2;

function StorySheet({ story: { name, documents, statements } }: { story: StoryDetail }) {
  const [shown, setShown] = useState<readonly string[]>(documents.slice(0, SHOWN).map(({ id }) => id));
  const toggle = (id: string) =>
    setShown(shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]);
  return (
    <>
      <Title kind="Story" name={name}>
        <p class="facts">
          <span>{count(documents.length, 'version')}</span>
          <span>{count(statements.length, 'common statement')}</span>
        </p>
      </Title>
      {statements.length > 0 && (
        <Section title="Common statements">
          <ul class="cards">
            {statements.map(({ id, text, documents: reportedIn }) => (
              <li key={id}>
                <p class="said">
                  <a href={linkTo('statement', id)}>{text}</a>
                </p>
                <p class="facts">in {count(reportedIn, 'version')}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Versions">
        <ul class="chips" aria-label="Versions shown">
          {documents.map((version) => (
            <li key={version.id}>
              <button
                type="button"
                aria-pressed={shown.includes(version.id)}
                onClick={() => toggle(version.id)}
              >
                {versionName(version)}
              </button>
            </li>
          ))}
        </ul>
        <div class="versions">
          {documents
            .filter(({ id }) => shown.includes(id))
            .map((version) => (
              <article key={version.id}>
                <h3>
                  <a href={linkTo('document', version.id)}>{version.title ?? 'Untitled'}</a>
                </h3>
                <p class="facts">{versionName(version)}</p>
                <ArticleText documentId={version.id} />
              </article>
            ))}
        </div>
      </Section>
    </>
  );
}

/** Versions of one page were all published on its first day; the day of the last change tells them apart. */
function versionName({ publisher, publishedAt, updatedAt, sourceIds }: DocumentHead): string {
  const parts = [publisher, day(updatedAt ?? publishedAt)].filter((part) => part !== null);
  return parts.length === 0 ? (sourceIds[0] ?? 'without a date') : parts.join(', ');
}
