/** The script of a page that holds no article: it can be shown in another one all the same, for this once. */
import { useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { callReader } from '../extension/messages.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { ScriptPicker } from '../interface/script-picker.tsx';

interface PlainScriptProps {
  readonly tabId: number;
  readonly script: ScriptMode;
}

export function PlainScript({ tabId, script }: PlainScriptProps) {
  const [picked, setPicked] = useState(script);
  const [failed, setFailed] = useState(false);
  const pick = (mode: ScriptMode) => {
    setPicked(mode);
    callReader(tabId, 'showScript', mode).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <div class="script-controls">
      <ScriptPicker script={picked} onChange={pick} />
      {failed && <p role="alert">{message('pageUnreachable')}</p>}
    </div>
  );
}
