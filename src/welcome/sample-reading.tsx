/** The sample with its marks, in the script that is picked, and what the panel would say of it. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnnotatedArticle, Span } from '../core/annotated-article.ts';
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

interface ShownSample {
  readonly text: string;
  /** One a statement. */
  readonly speakers: readonly string[];
}

export function SampleReading() {
  const annotated = useMemo(() => annotateArticle(sampleArticle), []);
  const [script, setScript] = useState<ScriptMode>('original');
  const speakers = useMemo(() => speakersOf(annotated), [annotated]);
  const [shown, setShown] = useState<ShownSample>({ text: sampleArticle.text, speakers });
  const { text } = shown;
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
      convertSample({ text: sampleArticle.text, speakers }, script).then(
        (converted) => signal.aborted || setShown(converted),
        (error: unknown) => signal.aborted || setFailure(reasonOf(error)),
      );
    },
    [script, speakers],
  );
  const language = pageLanguage(annotated, script);
  return (
    <>
      <ScriptPicker script={script} onChange={setScript} />
      {failure !== undefined && <p role="alert">{failure}</p>}
      <div ref={body} class="sample" lang={language}>
        {text.split('\n').map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <h3>{message('welcomeWhoSaid')}</h3>
      <ul class="sample-statements" lang={language}>
        {annotated.attributions.map(({ id, content }, index) => (
          <li key={id}>
            <strong>{shown.speakers[index]}</strong> {text.slice(content.start, content.end)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whoever makes each statement, in the order of the statements. */
function speakersOf({ people, attributions }: AnnotatedArticle): string[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return attributions.map(({ personId = '', source = '' }) => names.get(personId) ?? source);
}

async function convertSample(sample: ShownSample, mode: ScriptMode): Promise<ShownSample> {
  if (mode === 'original') return sample;
  const texts = [sample.text, ...sample.speakers];
  const [text = sample.text, ...speakers] = await callBackground('convertTexts', { texts, mode });
  return { text, speakers };
}
