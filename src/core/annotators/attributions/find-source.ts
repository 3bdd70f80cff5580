/** Finds who speaks: the noun phrase before a cue, in its clause or at the head of the sentence. */
import { bareSources, nobody, sourceEndings } from '../../lexicons/collective-sources.ts';
import { mannerWords } from '../../lexicons/cue-adverbs.ts';
import type { Reading } from '../../reading.ts';
import type { CastIndex, Naming } from './cast-index.ts';
import { clauseStart, leadingLength, longestFirst, withoutTrailing } from './clauses.ts';
import type { CueCandidate } from './find-cues.ts';
import type { Quotations } from './quotations.ts';

/** A speaker: a person of the cast, or the words that name a collective. */
export type Speaker =
  | { readonly personId: string; readonly words?: undefined }
  | { readonly personId?: undefined; readonly words: string };

export type SourceKind = 'name' | 'title' | 'pronoun' | 'words' | 'dropped';

export interface SourceFinding {
  readonly kind: SourceKind;
  /** Empty for a pronoun and for a dropped subject, which the article's course resolves. */
  readonly speakers: readonly Speaker[];
  /** Where the source's noun phrase, or the clause of a dropped subject, begins. */
  readonly start: number;
  /** Whether the source stands in the clause of the cue. */
  readonly beside: boolean;
  readonly honorific?: boolean;
}

export interface SourceContext {
  readonly reading: Reading;
  readonly cast: CastIndex;
  readonly quotations: Quotations;
}

export function findSource(context: SourceContext, cue: CueCandidate): SourceFinding | undefined {
  const { reading, quotations } = context;
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined) return undefined;
  const clause = clauseStart(reading.plain, cue.start, sentence.start, quotations);
  const named = findNamed(context, clause, cue.start);
  if (named !== undefined) return named;
  const words = findWords(context, clause, cue);
  if (words !== 'none') return words;
  return findEarlierSubject(context, sentence.start, clause, cue);
}

/** The forms in which others quote an authority: after the sentence, or the quotation, they speak again. */
const authority = /总书记|习主席|毛泽东|邓小平|习近平同志|马克思|列宁/;

/** After these a name is an object, not the subject. */
const objectMarker =
  /(?:对|向|与|和|同|跟|给|为|由|以|被|把|在|将|让|使|及|见|问|访|邀|请|受|替|从|比|于|是|叫)$/;
const coordination = /^(?:等)?\s*[、和与及暨，]\s*$/;

function findNamed(context: SourceContext, from: number, to: number): SourceFinding | undefined {
  const { plain } = context.reading;
  const namings = context.cast.between(from, to);
  for (let i = namings.length - 1; i >= Math.max(0, namings.length - 6); i -= 1) {
    const naming = namings[i];
    if (naming === undefined) continue;
    const lead = plain.slice(from, naming.from);
    if (!isGap(plain.slice(naming.to, to)) || objectMarker.test(lead.trimEnd())) continue;
    return namedFinding(plain, namings, i, naming);
  }
  return undefined;
}

function namedFinding(plain: string, namings: readonly Naming[], index: number, last: Naming): SourceFinding {
  const ids = [last.mention.personId];
  let start = last.from;
  for (let i = index - 1; i >= 0; i -= 1) {
    const naming = namings[i];
    if (naming === undefined || !coordination.test(plain.slice(naming.to, start))) break;
    ids.unshift(naming.mention.personId);
    start = naming.from;
  }
  const honorific = authority.test(plain.slice(last.from, last.to + 3));
  return { kind: 'name', speakers: ids.map((personId) => ({ personId })), start, beside: true, honorific };
}

const nounBeforeCue = /(?:的|之|和|与|或|、)$/;
const ending = new RegExp(`(?:${longestFirst(sourceEndings)})$`);
const verbal = /[时后中并又还说讲作发上来去对就向在为将会要]|主持|出席|致辞|介绍|告诉/;

/** Whether `gap`, between a name and a cue, leaves the name the subject of the cue. */
function isGap(gap: string): boolean {
  const core = withoutManner(withoutTrailing(gap.trim()));
  if (core === '') return true;
  if (/^[、，和与及“《]/.test(core)) return false;
  if (/^的/.test(core)) return false;
  if (nounBeforeCue.test(core)) return false;
  if (ending.test(core) && !verbal.test(core)) return false;
  return core.length <= 90;
}

const pronoun = /^(?:他|她|其)$/;
const bareSource = new RegExp(`^(?:${longestFirst(bareSources)})`);
const nobodyPattern = new RegExp(`^(?:${longestFirst(nobody)})$`);
const prepositional =
  /^(.{2,}?)(?:在|就|对|向|针对|围绕|面对|通过|代表|接受|回应|谈及|谈到|援引|发表|主持|出席|致辞|致词|作|介绍|总结|回忆|主动|高兴|激动|听取|为|与|同|发布|给|给出)/;
const titleWord = /(?:书记|主席|总统|总理|长|主任|委员|大使|首相|国王)$/;
const notNoun =
  /[。！？“”了着过是有没不很就要把被让使将]|^(?:代表(?=.{3})|进行|给出|要|把|将|对|向|在|为|以|从|按|如|若|当|只|可|我)/;

