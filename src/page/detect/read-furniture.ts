/** Reads what stands around an article, as a page's first text nodes show it. */
import { countProse, limits } from './sample-page.ts';

export interface Furniture {
  /** Prose in the text nodes themselves: for pages that know neither paragraphs nor our containers. */
  readonly prose: number;
  /** How many kinds of furniture were met: 来源, a labelled date, 字号, 责任编辑, 上一篇. */
  readonly signs: number;
  /** How many kinds less certain were met: a full date without a label, the page's title as a line. */
  readonly hints: number;
  /** The texts behind 来源：, or beside a date where no label stands. */
  readonly outlets: readonly string[];
  readonly isDocument: boolean;
  /** How many short texts were a day, with or without a label. */
  readonly dates: number;
}

const nodeBudget = 3_000;

/** Longer texts (UTF-16 code units) are no furniture. */
const longest = { furniture: 200, outlet: 40, title: 120 };
const shortestTitle = 8;

const outletLabel = /(?:来\s?源|來源|稿源|出处|转自)于?\s*[：:]?\s*(.{0,30})/;
const furniture: readonly RegExp[] = [
  /(?:来\s?源|來源|稿源)\s*(?:[：:]|$)/,
  /(?:发布|發布|發佈|发稿|发表|更新|公布|生成)?(?:时间|日期|時間)\s*(?:[：:]|$)/,
  /字\s?[号體体號]\s*[：:]?|打印(?:本页|本文)|友善列印/,
  /责任编辑|責任編輯|责编/,
  /^[\s【[]*[上下]一[篇条條則则]/,
  /(?:发布|發布|發佈)(?:单位|單位|机构|机关|機關|部门)\s*(?:[：:]|$)/,
];
const documentCard = /索\s*[引取]\s*号|发文机关|发文字号|成文日期/;
const bareDay = /^.{0,6}(?:(?:19|20)\d{2}[-年/.])?\d{1,2}[-月/.]\d{1,2}日?.{0,10}$/;
const dateEnd =
  /(?:(?:19|20)\d{2}|(?<!\d)1[01]\d)\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*(.{0,20})$/;
const dateLabel = /(?:时间|日期|時間)\s*[：:]/;
/** What all these patterns need: most texts of a page have none of it. */
const telling =
  /\d[-年/.]\s?\d|[-月/.]\d|来|來|稿|出处|转自|[时時][间間]|日期|字|打印|列印|编|編|责|[布佈][单單机機部]|一[篇条條則则]|索|发文|成文/;

interface Findings {
  prose: number;
  readonly signs: Set<RegExp>;
  hasDate: boolean;
  hasTitle: boolean;
  readonly outlets: string[];
  /** So many of the next texts may be the value of a label, or stand beside a date. */
  awaits: number;
  /** The text before, if it is short. */
  previous: string;
  isDocument: boolean;
  dates: number;
}

/** Reads at most 3,000 text nodes. */
export function readFurniture(document: Document): Furniture {
  const walker = document.createTreeWalker(document.body, 4);
  const { title } = document;
  const found: Findings = {
    prose: 0,
    signs: new Set(),
    hasDate: false,
    hasTitle: false,
    outlets: [document.getElementById('js_name')?.textContent?.trim() ?? ''],
    awaits: 0,
    previous: '',
    isDocument: false,
    dates: 0,
  };
  let node = walker.nextNode();
  for (let i = 0; node !== null && i < nodeBudget; i += 1, node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text === '' || isScript(node)) continue;
    if (found.prose < limits.enough) addProse(found, text, node);
    if (text.length > longest.furniture) continue;
    if (text.length >= shortestTitle && text.length <= longest.title && !isLinked(node))
      found.hasTitle ||= title.includes(text) && !siteName.test(text);
    addFurniture(found, text);
  }
  const { signs, hasDate, hasTitle, prose, outlets, isDocument, dates } = found;
  return { prose, outlets, isDocument, dates, signs: signs.size, hints: Number(hasDate) + Number(hasTitle) };
}

const siteName =
  /(?:网|網|网站|門戶|门户|政府|委员会|平台|系统|中心|频道|首页|专区|專區|专题|[局厅廳部院署])$/;

function addProse(found: Findings, text: string, node: Node): void {
  if (text.length <= longest.furniture && isLinked(node)) return;
  found.prose += countProse(text.slice(0, limits.text));
}

function addFurniture(found: Findings, text: string): void {
  if (found.awaits > 0) {
    const isOutlet = /[\u3400-\u9fff]/.test(text);
    if (isOutlet && text.length < longest.outlet) found.outlets.push(text);
    found.awaits = isOutlet ? 0 : found.awaits - 1;
  }
  const { previous } = found;
  found.previous = text.length < longest.outlet ? text : '';
  if (!telling.test(text)) return;
  for (const pattern of furniture) if (pattern.test(text)) found.signs.add(pattern);
  if (bareDay.test(text)) found.dates += 1;
  found.isDocument ||= documentCard.test(text);
  const dated = dateEnd.exec(text);
  found.hasDate ||= dated !== null && text.length < 60 && !dateLabel.test(text);
  if (dated?.index === 0 && previous !== '') found.outlets.push(previous);
  const outlet = outletLabel.exec(text)?.[1] ?? dated?.[1];
  if (outlet === undefined) return;
  if (/[\u3400-\u9fff]/.test(outlet)) found.outlets.push(outlet.trim());
  else found.awaits = 2;
}

function isLinked({ parentNode }: Node): boolean {
  return parentNode?.nodeName === 'A';
}

function isScript({ parentNode }: Node): boolean {
  const name = parentNode?.nodeName;
  return name === 'SCRIPT' || name === 'STYLE';
}
