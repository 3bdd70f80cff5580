/** Follows the article sentence by sentence: who is speaking, who is meant by 他, and where the words end. */
import type { Attribution, Span } from '../../annotated-article.ts';
import type { CueCandidate } from './find-cues.ts';
import { clauseSubject, type SourceContext, type Speaker } from './find-source.ts';
import { carriesOn, isNarration } from './narration.ts';
import { type Opening, readOpening } from './opening.ts';

interface Running {
  readonly speakers: readonly Speaker[];
  readonly cue: Span;
  start: number;
  end: number;
  readonly closed: boolean;
  readonly inferred: boolean;
  readonly rule: string;
  paragraph: number;
  /** Whether the words may go on in the sentences that follow. */
  open: boolean;
}

export function traceAttributions(context: SourceContext, cues: readonly CueCandidate[]): Attribution[] {
  const openings = cues.map((cue) => readOpening(context, cue)).filter((opening) => opening !== undefined);
  const tracer = new Tracer(context);
  let next = 0;
  for (const [index, sentence] of context.reading.sentences.entries()) {
    const here: Opening[] = [];
    while (next < openings.length && (openings[next]?.cue.sentence ?? 0) <= index) {
      const opening = openings[next];
      if (opening !== undefined) here.push(opening);
      next += 1;
    }
    const upcoming = here[0] ?? openings[next];
    if (here.length === 0) tracer.carryOn(sentence, upcoming);
    for (const opening of here) tracer.open(opening);
  }
  return tracer.finish();
}

/** The state of one reading from top to bottom. */
class Tracer {
  private readonly done: Running[] = [];
  private running: Running | undefined;
  private subject: readonly Speaker[] = [];

  constructor(private readonly context: SourceContext) {}

  /** A sentence without a cue: it goes on with the running words, or ends them. */
  carryOn(sentence: Span & { readonly paragraph: number }, upcoming: Opening | undefined): void {
    const running = this.running;
    const claimed = upcoming !== undefined && upcoming.start < sentence.end;
    if (running?.open && !claimed && this.goesOn(running, sentence)) {
      running.end = sentence.end;
      running.paragraph = sentence.paragraph;
      return;
    }
    if (running !== undefined && sentence.start >= running.end) running.open = false;
    this.noteSubject(sentence);
  }

  private goesOn(running: Running, sentence: Span & { readonly paragraph: number }): boolean {
    if (sentence.start < running.end) return true;
    if (isNarration(this.context, sentence)) return false;
    if (sentence.paragraph === running.paragraph) return true;
    return sentence.paragraph === running.paragraph + 1 && carriesOn(this.context.reading.plain, sentence);
  }

  private noteSubject(sentence: Span): void {
    const subject = clauseSubject(this.context, sentence.start, sentence.end);
    if (subject !== undefined) this.subject = subject.speakers;
  }

  open(opening: Opening): void {
    const speakers = this.resolve(opening);
    if (speakers === undefined || speakers.length === 0) return;
    const before = this.running;
    if (before !== undefined && this.isNested(opening, before, speakers)) {
      before.end = Math.max(before.end, before.closed ? before.end : opening.content.end);
      return;
    }
    if (before !== undefined && before.end > opening.start) before.end = this.cutBack(before, opening);
    this.running = {
      speakers,
      cue: { start: opening.cue.start, end: opening.cue.end },
      start: opening.content.start,
      end: opening.content.end,
      closed: opening.closed,
      inferred: opening.source.kind === 'dropped' || !opening.source.beside,
      rule: opening.rule,
      paragraph: this.context.reading.sentences[opening.cue.sentence]?.paragraph ?? 0,
      open: !opening.closed && opening.source.honorific !== true,
    };
    this.done.push(this.running);
    this.subject = speakers;
  }

  private resolve(opening: Opening): readonly Speaker[] | undefined {
    const { source } = opening;
    if (source.kind === 'pronoun') {
      this.noteSentenceSubjectBefore(opening);
      return this.subject.some((speaker) => speaker.personId !== undefined) ? this.subject : undefined;
    }
    if (source.kind === 'dropped') {
      const sentence = this.context.reading.sentences[opening.cue.sentence];
      if (sentence === undefined || opening.source.start > sentence.start) return undefined;
      return this.subject;
    }
    return source.speakers;
  }

  /** 他 in a later clause means the subject of the sentence: 李某某一行…，他说. */
  private noteSentenceSubjectBefore(opening: Opening): void {
    const sentence = this.context.reading.sentences[opening.cue.sentence];
    if (sentence === undefined || opening.source.start - sentence.start < 2) return;
    if (this.running !== undefined && this.running.start > sentence.start) return;
    const subject = clauseSubject(this.context, sentence.start, opening.source.start);
    if (subject !== undefined) this.subject = subject.speakers;
  }

  /** Words of others that stand inside the running words. */
  private isNested(opening: Opening, running: Running, speakers: readonly Speaker[]): boolean {
    const { cue, source } = opening;
    const sentence = this.context.reading.sentences[cue.sentence];
    if (sentence === undefined || running.closed) return cue.start < running.end;
    const same = sameSpeakers(running.speakers, speakers);
    const { plain } = this.context.reading;
    if (running.cue.start >= sentence.start && running.start < cue.start) {
      if (!source.beside)
        return !/[，；](?:并且?|也|还|又|同时)[^，。；]{0,6}$/.test(
          plain.slice(Math.max(0, cue.start - 12), cue.start),
        );
      if (same || source.kind === 'pronoun')
        return !/[，；。][^，。；]{0,6}$/.test(plain.slice(Math.max(0, source.start - 8), source.start));
      return plain.charAt(source.start - 1) !== '；';
    }
    if (!running.open || running.end < sentence.start - 1) return false;
    if (source.honorific && !same && running.paragraph === sentence.paragraph) return true;
    return source.kind === 'dropped' && cue.mark === undefined;
  }

  private cutBack(running: Running, opening: Opening): number {
    let end = Math.max(running.start, opening.start);
    const { plain } = this.context.reading;
    while (end > running.start && /\s/.test(plain.charAt(end - 1))) end -= 1;
    return end;
  }

  finish(): Attribution[] {
    return this.done
      .filter(({ start, end }) => end - start >= 3)
      .flatMap(toAttributions)
      .map((attribution, index) => ({ id: `a${index + 1}`, ...attribution }));
  }
}

function sameSpeakers(some: readonly Speaker[], others: readonly Speaker[]): boolean {
  return some.some((one) =>
    others.some((other) => one.personId === other.personId && one.words === other.words),
  );
}

function toAttributions(running: Running): Omit<Attribution, 'id'>[] {
  return running.speakers.map((speaker) => ({
    ...(speaker.personId === undefined ? { source: speaker.words } : { personId: speaker.personId }),
    cue: running.cue,
    content: { start: running.start, end: running.end },
    inferred: running.inferred,
    rule: running.rule,
  }));
}
