/** How far the conversion of the page has come; nothing while none runs. */
import { message } from '../extension/locale.ts';

/** `progress` from 0 to 1. */
export function ConversionBar({ progress }: { readonly progress: number | undefined }) {
  if (progress === undefined) return null;
  return <progress class="conversion" value={progress} max={1} aria-label={message('converting')} />;
}
