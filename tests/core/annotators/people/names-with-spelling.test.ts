/** Foreign names by the spelling behind them, and further places where a name was missed or cut. */
import { describe, expect, it } from 'vitest';
import { assignRoles } from '../../../../src/core/annotators/people/assign-roles.ts';
import { findPeople } from '../../../../src/core/annotators/people/find-people.ts';
import { readArticle } from '../../../../src/core/reading.ts';

function peopleIn(text: string): string[] {
  const cast = findPeople(readArticle({ url: '', title: '', text }));
  return cast.people.map(({ name, titles }) => [name, ...titles].join('|'));
}

function rolesIn(text: string): Record<string, readonly string[]> {
  const reading = readArticle({ url: '', title: '', text });
  const people = assignRoles(reading, findPeople(reading), []);
  return Object.fromEntries(people.map(({ name, roles }) => [name, roles]));
}

describe('a name with its spelling', () => {
  it.each([
    ['behind a post', '美国国务次卿贝拉克（Tom Berrack）来访。', ['贝拉克|美国国务次卿']],
    ['in the other script', '美國國務次卿貝拉克(Tom Berrack)來訪。', ['貝拉克|美國國務次卿']],
    ['behind a border', '总统会见贝尔德（Jane Baird）一行。', ['贝尔德']],
  ])('%s', (_, text, expected) => expect(peopleIn(text)).toEqual(expected));

  it('is none where a body is spelled', () => {
    expect(peopleIn('智库布鲁诺（Bruno Institution）发表报告。')).toEqual([]);
  });

  it('stays in its list', () => {
    expect(rolesIn('处长马可思（Mark Sims）及次长陈寅生陪同。')).toEqual({
      马可思: ['attended'],
      陈寅生: ['attended'],
    });
  });
});

describe('names and posts', () => {
  it.each([
    ['应 before a preposition', '省委书记应启明与行长陈寅生座谈。', ['应启明|省委书记', '陈寅生|行长']],
    ['a name before 完成', '部长陈寅中完成签署。', ['陈寅中|部长']],
    ['a weekly’s head', '某某周刊陈寅生社长到场。', ['陈寅生|社长']],
    ['a founder', '企业创办人陈寅生出席。', ['陈寅生|企业创办人']],
    [
      'a body in a list of office holders',
      '市长陈寅生、农粮署副署长刘学明出席。',
      ['陈寅生|市长', '刘学明|农粮署副署长'],
    ],
    ['a title behind a part of the month', '今年2月中旬水利局局长陈寅生到任。', ['陈寅生|水利局局长']],
    ['a unit with 党史和文献', '中央党史和文献研究院院长陈寅生出席。', ['陈寅生|中央党史和文献研究院院长']],
    ['a tall surname behind 部长', '宣传部部长高耀文说，要脱贫。', ['高耀文|宣传部部长']],
    ['a short name that fills its clause', '“很难。”王佳说，“要慢慢来。”', ['王佳']],
    ['a foreign head of state', '省长会见埃及总统塞里夫。', ['塞里夫|埃及总统']],
    ['an assistant', '总统助理贝沙科夫表示，会谈即将举行。', ['贝沙科夫|总统助理']],
    ['old comrades', '看望老同志阮启明，祝他健康。', ['阮启明']],
    ['a school’s head', '盐山国中陈寅生校长出席。', ['陈寅生|校长']],
    ['an ambassador at large', '無任所大使陳寅生出席。', ['陳寅生|無任所大使']],
    [
      'a unit with its letters',
      '工业同业公会（ABCP）理事长陈寅生出席。',
      ['陈寅生|工业同业公会（ABCP）理事长'],
    ],
    ['no name in a republic', '副委员长陈寅生、诺里共和国大使出席。', ['陈寅生|副委员长']],
    ['no name in a department', '总理召集安全部门负责人开会。', []],
    ['no name in 原民会', '也把原民会出版的书纳入课纲。原民会主持会议。', []],
    ['a country that was named before', '该国总统贝沙科夫到场。', ['贝沙科夫|总统']],
    ['a state that was named before', '该州州长贝沙科夫到场。', ['贝沙科夫|州长']],
    ['a military district’s commissar', '省委常委、省军区政委冯毅宣读决定。', ['冯毅|省委常委|省军区政委']],
    [
      'whom an agency names at the end',
      '承辦單位：管理科\n承辦科長：陳寅生  電話：06-123承辦人員：林怡瑩  電話：06-124',
      ['陳寅生|承辦科長', '林怡瑩|承辦人員'],
    ],
    ['no name in what a head says', '局长：高度重视，抓好落实。', []],
    ['a ministry with 和', '东海国经济和气候保护部长陈寅生到访。', ['陈寅生|东海国经济和气候保护部长']],
    ['a ward with 和', '三和里里长陈寅生出席。', ['陈寅生|三和里里长']],
    ['no name in a surname with 前', '陈前总统出席。', []],
    ['no name in 多年来', '感谢全体工程师多年来的努力。', []],
  ])('%s', (_, text, expected) => expect(peopleIn(text)).toEqual(expected));
});

describe('roles', () => {
  it.each([
    [
      'a speech that is referred to',
      '会议学习习近平总书记在大会上的重要讲话和全会精神。',
      { 习近平: ['mentioned'] },
    ],
    ['a president’s visit', '陈寅生总统到东江社区访视。', { 陈寅生: ['inspected'] }],
    ['countersigning', '院长陈寅生完成副署。', { 陈寅生: ['signed'] }],
  ])('%s', (_, text, expected) => expect(rolesIn(text)).toEqual(expected));
});
