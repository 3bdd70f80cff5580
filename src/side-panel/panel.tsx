/** The whole side panel: the article of the active tab, or a sentence about why there is none. */
import { message } from '../extension/locale.ts';
import { tabSentences } from '../interface/tab-sentences.ts';
import { useActiveTab } from '../interface/use-active-tab.ts';
import { type ShownState, useTabState } from '../interface/use-tab-state.ts';
import { ArticleView } from './article-view.tsx';
import { PanelNotice } from './panel-notice.tsx';

export function Panel() {
  const tab = useActiveTab();
  const { state, entered, read } = useTabState(tab);
  return (
    <>
      <p class="visually-hidden" role="status">
        {announcement(state)}
      </p>
      <main aria-busy={state.status === 'loading' || state.status === 'reading'}>
        {state.status === 'article' && tab ? (
          <ArticleView key={`${tab.id} ${state.annotated.article.url}`} {...{ tab, state, entered }} />
        ) : (
          state.status !== 'article' && <PanelNotice state={state} onAction={read} />
        )}
      </main>
    </>
  );
}

function announcement(state: ShownState): string {
  if (state.status !== 'article') return message(tabSentences[state.status].sentence);
  return message('stateArticle', state.annotated.article.title);
}
