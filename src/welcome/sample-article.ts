/** The report on which the welcome page shows what Gongbao does: our own text, with invented people and places. */
import type { ArticleFacts } from '../core/annotated-article.ts';

const paragraphs = [
  '本报讯（记者 纪南星）6月17日，海岚市委召开常委会会议，传达学习中央有关会议精神，研究部署防汛工作。市委书记韩立城主持会议并讲话。',
  '会议指出，要完整、准确、全面贯彻新发展理念，统筹发展和安全，扎实推动高质量发展。',
  '韩立城强调，各级领导干部要深入一线，把防汛责任落实到每一座水库、每一段堤防，9月底前完成全部隐患整改。',
  '市长白若川要求，持续巩固拓展脱贫攻坚成果，深化“放管服”改革。',
];

export const sampleArticle: ArticleFacts = {
  url: 'https://www.hailan.example/2024/06/18/sample.html',
  title: '海岚市委常委会召开会议研究部署防汛工作',
  source: '海岚日报',
  published: '2024-06-18',
  text: paragraphs.join('\n'),
};
