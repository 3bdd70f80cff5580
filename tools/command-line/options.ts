/** Reads the command's arguments into what is to be done. */
import { parseArgs } from 'node:util';
import { InputError } from './input-error.ts';

export type OutputFormat = 'json' | 'text';

/** What the user says about the article, where the input does not say it itself. */
export interface GivenFacts {
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
}

export type Task =
  | { readonly kind: 'help' }
  | { readonly kind: 'lines'; readonly format: OutputFormat }
  | { readonly kind: 'page'; readonly format: OutputFormat; readonly given: GivenFacts }
  | {
      readonly kind: 'files';
      readonly files: readonly string[];
      readonly format: OutputFormat;
      readonly given: GivenFacts;
    };

/** Throws `InputError` for an unknown option, a missing value or options that exclude each other. */
export function readOptions(args: readonly string[]): Task {
  const { values, positionals: files } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.jsonl && values.html) throw new InputError('--jsonl and --html exclude each other');
  if ((values.jsonl || values.html) && files.length > 0) {
    throw new InputError(
      `--${values.jsonl ? 'jsonl' : 'html'} reads standard input and takes no FILE: ${files[0]}`,
    );
  }
  const given = readGiven(values);
  if (values.jsonl) return { kind: 'lines', format: readFormat(values.format, 'json') };
  if (values.html) return { kind: 'page', format: readFormat(values.format, 'json'), given };
  if (files.length === 0)
    throw new InputError('nothing to read: name a FILE, or say --jsonl or --html (see --help)');
  return { kind: 'files', files, format: readFormat(values.format, 'text'), given };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        jsonl: { type: 'boolean' },
        html: { type: 'boolean' },
        format: { type: 'string' },
        url: { type: 'string' },
        title: { type: 'string' },
        published: { type: 'string' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's own advice runs over several sentences; the first says what is wrong.
    const [reason = 'bad arguments'] = error.message.split(/\.\s|\n/);
    throw new InputError(`${reason.replace(/\.$/, '')} (see --help)`);
  }
}

function readFormat(format: string | undefined, usual: OutputFormat): OutputFormat {
  if (format === undefined) return usual;
  if (format === 'json' || format === 'text') return format;
  throw new InputError(`--format is json or text, not ${JSON.stringify(format)}`);
}

function readGiven(values: { url?: string; title?: string; published?: string }): GivenFacts {
  return {
    ...(values.url && { url: readUrl(values.url) }),
    ...(values.title && { title: values.title }),
    ...(values.published && { published: readDay(values.published) }),
  };
}

/** An address as people type it may lack the scheme. */
function readUrl(url: string): string {
  for (const candidate of [url, `http://${url}`]) {
    if (URL.canParse(candidate)) return candidate;
  }
  throw new InputError(`--url is not an address: ${JSON.stringify(url)}`);
}

function readDay(day: string): string {
  if (/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/.test(day)) return day;
  throw new InputError(`--published is a day such as 2016-11-05, not ${JSON.stringify(day)}`);
}
