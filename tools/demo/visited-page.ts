/** What the reader's argument stands for: a page to serve from here, or an address to go to. */

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageAnswer, PageRequest } from '../browsers/page-server.ts';
import { openSavedPage } from './saved-page.ts';

export interface VisitedPage {
  readonly address: string;
  /** The hosts that the page server plays; none where the page is fetched from its own. */
  readonly mappedHosts: readonly string[];
  readonly answer: (request: PageRequest) => PageAnswer | undefined;
}

const sample = fileURLToPath(new URL('../../samples/lanchuan-meeting.html', import.meta.url));

/** `argument` is a file or an http(s) address; without it, the sample. Throws where there is no such file. */
export function visitedPage(argument: string | undefined): VisitedPage {
  if (argument !== undefined && /^https?:\/\//i.test(argument))
    return { address: argument, mappedHosts: [], answer: () => undefined };
  // npm changes into the project's folder; file names count from where the reader stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  const { address, answer } = openSavedPage(argument === undefined ? sample : resolve(from, argument));
  return { address: address.href, mappedHosts: [address.hostname], answer };
}
