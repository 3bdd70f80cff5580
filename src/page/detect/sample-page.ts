/** Takes bounded samples of a page: enough to tell an article, however large the page is. */

/** Bodies that are no paragraphs but lines: looked at where the page has no `<p>` worth the name. */
const bodyIds = [
  'zoom',
  'Zoom',
  'UCAP-CONTENT',
  'ozoom',
  'fontzoom',
  'js_content',
  'endText',
  'artibody',
  'pressrelease',
];
const bodyClasses = [
  'TRS_Editor',
  'TRS_UEDITOR',
  'pages_content',
  'v_news_content',
  'article-content',
  'article_content',
];

/** Bounds of the sample: paragraphs, code units of one text, and prose that settles the matter. */
const limits = { paragraphs: 80, text: 800, enough: 150 };

/** A paragraph is not shorter, in code units, and has a mark of punctuation that labels lack. */
const minParagraph = 24;
const sentenceMark = /[，。；]/;
const han = /[\u3400-\u9fff]/g;

/** Han characters of running text outside links; counting stops when there is enough for an article. */
export function sampleProse(document: Document): number {
  const paragraphs = sumProse(document.getElementsByTagName('p'), limits.paragraphs);
  if (paragraphs >= limits.enough) return paragraphs;
  const bodies = bodyIds.map((id) => document.getElementById(id)).filter((body) => body !== null);
  for (const name of bodyClasses) {
    const body = document.getElementsByClassName(name)[0];
    if (body !== undefined) bodies.push(body as HTMLElement);
  }
  return Math.max(paragraphs, sumProse(bodies, bodies.length));
}

function sumProse(elements: ArrayLike<Element>, count: number): number {
  let prose = 0;
  for (let i = 0; i < count && prose < limits.enough; i += 1) {
    const element = elements[i];
    if (element === undefined) break;
    prose += proseIn(element);
  }
  return prose;
}

function proseIn(element: Element): number {
  const text = (element.textContent ?? '').trim().slice(0, limits.text);
  const characters = countProse(text);
  if (characters === 0) return 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) {
    linked += (link.textContent ?? '').length;
    if (linked > text.length / 2) return 0;
  }
  return characters;
}

/** Han characters of a text that reads as a paragraph; 0 for a label or small print. */
function countProse(text: string): number {
  if (text.length < minParagraph || !sentenceMark.test(text) || smallPrint.test(text)) return 0;
  const characters = text.match(han)?.length ?? 0;
  return characters > text.length / 3 ? characters : 0;
}

const smallPrint =
  /版权所有|版權所有|ICP备|ICP備|网站标识码|违法和不良|许可证|document\.|function|您访问的链接|浏览器/;

/** What surrounds an article, as the page's first text nodes show it. */
export interface Furniture {
  /** Prose in the text nodes themselves: for pages that know neither paragraphs nor our containers. */
  readonly prose: number;
  /** How many kinds of furniture were met: 来源, a labelled date, 字号, 责任编辑, a document number. */
  readonly signs: number;
  /** The texts behind 来源：, or beside a date where no label stands. */
  readonly outlets: readonly string[];
  readonly isDocument: boolean;
  /** How many short texts were a day, with or without a label. */
  readonly dates: number;
}

const nodeBudget = 3_000;
const outletLabel = /(?:来\s?源|來源|稿源|出处|转自)于?\s*[：:]?\s*(.{0,30})/;
const furniture: readonly RegExp[] = [
  /(?:来\s?源|來源|稿源)\s*[：:]/,
  /(?:发布|發布|發佈|发稿|发表|更新|公布|生成)?(?:时间|日期|時間)\s*[：:]/,
  /字\s?[号體体號]\s*[：:]?|打印(?:本页|本文)|友善列印/,
  /责任编辑|責任編輯|责编/,
];
const documentCard = /索\s*引\s*号|发文机关|发文字号|成文日期/;
const bareDay = /^.{0,6}(?:(?:19|20)\d{2}[-年/.])?\d{1,2}[-月/.]\d{1,2}日?.{0,10}$/;
const dateEnd =
  /(?:19|20)\d{2}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*(.{0,20})$/;

/** Reads at most 3,000 text nodes. */
export function readFurniture(document: Document): Furniture {
  const walker = document.createTreeWalker(document.body, 4);
  const met = new Set<RegExp>();
  let prose = 0;
  const outlets = [document.getElementById('js_name')?.textContent?.trim() ?? ''];
  let awaits = false;
  let isDocument = false;
  let dates = 0;
  for (
    let i = 0, node = walker.nextNode();
    node !== null && i < nodeBudget;
    i += 1, node = walker.nextNode()
  ) {
    const text = (node.nodeValue ?? '').trim();
    if (text === '' || isScript(node)) continue;
    if (text.length > 200) {
      if (prose < limits.enough) prose += countProse(text.slice(0, limits.text));
      continue;
    }
    if (prose < limits.enough && node.parentNode?.nodeName !== 'A') prose += countProse(text);
    if (awaits && text.length < 40) outlets.push(text);
    awaits = false;
    for (const pattern of furniture) if (pattern.test(text)) met.add(pattern);
    if (bareDay.test(text)) dates += 1;
    isDocument ||= documentCard.test(text);
    const found = outletLabel.exec(text)?.[1] ?? dateEnd.exec(text)?.[1];
    if (found === undefined) continue;
    if (found === '') awaits = true;
    else outlets.push(found.trim());
  }
  return { prose, signs: met.size, outlets, isDocument, dates };
}

function isScript(node: Node): boolean {
  const name = node.parentNode?.nodeName;
  return name === 'SCRIPT' || name === 'STYLE';
}
