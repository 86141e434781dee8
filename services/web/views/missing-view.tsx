import { Title } from '../parts/title.tsx';

/** What stands where the page has no view. */
export function MissingView() {
  return (
    <Title name="There is no such page">
      <p class="facts">
        <a href="/">Ask a question</a>
      </p>
    </Title>
  );
}