/** A collective or unnamed source in `[from, to)`; 'none' where the clause has no subject of its own. */
function findWords(
  context: SourceContext,
  from: number,
  cue: CueCandidate,
): SourceFinding | undefined | 'none' {
  const { plain, text } = context.reading;
  const clause = plain.slice(from, cue.start);
  const lead = leadingLength(clause);
  const rest = withoutManner(withoutTrailing(clause.slice(lead)));
  const start = from + lead;
  if (rest === '' || /^(?:在|就|对|向|针对|围绕|谈到|谈及|并)/.test(rest)) return 'none';
  if (/(?:的|和|与|或|、)$/.test(rest)) return undefined;
  const phrase = nounPhrase(rest, cue);
  if (phrase === undefined) return undefined;
  const inside = context.cast.between(start, start + phrase.length).at(-1);
  if (inside !== undefined && start + phrase.length - inside.to > 6) return undefined;
  if (pronoun.test(phrase)) return { kind: 'pronoun', speakers: [], start, beside: true };
  const holder = context.cast.byTitle(phrase.replace(/^(?:这位|该)/, ''), start);
  if (holder !== undefined) {
    const honorific = authority.test(phrase);
    return { kind: 'title', speakers: [{ personId: holder.id }], start, beside: true, honorific };
  }
  if (nobodyPattern.test(phrase)) return undefined;
  const words = text.slice(start, start + phrase.length).trim();
  return { kind: 'words', speakers: [{ words }], start, beside: true, honorific: authority.test(phrase) };
}

const manner = new RegExp(`(?:也|则|更|都|又|很|十分|非常)?(?:${longestFirst(mannerWords)})+[的地]$`);

/** 总统恳切的(说): the adverbial, in either spelling of its particle, is no part of the source. */
function withoutManner(rest: string): string {
  const adverbial = manner.exec(rest);
  return adverbial === null ? rest : withoutTrailing(rest.slice(0, adverbial.index));
}

/** Verbs that report words so plainly that whoever stands before them with a comma after them is a source. */
const plainVerb =
  /^(?:指出|强调|表示|说|认为|称|介绍|透露|坦言|告诉记者|报道|报道称|声称|宣称|宣布|说道|介绍说|重申)$/;

/** The noun phrase that can be a source at the head of `rest`, which ends right before the cue. */
function nounPhrase(rest: string, cue: CueCandidate): string | undefined {
  if (rest.length > 60) return undefined;
  const whole = rest.trimEnd();
  if (
    ending.test(whole) &&
    !notNoun.test(whole.replace(/《[^》]*》|“[^”]*”|（[^）]*）/g, '')) &&
    whole.length <= 40
  ) {
    return whole;
  }
  if (/^《[^》]+》$/.test(whole)) return whole;
  const bare = bareSource.exec(whole);
  const cut = prepositional.exec(whole);
  const head = cut?.[1] === undefined ? whole : withoutTrailing(cut[1]);
  const candidate = bare !== null && head.length < bare[0].length ? bare[0] : head;
  const bareOfNames = candidate.replace(/《[^》]*》|“[^”]*”|（[^）]*）/g, '');
  if (candidate.length > 30 || notNoun.test(bareOfNames)) return undefined;
  if (
    ending.test(candidate) ||
    candidate === bare?.[0] ||
    pronoun.test(candidate) ||
    titleWord.test(candidate)
  ) {
    return candidate;
  }
  const plainly = (cue.mark !== undefined || cue.contentStart === undefined) && plainVerb.test(cue.verb);
  return plainly && candidate.length >= 2 && candidate.length <= 16 ? candidate : undefined;
}

/** The subject at the head of an earlier clause of the sentence: 会议听取…汇报，强调… */
function findEarlierSubject(
  context: SourceContext,
  sentenceStart: number,
  clause: number,
  cue: CueCandidate,
): SourceFinding | undefined {
  if (cue.bound && cue.mark === undefined && clause === sentenceStart) return undefined;
  let end = clause - 1;
  while (end > sentenceStart) {
    const start = clauseStart(context.reading.plain, end, sentenceStart, context.quotations);
    const subject = documentIn(context, start, end) ?? clauseSubject(context, start, end);
    if (subject !== undefined) return { ...subject, start: clause, beside: false };
    end = start - 1;
  }
  if (cue.bound) return undefined;
  return { kind: 'dropped', speakers: [], start: clause, beside: false };
}

const issued =
  /(?:印发|下发|发布|发出|出台|制定|制发|公布|颁布|施行)了?[^，。；《]{0,12}(《[^》]{2,60}》(?:（[^）]{1,8}）》?)?|(?:有关|重要|相关)?(通知|意见|公告|通告|紧急通知|指导意见))(?:》)?$/;

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

/** A head that must be a subject: 老同志们, 与会代表. */
const plural =
  /^(?:[^，。的在对向把将]{1,6}们|与会(?:的)?[^，。的在对向]{0,4}(?:代表|同志|嘉宾|人员|专家|者|委员))/;

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
