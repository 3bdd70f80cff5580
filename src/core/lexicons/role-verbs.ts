/** The verbs by which an article says what a person did, by role, folded. Data only. */
import type { PersonRole } from '../annotated-article.ts';

/** Words parted by blanks; a role is given where the person is the subject of one of its verbs. */
export const roleVerbs: readonly (readonly [PersonRole, string])[] = [
  ['appointed', '当选 出任 就任 获任 获委任'],
  ['attended', '作陪 出席 列席 到会 到场 参与 参加 在座 宣读 座谈 陪同 接机 送机'],
  ['chaired', '主持'],
  ['conveyed', '传达'],
  ['inspected', '参访 察看 巡察 巡视 慰问 督导 督查 暗访 检查 看望 考察 视察 访视 调研 走访'],
  ['met', '交换意见 会晤 会见 会谈 拜会 接见 通电话 通话'],
  ['removed', '卸任 被免 被免职 被免去 辞去'],
  ['signed', '副署 签发 签批 签署 签订'],
  [
    'spoke',
    '作报告 作总结 作动员 作主旨 作说明 作辅导 作汇报 作交流 发言 发表讲话 宣讲 授课 汇报 演讲 致词 致辞 讲话 讲授',
  ],
];

/** What makes a noun of such a verb: 讲话精神, 检查组, 调研座谈会. */
export const verbsAsNouns =
  '精神 要求 稿 活动 行程 组 团 会议 座谈 协商 课题 报告 成果 院 站 厅 证 员 会 的 中 部署';
