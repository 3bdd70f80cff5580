/** Finds letters, telegrams and messages that an article gives in full: salutation, words, signature, day. */
import type { Span } from '../../annotated-article.ts';
import type { SourceContext, Speaker } from './speaker.ts';

export interface Letter {
  readonly content: Span;
  readonly speakers: readonly Speaker[];
  /** Index of the last paragraph of its words. */
  readonly last: number;
}

/** 全体同志：, 中国某某协会：. What ends in 如下： or 表示： is no salutation. */
const salutation = /^[^，。；“”！？]{2,60}(?<!如下|如次|内容|全文|说|指出|表示|强调|要求|认为|来源|称)：$/;
const writtenOn = /^[（(]?[12\d一二三四五六七八九十〇○零年月日 \u3000]{6,20}[）)]?$/;
const longestSignature = 24;
/** No letter that an article prints has more paragraphs. */
const mostParagraphs = 40;

/** The letter whose salutation is paragraph `index`. */
export function letterAt(context: SourceContext, index: number): Letter | undefined {
  const { plain, paragraphs } = context.reading;
  const head = paragraphs[index];
  const first = paragraphs[index + 1];
  if (head === undefined || first === undefined || head.end - head.start > 80) return undefined;
  if (!salutation.test(plain.slice(head.start, head.end).trim())) return undefined;
  for (let at = index + 2; at < Math.min(paragraphs.length, index + mostParagraphs); at += 1) {
    const speakers = signatureAt(context, at);
    const body = paragraphs[at - 1];
    if (speakers === undefined || body === undefined) continue;
    return { content: { start: first.start, end: body.end }, speakers, last: at - 1 };
  }
  return undefined;
}

/** A paragraph that holds a name and nothing but a post beside it, with the day in the paragraph below. */
function signatureAt({ reading, cast }: SourceContext, index: number): readonly Speaker[] | undefined {
  const { plain, paragraphs } = reading;
  const line = paragraphs[index];
  const day = paragraphs[index + 1];
  if (line === undefined || day === undefined || line.end - line.start > longestSignature) return undefined;
  if (!writtenOn.test(plain.slice(day.start, day.end).trim())) return undefined;
  const namings = cast.between(line.start, line.end);
  const naming = namings[0];
  if (naming === undefined || namings.length > 1) return undefined;
  const rest = plain.slice(line.start, naming.from) + plain.slice(naming.to, line.end);
  return rest.trim() === '' ? [{ personId: naming.mention.personId }] : undefined;
}
