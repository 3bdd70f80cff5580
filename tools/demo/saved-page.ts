/** Serves a page that someone has saved, with the folder beside it, under the address where it was published. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { PageAnswer, PageRequest } from '../browsers/page-server.ts';
import { decodePage } from '../command-line/decode-page.ts';
import { findPageAddress } from './find-page-address.ts';

export interface SavedPage {
  readonly address: URL;
  readonly answer: (request: PageRequest) => PageAnswer | undefined;
}

/** What browsers do not find out by themselves. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Throws where `file` is no readable page. */
export function openSavedPage(file: string): SavedPage {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file ${file}.`);
  const body = readFileSync(file);
  // Addresses are ASCII, so any charset reads well enough here.
  const address = findPageAddress(body.toString('latin1'), basename(file));
  // A page that was saved in part may have lost the line that names its charset.
  const { charset } = decodePage(body, address.href);
  const page: PageAnswer = { body, headers: { 'content-type': `text/html; charset=${charset}` } };
  return {
    address,
    answer: (request) => {
      if (request.host !== address.hostname) return undefined;
      return request.path === address.pathname ? page : besideIt(file, address, request);
    },
  };
}

/** Pictures and style sheets that were saved with the page stand in a folder beside it. */
function besideIt(file: string, address: URL, request: PageRequest): PageAnswer | undefined {
  const folder = dirname(resolve(file));
  const place = relative(dirname(address.pathname), request.path);
  const wanted = resolve(join(folder, decodePath(place)));
  const isInside = !relative(folder, wanted).startsWith('..');
  if (!isInside || !existsSync(wanted) || !statSync(wanted).isFile()) return undefined;
  const type = contentTypes[extname(wanted)] ?? 'application/octet-stream';
  return { body: readFileSync(wanted), headers: { 'content-type': type } };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign stands for itself.
    return path;
  }
}
