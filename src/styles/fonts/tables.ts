const windows = { platform: 3, encoding: 1, language: 0x0409 };

/** A `name` table with these entries (by name id) in English. */
export function nameTable(names: ReadonlyMap<number, string>): Buffer {
  const header = Buffer.alloc(6 + names.size * 12);
  header.writeUInt16BE(names.size, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  let record = 6;
  let offset = 0;
  for (const [id, name] of [...names].sort(([first], [second]) => first - second)) {
    const text = Buffer.from(name, 'utf16le').swap16();
    [windows.platform, windows.encoding, windows.language, id, text.length, offset].forEach((value, index) =>
      header.writeUInt16BE(value, record + index * 2),
    );
    texts.push(text);
    record += 12;
    offset += text.length;
  }
  return Buffer.concat([header, ...texts]);
}

/** A `cmap` table (format 4) from code points of the basic plane to glyphs. */
export function characterTable(glyphs: ReadonlyMap<number, number>): Buffer {
  const runs: { start: number; end: number; delta: number }[] = [];
  for (const [code, glyph] of [...glyphs].sort(([first], [second]) => first - second)) {
    const run = runs.at(-1);
    if (run !== undefined && run.end + 1 === code && run.delta === glyph - code) run.end = code;
    else runs.push({ start: code, end: code, delta: glyph - code });
  }
  runs.push({ start: 0xffff, end: 0xffff, delta: 1 });
  const power = Math.floor(Math.log2(runs.length));
  const search = 2 ** power * 2;
  const words = [
    ...[4, 16 + runs.length * 8, 0, runs.length * 2, search, power, runs.length * 2 - search],
    ...runs.map(({ end }) => end),
    0,
    ...runs.map(({ start }) => start),
    ...runs.map(({ delta }) => delta & 0xffff),
    ...runs.map(() => 0),
  ];
  const table = Buffer.alloc(12 + words.length * 2);
  [0, 1, windows.platform, windows.encoding, 0, 12].forEach((value, index) =>
    table.writeUInt16BE(value, index * 2),
  );
  words.forEach((value, index) => table.writeUInt16BE(value, 12 + index * 2));
  return table;
}
