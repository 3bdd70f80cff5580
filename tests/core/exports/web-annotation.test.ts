/** The W3C file: parsed as JSON-LD, and anchored back onto the pages by libraries that know nothing of us. */
import { toRange } from 'dom-anchor-text-quote';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { pageSpan } from '../../../src/core/exports/page-text.ts';
import { webAnnotation } from '../../../src/core/exports/web-annotation.ts';
import { annotationContext, annotationContextAddress } from './annotation-context.ts';
import { type ReadSample, readSample, sampleNames } from './read-sample.ts';
import { reportWords } from './report-words.ts';

interface Exported {
  readonly id: string;
  readonly body: readonly { readonly value: string; readonly purpose: string }[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}

const samples = sampleNames().flatMap((name) => readSample(name) ?? []);
const exportedAt = '2026-11-23T12:00:00Z';

function exportOf({ annotated, pageText }: ReadSample) {
  const [file] = webAnnotation.write({ annotated, pageText, words: reportWords, exportedAt });
  return JSON.parse(file?.text ?? '') as { readonly items: readonly Exported[] };
}

/** Every span that the contract names, in the page's own words. */
function spansOf({ mentions, dates, keywords, attributions }: ReadSample['annotated']) {
  const statements = attributions.flatMap(({ cue, content }) => (cue ? [cue, content] : [content]));
  return [...mentions, ...dates, ...keywords, ...statements];
}

const withoutBlanks = (words: string) => words.replaceAll(/[\s\u200b-\u200f\u00ad\u2060\ufeff]/g, '');

it('has pages to work on', () => {
  expect(samples.length).toBeGreaterThan(25);
});

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  const { items } = exportOf(sample);
  const body = sample.document.body;
  const pageWords = body.textContent;

  it('has an annotation for every finding, each with an identity of its own', () => {
    expect(items).toHaveLength(spansOf(sample.annotated).length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('quotes the page as it stands', () => {
    expect(sample.pageText.text).toBe(pageWords);
    for (const { target } of items) {
      const [{ exact, prefix, suffix }] = target.selector;
      expect(pageWords).toContain(prefix + exact + suffix);
    }
  });

  it('quotes the very words that were found, nothing before or after them', () => {
    for (const span of spansOf(sample.annotated)) {
      const place = pageSpan(sample.pageText, span);
      const quoted = pageWords.slice(place?.start, place?.end);
      const found = sample.annotated.article.text.slice(span.start, span.end);
      expect([quoted.at(0), quoted.at(-1)]).toEqual([found.at(0), found.at(-1)]);
      if (!found.includes('\n')) expect(withoutBlanks(quoted)).toBe(withoutBlanks(found));
    }
  });

  it('has positions at which the page holds the quotation', () => {
    const characters = [...pageWords];
    for (const { target } of items) {
      const [{ exact }, { start, end }] = target.selector;
      expect(characters.slice(start, end).join('')).toBe(exact);
    }
  });

  it('is found again by its quotation, at exactly that place', () => {
    for (const { target } of items) {
      const [quote, { start, end }] = target.selector;
      expect(placeOf(body, toRange(body, quote, { hint: start }))).toEqual({ start, end });
    }
  });
});

describe.each(samples.slice(0, 2).map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  // Some fixtures hold their text twice, for screens and for phones: there a quotation alone is not enough.
  it('is found again by its quotation alone', () => {
    for (const { target } of exportOf(sample).items) {
      const [quote, { start, end }] = target.selector;
      const { body } = sample.document;
      expect(placeOf(body, toRange(body, quote))).toEqual({ start, end });
    }
  });
});

describe('as JSON-LD', () => {
  it.each(samples.slice(0, 2).map((sample) => [sample.name, sample] as const))(
    '%s expands without losing a term',
    async (_, sample) => {
      const exported = exportOf(sample);
      const options = {
        documentLoader: async (url: string) => {
          expect(url).toBe(annotationContextAddress);
          return { contextUrl: undefined, documentUrl: url, document: annotationContext };
        },
        // Rejects relative identities and terms that the context does not know.
        safe: true,
      };
      const [page] = await jsonld.expand(exported as never, options as jsonld.Options.Expand);
      const list = page?.['http://www.w3.org/ns/activitystreams#items'] as
        | [{ '@list': readonly unknown[] }]
        | undefined;
      expect(list?.[0]['@list']).toHaveLength(exported.items.length);
      const triples = String(
        await jsonld.toRDF(exported as never, { ...options, format: 'application/n-quads' } as never),
      );
      expect(triples.match(/#type> <http:\/\/www\.w3\.org\/ns\/oa#Annotation>/g)).toHaveLength(
        exported.items.length,
      );
      expect(triples.match(/oa#hasSource>/g)).toHaveLength(exported.items.length);
    },
  );
});

it('counts positions in code points', () => {
  const text = '𠮷野省长强调，要加强𠀋工作。';
  const annotated = {
    ...(samples[0] as ReadSample).annotated,
    people: [],
    mentions: [],
    attributions: [],
    keywords: [],
    dates: [{ start: 8, end: 13, value: '2024', basis: 'stated' as const }],
  };
  const pageText = { text, runs: [{ textStart: 0, pageStart: 0, length: text.length }] };
  const { items } = exportOf({ annotated, pageText } as unknown as ReadSample);
  expect(items[0]?.target.selector[1]).toMatchObject({ start: 7, end: 11 });
});

it('leaves out what the page no longer has', () => {
  const sample = samples[0] as ReadSample;
  expect(exportOf({ ...sample, pageText: { text: '', runs: [] } }).items).toEqual([]);
});

/** In characters of the body's text; every page here keeps to the Basic Multilingual Plane. */
function placeOf(body: HTMLElement, range: Range | null) {
  if (!range) return undefined;
  const before = body.ownerDocument.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
