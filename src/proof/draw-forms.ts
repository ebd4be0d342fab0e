import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KitPicture, KitPlan, PictureForm } from '../republish/kit-plan.ts';
import { outlinedPicture } from '../republish/outlined-picture.ts';
import { picturePdf } from '../republish/picture-pdf.ts';
import { pngWithXmp, xmp } from '../republish/xmp.ts';
import { pictureCache, type PictureCache } from '../share/picture-cache.ts';
import { rasteriseAll } from '../share/rasterise-all.ts';
import { outlined, rasterisers } from '../share/rasterise.ts';
import { sceneFonts } from '../share/scene-fonts.ts';
import { versionOf } from '../share/version-of.ts';

/** Where the pictures of kits are kept between builds. */
const usualCache = 'node_modules/.cache/kits';

/** Width of the larger PNG in pixels: twice that of the smaller. */
const largeWidth = 2400;

/** The bytes of a picture in one form. @throws RangeError when it has no such form */
export type FormOf = (name: string, form: PictureForm) => Uint8Array;

interface Drawable extends KitPicture {
  readonly name: string;
  /** Its SVG as text. */
  readonly source: string;
}

/** What was drawn before is taken from the cache; what was not is drawn and kept. */
async function drawMissing(
  drawables: readonly Drawable[],
  plan: KitPlan,
  fonts: readonly string[],
  cache: PictureCache,
  print: (line: string) => void,
): Promise<void> {
  const largeWanted = drawables.filter(({ source }) => cache.take([source], '.png') === undefined);
  const outlinesWanted = drawables.filter((drawable) => {
    const made = madeOf(drawable, plan);
    return cache.take(made, '.svg') === undefined || cache.take(made, '.pdf') === undefined;
  });
  const total = largeWanted.length + outlinesWanted.length;
  print(`\nPictures of the kits: ${drawables.length * 2 - total} cached, ${total} to draw.`);
  let done = 0;
  const count = (): void => {
    done += 1;
    if (done % 10 === 0 || done === total) print(`  ${done} of ${total} drawn`);
  };
  await rasteriseAll(
    largeWanted.map(({ source }) => ({ svg: source, width: largeWidth })),
    fonts,
    (index, png) => {
      cache.keep([largeWanted[index]?.source ?? ''], '.png', png);
      count();
    },
  );
  for (const drawable of outlinesWanted) {
    const svg = outlinedPicture(outlined(drawable.source, { fonts }), drawable, plan.credit);
    const pdf = await picturePdf(svg, drawable, plan.credit);
    const made = madeOf(drawable, plan);
    cache.keep(made, '.svg', Buffer.from(`${svg.trimEnd()}\n`));
    cache.keep(made, '.pdf', pdf);
    count();
  }
}

function madeOf({ source, title, alt, description }: Drawable, { credit }: KitPlan): readonly string[] {
  return [source, title, alt, description, JSON.stringify(credit)];
}

/**
 * Draws every picture of a plan in all its forms, and puts those that have a place of their own on the built site there.
 * Every PNG gets its licence, credit and words inside: whoever takes it from the site gets the same file as in a kit.
 * @param print takes a line now and then: how far it is
 */
export async function drawForms(
  directory: string,
  plan: KitPlan,
  print: (line: string) => void,
  cacheDirectory: string = usualCache,
): Promise<FormOf> {
  const { files: fonts, digest } = await sceneFonts(join(cacheDirectory, 'fonts'));
  const makers = [digest, ...[...rasterisers, 'pdfkit', 'svg-to-pdfkit'].map(versionOf)];
  const cache = pictureCache(cacheDirectory, makers);
  const forms = new Map<string, Uint8Array>();
  const enter = (name: string, form: PictureForm, bytes: Uint8Array | undefined, path?: string): void => {
    if (bytes === undefined) throw new Error(`the picture ${name} was not drawn as "${form}"`);
    forms.set(`${name} ${form}`, bytes);
    if (path === undefined) return;
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), bytes);
  };
  const drawables = Object.entries(plan.pictures).flatMap(([name, picture]): readonly Drawable[] =>
    picture.svg === null
      ? []
      : [{ ...picture, name, source: readFileSync(join(directory, picture.svg), 'utf8') }],
  );
  await drawMissing(drawables, plan, fonts, cache, print);
  const described = (picture: KitPicture, png: Uint8Array): Buffer =>
    pngWithXmp(png, xmp(picture, plan.credit));
  for (const [name, picture] of Object.entries(plan.pictures)) {
    enter(name, 'png', described(picture, readFileSync(join(directory, picture.png))), picture.png);
  }
  for (const drawable of drawables) {
    const { name, source, onSite } = drawable;
    const made = madeOf(drawable, plan);
    const large = cache.take([source], '.png');
    enter(name, 'large-png', large && described(drawable, large), onSite['large-png']);
    enter(name, 'svg', cache.take(made, '.svg'));
    enter(name, 'pdf', cache.take(made, '.pdf'), onSite.pdf);
  }
  return (name, form) => {
    const bytes = forms.get(`${name} ${form}`);
    if (bytes === undefined) throw new RangeError(`the picture ${name} has no form "${form}"`);
    return bytes;
  };
}
