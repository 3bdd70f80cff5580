/** Packs what a library does to a page into an extension of its own, so that both sides pay for being one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type RunningChromium } from '../browsers/launch-chromium.ts';

const require = createRequire(import.meta.url);

/** The text of a file of an installed package, by its name beside the package's own entry. */
export function libraryText(name: string, file: string): string {
  return readFileSync(require.resolve(name).replace(/[^/\\]+$/, file), 'utf8');
}

/** Starts a Chromium whose pages run `scripts`, in their order, when ours run too: at document_idle. */
export async function launchRival(scripts: readonly string[], port: number): Promise<RunningChromium> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-rival-'));
  const names = scripts.map((_, index) => `script-${index}.js`);
  const manifest = {
    manifest_version: 3,
    name: 'Rival',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['<all_urls>'], js: names, run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  for (const [index, text] of scripts.entries()) writeFileSync(join(folder, names[index] ?? ''), text);
  const running = await launchChromium({
    extension: folder,
    headless: true,
    port,
    mappedHosts: ['*'],
    keepWelcome: true,
  });
  const close = async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...running, close };
}
