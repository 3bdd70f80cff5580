/** Follows the article sentence by sentence: who is speaking, who is meant by 他, and where the words end. */
import type { Attribution, Span } from '../../annotated-article.ts';
import type { Sentence } from '../../text/sentences.ts';
import { readBareQuotation } from './bare-quotations.ts';
import type { Naming } from './cast-index.ts';
import type { CueCandidate } from './find-cues.ts';
import { issuedIn, sentenceSubject } from './find-subject.ts';
import { findSpeeches } from './full-speeches.ts';
import { carriesOn, isCasual, isNarration, speaksOn } from './narration.ts';
import { type Opening, readOpening } from './opening.ts';
import {
  cutBack,
  isBreak,
  isListed,
  isOthersPledge,
  type Running,
  sameSpeakers,
  toAttributions,
} from './running-words.ts';
import type { SourceContext, Speaker } from './speaker.ts';

export function traceAttributions(context: SourceContext, cues: readonly CueCandidate[]): Attribution[] {
  const openings = readOpenings(context, cues);
  const tracer = new Tracer(context);
  let next = 0;
  for (const [index, sentence] of context.reading.sentences.entries()) {
    const first = next;
    while ((openings[next]?.sentence ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    if (first === next) tracer.carryOn(sentence, openings[next]);
    for (const opening of openings.slice(first, next)) tracer.open(opening);
  }
  return tracer.finish();
}

/** Sorted by sentence; a quotation that a verb reports needs no other teller. */
function readOpenings(context: SourceContext, cues: readonly CueCandidate[]): Opening[] {
  const told = cues.map((cue) => readOpening(context, cue)).filter((opening) => opening !== undefined);
  const starts = new Set(told.map((opening) => opening.content.start));
  const bare = context.reading.sentences
    .map((_, index) => readBareQuotation(context, index))
    .filter((opening) => opening !== undefined && !starts.has(opening.content.start))
    .filter((opening) => opening !== undefined);
  const speeches = findSpeeches(context);
  const free = [...told, ...bare].filter(({ at }) => !isInside(speeches, at));
  return [...free, ...speeches].sort((a, b) => a.sentence - b.sentence || a.at - b.at);
}

/** Whether `at` lies in one of the `speeches`, which are sorted: what is said in them is the speaker's. */
function isInside(speeches: readonly Opening[], at: number): boolean {
  let low = 0;
  let high = speeches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const content = speeches[middle]?.content;
    if (content === undefined || at < content.start) high = middle - 1;
    else if (at >= content.end) low = middle + 1;
    else return true;
  }
  return false;
}

/** How far back 他 may look for whom it means, in UTF-16 code units: a paragraph can be a whole book. */
const farthestTold = 2_000;

/** The state of one reading from top to bottom. */
class Tracer {
  private readonly done: Running[] = [];
  private running: Running | undefined;
  private subject: readonly Speaker[] = [];
  private subjectParagraph = -1;
  /** What the article has last told to be issued, and in which paragraph. */
  private issued:
    | { readonly speakers: readonly Speaker[]; readonly paragraph: number; readonly at: number }
    | undefined;

  constructor(private readonly context: SourceContext) {}

  /** A sentence without a cue: it goes on with the running words, or ends them. */
  carryOn(sentence: Sentence, upcoming: Opening | undefined): void {
    const running = this.running;
    const claimed = upcoming !== undefined && upcoming.start < sentence.end;
    if (running !== undefined && !claimed && this.goesOn(running, sentence)) {
      running.end = Math.max(running.end, sentence.end);
      running.paragraph = sentence.paragraph;
      return;
    }
    if (running !== undefined && sentence.start >= running.end) running.open = false;
    this.noteSubject(sentence);
  }

  private goesOn(running: Running, sentence: Sentence): boolean {
    if (sentence.start < running.end) return true;
    if (!running.open) return this.isFurtherQuotation(running, sentence);
    if (isNarration(this.context, sentence)) return false;
    const { plain } = this.context.reading;
    if (sentence.paragraph === running.paragraph && !isBreak(plain, running.end, sentence.start))
      return !running.casual || speaksOn(plain, sentence, running.cue);
    if (sentence.paragraph > running.paragraph + 1) return false;
    return carriesOn(plain, sentence) || isListed(plain, running.end, sentence.start);
  }

  /** “…”，李某某说。“…。” with nothing between: the second quotation is the same speaker's. */
  private isFurtherQuotation(running: Running, sentence: Span): boolean {
    const { quotations, reading } = this.context;
    if (!running.closed || running.paragraph !== (sentence as { paragraph?: number }).paragraph) return false;
    const quotation = quotations.from(sentence.start) ?? quotations.around(sentence.start);
    if (quotation === undefined || !/[。！？…]/.test(reading.plain.charAt(quotation.end - 2))) return false;
    const between = reading.plain.slice(running.end, quotation.start);
    return between.length <= 40 && !/[。！？].*[。！？]/.test(between);
  }

  private noteSubject(sentence: Sentence): void {
    const subject = sentenceSubject(this.context, sentence.start, sentence.end);
    if (subject !== undefined && subject.speakers.length > 0) this.setSubject(subject.speakers, sentence);
    else this.noteOnlyPerson(sentence);
    const document = issuedIn(this.context, sentence);
    if (document !== undefined)
      this.issued = { speakers: document.speakers, paragraph: sentence.paragraph, at: sentence.start };
  }

  private setSubject(speakers: readonly Speaker[], { paragraph }: Pick<Sentence, 'paragraph'>): void {
    this.subject = speakers;
    this.subjectParagraph = paragraph;
  }

  /** 来自某地的代表王某某前来调研，他…: the only one whom the sentence names, if nothing makes an object of the name. */
  private noteOnlyPerson(sentence: Sentence): void {
    const namings = this.context.cast.between(sentence.start, sentence.end);
    const first = namings[0];
    if (first === undefined || namings.some(({ mention }) => mention.personId !== first.mention.personId))
      return;
    const before = this.context.reading.plain.slice(Math.max(sentence.start, first.from - 60), first.from);
    const after = this.context.reading.plain.slice(first.to, first.to + 3);
    const isChair = /由[^，。；]{0,30}$/.test(before) && after.startsWith('主持');
    if (!isChair && !/^[^，。；]{0,8}来自[^，。；]{1,40}的$/.test(before)) return;
    this.setSubject([{ personId: first.mention.personId }], sentence);
  }

  open(opening: Opening): void {
    const speakers = this.resolve(opening);
    if (speakers === undefined || speakers.length === 0) return;
    const before = this.running;
    if (before !== undefined && this.isNested(opening, before, speakers)) {
      before.end = Math.max(before.end, before.closed ? before.end : opening.content.end);
      return;
    }
    if (before !== undefined && before.end > opening.start)
      before.end = cutBack(this.context.reading.plain, before, opening);
    this.running = {
      speakers,
      cue: opening.cue,
      at: opening.at,
      start: opening.content.start,
      end: opening.content.end,
      closed: opening.closed,
      inferred: opening.source.kind === 'dropped',
      rule: opening.rule,
      casual: isCasual(this.context, opening, speakers),
      paragraph: this.context.reading.sentences[opening.sentence]?.paragraph ?? 0,
      open: !opening.closed && opening.source.honorific !== true,
    };
    this.done.push(this.running);
    this.setSubject(speakers, this.running);
  }

  private resolve(opening: Opening): readonly Speaker[] | undefined {
    const { source } = opening;
    const sentence = this.context.reading.sentences[opening.sentence];
    if (sentence === undefined) return undefined;
    const speaking = this.running !== undefined && this.running.at >= sentence.start;
    if (!source.beside && speaking) return this.running?.speakers;
    if (source.kind === 'pronoun') {
      if (source.beside && !this.noteSentenceSubjectBefore(opening)) return undefined;
      this.noteNearerPerson(source.start, sentence);
      return this.subject.some((speaker) => speaker.personId !== undefined) ? this.subject : undefined;
    }
    if (source.kind !== 'dropped') return source.speakers;
    const issued = this.issued?.paragraph === sentence.paragraph ? this.issued : undefined;
    if (opening.ofDocument) return issued?.speakers;
    if (
      issued !== undefined &&
      opening.source.start === sentence.start &&
      issued.at > (this.running?.at ?? -1)
    )
      return issued.speakers;
    return opening.source.start > sentence.start ? undefined : this.subject;
  }

  /**
   * 党员某某的家乡受灾。…他说: the only one whom the paragraph tells of, where the subject so far is an earlier
   * paragraph's. Of a subject from further up nobody can say whether it is still meant, if others were told of since.
   */
  private noteNearerPerson(at: number, { paragraph }: Sentence): void {
    const start = this.context.reading.paragraphs[paragraph]?.start ?? at;
    const persons = this.subject.map(({ personId }) => personId).filter((id) => id !== undefined);
    if (persons.length > 0 && this.subjectParagraph === paragraph) return;
    const here = this.toldOf(start, at);
    const named = new Set(here.map(({ mention }) => mention.personId));
    const [only] = named;
    if (persons.some((id) => named.has(id))) return;
    if (only !== undefined && named.size === 1 && here.some((naming) => this.opensSentence(naming))) {
      this.setSubject([{ personId: only }], { paragraph });
    } else if (paragraph - this.subjectParagraph > 1) {
      const since = this.context.reading.paragraphs[this.subjectParagraph]?.end ?? start;
      if (this.toldOf(since, at).length > 0) this.subject = [];
    }
  }

  /** Whom the article itself tells of between two offsets, outside of what anyone says; no further back than is read. */
  private toldOf(from: number, to: number): readonly Naming[] {
    const near = Math.max(from, to - farthestTold);
    const said: Running[] = [];
    for (let i = this.done.length - 1; i >= 0; i -= 1) {
      const running = this.done[i];
      if (running === undefined || running.end <= near) break;
      said.push(running);
    }
    const isSaid = ({ mention }: Naming) =>
      said.some(({ start, end }) => start <= mention.start && mention.start < end);
    return this.context.cast.between(near, to).filter((naming) => !isSaid(naming));
  }

  /** Not where someone else asks about the person, or acts on them: 针对某店长李某…, 有关李某…. */
  private opensSentence({ from }: Naming): boolean {
    const { plain } = this.context.reading;
    const before = plain.slice(Math.max(0, from - 24), from);
    return !/[针对就关于问论及与和跟同向为给由将把请邀迎见谢贺]/.test(
      before.slice(before.search(/[^。！？\n”]*$/)),
    );
  }

  /** 他 in a later clause means the subject of the sentence: 李某某一行…，他说. */
  private noteSentenceSubjectBefore(opening: Opening): boolean {
    const sentence = this.context.reading.sentences[opening.sentence];
    if (sentence === undefined || opening.source.start - sentence.start < 2) return true;
    if (this.running !== undefined && this.running.start > sentence.start) return true;
    const subject = sentenceSubject(this.context, sentence.start, opening.source.start);
    if (subject !== undefined && subject.speakers.length > 0) this.setSubject(subject.speakers, sentence);
    // 某某出席并讲话，他强调: whose name was not read is not the one who was named before.
    const before = this.context.reading.plain.slice(sentence.start, opening.source.start);
    return subject !== undefined || !/^[^，。]{2,30}(?:出席|主持|讲话|发言|致辞|致词)/.test(before);
  }

  /** Words of others that stand inside the running words. */
  private isNested(opening: Opening, running: Running, speakers: readonly Speaker[]): boolean {
    const { at, source } = opening;
    const sentence = this.context.reading.sentences[opening.sentence];
    if (sentence === undefined || running.closed) return at < running.end;
    const same = sameSpeakers(running.speakers, speakers);
    const { plain } = this.context.reading;
    if (running.at >= sentence.start && running.start <= at) {
      if (opening.start - running.start < 6) return true;
      if (!source.beside)
        return !/[，；](?:并且?|也|还|又|同时)[^，。；]{0,6}$/.test(plain.slice(Math.max(0, at - 12), at));
      if (same || source.kind === 'pronoun')
        return !/[，；。][^，。；]{0,6}$/.test(plain.slice(Math.max(0, source.start - 8), source.start));
      return plain.charAt(source.start - 1) !== '；';
    }
    if (!running.open || running.end < sentence.start - 1) return false;
    if (
      running.paragraph === sentence.paragraph &&
      !same &&
      (source.honorific || isOthersPledge(plain, opening))
    )
      return true;
    return source.kind === 'dropped' && !opening.marked;
  }

  finish(): Attribution[] {
    const attributions: Attribution[] = [];
    for (const running of this.done) {
      if (running.end - running.start < 3) continue;
      attributions.push(...toAttributions(running, attributions.length + 1));
    }
    return attributions;
  }
}
