import type { Attribution, Person } from '../../annotated-article.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../annotator.ts';

export function assignRoles(_reading: Reading, cast: Cast, _attributions: readonly Attribution[]): Person[] {
  return cast.people.map(({ plainName: _, ...person }) => ({ ...person, roles: ['mentioned'] }));
}
