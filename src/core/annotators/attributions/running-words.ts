/** The words that someone is speaking, as the article carries them on from sentence to sentence. */
import type { Attribution, Span } from '../../annotated-article.ts';
import type { Opening } from './opening.ts';
import type { Speaker } from './speaker.ts';

export interface Running {
  readonly speakers: readonly Speaker[];
  readonly cue: Span | undefined;
  /** Where the speaker spoke: the cue's start. */
  readonly at: number;
  start: number;
  end: number;
  readonly closed: boolean;
  readonly inferred: boolean;
  readonly rule: string;
  paragraph: number;
  /** Whether the words may go on in the sentences that follow. */
  open: boolean;
  /** Told of someone in passing (某某说，…): the words end with the sentence unless the next plainly goes on. */
  readonly casual: boolean;
}

/** Where the words before `opening` end: before its source, and before the blanks there. */
export function cutBack(plain: string, running: Running, opening: Opening): number {
  let end = Math.max(running.start, opening.start);
  while (end > running.start && /\s/.test(plain.charAt(end - 1))) end -= 1;
  return end;
}

const pledge = /^(?:承诺|倡议|主张|期待|相信)$/;

/** 王董事长承诺在当地投资: what another one pledges, without a comma, is told by the speaker. */
export function isOthersPledge(plain: string, { cue, marked }: Opening): boolean {
  return cue !== undefined && !marked && pledge.test(plain.slice(cue.start, cue.end));
}

/** 如下：一、…: what a colon announces, point by point. */
export function isListed(plain: string, end: number, start: number): boolean {
  if (!/^[一二三四五六七八九十]、/.test(plain.slice(start, start + 2))) return false;
  return plain[end - 1] === '：' || plain[start] !== '一';
}

/** Two or more blanks between sentences are the trace of a lost paragraph border. */
export function isBreak(plain: string, from: number, to: number): boolean {
  return /\s{2,}/.test(plain.slice(from, to));
}

export function sameSpeakers(some: readonly Speaker[], others: readonly Speaker[]): boolean {
  return some.some((one) =>
    others.some((other) => one.personId === other.personId && one.words === other.words),
  );
}

/** One for each speaker, with numbers from `firstNumber`. Member by member: spreads cost more than the rest. */
export function toAttributions(running: Running, firstNumber: number): Attribution[] {
  const { speakers, cue, start, end, inferred, rule } = running;
  return speakers.map(({ personId, words }, i): Attribution => {
    const id = `a${firstNumber + i}`;
    const content = { start, end };
    if (personId === undefined) {
      if (cue === undefined) return { id, source: words, content, inferred, rule };
      return { id, source: words, cue, content, inferred, rule };
    }
    if (cue === undefined) return { id, personId, content, inferred, rule };
    return { id, personId, cue, content, inferred, rule };
  });
}
