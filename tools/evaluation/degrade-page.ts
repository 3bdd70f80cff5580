/**
 * Takes from a saved page what tells its make: names, metadata, host, dated address, headings, paragraphs. What
 * a reader of pages still finds then is the nearest measure there is of pages on hosts that nobody has seen.
 */

export interface DegradedPage {
  readonly document: Document;
  readonly url: string;
}

export interface Degradation {
  readonly name: string;
  /** Changes the document that it is given; answers with the address that the page now has. */
  readonly degrade: (page: DegradedPage, isGovernment: boolean) => string;
}

const unknownHost = 'www.yuanheqiao.gov.cn';
const commercialHost = 'news.yuanheqiao.example';

/** In the order of the printed table; the last ones are several at once. */
export const degradations: readonly Degradation[] = [
  { name: 'as saved', degrade: ({ url }) => url },
  { name: 'no ids, no classes', degrade: withoutNames },
  { name: 'no metadata', degrade: withoutMeta },
  { name: 'unknown host', degrade: toUnknownHost },
  { name: 'undated address', degrade: withPlainAddress },
  { name: 'no headings', degrade: (page) => retag(page, 'h1, h2, h3, h4, h5, h6', 'div') },
  { name: 'no <title>', degrade: withoutTitle },
  { name: 'paragraphs are <div>', degrade: (page) => retag(page, 'p', 'div') },
  { name: 'paragraphs end in <br>', degrade: withBreaks },
  { name: 'boxes are tables', degrade: (page) => retag(page, 'div, section, article, main', 'td') },
  { name: 'commercial host', degrade: toCommercialHost },
  {
    name: 'names, meta, host',
    degrade: (page, is) => inTurn(page, is, [withoutNames, withoutMeta, toUnknownHost]),
  },
  {
    name: 'and undated address',
    degrade: (page, is) => inTurn(page, is, [withoutNames, withoutMeta, toUnknownHost, withPlainAddress]),
  },
  {
    name: 'and no headings, <br>',
    degrade: (page, is) =>
      inTurn(page, is, [
        withoutNames,
        withoutMeta,
        toUnknownHost,
        withPlainAddress,
        (one) => retag(one, 'h1, h2, h3, h4, h5, h6', 'div'),
        withBreaks,
      ]),
  },
];

function inTurn(page: DegradedPage, isGovernment: boolean, steps: readonly Degradation['degrade'][]): string {
  return steps.reduce((url, degrade) => degrade({ document: page.document, url }, isGovernment), page.url);
}

function withoutNames({ document, url }: DegradedPage): string {
  for (const element of document.querySelectorAll('[id], [class]')) {
    element.removeAttribute('id');
    element.removeAttribute('class');
  }
  return url;
}

function withoutMeta({ document, url }: DegradedPage): string {
  const told = 'meta[name], meta[property], meta[itemprop], script[type="application/ld+json"]';
  for (const element of document.querySelectorAll(told)) element.remove();
  return url;
}

/** Pages that are no public body's keep their host: another one would make them a public body's. */
function toUnknownHost({ url }: DegradedPage, isGovernment: boolean): string {
  return isGovernment ? withHost(url, unknownHost) : url;
}

function toCommercialHost({ url }: DegradedPage): string {
  return withHost(url, commercialHost);
}

function withHost(url: string, host: string): string {
  const moved = new URL(url);
  moved.host = host;
  return moved.href;
}

/** An address that says that this is some page of some content system; front pages and columns keep theirs. */
function withPlainAddress({ url }: DegradedPage): string {
  const plain = new URL(url);
  const isColumn = /\/(?:$|index|list|lastest|login)/.test(plain.pathname) && !plain.search;
  if (isColumn && !/\d{5}/.test(plain.pathname)) return url;
  plain.pathname = '/portal/xxgk/nr.jsp';
  plain.search = '?urltype=a.b&wbnewsid=6132';
  return plain.href;
}

function withoutTitle({ document, url }: DegradedPage): string {
  document.title = '门户网站';
  for (const meta of document.querySelectorAll('meta[name*="title" i], meta[property*="title" i]'))
    meta.remove();
  return url;
}

function retag({ document, url }: DegradedPage, selector: string, tag: string): string {
  for (const element of document.querySelectorAll(selector)) {
    const other = document.createElement(tag);
    for (const { name, value } of element.attributes) {
      if (/^[a-z-]+$/.test(name)) other.setAttribute(name, value);
    }
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
  return url;
}

function withBreaks({ document, url }: DegradedPage): string {
  for (const element of document.querySelectorAll('p')) {
    element.replaceWith(...element.childNodes, document.createElement('br'));
  }
  return url;
}
