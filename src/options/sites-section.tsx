/** The sites on which Gongbao does nothing by itself. */
import { message } from '../extension/locale.ts';
import { RemoveIcon } from '../interface/icons.tsx';

interface SitesSectionProps {
  readonly hosts: readonly string[];
  readonly onRemove: (host: string) => void;
}

export function SitesSection({ hosts, onRemove }: SitesSectionProps) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{message('optionsSites')}</h2>
      <p class="hint">{message(hosts.length === 0 ? 'optionsNoSites' : 'optionsSitesHint')}</p>
      {hosts.length > 0 && (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={message('removeSite', host)}
                title={message('removeSite', host)}
                onClick={() => onRemove(host)}
              >
                <RemoveIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
