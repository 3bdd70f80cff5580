/** Says that a page is half converted, offers to repair it, and shows what was repaired. */
import { message } from '../extension/locale.ts';
import type { ArticleState, PageRepairsLook } from '../extension/page-state.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { pageLanguage } from './page-language.ts';

interface RepairsNoteProps {
  readonly state: ArticleState;
  readonly onRepair: (mode: ScriptMode) => void;
  readonly onShow: (on: boolean) => void;
}

export function RepairsNote({ state, onRepair, onShow }: RepairsNoteProps) {
  if (state.repairs) return <RepairsList repairs={state.repairs} onShow={onShow} />;
  if (state.script !== 'original' || state.annotated.article.script !== 'mixed') return null;
  return (
    <p class="script-note">
      {message('scriptHalfConverted')}{' '}
      <button type="button" class="link" onClick={() => onRepair(traditionalOf(state))}>
        {message('repairPage')}
      </button>
    </p>
  );
}

interface RepairsListProps {
  readonly repairs: PageRepairsLook;
  readonly onShow: (on: boolean) => void;
}

function RepairsList({ repairs, onShow }: RepairsListProps) {
  return (
    <details class="script-note">
      <summary>{message('repairsCount', repairs.count)}</summary>
      <label class="script-choice">
        <input
          type="checkbox"
          checked={repairs.areShown}
          onChange={(event) => onShow(event.currentTarget.checked)}
        />
        {message('repairsShow')}
      </label>
      <ul class="repairs" lang="zh-Hant">
        {repairs.words.map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>
            {from} → {to}
            {count > 1 && ` ×${count}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The traditional characters of the page's own region. */
function traditionalOf({ annotated }: ArticleState): ScriptMode {
  const language = pageLanguage(annotated, 'original');
  if (language === 'zh-TW') return 'taiwan';
  return language === 'zh-HK' ? 'hong-kong' : 'traditional';
}
