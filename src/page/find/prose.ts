/** Weighs blocks: how much running Chinese text each holds, as against links, labels and small print. */
import type { Block } from './block.ts';

const han = /[\u3400-\u9fff]/g;
const punctuation = /[，。；：、！？“”「」《》,;]/g;

/** Small print that runs like prose but stands on every page of a site. */
const smallPrint =
  /免责声明|免責聲明|仅代表作者|文责自负|版权所有|版權所有|ICP备|ICP備|公网安备|网站标识码|违法和不良信息|许可证|主办单位[：:]|承办单位[：:]|未经.{0,12}授权|隐私保护|隱私權|建议使用.{0,12}浏览器|您访问的链接|本网站所刊载|copyright|All Rights/i;

/** 来源：… 时间：… under a title, 责任编辑：… under the body. */
const labelled =
  /(?:来源|來源|时间|時間|日期|作者|编辑|編輯|责编|字[号號体體]|大小|浏览|瀏覽|阅读|閱讀|点击|點閱|发布|發布|發佈|稿源|审核|索引号|文号|部门|位置)[^，。]{0,6}[：:]/;
const labelledLength = 120;

/** Shorter blocks without a mark of punctuation are labels. */
const minUnpunctuatedLength = 40;
const minLength = 12;

/**
 * The number of Han characters outside links, and a bonus for punctuation; 0 for what is no running text. Text
 * that an earlier block had word for word counts once: pages print an article a second time for phones.
 */
export function weighBlocks(blocks: readonly Block[]): number[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    const weight = weighBlock(block);
    if (weight === 0 || seen.has(block.text)) return 0;
    seen.add(block.text);
    return weight;
  });
}

function weighBlock({ text, linked }: Block): number {
  if (text.length < minLength || linked > text.length / 2) return 0;
  const marks = count(text, punctuation);
  if (marks === 0 && text.length < minUnpunctuatedLength) return 0;
  if (text.length < 400 && smallPrint.test(text)) return 0;
  if (text.length < labelledLength && labelled.test(text)) return 0;
  const characters = count(text, han);
  if (characters < text.length / 4) return 0;
  return characters * (1 - linked / text.length) + 5 * Math.min(marks, characters / 8);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
