/**
 * The annotations in the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): one page of
 * annotations as JSON-LD, in that model's own terms only.
 */
import type { AnnotatedArticle, Span } from '../annotated-article.ts';
import { speakerFinder } from '../quotations/speaker-of.ts';
import type { ExportFormat, ExportRequest } from './export-format.ts';
import { fileStem } from './file-stem.ts';
import { pageSpan } from './page-text.ts';
import { type Selectors, selectorMaker } from './selectors.ts';
import { stableUuid } from './stable-uuid.ts';

type Purpose = 'identifying' | 'describing' | 'classifying' | 'tagging';

interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: Purpose;
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
}

type Kind = 'person' | 'cue' | 'content' | 'date' | 'keyword';

/** What is said of a place in the article's text. */
interface Finding {
  readonly kind: Kind;
  readonly span: Span;
  readonly bodies: readonly TextualBody[];
}

interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Purpose;
  readonly body: readonly TextualBody[];
  readonly target: { readonly source: string; readonly selector: Selectors };
}

export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  write: (request) => [
    {
      name: `${fileStem(request.annotated)}.jsonld`,
      mediaType: 'application/ld+json',
      text: `${JSON.stringify(annotationPage(request), null, 2)}\n`,
    },
  ],
};

function annotationPage({ annotated, pageText, exportedAt }: ExportRequest): object {
  const { url, title } = annotated.article;
  const selectorsOf = selectorMaker(pageText.text);
  const items = findingsOf(annotated).flatMap((finding): WebAnnotation[] => {
    const span = pageSpan(pageText, finding.span);
    // The page has taken these words away since it was read: there is nothing left to point at.
    return span ? [toAnnotation(finding, url, selectorsOf(span))] : [];
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${stableUuid(`page ${url}`)}`,
    type: 'AnnotationPage',
    partOf: {
      id: `urn:uuid:${stableUuid(`collection ${url}`)}`,
      type: 'AnnotationCollection',
      label: title,
      total: items.length,
      generator: { id: `urn:uuid:${stableUuid('Gongbao')}`, type: 'Software', name: 'Gongbao' },
      generated: exportedAt,
    },
    startIndex: 0,
    items,
  };
}

function toAnnotation({ kind, span, bodies }: Finding, url: string, selector: Selectors): WebAnnotation {
  return {
    id: `urn:uuid:${stableUuid([kind, span.start, span.end, url, ...bodies.map(({ value }) => value)].join(' '))}`,
    type: 'Annotation',
    motivation: kind === 'content' ? 'describing' : 'identifying',
    body: [body('tagging', kind), ...bodies],
    target: { source: url, selector },
  };
}

function findingsOf(annotated: AnnotatedArticle): Finding[] {
  const kinds = [personFindings, statementFindings, dateFindings, keywordFindings];
  return kinds.flatMap((find) => find(annotated)).sort((a, b) => a.span.start - b.span.start);
}

function personFindings({ article, people, mentions }: AnnotatedArticle): Finding[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return mentions.map(({ personId, ...span }) => {
    const person = byId.get(personId);
    const name = person?.name ?? article.text.slice(span.start, span.end);
    const titles = (person?.titles ?? []).map((title) => body('describing', title, article.script));
    return { kind: 'person', span, bodies: [body('identifying', name, article.script), ...titles] };
  });
}

/** Two annotations for a statement: its cue and its words. Both name the speaker. */
function statementFindings(annotated: AnnotatedArticle): Finding[] {
  const speakerOf = speakerFinder(annotated);
  const { script } = annotated.article;
  return annotated.attributions.flatMap((attribution) => {
    const { cue, content, inferred } = attribution;
    const speaker = speakerOf(attribution);
    const bodies = [
      ...(speaker ? [body('identifying', speaker.name, script)] : []),
      ...(inferred ? [body('tagging', 'inferred')] : []),
    ];
    return [
      ...(cue ? [{ kind: 'cue', span: cue, bodies } as const] : []),
      { kind: 'content', span: content, bodies } as const,
    ];
  });
}

function dateFindings({ dates }: AnnotatedArticle): Finding[] {
  return dates.map(({ start, end, value, basis }) => ({
    kind: 'date',
    span: { start, end },
    bodies: [body('identifying', value), body('describing', basis)],
  }));
}

function keywordFindings({ keywords }: AnnotatedArticle): Finding[] {
  return keywords.map(({ start, end, term, category, variantOf }) => ({
    kind: 'keyword',
    span: { start, end },
    bodies: [
      body('identifying', term, 'Hans'),
      ...(category === undefined ? [] : [body('classifying', category)]),
      ...(variantOf === undefined ? [] : [body('describing', variantOf, 'Hans')]),
    ],
  }));
}

function body(purpose: Purpose, value: string, script?: AnnotatedArticle['article']['script']): TextualBody {
  const language = script === 'mixed' ? 'zh' : script && `zh-${script}`;
  return { type: 'TextualBody', purpose, value, format: 'text/plain', ...(language && { language }) };
}
