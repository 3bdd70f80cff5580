/** Notices when the reader of the page switches Gongbao off for its site. */
import { isEnabledOn, loadSettings, watchSettings } from '../extension/settings.ts';

/** A page that is read at its reader's wish though its site is off stays read while other settings change. */
export async function watchSiteSwitch(
  host: string,
  onSwitchedOff: () => void,
  signal: AbortSignal,
): Promise<void> {
  let wasOn = isEnabledOn(await loadSettings(), host);
  watchSettings((settings) => {
    const isOn = isEnabledOn(settings, host);
    if (wasOn && !isOn) onSwitchedOff();
    wasOn = isOn;
  }, signal);
}
