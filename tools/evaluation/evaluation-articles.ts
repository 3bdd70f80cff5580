/** Reads the articles that are measured on: those with labels, and those without. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFacts } from '../../src/core/index.ts';
import { readRecord } from '../command-line/read-record.ts';

export function readGoldArticles(shared: string): ArticleFacts[] {
  const folder = join(shared, 'gold/articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readRecord(readFileSync(join(folder, file), 'utf8')));
}

export function readUnlabelledArticles(shared: string): ArticleFacts[] {
  const lines = readFileSync(join(shared, 'gold/articles.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map(readRecord);
}
