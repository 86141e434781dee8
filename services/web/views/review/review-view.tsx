import { PagedList } from '../../parts/paged-list.tsx';
import { Title } from '../../parts/title.tsx';
import { type Review, resources } from '../../requests/resources.ts';
import { usePages } from '../../requests/use-pages.ts';
import { Decider } from './decider.tsx';
import { Decisions } from './decisions.tsx';
import { ReviewCard } from './review-card.tsx';

/** Joined names that somebody should look at, and what people decided so far. */
export function ReviewView() {
  const pages = usePages<Review>(resources.reviews({ limit: 20 }));
  return (
    <>
      <Title name="Review">
        <p class="lead">
          Names that were taken for one person, or might be, on weaker grounds. What you decide stays, also
          when articles are read again, and can be undone.
        </p>
        <Decider />
      </Title>
      <PagedList
        pages={pages}
        empty="Nothing is in doubt."
        item={(review) => <ReviewCard review={review} />}
      />
      <Decisions />
    </>
  );
}
