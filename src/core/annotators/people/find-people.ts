/** Finds everyone whom the article names: candidates with evidence, confirmation, then every place of a known name. */
import type { Reading } from '../../reading.ts';
import type { Cast } from '../annotator.ts';
import { castFrom } from './build-cast.ts';
import { confirmNames } from './confirm-names.ts';
import { findMentions } from './find-mentions.ts';
import { namesAfterPosts } from './names-after-posts.ts';
import { namesBeforePosts } from './names-before-posts.ts';
import { namesFromContext } from './names-from-context.ts';
import { namesInProceedings } from './names-in-proceedings.ts';
import { namesOfWriters } from './names-of-writers.ts';
import { namesWithSpelling } from './names-with-spelling.ts';
import { withSurnameMentions } from './surname-mentions.ts';
import { postHeadLengths } from './title-spans.ts';

export function findPeople(reading: Reading): Cast {
  const { plain, plainTitle } = reading;
  const postLengths = postHeadLengths(plain);
  const candidates = [
    ...namesAfterPosts(plain, postLengths),
    ...namesBeforePosts(plain, postLengths),
    ...namesInProceedings(plain),
    ...namesOfWriters(plain),
    ...namesFromContext(plain),
    ...namesWithSpelling(plain),
  ];
  const names = confirmNames(plain, plainTitle, candidates);
  return castFrom(reading, withSurnameMentions(plain, findMentions(plain, names, candidates)));
}
