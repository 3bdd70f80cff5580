/** What the analyser with its glossary weighs in the reader, apart from what marks, cards and conversion add to it. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../../src/core/annotate-article.ts', import.meta.url));

/** Bytes after gzip of a bundle that is built and minified as the reader is. */
export async function analyserSize(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, name: 'analyser', formats: ['iife'], fileName: 'analyser' },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [bundle] = outputs.filter((output) => output.type === 'chunk');
  if (!bundle) throw new Error('The analyser was not bundled.');
  return gzipSync(bundle.code, { level: 9 }).length;
}
