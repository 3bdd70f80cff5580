/** The button of a statement that copies it as a quotation, and shows for a moment that it did. */
import { useState } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import { quotationLabels } from '../../extension/quotation-labels.ts';
import { reasonOf } from '../../extension/reason-of.ts';
import { CheckIcon, QuoteIcon } from '../../interface/icons.tsx';
import { useAbortable } from '../../interface/use-abortable.ts';
import { useArticleActions } from './actions-context.ts';

/** How long the button says that it has copied. */
const shownMs = 2000;

type Outcome = { readonly sentence: string; readonly failed: boolean };

export function CopyQuotation({ statementId }: { readonly statementId: string }) {
  const actions = useArticleActions();
  const [outcome, setOutcome] = useState<Outcome>();
  useAbortable(
    (signal) => {
      if (!outcome) return;
      const timer = setTimeout(() => setOutcome(undefined), shownMs);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    [outcome],
  );
  if (!actions) return null;
  const { format, copyStatement, announce } = actions;
  const formatName = message(quotationLabels[format]);
  const say = (sentence: string, failed: boolean) => {
    setOutcome({ sentence, failed });
    announce(sentence);
  };
  const copy = () =>
    copyStatement(statementId).then(
      () => say(message('quotationCopied', formatName), false),
      (error: unknown) => say(message('notCopied', reasonOf(error)), true),
    );
  return (
    <span class="copy-quotation">
      {outcome && (
        <span class={outcome.failed ? 'copy-outcome failed' : 'copy-outcome'} aria-hidden="true">
          {outcome.sentence}
        </span>
      )}
      <button
        type="button"
        class="copy-button"
        title={message('copyQuotationAs', formatName)}
        aria-label={message('copyQuotation')}
        onClick={copy}
      >
        {outcome && !outcome.failed ? <CheckIcon /> : <QuoteIcon />}
      </button>
    </span>
  );
}
