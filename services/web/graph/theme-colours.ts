const NAMES = [
  'ink',
  'muted',
  'line',
  'field',
  'card',
  'person',
  'organization',
  'country',
  'place',
  'source',
  'role',
] as const;

export type ThemeColours = Readonly<Record<(typeof NAMES)[number], string>>;

/** The colours of the style sheet as they are where an element stands, for drawings that no style sheet reaches. */
export function themeColours(element: HTMLElement): ThemeColours {
  const probe = document.createElement('span');
  element.append(probe);
  const colours = Object.fromEntries(
    NAMES.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return colours as ThemeColours;
}
