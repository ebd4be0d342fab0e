import { readBuiltSite } from './built/built-site.ts';
import { previewProblems } from './previews/preview-problems.ts';
import { readPreviews } from './previews/read-previews.ts';
import { startServer } from './server/start-server.ts';

// npm run previews: a line for every address that can be shared, as clients read it over HTTP from dist.

/** Cells as lines of equal columns. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

try {
  const site = readBuiltSite();
  const server = await startServer({ directory: 'dist', basePath: site.basePath });
  try {
    const read = await readPreviews(site, server);
    const heading = ['address', 'title', 'description', 'card', 'clients'];
    const rows = read.map((one) => {
      const [first] = one.previews;
      const problems = previewProblems(one);
      return [
        one.address.slice(site.origin.length),
        `${first?.title ?? ''} (${first?.title.length ?? 0})`,
        String(first?.description.length ?? 0),
        `${one.card.width} × ${one.card.height}, ${Math.round(one.card.bytes / 1000)} kB`,
        problems.length === 0
          ? `${one.previews.length} of ${one.previews.length} agree`
          : problems.join('; '),
      ];
    });
    console.log(columns([heading, ...rows]));
    const faulty = read.filter((one) => previewProblems(one).length > 0).length;
    const names = read[0]?.previews.map(({ client }) => client).join(', ') ?? '';
    console.log(`\n${read.length} addresses at ${site.origin}, read by ${names}; ${faulty} with problems.`);
    if (faulty > 0) process.exitCode = 1;
  } finally {
    await server.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
