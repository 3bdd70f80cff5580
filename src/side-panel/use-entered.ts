/** Lights an element while the pointer or focus is on the same place in the page. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../core/annotated-article.ts';
import { useArticle } from './article-context.ts';
import { isSameSpan } from './spans.ts';

export function useEntered<Shown extends HTMLElement>(places: readonly Span[]): RefObject<Shown | null> {
  const element = useRef<Shown>(null);
  const { entered } = useArticle();
  const isEntered = entered !== undefined && places.some((place) => isSameSpan(place, entered));
  useLayoutEffect(() => {
    element.current?.classList.toggle('entered', isEntered);
    if (isEntered) showInPanel(element.current);
  }, [isEntered]);
  return element;
}

/** Several rows may stand for the place; the first one is brought into sight, unless the reader works in here. */
function showInPanel(element: HTMLElement | null): void {
  const isFirst = document.querySelector('.entered') === element;
  if (isFirst && !document.hasFocus()) element?.scrollIntoView({ block: 'nearest' });
}
