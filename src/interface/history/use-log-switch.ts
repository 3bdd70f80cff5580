/** Whether the reading log is kept, as a component sees it. */
import { useState } from 'preact/hooks';
import { isLogOn, switchLog, watchLogSwitch } from '../../extension/reading-log/log-switch.ts';
import { reasonOf } from '../../extension/reason-of.ts';
import { useAbortable } from '../use-abortable.ts';

export interface LogSwitchInUse {
  readonly isOn: boolean;
  /** Why the last change was not saved. */
  readonly failure?: string;
  readonly change: (on: boolean) => void;
}

export function useLogSwitch(): LogSwitchInUse {
  const [isOn, setOn] = useState(false);
  const [failure, setFailure] = useState<string>();
  const fail = (error: unknown) => setFailure(reasonOf(error));
  useAbortable((signal) => {
    watchLogSwitch(setOn, signal);
    isLogOn().then(setOn, fail);
  }, []);
  const change = (on: boolean) => {
    setFailure(undefined);
    setOn(on);
    switchLog(on).catch((error: unknown) => {
      setOn(!on);
      fail(error);
    });
  };
  return { isOn, change, ...(failure === undefined ? {} : { failure }) };
}
