/** What the built parts weigh after gzip, beside what they may weigh. */
import { builtExtension } from '../browsers/built-extension.ts';
import { analyserSize } from '../package/analyser-size.ts';
import { detectorFile, gzipSize, pageFiles, panelPage, readerFile } from '../package/page-files.ts';
import { type Figure, figureOf } from './figures.ts';

export async function benchSizes(): Promise<Figure[]> {
  const extension = builtExtension('chrome');
  const parts = [
    ['detector', gzipSize(extension, [detectorFile]), 8],
    ['analyser with glossary', await analyserSize(), 160],
    ['reader', gzipSize(extension, [readerFile]), 196],
    ['side panel with all that it loads', gzipSize(extension, pageFiles(extension, panelPage)), 60],
  ] as const;
  return parts.map(([name, bytes, most]) =>
    figureOf({ name: `size of the ${name}`, against: 'the most allowed', unit: 'KiB gzip' }, [
      { ours: bytes / 1024, rival: most },
    ]),
  );
}
