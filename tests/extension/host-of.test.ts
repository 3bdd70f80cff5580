import { expect, it } from 'vitest';
import { hostOf } from '../../src/extension/host-of.ts';

it.each([
  ['https://www.yunling.example:8080/a.html', 'www.yunling.example'],
  ['http://yunling.example', 'yunling.example'],
  ['file:///tmp/a.html', undefined],
  ['chrome://extensions', undefined],
  ['javascript:alert(1)', undefined],
  ['no address', undefined],
  [undefined, undefined],
])('of %j is %j', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
