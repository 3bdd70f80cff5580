/** Says in which script an article opens, and where a toggle goes, by what its reader has set. */
import type { ArticleScript } from '../core/annotated-article.ts';
import type { ScriptMode } from './script-modes.ts';
import type { Settings } from './settings.ts';

/** What was set for the host goes first, and holds for every article there. */
export function scriptToOpen(
  { script, onlyOtherScript, hostScripts }: Pick<Settings, 'script' | 'onlyOtherScript' | 'hostScripts'>,
  host: string,
  source: ArticleScript,
): ScriptMode {
  const remembered = Object.hasOwn(hostScripts, host) ? hostScripts[host] : undefined;
  if (remembered) return remembered;
  return onlyOtherScript && isOwnKind(script, source) ? 'original' : script;
}

/** Half-converted text is traditional text with remains. */
function isOwnKind(script: ScriptMode, source: ArticleScript): boolean {
  return (script === 'simplified') === (source === 'Hans');
}

/** Where a toggle goes: back where another script is shown; else to the reader's own, if it is the other kind. */
export function scriptToToggle(shown: ScriptMode, source: ArticleScript, preferred: ScriptMode): ScriptMode {
  if (shown !== 'original') return 'original';
  if (source !== 'Hans') return 'simplified';
  return preferred === 'original' || preferred === 'simplified' ? 'traditional' : preferred;
}
