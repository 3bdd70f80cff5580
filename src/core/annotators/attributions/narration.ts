/** Tells the article's own narration from words that go on after a source. */

import type { Span } from '../../annotated-article.ts';
import { bareSources } from '../../lexicons/collective-sources.ts';
import { narrativeVerbs } from '../../lexicons/narration-words.ts';
import { fold } from '../../text/fold.ts';
import { leadingLength, longestFirst } from './clauses.ts';
import type { Opening } from './opening.ts';
import type { SourceContext, Speaker } from './speaker.ts';

const action = `(?:${longestFirst(narrativeVerbs)})`;

/** Sentences that never carry a source's words on. */
const narrationStart = new RegExp(
  [
    '^(?:会[前后上]|会议(?:期间|结束|以|由|还|听取|审议|研究|传达|通报|学习|通过|原则|决定|邀请|开始|强调的|书面|当天|召开)',
    '全会(?:审议|听取|通过|决定)(?!的)',
    '(?:[^，。]{0,10})?(?:座谈|报告|推进|动员|调研|活动|考察|检查|会见|会谈|签约|仪式|论坛|培训|授课|课|会议|讲话)(?:会)?(?:前|后|上|中|间|期间|结束后|开始前)，',
    '随后|之后|其间|期间|当天|当日|据|记者|另据|图为|（?来源：|（?编辑：|（?责编|（?责任编辑|（?作者|\\[|【|（?更新时间|■|附件|附：|注：|（完|（记者|（本报|（新华社',
    '发稿|联络|承办|出席|参加|列席|陪同|在座|与会|双方还|双方就|每到|包括[^。]{4,200}(?:出席|在座|陪同|参加)',
    '(?:&nbsp[；;]?\\s*)+$|没想到|前不久，(?![^，。]{0,8}总书记)',
    '听取|察看|查看|走进|来到|考察了|调研中',
    '(?:[^，。]{0,12}(?:式|阶段|环节|会议|论坛|活动|大会))?由[^，。；]{2,60}主持。',
    '在[^，。]{2,30}(?:现场|，[^，。]{0,20}(?:走进|察看|查看|详细|仔细|认真)))',
  ].join('|'),
);

/** Lists of those who were there. */
const attendance =
  /(?:出席|参加|列席|陪同|在座|作陪|在场|到会|参加会见|参加调研|随同|与会)(?:了)?(?:上述|本次|此次|会议|会见|活动|座谈会|座谈|调研|会谈|仪式|大会|考察|检查|有关活动|讨论|签约仪式|今日|是项)?[^，。]{0,12}[。]?$/;
const attendants = /、|负责人|负责同志|领导|人员|成员|代表|委员|同志/;
/** The longest sentence that is looked through whole, in UTF-16 code units. */
const longestLooked = 800;

const formalSubject = new RegExp(
  `^(?:${longestFirst(bareSources)})(?:还|并|也|又|共|先后|认真|集体|一致|分别)*${action}`,
);

/** Whether `sentence` is the article's own telling, so that no one's words can go on in it. */
export function isNarration(context: SourceContext, sentence: Span): boolean {
  const { plain } = context.reading;
  const text = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + longestLooked));
  const close = plain.slice(Math.max(sentence.start, sentence.end - 40), sentence.end);
  if (!/[。！？；…：][”’）]*$/.test(close)) return true;
  if (narrationStart.test(text) || pronounAction.test(text)) return true;
  if (attendance.test(close) && attendants.test(text) && !/要|应|希望|必须/.test(text)) return true;
  if (contact.test(text)) return true;
  const lead = leadingLength(text);
  if (formalSubject.test(text.slice(lead, lead + 30)) && !/^.{0,6}(?:要|应)/.test(text.slice(lead)))
    return true;
  return isActionOfPerson(context, sentence.start + lead, sentence.end);
}

/** Telephones, addresses and dates of application that an agency adds to its statement. */
const contact =
  /https?:|www\.|洽询|(?:专线|电话|热线|客服)(?:为|是|：|（|\d)|请洽|拨打|(?:官网|网站|粉丝专页|脸书)[^，。]{0,8}(?:查询|查阅|了解|报名|浏览)|(?:报名|订购|收件|申请)(?:期间|时间|截止)|截(?:单|止)日/;

/** 他还来到…, 她着重剖析了…: the article tells what the speaker did. */
const pronounAction =
  /^[他她](?!们)(?:[^，。要希相认也]{0,8}了|还|结合|围绕|随后|一边|走进|来到|仔细|详细|用|从)/;

const personAction = new RegExp(`^[^，。]{0,16}?${action}`);

