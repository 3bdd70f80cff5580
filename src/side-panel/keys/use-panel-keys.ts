/** Runs the commands of single keys while the focus is in the panel and nothing is being typed. */
import { useContext, useRef } from 'preact/hooks';
import { type PanelCommand, panelCommand } from '../../interface/keys/panel-commands.ts';
import { useAbortable } from '../../interface/use-abortable.ts';
import { useSettings } from '../../interface/use-settings.ts';
import { MemoryContext } from '../memory/use-panel-memory.ts';
import { isWholeArticle, wholeArticle } from '../search/selection.ts';
import { foldAllRows, foldRow, stepToRow } from './rows.ts';
import { stepToMark } from './step-to-mark.ts';

export function usePanelKeys(tabId: number, openHelp: () => void): void {
  const { memory, remember } = useContext(MemoryContext);
  const isOff = useSettings().settings?.singleKeys === false;
  const answers = ({ do: what }: PanelCommand) => !isOff || what === 'show-all' || what === 'help';
  const run = (command: PanelCommand) => {
    if (command.do === 'row') return stepToRow(command.step);
    if (command.do === 'mark') return stepToMark(tabId, command.step, command.kind ?? memory.kind);
    if (command.do === 'search') return document.querySelector<HTMLElement>('input[type=search]')?.focus();
    if (command.do === 'filters') return document.querySelector<HTMLElement>('[data-filters]')?.click();
    if (command.do === 'fold') return foldRow();
    if (command.do === 'fold-all') return foldAllRows();
    if (command.do === 'help') return openHelp();
    if (!isWholeArticle(memory)) remember(wholeArticle);
  };
  const latest = useRef({ run, answers });
  latest.current = { run, answers };
  useAbortable((signal) => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      const command = panelCommand(event);
      if (!command || !latest.current.answers(command) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current.run(command);
    };
    document.addEventListener('keydown', onKeyDown, { signal });
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  const typed = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]';
  return target instanceof HTMLElement && target.matches(typed);
}
