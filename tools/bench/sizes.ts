/** What the built parts weigh after gzip, beside what they may weigh. */
import { builtExtension } from '../browsers/built-extension.ts';
import { detectorFile, gzipSize, pageFiles, panelPage, readerFile } from '../package/page-files.ts';
import { type Figure, figureOf } from './figures.ts';

export function benchSizes(): Figure[] {
  const extension = builtExtension('chrome');
  const parts = [
    ['detector', [detectorFile], 8],
    ['reader with analyser and glossary', [readerFile], 160],
    ['side panel with all that it loads', pageFiles(extension, panelPage), 60],
  ] as const;
  return parts.map(([name, files, most]) =>
    figureOf({ name: `size of the ${name}`, against: 'the most allowed', unit: 'KiB gzip' }, [
      { ours: gzipSize(extension, files) / 1024, rival: most },
    ]),
  );
}
