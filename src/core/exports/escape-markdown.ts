/** Writes any words so that Markdown (CommonMark and GitHub's) shows them as they are. */
import { isWebAddress } from '../is-web-address.ts';

/** Signs that begin or end markup anywhere in a line. */
const inlineSigns = /[\\`*_[\]<>&~|$]/g;
/** What makes a line a heading, a list, a quotation, a rule or a table. */
const lineStart = /^(\s*)([#+=-])/;
const orderedItem = /^(\s*\d{1,9})([.)])(?=\s|$)/;

/** `words` is taken as one line: line feeds become blanks. */
export function escapeMarkdown(words: string): string {
  return words
    .replaceAll(/[\t\n\r\f\v\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(inlineSigns, '\\$&')
    .replace(lineStart, '$1\\$2')
    .replace(orderedItem, '$1\\$2')
    .trim();
}

/** The address as a link that shows itself; what is no web address stays plain words. */
export function markdownAddress(url: string): string {
  return isWebAddress(url) ? `<${linkTarget(url)}>` : escapeMarkdown(url);
}

/** `label` is plain words. */
export function markdownLink(label: string, url: string): string {
  const words = escapeMarkdown(label);
  return isWebAddress(url) ? `[${words}](<${linkTarget(url)}>)` : words;
}

/** Each paragraph of `words` as one of a block quotation. */
export function markdownQuote(words: string): string {
  return words
    .split('\n')
    .map((paragraph) => escapeMarkdown(paragraph))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `> ${paragraph}`)
    .join('\n>\n');
}

function linkTarget(url: string): string {
  return url.replaceAll(/[\s<>\\]/g, (sign) => encodeURIComponent(sign));
}
