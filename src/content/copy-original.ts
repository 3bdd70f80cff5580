/** Lets a copy from a converted page give the page's own words, where its reader wishes so. */
import { loadSettings, watchSettings } from '../extension/settings.ts';
import { originalSelection } from '../page/convert/original-selection.ts';
import type { ScriptSwitch } from './script-switch.ts';

/** A page that handles its copies itself, and editable fields, are left to themselves. */
export function watchCopies(document: Document, script: ScriptSwitch, signal: AbortSignal): void {
  let isOn = false;
  const follow = ({ copiesOriginal }: { readonly copiesOriginal: boolean }) => {
    isOn = copiesOriginal;
  };
  loadSettings().then(follow, () => undefined);
  watchSettings(follow, signal);
  const copy = (event: ClipboardEvent) => {
    if (!isOn || script.mode === 'original' || event.defaultPrevented || isField(event.target)) return;
    const selection = document.getSelection();
    const words = selection && originalSelection(selection, script.offsets);
    if (!words || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', words.text);
    event.clipboardData.setData('text/html', words.html);
    event.preventDefault();
  };
  // The window hears of it last, after the page.
  document.defaultView?.addEventListener('copy', copy, { signal });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
