/** Makes a row of buttons one stop of the Tab key, with arrow keys from one to the next. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export interface RovingFocus<Group extends HTMLElement> {
  readonly ref: RefObject<Group | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useRovingFocus<Group extends HTMLElement>(): RovingFocus<Group> {
  const ref = useRef<Group>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(ref.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = at < 0 ? undefined : buttons[goal(event.key, at, buttons.length)];
    if (!to) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
    to.focus();
  };
  return { ref, onKeyDown };
}

/** Out of range for keys that go nowhere. */
function goal(key: string, at: number, count: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? -1 : (at + step + count) % count;
}
