import { useEffect, useRef, useState } from 'preact/hooks';
import { onKeyNeeded } from '../requests/key.ts';

type Asking = { readonly refused: string | null; readonly answer: (key: string | null) => void };

/** Asks for the key when a request needs one; leaving it with Escape gives none. */
export function KeyDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [key, setKey] = useState('');
  useEffect(() => onKeyNeeded((refused) => new Promise((answer) => setAsking({ refused, answer }))), []);
  useEffect(() => {
    if (asking !== null && dialog.current?.open === false) dialog.current.showModal();
  }, [asking]);
  const close = (given: string | null) => {
    asking?.answer(given);
    setAsking(null);
    setKey('');
    dialog.current?.close();
  };
  const give = (event: Event) => {
    event.preventDefault();
    if (key.trim() !== '') close(key.trim());
  };
  return (
    <dialog ref={dialog} aria-labelledby="key-title" onClose={() => asking !== null && close(null)}>
      <form onSubmit={give}>
        <h2 id="key-title">This needs the key</h2>
        {asking?.refused !== null && asking !== null && <p role="alert">That key was not taken.</p>}
        <p>
          Reading is open; changing anything needs the key in the file <code>token</code> of the data folder (
          <code>.newsgraph/token</code> unless you chose another). It is kept until you close this tab.
        </p>
        <label for="key">Key</label>
        <input
          id="key"
          type="password"
          autocomplete="off"
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <div class="buttons">
          <button type="button" class="quiet" onClick={() => close(null)}>
            Cancel
          </button>
          <button type="submit">Go on</button>
        </div>
      </form>
    </dialog>
  );
}
