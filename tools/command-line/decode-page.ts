/**
 * Turns the bytes of a saved page into text as a browser does: byte order mark, then the page's own
 * declaration (the prescan of the HTML standard), then what the bytes look like.
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */

export interface DecodedPage {
  readonly html: string;
  /** The encoding's name in the Encoding Standard, lower case: utf-8, gb18030, big5. */
  readonly charset: string;
}

/** The standard asks for 1,024 bytes; browsers read on to the end of the head, and long heads are common. */
const prescanBytes = 16_384;

export function decodePage(bytes: Uint8Array, url: string): DecodedPage {
  const charset = findCharset(bytes, url);
  return { html: new TextDecoder(charset).decode(bytes), charset };
}

function findCharset(bytes: Uint8Array, url: string): string {
  const marked = charsetOfByteOrderMark(bytes);
  if (marked !== undefined) return marked;
  const declared = declaredCharset(bytes);
  const likeness = likenessToUtf8(bytes);
  // A saved page has lost its HTTP header, and is often re-encoded without its declaration being changed. A text
  // of some length in another encoding is never valid UTF-8, so the bytes overrule what the page says of itself.
  if (likeness === 'sure') return 'utf-8';
  if (declared !== undefined && !(declared === 'utf-8' && likeness === 'none')) return declared;
  return likeness === 'none' ? guessLegacyCharset(bytes, url) : 'utf-8';
}

function charsetOfByteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

const metaTag = /<meta\s[^>]{0,1000}>/gi;
const charsetName = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanBytes)).replace(/<!--.*?-->/gs, '');
  for (const [tag] of head.matchAll(metaTag)) {
    const label = charsetName.exec(tag)?.[1];
    const charset = label === undefined ? undefined : canonicalCharset(label);
    if (charset !== undefined) return charset;
  }
  return undefined;
}

/** The standard reads UTF-16 in a declaration as UTF-8: the declaration itself could be read byte by byte. */
function canonicalCharset(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    if (encoding.startsWith('utf-16')) return 'utf-8';
    // GBK pages use four-byte characters too, and browsers decode both names with one decoder.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch (error) {
    // An unknown label is passed over, as in a browser.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A page may be cut in the middle of a character, and a few broken bytes do not make it another encoding. */
const toleratedFaultShare = 0.01;

/** Fewer characters than this can be valid UTF-8 by chance. */
const sureCharacters = 20;

function likenessToUtf8(bytes: Uint8Array): 'sure' | 'possible' | 'none' {
  const text = new TextDecoder('utf-8').decode(bytes);
  const faults = count(text, /\ufffd/g);
  const characters = count(text, /[\u0080-\ufffc]/g);
  if (faults > (faults + characters) * toleratedFaultShare) return 'none';
  return characters < sureCharacters ? 'possible' : 'sure';
}

const traditionalHosts = /\.(tw|hk|mo)(:\d+)?(\/|$)/i;
/** The commonest characters of Chinese prose, in both scripts: text decoded rightly is full of them. */
const commonCharacters = /[的一是在不了有和人中大為为上個个國国我以要他時时來来们們到說说會会年日月，。、]/g;

function guessLegacyCharset(bytes: Uint8Array, url: string): string {
  const candidates = traditionalHosts.test(url) ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
  const scored = candidates.map((charset) => ({ charset, score: chineseness(bytes, charset) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).charset;
}

function chineseness(bytes: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(bytes);
  return count(text, commonCharacters) - 10 * count(text, /\ufffd/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
