/** The parts of a library without types that our tests call. */
declare module 'dom-anchor-text-quote' {
  interface Quote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  interface Hint {
    readonly hint?: number;
  }
  export function toRange(root: Node, selector: Quote, options?: Hint): Range | null;
}
