/** Finds when an article was published: from the line under its title, else from metadata, else from the address. */
import type { EdtfValue } from '../../core/annotated-article.ts';
import { type PageMeta, readJsonLdDate } from './page-meta.ts';
import { type FoundDate, readAddressDate, readDates, readMetaDate } from './read-date.ts';

export interface Published {
  readonly published?: EdtfValue;
  readonly publishedFrom?: 'page' | 'meta' | 'address';
}

/** What may stand before a date, best first: a first publication is told from an update, and that from an enactment. */
const labels: readonly { readonly rank: number; readonly pattern: RegExp }[] = [
  {
    rank: 1,
    pattern:
      /(?:成文|印发|发文|实施|施行|生效|失效|废止|截止|截至|开始|结束|活动)\s*(?:日\s*期|时\s*间)[\s：:\ue000\ue001]*$/,
  },
  { rank: 3, pattern: /(?:更新|修改|编辑|生成|制作)\s*(?:日\s*期|时\s*间|于)?[\s：:\ue000\ue001]*$/ },
  {
    rank: 6,
    pattern:
      /(?:发布|发表|发稿|刊发|公布|公开|上网|上传|见报|首发|创建|张贴|日\s*期|时\s*间|发佈)\s*(?:日\s*期|时\s*间|于)?[\s：:\ue000\ue001]*$/,
  },
  { rank: 0, pattern: /今天是?[\s：:\ue000\ue001]*$/ },
];
/** A date that no label explains, beside an outlet or a time of day; and one that stands alone. */
const unlabelled = { inLine: 5, alone: 4 };
/** What a rank must reach to go before the page's metadata. */
const minRank = 2;

/** Joined lines in which a date may stand, folded. */
export interface DatedLines {
  /** An element that its make of page keeps for the date. */
  readonly labelled: string;
  /** Between title and body. */
  readonly lines: string;
  /** Just over the title. */
  readonly above: string;
  /** The two lines nearest to it. */
  readonly nearest: string;
  /** Farther up, index cards included. */
  readonly wider: string;
  /** Under the body. */
  readonly below: string;
}

export function findPublished(
  document: Document,
  url: string,
  meta: PageMeta,
  places: DatedLines,
): Published {
  const fromMeta = readPublishedMeta(document, meta);
  const shown =
    readDates(places.labelled)[0]?.value ??
    bestDate(places.lines, 'all') ??
    bestDate(places.wider, 'labelled') ??
    bestDate(places.above, 'timed') ??
    bestDate(places.nearest, 'alone');
  if (shown !== undefined) return { published: addTime(shown, fromMeta), publishedFrom: 'page' };
  if (fromMeta !== undefined) return { published: fromMeta, publishedFrom: 'meta' };
  const below = bestDate(places.below, 'labelled');
  if (below !== undefined) return { published: below, publishedFrom: 'page' };
  const fromAddress = readAddressDate(url);
  if (fromAddress !== undefined) return { published: fromAddress, publishedFrom: 'address' };
  return {};
}

/** Which dates count: those with a label; those with a time of day too, or alone in their line; every one. */
type Takes = 'labelled' | 'timed' | 'alone' | 'all';

function bestDate(joined: string, takes: Takes): EdtfValue | undefined {
  let best: { value: EdtfValue; rank: number } | undefined;
  for (const date of readDates(joined)) {
    const rank = rankDate(joined, date, takes);
    if (rank >= minRank && (best === undefined || rank > best.rank)) best = { value: date.value, rank };
  }
  return best?.value;
}

function rankDate(joined: string, date: FoundDate, takes: Takes): number {
  const before = joined.slice(Math.max(0, date.index - 16), date.index);
  const label = labels.find(({ pattern }) => pattern.test(before));
  if (label !== undefined) return label.rank;
  if (takes === 'labelled' || (takes === 'timed' && !date.value.includes('T'))) return 0;
  if (/[一-龥]$/.test(before) || isSentence.test(joined.slice(date.end, date.end + 4))) return 0;
  const isAlone =
    /(?:^|\ue001)[\s（(【[\ue000]*$/.test(before) &&
    /^[\s）)】\]\ue000]*(?:$|\ue001)/.test(joined.slice(date.end));
  if (takes === 'alone') return isAlone ? unlabelled.alone : 0;
  return isAlone && !date.value.includes('T') ? unlabelled.alone : unlabelled.inLine;
}

/** A date that Han characters follow at once begins a sentence, unless they are the next label. */
const isSentence = /^(?!来源|作者|稿源|编辑|字|星期|浏览|阅读|点击|发布|时间|责|记者|访问)[一-龥]{2}/;

/** The page shows the day, its metadata often the minute of the same day too. */
function addTime(shown: EdtfValue, fromMeta: EdtfValue | undefined): EdtfValue {
  const isFuller = !shown.includes('T') && fromMeta?.startsWith(`${shown}T`) === true;
  return isFuller && fromMeta !== undefined ? fromMeta : shown;
}

function readPublishedMeta(document: Document, meta: PageMeta): EdtfValue | undefined {
  return readMetaDate(
    meta.first(
      'pubdate',
      'firstpublishedtime',
      'article:published_time',
      'og:article:published_time',
      'og:release_date',
      'publishdate',
      'publish_date',
      'datepublished',
      'weibo:article:create_at',
      'dc.date',
      'dcterms.created',
      'date',
    ) ??
      readJsonLdDate(document) ??
      meta.first('weibo:article:update_at', 'lastmodifiedtime'),
  );
}
