/** Finds where the news begins: after metadata lines, pull quotes and the dateline. */
import type { Reading } from '../reading.ts';

export interface Lead {
  /** Offset of the first character of the news itself, after dateline and byline. */
  readonly start: number;
  /** Index into `reading.sentences` of the sentence that holds `start`; 0 in an empty text. */
  readonly sentence: number;
  /** The dateline with its byline, folded: 新华社北京12月1日电（记者 …）. Empty where there is none. */
  readonly dateline: string;
}

/** Lines that stand before the news: issuing office, drawn-out quotes (■), captions of a single short line. */
const frontMatter =
  /^[\s\u3000]*(?:[■●◆▲★▪]|(?:发稿|发布|发文|新闻|联络|承办|资料|主办)[^，。\n]{0,8}[：:]|(?:导读|内容提要|编者按|核心阅读|原标题|阅读提示|写在前面)|来源[：:])/;

/** News agency, place and day; or the outlet alone; with the byline in brackets or after it. */
const dateline =
  /[\s\u3000]*(?:[^\s，。；：（）]{0,16}(?:日[电讯]|报讯|社[电讯]|[网台]讯|网消息|台消息|日报讯)[\s\u3000]*(?:（[^）\n]{0,60}）)?|（[^）\n]{0,12}(?:记者|通讯员)[^）\n]{0,60}）)(?:[\s\u3000]*(?:全媒体|见习|特约|本报)?记者[^，。\n]{2,24}?报道)?[\s\u3000：:]*/y;

/** A short line without a full stop is a caption or a subheading. */
const captionLimit = 40;

export function findLead(reading: Reading): Lead {
  const { plain, paragraphs } = reading;
  const paragraph =
    paragraphs.find(({ start, end }) => isNews(plain.slice(start, Math.min(end, start + 200)))) ??
    paragraphs[0];
  if (paragraph === undefined) return { start: 0, sentence: 0, dateline: '' };
  dateline.lastIndex = paragraph.start;
  const found = dateline.exec(plain)?.[0] ?? '';
  const start = Math.min(paragraph.start + found.length, paragraph.end);
  const sentence = reading.sentences.findIndex(({ end }) => end > start);
  return { start, sentence: Math.max(0, sentence), dateline: found.trim() };
}

function isNews(opening: string): boolean {
  if (frontMatter.test(opening)) return false;
  return opening.length > captionLimit || /[。！？；：][”’）]?\s*$/.test(opening);
}
