/** Lines that a page puts around or into an article's body, told by their words. All patterns read folded text. */

/** Buttons, counters and invitations. A line made of nothing else is no text. */
const controlWords =
  /打印(?:本页|此页|文章|本稿|预览|全文)?|关闭(?:窗口|本页|页面|此页)?|字[体号](?:大小)?|放大|缩小|默认|正常|恢复|小字号|大字号|(?:我要)?分享(?:到|至|给?)?|手机|好友|朋友圈|微信(?:好友)?|新浪|腾讯|微博|QQ(?:空间|好友)?|qq空间|人人网|开心网|豆瓣网?|百度贴吧|一键通|收藏(?:本页|文章)?|添加收藏|加入收藏|点赞|返回(?:顶部|首页|上页|上一页|列表|目录)|回到顶部|[上下]一[页篇条则]|末页|尾页|首页|全文下载|(?:word|pdf)下载|(?:文件|附件)下载|内容纠错|(?:我要)?纠错|我要评论|发表评论|参与互动|参与评论|举报|扫一扫|扫码|二维码|用微信扫描?|在手机(?:上)?(?:打开|观看|查看|浏览)?(?:当前|本)?页?面?|手机扫码|复制链接|链接已复制|听全文|朗读|语音播报|播放|暂停|浏览(?:次数|量)?|阅读(?:次数|量|全文|数)?|点击(?:次数|率|量|数)?|点阅(?:次数|数|率)?|访问(?:次数|量)|点击查看|查看更多|更多(?:内容)?|展开(?:全文)?|收起|无障碍|繁体|简体|视力保护色|背景色|加载中|图集|组图|[大中小]/g;

