/** One measured line: ours beside a named rival, from rounds in which both took turns. */

export interface Figure {
  readonly name: string;
  /** Whom or what we are measured against. */
  readonly against: string;
  readonly unit: string;
  /** Medians of all rounds. */
  readonly ours: number;
  readonly rival: number;
  /** `ours / rival`: below 1 we take less. */
  readonly ratio: number;
  /** Of the ratios of the single rounds: machine noise meets both sides of a round alike. */
  readonly median: number;
  /** Lower and upper quartile of the same. */
  readonly spread: readonly [lower: number, upper: number];
}

export interface Round {
  readonly ours: number;
  readonly rival: number;
}

export function figureOf(facts: Pick<Figure, 'name' | 'against' | 'unit'>, rounds: readonly Round[]): Figure {
  const ours = quantile(
    rounds.map((round) => round.ours),
    0.5,
  );
  const rival = quantile(
    rounds.map((round) => round.rival),
    0.5,
  );
  const ratios = rounds.map((round) => round.ours / round.rival);
  return {
    ...facts,
    ours: rounded(ours),
    rival: rounded(rival),
    ratio: rounded(ours / rival),
    median: rounded(quantile(ratios, 0.5)),
    spread: [rounded(quantile(ratios, 0.25)), rounded(quantile(ratios, 0.75))],
  };
}

export function printFigure({ name, against, unit, ours, rival, median, spread }: Figure): void {
  const side = (value: number) => `${value} ${unit}`;
  console.log(
    `${name}: ${side(ours)}; ${against}: ${side(rival)}; ratio ${median} (quartiles ${spread[0]} to ${spread[1]})`,
  );
}

/** The value below which a share of the values lies; between two values, the nearer. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Three significant digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
