/** The names of the scripts in the interface's language. */
import type { MessageKey } from './locale.ts';
import type { ScriptMode } from './script-modes.ts';

export const scriptNames: Readonly<Record<ScriptMode, MessageKey>> = {
  original: 'scriptOriginal',
  simplified: 'scriptSimplified',
  traditional: 'scriptTraditional',
  taiwan: 'scriptTaiwan',
  'taiwan-phrases': 'scriptTaiwanPhrases',
  'hong-kong': 'scriptHongKong',
};
