/** Genres that show in how a text is written throughout: opinion, figures, questions and answers. */
import type { Reading } from '../reading.ts';
import type { Lead } from './find-lead.ts';

/** How much of the text is read, in UTF-16 code units; the manner of a text does not change after that. */
const readLength = 6000;

const arguing =
  /必须|才能|就要|就能|不能|唯有|只有|应当|应该|关键在|离不开|更要|既要|不仅|何以|正是|无不|我们|古人|有人|岂能|须|莫过于|意味着|昭示/g;
const reporting =
  /记者|日前|近日|昨天|今天|\d月\d+日|\d日[上下]午|表示|介绍|[说称][，：“]|近年来|今年以来|截至|目前|[全该本][县市省区镇村旅团连院校]|负责人|书记[^、，。的]{2,3}(?:说|介绍)/g;

/** News says at once on which day it happened, and Taiwan's at once which office holder spoke. */
const today = /今天|昨天|今日|今（\d+）日|\d日[上下]午|总统.{0,8}(?:今|昨|指出|表示|强调)/;

/** Opinion argues and does not report. Weight for `commentary`, 0 to 6. */
export function commentaryWeight({ plain }: Reading, lead: Lead): number {
  const text = plain.slice(0, readLength);
  if (lead.dateline !== '' || text.length < 300) return 0;
  if (today.test(plain.slice(lead.start, lead.start + 40))) return 0;
  const perThousand = 1000 / text.length;
  const argument = count(text, arguing) * perThousand;
  const report = count(text, reporting) * perThousand;
  return clamp(argument - report * 0.7, 0, 6);
}

const figures =
  /(?:增长|下降|上涨|回落|增加|减少|同比|环比|增速|增幅|占比|达到?|超过?)[^，。；\n]{0,12}?\d[\d.,]*(?:%|个百分点|万|亿)/g;
const comparisons = /同比|环比|比上年|上年同期|去年同期|增速|较上月|百分点/g;

/** A release of figures has one in most clauses, and compares. Weight for `statistics`, 0 to 5. */
export function figuresWeight({ plain }: Reading): number {
  const text = plain.slice(0, readLength);
  const clauses = text.match(/[，。；\n]/g)?.length ?? 0;
  if (clauses < 4) return 0;
  const share = count(text, figures) / clauses;
  const compared = count(text, comparisons) / clauses;
  return clamp((share - 0.12) * 8, 0, 2.5) + clamp((compared - 0.05) * 12, 0, 2.5);
}

const question = /(?:^|\n)[\s\u3000]*(?:问|记者问?|[\u4e00-\u9fff]{2,12}(?:社|报|台|网)记者)[：:]/g;
const answer = /(?:^|\n)[\s\u3000]*(?:答|[\u4e00-\u9fff·]{2,5}|总统|发言人)[：:]/g;

/** Questions and answers, each in a paragraph of its own. Weight for `briefing`, 0 or 5. */
export function questionsWeight({ plain }: Reading): number {
  const text = plain.slice(0, readLength);
  return count(text, question) >= 2 && count(text, answer) >= 2 ? 5 : 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
