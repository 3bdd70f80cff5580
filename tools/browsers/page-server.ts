/** Serves pages on this machine in the place of real hosts, so that the shipped manifest is what runs. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageRequest {
  /** Without the port: `www.example.gov.cn`. */
  readonly host: string;
  /** As it stands in the request, escapes included, without the query. */
  readonly path: string;
}

export interface PageAnswer {
  readonly body: string | Uint8Array;
  /** Left out for HTML whose bytes are to tell their own charset. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Answers `undefined` with 404. Listens on the loopback interface only. */
export async function startPageServer(
  answer: (request: PageRequest) => PageAnswer | undefined,
): Promise<PageServer> {
  const server = createServer((request, response) => respond(response, answer(describe(request))));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open for minutes.
        server.closeAllConnections();
      }),
  };
}

/** A browser that takes us for its proxy asks for the whole address, any other for the path alone. */
function describe(request: IncomingMessage): PageRequest {
  const address = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  return { host: address.hostname, path: address.pathname };
}

function respond(response: ServerResponse, answer: PageAnswer | undefined): void {
  if (!answer) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html', ...answer.headers }).end(answer.body);
}
