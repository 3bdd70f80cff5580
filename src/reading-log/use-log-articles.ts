/** The log's articles, ready to be searched: the list at once, the texts as soon as they are read. */
import { useState } from 'preact/hooks';
import { listArticles, listTexts } from '../extension/reading-log/consult-log.ts';
import { openLog } from '../extension/reading-log/log-database.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { useAbortable } from '../interface/use-abortable.ts';
import { type SearchableArticle, searchable } from './search-log.ts';

export interface LogArticles {
  /** Absent until the list is read. */
  readonly articles?: readonly SearchableArticle[];
  /** The texts are searched too. */
  readonly hasTexts: boolean;
  readonly failure?: string;
  readonly reload: () => void;
}

export function useLogArticles(): LogArticles {
  const [articles, setArticles] = useState<readonly SearchableArticle[]>();
  const [failure, setFailure] = useState<string>();
  const [generation, setGeneration] = useState(0);
  useAbortable(
    (signal) => {
      const show = (list: readonly SearchableArticle[]) => {
        if (!signal.aborted) setArticles(list);
      };
      load(show).catch((error: unknown) => signal.aborted || setFailure(reasonOf(error)));
    },
    [generation],
  );
  return {
    ...(articles && { articles }),
    hasTexts: articles?.every(({ text }) => text !== undefined) ?? false,
    ...(failure === undefined ? {} : { failure }),
    reload: () => setGeneration((count) => count + 1),
  };
}

async function load(show: (list: readonly SearchableArticle[]) => void): Promise<void> {
  const log = await openLog();
  const articles = await listArticles(log);
  show(searchable(articles));
  show(searchable(articles, await listTexts(log)));
}
