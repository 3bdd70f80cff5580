/** A page without an article to show: one sentence, one hint, one action. */
import { message } from '../extension/locale.ts';
import { tabSentences } from '../interface/tab-sentences.ts';
import type { ShownState } from '../interface/use-tab-state.ts';

interface PanelNoticeProps {
  readonly state: Exclude<ShownState, { status: 'article' }>;
  readonly onAction: () => void;
}

export function PanelNotice({ state, onAction }: PanelNoticeProps) {
  const { sentence, hint, action } = tabSentences[state.status];
  return (
    <section class={`notice notice-${state.status}`}>
      <h1>{message(sentence)}</h1>
      {hint && <p>{message(hint)}</p>}
      {state.status === 'failed' && <p class="notice-reason">{state.reason}</p>}
      <button type="button" class="button" onClick={onAction}>
        {message(action)}
      </button>
    </section>
  );
}
