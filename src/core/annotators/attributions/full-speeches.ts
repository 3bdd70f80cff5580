/** Finds speeches and answers that an article gives in full: 总统致词内容为：…, 问：… 答：…, 李某某：… */
import type { Span } from '../../annotated-article.ts';
import { type Dialogue, isQuestion, readDialogue } from './dialogue.ts';
import { sentenceSubject } from './find-subject.ts';
import { letterAt } from './letters.ts';
import type { Opening } from './opening.ts';
import type { SourceContext, SourceFinding } from './speaker.ts';

const announcement =
  /(?:致词|致辞|讲话|谈话|演讲|演说|讲词|祝词|贺词|贺电|发言|书面|文告|开场白)[^，。；：]{0,14}(?:内容|全文|重点|要点|如下|如次|大意)[^，。；：]{0,8}[：。]?$/;
/** Longer paragraphs tell more than that a speech follows. */
const longestAnnouncement = 70;
const firstPerson = /我|本人|咱|各位|大家/;
/** How much of the speech is asked for a first person, in UTF-16 code units. */
const asked = 1500;
const afterSpeech =
  /^(?:随后|之后|会后|会中|稍后|接着|晤谈|晤谈时|在座|包括[^。]{2,400}(?:出席|在座|陪同|参加|在场)|访宾|一行人|中华民国[一二三四五六七八九十〇零百\d]+年|（完|【|\[|\(|图|附|稿|来源|编辑|责任编辑|记者)/;
const thanks = /(?:谢谢[^，。！]{0,6}|敬礼)[。！]$/;

/** Sorted by place; no cue is read inside one of them. */
export function findSpeeches(context: SourceContext): Opening[] {
  const found: Opening[] = [];
  const { paragraphs } = context.reading;
  const answers = answerer(context);
  const dialogue = readDialogue(context);
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    const speech =
      speechAfter(context, index) ??
      letterFrom(context, index) ??
      turnAt(context, index, dialogue) ??
      (answers && answerAt(context, index, answers));
    if (speech === undefined) continue;
    found.push(speech.opening);
    index = speech.last;
  }
  return found;
}

interface Given {
  readonly opening: Opening;
  /** Index of the last paragraph that belongs to it. */
  readonly last: number;
}

function speechAfter(context: SourceContext, index: number): Given | undefined {
  const { plain, paragraphs } = context.reading;
  const head = paragraphs[index];
  const first = paragraphs[index + 1];
  if (head === undefined || first === undefined || head.end - head.start > longestAnnouncement)
    return undefined;
  if (!announcement.test(plain.slice(head.start, head.end).trimEnd())) return undefined;
  const source = sentenceSubject(context, head.start, head.end);
  if (source === undefined || source.speakers.length === 0) return undefined;
  if (!firstPerson.test(plain.slice(first.start, first.start + asked))) return undefined;
  const last = lastOfSpeech(context, index + 1, source);
  return {
    last,
    opening: whole(context, first.start, paragraphs[last]?.end ?? first.end, source, 'full-speech'),
  };
}

function letterFrom(context: SourceContext, index: number): Given | undefined {
  const letter = letterAt(context, index);
  if (letter === undefined) return undefined;
  const { content, speakers, last } = letter;
  const source: SourceFinding = { kind: 'name', speakers, start: content.start, beside: true };
  return { last, opening: whole(context, content.start, content.end, source, 'letter') };
}

function lastOfSpeech(context: SourceContext, from: number, source: SourceFinding): number {
  const { plain, paragraphs } = context.reading;
  for (let index = from; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) break;
    if (index > from && tellsAgain(context, paragraph, source)) return index - 1;
    if (thanks.test(plain.slice(Math.max(paragraph.start, paragraph.end - 16), paragraph.end))) return index;
  }
  return paragraphs.length - 1;
}

