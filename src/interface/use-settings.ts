/** The reader's settings as a component sees them: loaded, changed at once, and honest about whether that worked. */
import { useState } from 'preact/hooks';
import { reasonOf } from '../extension/reason-of.ts';
import { changeSettings, loadSettings, type Settings, watchSettings } from '../extension/settings.ts';
import { useAbortable } from './use-abortable.ts';

export type SettingsChange = Partial<Omit<Settings, 'version'>>;

export type SavingState =
  | { readonly status: 'idle' | 'saving' | 'saved' }
  | { readonly status: 'failed'; readonly reason: string };

export interface SettingsInUse {
  /** Absent until they are loaded. */
  readonly settings: Settings | undefined;
  readonly saving: SavingState;
  readonly change: (change: SettingsChange) => void;
}

export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState<Settings>();
  const [saving, setSaving] = useState<SavingState>({ status: 'idle' });
  const fail = (error: unknown) => setSaving({ status: 'failed', reason: reasonOf(error) });

  useAbortable((signal) => {
    watchSettings(setSettings, signal);
    loadSettings().then(setSettings, fail);
  }, []);

  const change = (values: SettingsChange) => {
    const before = settings;
    if (before) setSettings({ ...before, ...values });
    setSaving({ status: 'saving' });
    changeSettings(values).then(
      () => setSaving({ status: 'saved' }),
      (error) => {
        // Storage refused: show again what is really kept.
        if (before) setSettings(before);
        fail(error);
      },
    );
  };
  return { settings, saving, change };
}
