import type { ComponentChildren } from 'preact';

/** What a drawing stands in; on a phone it scrolls sideways, so that its words stay large enough to read. */
export function ChartFrame({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <figure class="chart-frame" aria-label={label} tabIndex={0}>
      {children}
    </figure>
  );
}
