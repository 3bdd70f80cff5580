/** The two articles: headline with its differences, outlet, date and the way to the page. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import type { Difference } from '../core/comparison/difference.ts';
import type { ArticlePair } from '../extension/comparison-store.ts';
import { dateWords } from '../interface/date-words.ts';
import { DifferenceWords } from '../interface/difference-words.tsx';
import { SafeLink } from '../interface/safe-link.tsx';
import { differenceElements, Side, type SideName } from './side.tsx';

interface ArticleHeadsProps {
  readonly pair: ArticlePair;
  readonly title: Difference;
}

export function ArticleHeads({ pair, title }: ArticleHeadsProps) {
  return (
    <div class="heads">
      <ArticleHead side="left" article={pair.left} title={title} />
      <ArticleHead side="right" article={pair.right} title={title} />
    </div>
  );
}

interface ArticleHeadProps {
  readonly side: SideName;
  readonly article: AnnotatedArticle;
  readonly title: Difference;
}

function ArticleHead({ side, article, title }: ArticleHeadProps) {
  const { url, source, published } = article.article;
  const words = <DifferenceWords parts={title[side]} as={differenceElements[side]} />;
  return (
    <Side side={side} article={article}>
      <h2>
        <SafeLink url={url}>{words}</SafeLink>
      </h2>
      <p class="byline">
        {source && <span>{source}</span>}
        {published && <span>{dateWords(published)}</span>}
      </p>
    </Side>
  );
}
