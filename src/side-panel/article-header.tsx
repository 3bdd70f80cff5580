/** Headline; date of publication, document number and genre; and through whose hands the article came. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import { genreLabels } from '../extension/annotation-labels.ts';
import { type MessageKey, message } from '../extension/locale.ts';
import type { PageCredits } from '../extension/page-state.ts';
import { DateWords } from './date-words.tsx';
import { PageWords } from './page-words.tsx';
import { type SourceLink, sourceChain } from './source-chain.ts';

const handLabels: Readonly<Record<SourceLink['hand'], MessageKey>> = {
  issuer: 'creditIssuer',
  outlet: 'creditOutlet',
  author: 'creditAuthor',
  editor: 'creditEditor',
  site: 'creditSite',
};

/** A date that the page shows to its readers needs no word. */
const dateOrigins: Readonly<Partial<Record<NonNullable<PageCredits['publishedFrom']>, MessageKey>>> = {
  meta: 'dateFromMeta',
  address: 'dateFromAddress',
};

interface ArticleHeaderProps {
  readonly article: AnnotatedArticle['article'];
  readonly credits: PageCredits;
}

export function ArticleHeader({ article, credits }: ArticleHeaderProps) {
  const { title, published, documentNumber, genre } = article;
  const dateOrigin = credits.publishedFrom && dateOrigins[credits.publishedFrom];
  return (
    <header class="article-header">
      <h1>
        <PageWords words={title} />
      </h1>
      <p class="byline">
        {published && <DateWords value={published} />}
        {published && dateOrigin && <span>{message(dateOrigin)}</span>}
        {documentNumber && <PageWords words={documentNumber} />}
        <span>{message(genreLabels[genre])}</span>
      </p>
      <ul class="source-chain" aria-label={message('sourceChain')}>
        {sourceChain(article, credits).map(({ hand, words }) => (
          <li key={hand}>
            <span class="hand">{message(handLabels[hand])}</span>{' '}
            {hand === 'site' ? <span>{words}</span> : <PageWords words={words} />}
          </li>
        ))}
      </ul>
    </header>
  );
}
