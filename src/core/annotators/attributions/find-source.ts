/** Finds who speaks: the noun phrase before a cue, in its clause or at the head of the sentence. */
import { nobody, sourceEndings } from '../../lexicons/collective-sources.ts';
import { mannerWords } from '../../lexicons/cue-adverbs.ts';

import { clauseStart, leadingLength, longestFirst, withoutTrailing } from './clauses.ts';
import type { CueCandidate } from './find-cues.ts';
import {
  authority,
  bareSource,
  clauseSubject,
  documentIn,
  namedFinding,
  objectMarker,
} from './find-subject.ts';
import type { SourceContext, SourceFinding } from './speaker.ts';

export function findSource(context: SourceContext, cue: CueCandidate): SourceFinding | undefined {
  const { reading, quotations } = context;
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined) return undefined;
  const clause = clauseStart(reading.plain, cue.start, sentence.start, quotations);
  if (learning.test(cue.verb)) return learntFrom(context, clause, cue.start);
  const named = findNamed(context, clause, cue.start);
  if (named !== undefined) return named;
  const words = findWords(context, clause, cue);
  if (words !== 'none') return words;
  return findEarlierSubject(context, sentence.start, clause, cue);
}

const learning = /^(?:获悉|了解到)$/;
const informant =
  /(?:^|记者[^，。；]{0,16})从([^，。；“”]{2,30}?[^上中里时处口])(?:今天|昨天|日前|近日|\d{1,2}日)?$/;

/** 记者从国家数据局了解到，…: whoever told the reporter. 据了解 names nobody. */
function learntFrom({ reading }: SourceContext, from: number, to: number): SourceFinding | undefined {
  const match = informant.exec(reading.plain.slice(from, to));
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const start = from + match.index + match[0].lastIndexOf(`从${words}`) + 1;
  const speakers = [{ words: reading.text.slice(start, start + words.length) }];
  return { kind: 'words', speakers, start, beside: true };
}

function findNamed(context: SourceContext, from: number, to: number): SourceFinding | undefined {
  const { plain } = context.reading;
  const namings = context.cast.between(from, to);
  for (let i = namings.length - 1; i >= Math.max(0, namings.length - 6); i -= 1) {
    const naming = namings[i];
    if (naming === undefined) continue;
    const lead = plain.slice(from, naming.from);
    if (!isGap(plain.slice(standingForOthers(plain, naming.to, to), to)) || objectMarker.test(lead.trimEnd()))
      continue;
    return namedFinding(plain, namings, i, naming);
  }
  return undefined;
}

const others = /等(?:嘉宾|代表|企业家|专家|学者|委员|同志|领导|人士|来宾|外宾)+/y;

/** 院士康某等嘉宾说: the one who is named stands for the others; the words after the name belong to it. */
function standingForOthers(plain: string, nameEnd: number, limit: number): number {
  others.lastIndex = plain[nameEnd - 1] === '等' ? nameEnd - 1 : nameEnd;
  return others.test(plain) && others.lastIndex <= limit ? others.lastIndex : nameEnd;
}

const nounBeforeCue = /(?:的|之|和|与|或|、)$/;
const ending = new RegExp(`(?:${longestFirst(sourceEndings)})$`);
const verbal = /[时后中并又还说讲作发上来去对就向在为将会要]|主持|出席|致辞|介绍|告诉/;

/** Whether `gap`, between a name and a cue, leaves the name the subject of the cue. */
function isGap(gap: string): boolean {
  const core = withoutManner(withoutTrailing(gap.trim()));
  // Right behind a name it is a verb: 某局长报告指出, who tells a meeting.
  if (core === '' || core === '报告') return true;
  if (/^[、，和与及“《]/.test(core)) return false;
  if (/^的/.test(core)) return false;
  if (nounBeforeCue.test(core)) return false;
  if (ending.test(core) && !verbal.test(core)) return false;
  return core.length <= 90;
}

const pronoun = /^(?:他|她|其)$/;
const nobodyPattern = new RegExp(`^(?:${longestFirst(nobody)})$`);
const prepositional =
  /^(.{2,}?)(?:在|就|并|举例|于接|于会|对(?!象|外|口)|向|针对|围绕|面对|通过|代表|接受|回应|谈及|谈到|援引|发表|主持|出席|致辞|致词|作|介绍|总结|回忆|主动|回顾|回想|高兴|激动|听取|为|与|同|发布|给|给出)/;
