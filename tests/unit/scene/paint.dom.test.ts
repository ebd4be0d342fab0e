import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../../src/scene/mark.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { anyScene } from './scenes.ts';

// d3's clock takes hold of the frame and the time when it is loaded, so it is loaded on fake ones.
vi.useFakeTimers({ now: 0 });
const { paint } = await import('../../../src/scene/paint.ts');

function stage(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(svg);
  return svg;
}

function settle(): void {
  vi.advanceTimersByTime(1200);
}

function fresh(scene: Scene): string {
  const svg = stage();
  paint(svg, scene, { instant: true });
  return svg.outerHTML;
}

const disc = (key: string, x: number, tone: 'referral' | 'referral-before' = 'referral'): Mark => ({
  key,
  shape: 'circle',
  tone,
  x,
  y: 10,
  r: 7.6,
});
const scene = (...marks: readonly Mark[]): Scene => ({ width: 320, height: 200, marks });

function words(key: string, line: string, tone: 'label' | 'label-strong' = 'label'): Mark {
  return { key, shape: 'text', tone, x: 20, y: 30, lines: [line], size: 16, leading: 20, anchor: 'start' };
}

describe('paint', () => {
  afterEach(() => {
    settle();
    document.body.replaceChildren();
  });

  test('settles to a fresh paint of the last scene after any walk of paints cut short anywhere', () => {
    const pause = fc.integer({ min: 0, max: 1100 });
    const walk = fc.array(fc.tuple(anyScene, fc.boolean(), pause), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(walk, anyScene, fc.boolean(), (steps, last, instant) => {
        const svg = stage();
        for (const [next, jump, wait] of steps) {
          paint(svg, next, { instant: jump });
          vi.advanceTimersByTime(wait);
        }
        paint(svg, last, { instant });
        if (!instant) settle();
        expect(svg.outerHTML).toBe(fresh(last));
        svg.remove();
      }),
      { numRuns: 200 },
    );
  });

  test('settles within the longest time that motion allows', () => {
    const svg = stage();
    paint(svg, scene(disc('a', 10), disc('b', 40)), { instant: true });
    const next = scene(disc('b', 90), disc('a', 200, 'referral-before'), words('n', '100'));
    paint(svg, next, { instant: false });
    vi.advanceTimersByTime(960);
    expect(svg.outerHTML).toBe(fresh(next));
  });

  test('goes on from where an interrupted mark is, without a jump', () => {
    const svg = stage();
    paint(svg, scene(disc('a', 0)), { instant: true });
    paint(svg, scene(disc('a', 100)), { instant: false });
    vi.advanceTimersByTime(300);
    const halfway = svg.firstElementChild?.getAttribute('cx');
    paint(svg, scene(disc('a', 0)), { instant: false });
    expect(Number(halfway)).toBeGreaterThan(10);
    expect(Number(halfway)).toBeLessThan(90);
    expect(svg.firstElementChild?.getAttribute('cx')).toBe(halfway);
  });

  test('changes the ground of a mark only when it has stopped', () => {
    const svg = stage();
    paint(svg, scene(disc('a', 0)), { instant: true });
    paint(svg, scene(disc('a', 100, 'referral-before')), { instant: false });
    vi.advanceTimersByTime(500);
    expect(svg.firstElementChild?.getAttribute('class')).toBe('tone-referral');
    vi.advanceTimersByTime(150);
    expect(svg.firstElementChild?.getAttribute('cx')).toBe('100');
    expect(svg.firstElementChild?.getAttribute('class')).toBe('tone-referral-before turning');
  });

  test('keeps the element of a mark that comes back while it is leaving', () => {
    const svg = stage();
    paint(svg, scene(disc('a', 0)), { instant: true });
    const element = svg.firstElementChild;
    paint(svg, scene(), { instant: false });
    vi.advanceTimersByTime(100);
    paint(svg, scene(disc('a', 0)), { instant: false });
    settle();
    expect(svg.firstElementChild).toBe(element);
    expect(element?.hasAttribute('opacity')).toBe(false);
  });

  test('keeps the element of a mark that moves', () => {
    const svg = stage();
    paint(svg, scene(disc('a', 0), disc('b', 20)), { instant: true });
    const [, second] = svg.children;
    paint(svg, scene(disc('b', 0), disc('a', 20)), { instant: false });
    settle();
    expect(svg.firstElementChild).toBe(second);
  });

  test('replaces the element when a key takes another shape', () => {
    const svg = stage();
    paint(svg, scene(disc('a', 0)), { instant: true });
    paint(svg, scene({ key: 'a', shape: 'rect', tone: 'force', x: 0, y: 0, width: 9, height: 9 }), {
      instant: false,
    });
    settle();
    expect([...svg.children].map(({ tagName }) => tagName)).toEqual(['rect']);
  });

  test('lets new words fade in and old ones fade out', () => {
    const svg = stage();
    paint(svg, scene(words('n', '100')), { instant: true });
    paint(svg, scene(words('n', '172')), { instant: false });
    expect([...svg.children].map((text) => [text.textContent, text.getAttribute('opacity')])).toEqual([
      ['100', '1'],
      ['172', '0'],
    ]);
  });

  test('sets a blank entry at once: the record does not perform', () => {
    const svg = stage();
    paint(svg, scene(disc('a', 0)), { instant: true });
    const entry = [
      { key: 'u:leader', shape: 'line', tone: 'leader', x1: 0, y1: 9, x2: 90, y2: 9 },
      words('u:label', 'Abuse that nobody reported'),
      words('u:value', 'not known', 'label-strong'),
    ] as const;
    paint(svg, scene(disc('a', 100), ...entry), { instant: false });
    expect([...svg.children].slice(1).map((mark) => mark.hasAttribute('opacity'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('lets a band grow from its foot before the dots move', () => {
    const svg = stage();
    const band: Mark = { key: 'band', shape: 'rect', tone: 'band', x: 50, y: 0, width: 20, height: 200 };
    paint(svg, scene(disc('a', 0)), { instant: true });
    paint(svg, scene(band, disc('a', 100)), { instant: false });
    vi.advanceTimersByTime(200);
    const [rect, dot] = svg.children;
    const [y, height] = [Number(rect?.getAttribute('y')), Number(rect?.getAttribute('height'))];
    expect(y + height).toBeCloseTo(200);
    expect(height).toBeGreaterThan(20);
    expect(height).toBeLessThan(180);
    expect(dot?.getAttribute('cx')).toBe('0');
  });

  test('sets everything at once when asked, also in the middle of a motion', () => {
    const svg = stage();
    paint(svg, scene(disc('a', 0)), { instant: true });
    paint(svg, scene(disc('a', 100)), { instant: false });
    vi.advanceTimersByTime(300);
    paint(svg, scene(disc('a', 50)), { instant: true });
    expect(svg.outerHTML).toBe(fresh(scene(disc('a', 50))));
    settle();
    expect(svg.outerHTML).toBe(fresh(scene(disc('a', 50))));
  });
});
