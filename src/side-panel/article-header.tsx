/** Headline, outlet, date of publication, document number and genre. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import { genreLabels } from '../extension/annotation-labels.ts';
import { message } from '../extension/locale.ts';
import { DateWords } from './date-words.tsx';
import { PageWords } from './page-words.tsx';

export function ArticleHeader({ article }: { readonly article: AnnotatedArticle['article'] }) {
  const { title, source, published, documentNumber, genre } = article;
  return (
    <header class="article-header">
      <h1>
        <PageWords words={title} />
      </h1>
      <p class="byline">
        {source && <PageWords words={source} />}
        {published && <DateWords value={published} />}
        {documentNumber && <PageWords words={documentNumber} />}
        <span>{message(genreLabels[genre])}</span>
      </p>
    </header>
  );
}
