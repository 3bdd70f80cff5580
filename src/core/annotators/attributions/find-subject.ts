/** Finds the subject with which a clause or a sentence begins. */
import type { Span } from '../../annotated-article.ts';
import { bareSources } from '../../lexicons/collective-sources.ts';
import type { Naming } from './cast-index.ts';
import { leadingLength, longestFirst } from './clauses.ts';
import type { SourceContext, SourceFinding } from './speaker.ts';

/** The forms in which others quote an authority: after the sentence, or the quotation, they speak again. */
export const authority = /总书记|习主席|毛泽东|邓小平|习近平同志|马克思|列宁|中全会|次全会|党的.{2,3}大$/;

/** After these a name is an object, not the subject. */
export const objectMarker =
  /(?:对|向|与|和|同|跟|给|为|由|以|被|把|在|将|让|使|及|见|问|访|邀|请|受|替|从|比|于|是|叫)$/;
/** A collective that may begin a clause as its subject. */
export const bareSource = new RegExp(`^(?:${longestFirst(bareSources)})`);
/** What joins two names into one subject. */
const coordination = /^(?:等)?\s*[、和与及暨，]\s*$/;

const issued =
  /(?:印发|下发|发布|发出|出台|制定|制发|公布|颁布|施行)了?[^，。；《]{0,12}(《[^》]{2,60}》(?:（(?!以下|下称|简称)[^）]{1,8}）》?)?|(?:有关|重要|相关)?(通知|意见|公告|通告|紧急通知|指导意见))(?:》)?(?:（(?:以下|下称|简称)[^）]{1,20}）)?$/;

/** A document that the clause `[from, to)` says has been issued: 市委印发《…意见》，要求… */
export function documentIn(context: SourceContext, from: number, to: number): SourceFinding | undefined {
  const clause = context.reading.plain.slice(Math.max(from, to - 120), to);
  const found = issued.exec(clause);
  const name = found?.[1];
  if (name === undefined) return undefined;
  const start = to - (found?.[0].length ?? 0) + (found?.[0].indexOf(name) ?? 0);
  const words = context.reading.text.slice(start, start + name.length);
  return { kind: 'words', speakers: [{ words }], start, beside: true };
}

const issuing = /印发|下发|发布|发出|出台|制定|制发|公布|颁布|施行/;

/** A document that one of the first clauses of `sentence` says has been issued. */
export function issuedIn(context: SourceContext, sentence: Span): SourceFinding | undefined {
  const { plain } = context.reading;
  const limit = Math.min(sentence.end, sentence.start + 300);
  if (!issuing.test(plain.slice(sentence.start, limit))) return undefined;
  for (let from = sentence.start, tried = 0; from < limit && tried < 6; tried += 1) {
    const mark = plain.slice(from, limit).search(/[，；。]/);
    const to = mark < 0 ? limit : from + mark;
    const found = documentIn(context, from, to);
    if (found !== undefined) return found;
    from = to + 1;
  }
  return undefined;
}

/** A head that must be a subject: 老同志们, 与会代表. */
const plural =
  /^(?:[^，。的在对向把将]{0,5}[^，。的在对向把将我咱]们|与会(?:的)?[^，。的在对向]{0,4}(?:代表|同志|嘉宾|人员|专家|者|委员))/;

/** How many clauses of a sentence are asked for its subject: 12月5日，在…，李某某主持召开… */
const mostClauses = 4;

/** The subject of the sentence `[from, to)`: that of the first clause that has one. */
export function sentenceSubject(context: SourceContext, from: number, to: number): SourceFinding | undefined {
  let start = from;
  for (let tried = 0; start < to && tried < mostClauses; tried += 1) {
    const found = clauseSubject(context, start, to);
    const comma = context.reading.plain.indexOf('，', start);
    const isTime =
      found?.kind === 'words' && /[后前时间中上]$/.test(context.reading.plain.slice(start, comma));
    if (found !== undefined && !isTime) return found;
    if (comma < 0 || comma >= to) return undefined;
    start = comma + 1;
  }
  return undefined;
}

