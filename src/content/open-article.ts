/** Reads the page's article, has it annotated, and makes the layer that draws its marks. */
import type { AnnotatedArticle, Span } from '../core/annotated-article.ts';
import { annotateArticle } from '../core/index.ts';
import type { ReaderLexicon } from '../core/reader-lexicon.ts';
import { type MarkKind, type MarkVisibility, markKinds } from '../extension/mark-kinds.ts';
import { type Mark, type MarkForm, marksOf } from '../page/marks/mark.ts';
import { createMarkLayer, type Locate, type MarkLayer } from '../page/marks/mark-layer.ts';
import { type PageReading, readPage, readPageAgain } from '../page/read-page.ts';
import type { ScriptSwitch } from './script-switch.ts';

export interface OpenArticle {
  readonly reading: PageReading;
  readonly annotated: AnnotatedArticle;
  /** In reading order, those that are switched off too. */
  readonly marks: readonly Mark[];
  readonly layer: MarkLayer;
  readonly locate: Locate;
}

const formsOf: Record<MarkKind, readonly MarkForm[]> = {
  person: ['person', 'cue'],
  date: ['date'],
  keyword: ['keyword', 'discovered'],
};

/** What was read before, and what has changed in the page since. */
export interface EarlierReading {
  readonly article: OpenArticle;
  readonly changed: ReadonlySet<Node>;
}

/**
 * `undefined` where the page has no article. Of a page that was read before only what changed is walked again; `ahead`
 * gives a reading that was made already.
 */
export function openArticle(
  document: Document,
  offsets: ScriptSwitch['offsets'],
  lexicon: ReaderLexicon,
  earlier?: EarlierReading,
  ahead: () => PageReading | undefined = () => readPage(document, document.location.href),
): OpenArticle | undefined {
  const { href } = document.location;
  const reading = earlier ? readPageAgain(document, href, earlier.article.reading, earlier.changed) : ahead();
  if (!reading) return undefined;
  const annotated = annotateArticle(reading.facts, lexicon);
  const locate = (span: Span) => locateSpan(reading, offsets, span);
  return {
    reading,
    annotated,
    marks: marksOf(annotated),
    layer: createMarkLayer(reading.container, locate),
    locate,
  };
}

/** The same reading of the page under another lexicon. */
export function annotateAgain(article: OpenArticle, lexicon: ReaderLexicon): OpenArticle {
  const annotated = annotateArticle(article.reading.facts, lexicon);
  return { ...article, annotated, marks: marksOf(annotated) };
}

export function visibleMarks(marks: readonly Mark[], visibility: MarkVisibility): Mark[] {
  const forms = new Set(markKinds.filter((kind) => visibility[kind]).flatMap((kind) => formsOf[kind]));
  return marks.filter((mark) => forms.has(mark.form));
}

/** Only where the page still holds the nodes that were read. */
function locateSpan(reading: PageReading, offsets: ScriptSwitch['offsets'], span: Span): StaticRange[] {
  return reading.textMap
    .pieces(span)
    .filter(({ node }) => node.isConnected)
    .map(
      ({ node, start, end }) =>
        new StaticRange({
          startContainer: node,
          startOffset: offsets.shownOffset(node, start, 'start'),
          endContainer: node,
          endOffset: offsets.shownOffset(node, end, 'end'),
        }),
    );
}
