/** The kinds of mark that a reader can switch on and off. */
export const markKinds = ['person', 'date', 'keyword'] as const;

export type MarkKind = (typeof markKinds)[number];

export type MarkVisibility = Readonly<Record<MarkKind, boolean>>;
