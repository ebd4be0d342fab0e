import { spawnSync } from 'node:child_process';
import { ContentError, readLedger, readSignOffs, readStory, throwProblems } from '../ledger/index.ts';
import { freezeEdition, isPublished } from '../republish/editions.ts';
import { publishProblems } from '../republish/publish-problems.ts';
import { homeOf, siteOf } from './environment.ts';

/**
 * Publishes an edition: `npm run publish`.
 *
 * Refuses without an origin (`SITE_URL`), a day of publication and every sign-off, and an edition that was published
 * before. Builds the site, then keeps what must stay reachable for ever in `content/editions/v<N>/` and enters it in
 * `content/published.json`: both are to be committed, and `dist` is to be put on the host.
 */
function publish(): void {
  const { origin, base } = siteOf(process.env);
  const story = readStory('content');
  const signOffs = readSignOffs('content', readLedger('content'));
  const { edition } = story;
  throwProblems(publishProblems({ story, signOffs, origin, isPublished: isPublished('.', edition) }));
  const { status } = spawnSync(process.execPath, ['src/proof/build.ts'], { stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = 1;
    return;
  }
  const count = freezeEdition('.', edition, 'dist', homeOf({ origin, base }));
  console.log(
    `\nEdition ${String(edition)} is kept: ${String(count)} files in content/editions/v${String(edition)}, entered in content/published.json.\nCommit both, and put dist on the host.`,
  );
}

try {
  publish();
} catch (error) {
  console.error(error instanceof ContentError ? `\n${error.message}` : error);
  console.error('\nNothing was published.');
  process.exitCode = 1;
}
