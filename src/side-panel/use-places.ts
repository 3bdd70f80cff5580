/** Ties a row to its places in the page, both ways: each lights the other. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../core/annotated-article.ts';
import { useArticle } from './article-context.ts';

export interface PlacesInUse<Shown extends HTMLElement> {
  readonly ref: RefObject<Shown | null>;
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocusCapture: () => void;
  readonly onBlurCapture: () => void;
}

/** A term of a long document stands in more places than a page can show at once. */
const mostLit = 300;

/** `lit` is what the row lights in the page, where that is not all that lights the row. */
export function usePlaces<Shown extends HTMLElement>(
  places: readonly Span[],
  lit: readonly Span[] = places,
): PlacesInUse<Shown> {
  const ref = useRef<Shown>(null);
  const { rows, focus } = useArticle();
  useLayoutEffect(() => (ref.current ? rows.add(ref.current, places) : undefined), [rows, places]);
  const light = () => focus(lit.slice(0, mostLit));
  const dim = () => focus([]);
  return { ref, onMouseEnter: light, onMouseLeave: dim, onFocusCapture: light, onBlurCapture: dim };
}
