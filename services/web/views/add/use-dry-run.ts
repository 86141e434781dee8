import { useEffect, useState } from 'preact/hooks';
import { json, send } from '../../requests/request.ts';
import type { DryRun } from '../../requests/resources.ts';
import { asProblem, type Loaded } from '../../requests/use-resource.ts';

/** How long typing has to pause before the text is read. */
const PAUSE_MS = 250;

/** What is found in a text, read anew after each pause in typing; null while there is no text. */
export function useDryRun(text: string): Loaded<DryRun> | null {
  const [loaded, setLoaded] = useState<Loaded<DryRun> | null>(null);
  useEffect(() => {
    if (text.trim() === '') {
      setLoaded(null);
      return;
    }
    let left = false;
    const timer = setTimeout(() => {
      send<DryRun>({ method: 'POST', path: '/extract', ...json({ text }) }).then(
        (body) => !left && body !== null && setLoaded({ state: 'ready', body }),
        (thrown: unknown) => !left && setLoaded({ state: 'failed', problem: asProblem(thrown) }),
      );
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text]);
  return loaded;
}
