import { csvFormatRows, csvParseRows } from 'd3';
import { strFromU8, strToU8 } from 'fflate';
import { pictureFile, type Kit, type KitEntry, type PictureForm } from './kit-plan.ts';

/** Where the bytes of a kit come from. */
export interface KitSources {
  /** A file of the built site. */
  read(path: string): Uint8Array;
  /** One form of a picture of the plan. */
  picture(name: string, form: PictureForm): Uint8Array;
}

// What the proof reads is not for partners.
function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
      key.startsWith('_') ? [] : [[key, withoutMarks(item)]],
    ),
  );
}

function chosenRows(csv: string, ids: readonly string[]): string {
  const [head = [], ...rows] = csvParseRows(csv);
  const place = head.indexOf('id');
  return `${csvFormatRows([head, ...rows.filter((row) => ids.includes(row[place] ?? ''))])}\n`;
}

function filesOf(entry: KitEntry, sources: KitSources): readonly (readonly [string, Uint8Array])[] {
  if ('words' in entry) return [[entry.to, strToU8(`${entry.words.map(({ text }) => text).join('\n\n')}\n`)]];
  if ('json' in entry) {
    return [[entry.to, strToU8(`${JSON.stringify(withoutMarks(entry.json), null, 2)}\n`)]];
  }
  if ('ids' in entry)
    return [[entry.to, strToU8(chosenRows(strFromU8(sources.read(entry.from)), entry.ids))]];
  if ('from' in entry) return [[entry.to, sources.read(entry.from)]];
  return entry.forms.map((form) => [pictureFile(entry.to, form), sources.picture(entry.picture, form)]);
}

/** Every file of a kit but its manifest, by path. */
export function kitFiles({ entries }: Kit, sources: KitSources): ReadonlyMap<string, Uint8Array> {
  return new Map(
    entries
      .flatMap((entry) => filesOf(entry, sources))
      .map(([path, bytes]) => [path.replace(/^\//, ''), bytes]),
  );
}
