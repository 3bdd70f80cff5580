/** The sample with its marks, in the script that is picked, and what the panel would say of it. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../core/annotated-article.ts';
import { annotateArticle } from '../core/index.ts';
import { message } from '../extension/locale.ts';
import { callBackground } from '../extension/messages.ts';
import { reasonOf } from '../extension/reason-of.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { pageLanguage } from '../interface/page-language.ts';
import { ScriptPicker } from '../interface/script-picker.tsx';
import { useAbortable } from '../interface/use-abortable.ts';
import { marksOf } from '../page/marks/mark.ts';
import { createMarkLayer } from '../page/marks/mark-layer.ts';
import { locateInParagraphs } from './locate-in-paragraphs.ts';
import { sampleArticle } from './sample-article.ts';

export function SampleReading() {
  const annotated = useMemo(() => annotateArticle(sampleArticle), []);
  const [script, setScript] = useState<ScriptMode>('original');
  const [text, setText] = useState(sampleArticle.text);
  const [failure, setFailure] = useState<string>();
  const body = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const container = body.current;
    if (!container) return;
    // None of the offered scripts changes a length: the places of the original hold in all of them.
    const layer = createMarkLayer(container, (span: Span) => locateInParagraphs(container, span));
    layer.paint(marksOf(annotated));
    return () => layer.clear();
  }, [annotated, text]);

  useAbortable(
    (signal) => {
      setFailure(undefined);
      // An answer that comes late must not stand in the place of a newer one.
      convertSample(script).then(
        (converted) => signal.aborted || setText(converted),
        (error: unknown) => signal.aborted || setFailure(reasonOf(error)),
      );
    },
    [script],
  );
  return (
    <>
      <ScriptPicker script={script} onChange={setScript} />
      {failure !== undefined && <p role="alert">{failure}</p>}
      <div ref={body} class="sample" lang={pageLanguage(annotated, script)}>
        {text.split('\n').map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <h3>{message('welcomeWhoSaid')}</h3>
      <ul class="sample-statements" lang="zh-Hans">
        {annotated.attributions.map(({ id, personId, source, content }) => (
          <li key={id}>
            <strong>{annotated.people.find((person) => person.id === personId)?.name ?? source}</strong>{' '}
            {annotated.article.text.slice(content.start, content.end)}
          </li>
        ))}
      </ul>
    </>
  );
}

async function convertSample(mode: ScriptMode): Promise<string> {
  const { text } = sampleArticle;
  if (mode === 'original') return text;
  const [converted = text] = await callBackground('convertTexts', { texts: [text], mode });
  return converted;
}
