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

  const show = (mode: ScriptMode) => {
    setScript(mode);
    if (mode === 'original') {
      setText(sampleArticle.text);
      return;
    }
    callBackground('convertTexts', { texts: [sampleArticle.text], mode }).then(
      ([converted]) => setText(converted ?? sampleArticle.text),
      (error: unknown) => setFailure(reasonOf(error)),
    );
  };
  return (
    <>
      <ScriptPicker script={script} onChange={show} />
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
