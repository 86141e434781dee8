import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

/**
 * Sends what is written to a connection in one go together. The driver cuts a message into pieces of 1,400 bytes and hands each to the system
 * by itself: some forty calls for the facts of an article, and as many wake-ups on the other side. Concerns connections that this process
 * opens from now on; how they behave is otherwise the same.
 */
export function gatherWrites(): void {
  // The same listener once more would be called twice.
  unsubscribe(OPENING, onOpening);
  subscribe(OPENING, onOpening);
}

/** Node's channel that tells of each connection that is being opened. */
const OPENING = 'net.client.socket';

/** A socket that connects gets its own way of writing back, so it is changed afterwards. */
function onOpening(message: unknown): void {
  if (!isOpening(message)) return;
  const { socket } = message;
  socket.once('connect', () => gatherWritesOf(socket));
}

function isOpening(message: unknown): message is { socket: Socket } {
  return (
    typeof message === 'object' && message !== null && 'socket' in message && message.socket instanceof Socket
  );
}

function gatherWritesOf(socket: Socket): void {
  const write = socket.write;
  socket.write = (...given: unknown[]) => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    return Reflect.apply(write, socket, given);
  };
}
