import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

const sidePanelPage = manifest.side_panel.default_path;

/** Pages that open in a tab of their own; the manifest has no place for them. */
const tabPages = {
  compare: 'src/compare/index.html',
  help: 'src/help/index.html',
  'reading-log': 'src/reading-log/index.html',
  welcome: 'src/welcome/index.html',
};

/**
 * Nothing is cached between versions, so that no name needs a hash; and the worker's would follow the path of the
 * folder that it is built in, which two builds of one commit need not share.
 */
const plainNames = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
};

/** `vite build` makes the package for Chrome and Edge, `vite build --mode firefox` the one for Firefox. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = `dist/${target}`;
  return {
    publicDir: 'src/locales',
    plugins: [
      crx({ manifest: manifestFor(target) as ManifestV3Export, browser: target }),
      closeToPages(outDir),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // The worker holds OpenCC's dictionaries, over a megabyte of data, and is never sent over a network.
      chunkSizeWarningLimit: 2048,
      rolldownOptions: {
        // crxjs leaves the sidebar's page out of a Firefox build unless it is named as an entry.
        input: target === 'firefox' ? { ...tabPages, sidebar: sidePanelPage } : tabPages,
        output: plainNames,
      },
    },
  };
});

/** Firefox has event pages for service workers, and a sidebar for the side panel. */
function manifestFor(browser: Target): unknown {
  if (browser === 'chrome') return manifest;
  const {
    side_panel: _,
    minimum_chrome_version: __,
    // Firefox copies messages so without being asked.
    message_serialization: ___,
    ...rest
  } = structuredClone(manifest);
  return {
    ...rest,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: sidePanelPage,
      default_title: manifest.name,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    permissions: manifest.permissions.filter((permission) => permission !== 'sidePanel'),
    browser_specific_settings: {
      gecko: {
        id: 'gongbao@gongbao.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/**
 * The reader is injected by `scripting.executeScript`, which needs no web-accessible resource; crxjs lists it as
 * one all the same and leaves a second copy under assets/. Without this step every page could know us.
 */
function closeToPages(directory: string): Plugin {
  return {
    name: 'gongbao:close-to-pages',
    apply: 'build',
    enforce: 'post',
    closeBundle() {
      const file = join(directory, 'manifest.json');
      // Also called after a build that failed, whose own error must not be hidden by one of ours.
      if (!existsSync(file)) return;
      const built = JSON.parse(readFileSync(file, 'utf8'));
      delete built.web_accessible_resources;
      writeFileSync(file, `${JSON.stringify(built, null, 2)}\n`);
      removeUnused(directory, JSON.stringify(built));
    },
  };
}

/** Removes the second copies of injected scripts: those that neither the manifest nor any other file names. */
function removeUnused(directory: string, builtManifest: string): void {
  const assets = join(directory, 'assets');
  const files = readdirSync(assets);
  // Only the Chrome build has a loader for its worker.
  const loader = join(directory, 'service-worker-loader.js');
  const loaderText = existsSync(loader) ? readFileSync(loader, 'utf8') : '';
  for (const name of files.filter((file) => file.includes('.iife'))) {
    const others = files.filter((file) => file !== name && file.endsWith('.js'));
    const texts = [
      builtManifest,
      loaderText,
      ...others.map((file) => readFileSync(join(assets, file), 'utf8')),
    ];
    if (!texts.some((text) => text.includes(name))) rmSync(join(assets, name));
  }
}
