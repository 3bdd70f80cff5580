/** Reads what a page says about itself in `<meta>` elements and JSON-LD. */

export interface PageMeta {
  /** The first of the names, in the order given, that has content. Names are compared in lower case. */
  first(...names: readonly string[]): string | undefined;
}

/** `name`, `property` and `itemprop` count alike; of repeated names the first with content. */
export function readMeta(document: Document): PageMeta {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    const key = name?.toLowerCase().replace(/\s+/g, '');
    if (key && content && !values.has(key)) values.set(key, content);
  }
  return {
    first: (...names) => {
      for (const name of names) {
        const value = values.get(name);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

const publishedInJsonLd = /"(?:datePublished|pubDate)"\s*:\s*"([^"]{8,40})"/;

/** The publication date of a JSON-LD block, as written there. */
export function readJsonLdDate(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = publishedInJsonLd.exec((script.textContent ?? '').slice(0, 20_000));
    if (found !== null) return found[1];
  }
  return undefined;
}
