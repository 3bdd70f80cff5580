/** Quotations that no verb reports, but beside which one person stands: “…”这是李某某的心声. */
import { clauseSubject } from './find-subject.ts';
import type { Opening } from './opening.ts';
import { quotationBefore } from './opening.ts';
import type { SourceContext, SourceFinding } from './speaker.ts';

/** Shorter quotations are terms and titles, not speech. */
const shortestSpeech = 14;
/** A sentence that tells whose words stand before it is short. */
const longestTelling = 80;

const ofPerson = /^(?:这是|这便是|这正是|说这话的|说这番话的|这番话|这句话)/;
const manner =
  /谈起|说起|提起|谈及|回忆|感慨|心声|感受|语气|脸上|笑|激动|自豪|赞|如数家珍|体会|感触|点评|讲述|坦言|叹|回答|共勉|听取发言|兴奋|高兴|骄傲|感激|信心|话语|眼里|告诉|坚定/;

/** The opening that the quotation right before sentence `index` makes, if the sentence tells whose it is. */
export function readBareQuotation(context: SourceContext, index: number): Opening | undefined {
  const { plain, sentences } = context.reading;
  const sentence = sentences[index];
  if (sentence === undefined || sentence.end - sentence.start > longestTelling * 2) return undefined;
  const quotation = quotationBefore(context, sentence.start);
  if (quotation === undefined || quotation.end - quotation.start < shortestSpeech) return undefined;
  if (!/[。！？…]/.test(plain.charAt(quotation.end - 2))) return undefined;
  const telling = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + longestTelling));
  const source = ofPerson.test(telling)
    ? onlyPerson(context, sentence.start, sentence.end)
    : manner.test(telling)
      ? personAtHead(context, sentence.start, sentence.end)
      : undefined;
  if (source === undefined) return undefined;
  return {
    sentence: index,
    marked: false,
    at: quotation.end,
    source,
    start: quotation.start,
    content: quotation,
    closed: true,
    rule: 'words-beside-person',
  };
}

function onlyPerson(context: SourceContext, start: number, end: number): SourceFinding | undefined {
  const namings = context.cast.between(start, end);
  const ids = new Set(namings.map(({ mention }) => mention.personId));
  const naming = namings[0];
  if (naming === undefined || ids.size !== 1) return undefined;
  return {
    kind: 'name',
    speakers: [{ personId: naming.mention.personId }],
    start: naming.from,
    beside: true,
  };
}

function personAtHead(context: SourceContext, start: number, end: number): SourceFinding | undefined {
  const ids = new Set(context.cast.between(start, end).map(({ mention }) => mention.personId));
  if (ids.size !== 1) return undefined;
  const subject = clauseSubject(context, start, end);
  if (subject?.kind === 'name') return subject;
  const comma = context.reading.plain.indexOf('，', start);
  if (comma < 0 || comma >= end) return undefined;
  const later = clauseSubject(context, comma + 1, end);
  return later?.kind === 'name' ? later : undefined;
}
