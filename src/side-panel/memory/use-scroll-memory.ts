/** Puts the panel back to where the reader had scrolled it, and notes where it is scrolled to. */
import { useContext, useLayoutEffect } from 'preact/hooks';
import { useAbortable } from '../../interface/use-abortable.ts';
import { MemoryContext } from './use-panel-memory.ts';

const noteMs = 200;

export function useScrollMemory(): void {
  const { memory, remember } = useContext(MemoryContext);
  useLayoutEffect(() => {
    window.scrollTo({ top: memory.scroll, behavior: 'instant' });
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
