/** Sees to it that Chinese characters are drawn, not boxes: only Linux comes without a font for them. */
import { spawnSync } from 'node:child_process';
import { hasDebianPackages, installDebianPackages } from './install-browser.mjs';

export function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (hasDebianPackages()) installDebianPackages('a Chinese font', ['fontconfig', 'fonts-noto-cjk']);
  if (!hasChineseFont())
    console.warn('No Chinese font is installed: screenshots will show boxes. Install Noto Sans CJK.');
}

function hasChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}
