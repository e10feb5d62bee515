import { expect, test } from 'vitest';
import { PartCoverage } from '../../../scan/document/coverage.ts';
import { defaultConfig } from '../../../scan/config/defaults.ts';

const open = (deadline = Number.POSITIVE_INFINITY): PartCoverage =>
  new PartCoverage(defaultConfig.limits, () => deadline);

test('all of a part was searched', () => {
  expect(open().toResult()).toEqual({ status: 'scanned', reason: null });
});

test('a gap does not end the scan, and the first one is the reason', () => {
  const coverage = open();
  coverage.addGap('one');
  coverage.addGap('another');
  expect(coverage.isOpen).toBe(true);
  expect(coverage.toResult()).toEqual({ status: 'not-covered', reason: 'one' });
});

test('that no reader knows the format says more than a gap', () => {
  const coverage = open();
  coverage.addGap('one');
  coverage.setUncovered('no reader');
  expect(coverage.toResult()).toEqual({ status: 'not-covered', reason: 'no reader' });
});

test('a part that was closed says why, whatever else is missing', () => {
  const coverage = open();
  coverage.addGap('one');
  coverage.close('nothing-to-read', 'a picture');
  expect(coverage.isOpen).toBe(false);
  expect(coverage.toResult()).toEqual({ status: 'nothing-to-read', reason: 'a picture' });
});

test('a part that is too large or takes too long is closed', () => {
  const large = open();
  large.checkSize(defaultConfig.limits.documentSize + 1);
  expect(large.toResult().reason).toContain('limits.documentSize');
  const slow = open(0);
  expect(slow.proceed()).toBe(false);
  expect(slow.toResult().reason).toContain('limits.documentTime');
});