/** The person or collective with whom the clause `[from, to)` begins. */
export function clauseSubject(context: SourceContext, from: number, to: number): SourceFinding | undefined {
  const { plain, text } = context.reading;
  const start = from + leadingLength(plain.slice(from, to));
  if (start >= to) return undefined;
  const pronominal = /^[他她](?!们|国|乡|人|的|日|山|方)/.test(plain.slice(start, start + 2));
  if (pronominal) return { kind: 'pronoun', speakers: [], start, beside: false };
  const titled = titledSubject(context, start, to);
  if (titled !== undefined) return titled;
  const namings = context.cast.between(start, to);
  const first = namings[0];
  if (first !== undefined && (first.from <= start || isTitleLike(plain.slice(start, first.from)))) {
    let last = 0;
    while (true) {
      const next = namings[last + 1];
      const here = namings[last];
      if (next === undefined || here === undefined || !coordination.test(plain.slice(here.to, next.from)))
        break;
      last += 1;
    }
    const naming = namings[last] ?? first;
    if (/^的/.test(plain.slice(naming.to, naming.to + 1))) return undefined;
    return namedFinding(plain, namings, last, naming);
  }
  const head = plain.slice(start, Math.min(to, start + 16));
  const bare = bareSource.exec(head) ?? plural.exec(head);
  const after = start + (bare?.[0].length ?? 0);
  if (bare === null || /^(?:的|精神|和|、)/.test(plain.slice(after, after + 2))) return undefined;
  const words = text.slice(start, start + bare[0].length);
  return { kind: 'words', speakers: [{ words }], start, beside: true };
}

const bareTitle =
  /^(?:副?总统|副?总理|副?(?:省|市|区|县|部|局|院|处|州|镇|乡)长|总书记|委员长|副?主席|书记)(?![、的、党室]|府|令|[\u4e00-\u9fff]{2,4}(?:、|和))/;

/** A bare title at the head of a clause: 总统上午接见… */
function titledSubject(context: SourceContext, start: number, to: number): SourceFinding | undefined {
  const title = bareTitle.exec(context.reading.plain.slice(start, Math.min(to, start + 16)))?.[0];
  if (title === undefined) return undefined;
  const naming = context.cast.between(start, Math.min(to, start + title.length + 6))[0];
  if (naming !== undefined) return undefined;
  const holder = context.cast.byTitle(title, start);
  if (holder === undefined) return undefined;
  return { kind: 'title', speakers: [{ personId: holder.id }], start, beside: true };
}

function isTitleLike(lead: string): boolean {
  return (
    lead.length <= 60 &&
    !/[由被]|接见|会见|陪同|表示|指出|强调/.test(lead) &&
    /(?:书记|长|主席|主任|委员|总理|总统|员|人|代表|家|授)$/.test(lead) &&
    !objectMarker.test(lead)
  );
}

/** No list of speakers is longer; a longer list of names must stay cheap. */
const mostSpeakers = 40;

/** The person named last before a verb, with those who are joined to the name: 甲、乙分别指出. */
export function namedFinding(
  plain: string,
  namings: readonly Naming[],
  index: number,
  last: Naming,
): SourceFinding {
  const ids = [last.mention.personId];
  let start = last.from;
  for (let i = index - 1; i >= Math.max(0, index - mostSpeakers); i -= 1) {
    const naming = namings[i];
    if (naming === undefined || !coordination.test(plain.slice(naming.to, start))) break;
    ids.unshift(naming.mention.personId);
    start = naming.from;
  }
  const honorific = authority.test(plain.slice(last.from, last.to + 3));
  return { kind: 'name', speakers: ids.map((personId) => ({ personId })), start, beside: true, honorific };
}
