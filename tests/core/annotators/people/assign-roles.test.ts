import { describe, expect, it } from 'vitest';
import { assignRoles } from '../../../../src/core/annotators/people/assign-roles.ts';
import { findPeople } from '../../../../src/core/annotators/people/find-people.ts';
import { readArticle } from '../../../../src/core/reading.ts';

function rolesIn(text: string): Record<string, readonly string[]> {
  const reading = readArticle({ url: '', title: '', text });
  const people = assignRoles(reading, findPeople(reading), []);
  return Object.fromEntries(people.map(({ name, roles }) => [name, roles]));
}

describe('roles', () => {
  it.each([
    ['presiding and speaking', '省委书记周启明主持会议并讲话。', { 周启明: ['chaired', 'spoke'] }],
    ['a list that attends', '市领导刘学明、陈寅生出席会议。', { 刘学明: ['attended'], 陈寅生: ['attended'] }],
    ['conveying', '市长周启明传达会议精神。', { 周启明: ['conveyed'] }],
    ['meeting someone', '市长周启明会见某集团董事长陈德明。', { 周启明: ['met'], 陈德明: ['met'] }],
    ['attending a meeting with a guest', '副市长刘学明参加会见。', { 刘学明: ['attended'] }],
    ['inspecting', '市长周启明到企业调研。', { 周启明: ['inspected'] }],
    ['appointment', '会议决定任命周启明为副市长。省领导周启明。', { 周启明: ['appointed'] }],
    ['bylines', '本报讯（记者 谈晓燕）市委昨天举行会议。', { 谈晓燕: ['reported'] }],
    ['a list with its unit', '兰川省邱江、杨伟参加会谈。', { 邱江: ['attended'], 杨伟: ['attended'] }],
    [
      'a list that goes on with people without names',
      '省领导刘学明、于晓文，省直有关部门主要负责同志，获奖者代表等在主会场参加会议。',
      { 刘学明: ['attended'], 于晓文: ['attended'] },
    ],
    ['an act that only tells when', '秘书长孙大江会见时在座。', { 孙大江: ['attended'] }],
    ['reading out', '副省长孙大江宣读决定。', { 孙大江: ['attended'] }],
    [
      'the pronoun of the same sentence',
      '省委书记刘奇文率团参加活动，他分别会见了客商。',
      { 刘奇文: ['attended', 'met'] },
    ],
    [
      'talks between two sides',
      '省长应文勇与东海银行行长欧阳立民座谈。',
      { 应文勇: ['met'], 欧阳立民: ['met'] },
    ],
    [
      'a visit to those who attended something',
      '省委书记周启明看望了参加表彰大会归来的劳动模范。',
      { 周启明: ['inspected'] },
    ],
    [
      'telling of something that was attended',
      '工程师俞章文、教师张玉平等先后发言，分享了参加大会的感受。',
      { 俞章文: ['spoke'], 张玉平: ['spoke'] },
    ],
    [
      'a list with spellings in it',
      '政務委員林國文、主任委員沙布．阿勒Sapu．Alo等出席。',
      { 林國文: ['attended'], '沙布．阿勒': ['attended'] },
    ],
    ['welcoming at the airport', '外交部次長吳志文等均前來接機。', { 吳志文: ['attended'] }],
    ['what the newly elected are', '部长陈希文与新当选院士座谈。', { 陈希文: ['attended'] }],
    [
      'telling of a state of things',
      '省长王宁华、主席咸辉明分别介绍脱贫情况。',
      { 王宁华: ['spoke'], 咸辉明: ['spoke'] },
    ],
    ['sharing what was learnt', '市长周启明，分享发挥力量的经验体会。', { 周启明: ['spoke'] }],
    ['exchanging views', '主席沈跃文与省委书记谌贻华就工作交换意见。', { 沈跃文: ['met'], 谌贻华: ['met'] }],
    ['visiting beside somebody', '秘书长孙大江一同看望。', { 孙大江: ['attended'] }],
    ['an editor-in-chief who attends', '总编辑丁茂文参加会议。', { 丁茂文: ['attended'] }],
    ['being quoted as an authority', '会议学习贯彻习近平总书记重要讲话精神。', { 习近平: ['mentioned'] }],
  ])('%s', (_, text, expected) => expect(rolesIn(text)).toEqual(expected));

  it('gives speaking to the source of an attribution', () => {
    const reading = readArticle({ url: '', title: '', text: '市长周启明指出，要抓好落实。' });
    const cast = findPeople(reading);
    const attributions = [{ id: 'a1', personId: 'p1', content: { start: 8, end: 14 }, inferred: false }];
    expect(assignRoles(reading, cast, attributions)[0]?.roles).toEqual(['spoke']);
  });
});
