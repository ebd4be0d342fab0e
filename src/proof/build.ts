import { renameSync, rmSync } from 'node:fs';
import { ContentError, problemText, readStory } from '../ledger/index.ts';
import { checkPublished, checkUnchanged, copyEditions } from '../republish/editions.ts';
import { planPath } from '../republish/kit-plan.ts';
import { numberEmbeds, numberPictures } from '../republish/number-files.ts';
import { drawIcons } from '../share/draw-icons.ts';
import { drawPictures, removeDrafts } from '../share/draw-pictures.ts';
import { checkedContent } from './checked-content.ts';
import { drawForms } from './draw-forms.ts';
import { enterSizes, sizedFiles } from './enter-sizes.ts';
import { siteOf } from './environment.ts';
import { prove, type Summary } from './prove.ts';
import { readBuilt, readWritten } from './read-files.ts';
import { runAstro } from './run-astro.ts';
import { readKitPlan, writeKits } from './write-kits.ts';

const content = 'content';
const unproved = '.build';
const proved = 'dist';

class BuildStopped extends Error {}

function print(summary: Summary): void {
  const format = new Intl.NumberFormat('en-GB');
  const number = (value: number): string => format.format(value);
  const { files, passages, numbers, facts, exceptions } = summary;
  console.log(
    `\nProof read: ${number(files)} files, ${number(passages)} passages, ${number(numbers)} numbers and dates, ${number(facts)} facts named.`,
  );
  console.log('Numbers that no fact holds (content/exceptions.yaml), and how often each was needed:');
  for (const { name, count, why } of exceptions) {
    console.log(`  ${number(count).padStart(5)} × ${name}: ${why}`);
  }
}

/**
 * Builds the site: `npm run build`.
 *
 * Checks the environment and the content, builds with Astro into `.build`, reads what was built once more against the
 * ledger, draws its pictures, makes its kits, lays the files of published editions over it and holds all against the
 * ledger of published files, and only when all is well puts it in the place of `dist`. On any failure `.build` is removed,
 * the site that was built before stays in `dist` as it was, whole, and the exit status is 1.
 */
async function build(): Promise<void> {
  siteOf(process.env);
  const { ledger, exceptions } = checkedContent(content);
  rmSync(unproved, { recursive: true, force: true });
  if (!(await runAstro(unproved, console.log))) {
    throw new BuildStopped('Astro stopped; its last lines say why.');
  }
  const { problems, summary } = prove(readBuilt(unproved), readWritten(content, 'src'), ledger, exceptions);
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    throw new BuildStopped(`${problems.map(problemText).join('\n')}\n\n${count} in what was built.`);
  }
  drawIcons(unproved);
  await drawPictures(unproved, console.log);
  const plan = readKitPlan(unproved);
  const formOf = await drawForms(unproved, plan, console.log);
  removeDrafts(unproved);
  const { edition } = readStory(content);
  const home = plan.credit.story;
  numberPictures(unproved, edition);
  numberEmbeds(unproved, edition, home);
  enterSizes(unproved, planPath, home);
  writeKits(unproved, formOf, console.log);
  checkUnchanged('.', edition, unproved, home);
  copyEditions('.', unproved);
  checkPublished('.', unproved);
  for (const path of sizedFiles) enterSizes(unproved, path, home);
  rmSync(proved, { recursive: true, force: true });
  renameSync(unproved, proved);
  print(summary);
}

try {
  await build();
} catch (error) {
  rmSync(unproved, { recursive: true, force: true });
  const isKnown = error instanceof ContentError || error instanceof BuildStopped;
  console.error(isKnown ? `\n${error.message}` : error);
  console.error('\nNothing was built; an earlier build in dist is as it was.');
  process.exitCode = 1;
}
