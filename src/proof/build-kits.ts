import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archive } from '../republish/archive.ts';
import { kitFiles } from '../republish/kit-files.ts';
import { planPath, type KitPicture, type KitPlan, type PictureForm } from '../republish/kit-plan.ts';
import { outlinedPicture } from '../republish/outlined-picture.ts';
import { picturePdf } from '../republish/picture-pdf.ts';
import { pngWithXmp, xmp } from '../republish/xmp.ts';
import { rasteriseAll } from '../share/rasterise-all.ts';
import { outlined } from '../share/rasterise.ts';
import { sceneFonts } from '../share/scene-fonts.ts';

/** Where the pictures of kits are kept between builds. */
const usualCache = 'node_modules/.cache/kits';

/** Width of the larger PNG in pixels: twice that of the smaller. */
const largeWidth = 2400;

interface Kept {
  /** The bytes made of just these; undefined when there are none. */
  take(made: readonly string[], ending: string): Buffer | undefined;
  keep(made: readonly string[], ending: string, bytes: Uint8Array): void;
}

function keptIn(directory: string, makers: readonly string[]): Kept {
  mkdirSync(directory, { recursive: true });
  const fileOf = (made: readonly string[], ending: string): string => {
    const hash = createHash('sha256').update(JSON.stringify([...makers, ...made]));
    return join(directory, hash.digest('hex') + ending);
  };
  return {
    take: (made, ending) => {
      const file = fileOf(made, ending);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    keep: (made, ending, bytes) => {
      const file = fileOf(made, ending);
      // Another build may read it at this moment: it sees the whole file or none.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, bytes);
      renameSync(draft, file);
    },
  };
}

// Some packages let nobody import their manifest, so it is read as a file.
function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    readonly version: string;
  };
  return `${name} ${version}`;
}

interface Drawable extends KitPicture {
  readonly name: string;
  /** Its SVG as text. */
  readonly source: string;
}

type Forms = ReadonlyMap<string, Uint8Array>;

function formKey(name: string, form: PictureForm): string {
  return `${name} ${form}`;
}

async function drawForms(
  plan: KitPlan,
  directory: string,
  cacheDirectory: string,
  print: (line: string) => void,
): Promise<Forms> {
  const { files: fonts, digest } = await sceneFonts(join(cacheDirectory, 'fonts'));
  const makers = [digest, ...['@resvg/resvg-js', 'pdfkit', 'svg-to-pdfkit'].map(versionOf)];
  const kept = keptIn(cacheDirectory, makers);
  const forms = new Map<string, Uint8Array>();
  const described = (picture: KitPicture, png: Uint8Array): Buffer =>
    pngWithXmp(png, xmp(picture, plan.credit));
  const drawables = Object.entries(plan.pictures).flatMap(([name, picture]): readonly Drawable[] =>
    picture.svg === null
      ? []
      : [{ ...picture, name, source: readFileSync(join(directory, picture.svg), 'utf8') }],
  );
  for (const [name, picture] of Object.entries(plan.pictures)) {
    const png = described(picture, readFileSync(join(directory, picture.png)));
    // Whoever takes the picture from the site gets the same file as in a kit.
    writeFileSync(join(directory, picture.png), png);
    forms.set(formKey(name, 'png'), png);
  }

  const isLargeKept = (drawable: Drawable): boolean => {
    const png = kept.take([drawable.source], '.png');
    if (png !== undefined) forms.set(formKey(drawable.name, 'large-png'), described(drawable, png));
    return png !== undefined;
  };
  const largeWanted = drawables.filter((drawable) => !isLargeKept(drawable));
  const madeOf = ({ source, title, alt, description }: Drawable): readonly string[] => [
    source,
    title,
    alt,
    description,
    JSON.stringify(plan.credit),
  ];
  const isOutlineKept = (drawable: Drawable): boolean => {
    const svg = kept.take(madeOf(drawable), '.svg');
    const pdf = kept.take(madeOf(drawable), '.pdf');
    if (svg === undefined || pdf === undefined) return false;
    forms.set(formKey(drawable.name, 'svg'), svg);
    forms.set(formKey(drawable.name, 'pdf'), pdf);
    return true;
  };
  const outlinesWanted = drawables.filter((drawable) => !isOutlineKept(drawable));
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
      const drawable = largeWanted[index];
      if (drawable === undefined) return;
      kept.keep([drawable.source], '.png', png);
      forms.set(formKey(drawable.name, 'large-png'), described(drawable, png));
      count();
    },
  );
  for (const drawable of outlinesWanted) {
    const svg = outlinedPicture(outlined(drawable.source, { fonts }), drawable, plan.credit);
    const pdf = await picturePdf(svg, drawable, plan.credit);
    const text = Buffer.from(`${svg.trimEnd()}\n`);
    kept.keep(madeOf(drawable), '.svg', text);
    kept.keep(madeOf(drawable), '.pdf', pdf);
    forms.set(formKey(drawable.name, 'svg'), text);
    forms.set(formKey(drawable.name, 'pdf'), pdf);
    count();
  }
  return forms;
}

/**
 * Makes every kit of a built site from the plan that lies in it, and puts the kits in the place of the plan. Every PNG
 * that is in a kit gets its licence, credit and words inside, on the site too.
 * @param print takes a line now and then: how far it is
 */
export async function buildKits(
  directory: string,
  print: (line: string) => void,
  cacheDirectory: string = usualCache,
): Promise<void> {
  const file = join(directory, planPath);
  // The site's own page wrote it a moment ago.
  const plan = JSON.parse(readFileSync(file, 'utf8')) as KitPlan;
  const forms = await drawForms(plan, directory, cacheDirectory, print);
  const sources = {
    read: (path: string) => readFileSync(join(directory, path)),
    picture: (name: string, form: PictureForm) => {
      const bytes = forms.get(formKey(name, form));
      if (bytes === undefined) throw new RangeError(`the picture ${name} has no form "${form}"`);
      return bytes;
    },
  };
  let size = 0;
  for (const [index, kit] of plan.kits.entries()) {
    const bytes = archive(kitFiles(kit, sources));
    const path = join(directory, kit.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    size += bytes.length;
    const done = index + 1;
    if (done % 20 === 0 || done === plan.kits.length) print(`  ${done} of ${plan.kits.length} kits written`);
  }
  print(`Kits: ${plan.kits.length}, ${(size / 2 ** 20).toFixed(1)} MB together.`);
  rmSync(file);
}
