import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '#reading/extraction.ts';
import { paragraphsOf, type Segment, segmentText } from '../text/segment-text.ts';
import type { Fact, FactKind } from './facts-of.ts';

type Select = (factIds: readonly string[]) => void;

/** A stretch of the text that a fact stands on; null is the stretch that the view was opened at. */
type Mark = Span & { readonly fact: { readonly id: string; readonly kind: FactKind } | null };

/** The text; each marked stretch leads to the facts that stand on it, and the first stretch of a fact is where Tab stops. */
export function MarkedText({
  text,
  facts,
  opened,
  selected,
  select,
}: {
  text: string;
  facts: readonly Fact[];
  opened: Span | null;
  selected: readonly string[];
  select: Select;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => cut({ text, facts, opened }), [text, facts, opened]);
  useEffect(() => {
    if (opened !== null) frame.current?.querySelector('.opened-at')?.scrollIntoView({ block: 'center' });
  }, [opened]);
  return (
    <div class="marked-text" ref={frame}>
      {paragraphs.map(({ start, segments }) => (
        <p key={start}>
          {segments.map((segment) => (
            <Stretch key={segment.start} segment={segment} selected={selected} select={select} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Stretch({
  segment: { text, marks },
  selected,
  select,
}: {
  segment: Segment<Mark>;
  selected: readonly string[];
  select: Select;
}) {
  const facts = marks.flatMap(({ fact }) => fact ?? []);
  const opened = facts.length < marks.length;
  const names = [
    ...new Set(facts.map(({ kind }) => `on-${kind}`)),
    ...(opened ? ['opened-at'] : []),
    ...(facts.some(({ id }) => selected.includes(id)) ? ['selected'] : []),
  ].join(' ');
  const first = facts.at(-1);
  if (first === undefined) return opened ? <mark class={names}>{text}</mark> : text;
  const show = (event: Event) => {
    event.preventDefault();
    select(facts.map(({ id }) => id));
  };
  return (
    <a class={names} href={`#${first.id}`} onClick={show}>
      {text}
    </a>
  );
}

/** The paragraphs of a text, each cut at the edges of what was found in it. */
function cut({ text, facts, opened }: { text: string; facts: readonly Fact[]; opened: Span | null }) {
  const marks: Mark[] = facts.flatMap(({ id, kind, spans }) =>
    spans.map(({ start, end }) => ({ start, end, fact: { id, kind } })),
  );
  if (opened !== null) marks.push({ ...opened, fact: null });
  return paragraphsOf(text).map(({ start, end }) => ({
    start,
    segments: segmentText(
      text.slice(start, end),
      marks
        .filter((mark) => mark.start < end && mark.end > start)
        .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    ),
  }));
}
