/** The tables of a TrueType font by tag. */
export type Tables = ReadonlyMap<string, Buffer>;

const headerLength = 12;
const recordLength = 16;

/** Takes a TrueType font apart into its tables. */
export function readTables(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = headerLength + index * recordLength;
      const offset = font.readUInt32BE(record + 8);
      const length = font.readUInt32BE(record + 12);
      return [font.toString('latin1', record, record + 4), font.subarray(offset, offset + length)];
    }),
  );
}

/** Puts tables together again. Checksums and search fields stay zero: the subsetter that reads this writes its own. */
export function writeTables(tables: Tables): Buffer {
  const header = Buffer.alloc(headerLength + tables.size * recordLength);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tables.size, 4);
  const bodies: Buffer[] = [];
  let record = headerLength;
  let offset = header.length;
  for (const [tag, table] of [...tables].sort(([first], [second]) => (first < second ? -1 : 1))) {
    const body = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    bodies.push(body);
    record += recordLength;
    offset += body.length;
  }
  return Buffer.concat([header, ...bodies]);
}