/** 总统随后…: the article speaks of the speaker again. */
function tellsAgain(context: SourceContext, paragraph: Span, source: SourceFinding): boolean {
  const { plain } = context.reading;
  const text = plain.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 500));
  if (afterSpeech.test(text)) return true;
  const comma = paragraph.start + Math.min(40, text.length);
  const subject = sentenceSubject(context, paragraph.start, comma);
  const same = subject?.speakers.some(
    (one) => one.personId !== undefined && source.speakers.some((other) => other.personId === one.personId),
  );
  return same === true && !firstPerson.test(text.slice(0, 60));
}

const question = /^(?:问|记者问|提问|记者|主持人)：/;
const answer = /^答：/;
const interviewed = /(?:接受|回答|答)[^，。；]{0,16}(?:采访|专访|提问|记者问|访问)|(?:采访|专访)了/;

/** Who answers in an interview of 问 and 答: the one of whom the article says so before the first question. */
function answerer(context: SourceContext): SourceFinding | undefined {
  const { plain, paragraphs, sentences } = context.reading;
  const first = paragraphs.findIndex(({ start }) => question.test(plain.slice(start, start + 6)));
  if (first < 0) return undefined;
  const limit = paragraphs[first]?.start ?? 0;
  for (const sentence of sentences) {
    if (sentence.start >= limit) return undefined;
    if (!interviewed.test(plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))))
      continue;
    const subject = sentenceSubject(context, sentence.start, sentence.end) ?? official(context, sentence);
    if (subject !== undefined && subject.speakers.length > 0) return subject;
  }
  return undefined;
}

const officialPattern =
  /(?:^|，)([^，。；《》]{0,24}(?:负责人|负责同志|发言人|部长|主任|局长|书记|司长))(?=就|接受|回答|答)/;

function official({ reading, cast }: SourceContext, sentence: Span): SourceFinding | undefined {
  const match = officialPattern.exec(
    reading.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 300)),
  );
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const start = sentence.start + match.index + match[0].indexOf(words);
  const holder = cast.byTitle(words, start);
  const speaker = holder
    ? { personId: holder.id }
    : { words: reading.text.slice(start, start + words.length) };
  return { kind: 'words', speakers: [speaker], start, beside: true };
}

function answerAt(context: SourceContext, index: number, source: SourceFinding): Given | undefined {
  const { plain, paragraphs } = context.reading;
  const paragraph = paragraphs[index];
  if (paragraph === undefined || !answer.test(plain.slice(paragraph.start, paragraph.start + 2)))
    return undefined;
  return answered(context, index, paragraph.start + 2, source);
}

/** 王某某：…, up to the next question or the next speaker. */
function turnAt(context: SourceContext, index: number, dialogue: Dialogue): Given | undefined {
  const turn = dialogue.get(index);
  return turn && answered(context, index, turn.start, turn.source, dialogue);
}

function answered(
  context: SourceContext,
  index: number,
  start: number,
  source: SourceFinding,
  dialogue?: Dialogue,
): Given {
  const { plain, paragraphs } = context.reading;
  let last = index;
  for (let next = paragraphs[last + 1]; next !== undefined; next = paragraphs[last + 1]) {
    const text = plain.slice(next.start, next.start + 8);
    if (question.test(text) || answer.test(text) || afterSpeech.test(text)) break;
    if (dialogue?.has(last + 1) || isQuestion(plain, next.start)) break;
    if (!/[。！？；…：”）]\s*$/.test(plain.slice(Math.max(next.start, next.end - 3), next.end))) break;
    last += 1;
  }
  const end = paragraphs[last]?.end ?? start;
  return { last, opening: whole(context, start, end, source, 'answer') };
}

function whole(
  context: SourceContext,
  start: number,
  end: number,
  source: SourceFinding,
  rule: string,
): Opening {
  const sentence = sentenceAt(context, start);
  const content = { start, end };
  return { sentence, marked: true, at: start, source, start, content, closed: true, rule };
}

function sentenceAt({ reading }: SourceContext, at: number): number {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
