/** Paints marks with the CSS Custom Highlight API: the page's own nodes stay as they are. */
import type { Span } from '../../core/annotated-article.ts';
import { documentOf } from '../native-members.ts';
import { isOnDarkGround } from './dark-ground.ts';
import { type Mark, type MarkForm, markForms } from './mark.ts';

/** The places of a span in the document as it is now; empty where the page has taken them away. */
export type Locate = (span: Span) => readonly StaticRange[];

export interface MarkLayer {
  /** Draws `marks` and takes away what was drawn before. */
  paint(marks: readonly Mark[]): void;
  /** Tints these spans and no others. */
  tint(spans: readonly Span[]): void;
  /** Draws the reader's eye to a span for 900 ms. */
  flash(span: Span): void;
  /** Leaves nothing behind. */
  clear(): void;
}

const lightPrefix = 'gongbao-';
const darkPrefix = 'gongbao-dark-';
const flashSteps = ['gongbao-flash-1', 'gongbao-flash-2', 'gongbao-flash-3'] as const;
const flashStepMs = 300;

export function createMarkLayer(container: Element, locate: Locate): MarkLayer {
  const view = documentOf(container)?.defaultView;
  const registry = view?.CSS?.highlights;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  // Firefox content scripts cannot iterate the registry, so each name is set and deleted by itself.
  const draw = (name: string, ranges: readonly StaticRange[], priority = 0) => {
    registry?.delete(name);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry?.set(name, highlight);
  };

  const rangesByForm = (marks: readonly Mark[]) => {
    const ranges = new Map<MarkForm, StaticRange[]>(markForms.map((form) => [form, []]));
    for (const mark of marks) ranges.get(mark.form)?.push(...locate(mark));
    return ranges;
  };

  const flashStep = (span: Span, step: number) => {
    for (const name of flashSteps) registry?.delete(name);
    const name = flashSteps[step];
    if (name === undefined) return;
    draw(name, locate(span), 2);
    flashTimer = setTimeout(() => flashStep(span, step + 1), flashStepMs);
  };

  return {
    paint(marks) {
      // Pages have switches for the night: the ground is looked at each time.
      const [on, off] = isOnDarkGround(container) ? [darkPrefix, lightPrefix] : [lightPrefix, darkPrefix];
      for (const [form, ranges] of rangesByForm(marks)) {
        registry?.delete(off + form);
        draw(on + form, ranges, 1);
      }
    },
    tint(spans) {
      draw('gongbao-focus', spans.flatMap(locate));
    },
    flash(span) {
      clearTimeout(flashTimer);
      const isCalm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
      if (!isCalm) flashStep(span, 0);
      else {
        draw('gongbao-flash-3', locate(span), 2);
        flashTimer = setTimeout(() => registry?.delete('gongbao-flash-3'), flashStepMs * flashSteps.length);
      }
    },
    clear() {
      clearTimeout(flashTimer);
      for (const form of markForms) {
        registry?.delete(lightPrefix + form);
        registry?.delete(darkPrefix + form);
      }
      for (const name of ['gongbao-focus', ...flashSteps]) registry?.delete(name);
    },
  };
}
