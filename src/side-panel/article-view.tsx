/** An article as an editor would lay it out. */
import { useMemo } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { message } from '../extension/locale.ts';
import { callReader } from '../extension/messages.ts';
import type { ArticleState } from '../extension/page-state.ts';
import { pageLanguage } from '../interface/page-language.ts';
import type { ActiveTab } from '../interface/use-active-tab.ts';
import type { EnteredMark } from '../interface/use-tab-state.ts';
import { ArticleContext, type ArticleInUse } from './article-context.ts';
import { ArticleHeader } from './article-header.tsx';
import { AttendanceSection } from './attendance-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { EventSection } from './event-section.tsx';
import { KeySentencesSection } from './key-sentences-section.tsx';
import { KeywordsSection } from './keywords-section.tsx';
import { NextPage } from './next-page.tsx';
import { panelArticle } from './panel-article.ts';
import { shownStrings } from './shown-strings.ts';
import { SpeakersSection } from './speakers-section.tsx';
import { useShownWords } from './use-shown-words.ts';

interface ArticleViewProps {
  readonly tab: ActiveTab;
  readonly state: ArticleState;
  readonly entered: EnteredMark;
}

export function ArticleView({ tab, state, entered }: ArticleViewProps) {
  const { annotated, script } = state;
  const panel = useMemo(() => panelArticle(annotated), [annotated]);
  const strings = useMemo(() => shownStrings(annotated, panel), [annotated, panel]);
  const show = useShownWords(strings, script);
  const article = useMemo<ArticleInUse>(
    () => ({
      language: pageLanguage(annotated, script),
      show,
      reveal: (span) => tell(callReader(tab.id, 'revealSpan', { start: span.start, end: span.end })),
      focus: (spans) => tell(callReader(tab.id, 'focusSpans', spans.map(({ start, end }) => ({ start, end })))),
      entered: entered?.span,
    }),
    [annotated, script, show, tab.id, entered],
  );
  return (
    <ArticleContext.Provider value={article}>
      <ConversionBar progress={state.conversionProgress} />
      <article>
        <ArticleHeader article={annotated.article} />
        {state.nextPage && <NextPage page={state.nextPage} tabId={tab.id} />}
        {panel.event && <EventSection event={panel.event} />}
        <SpeakersSection speakers={panel.speakers} />
        <AttendanceSection groups={panel.attendance} />
        <DatesSection entries={panel.timeline} published={annotated.article.published} />
        <KeywordsSection groups={panel.keywordGroups} />
        <KeySentencesSection sentences={panel.keySentences} />
      </article>
      <footer class="panel-footer">
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {message('openOptions')}
        </button>
      </footer>
    </ArticleContext.Provider>
  );
}

function ConversionBar({ progress }: { readonly progress: number | undefined }) {
  if (progress === undefined) return null;
  return <progress class="conversion" value={progress} max={1} aria-label={message('converting')} />;
}

/** The page may have gone away under the panel; what it shows is then replaced in a moment. */
function tell(call: Promise<unknown>): void {
  call.catch((error) => console.warn('Gongbao cannot reach the page', error));
}
