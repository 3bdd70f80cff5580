/** Finds the outlet that an article names as its source. */
import type { PageMeta } from './page-meta.ts';
import { type JoinedLines, labelPattern, readLabel } from './read-labels.ts';

const maxLength = 60;

const sourceLabel = labelPattern(
  '信息来源|文章来源|稿件来源|新闻来源|内容来源|资料来源|消息来源|来源于|来源|稿源|出处|转载自|转自',
);
const publisherLabel = labelPattern(
  '发布机构|发布机关|发布单位|发布部门|信息发布单位|责任部门|责任单位|公开责任部门|信息提供|信息提供单位|提供单位|资料提供|供稿单位|供稿|来稿单位|资料来源单位|发稿单位|公告单位|新闻发布单位|单位',
);

const outletName = String.raw`[\u4e00-\u9fff]{2,14}(?:网|报|社|日报|晚报|时报|消息|新闻|电视台|电台|客户端|公众号|门户网站|周刊|杂志|发布|[局厅委院]|委员会|办公室)|[\u4e00-\u9fff]{1,14}(?:融媒体中心|政府|政府办)`;

/** An outlet that stands without a label behind the date, and one that stands before it. */
const bareOutlets: readonly RegExp[] = [
  new RegExp(String.raw`\d(?:日|:\d{2})?[\s\ue000）)]+[·•|｜\ue000\s]*(${outletName})(?=[\s\ue000\ue001]|$)`),
  new RegExp(
    String.raw`(?:^|[\ue000\ue001])\s*(${outletName})[\s\ue000\ue001·•|｜]+(?:19|20)\d{2}\s?[-年/.]`,
  ),
];

/** `lines` stand between title and body, `wider` around them, `tail` behind the body. */
export function findSource(
  meta: PageMeta,
  lines: JoinedLines,
  wider: JoinedLines,
  tail: JoinedLines,
): string | undefined {
  const shown =
    readLabel(lines, sourceLabel, maxLength) ??
    readLabel(wider, sourceLabel, maxLength) ??
    readLabel(lines, publisherLabel, maxLength) ??
    readLabel(wider, publisherLabel, maxLength);
  const written = trimSource(meta.first('contentsource', 'source', 'mediaid', 'article:source'));
  if (shown !== undefined) return completeSource(shown, written);
  return readBareOutlet(lines) ?? readLabel(tail, sourceLabel, maxLength) ?? written;
}

function readBareOutlet({ plain, text }: JoinedLines): string | undefined {
  for (const pattern of bareOutlets) {
    const found = pattern.exec(plain);
    const outlet = found?.[1];
    if (!found || outlet === undefined) continue;
    const start = found.index + found[0].indexOf(outlet);
    return text.slice(start, start + outlet.length);
  }
  return undefined;
}

/** A page cuts a long list of outlets short with dots; its metadata has the whole. */
function completeSource(shown: string, written: string | undefined): string {
  const stem = shown.replace(/(?:\.{2,}|…+)$/, '');
  return stem !== shown && written?.startsWith(stem) === true ? written : shown;
}

function trimSource(written: string | undefined): string | undefined {
  const trimmed = written
    ?.replace(/^(?:来源|來源|稿源)[：:]\s*/, '')
    .replace(/\s*原创稿$/, '')
    .trim();
  return trimmed === undefined || trimmed === '' || trimmed.length > 200 ? undefined : trimmed;
}
