/** The end of the panel: how quotations are copied, what can be exported, and the way to a comparison. */
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import type { QuotationFormatId } from '../../core/quotations/quotation-format.ts';
import { message } from '../../extension/locale.ts';
import { isQuotationFormat, quotationFormatIds, quotationLabels } from '../../extension/quotation-labels.ts';
import type { ScriptMode } from '../../extension/script-modes.ts';
import { Section } from '../section.tsx';
import { CompareActions } from './compare-actions.tsx';
import { ExportMenu } from './export-menu.tsx';

interface ActionsSectionProps {
  readonly tabId: number;
  readonly annotated: AnnotatedArticle;
  readonly format: QuotationFormatId;
  readonly script: ScriptMode;
  readonly inShownScript: boolean;
  readonly announce: (sentence: string) => void;
  readonly onFormat: (format: QuotationFormatId) => void;
  readonly onShownScript: (on: boolean) => void;
}

export function ActionsSection(props: ActionsSectionProps) {
  const { tabId, annotated, announce } = props;
  return (
    <Section id="actions" head={message('sectionActions')}>
      <div class="actions">
        <QuotationOptions {...props} />
        <ExportMenu {...{ tabId, annotated, announce }} />
        <CompareActions annotated={annotated} announce={announce} />
      </div>
    </Section>
  );
}

function QuotationOptions({ format, script, inShownScript, onFormat, onShownScript }: ActionsSectionProps) {
  return (
    <div class="action">
      <label>
        <span class="action-label">{message('quotationFormat')}</span>
        <select
          value={format}
          onChange={({ currentTarget: { value } }) => isQuotationFormat(value) && onFormat(value)}
        >
          {quotationFormatIds.map((id) => (
            <option key={id} value={id}>
              {message(quotationLabels[id])}
            </option>
          ))}
        </select>
      </label>
      {script !== 'original' && (
        <label class="action-check">
          <input
            type="checkbox"
            checked={inShownScript}
            onChange={({ currentTarget: { checked } }) => onShownScript(checked)}
          />
          {message('quoteInShownScript')}
        </label>
      )}
    </div>
  );
}
