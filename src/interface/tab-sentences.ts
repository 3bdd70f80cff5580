/** What panel and popup say of a page that shows no article, and what can be done about it. */
import type { MessageKey } from '../extension/locale.ts';
import type { ShownState } from './use-tab-state.ts';

type SpeechlessStatus = Exclude<ShownState['status'], 'article'>;

interface TabSentence {
  readonly sentence: MessageKey;
  readonly hint?: MessageKey;
  /** The label of the one action; while something goes on it is offered only after a time. */
  readonly action: MessageKey;
}

export const tabSentences: Readonly<Record<SpeechlessStatus, TabSentence>> = {
  loading: { sentence: 'stateLoading', action: 'readAgain' },
  reading: { sentence: 'stateReading', action: 'readAgain' },
  unread: { sentence: 'stateUnread', hint: 'stateUnreadHint', action: 'readAnyway' },
  'no-article': { sentence: 'stateNoArticle', hint: 'stateNoArticleHint', action: 'readAgain' },
  'not-permitted': { sentence: 'stateNotPermitted', hint: 'stateNotPermittedHint', action: 'readAgain' },
  failed: { sentence: 'stateFailed', action: 'readAgain' },
};
