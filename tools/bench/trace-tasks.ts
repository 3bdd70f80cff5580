/** The tasks of a page's main thread, from a trace: an extension's own tasks too, which the page cannot observe. */
import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread itself ran for: on a busy machine it stands still in between. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly message?: string } };
}

export interface TracedTasks {
  readonly longestMs: number;
  /** Tasks over 50 ms, longest first, milliseconds. */
  readonly long: readonly number[];
  readonly totalMs: number;
  /** The longest and all tasks again, as far as the thread itself ran. */
  readonly longestRunMs: number;
  readonly totalRunMs: number;
}

const longTaskMs = 50;
const markStart = 'gongbao-bench-start';

/** Runs `act` and reports the tasks of the renderer of `page` meanwhile. */
export async function traceTasks(
  page: Page,
  session: CDPSession,
  act: () => Promise<void>,
): Promise<TracedTasks> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'blink.user_timing',
        '__metadata',
      ],
    },
  });
  await page.evaluate((name) => performance.mark(name), markStart);
  await act();
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  return summarise(events);
}

/** The thread that the mark was made on is the page's. */
function summarise(events: readonly TraceEvent[]): TracedTasks {
  const mark = events.find(({ name }) => name === markStart);
  if (!mark) throw new Error('The trace does not hold the mark of the page.');
  const traced = events.filter(
    ({ name, pid, tid, ts, dur }) =>
      name === 'RunTask' && pid === mark.pid && tid === mark.tid && ts + (dur ?? 0) >= mark.ts,
  );
  const tasks = traced.map(({ dur = 0 }) => dur / 1000).sort((a, b) => b - a);
  const runs = traced.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    longestMs: tasks[0] ?? 0,
    long: tasks.filter((ms) => ms > longTaskMs),
    totalMs: tasks.reduce((sum, ms) => sum + ms, 0),
    longestRunMs: Math.max(0, ...runs),
    totalRunMs: runs.reduce((sum, ms) => sum + ms, 0),
  };
}