/** 在题为“…”的报告中阐述了…: the next one takes the floor. */
const inReport =
  /^(?:以“[^”]{2,40}”为题|在[^，。]{0,50}(?:报告|发言|演讲|讲座|致辞)中)(?!指出|强调|表示|说|提出|认为)/;

/** 在某单位，…: where the speaker went next. */
const placed = /^(?:在|到|来到|走进|随后在|随后来到)[^，。；]{2,36}，/;

/** A person who is the first thing in the sentence, or behind a place, and does something. */
function isActionOfPerson(context: SourceContext, head: number, end: number): boolean {
  const { plain } = context.reading;
  const start = head + (placed.exec(plain.slice(head, Math.min(end, head + 40)))?.[0].length ?? 0);
  const first = context.cast.between(start, Math.min(end, start + 90))[0];
  if (first === undefined) return false;
  if (first.from > start + 1) return false;
  const rest = plain.slice(first.to, Math.min(end, first.to + 60));
  if (/^(?:总书记)?(?:的|关于)/.test(rest)) return false;
  if (plain.slice(first.mention.end, first.mention.end + 3) === '总书记') return false;
  return (
    personAction.test(rest) ||
    inReport.test(rest) ||
    /^(?:还|则|也|亲切|认真|详细|仔细|一路|一边|边)/.test(rest) ||
    /^[、，]/.test(rest)
  );
}

/** What parties in the news say of an event; the article goes on with others. */
const newsVerb = /^(?:称|显示|确认|证实|报道|声称|宣称|报道称)$/;
const casualVerb = /^(?:说|介绍|介绍说|告诉.*|坦言|感慨|感叹|回忆|回忆道|说道|谈到|谈道|讲述|笑着说)$/;

const leadingPost = /(?:(?<!支部)书记|省长|市长|县长|区长|州长|盟长|主席|总统|总理|部长|首相|长官|常委)$/;

function isLeading(titles: readonly string[]): boolean {
  return titles.some((title) => leadingPost.test(fold(title)) && !/[村组]|社区|党支部/.test(title));
}

/** 村民某某说，…: a reporter's own source, not the main speaker of a meeting. */
export function isCasual(context: SourceContext, opening: Opening, speakers: readonly Speaker[]): boolean {
  const { cue, closed } = opening;
  const { cast, reading } = context;
  const leads = speakers.some(({ personId }) => {
    return personId === undefined || isLeading(cast.byId(personId)?.titles ?? []);
  });
  const verb = cue === undefined ? '' : reading.plain.slice(cue.start, cue.end);
  if (!closed && newsVerb.test(verb)) return true;
  return !leads && !closed && cue !== undefined && casualVerb.test(reading.plain.slice(cue.start, cue.end));
}

const speakingOn =
  /^(?:要|必须|希望|应|首先|其次|再次|最后|同时|此外|另外|但|而且|并且|因此|所以|比如|例如|未来|下一步|接下来|今后|这|[一二三四五]是|第[一二三四五])|^[^。]{0,60}(?:我|咱|俺|本市|本县|将)/;

/** Figures that are compared: a release goes on with them. */
const figures = /\d[\d.,]*(?:%|万|亿|个百分点)|同比|环比/;

/** Whether `sentence` plainly goes on with what someone has said, or what a release `cue` shows. */
export function speaksOn(plain: string, sentence: Span, cue: Span | undefined): boolean {
  const text = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 80));
  if (cue !== undefined && plain.startsWith('显示', cue.start)) return figures.test(text);
  return speakingOn.test(text);
}

const continuation =
  /^(?:要|同时，?要|我们|我国|各级|各地|各部门|各单位|各有关|全省|全市|全区|全党|全国|全县|全州|必须|应当|应|希望|首先|其次|再次|最后，?要|特别是|尤其|坚持|加强|推进|推动|深化|强化|聚焦|围绕|抓好|抓紧|着力|切实|落实|完善|健全|做好|统筹|加快|大力|全面|进一步|深入|积极|持续|牢固|牢牢|严格|坚决|努力|不断|充分|把|对|既要|[一二三四五六七八九十]要|[一二三四五六七八九十]是|第[一二三四五六七八九十](?:，|是)|（?[一二三四五六七八九十]）?、?要)/;

/** Whether a paragraph that begins with `sentence` carries the words of the paragraph before it on. */
export function carriesOn(plain: string, sentence: Span): boolean {
  const text = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  if (/^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]，)/.test(text)) return true;
  if (!continuation.test(text)) return false;
  return (
    /^(?:要|[一二三四五六七八九十]要|[一二三四五六七八九十]是要)/.test(text) ||
    /(?:^|[，、；])(?:要|必须|应当?|希望|切实|坚决|确保|努力)/.test(text.slice(0, 120))
  );
}
