/** Finds the sentence that tells of the event itself: the meeting, the visit, the reception, the briefing. */
import type { Genre } from '../annotated-article.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Lead } from './find-lead.ts';

export type EventGenre = Extract<Genre, 'meeting' | 'inspection' | 'reception' | 'briefing'>;

/** Words of the event itself, in folded text. */
const eventWords: Readonly<Record<EventGenre, RegExp>> = {
  meeting: /召开|举行|举办|办理[^，。]{0,30}会|主持|开幕|闭幕|开班|出席|参加|列席|集体学习|会上(?!述)/,
  inspection:
    /调研|考察|视察|检查|督导|督查|看望|慰问|走访|暗访|察看|巡查|调查研究|会勘|勘灾|访视|参访|参拜|探视/,
  reception:
    /会见|会晤|会谈|接见|通(?:电)?话|致[^，。]{0,6}[电函信]|贺[电信词]|唁电|慰问电|回信|复信|互致|拜会|座谈|访问|抵达|离开|回到|仪式|授勋|赠勋|颁授|接受/,
  briefing: /发布会|记者会|吹风会|说明会|见面会|答记者问|专访|采访|发言人|表示|回应/,
};

/** How far from the lead the event may be told, in sentences. */
const searchedSentences = 12;

export function isEventGenre(genre: Genre): genre is EventGenre {
  return Object.hasOwn(eventWords, genre);
}

/** Falls back on the first sentence of the news; `undefined` only for an empty text. */
export function findEventSentence(reading: Reading, lead: Lead, genre: EventGenre): Sentence | undefined {
  const sentences = reading.sentences.slice(lead.sentence, lead.sentence + searchedSentences);
  const words = eventWords[genre];
  return (
    sentences.find(({ start, end }) => words.test(reading.plain.slice(Math.max(start, lead.start), end))) ??
    sentences[0]
  );
}
