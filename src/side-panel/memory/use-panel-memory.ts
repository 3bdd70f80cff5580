/** Keeps what the reader has done to a panel, so that it stands as it stood when its tab comes back. */
import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';
import {
  emptyMemory,
  loadPanelMemory,
  type PanelMemory,
  savePanelMemory,
} from '../../extension/panel-memory.ts';
import { useAbortable } from '../../interface/use-abortable.ts';

export interface PanelMemoryInUse {
  readonly memory: PanelMemory;
  /** A change that builds on what is remembered comes as a function: several may come at once. */
  readonly remember: (change: MemoryChange | ((memory: PanelMemory) => MemoryChange)) => void;
}

/** `undefined` takes a filter away. */
export type MemoryChange = { readonly [K in keyof Omit<PanelMemory, 'url'>]?: PanelMemory[K] | undefined };

export const MemoryContext = createContext<PanelMemoryInUse>({
  memory: emptyMemory(''),
  remember: () => undefined,
});

/** `undefined` until it is known what was remembered. */
export function usePanelMemory(tabId: number, url: string): PanelMemoryInUse | undefined {
  const [memory, setMemory] = useState<PanelMemory>();
  const latest = useRef<PanelMemory>(emptyMemory(url));
  useAbortable(
    (signal) => {
      loadPanelMemory(tabId, url).then((loaded) => {
        if (signal.aborted) return;
        latest.current = loaded;
        setMemory(loaded);
      });
    },
    [tabId, url],
  );
  const remember = useCallback(
    (asked: MemoryChange | ((memory: PanelMemory) => MemoryChange)) => {
      const change = typeof asked === 'function' ? asked(latest.current) : asked;
      latest.current = withChange(latest.current, change);
      // Where the panel stands in its own scroll is kept, and needs no drawing.
      if (Object.keys(change).some((key) => key !== 'scroll')) setMemory(latest.current);
      savePanelMemory(tabId, latest.current).catch((error: unknown) =>
        console.warn('Gongbao cannot remember how this panel stands', error),
      );
    },
    [tabId],
  );
  return useMemo(() => memory && { memory, remember }, [memory, remember]);
}

function withChange(memory: PanelMemory, change: MemoryChange): PanelMemory {
  const values = Object.entries({ ...memory, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(values) as unknown as PanelMemory;
}

/** Whether the part called `id` stands open, and the way to open or close it. */
export function useFold(id: string, isOpenAtFirst = false): readonly [boolean, () => void] {
  const { memory, remember } = useContext(MemoryContext);
  const toggle = () =>
    remember(({ toggled }) => ({
      toggled: toggled.includes(id) ? toggled.filter((other) => other !== id) : [...toggled, id],
    }));
  return [memory.toggled.includes(id) !== isOpenAtFirst, toggle];
}
