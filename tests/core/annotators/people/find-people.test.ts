/** Who is found, where, and with which posts. `[name]` marks a mention; the marks are taken out before the run. */
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../src/core/annotators/people/find-people.ts';
import { readArticle } from '../../../../src/core/reading.ts';

function castOf(text: string, title = '') {
  return findPeople(readArticle({ url: '', title, text }));
}

function marked(text: string, title = ''): string {
  const plain = text.replace(/[[\]]/g, '');
  let out = '';
  let at = 0;
  for (const { start, end } of castOf(plain, title).mentions) {
    out += `${plain.slice(at, start)}[${plain.slice(start, end)}]`;
    at = end;
  }
  return out + plain.slice(at);
}

describe('where names stand', () => {
  it.each([
    ['after a post', '省委书记[周启明]出席会议。'],
    ['and bare afterwards', '省委书记[周启明]出席会议。[周启明]强调，要抓好落实。'],
    ['without the verb that follows', '市长[韩刚]强调，要抓好落实。'],
    ['two characters before a preposition', '市委书记[韩正平]在会上讲话。'],
    ['double surnames', '省领导[欧阳明远]、[诸葛亮平]参加。'],
    ['with characters that are words elsewhere', '市长[白若川]、副市长[张越]、[傅明]、[丘志远]出席会议。'],
    ['padded', '副市长[田　佳]主持会议。'],
    ['in a list after a post', '市领导[刘学明]、[陈寅生]、[周慧芳]出席会议。'],
    ['in a list of their own', '[张雨田]、[王兆林]、[徐建民]及有关部门负责同志参加会见。'],
    ['bylines', '本报讯（记者 [谈晓燕]）市委昨天举行会议。'],
    ['datelines without 记者', '新华社石家庄电（[罗广明]、[刘永林]）今天举行活动。'],
    ['before a post', '[黄维明]市长表示，将继续努力。'],
    ['before a form of address', '会上，[孙立平]同志作了发言。'],
    ['dotted', '自治区副主席[努尔兰·阿不都]出席。'],
    ['without a Han surname', '自治区主席[布和林]传达会议精神。'],
    ['foreign', '法国总统[马克龙]表示欢迎。'],
    ['two of a list that attends', '[张雨田]、[徐建民]及省直有关部门负责同志参加会见。'],
    ['lists with the unit they come from', '兰川省[邱江]、[杨伟]，东海集团[唐明]、[周启文]参加会谈。'],
    ['the first of many who are honoured', '授予[张鸣远]等28名同志“先进个人”称号，[戴立明]等340人获奖。'],
    ['who signs in the last brackets', '活动持续两天。（兰川市委组织部 [郑静文]）'],
    ['contacts', '新聞聯絡人：局本部[吳幸華] 電話：123'],
    ['who is introduced as somebody', '[刘小龙]是兰川县石河镇的乡医。'],
    ['who takes a post', '会议表决任免案，[靳伟]任兰川市副市长，[谢正光]任秘书长。'],
    ['who acts in a meeting', '会议通过决定，[王宇燕]宣读决定。'],
    ['a form of address behind a name that ends like a unit', '首席教练员，[赵彦军]同志摸索出方法。'],
    ['two frequent characters after a noun', '连队党员[薛浩]说，如今大家参与。'],
    ['scholars with their schools', '兰川大学哲学系[陈学文]、北川大学马克思主义学院[陈立明]等作了发言。'],
    ['behind an addition to the post', '副县长（挂职）[孙英杰]介绍了情况。'],
    ['all who sign', '活动持续两天。（[张远涛] [刘程明] 特约记者 [张立强]）'],
    ['who wrote and who took the pictures', '活动持续两天。（文/[周明文]　图/[刘立辉]）'],
    ['whom a decision removes', '会议决定免去[陈立刚]的副省长职务。'],
    ['who is quoted without a post', '“我们有责任。”税务新兵[郑栋文]说，大家都在努力。'],
    ['foreign names before a post', '宣读致[拉赫蒙]总统的信函。'],
    ['Tibetan names of four characters', '省民政厅厅长[益西达瓦]说，清单已经建立。'],
    ['in a byline without a surname that we know', '本报讯（记者[四远明]、[吴韬平]）市委昨天举行会议。'],
    ['of a pen name in a byline', '本报讯（通讯员 [川组文]）近年来，当地推进建设。'],
    ['with a character that the page has lost', '本报讯（记者 [杨小帆] [张\uFFFDB]）省长[何吉\uFFFD]出席。'],
    ['in a first line of names only', '[李清文]、[戴立强]、[高远峰]\n抗洪队员昨天返回。'],
    ['in a list behind leaders of a body', '省人大常委会领导[周立萌]、[朱文虹]出席。'],
    ['of soldiers with a rank', '连队上士[裴德明]介绍了经过。'],
    ['dotted, of whatever characters, behind a post', '副委员长[艾更山·依明海]率调研组来访。'],
    ['under the dateline', '新华社南江8月26日电\n[李清文]、[戴立强]、[高远峰]\n抗洪队员昨天返回。'],
    ['of architects', '獲獎的[陳遠河]建築師與會。'],
    ['of who sends a release', '發稿者：[宋金華] 2991111'],
    ['not of halls with a dot', '他来到长者食堂·学堂，与老人交谈。'],
    ['surname and given name around the post', '[李總統登山]先生今天表示，要努力。'],
  ])('finds names %s', (_, text) => expect(marked(text)).toBe(text));
});

