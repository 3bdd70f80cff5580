/** Tells by name whether an outlet or a headline on a commercial page is a public body's. Reads both scripts. */

const publicOutlet =
  /新华|新華|人民(?:网|網|日报|日報|政协|法院)|中共|中央|央视|央視|央广|央廣|国务院|國務院|求是|光明|学习强国|學習強國|中新[网社]|中国(?:新闻|政府|网|日报|青年|经济|教育|环境|妇女|纪检|军|台湾|西藏)|(?:经济|科技|法[制治]|工人|农民|解放军|检察|学习|健康)(?:日报|报|时报)|参考消息|国际在线|[\u4e00-\u9fff]日[报報](?!价)|政务|政務|政府|公安|发布$|發布$|广播电视|(?:委员会|委員會|统计局|人大|政协|检察院|法院|外交部|财政部|教育部|商务部)|(?:部|厅|廳|局|省委|市委|县委|区委|管委会|委办|办公室|办公厅|街道|乡|镇)$/;

const commercialOutlet =
  /每日经济|苹果|蘋果|东方日报|東方日報|明报|自由时报|星岛|公司|集团|证券日报|俱乐部|足球/;

/** 发布 alone is a label, in UTF-16 code units. */
const shortest = 3;

/** 来源：… of a state medium or a government office. */
export function namesPublicOutlet(outlet: string): boolean {
  return outlet.length >= shortest && publicOutlet.test(outlet) && !commercialOutlet.test(outlet);
}

const publicBody =
  /国务院|國務院|中共|中央(?:政治|经济|纪委|军委|办公|书记)|习近平|習近平|总书记|總書記|全国人大|全国政协|[省市县区州旗](?:委|政府|人大|政协)|人民政府|国家(?:统计|发展|发改|主席|监委|税务|能源|卫)|发改委|(?:外交|国防|发展改革|教育|科技|工信|公安|民政|司法|财政|人社|自然资源|生态环境|住建|交通运输|水利|农业农村|商务|文化和旅游|应急管理)部(?:[：:，\s]|印发|发布|部署|通知)|(?:厅|局|委)[：:]|联防联控/;

/** A headline whose subject is a public body or a leader. */
export function namesPublicBody(title: string): boolean {
  return publicBody.test(title);
}
