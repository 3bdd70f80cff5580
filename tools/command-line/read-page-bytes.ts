/** From the bytes of a saved page to the facts of its article, with the same finder as the extension. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleFacts } from '../../src/core/index.ts';
import { detectPage } from '../../src/page/detect/detect-page.ts';
import { readPage } from '../../src/page/read-page.ts';
import { decodePage } from './decode-page.ts';

/** Says nothing of the page: for saved pages whose address nobody knows. */
const unknownAddress = 'http://page.invalid/saved.html';

/**
 * `url` is the page's address; where it is unknown, the address that the page names for itself is taken.
 * Undefined where the page is no government article. No script of the page runs, and nothing is fetched.
 */
export function readPageBytes(bytes: Uint8Array, url: string | undefined): ArticleFacts | undefined {
  const { html } = decodePage(bytes, url ?? '');
  const address = url ?? findOwnAddress(html) ?? unknownAddress;
  // A console that nobody listens to: faults in a page's style sheets are no concern of the user's.
  const { document } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window;
  const kind = detectPage(document, address);
  if (kind !== 'article' && kind !== 'document') return undefined;
  const facts = readPage(document, address)?.facts;
  return facts && address === unknownAddress ? { ...facts, url: '' } : facts;
}

const ownAddress = [
  // Browsers write this comment into the pages that they save.
  /<!--\s*saved from url=\(\d+\)(\S+)/i,
  /<link\s[^>]*\brel=["']?canonical["']?[^>]*\bhref=["']?([^"'\s>]+)/i,
  /<meta\s[^>]*\bproperty=["']?og:url["']?[^>]*\bcontent=["']?([^"'\s>]+)/i,
];

function findOwnAddress(html: string): string | undefined {
  const head = html.slice(0, 50_000);
  return ownAddress
    .map((pattern) => pattern.exec(head)?.[1]?.replaceAll('&amp;', '&'))
    .find((address) => address !== undefined && /^https?:/.test(address) && URL.canParse(address));
}
