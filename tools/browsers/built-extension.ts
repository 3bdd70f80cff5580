/** Where the builds are put. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of a build; throws where it has not been made. */
export function builtExtension(target: 'chrome' | 'firefox'): string {
  const folder = fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`dist/${target} is missing: run \`npm run build:${target}\`.`);
  return folder;
}
