/** Finds the event's own name, whole and in one piece: 全省…工作会议, 第二次会议, “…”理论研讨会. */
import type { Span } from '../annotated-article.ts';

const kind =
  '(?:会议|论坛|大会|全会|年会|例会|峰会|座谈会|研讨会|推进会|动员会|报告会|学习会|协商会|发布会|记者会|吹风会|说明会|见面会|宣讲会|对话会|交流会|表彰会|部署会|现场会|联席会|茶话会|恳谈会|[协专]商|会谈|会晤|研讨班|培训班|轮训班|读书班|进修班|开班式|开幕式|闭幕式|仪式|典礼|签约活动|主场活动|系列活动|集体学习|讲坛|党课|会)';

/** What may follow a name that has come to its end. */
const afterName =
  '(?=$|[，。；：、“（\\s]|并|暨?开幕|闭幕|时|上[^的]|期间|的|研究|部署|听取|传达|学习|贯彻|审议|总结|深入|专题|强调|指出|就|在|于|今|昨|\\d|召开|举行|举办|顺利|隆重|近日|日前|发)';

const afterVerb = new RegExp(
  `(?:召开|举行|举办|参加|出席|列席|主持)了?((?![^，。；]{0,6}(?:在|于)[^，。]{1,12}(?:举行|召开))[^，。；\\n]{1,70}?${kind})${afterName}`,
);
const beforeVerb = new RegExp(
  `(?:^|[，。；：\\s])((?!会议)[^，。；：\\n]{3,70}?${kind})(?:\\d[^，。在于]{0,12}|[今昨近日前天上下午晚间]{1,6}|于[^，。]{1,12})?(?:在[^，。]{1,24}?|以[^，。]{1,12}?|通过[^，。]{1,16}?)?(?:隆重|顺利|成功|正式|胜利|联合|如期|同时)?(?:召开|举行|举办|开幕|闭幕|开班)`,
);
const afterTowards = new RegExp(`向((?:[^，。；\\n]{2,70}?)${kind})(?:致|发来|发去)`);

/** Names that any event could have. */
const general =
  /^(?:了|一[次场个]|此次|本次|这次|这场)?(?:新闻|专题|视频|工作|座谈|电视电话|现场|全体|例行|联合|重要|系列|有关|相关|党组|党委|中外|首场|揭牌|签约|启动|欢迎|开班|双边|小范围|大范围){0,2}(?:会议|座谈会|会|大会|论坛|研讨会|发布会|记者会|吹风会|说明会|见面会|仪式|典礼|活动|推进会|会谈|会晤|[协专]商|对话会|开幕式|闭幕式|集体学习)$/;

/** Days, clock times and adverbs that stand between the start of a clause and the name. */
const frontMatter =
  /^(?:\d[\d年月日至—\-~、（）]*(?:[上下]午|晚间?)?|[今昨][天日](?:（[^）]*）)?(?:日)?(?:[上下]午|晚间?)?|近日|日前|由|以|作为|当地时间)+/;

/** `plain` is one folded sentence. The span counts from its start; `undefined` where no name stands in one piece. */
export function findEventName(plain: string): Span | undefined {
  for (const pattern of [afterTowards, beforeVerb, afterVerb]) {
    const found = pattern.exec(plain);
    const name = found?.[1];
    if (found === null || name === undefined) continue;
    const span = trim(name, found.index + found[0].indexOf(name));
    if (span !== undefined) return span;
  }
  return undefined;
}

function trim(name: string, index: number): Span | undefined {
  const skipped = (frontMatter.exec(name)?.[0].length ?? 0) + (/^了/.test(name) ? 1 : 0);
  const bare = name.slice(skipped);
  if (bare.length < 4 || general.test(bare) || /[说称]|主持(?!人)|率/.test(bare)) return undefined;
  return { start: index + skipped, end: index + name.length };
}
