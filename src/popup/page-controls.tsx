/** How this page is shown: its marks and its script. What is set here holds for this page, unless it says otherwise. */
import { useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import type { MarkKind } from '../extension/mark-kinds.ts';
import { callReader } from '../extension/messages.ts';
import type { ArticleState } from '../extension/page-state.ts';
import { ConversionBar } from '../interface/conversion-bar.tsx';
import { MarkSwitches } from '../interface/mark-switches.tsx';
import { ScriptControls } from '../interface/script-controls.tsx';

interface PageControlsProps {
  readonly tabId: number;
  readonly state: ArticleState;
  readonly replace: (state: ArticleState) => void;
}

export function PageControls({ tabId, state, replace }: PageControlsProps) {
  const [failed, setFailed] = useState(false);
  const undo = (before: ArticleState) => {
    replace(before);
    setFailed(true);
  };
  const switchMark = (kind: MarkKind, on: boolean) => {
    const marks = { ...state.marks, [kind]: on };
    replace({ ...state, marks });
    callReader(tabId, 'showMarks', marks).catch(() => undo(state));
  };
  return (
    <>
      <MarkSwitches marks={state.marks} onChange={switchMark} />
      <ScriptControls tabId={tabId} state={state} replace={replace} />
      <ConversionBar progress={state.conversionProgress} />
      {failed && <p role="alert">{message('pageUnreachable')}</p>}
    </>
  );
}
