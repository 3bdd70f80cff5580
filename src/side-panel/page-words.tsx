/** Words of the page, in the script in which it is shown, tagged with their language. */
import { useArticle } from './article-context.ts';

export function PageWords({ words }: { readonly words: string }) {
  const { language, show } = useArticle();
  return (
    <span class="page-words" lang={language}>
      {show(words)}
    </span>
  );
}
