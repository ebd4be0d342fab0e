import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/scene/scene.ts';
import { standalone } from '../../../src/scene/standalone.ts';

const scene: Scene = {
  width: 100,
  height: 50,
  marks: [
    { key: 'a', shape: 'circle', tone: 'referral-before', x: 9, y: 9, r: 6.8 },
    {
      key: 'b',
      shape: 'text',
      tone: 'number',
      x: 20,
      y: 40,
      lines: ['415'],
      size: 34,
      leading: 34,
      anchor: 'start',
    },
  ],
};

describe('standalone', () => {
  test('is a file of its own with colours spelt out', () => {
    const file = standalone(scene);
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toContain('.tone-referral-before{fill:#DCD6C9;stroke:#595E66;stroke-width:1.6px}');
    expect(file).not.toContain('var(');
  });

  test('has rules for the tones that it uses and for no other', () => {
    expect([...standalone(scene).matchAll(/\.tone-([\w-]+)\{/g)].map(([, tone]) => tone)).toEqual([
      'referral-before',
      'number',
    ]);
  });

  test('lies on paper, with a margin where one is asked for', () => {
    expect(standalone(scene, { margin: 10 })).toContain(
      '<rect x="-10" y="-10" width="120" height="70" fill="#F7F4EC"/>',
    );
    expect(standalone(scene, { margin: 10 })).toContain('viewBox="-10 -10 120 70"');
  });

  test('names and describes itself when given words', () => {
    expect(standalone(scene, { title: 'A total', description: 'Not a trend' })).toContain(
      '<title>A total</title><desc>Not a trend</desc>',
    );
  });
});
