import type { Reading } from '../../reading.ts';
import type { Cast } from '../annotator.ts';

export function findPeople(_reading: Reading): Cast {
  return { people: [], mentions: [] };
}
