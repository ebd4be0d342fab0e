import { describe, expect, it } from 'vitest';
import { chromium } from '../../browsers/chromium.ts';
import { engineNamed, enginesFrom } from '../../browsers/engines.ts';
import { firefox } from '../../browsers/firefox.ts';
import { webkit } from '../../browsers/webkit.ts';

describe('enginesFrom', () => {
  it.each([undefined, ''])('reads %s as all three', (value) => {
    expect(enginesFrom(value)).toEqual([chromium, firefox, webkit]);
  });

  it('takes the engines that are named, each once', () => {
    expect(enginesFrom(' webkit,chromium , webkit')).toEqual([webkit, chromium]);
  });

  it.each(['netscape', 'chromium,netscape'])('refuses %s and names the engines there are', (value) => {
    expect(() => enginesFrom(value)).toThrow(
      /^ENGINES: "netscape" is not .*\n {2}Choose from: chromium, firefox, webkit\. Put commas between several\.$/,
    );
  });

  it('refuses an empty name', () => {
    expect(() => enginesFrom('chromium,')).toThrow('ENGINES: ""');
  });
});

describe('engineNamed', () => {
  it('refuses several where one is wanted', () => {
    expect(() => engineNamed('chromium,firefox', 'ENGINE')).toThrow(
      /^ENGINE: "chromium,firefox".*\n.*webkit\.$/,
    );
  });
});
