import { writeFile } from 'node:fs/promises';
import { cut } from './cut.ts';
import { pageFaces } from './faces.ts';
import { fontCss } from './font-css.ts';

for (const face of pageFaces.flat()) {
  const font = await cut(face, 'woff2');
  await writeFile(new URL(`${face.name}.woff2`, import.meta.url), font);
  console.log(`${face.name}.woff2 ${String(font.length)} bytes`);
}
await writeFile(new URL('../fonts.css', import.meta.url), await fontCss());
