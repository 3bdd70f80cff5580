/** The words of an exported report in the interface's language. */
import type { DateBasis, Genre, PersonRole } from '../../core/annotated-article.ts';
import type { ReportWords } from '../../core/exports/report-words.ts';
import { basisLabels, genreLabels, roleLabels } from '../../extension/annotation-labels.ts';
import { categoryLabel } from '../../extension/category-labels.ts';
import { interfaceLanguage, type MessageKey, message } from '../../extension/locale.ts';
import { dateWords } from '../../interface/date-words.ts';

export function reportWords(): ReportWords {
  return {
    outlet: message('reportOutlet'),
    published: message('publishedOn'),
    documentNumber: message('reportDocumentNumber'),
    genre: message('reportGenre'),
    address: message('reportAddress'),
    exported: message('reportExported'),
    event: message('sectionEvent'),
    what: message('eventWhat'),
    when: message('eventWhen'),
    where: message('eventWhere'),
    chaired: message('eventChairs'),
    keySentences: message('sectionKeySentences'),
    statements: message('sectionSpeakers'),
    unnamed: message('speakerUnnamed'),
    inferred: message('inferred'),
    people: message('sectionPeople'),
    dates: message('sectionDates'),
    keywords: message('sectionKeywords'),
    standardWording: message('standardWording').replace(/[:：]\s*$/, ''),
    colon: message('colon'),
    brackets: interfaceLanguage().startsWith('zh') ? ['（', '）'] : [' (', ')'],
    date: dateWords,
    genres: named<Genre>(genreLabels),
    roles: named<PersonRole>(roleLabels),
    bases: named<DateBasis>(basisLabels),
    category: categoryLabel,
  };
}

function named<K extends string>(labels: Readonly<Record<K, MessageKey>>): Record<K, string> {
  const entries = Object.entries<MessageKey>(labels).map(([key, label]) => [key, message(label)]);
  return Object.fromEntries(entries) as Record<K, string>;
}
