/** Bundles a module as a page or the analyser gets it: one file, minified, nothing written to disk. */
import { build } from 'vite';

export interface BundleOptions {
  readonly entry: string;
  /** An IIFE leaves what it exports in the global `name`. */
  readonly format: 'es' | 'iife';
  readonly name?: string;
}

export async function bundleText({ entry, format, name }: BundleOptions): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: [format], fileName: 'bundle', ...(name === undefined ? {} : { name }) },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
