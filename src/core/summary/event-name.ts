/** Finds the event's own name, whole and in one piece: 全省…工作会议, 第二次会议, “…”理论研讨会. */
import type { Span } from '../annotated-article.ts';

const kind =
  '(?:会议|论坛|大会|全会|年会|例会|峰会|座谈会|研讨会|推进会|动员会|报告会|学习会|协商会|发布会|记者会|吹风会|说明会|见面会|宣讲会|对话会|交流会|表彰会|部署会|现场会|联席会|茶话会|恳谈会|[协专]商|会谈|会晤|研讨班|培训班|轮训班|读书班|进修班|开班式|开幕式|闭幕式|仪式|典礼|签约活动|主场活动|系列活动|集体学习|讲坛|党课|会)';

/** What may follow a name that has come to its end. */
const afterName =
  '(?=$|[，。；：、“（\\s]|并|暨?开幕|闭幕|时|上[^的]|研究|部署|听取|传达|学习|贯彻|审议|总结|深入|专题|强调|指出|就|在|于|今|昨|\\d|召开|举行|举办|顺利|隆重|近日|日前|发)';

/** One character of a name, or a quotation inside it, which may hold any punctuation. */
const piece = '(?:“[^”\\n]{1,50}”|《[^》\\n]{1,50}》|[^，。；：\\n])';

const afterVerb = new RegExp(
  `(?:主持召开|召开|举行|举办|办理|参加|出席|列席|主持)了?(${piece}{0,70}?${kind})${afterName}`,
);
const quoted = new RegExp(
  `(?:召开|举行|举办|办理|参加|出席|列席|主持|[主承协]办的)了?(?:《[^》\\n]{1,20}》)?“([^”\\n]{2,60}?(?:${kind}|年会))”(?!${kind})`,
);
const beforeVerb = new RegExp(
  `(?:^|[，。；：\\s])((?!会议)${piece}{3,70}?${kind})(?:\\d[^，。在于]{0,12}|[今昨近日前天上下午晚间]{1,6}(?:（[^）]{1,12}）)?(?:日)?(?:[上下]午|晚间?)?|于[^，。]{1,12})?(?:在[^，。]{1,24}?|以[^，。]{1,12}?|通过[^，。]{1,16}?)?(?:隆重|顺利|成功|正式|胜利|联合|如期|同时)?(?:召开|举行|举办|开幕|闭幕|开班)(?!前|之前|之际|后|以来|期间|的|当天)`,
);
/** What the host or the guest of a reception goes to is the event, where it is a ceremony by its name. */
const ceremony = /(?:出席|参加|主持|举行)了?“([^”\n]{2,60}?(?:仪式|典礼|晚会|国宴|宴会|酒会))”/;
/** 陈某在某研修班座谈会上强调: in headlines. */
const spokenAt = new RegExp(`在(${piece}{2,50}?${kind})上(?:的)?(?:强调|指出|讲话|发表|致[辞词]|要求|表示)`);
const afterTowards = new RegExp(`向(${piece}{2,70}?${kind})(?:致|发来|发去)`);

/** Names that any event could have. */
const general =
  /^(?:了|一[次场个]|此次|本次|这次|这场)?(?:新闻|表彰|专题|视频|工作|座谈|电视电话|现场|全体|例行|联合|重要|系列|有关|相关|党组|党委|中外|首场|揭牌|签约|启动|欢迎|开班|双边|小范围|大范围){0,2}(?:会议|座谈会|会|大会|论坛|研讨会|发布会|记者会|吹风会|说明会|见面会|仪式|典礼|活动|推进会|会谈|会晤|[协专]商|对话会|开幕式|闭幕式|集体学习)$/;

/** Bodies that meet, and that are no event themselves. */
const body =
  /(?:常委会|委员会|学会|协会|联合会|理事会|总会|基金会|研究会|促进会|商会|领导小组会?|人大|委员会会)$/;

/** Days, clock times and adverbs that stand between the start of a clause and the name. */
const frontMatter =
  /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[至—\-~、][\d月]{1,4}日)?(?:[上下]午|晚间?)?|\d{1,2}日(?:[上下]午|晚间?)?|[今昨](?:天|日|（\d+）日)(?:（[^）]*）)?(?:[上下]午|晚间?)?|近日|日前|由|当地时间)+/;
/** What a person or a host does with the event; the name begins after it. */
const verbInside = /^.*(?:出席|参加|列席|主持召开|主持|召开|(?:主|举|承|协)办的?|举行的?|召集的?)/;

/**
 * `plain` is one folded sentence. The span counts from its start; `undefined` where no name stands in one piece.
 * `isGuest`: the event is told by the way, as the occasion of a reception, and what people attend is not it.
 */
export function findEventName(plain: string, isGuest: boolean): Span | undefined {
  const patterns = isGuest
    ? [afterTowards, ceremony, beforeVerb]
    : [afterTowards, quoted, beforeVerb, afterVerb, spokenAt];
  for (const pattern of patterns) {
    const found = pattern.exec(plain);
    const name = found?.[1];
    if (found === null || name === undefined) continue;
    const span = trim(name, found.index + found[0].indexOf(name));
    if (span !== undefined) return span;
  }
  return undefined;
}

function trim(name: string, index: number): Span | undefined {
  const verb = verbInside.exec(name)?.[0].length ?? 0;
  const front = frontMatter.exec(name.slice(verb))?.[0].length ?? 0;
  const particle = /^[的了]/.test(name.slice(verb + front)) ? 1 : 0;
  const skipped = verb + front + particle;
  const bare = name.slice(skipped);
  if (bare.length < 4 || general.test(bare) || body.test(bare)) return undefined;
  if (/说(?!明)|称|主持人|^一[次场个]|期间$/.test(bare)) return undefined;
  return { start: index + skipped, end: index + name.length };
}
