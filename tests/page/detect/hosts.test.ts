import { expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { governmentSuffixes, stateMediaDomains } from '../../../src/page/detect/hosts.ts';
import { isUnder } from '../../../src/page/detect/read-address.ts';

const domains = [...governmentSuffixes, ...stateMediaDomains];

/** `*://*.gov.cn/*` is gov.cn. */
const granted = manifest.host_permissions.map((pattern) => pattern.replace(/^\*:\/\/\*\.|\/\*$/g, ''));

it.each(granted)('knows %s, which the manifest has read without being asked', (host) => {
  expect(isUnder(`www.${host}`, domains)).toBe(true);
});

it('has every government suffix of a territory in the manifest', () => {
  const ascii = governmentSuffixes.filter((suffix) => /^[\w.]+$/.test(suffix));
  expect(granted).toEqual(expect.arrayContaining([...ascii]));
});

it('lists each domain once, sorted, and none below another', () => {
  expect([...stateMediaDomains]).toEqual([...new Set(stateMediaDomains)].sort());
  expect(
    domains.filter((one) =>
      isUnder(
        one,
        domains.filter((other) => other !== one),
      ),
    ),
  ).toEqual([]);
});

it.each([
  ['notgov.cn', false],
  ['gov.cn.example.com', false],
  ['www.gov.cn', true],
  ['finance.people.com.cn', true],
])('tells of %s whether it is listed: %s', (host, isListed) => {
  expect(isUnder(host, domains)).toBe(isListed);
});
