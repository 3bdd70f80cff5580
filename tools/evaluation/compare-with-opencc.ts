/** Runs OpenCC's own test cases through our converters and names each difference with its reason. */
import { readFileSync } from 'node:fs';
import { Converter, type ConverterOptions } from 'opencc-js';
import { alignedConverter } from '../../src/core/conversion/aligned-converter.ts';
import { type ChainName, chains } from '../../src/core/conversion/chains.ts';

export interface OpenccDifference {
  readonly configuration: ChainName;
  readonly id: string;
  readonly input: string;
  readonly expected: string;
  readonly got: string;
  /** The data of opencc-js lacks what OpenCC's has, or we run the data in another way. */
  readonly reason: 'opencc-js gives the same' | 'ours alone';
}

export interface OpenccComparison {
  /** Expectations in configurations that we offer. */
  readonly compared: number;
  readonly differences: readonly OpenccDifference[];
}

interface TestCase {
  readonly id: string;
  readonly input: string;
  readonly expected: Readonly<Record<string, string>>;
}

/** `file` is OpenCC's `test/testcases/testcases.json`: JSON with comments and trailing commas. */
function compareWithOpencc(file: string): OpenccComparison {
  const { cases } = JSON.parse(strictJson(readFileSync(file, 'utf8'))) as { cases: readonly TestCase[] };
  const differences: OpenccDifference[] = [];
  let compared = 0;
  for (const { id, input, expected } of cases) {
    for (const [configuration, wanted] of Object.entries(expected)) {
      if (!isOffered(configuration)) continue;
      compared += 1;
      const got = alignedConverter(configuration)(input).text;
      if (got === wanted) continue;
      const reason = plainConverter(configuration)(input) === got ? 'opencc-js gives the same' : 'ours alone';
      differences.push({ configuration, id, input, expected: wanted, got, reason });
    }
  }
  return { compared, differences };
}

/** Prints one line, and one more for each difference; true where all of them are opencc-js's own. */
export function reportOpencc(file: string): boolean {
  const { compared, differences } = compareWithOpencc(file);
  const ours = differences.filter(({ reason }) => reason === 'ours alone');
  console.log(
    `\nOpenCC’s test cases: ${compared - differences.length} of ${compared} equal; of the rest ${ours.length} are ours alone`,
  );
  for (const { configuration, id, expected, got, reason } of differences) {
    console.log(`  ${configuration} ${id}: ${firstDifference(expected, got)} (${reason})`);
  }
  return ours.length === 0;
}

function isOffered(configuration: string): configuration is ChainName {
  return configuration in chains;
}

function plainConverter(configuration: ChainName): (text: string) => string {
  const [from = '', to = ''] = configuration.split('2').map((name) => (name === 's' ? 'cn' : name));
  return Converter({ from, to } as ConverterOptions);
}

function firstDifference(expected: string, got: string): string {
  const wanted = [...expected];
  const given = [...got];
  const at = wanted.findIndex((character, i) => character !== given[i]);
  return `${wanted.slice(at, at + 2).join('')} expected, ${given.slice(at, at + 2).join('')} given`;
}

/** Takes comments and trailing commas out, and leaves strings alone. */
function strictJson(json: string): string {
  return json.replaceAll(
    /("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])/g,
    (_, string?: string) => string ?? '',
  );
}
