import { expect, test } from 'vitest';
import { blankEntry } from '../../../src/scene/blank-entry.ts';
import type { Mark } from '../../../src/scene/mark.ts';
import { recordKeys } from '../../../src/scene/record.ts';
import { total } from '../../../src/scene/total.ts';

const disc: Mark = { key: 'year:1', shape: 'circle', tone: 'referral', x: 1, y: 1, r: 7 };
const place = { x: 0, y: 20, width: 300, size: 16 };
const entry = blankEntry({
  key: 'unknown',
  ...place,
  label: 'Abuse that nobody reported',
  value: 'not known',
});
const sum = total({
  key: 'all',
  y: 0,
  width: 300,
  label: 'In three years',
  value: '415',
  size: 34,
  labelSize: 16,
});

test('recordKeys holds every mark of a blank entry and of a total, and no other', () => {
  expect(recordKeys([disc, ...entry, ...sum])).toEqual(new Set([...entry, ...sum].map(({ key }) => key)));
});

test('recordKeys knows a leader that stands by itself', () => {
  const leader: Mark = { key: 'amount', shape: 'line', tone: 'leader', x1: 0, y1: 0, x2: 70, y2: 0 };
  expect(recordKeys([disc, leader])).toEqual(new Set(['amount']));
});
