import { useEffect } from 'preact/hooks';
import { linkTo } from '../../addresses/links.ts';
import { resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';

/** How often a document that is not read yet is asked for. */
const INTERVAL_MS = 700;

/** How far reading a document has come, until it is done or has failed. */
export function FollowDocument({ id }: { id: string }) {
  const [loaded, reload] = useResource(resources.document(id));
  const status = loaded.state === 'ready' ? loaded.body.status : null;
  const open = status === null || status === 'waiting' || status === 'reading';
  useEffect(() => {
    if (!open) return;
    const timer = setInterval(reload, INTERVAL_MS);
    return () => clearInterval(timer);
  }, [open, reload]);
  if (loaded.state !== 'ready') return null;
  const { failedStep, failedReason } = loaded.body;
  if (status === 'failed')
    return (
      <p class="problem" role="alert">
        Could not be read ({failedStep}): {failedReason}.{' '}
        <a href={linkTo('queue')}>Try again from the queue</a>
      </p>
    );
  return (
    <p class="facts">
      <span>
        {status === 'done' ? 'Read.' : status === 'skipped' ? 'Kept, but not in English.' : 'Being read …'}
      </span>
      <a href={linkTo('document', id)}>What was found</a>
    </p>
  );
}
