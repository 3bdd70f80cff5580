/** What looks like a name and is none, and the names that stand beside. */
import { describe, expect, it } from 'vitest';
import { assignRoles } from '../../../../src/core/annotators/people/assign-roles.ts';
import { findPeople } from '../../../../src/core/annotators/people/find-people.ts';
import { readArticle } from '../../../../src/core/reading.ts';

function peopleIn(text: string): string[] {
  const cast = findPeople(readArticle({ url: '', title: '', text }));
  return cast.people.map(({ name, titles }) => [name, ...titles].join('|'));
}

describe('no names', () => {
  it.each([
    ['a preposition after a post', '总书记向职工问好，曾亲自部署。'],
    ['a conjunction before a post', '党和国家领导人出席会议。'],
    ['a word after a post', '任省长任内推动改革。'],
    ['a country before a post', '巴西总统出席会议。'],
    ['verbs in a row', '要管思想、管学习、管作风。'],
    ['a form of address', '村民刘女士到场。'],
    ['a nickname’s neighbour', '集“吃住行游”于一体，发展旅游。'],
  ])('%s', (_, text) => expect(peopleIn(text)).toEqual([]));
});

describe('names and their posts', () => {
  it.each([
    ['a department with 宣传', '省委常委、宣传部部长周启明出席会议。', ['周启明|省委常委|宣传部部长']],
    [
      'a unit with its other name',
      '中央党校（国家行政学院）科研部主任林振文、社会和生态文明教研部主任龚维明参加。',
      ['林振文|中央党校（国家行政学院）科研部主任', '龚维明|社会和生态文明教研部主任'],
    ],
    ['a post with its charge', '分管日常工作的副校长何毅文出席。', ['何毅文|分管日常工作的副校长']],
    [
      'one who stands in for another',
      '由水利局周启明局长代表黄维明市长出席。',
      ['周启明|局长', '黄维明|市长'],
    ],
    [
      'another’s post before the name',
      '包括周启明副总统、总统府秘书长黄维明出席。',
      ['周启明|副总统', '黄维明|总统府秘书长'],
    ],
    ['one whom 就 speaks of', '就法国前总统周启明逝世致电。', ['周启明|法国前总统']],
    ['a unit after 会见', '省长会见中国石油集团董事长周启明一行。', ['周启明|中国石油集团董事长']],
    ['surname and post of someone known', '黄维明市长到场。黄市长表示，要努力。', ['黄维明|市长']],
    ['surname before the known name', '會上，黃市長致詞。市長黃維明到場。', ['黃維明|市長']],
    ['习主席', '要牢记习主席嘱托。', ['习近平|主席']],
    ['习主席 in the other script', '要牢記習主席囑託。', ['習近平|主席']],
    ['a long dotted name', '总统路易斯·伊纳西奥·卢拉·达席尔瓦出席。', ['路易斯·伊纳西奥·卢拉·达席尔瓦|总统']],
    ['a nickname', '“金牌焊工”周启明等到场。', ['周启明']],
    ['a verb of speech', '周启明说，日子好了。', ['周启明']],
  ])('%s', (_, text, expected) => expect(peopleIn(text)).toEqual(expected));
});

describe('roles of lists', () => {
  it('reach over someone whose name was not read', () => {
    const text = '包括顾问周启明、陆军司令黄维明、某军团甲乙丙及旅长刘学明等陪同出席。';
    const reading = readArticle({ url: '', title: '', text });
    const people = assignRoles(reading, findPeople(reading), []);
    expect(people.map(({ roles }) => roles)).toEqual([['attended'], ['attended'], ['attended']]);
  });

  it('see the chair behind a long unit', () => {
    const reading = readArticle({
      url: '',
      title: '',
      text: '报告会由省直机关分管日常工作的副书记周启明主持。',
    });
    expect(assignRoles(reading, findPeople(reading), [])[0]?.roles).toEqual(['chaired']);
  });
});
