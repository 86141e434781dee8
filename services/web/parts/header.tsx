import type { Address, ViewName } from '../addresses/address.ts';
import { linkTo } from '../addresses/links.ts';
import { QuestionBox } from './question-box.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const LINKS: readonly { view: ViewName; label: string }[] = [
  { view: 'contradictions', label: 'Contradictions' },
  { view: 'review', label: 'Review' },
  { view: 'add', label: 'Add articles' },
  { view: 'queue', label: 'Queue' },
];

/** The head of every view; the box to ask in is large on the first view and here on all others. */
export function Header({ address }: { address: Address | null }) {
  const atStart = address?.view === 'ask' && address.parameters.q === undefined;
  return (
    <header class="head">
      <a class="wordmark" href="/" aria-label="Newsgraph, ask a question">
        Newsgraph
      </a>
      {!atStart && <QuestionBox question={address?.parameters.q ?? ''} size="small" />}
      <nav aria-label="Views">
        {LINKS.map(({ view, label }) => (
          <a key={view} href={linkTo(view)} aria-current={address?.view === view ? 'page' : undefined}>
            {label}
          </a>
        ))}
        <ThemeSwitch />
      </nav>
    </header>
  );
}
