/** A list that shows its first rows, and more of them on request, so that no article can freeze the panel. */
import { type ComponentChildren, Fragment } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../../core/annotated-article.ts';
import { message } from '../../extension/locale.ts';
import { useArticle } from '../article-context.ts';
import { MemoryContext } from './use-panel-memory.ts';

interface CappedListProps<Item> {
  readonly id: string;
  readonly items: readonly Item[];
  /** How many rows show at first. */
  readonly first: number;
  readonly list?: 'ol' | 'ul' | 'div';
  readonly class?: string;
  /** Where an item stands in the page: the button for more is lit for those that are not drawn. */
  readonly placesOf?: (item: Item) => readonly Span[];
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** Each request adds so many rows. */
const step = 100;
/** A button that uncovers two rows takes as much room as they do. */
const slack = 2;

export function CappedList<Item>(props: CappedListProps<Item>) {
  const { id, items, first, placesOf, list: List = 'ul', ...rest } = props;
  const { memory, remember } = useContext(MemoryContext);
  const element = useRef<HTMLElement>(null);
  const grown = useRef<number>(undefined);
  const asked = memory.rows[id] ?? first;
  const count = items.length <= asked + slack ? items.length : asked;
  // The button may be gone: the focus goes on to the first of the new rows.
  useLayoutEffect(() => {
    if (grown.current === undefined) return;
    element.current?.children[grown.current]?.querySelector<HTMLElement>('button, a')?.focus();
    grown.current = undefined;
  }, [count]);
  const showMore = () => {
    grown.current = count;
    remember({ rows: { ...memory.rows, [id]: count + step } });
  };
  return (
    <Fragment>
      <List ref={element as never} class={rest.class}>
        {items.slice(0, count).map(rest.children)}
      </List>
      {count < items.length && <MoreButton {...{ items, count, placesOf }} onClick={showMore} />}
    </Fragment>
  );
}

interface MoreButtonProps<Item> {
  readonly items: readonly Item[];
  /** How many of them are drawn. */
  readonly count: number;
  readonly placesOf: ((item: Item) => readonly Span[]) | undefined;
  readonly onClick: () => void;
}

function MoreButton<Item>({ items, count, placesOf, onClick }: MoreButtonProps<Item>) {
  const { rows } = useArticle();
  const button = useRef<HTMLButtonElement>(null);
  const hidden = useMemo(
    () => (placesOf ? items.slice(count).flatMap(placesOf) : []),
    [items, count, placesOf],
  );
  useLayoutEffect(() => (button.current ? rows.add(button.current, hidden) : undefined), [rows, hidden]);
  return (
    <button ref={button} type="button" class="link more" onClick={onClick}>
      {message('showMore', Math.min(step, items.length - count), items.length - count)}
    </button>
  );
}
