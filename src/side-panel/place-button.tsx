/** Something that stands in the page: a press goes there, and again to the next place where it stands. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Span } from '../core/annotated-article.ts';
import { message } from '../extension/locale.ts';
import { useArticle } from './article-context.ts';
import { usePlaces } from './use-places.ts';

interface PlaceButtonProps {
  readonly places: readonly Span[];
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Plain text where no place is known. */
export function PlaceButton({ places, class: className = '', children }: PlaceButtonProps) {
  const { reveal } = useArticle();
  const next = useRef(0);
  const row = usePlaces<HTMLButtonElement>(places);
  if (places.length === 0) return <span class={className}>{children}</span>;
  const goToNext = () => {
    const place = places[next.current % places.length];
    next.current += 1;
    if (place) reveal(place);
  };
  return (
    <button
      {...row}
      type="button"
      class={`place ${className}`}
      title={places.length > 1 ? message('placesHint', places.length) : undefined}
      onClick={goToNext}
    >
      {children}
    </button>
  );
}
