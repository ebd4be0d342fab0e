import { describe, expect, it } from 'vitest';
import { basePathFrom } from '../../server/base-path.ts';
import { portFrom } from '../../server/port.ts';

describe('basePathFrom', () => {
  it.each([
    [{}, '/'],
    [{ BASE_PATH: '/' }, '/'],
    [{ BASE_PATH: '/told' }, '/told/'],
    [{ BASE_PATH: '/stories/told/' }, '/stories/told/'],
  ])('reads %s as %s', (environment, basePath) => {
    expect(basePathFrom(environment)).toBe(basePath);
  });

  it('refuses what is not a path', () => {
    expect(() => basePathFrom({ BASE_PATH: 'told' })).toThrow('"told" does not begin with a slash');
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
