/** Coinages in quotation marks, and series held together by a repeated word. */
import { describe, expect, it } from 'vitest';
import { quotedCoinages } from '../../../../../src/core/annotators/policy-keywords/discovery/quoted-coinages.ts';
import { repeatedWords } from '../../../../../src/core/annotators/policy-keywords/discovery/repeated-words.ts';
import { fold } from '../../../../../src/core/text/fold.ts';

function found(rule: typeof quotedCoinages, text: string): string[] {
  return rule.find(fold(text)).map(({ start, end }) => text.slice(start, end));
}

describe('quoted coinages', () => {
  it.each([
    ['a verb before and a noun behind', '开展“邻里互修帮”活动。', ['“邻里互修帮”']],
    ['in traditional characters', '開展「鄰里互修幫」活動。', ['「鄰里互修幫」']],
    ['parts of one length', '县里做到“户户到、人人见”。', ['“户户到、人人见”']],
    [
      'a first part with the subject of all',
      '开展“机关联乡村、联社区、联企业”案例评选。',
      ['“机关联乡村、联社区、联企业”'],
    ],
    ['joined by a plus', '探索“党建+产业”，推进“茶叶+”融合。', ['“党建+产业”', '“茶叶+”']],
    ['a programme by its own last word', '聚力实施“茶叶品牌提升工程”。', ['“茶叶品牌提升工程”']],
    ['a place’s example', '形成了“河南经验”“河南样本”。', ['“河南经验”', '“河南样本”']],
    ['what is said to be a principle', '以“一天当三天用”的干劲推进。', ['“一天当三天用”']],
    ['two characters right before a programme', '实施好“领航”计划，践行“四新”使命。', ['“领航”', '“四新”']],
    ['counts side by side', '建设好“三级平台”“五级应用”。', ['“三级平台”', '“五级应用”']],
    ['a verb with an object of its own', '建立党员“群众需求账”。', ['“群众需求账”']],
  ])('%s', (_name, text, words) => expect(found(quotedCoinages, text)).toEqual(words));

  it.each([
    ['a prize', '荣获“先进照顾者奖”称号。'],
    ['what somebody is called', '被评为“进步之星队”的活动者。'],
    ['a sentence', '他说“我们也希望这样做”。'],
    ['a stressed word', '答好人生“道德考卷”，迎来“黄金期”。'],
    ['a fault', '解决“独断专行、软弱涣散”等问题。'],
    ['a proverb', '正所谓“公生明，廉生威”。'],
    ['a plan’s period', '落实“十四五”规划。'],
    ['a title', '就“加强能力训练”分别发言。'],
  ])('not %s', (_name, text) => expect(found(quotedCoinages, text)).toEqual([]));
});

describe('series with a repeated word', () => {
  it.each([
    ['at the head of each', '这是他亲自谋划、亲自部署、亲自推动的战略。', ['亲自谋划、亲自部署、亲自推动']],
    ['at the end of each', '做到力量下沉、管理下沉、服务下沉，见成效。', ['力量下沉、管理下沉、服务下沉']],
    ['short ones with a longer last', '把工作抓实、抓细、抓到位，推动发展。', ['抓实、抓细、抓到位']],
    ['abilities', '增强领导力、组织力、执行力，把好方向。', ['领导力、组织力、执行力']],
    ['in traditional characters', '親自謀劃、親自部署、親自推動的戰略。', ['親自謀劃、親自部署、親自推動']],
  ])('%s', (_name, text, words) => expect(found(repeatedWords, text)).toEqual(words));

  it.each([
    ['an open list', '增强领导力、组织力、执行力等能力。'],
    ['things', '种水稻、种玉米、种小麦。'],
    ['bodies', '市委、区委、县委都到了。'],
    ['what is to be tackled', '抓难点、抓重点、抓关键。'],
    ['two members', '亲自谋划、亲自部署的战略。'],
    ['a last member that goes on', '共同谋划、共同部署、共同推动全省高质量发展。'],
  ])('not %s', (_name, text) => expect(found(repeatedWords, text)).toEqual([]));
});
