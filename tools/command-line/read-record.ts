/** Reads an article in JSON, as collectors keep it, into the facts that the analyser takes. */
import type { ArticleFacts } from '../../src/core/index.ts';
import { InputError } from './input-error.ts';

/**
 * `json` is an object with `paragraphs` (a list of strings) or `text`, and optionally url, title, published,
 * source and documentNumber; an annotated article, as this command prints it, is read by its `article`.
 * Throws `InputError` for anything else.
 */
export function readRecord(json: string): ArticleFacts {
  const parsed = parse(json);
  const record = isRecord(parsed) && isRecord(parsed.article) ? parsed.article : parsed;
  if (!isRecord(record)) throw new InputError('an article is a JSON object');
  return {
    url: textOf(record, 'url') ?? '',
    title: textOf(record, 'title') ?? '',
    ...optional(record, 'source'),
    ...optional(record, 'published'),
    ...optional(record, 'documentNumber'),
    text: bodyOf(record),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError('not valid JSON');
    throw error;
  }
}

type JsonRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(record: JsonRecord, field: string): string | undefined {
  const value = record[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new InputError(`${field} is not a string`);
}

function optional<Field extends 'source' | 'published' | 'documentNumber'>(record: JsonRecord, field: Field) {
  const value = textOf(record, field);
  return value ? { [field]: value } : {};
}

function bodyOf(record: JsonRecord): string {
  const { paragraphs } = record;
  if (Array.isArray(paragraphs) && paragraphs.every((paragraph) => typeof paragraph === 'string')) {
    return paragraphs.join('\n');
  }
  if (paragraphs !== undefined) throw new InputError('paragraphs is not a list of strings');
  const text = textOf(record, 'text');
  if (text === undefined) throw new InputError('the article has neither paragraphs nor text');
  return text;
}
