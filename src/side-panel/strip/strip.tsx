/** The whole article as a strip with its marks: a press goes to the place, arrow keys go by paragraph. */
import { useMemo, useState } from 'preact/hooks';
import type { AnnotatedArticle, Span } from '../../core/annotated-article.ts';
import { message } from '../../extension/locale.ts';
import type { MarkKind } from '../../extension/mark-kinds.ts';
import { useArticle } from '../article-context.ts';
import { PageWords } from '../page-words.tsx';
import type { Speaker } from '../speakers.ts';
import { StripDrawing } from './strip-drawing.tsx';
import { speakerShades } from './strip-lanes.ts';
import { paragraphsOf, placeAt, sentenceAt } from './strip-places.ts';
import { useVisiblePart } from './use-visible-part.ts';

interface StripProps {
  readonly annotated: AnnotatedArticle;
  readonly tabId: number;
  readonly marks: Readonly<Record<MarkKind, readonly Span[]>>;
  readonly speakers: readonly Speaker[];
  readonly kind: MarkKind | undefined;
}

const none: readonly Span[] = [];
/** So many UTF-16 code units say what stands at a place. */
const tipLength = 32;

export function Strip({ annotated, tabId, marks, speakers, kind }: StripProps) {
  const { text } = annotated.article;
  const { search, reveal, focus } = useArticle();
  const speech = useMemo(() => speakerShades(speakers), [speakers]);
  const visible = useVisiblePart(tabId);
  const [pointed, setPointed] = useState<number>();
  const reachable = kind ? marks[kind] : [...marks.person, ...marks.date, ...marks.keyword];
  const slider = useParagraphSlider(text, visible);
  const offsetAt = ({ currentTarget, clientX }: MouseEvent) => {
    const { left, width } = (currentTarget as Element).getBoundingClientRect();
    return Math.floor(Math.min(0.999, Math.max(0, (clientX - left) / width)) * text.length);
  };
  return (
    <div class="strip">
      <div
        class="strip-slider"
        role="slider"
        tabIndex={0}
        aria-label={message('stripLabel')}
        aria-valuemin={1}
        aria-valuemax={slider.count}
        aria-valuenow={slider.at + 1}
        aria-valuetext={message('stripParagraph', slider.at + 1, slider.count, slider.opening)}
        onKeyDown={slider.onKeyDown}
        onPointerMove={(event) => setPointed(offsetAt(event))}
        onPointerLeave={() => setPointed(undefined)}
        onClick={(event) => reveal(placeAt(text, offsetAt(event), search?.hits ?? reachable))}
        onBlur={() => focus(none)}
      >
        <StripDrawing
          {...{ marks, speech, kind, visible }}
          textLength={text.length}
          hits={search?.hits ?? none}
          cursor={slider.cursor}
        />
      </div>
      {pointed !== undefined && <StripTip text={text} offset={pointed} />}
    </div>
  );
}

/** Arrow keys go through the paragraphs, Enter goes to the one in the page. */
function useParagraphSlider(text: string, visible: Span | undefined) {
  const { reveal, focus, show } = useArticle();
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const [index, setIndex] = useState<number>();
  const shownIndex = visible ? paragraphs.findIndex(({ end }) => end > visible.start) : 0;
  const at = index ?? Math.max(0, shownIndex);
  const paragraph = paragraphs[at];
  const move = (to: number) => {
    const next = Math.max(0, Math.min(paragraphs.length - 1, to));
    setIndex(next);
    focus(paragraphs.slice(next, next + 1));
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: paragraphs.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = steps[event.key];
    if (to !== undefined) move(to);
    else if ((event.key === 'Enter' || event.key === ' ') && paragraph)
      reveal(sentenceAt(text, paragraph.start));
    else return;
    event.preventDefault();
  };
  const opening = paragraph ? show(text.slice(paragraph.start, paragraph.start + tipLength)) : '';
  return {
    at,
    count: paragraphs.length,
    opening: opening.split('\n', 1)[0] ?? '',
    /** Shown once the keys have been used. */
    cursor: index === undefined ? undefined : paragraph?.start,
    onKeyDown,
  };
}

function StripTip({ text, offset }: { readonly text: string; readonly offset: number }) {
  const { start } = sentenceAt(text, offset);
  const words = text.slice(start, start + tipLength).split('\n', 1)[0] ?? '';
  return (
    <p class="strip-tip" aria-hidden="true">
      <PageWords words={words} />…
    </p>
  );
}