const notWords = /[\s\d:：|丨/\\,，、.。·…<>《》〈〉[\]【】（）()「」"'“”+\-—_=*#▪◆■●▲►×xXTtAa]+/g;

/** Whether nothing is left of a line when controls, counters and marks are taken away. */
export function isControlLine(plain: string): boolean {
  if (plain.length > 160) return false;
  if (/^[^\u3400-\u9fff\w]*$|^[+＋]\d{1,3}$/.test(plain)) return true;
  const left = plain.replace(controlWords, '').replace(notWords, '');
  return (
    left === '' &&
    plain.replace(notWords, '') !== '' &&
    /[^\d年月日时分秒\s]/.test(plain.replace(notWords, ''))
  );
}

const editorLabels =
  '责任?编辑?|责编|编辑|编审|编校|审核|审校|校对|初审|复审|终审|一审|二审|三审|监制|监审|美编|值班编辑|值班主任|值班总编|网络编辑|网编|执行编辑|实习编辑|本期编辑|栏目编辑|新媒体编辑|统筹|总值班|主编|副主编|录入|文章录入|信息录入|发布人|信息发布人?|信息审核|信息员|上传|责任校对|排版|制作|签发|核发|审签';
const credits = new RegExp(
  `^(?:[【\\[](?:我要)?纠错[】\\]]\\s*)?[【（\\[《<\\s]*(?:本文)?(?:${spaced(editorLabels)})(?:[人员者])?\\s*[：:／/｜|丨]`,
);

const creditInside = /(?:本文来源|责任编辑|责编)\s*[：:]/;

/** 责任编辑：…, 审核：…: who made the page, not who speaks in it. */
export function isCreditLine(plain: string): boolean {
  if (plain.length < 60 && creditInside.test(plain) && !/[。，]/.test(plain)) return true;
  return plain.length < 120 && credits.test(plain);
}

const sourceLine =
  /^[【（[\s]*(?:信息来源|文章来源|稿件来源|新闻来源|内容来源|资料来源网站|本文来源|来源|来 源|稿源|供稿单位|供稿|出处|转载自|原文链接|来源链接|查看原文|阅读原文)\s*[：:｜|丨]/;

/** 来源：… as a line of its own. */
export function isSourceLine(plain: string): boolean {
  return plain.length < 80 && sourceLine.test(plain);
}

const day = /(?:\d{4}|(?<![\d.])1[01]\d)\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}/;
const infoLabel = /(?:来\s?源|日期|时间|发布|发表|作者|记者|编辑|字[号体]|浏览|阅读|点击)[^，。]{0,6}[：:]/;
const dayAndTime = new RegExp(
  `^[\\s（(【\\[]*(?:${day.source})日?\\s*\\d{1,2}[：:]\\d{2}(?:[：:]\\d{2})?[^，。]{0,30}$`,
);

/** The line under a title: day, outlet, font size. A bare day is none, as it may be the text's own first line. */
export function isInfoLine(plain: string): boolean {
  if (plain.length > 160) return false;
  return (infoLabel.test(plain) && day.test(plain)) || dayAndTime.test(plain);
}

const marks = String.raw`[【\[（<>《\s■◆●▲►▪|]*`;
const tailHeading = new RegExp(
  `^${marks}(?:${[
    '(?:相关|关联)(?:链接|阅读|新闻|文章|报道|稿件|文档|文件|信息|内容|专题|推荐|资讯|政策|政策解读|解读|附件|视频|图集)',
    '(?:延伸|推荐|更多|拓展|扩展)阅读|(?:热门|热点|精彩|编辑|今日|为您|精选)(?:文章|推荐|新闻|排行|评论|标签)',
    '往期(?:推荐|回顾|精彩)|推荐新闻|更多新闻|更多精彩|猜你喜欢|[您你]可能会?(?:感兴趣|喜欢|还想看)的?(?:内容|文章)?',
    '(?:网友|最新|全部|我要|发表)评论|返回列表',
  ].join('|')})[】\\]）)》]?\\s*(?:[：:>+]|更多|MORE|more|$)`,
);
const tailControl = new RegExp(
  `^${marks}(?:上一[篇条则]|下一[篇条则]|扫一扫|分享到|分享至|阅读下一篇|(?:免责|特别|郑重|平台|版权)声明|版权所有|打印本页|关闭窗口|标签\\s*[：:]|关键[词字]\\s*[：:]|完$)`,
);

/** A heading or a line under which the rest of an element is no longer the article. */
export function isTailHeading(plain: string): boolean {
  return plain.length < 100 && (tailHeading.test(plain) || tailControl.test(plain));
}

const notice =
  /^[（(【[]?(?:点击(?:进入|查看|下载|播放|播报|图片|上方|下方|蓝字)|(?:扫描|扫码|长按|识别).{0,20}(?:二维码|识别|关注|阅读|查看)|欢迎关注|关注.{0,20}(?:公众号|微信|微博|客户端|抖音|视频号)$|请(?:使用|用)?微信|更多.{0,12}(?:请(?:点击|关注|登录|扫|下载)|尽在|敬请)|第\s?\d+\s?页|共\s?\d+\s?页|正在加载|\|?<<|原标题[：:]|原题[：:]|您当前(?:所在)?(?:的)?位置|您(?:现在)?所?在的?位置|当前位置|所在位置|现在位置|首页\s*[>＞»→]|本文(?:转自|转载自|系转载)|.{0,30}责任自负|未经.{0,12}授权|本网(?:站)?(?:转载|所刊)|.{0,12}文章仅代表作者|(?:视频|音频)加载|您的浏览器|浏览器(?:不支持|版本)|此?图片(?:来源|来自)|资料图片?[。）]?$|网站?(?:编辑|声明)|《[^》]{2,12}》（.{0,24}版[）\s]*$)/;

const disclaimer = /^[【[（(]?(?:免责|特别|郑重|平台|版权)声明[】\]）)]?\s*[：:】\]]/;

/** Invitations, breadcrumbs and disclaimers; the last may be long. */
export function isNotice(plain: string): boolean {
  return disclaimer.test(plain) || (plain.length < 120 && notice.test(plain));
}

const registration = /ICP备\s?\d{4,}|公网安备\s?\d{6,}|网站标识码[：:\s]*\w{6,}/;
const footerLabel =
  /^(?:主办|承办|开办|协办|主管|运营|运维|维护|建设|技术支持|版权所有|地址|邮编|联系(?:电话|我们|方式))(?:单位)?[：:\s]/;

/** The numbers by which a site is registered stand in its footer, and nowhere else. */
export function isRegistrationLine(plain: string): boolean {
  return plain.length < 200 && registration.test(plain);
}

/** 主办：…, 地址：…: in a footer, but a notice may have the like. */
export function isFooterLabel(plain: string): boolean {
  return plain.length < 120 && footerLabel.test(plain);
}

const cardLabels =
  '索引号|索取号|信息索引|信息索取号|主题分类|主题类别|所属主题|主题名称|服务对象|服务对象分类|发文机关|发文机构|发文单位|发布机构|发布机关|发布单位|制发机关|制文机关|成文日期|成文时间|印发日期|发文日期|发文时间|生成日期|生成时间|生效日期|生效时间|失效日期|失效时间|废止日期|发布日期|发布时间|公布日期|公开日期|公开时间|公开方式|公开时限|公开范围|公开形式|公开类别|公开属性|公开责任部门|公开程序|责任部门|责任单位|信息分类|信息类别|信息来源|信息名称|信息格式|体裁分类|体裁|组配分类|内容分类|内容概述|内容简介|文件编号|文件类型|文件名称|发文字号|发布文号|文号|文种|标题|名称|主题词|关键词|关键字|语种|载体类型|记录形式|备注|备注/文号|备注文号|有效性|时效性|时效|效力状态|文件状态|统一登记号|统一编号|登记号|规范性文件编号|分类|所属分类|公文种类|公文时效|来源|浏览次数|有效期|著录日期';
const cardLabel = new RegExp(`^[【\\[•·\\s]*(?:${spaced(cardLabels)})[】\\]]?\\s*(?:[：:]|$)`);

/** Text at the end of a paragraph that is no part of it. */
const trailer =
  /[\s\u3000]*(?:[（(【[]\s*(?:责任编辑|责编|编辑|编审|审核|校对|网编|实习编辑)\s*[：:][^）)】\]]{1,40}[）)】\]]|返回.{0,6}[，,]\s*查看更多|[【[](?:我要)?(?:纠错|打印|关闭窗口|关闭)[】\]])\s*$/;

/** The length of the text without credits and buttons that stand at the end of its last line. */
export function lengthWithoutTrailer(plain: string): number {
  const found = trailer.exec(plain.slice(-80));
  return found === null ? plain.length : plain.length - Math.min(80, plain.length) + found.index;
}

/** A label of the index card (索引号, 发文机关, 成文日期…) that stands over documents. */
export function isCardLabel(plain: string): boolean {
  return plain.length < 120 && cardLabel.test(plain);
}

/** Labels are padded to one width: 标　　题, 索 引 号. */
function spaced(words: string): string {
  return words.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, '$&\\s*');
}
