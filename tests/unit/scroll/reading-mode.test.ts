import { describe, expect, it } from 'vitest';
import { modeOf, withMode } from '../../../src/scroll/reading-mode.ts';

describe('modeOf', () => {
  it('reads the mode that an address asks for', () => {
    expect(modeOf('?mode=read')).toBe('read');
    expect(modeOf('?a=b&mode=step')).toBe('step');
  });

  it('is scroll when no mode is asked for, or one that there is not', () => {
    expect(modeOf('')).toBe('scroll');
    expect(modeOf('?mode=dance')).toBe('scroll');
  });
});

describe('withMode', () => {
  it('keeps the place in the page and every other part of the address', () => {
    expect(withMode('https://example.org/told/?a=b#plans/sorted', 'read')).toBe(
      'https://example.org/told/?a=b&mode=read#plans/sorted',
    );
  });

  it('takes the word for the mode out of the address for scroll', () => {
    expect(withMode('https://example.org/?mode=step#plans', 'scroll')).toBe('https://example.org/#plans');
  });
});
