import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../src/page/detect/detect-page.ts';
import { readPage } from '../../src/page/read-page.ts';

interface Expected {
  readonly url: string;
  readonly kind: string;
  readonly title?: string;
  readonly source?: string | null;
  readonly published?: string;
  readonly documentNumber?: string;
  readonly issuer?: string;
  readonly author?: string;
  readonly editor?: string;
  readonly nextPage?: { readonly url: string; readonly number?: number; readonly count?: number };
  readonly paragraphs?: readonly string[];
}

const folder = new URL('../fixtures/pages/', import.meta.url);
const pages = readdirSync(folder).map((slug) => ({ slug, ...load(slug) }));

describe.each(pages)('$slug', ({ html, expected }) => {
  const { document } = new JSDOM(html, { url: expected.url, virtualConsole: new VirtualConsole() }).window;
  const { kind, url, paragraphs, ...facts } = expected;

  it(`is detected as ${kind}`, () => {
    expect(detectPage(document, url)).toBe(kind);
  });

  if (paragraphs === undefined) return;
  const reading = readPage(document, url);

  it('gives the paragraphs of the body and nothing else', () => {
    expect(reading?.facts.text.split('\n')).toEqual(paragraphs);
  });

  it.each(Object.entries(facts))('finds the %s', (name, value) => {
    const found = { ...reading, ...reading?.facts } as Record<string, unknown>;
    expect(found[name] ?? null).toEqual(value);
  });

  it('maps every character to its place in the page', () => {
    const text = reading?.facts.text ?? '';
    const pieces = reading?.textMap.pieces({ start: 0, end: text.length }) ?? [];
    const mapped = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
    expect(mapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

function load(slug: string): { html: string; expected: Expected } {
  return {
    html: readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')),
  };
}
