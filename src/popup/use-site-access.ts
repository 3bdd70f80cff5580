/** Whether the reader has given access to a host, as it stands now: the browser's own settings change it too. */
import { useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { hasAccess } from '../extension/site-access.ts';
import { useAbortable } from '../interface/use-abortable.ts';

/** `undefined` until the browser has answered. */
export function useSiteAccess(host: string): boolean | undefined {
  const [access, setAccess] = useState<boolean>();
  useAbortable(
    (signal) => {
      const look = () => {
        hasAccess(host).then(
          (has) => signal.aborted || setAccess(has),
          // What the browser has no pattern for, it gives no access to.
          () => signal.aborted || setAccess(false),
        );
      };
      look();
      browser.permissions.onAdded.addListener(look);
      browser.permissions.onRemoved.addListener(look);
      signal.addEventListener('abort', () => {
        browser.permissions.onAdded.removeListener(look);
        browser.permissions.onRemoved.removeListener(look);
      });
    },
    [host],
  );
  return access;
}
