/** What stays in sight above the rows: search, filters, the strip of the article, and the way from mark to mark. */
import { useMemo } from 'preact/hooks';
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import { message } from '../../extension/locale.ts';
import { FilterIcon, KeyboardIcon } from '../../interface/icons.tsx';
import { useFold } from '../memory/use-panel-memory.ts';
import type { PanelArticle } from '../panel-article.ts';
import { Strip } from '../strip/strip.tsx';
import { spansByKind } from '../strip/strip-lanes.ts';
import { Filters } from './filters.tsx';
import { MarkStepper } from './mark-stepper.tsx';
import { SearchField } from './search-field.tsx';
import type { Selection } from './selection.ts';

interface ToolsProps {
  readonly annotated: AnnotatedArticle;
  readonly panel: PanelArticle;
  readonly selection: Selection;
  readonly tabId: number;
  /** What the search and the filters have left, in words. */
  readonly outcome: string;
  readonly onHelp: () => void;
}

export function Tools({ annotated, panel, selection, tabId, outcome, onHelp }: ToolsProps) {
  const [isOpen, toggle] = useFold('filters');
  const marks = useMemo(() => spansByKind(annotated), [annotated]);
  const isFiltered = selection.speaker !== undefined || selection.category !== undefined;
  return (
    <search class="tools" aria-label={message('toolsLabel')}>
      <div class="tools-row">
        <SearchField query={selection.query} />
        <button
          type="button"
          class={isFiltered ? 'icon-button active' : 'icon-button'}
          aria-expanded={isOpen}
          data-filters
          aria-label={message('filters')}
          title={message('filters')}
          onClick={toggle}
        >
          <FilterIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={message('panelKeys')}
          title={message('panelKeys')}
          onClick={onHelp}
        >
          <KeyboardIcon />
        </button>
      </div>
      {isOpen && <Filters panel={panel} selection={selection} />}
      <p class={outcome === '' ? 'visually-hidden' : 'outcome'} role="status">
        {outcome}
      </p>
      <Strip {...{ annotated, tabId, marks }} speakers={panel.speakers} kind={selection.kind} />
      <MarkStepper marks={marks} kind={selection.kind} tabId={tabId} />
    </search>
  );
}
