import { describe, expect, it } from 'vitest';
import { basePathFrom } from '../../server/base-path.ts';
import { portFrom } from '../../server/port.ts';

describe('basePathFrom', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['/told', '/told/'],
    ['/stories/told/', '/stories/told/'],
  ])('reads %s as %s', (value, basePath) => {
    expect(basePathFrom(value)).toBe(basePath);
  });

  it.each(['told', 'https://example.org/told', '//told', '/told?x', '/a b'])('refuses %s', (value) => {
    expect(() => basePathFrom(value)).toThrow(`BASE_PATH: "${value}" is not a path.`);
  });
});

describe('portFrom', () => {
  it('is the usual port when nothing is asked', () => {
    expect(portFrom(undefined)).toBe(4321);
  });

  it('is the port that is asked for', () => {
    expect(portFrom('8080')).toBe(8080);
  });

  it.each(['0', '65536', 'eighty', '80.5', '-1', '1e3'])('refuses %s', (value) => {
    expect(() => portFrom(value)).toThrow(`PORT: "${value}" is not a port.`);
  });
});
