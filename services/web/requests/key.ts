/** The key that writing needs is asked for once, kept until the tab closes, and never put into an address. */
const STORED_AS = 'newsgraph-key';

/** Asks a person for the key; `refused` tells why they are asked again. Answers null where they would rather not. */
export type AskForKey = (refused: string | null) => Promise<string | null>;

let askForKey: AskForKey = async () => null;

/** The dialog says at its start that it is there to ask. */
export function onKeyNeeded(ask: AskForKey): void {
  askForKey = ask;
}

export function storedKey(): string | null {
  return sessionStorage.getItem(STORED_AS);
}

export function forgetKey(): void {
  sessionStorage.removeItem(STORED_AS);
}

/** A key from whoever sits there, kept for the requests that follow; null where none was given. */
export async function obtainKey(refused: string | null): Promise<string | null> {
  const key = await askForKey(refused);
  if (key !== null) sessionStorage.setItem(STORED_AS, key);
  return key;
}
