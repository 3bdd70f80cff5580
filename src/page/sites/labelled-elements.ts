/** Elements that a make of page keeps for one fact, and that nothing beside them labels. Data only. */
export interface LabelledElement {
  /** The make of page. */
  readonly name: string;
  readonly fact: 'source' | 'published';
  readonly selector: string;
}

export const labelledElements: readonly LabelledElement[] = [
  { name: 'WeChat', fact: 'published', selector: '#publish_time' },
  { name: 'WeChat', fact: 'source', selector: '#js_name' },
];
