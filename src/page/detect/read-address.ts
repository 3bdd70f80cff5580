/** What an address says about its page before a byte of the page is read. */

export interface Address {
  /** In lower case. */
  readonly host: string;
  /** The front page of a site. */
  readonly isFront: boolean;
  /** The path is built as content systems build those of articles. */
  readonly isArticle: boolean;
  /** It holds a day too, as a column's address does not. */
  readonly isDated: boolean;
  /** The path is that of a column or a search. */
  readonly isList: boolean;
}

const frontPath = /^\/(?:(?:index|default|home|main)\.\w+)?$/i;

/** By make: TRS t20240722_37, Founder content_38, jcms art_5_9, people.com.cn c1-2, UCAP hashes, VSB info/1/2. */
const articlePath = new RegExp(
  [
    String.raw`/t20\d{6}_\d+`,
    String.raw`content[_-]\d+`,
    String.raw`/art_\d+_\d+`,
    String.raw`/c\d+[-_]\d+`,
    String.raw`/c_\d{6,}`,
    String.raw`/[0-9a-f]{32}(?:\.|/|$)`,
    String.raw`/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\.|/|$)`,
    String.raw`/info/\d+/\d+`,
    String.raw`/(?:content|article|detail|show|view|c|page)\.\w+$`,
    String.raw`/(?:19|20)\d{2}[-/]?\d{2}(?:[-/]?\d{2})?/[^/]+`,
    String.raw`/(?:19|20)\d{2}/\d{1,2}/\d{1,2}/`,
    String.raw`/(?:item|article|news|detail|show|view|content|a|p)[-/_]?(?:\w*[-/_])?\d{3,}`,
    String.raw`\d{5,}(?:_\d+)?\.(?:s?html?|aspx?|jsp|jhtml|do)$`,
    String.raw`^/s/[\w-]{10,}$`,
    String.raw`/node/\d{3,}$`,
    String.raw`/\d{5,}/(?:index\.\w+)?$`,
  ].join('|'),
  'i',
);
const datedPath =
  /(?:19|20)\d{2}[-/]?(?:0[1-9]|1[0-2]|[1-9])[-/]?(?:[0-2]\d|3[01]|[1-9])\/[^/]+\.\w+|\/t20\d{6}_\d+|(?:19|20)\d{6}\/[^/]+\/c\.html/;
const articleQuery =
  /[?&](?:\w*id|contentid|newsid|articleid|docid|infoid|s|n|sn|__biz)=[\w-]{3,}|[?&]p=\d{4,}/i;
const listPath =
  /\/(?:index_\d+|list|lists|channel|column|col|folder|category|node_\d+|search|more|map|sitemap|login)(?:[/._-]|$)/i;

/** Host, path, query and fragment. The browser's own `URL` costs a page more, at its first use, than all the rest. */
const addressParts = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]*)(?::\d*)?([^?#]*)(\?[^#]*)?(#.*)?$/i;

/** `undefined` where `url` is no absolute address. */
export function readAddress(url: string): Address | undefined {
  const parts = addressParts.exec(url);
  if (!parts) return undefined;
  const [, host = '', path = '', search = '', hash = ''] = parts;
  // A single-page application keeps its own path behind the sign: /#/news/detail/20381.
  const pathname = /^#!?\/\w/.test(hash) ? path + hash.replace(/^#!?\//, '') : path || '/';
  const isFront = frontPath.test(pathname) && search.length < 2;
  const isArticle = !isFront && (articlePath.test(pathname) || articleQuery.test(search));
  const isDated = isArticle && datedPath.test(pathname);
  const isList = !isArticle && listPath.test(pathname);
  return { host: host.toLowerCase(), isFront, isArticle, isDated, isList };
}

/** Whether `host` is one of the domains or below one. */
export function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
