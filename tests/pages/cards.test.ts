import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { marksMarkup } from '../../src/scene/markup.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { ownStyle } from '../../src/scene/own-style.ts';
import { light } from '../../src/scene/tokens.ts';
import { cardPage } from '../../src/share/card-page.ts';
import { sceneFonts } from '../../src/share/scene-fonts.ts';
import { readBuiltSite } from '../built/built-site.ts';
import { difference, drawn, partOf, type Pixels } from '../pictures/pixels.ts';
import { servedStyle } from '../pictures/served-style.ts';
import { shownStates, type ShownState } from '../pictures/shown-states.ts';
import { startServer } from '../server/start-server.ts';

const site = readBuiltSite();
const server = await startServer({ directory: 'dist', basePath: site.basePath });
const { files: fonts } = await sceneFonts(mkdtempSync(join(tmpdir(), 'fonts-')));
const shown = shownStates();

/** Distances of colour below this are how the edges of one mark are rounded; other states are farther. */
const same = 0.6;

/** The same for stills: hundreds of discs stand there as dashes, whose edges are rounded otherwise. */
const sameStill = 1;

afterAll(() => server.stop());

async function served(address: string): Promise<Buffer> {
  const response = await fetch(new URL(address, server.origin));
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

function below(path: string): string {
  return `${site.basePath.slice(0, -1)}${path}`;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Moves and scales what is drawn. */
  readonly transform: string;
}

function onPaper(style: string, marks: string, { width, height, transform }: Frame): Pixels {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${style}</style><rect width="${width}" height="${height}" fill="${light.paper}"/><g transform="${transform}">${marks}</g></svg>`;
  return drawn(svg, fonts);
}

function plain(scene: Scene, frame: Frame): Pixels {
  return onPaper(ownStyle(scene), marksMarkup(scene), frame);
}

/** The still of a served page as the page draws it, and what it must show, both as pixels. */
async function stillOf({ page, draw, still }: ShownState): Promise<{ page: Pixels; state: Pixels }> {
  const html = (await served(below(page))).toString('utf8');
  const [first] = [
    ...html.matchAll(/<svg class="([^"]*)"[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>(.*?)<\/svg>/gs),
  ].filter(([, names = '']) => names.split(' ').includes(still.className));
  const [, , width = '0', height = '0', marks = ''] = first ?? [];
  const frame = { width: Number(width), height: Math.ceil(Number(height)), transform: 'scale(1)' };
  const style = await servedStyle(html, async (address) => (await served(address)).toString('utf8'));
  return { page: onPaper(style, marks, frame), state: plain(draw(still.size), frame) };
}

/** The picture on a served card, and what it must show, both as pixels. */
async function pictureOn(
  card: string,
  { draw, words }: ShownState,
): Promise<{ card: Pixels; state: Pixels }> {
  const { picture } = cardPage(words, draw);
  if (picture === null) throw new Error(`${card} has no picture`);
  const { scene, room, x, y, scale } = picture;
  const part = {
    x: Math.floor(x),
    y: Math.floor(y),
    width: Math.floor(scene.width * scale),
    height: Math.floor(scene.height * scale),
  };
  const frame = {
    width: part.width,
    height: part.height,
    transform: `translate(${x - part.x} ${y - part.y}) scale(${scale})`,
  };
  return { card: partOf(await served(below(card)), part), state: plain(draw(room), frame) };
}

/** Another state of the same section, or another force: the pictures that are likest. */
function neighbourOf(one: ShownState): ShownState | undefined {
  const family = ({ page }: ShownState): string => page.split('/')[1] ?? '';
  const all = shown.filter((other) => family(other) === family(one));
  const markup = (other: ShownState): string =>
    marksMarkup(other.draw({ width: 300, height: 300, textScale: 1 }));
  return [...all, ...shown].find((other) => markup(other) !== markup(one));
}

const cases = shown.map((one) => [one.page, one] as const);

describe.each(cases)('the page %s', (_, one) => {
  it('shows its state and no other: its picture, drawn with the style of the page, is that of the scene', async () => {
    const { page, state } = await stillOf(one);
    expect(difference(page, state)).toBeLessThan(sameStill);

    const neighbour = neighbourOf(one);
    const other = await stillOf({ ...one, draw: neighbour?.draw ?? one.draw });
    expect(difference(other.page, other.state)).toBeGreaterThan(sameStill);
  });

  it('has that state on its card, and the card of no other state would do', async () => {
    const own = await pictureOn(one.card, one);
    expect(difference(own.card, own.state)).toBeLessThan(same);

    const neighbour = neighbourOf(one);
    const swapped = await pictureOn(neighbour?.card ?? one.card, one);
    expect(difference(swapped.card, swapped.state)).toBeGreaterThan(same);
  });
});

describe('difference', () => {
  it('is infinite for pictures of two sizes, nothing for one picture, and more for another', async () => {
    const [first, second] = shown;
    if (first === undefined || second === undefined) throw new Error('nothing is shown');
    const { card } = await pictureOn(first.card, first);
    expect(difference(card, card)).toBe(0);
    expect(difference(card, { ...card, width: card.width - 1 })).toBe(Infinity);
    expect(difference(card, { ...card, bytes: Buffer.from(card.bytes).reverse() })).toBeGreaterThan(same);
  });
});
