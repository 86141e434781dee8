import { userInfo } from 'node:os';

/** The name under which somebody at this terminal decides, where none is given. */
export function signature(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that nobody has a name for.
    return 'unknown';
  }
}
