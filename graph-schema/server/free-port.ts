import { createServer } from 'node:net';
import { SERVER_ADDRESS } from './server-settings.ts';

/** A port of this machine that nobody listens on: the preferred one when it is free, else one that the system picks. */
export async function freePort(preferred: number): Promise<number> {
  return (
    (await tryPort(preferred)) ??
    (await tryPort(0)) ??
    Promise.reject(new Error('No free port on this machine'))
  );
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, SERVER_ADDRESS, () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' ? (bound?.port ?? null) : null));
    });
  });
}
