/** The sentences that an editor would keep, each with whose words it is. */
import type { AnnotatedArticle, Span } from '../core/annotated-article.ts';
import type { Speaker } from './speakers.ts';

export interface KeySentence {
  readonly words: string;
  readonly span: Span;
  /** Whose statement the sentence is, where the article says so and the sentence itself does not. */
  readonly spokenBy: SentenceSource | undefined;
}

interface SentenceSource {
  readonly name: string;
  readonly inferred: boolean;
}

export function keySentencesOf(
  { article, summary }: AnnotatedArticle,
  speakers: readonly Speaker[],
): KeySentence[] {
  return summary.keySentences.map((span) => {
    const words = article.text.slice(span.start, span.end);
    return { words, span, spokenBy: sourceOf(words, coreOf(words, span), speakers) };
  });
}

/** The innermost statement has the last word: who is quoted, not who quotes. */
function sourceOf(words: string, sentence: Span, speakers: readonly Speaker[]): SentenceSource | undefined {
  const holding = speakers.flatMap(({ name, statements }) =>
    statements
      .filter(
        ({ content }) => isIn(content, sentence) || (isMostlyIn(content, sentence) && !names(words, name)),
      )
      .map(({ content, inferred }) => ({ name, inferred, length: content.end - content.start })),
  );
  const innermost = holding.sort((a, b) => a.length - b.length)[0];
  if (innermost?.name === undefined) return undefined;
  return { name: innermost.name, inferred: innermost.inferred };
}

function isIn(content: Span, { start, end }: Span): boolean {
  return content.start <= start && end <= content.end;
}

/** As where a few words lead in that name nobody: 他强调. */
function isMostlyIn(content: Span, { start, end }: Span): boolean {
  const shared = Math.min(content.end, end) - Math.max(content.start, start);
  return shared * 2 > end - start;
}

/** Short names are spaced out in print: 阮　恬. */
function names(words: string, name = ''): boolean {
  return words.replace(/\s/g, '').includes(name.replace(/\s/g, ''));
}

/** A statement may leave out the quotation marks and the full stop of its sentence. */
function coreOf(words: string, { start, end }: Span): Span {
  const lead = /^[\s“‘「『]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s。！？；.!?;”’」』]*$/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
