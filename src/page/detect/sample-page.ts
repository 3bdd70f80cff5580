/** Takes bounded samples of a page: enough to tell an article, however large the page is. */
import { linksIn, textContentOf } from '../native-members.ts';

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
export const limits = { paragraphs: 80, text: 800, enough: 150 };

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
  const text = (textContentOf(element) ?? '').trim().slice(0, limits.text);
  const characters = countProse(text);
  if (characters === 0) return 0;
  let linked = 0;
  for (const link of linksIn(element)) {
    linked += (link.textContent ?? '').length;
    if (linked > text.length / 2) return 0;
  }
  return characters;
}

/** Han characters of a text that reads as a paragraph; 0 for a label or small print. */
export function countProse(text: string): number {
  if (text.length < minParagraph || !sentenceMark.test(text) || smallPrint.test(text)) return 0;
  const characters = text.match(han)?.length ?? 0;
  return characters > text.length / 3 ? characters : 0;
}

const smallPrint =
  /版权所有|版權所有|ICP备|ICP備|网站标识码|违法和不良|许可证|页面(?:不存在|未找到|已删除)|document\.|function|您访问的链接|浏览器/;