describe('what is no name', () => {
  it.each([
    ['fixed terms', '坚持以习近平新时代中国特色社会主义思想为指导，学习毛泽东思想、邓小平理论。'],
    ['the core formula', '紧密团结在以习近平同志为核心的党中央周围。'],
    ['everyday words after a post', '党支部书记带头讲党课，主任会议研究了方案。'],
    ['slogans', '会议指出，做有理想、有道德、有情怀的人。'],
    ['brackets that end a paragraph', '会议结束。（完）\n活动已经开始。（见图）\n他到场了。（左一）'],
    ['a country before a post', '会议同尼泊尔总统府联系。'],
    ['a river with its office', '省长江办要抓好落实，省长江委也要参加。'],
    ['children', '主席强调，维护妇女儿童权益。'],
    ['a class of officers', '正在海军学院副舰长班培训的学员到场。'],
    ['a 长 of the next word', '对全市长江岸线进行整治。'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(castOf(text).people).toEqual([]));
});

describe('titles', () => {
  const titlesOf = (text: string) => castOf(text).people.map(({ name, titles }) => [name, ...titles]);

  it('reads each post of a chain whole', () =>
    expect(titlesOf('省委副书记、省长，本次会议。省委副书记、省人大常委会主任周启明出席。')).toEqual([
      ['周启明', '省委副书记', '省人大常委会主任'],
    ]));
  it('gives a post to everyone in its list', () =>
    expect(titlesOf('自治区副主席常军平、张建明分别主持会议。')).toEqual([
      ['常军平', '自治区副主席'],
      ['张建明', '自治区副主席'],
    ]));
  it('parts posts at 兼', () =>
    expect(titlesOf('副秘书长兼研究室主任张忠平主持会议。')).toEqual([['张忠平', '副秘书长', '研究室主任']]));
  it('reads a post after the name', () =>
    expect(titlesOf('黄维明市长表示欢迎。')).toEqual([['黄维明', '市长']]));
  it('takes no form of address for a post', () =>
    expect(titlesOf('会上，孙立平同志作了发言。')).toEqual([['孙立平']]));
  it('stops at the verb before the unit', () =>
    expect(titlesOf('市长周启明会见远大集团董事长陈德明。')[1]).toEqual(['陈德明', '远大集团董事长']));
  it('takes the surname as part of the name where the post parts it', () =>
    expect(titlesOf('李總統登山先生今天表示，要努力。')).toEqual([['李登山', '總統']]));
});

it('says the same of both scripts', () => {
  const simplified = castOf('自治区党委书记李纪明强调，要抓好落实。常军平、张建国、刘晓云出席会议。');
  const traditional = castOf('自治區黨委書記李紀明強調，要抓好落實。常軍平、張建國、劉曉雲出席會議。');
  expect(traditional.people.map(({ plainName }) => plainName)).toEqual(
    simplified.people.map(({ plainName }) => plainName),
  );
  const places = (cast: typeof simplified) => cast.mentions.map(({ start, end }) => [start, end]);
  expect(places(traditional)).toEqual(places(simplified));
});

it('stays linear on a list that never ends', () => {
  const start = performance.now();
  castOf('张李、'.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
