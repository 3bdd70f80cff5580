/** The addresses of the extension's own pages, from its root; the build keeps each where its source stands. */
export const ownPages = {
  compare: '/src/compare/index.html',
  help: '/src/help/index.html',
  readingLog: '/src/reading-log/index.html',
  welcome: '/src/welcome/index.html',
} as const;
