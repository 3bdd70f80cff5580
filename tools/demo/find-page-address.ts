/** Guesses from a saved page where it was published. */

/** What government pages are taken for whose own address is nowhere to be found. */
const unknownHost = 'http://www.gov.cn/';

/** Written by browsers into the pages that they save: `<!-- saved from url=(0023)http://www.example.cn/ -->`. */
const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i;

const tag = /<(?:link|meta)\s[^>]*>/gi;

/** The tags that give the page's own address: their telling attribute, its value, and where the address stands. */
const addressTags: readonly { readonly mark: RegExp; readonly attribute: string }[] = [
  { mark: /\srel\s*=\s*["']?canonical["'\s>]/i, attribute: 'href' },
  { mark: /\sproperty\s*=\s*["']?og:url["'\s>]/i, attribute: 'content' },
  { mark: /\sname\s*=\s*["']?Url["'\s>]/i, attribute: 'content' },
];

/** The host alone, as the rules for government sites have it. */
const siteDomain = { mark: /\sname\s*=\s*["']?SiteDomain["'\s>]/i, attribute: 'content' };

/** Always `http:`, since the page is served from this machine; `fileName` becomes the path where none is known. */
export function findPageAddress(html: string, fileName: string): URL {
  const tags = html.match(tag) ?? [];
  const candidates = [
    html.match(savedFrom)?.[1],
    ...addressTags.map((kind) => attributeOf(tags, kind)),
    hostAddress(attributeOf(tags, siteDomain), fileName),
  ];
  const addresses = candidates.map((candidate) => parseAddress(candidate));
  return addresses.find((address) => address !== undefined) ?? new URL(encodeURI(fileName), unknownHost);
}

function attributeOf(
  tags: readonly string[],
  { mark, attribute }: { readonly mark: RegExp; readonly attribute: string },
): string | undefined {
  const found = tags.find((candidate) => mark.test(candidate));
  const value = found?.match(new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'));
  return (value?.[1] ?? value?.[2] ?? value?.[3])?.replaceAll('&amp;', '&').trim();
}

function hostAddress(host: string | undefined, fileName: string): string | undefined {
  return host && /^[\w.-]+\.[a-z]{2,}$/i.test(host) ? `http://${host}/${encodeURI(fileName)}` : undefined;
}

function parseAddress(value: string | undefined): URL | undefined {
  if (!value || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return undefined;
  const address = new URL(value);
  address.protocol = 'http:';
  address.port = '';
  return address;
}
