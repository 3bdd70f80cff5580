/** `npm run bench`: what Gongbao costs, each figure beside a named rival in the same run; also out/bench.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchAnalysis } from './bench/analysis.ts';
import { benchConvertPage } from './bench/convert-page.ts';
import { type Figure, printFigure } from './bench/figures.ts';
import { benchMemory } from './bench/memory.ts';
import { benchOpenArticle } from './bench/open-article.ts';
import { benchOtherPage } from './bench/other-page.ts';
import { benchPaintMarks } from './bench/paint-marks.ts';
import { benchReadingLog } from './bench/reading-log.ts';
import { benchSizes } from './bench/sizes.ts';

type Bench = () => readonly Figure[] | Promise<readonly Figure[]>;

const benches: Readonly<Record<string, Bench>> = {
  sizes: benchSizes,
  analysis: benchAnalysis,
  'other-page': benchOtherPage,
  'open-article': benchOpenArticle,
  'paint-marks': benchPaintMarks,
  memory: benchMemory,
  'convert-page': benchConvertPage,
  'reading-log': benchReadingLog,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`bench: no ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const machine = {
  processors: cpus().map(({ model }) => model),
  memoryGib: Math.round(totalmem() / 1024 ** 3),
  node: process.version,
  /** Of the last minute: above the number of processors, other work was being done and every time is too long. */
  load: loadavg()[0],
};
console.log(`${machine.processors.length} × ${machine.processors[0]}, load ${machine.load?.toFixed(1)}`);
const figures: Figure[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  const measured = await bench();
  measured.forEach(printFigure);
  figures.push(...measured);
}
const folder = fileURLToPath(new URL('../out', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/bench.json`, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
