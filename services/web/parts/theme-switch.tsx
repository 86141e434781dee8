import { useEffect, useState } from 'preact/hooks';

const STORED_AS = 'newsgraph-theme';

type Theme = 'light' | 'dark';

/** Dark or light: what the system says, until somebody chooses. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(chosenTheme() ?? systemTheme());
  useEffect(() => {
    if (chosenTheme() !== null) document.documentElement.dataset.theme = theme;
  }, [theme]);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    localStorage.setItem(STORED_AS, other);
    setTheme(other);
  };
  return (
    <button type="button" class="theme" onClick={change} aria-label={`Change to ${other} colours`}>
      <span aria-hidden="true">{theme === 'dark' ? '☀' : '☾'}</span>
    </button>
  );
}

function chosenTheme(): Theme | null {
  const stored = localStorage.getItem(STORED_AS);
  return stored === 'light' || stored === 'dark' ? stored : null;
}

function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
