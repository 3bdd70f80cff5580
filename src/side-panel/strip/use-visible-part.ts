/** Follows which part of the article the page's window shows. */
import { useState } from 'preact/hooks';
import type { Span } from '../../core/annotated-article.ts';
import { callReader, serveViewer } from '../../extension/messages.ts';
import { useAbortable } from '../../interface/use-abortable.ts';

/** `undefined` where none of it shows, or the page does not say. */
export function useVisiblePart(tabId: number): Span | undefined {
  const [part, setPart] = useState<Span>();
  useAbortable(
    (signal) => {
      serveViewer(
        {
          viewChanged: (view, sender) => {
            if (sender.tabId === tabId) setPart(view);
          },
        },
        signal,
      );
      callReader(tabId, 'followView').then(
        (view) => {
          if (!signal.aborted) setPart(view);
        },
        // The strip does without where the page has gone.
        (error: unknown) => console.warn('Gongbao cannot follow the page', error),
      );
    },
    [tabId],
  );
  return part;
}
