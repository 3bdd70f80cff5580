/** A link to a page that was read. Its address may come from a file or another page: only those of pages lead anywhere. */
import type { ComponentChildren } from 'preact';
import { isWebAddress } from '../core/is-web-address.ts';

interface SafeLinkProps {
  readonly url: string;
  readonly children: ComponentChildren;
}

export function SafeLink({ url, children }: SafeLinkProps) {
  if (!isWebAddress(url) && !/^file:/i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
