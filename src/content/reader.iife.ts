/** Injected into a page that is an article, or that its reader wants read: reads it, marks it, answers for it. */
import { serveReader } from '../extension/messages.ts';
import { copySelection } from './copy-quotation.ts';
import { describePageText } from './describe-page-text.ts';
import { ReaderSession } from './reader-session.ts';
import { replaceReader } from './replace-reader.ts';
import { watchSiteSwitch } from './site-switch.ts';

const lifetime = replaceReader(window);
const { signal } = lifetime;
const session = new ReaderSession(document, signal);

serveReader(
  {
    describePage: () => session.describe(),
    revealSpan: (span) => session.revealSpan(span),
    focusSpans: (spans) => session.focusSpans(spans),
    followView: () => session.followView(),
    describePageText: () => describePageText(session),
    copySelection: () => copySelection(session),
    showMarks: (marks) => session.showMarks(marks),
    showScript: (mode) => session.showScript(mode),
    showRepairs: (on) => session.showRepairs(on),
    toggleMarks: () => session.toggleMarks(),
    toggleScript: () => session.toggleScript(),
    stepToMark: (step) => session.stepToMark(step),
  },
  signal,
);
watchSiteSwitch(location.hostname, () => session.end(lifetime), signal);
session
  .start()
  .catch((error: unknown) => console.warn('Gongbao cannot show this page as it is set to', error));
