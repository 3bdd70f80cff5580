/** Everything that the panel shows of an article, worked out once for each article. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import { type AttendanceGroup, attendanceOf } from './attendance.ts';
import { type EventFacts, eventFacts } from './event-facts.ts';
import { type KeySentence, keySentencesOf } from './key-sentences.ts';
import { groupKeywords, type KeywordGroup } from './keyword-groups.ts';
import { groupBySpeaker, type Speaker } from './speakers.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

export interface PanelArticle {
  readonly event: EventFacts | undefined;
  readonly speakers: readonly Speaker[];
  readonly attendance: readonly AttendanceGroup[];
  readonly timeline: readonly TimelineEntry[];
  readonly keywordGroups: readonly KeywordGroup[];
  readonly keySentences: readonly KeySentence[];
}

export function panelArticle(annotated: AnnotatedArticle): PanelArticle {
  const speakers = groupBySpeaker(annotated);
  return {
    event: eventFacts(annotated),
    speakers,
    attendance: attendanceOf(annotated),
    timeline: timelineOf(annotated),
    keywordGroups: groupKeywords(annotated),
    keySentences: keySentencesOf(annotated, speakers),
  };
}
