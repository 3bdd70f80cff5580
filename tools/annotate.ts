/** The command line: articles in, annotations out. `--help` says how. */
import { annotateFiles } from './command-line/annotate-files.ts';
import { annotateLines } from './command-line/annotate-lines.ts';
import { annotatePage } from './command-line/annotate-page.ts';
import { endWithReader, processConsole } from './command-line/console.ts';
import { type ExitStatus, exitStatus } from './command-line/exit-status.ts';
import { InputError } from './command-line/input-error.ts';
import { readOptions, type Task } from './command-line/options.ts';
import { usage } from './command-line/usage.ts';

endWithReader(process.stdout);
try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  processConsole.report(error.message);
  process.exitCode = exitStatus.badInput;
}

async function run(task: Task): Promise<ExitStatus> {
  switch (task.kind) {
    case 'help':
      process.stdout.write(usage);
      return exitStatus.done;
    case 'lines':
      return annotateLines(process.stdin, task.format, processConsole);
    case 'page':
      return annotatePage(process.stdin, task, processConsole);
    case 'files':
      return annotateFiles(task.files, task, processConsole);
  }
}
