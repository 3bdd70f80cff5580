/** Runs something for as long as a component shows, and hands it the signal that ends it. */
import { useEffect } from 'preact/hooks';

/** Starts again, after an abort, whenever one of `inputs` changes. */
export function useAbortable(start: (signal: AbortSignal) => void, inputs: readonly unknown[]): void {
  useEffect(() => {
    const controller = new AbortController();
    start(controller.signal);
    return () => controller.abort();
  }, inputs);
}