const titleWord = /(?:书记|主席|总统|总理|长|主任|委员|大使|首相|国王)$/;
const notNoun =
  /[。！？“”了着过是有没不很就要把被让使将]|意义上$|进行$|(?<![当各驻某本产基营])地$|^(?:询及|牢记|应当|定期|确保|的|被问|被询|听(?!证)|必须|必需|针对|关于|至于|代表(?=[省市县区中党政本我全大会公人州学各]|国家)|进行|给出|要|把|将|对|向|在|为|以(?!色列|军|方|总|外|国|政|媒|防)|从|按|如|若|当(?!地|局)|只|可|我)/;

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
  if (rest === '' || /^(?:必须|仍须|在|就|对|向|针对|围绕|谈到|谈及|并)/.test(rest)) return 'none';
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
  if (nobodyPattern.test(phrase) || /[我咱]们$/.test(phrase)) return undefined;
  const words = text.slice(start, start + phrase.length).trim();
  return { kind: 'words', speakers: [{ words }], start, beside: true, honorific: isQuoted(phrase) };
}

/** Whom a speaker quotes as well as the article does: an authority, or 很多人. */
function isQuoted(phrase: string): boolean {
  return authority.test(phrase) || /^(?:很多|不少|有些)/.test(phrase);
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

/** `phrase` without names of documents, brackets and the words of nouns (有关) whose characters are verbs elsewhere. */
function withoutInsertions(phrase: string): string {
  return phrase.replace(/《[^》]*》|“[^”]*”|（[^）]*）|有关|国有|所有|有些|很多|不少|主要|使节|使馆/g, '');
}

/** 数百居民在某地(要求): who spoke, without where. */
const placedSource = new RegExp(
  `^([^，《在]{0,30}(?:${longestFirst(sourceEndings)}))在(?![职校华任线野逃场])[^，《》]{2,24}$`,
);

/** 统计局5日公布的数据(显示): who has released the figures. */
const releasing = /^([^，《]{2,24}?)(?:[\d今昨日天月（）]*)(?:公布|发布|援引)[^，《》]{0,16}数据$/;

/** The noun phrase that can be a source at the head of `rest`, which ends right before the cue. */
function nounPhrase(rest: string, cue: CueCandidate): string | undefined {
  if (rest.length > 60) return undefined;
  const whole = withoutTrailing((placedSource.exec(rest) ?? releasing.exec(rest))?.[1] ?? rest.trimEnd());
  // 例 closes 条例, but also 以…为例.
  if (
    ending.test(whole) &&
    !/[为举]例$/.test(whole) &&
    !notNoun.test(withoutInsertions(whole)) &&
    whole.length <= 40
  )
    return whole;
  if (/^党的[一二三四五六七八九十]{2,3}大$/.test(whole)) return whole;
  if (/^(?:[^，。《]{0,14}(?:全会|大会|中央|国务院|规划|[一二三四五六七八九十]大))?《[^》]+》$/.test(whole))
    return whole;
  const bare = bareSource.exec(whole);
  const cut = prepositional.exec(whole);
  const head = cut?.[1] === undefined ? whole : withoutTrailing(cut[1]);
  const candidate = bare !== null && head.length < bare[0].length ? bare[0] : head;
  const bareOfNames = withoutInsertions(candidate);
  if (candidate.length > 30 || notNoun.test(bareOfNames)) return undefined;
  if (
    ending.test(candidate) ||
    candidate === bare?.[0] ||
    pronoun.test(candidate) ||
    /^[^，。的对向]{1,6}们$/.test(candidate) ||
    titleWord.test(candidate)
  ) {
    return candidate;
  }
  const plainly = (cue.mark !== undefined || cue.contentStart === undefined) && plainVerb.test(cue.verb);
  return plainly && candidate.length >= 2 && candidate.length <= 16 ? candidate : undefined;
}

/** Bound verbs that may stand in a clause after their subject's: 李某某来到…，勉励大家… */
const urging = /^(?:勉励|希望|祝愿|祝福|叮嘱|嘱咐|嘱托|号召|提醒|期望|祈求|寄语|期许|期勉|盼|明确|规定)$/;

/** How many clauses before the cue's own are asked for a subject. */
const mostClauses = 12;

/** The subject at the head of an earlier clause of the sentence: 会议听取…汇报，强调… */
function findEarlierSubject(
  context: SourceContext,
  sentenceStart: number,
  clause: number,
  cue: CueCandidate,
): SourceFinding | undefined {
  if (cue.bound && clause === sentenceStart && /^(?:明确|规定)$/.test(cue.verb))
    return { kind: 'dropped', speakers: [], start: clause, beside: false };
  if (cue.bound && (clause === sentenceStart || !urging.test(cue.verb))) return undefined;
  let end = clause - 1;
  for (let tried = 0; end > sentenceStart && tried < mostClauses; tried += 1) {
    const start = clauseStart(context.reading.plain, end, sentenceStart, context.quotations);
    const subject = documentIn(context, start, end) ?? clauseSubject(context, start, end);
    if (subject !== undefined) return { ...subject, start: clause, beside: false };
    end = start - 1;
  }
  if (cue.bound) return undefined;
  return { kind: 'dropped', speakers: [], start: clause, beside: false };
}
