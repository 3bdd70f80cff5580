/** Puts the panel back to where the reader had scrolled it, and notes where it is scrolled to. */
import { useContext, useLayoutEffect } from 'preact/hooks';
import { useAbortable } from '../../interface/use-abortable.ts';
import { MemoryContext } from './use-panel-memory.ts';

const noteMs = 200;
/** What the search finds and what the settings say comes a moment after the article, and moves its rows. */
const settleMs = 1_000;

export function useScrollMemory(): void {
  const { memory, remember } = useContext(MemoryContext);
  useLayoutEffect(() => {
    const settling = new AbortController();
    if (memory.scroll > 0) holdScroll(memory.scroll, settling);
    return () => settling.abort();
  }, []);
  useAbortable(
    (signal) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const note = () => {
        clearTimeout(timer);
        timer = setTimeout(() => remember({ scroll: window.scrollY }), noteMs);
      };
      document.addEventListener('scroll', note, { passive: true, signal });
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    [remember],
  );
}

/** Until everything stands in its place, or the reader goes elsewhere. */
function holdScroll(top: number, settling: AbortController): void {
  const { signal } = settling;
  const hold = () => window.scrollTo({ top, behavior: 'instant' });
  const stop = () => settling.abort();
  hold();
  const observer = new ResizeObserver(hold);
  observer.observe(document.body);
  const timer = setTimeout(stop, settleMs);
  for (const event of ['wheel', 'keydown', 'pointerdown'])
    document.addEventListener(event, stop, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
