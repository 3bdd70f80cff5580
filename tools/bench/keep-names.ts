/** esbuild calls this on each function of ours that goes into a page. */
export const keepNames = 'window.__name = (made) => made;';
