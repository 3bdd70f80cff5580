/** Draws the icons in all their sizes from the two seals: `npx tsx tools/make-icons.ts [CHROMIUM]`. */
import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';

const sizes = [16, 32, 48, 128];

const drawings = [
  { source: 'seal.svg', suffix: '' },
  { source: 'seal-grey.svg', suffix: '-grey' },
];

const folder = new URL('../icons/', import.meta.url);

await drawAll(process.argv[2] ?? process.env.CHROMIUM ?? '/usr/bin/chromium');

async function drawAll(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const { source, suffix } of drawings) {
      const drawing = await readFile(new URL(source, folder), 'utf8');
      for (const size of sizes) await draw(page, drawing, size, `${size}${suffix}.png`);
    }
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, drawing: string, size: number, file: string): Promise<void> {
  const address = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" src="${address}">`,
  );
  await page.screenshot({ path: new URL(file, folder).pathname, omitBackground: true });
}
