/** Where a source begins to speak: a cue that has found its source and the first stretch of its content. */
import type { Span } from '../../annotated-article.ts';
import type { CueCandidate } from './find-cues.ts';
import { findSource } from './find-source.ts';
import type { SourceContext, SourceFinding } from './speaker.ts';

export interface Opening {
  /** Index of the sentence in which the words begin to be told. */
  readonly sentence: number;
  /** Absent where only a person beside a quotation tells whose it is. */
  readonly cue?: Span;
  /** Whether a comma or colon stands after the cue. */
  readonly marked: boolean;
  /** Where the speaker speaks: the cue, or the end of a quotation without one. */
  readonly at: number;
  readonly source: SourceFinding;
  /** Where the text that belongs to the opening begins: its quotation, or its source. */
  readonly start: number;
  /** The content as far as the sentence of the cue tells it. */
  readonly content: Span;
  /** Whether the content is complete: direct speech that has been closed. */
  readonly closed: boolean;
  /** Whether only a document that has just been issued can be the source: 明确…. */
  readonly ofDocument?: boolean;
  readonly rule: string;
}

/** Undefined where the verb does not report words after all. */
export function readOpening(context: SourceContext, cue: CueCandidate): Opening | undefined {
  const sentence = context.reading.sentences[cue.sentence];
  if (sentence === undefined) return undefined;
  if (isHeadline(context, sentence.paragraph)) return undefined;
  const source = findSource(context, cue);
  if (source === undefined) return undefined;
  const before =
    quotationBefore(context, source.start) ??
    (cue.contentStart === undefined ? quotationBefore(context, sentence.start) : undefined);
  if (cue.contentStart === undefined) return before && afterWords(context, cue, source, before);
  if (cue.mark === undefined && !mayGoUnmarked(context, cue, source)) return undefined;
  const first = cue.contentStart < sentence.end ? sentence : context.reading.sentences[cue.sentence + 1];
  const rest = contentAfter(context, cue.contentStart, (first ?? sentence).end, cue.mark === '：');
  const content = before === undefined ? rest.span : { start: before.start, end: rest.span.end };
  if (content.end - content.start < 4) return undefined;
  return openingAt(cue, {
    source,
    start: Math.min(content.start, source.start),
    content,
    closed: rest.closed,
    ofDocument: source.kind === 'dropped' && cue.bound,
    rule: before === undefined ? 'source-cue-words' : 'words-around-cue',
  });
}

type ToldByCue = Required<Pick<Opening, 'source' | 'start' | 'content' | 'closed' | 'ofDocument' | 'rule'>>;

/** Member by member: there are as many openings as cues, and a spread copies by name. */
function openingAt(cue: CueCandidate, told: ToldByCue): Opening {
  return {
    sentence: cue.sentence,
    cue: { start: cue.start, end: cue.end },
    marked: cue.mark !== undefined,
    at: cue.start,
    source: told.source,
    start: told.start,
    content: told.content,
    closed: told.closed,
    ofDocument: told.ofDocument,
    rule: told.rule,
  };
}

/** A short paragraph without a full stop is a headline inside the body: it repeats what the text says. */
function isHeadline({ reading }: SourceContext, paragraph: number): boolean {
  const span = reading.paragraphs[paragraph];
  if (span === undefined || span.end - span.start > 60) return false;
  return !/[。！？；…：”）]\s*$/.test(reading.plain.slice(span.start, span.end));
}

/** Without a comma or colon the verb must stand where a verb stands, and something like a clause must follow. */
function mayGoUnmarked(context: SourceContext, cue: CueCandidate, source: SourceFinding): boolean {
  const { plain } = context.reading;
  const first = plain.charAt(cue.contentStart ?? cue.end);
  if (/[的了和与及、）》]/.test(first)) return false;
  if (source.kind === 'dropped' && cue.bound) return true;
  if (source.kind === 'dropped')
    return /^(?:要|应|必须|各|全|坚持|进一步|把)/.test(plain.slice(cue.end, cue.end + 3));
  return true;
}

function afterWords(
  context: SourceContext,
  cue: CueCandidate,
  source: SourceFinding,
  before: Span,
): Opening | undefined {
  if (source.kind === 'dropped' || (!source.beside && source.kind !== 'name' && source.kind !== 'title'))
    return undefined;
  const end = withFinalPunctuation(context.reading.plain, before.end, cue.start);
  return openingAt(cue, {
    source,
    start: before.start,
    content: { start: before.start, end },
    closed: true,
    ofDocument: false,
    rule: 'words-before-cue',
  });
}

function withFinalPunctuation(plain: string, end: number, limit: number): number {
  let last = end;
  while (last < limit && /[，。！？；]/.test(plain.charAt(last))) last += 1;
  return last;
}

/** The quotation that ends right before the source: “…”李某某说. */
export function quotationBefore(context: SourceContext, start: number): Span | undefined {
  const { plain } = context.reading;
  let at = start;
  while (at > 0 && /[，。\s]/.test(plain.charAt(at - 1)) && plain[at - 1] !== '\n') at -= 1;
  const quotation = context.quotations.upTo(at);
  if (quotation === undefined) return undefined;
  const closes =
    /[。！？，…；—]/.test(plain.charAt(at - 2)) || (at < start && /[，。]/.test(plain.charAt(at)));
  if (!closes) return undefined;
  const lead = plain.charAt(quotation.start - 1);
  if (quotation.start > 0 && !/[\n。！？”；\s）]/.test(lead)) return undefined;
  return quotation.end - quotation.start > 6 ? quotation : undefined;
}

/** “…”“…” and “…”、“…” are one stretch of words. */
function quotationChain({ quotations, reading }: SourceContext, start: number): Span | undefined {
  const first = quotations.from(start);
  if (first === undefined) return undefined;
  let end = first.end;
  for (;;) {
    const at = reading.plain[end] === '、' ? end + 1 : end;
    const next = quotations.from(at);
    if (next === undefined) return { start, end };
    end = next.end;
  }
}

/** Direct speech ends with its quotation; indirect and mixed speech run to the end of the sentence. */
function contentAfter(context: SourceContext, start: number, sentenceEnd: number, colon: boolean) {
  const { plain } = context.reading;
  const quotation = quotationChain(context, start);
  if (quotation === undefined) return { span: { start, end: sentenceEnd }, closed: false };
  const whole = /[。！？…]/.test(plain.charAt(quotation.end - 2));
  const end = quotation.end + (/[。！？]/.test(plain.charAt(quotation.end)) ? 1 : 0);
  const apart = colon && !/[\u4e00-\u9fff]/.test(plain.charAt(quotation.end));
  if (whole || end > quotation.end || apart) return { span: { start, end }, closed: true };
  return { span: { start, end: Math.max(sentenceEnd, quotation.end) }, closed: false };
}
