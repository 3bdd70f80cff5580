/** Words of the page, in the script in which it is shown, tagged with their language; sought words stand out. */
import type { Span } from '../core/annotated-article.ts';
import { useArticle } from './article-context.ts';

export function PageWords({ words }: { readonly words: string }) {
  const { language, show, search } = useArticle();
  const shown = show(words);
  const hits = search?.within(shown) ?? [];
  return (
    <span class="page-words" lang={language}>
      {hits.length === 0 ? shown : withHits(shown, hits)}
    </span>
  );
}

function withHits(words: string, hits: readonly Span[]) {
  const last = hits.at(-1);
  return [
    ...hits.flatMap(({ start, end }, i) => [
      words.slice(hits[i - 1]?.end ?? 0, start),
      <mark key={start}>{words.slice(start, end)}</mark>,
    ]),
    words.slice(last?.end),
  ];
}
