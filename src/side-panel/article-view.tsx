/** An article as an editor would lay it out. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { openOptions } from '../extension/open-options.ts';
import { ownPages } from '../extension/own-pages.ts';
import type { ArticleState } from '../extension/page-state.ts';
import { ConversionBar } from '../interface/conversion-bar.tsx';
import { ScriptControls } from '../interface/script-controls.tsx';
import type { ActiveTab } from '../interface/use-active-tab.ts';
import type { EnteredMark } from '../interface/use-tab-state.ts';
import { WithActions } from './actions/with-actions.tsx';
import { ArticleContext } from './article-context.ts';
import { ArticleHeader } from './article-header.tsx';
import { AttendanceSection } from './attendance-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { EventSection } from './event-section.tsx';
import { KeySentencesSection } from './key-sentences-section.tsx';
import { KeyHelp } from './keys/key-help.tsx';
import { usePanelKeys } from './keys/use-panel-keys.ts';
import { KeywordsSection } from './keywords-section.tsx';
import { LogLine } from './log/log-line.tsx';
import { LogContext, useReadingLog } from './log/use-reading-log.ts';
import { MemoryContext, usePanelMemory } from './memory/use-panel-memory.ts';
import { useScrollMemory } from './memory/use-scroll-memory.ts';
import { NextPage } from './next-page.tsx';
import { panelArticle } from './panel-article.ts';
import { NothingFound } from './search/nothing-found.tsx';
import { outcomeWords } from './search/outcome-words.ts';
import { PassagesSection } from './search/passages-section.tsx';
import { Tools } from './search/tools.tsx';
import { useNarrowed } from './search/use-narrowed.ts';
import { SpeakersSection } from './speakers-section.tsx';
import { useArticleInUse } from './use-article-in-use.ts';

interface ArticleViewProps {
  readonly tab: ActiveTab;
  readonly state: ArticleState;
  readonly entered: EnteredMark;
}

/** Stands as the reader left it when this tab was last shown. */
export function ArticleView(props: ArticleViewProps) {
  const memory = usePanelMemory(props.tab.id, props.state.annotated.article.url);
  if (!memory) return null;
  return (
    <MemoryContext.Provider value={memory}>
      <RememberedArticle {...props} />
    </MemoryContext.Provider>
  );
}

function RememberedArticle({ tab, state, entered }: ArticleViewProps) {
  const { annotated } = state;
  const panel = useMemo(() => panelArticle(annotated), [annotated]);
  const { selection, search, shown } = useNarrowed(annotated, panel);
  const article = useArticleInUse(tab.id, state, panel, search);
  const log = useReadingLog(annotated);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = () => setHelpOpen(true);
  usePanelKeys(tab.id, openHelp);
  useScrollMemory();
  useLayoutEffect(() => article.rows.enter(entered?.span), [article.rows, entered]);
  return (
    <ArticleContext.Provider value={article}>
      <LogContext.Provider value={log}>
        <ConversionBar progress={state.conversionProgress} />
        <WithActions tabId={tab.id} state={state}>
          <article>
            <ArticleHeader article={annotated.article} credits={state.credits} />
            <ScriptControls tabId={tab.id} state={state} />
            <LogLine />
            {state.nextPage && <NextPage page={state.nextPage} tabId={tab.id} />}
            <Tools
              {...{ annotated, panel, selection }}
              tabId={tab.id}
              outcome={outcomeWords(selection, search, shown)}
              onHelp={openHelp}
            />
            {search && <PassagesSection annotated={annotated} hits={search.hits} script={state.script} />}
            {shown.event && <EventSection event={shown.event} />}
            <SpeakersSection speakers={shown.speakers} everybody={panel.speakers} selection={selection} />
            <AttendanceSection groups={shown.attendance} />
            <DatesSection entries={shown.timeline} published={annotated.article.published} />
            <KeywordsSection groups={shown.keywordGroups} />
            <KeySentencesSection sentences={shown.keySentences} />
            <NothingFound selection={selection} search={search} shown={shown} />
          </article>
        </WithActions>
        <footer class="panel-footer">
          <button type="button" class="link" onClick={openOptions}>
            {message('openOptions')}
          </button>
          <a class="link" href={ownPages.help} target="_blank" rel="noreferrer">
            {message('helpTitle')}
          </a>
          <a class="link" href={ownPages.readingLog} target="_blank" rel="noreferrer">
            {message('readingLogTitle')}
          </a>
        </footer>
        {isHelpOpen && <KeyHelp onClose={() => setHelpOpen(false)} />}
      </LogContext.Provider>
    </ArticleContext.Provider>
  );
}
