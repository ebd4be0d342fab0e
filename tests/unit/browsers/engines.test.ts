import { describe, expect, it } from 'vitest';
import { chromium } from '../../browsers/chromium.ts';
import { enginesFrom } from '../../browsers/engines.ts';

describe('enginesFrom', () => {
  it.each([undefined, '', 'chromium', ' chromium , chromium'])('reads %s as Chromium, once', (value) => {
    expect(enginesFrom(value)).toEqual([chromium]);
  });

  it.each(['netscape', 'chromium,netscape'])('refuses %s and names the engines there are', (value) => {
    expect(() => enginesFrom(value)).toThrow(/^ENGINES: "netscape" is not .*\n {2}Choose from: chromium\./);
  });

  it('refuses an empty name', () => {
    expect(() => enginesFrom('chromium,')).toThrow('ENGINES: ""');
  });
});
