/** Says whether the last change was kept. */
import { interfaceLanguage, message } from '../extension/locale.ts';
import type { SavingState } from '../interface/use-settings.ts';

interface SavingLineProps {
  readonly saving: SavingState;
  /** What stands there before anything was changed. */
  readonly idle?: string;
}

export function SavingLine({ saving, idle = '' }: SavingLineProps) {
  return (
    <p class={`saving saving-${saving.status}`} role="status" lang={interfaceLanguage()}>
      {savingWords(saving, idle)}
    </p>
  );
}

function savingWords(saving: SavingState, idle: string): string {
  if (saving.status === 'failed') return message('notSaved', saving.reason);
  if (saving.status === 'saving') return message('saving');
  return saving.status === 'saved' ? message('saved') : idle;
}
