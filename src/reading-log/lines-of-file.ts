/** Reads a file line by line, so that a file of hundreds of megabytes is never in memory at once. */

/** Ends after the line at hand when `signal` aborts. */
export async function* linesOfFile(file: Blob, signal: AbortSignal): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (signal.aborted) return reader.cancel();
      yield line;
    }
  }
  if (rest !== '') yield rest;
}
