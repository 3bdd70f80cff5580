/** Our samples and fixture pages, read and annotated as the extension does it. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageText } from '../../../src/core/exports/page-text.ts';
import { type AnnotatedArticle, annotateArticle } from '../../../src/core/index.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { pageTextOf } from '../../../src/page/text-map/page-text.ts';

export interface ReadSample {
  readonly name: string;
  readonly document: Document;
  readonly annotated: AnnotatedArticle;
  readonly pageText: PageText;
}

const project = new URL('../../../', import.meta.url);
const fixtures = new URL('tests/fixtures/pages/', project);

export function sampleNames(): string[] {
  return ['samples/lanchuan-meeting', 'samples/hailan-city', ...readdirSync(fixtures)];
}

/** `undefined` where the page holds no article. */
export function readSample(name: string): ReadSample | undefined {
  const { html, url } = load(name);
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const reading = readPage(document, url);
  if (!reading) return undefined;
  return {
    name,
    document,
    annotated: annotateArticle(reading.facts),
    pageText: pageTextOf(document.body, reading.textMap, (node) => node.data),
  };
}

function load(name: string): { html: string; url: string } {
  if (name.startsWith('samples/')) {
    const html = readFileSync(new URL(`${name}.html`, project), 'utf8');
    const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
    return { html, url: url.replaceAll('&amp;', '&') };
  }
  const folder = new URL(`${name}/`, fixtures);
  const { url } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
  return { html: readFileSync(new URL('page.html', folder), 'utf8'), url };
}
