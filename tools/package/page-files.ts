/** What a page of the built extension loads, by following its markup and the imports of its scripts. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const fromMarkup = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g;
const fromScript = /(?:\bfrom|\bimport)\s*\(?["']([^"']+\.(?:js|css))["']/g;

/** Paths from the extension's root, the page itself first, each once. */
export function pageFiles(extension: string, page: string): string[] {
  const found = [page];
  for (const file of found) {
    const text = readFileSync(`${extension}/${file}`, 'utf8');
    const pattern = file.endsWith('.html') ? fromMarkup : fromScript;
    for (const [, address = ''] of text.matchAll(pattern)) {
      const path = address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(file), address);
      if (!found.includes(path) && existsSync(`${extension}/${path}`)) found.push(path);
    }
  }
  return found;
}

/** Bytes of the files after gzip, each by itself, as a browser's cache or a store would hold them. */
export function gzipSize(extension: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${extension}/${file}`)).length, 0);
}

export const detectorFile = 'src/content/detector.iife.js';
export const readerFile = 'src/content/reader.iife.js';
export const panelPage = 'src/side-panel/index.html';
