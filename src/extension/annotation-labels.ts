/** The interface's words for what the analyser says: the same in the card, the panel and the popup. */
import type { DateBasis, Genre, PersonRole } from '../core/annotated-article.ts';
import type { MessageKey } from './locale.ts';

export const roleLabels: Record<PersonRole, MessageKey> = {
  chaired: 'roleChaired',
  spoke: 'roleSpoke',
  attended: 'roleAttended',
  conveyed: 'roleConveyed',
  signed: 'roleSigned',
  met: 'roleMet',
  inspected: 'roleInspected',
  appointed: 'roleAppointed',
  removed: 'roleRemoved',
  reported: 'roleReported',
  mentioned: 'roleMentioned',
};

export const genreLabels: Record<Genre, MessageKey> = {
  meeting: 'genreMeeting',
  inspection: 'genreInspection',
  reception: 'genreReception',
  document: 'genreDocument',
  appointment: 'genreAppointment',
  briefing: 'genreBriefing',
  speech: 'genreSpeech',
  commentary: 'genreCommentary',
  statistics: 'genreStatistics',
  news: 'genreNews',
};

export const basisLabels: Record<DateBasis, MessageKey> = {
  stated: 'basisStated',
  publication: 'basisPublication',
  context: 'basisContext',
  event: 'basisEvent',
};
