/** The background: puts the reader into pages, converts scripts, and answers menus and keys. */
import { wordingDifference } from '../core/comparison/wording-difference.ts';
import { explainTerm } from '../core/lexicons/policy-terms/explanations/explain-term.ts';
import { quotationFormat } from '../core/quotations/index.ts';
import { serveBackground } from '../extension/messages.ts';
import { openPanel } from '../extension/panel.ts';
import { forgetClosedTabs } from '../extension/panel-memory.ts';
import { showFinding } from './badge.ts';
import { watchCommands } from './commands.ts';
import { convertPassages, convertTexts } from './converter.ts';
import { watchSites } from './detector-runs.ts';
import { keepReading } from './keep-reading.ts';
import { removeOwnTerm } from './own-terms.ts';
import { describeTab, readDetected, readTab } from './tab-reader.ts';
import { watchInstallation } from './welcome.ts';

const lifetime = new AbortController().signal;

serveBackground(
  {
    articleDetected: (_, sender) => readDetected(sender),
    readTab,
    describeTab,
    convertTexts,
    convertPassages,
    explainTerm,
    compareWording: ({ text, keyword }) => wordingDifference(text, keyword),
    writeQuotation: ({ format, quotation }) => quotationFormat(format).write(quotation),
    removeOwnTerm,
    keepReading,
    reportFinding: (finding, { tabId }) => showFinding(tabId, finding),
    openPanel: (_, { windowId }) => (windowId === undefined ? undefined : openPanel(windowId)),
  },
  lifetime,
);
watchSites();
watchCommands();
watchInstallation();
forgetClosedTabs();
