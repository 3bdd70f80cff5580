import { describe, expect, it } from 'vitest';
import { findEventName } from '../../../src/core/summary/event-name.ts';

/** `marked` has the name in square brackets, or none. */
function expectName(marked: string, isGuest = false): void {
  const plain = marked.replace(/[[\]]/g, '');
  const span = findEventName(plain, isGuest);
  const shown = span
    ? `${plain.slice(0, span.start)}[${plain.slice(span.start, span.end)}]${plain.slice(span.end)}`
    : plain;
  expect(shown).toBe(marked);
}

describe('findEventName', () => {
  it.each([
    '3月8日，[全省春耕生产工作会议]在南江市召开。',
    '省长周明远主持召开[省政府常务会议]，研究春耕。',
    '省农业委员会召开[第三次会议]。',
    '农业学院联合举办[“现代农业”理论研讨会]。',
    '[第二届南江论坛]今天（3月8日）开幕。',
    '他出席“[春耕：新起点，新作为论坛]”并致辞。',
    '由研究中心、报刊社联合主办的“[学习贯彻春耕讲话精神研讨会]”，8日在南江市召开。',
    '环保局3日办理“[环境法规教育宣导说明会]”，邀请业者参加。',
    '领导人8日向[2021年南江论坛]致贺信。',
    '某大学主办的[农业发展研讨会]在南江市举行。',
    '副省长出席《农业月刊》“[2021年度分享会暨联谊会]”，致词祝贺。',
    '周明远在[新任村长培训座谈会]上强调：抓好春耕',
    '省委第八次全会召开前夕，省委召开[党外人士座谈会]，听取意见。',
  ])('%s', (marked) => expectName(marked));

  it.each([
    '省委昨天举行会议。',
    '市政府召开新闻发布会。',
    '省人大常委会今天召开会议。',
    '他到北山县调研春耕。',
  ])('no name in: %s', (plain) => expectName(plain));

  it('takes the ceremony to which a reception goes', () => {
    expectName('省长周明远陪同来宾出席“[建交五十周年邮票赠送仪式]”。', true);
  });

  it('takes no occasion of a reception for its name', () => {
    expectName('总理在出席南江峰会期间会见来宾。', true);
  });
});
