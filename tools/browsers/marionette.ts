/**
 * Speaks Firefox's Marionette protocol: JSON messages over TCP, each led by its length in bytes and a colon.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  /** Sends one command and returns its result; rejects with Firefox's own error. */
  readonly send: (command: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Frames {
  readonly messages: readonly unknown[];
  readonly rest: Buffer;
}

const colon = ':'.charCodeAt(0);

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  let lastId = 0;
  socket.on('data', (chunk) => {
    const { messages, rest } = takeFrames(Buffer.concat([received, chunk]));
    received = Buffer.from(rest);
    for (const message of messages) settle(waiting, message);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection.'));
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const message = JSON.stringify([0, lastId, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Cuts the whole messages off the front of what has come in. */
function takeFrames(buffer: Buffer): Frames {
  const messages: unknown[] = [];
  let rest = buffer;
  for (;;) {
    const mark = rest.indexOf(colon);
    if (mark < 0) return { messages, rest };
    const end = mark + 1 + Number(rest.subarray(0, mark).toString());
    if (rest.length < end) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(mark + 1, end).toString()));
    rest = rest.subarray(end);
  }
}

/** A reply is `[1, id, error, result]`; the greeting, an object, is no reply. */
function settle(waiting: Map<number, Waiting>, message: unknown): void {
  if (!Array.isArray(message)) return;
  const [, id, error, result] = message;
  const asker = waiting.get(id);
  waiting.delete(id);
  if (error) asker?.reject(new Error(`${error.error}: ${error.message}`));
  else asker?.resolve(result);
}
