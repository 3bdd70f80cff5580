/**
 * Says what kind of page a document is, for a few kilobytes of code and well under a millisecond: from the
 * address, the names of `<meta>` elements, known containers and a bounded sample of text. Asks for no layout.
 */
import { governmentSuffixes, stateMediaDomains } from './hosts.ts';
import { namesPublicBody, namesPublicOutlet } from './outlets.ts';
import { type Address, isUnder, readAddress } from './read-address.ts';
import { type Furniture, readFurniture } from './read-furniture.ts';
import { sampleProse } from './sample-page.ts';

export type PageKind = 'article' | 'list' | 'document' | 'other';

/** Han characters of prose that the shortest report has. */
const minProse = 40;

/** `document` is a policy document with an index card; `other` is also an article that is no government's. */
export function detectPage(document: Document, url: string): PageKind {
  const address = readAddress(url);
  if (address === undefined) return 'other';
  const isListedHost = isUnder(address.host, governmentSuffixes) || isUnder(address.host, stateMediaDomains);
  // Most pages end here, before anything of the page is read: the first look at an element costs more than all this.
  if ((address.isFront || address.isList) && isListedHost) return 'list';
  if (document.body === null) return 'other';
  const meta = readArticleMeta(document);
  const isListed = isListedHost || meta.isGovernmentSite;
  if (address.isFront || address.isList) return isListed ? 'list' : 'other';
  const furniture = readFurniture(document);
  const hasProse = [sampleProse, () => furniture.prose, proseInFrames].some(
    (sample) => sample(document) >= minProse,
  );
  if (!hasProse) return isListed ? 'list' : 'other';
  if (!isArticle(address, meta, furniture)) return isListed ? 'list' : 'other';
  if (!isListed && !isPublic(document, meta, furniture)) return 'other';
  return furniture.isDocument ? 'document' : 'article';
}

/** The page may show its article in a frame of the same site. */
function proseInFrames(document: Document): number {
  let prose = 0;
  for (const frame of [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].slice(
    0,
    maxFrames,
  )) {
    const inner = frame.contentDocument;
    if (inner?.body) prose += Math.max(sampleProse(inner), readFurniture(inner).prose);
  }
  return prose;
}

const maxFrames = 4;

/** A page whose address says nothing is a list where so many days stand by themselves. */
const listDates = 5;

interface ArticleMeta {
  readonly isGovernmentSite: boolean;
  readonly isArticle: boolean;
  /** It gives a day of publication. */
  readonly isDated: boolean;
  readonly outlets: readonly string[];
}

const outletNames = new Set(['contentsource', 'source', 'mediaid', 'article:author', 'author']);

const datedNames = new Set(['pubdate', 'publishdate', 'firstpublishedtime', 'article:published_time']);

/** No page has so many of its own. */
const maxMeta = 120;

function readArticleMeta(document: Document): ArticleMeta {
  let isGovernmentSite = false;
  let isArticle = false;
  let isDated = false;
  const outlets: string[] = [];
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < maxMeta; i += 1) {
    const element = elements[i];
    if (element === undefined) break;
    const name = (element.getAttribute('name') ?? element.getAttribute('property'))?.toLowerCase();
    const content = element.getAttribute('content');
    if (!name || !content) continue;
    isGovernmentSite ||= name === 'siteidcode';
    isArticle ||= name === 'articletitle' || (name === 'og:type' && /article|news/.test(content));
    isDated ||= datedNames.has(name);
    if (outletNames.has(name)) outlets.push(content.trim());
  }
  return { isGovernmentSite, isArticle, isDated, outlets };
}

function isArticle(address: Address, meta: ArticleMeta, furniture: Furniture): boolean {
  if (meta.isArticle || address.isDated) return true;
  const { signs, isDocument, dates } = furniture;
  const hints = furniture.hints + Number(meta.isDated);
  if (address.isArticle) return signs > 0 || isDocument || hints >= 2;
  return dates < listDates && (isDocument || signs >= 2 || (signs > 0 && hints >= 2) || hints >= 3);
}

function isPublic(document: Document, meta: ArticleMeta, { outlets, isDocument }: Furniture): boolean {
  return (
    isDocument || [...meta.outlets, ...outlets].some(namesPublicOutlet) || namesPublicBody(document.title)
  );
}
