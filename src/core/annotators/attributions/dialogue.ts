/** Finds who answers in an interview that names its speakers: 记者：…？ 王某某：… */
import type { SourceContext, SourceFinding } from './speaker.ts';

const question = /^(?:问|记者|本报记者|提问|主持人|编者)[：:]/;
/** A title and a name before the colon. */
const longestCall = 40;
/** One paragraph alone may be a heading or a caption. */
const fewest = 2;

/** For the paragraphs of an interview that begin with a name and a colon: who speaks there, and where the words begin. */
export type Dialogue = ReadonlyMap<number, { readonly source: SourceFinding; readonly start: number }>;

/** By index of paragraph; empty where the article asks no questions. */
export function readDialogue(context: SourceContext): Dialogue {
  const { plain, paragraphs } = context.reading;
  const turns = new Map<number, { source: SourceFinding; start: number }>();
  if (!paragraphs.some(({ start }) => isQuestion(plain, start))) return turns;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const naming = context.cast.between(start, Math.min(end, start + longestCall))[0];
    if (naming === undefined || naming.from > start || plain[naming.to] !== '：') continue;
    if (isQuestion(plain, start)) continue;
    const speakers = [{ personId: naming.mention.personId }];
    turns.set(index, { source: { kind: 'name', speakers, start, beside: true }, start: naming.to + 1 });
  }
  return turns.size < fewest ? new Map() : turns;
}

export function isQuestion(plain: string, start: number): boolean {
  return question.test(plain.slice(start, start + 6));
}
