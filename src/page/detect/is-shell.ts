/** Tells the shell of a page that fills its text by script from one that simply is no article. */
import { readAddress } from './read-address.ts';

/** Ids that the frameworks' own templates give to the element that the page will be built in. */
const rootIds = ['app', 'root', '__nuxt', '__next'];

/** Bounds of the check: text nodes looked at, and text outside links (UTF-16 code units) of a page still empty. */
const limits = { nodes: 400, text: 300 };

/** Asked only of pages that are no article yet. A column's or front page's address is never a shell's. */
export function isShell(document: Document, url: string): boolean {
  const address = readAddress(url);
  if (address === undefined || address.isFront || address.isList || document.body === null) return false;
  const isPromised =
    address.isArticle ||
    document.querySelector('meta[name="ArticleTitle" i]') !== null ||
    rootIds.some((id) => document.getElementById(id) !== null);
  return isPromised && hasLittleText(document.body);
}

const silent = new Set(['A', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE']);

function hasLittleText(body: Element): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let length = 0;
  for (let i = 0; i < limits.nodes; i += 1) {
    const node = walker.nextNode();
    if (node === null) return true;
    if (!silent.has(node.parentNode?.nodeName ?? '')) length += (node.nodeValue ?? '').trim().length;
    if (length > limits.text) return false;
  }
  return false;
}
