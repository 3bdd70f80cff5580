/** Reads labelled values (来源：…, 发布时间：…) from the lines around a title. */
import { fold } from '../../core/text/fold.ts';
import type { Block } from './block.ts';
import { isCardLabel } from './line-patterns.ts';

/** Stands where an inline element begins or ends, and where a block ends: a label and its value part there. */
const seam = '\ue000';
const blockEnd = '\ue001';

/** Lines as one string in which the borders of elements can be seen, twice: the same places in both. */
export interface JoinedLines {
  /** Folded: what patterns match. */
  readonly plain: string;
  /** As the page has it: what facts are cut from. */
  readonly text: string;
}

export function joinLines(blocks: readonly Block[]): JoinedLines {
  const text = blocks.map(markSeams).join(blockEnd);
  return { plain: fold(text), text };
}

function markSeams({ text, seams }: Block): string {
  const parts: string[] = [];
  let from = 0;
  for (const at of seams) {
    if (at <= from || at >= text.length) continue;
    parts.push(text.slice(from, at));
    from = at;
  }
  parts.push(text.slice(from));
  return parts.join(seam);
}

const anyLabel =
  '(?:信息|文章|稿件|新闻|内容|本文)?来\\s?源|稿源|出处|作\\s?者|记者|(?:发布|发表|发稿|更新|刊发|公布|生成|成文|印发)?(?:日\\s?期|时\\s?间)|(?:责任|网络)?编\\s?辑|责编|审核|校对|浏览(?:次数|量)?|点击(?:次数|数|率|量)?|阅读(?:次数|量|数)?|访问(?:次数|量)|字\\s?[体号](?:大小)?|字体大小|分享(?:到|至)?|发布(?:机构|机关|单位|者|人|于|地)|责任部门|信息发布人?|摄影|通讯员|栏目|分类|类别|文号|保护视力色|视力保护色|打印|【|\\[|\\||丨|\\(|（';
const controls =
  '(?:小|大|中)?字[体号]|打印|分享|收藏|举报|关闭|参与互动|浏览|点击|阅读|访问|放大|缩小|我要|扫一扫|手机|评论|纠错|进入|语音|听|放大|默认|有\\d+[位人]|<|>';
const value = new RegExp(
  `^[\\s\\ue000\\ue001]*([^\\ue000\\ue001]*?)\\s*(?=[\\ue000\\ue001]|$|[,，;；]?\\s*(?:${anyLabel})\\s*\\ue000?\\s*[：:]|[【\\[|丨]|\\s+(?:${controls})|\\s*\\d{4}[-年/.]\\d{1,2}[-月/.]\\d|\\s{3,}|\\s+[\\u4e00-\\u9fff]{2,6}\\s*[：:])`,
);

/** Compiles a label, padded or not, with its colon, or in an element of its own. */
export function labelPattern(words: string): RegExp {
  const padded = words.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, '$&\\s*');
  const alone = `(?<=^|[\\ue000\\ue001])(?:${padded})\\s*\\ue000`;
  return new RegExp(`(?<![\\u4e00-\\u9fff])(?:${padded})[\\s\\ue000]*(?:[：:]|\\ue001)|${alone}`, 'g');
}

/** The value behind the first occurrence of the label that has one, as the page writes it. */
export function readLabel(
  { plain, text }: JoinedLines,
  label: RegExp,
  maxLength: number,
): string | undefined {
  for (const match of plain.matchAll(label)) {
    const start = match.index + match[0].length;
    const found = value.exec(plain.slice(start, start + 400));
    if (!found) continue;
    const valueStart = start + found[0].indexOf(found[1] ?? '');
    const written = tidy(text.slice(valueStart, valueStart + (found[1] ?? '').length));
    const folded = fold(written);
    if (
      written !== '' &&
      written.length <= maxLength &&
      !startsWithLabel.test(folded) &&
      !isCardLabel(folded)
    ) {
      return written;
    }
  }
  return undefined;
}

const startsWithLabel = new RegExp(
  `^(?:${anyLabel})\\s*(?:[：:]|$)|^(?:${controls})|^\\d{4}[-年/.]\\d{1,2}[-月/.]\\d`,
);

function tidy(found: string): string {
  const trimmed = found.replace(/^[\s：:]+|[\s，,；;|/]+$/g, '').replace(/^[“"](.*)[”"]$/, '$1');
  const hasOpening = /[（(【[]/.test(trimmed);
  return hasOpening ? trimmed : trimmed.replace(/[）)】\]\s]+$/, '');
}
