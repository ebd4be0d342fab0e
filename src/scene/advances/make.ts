import { writeFile } from 'node:fs/promises';
import { advancesModule } from './advances-module.ts';

await writeFile(new URL('../advances.ts', import.meta.url), await advancesModule());
