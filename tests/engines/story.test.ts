import { afterAll, describe } from 'vitest';
import { checkEmbeds } from './embeds-checks.ts';
import { checkExit } from './exit-checks.ts';
import { checkModes } from './modes-checks.ts';
import { checkNotes } from './notes-checks.ts';
import { openStory } from './open-story.ts';
import { checkPaper } from './paper-checks.ts';
import { checkPlain } from './plain-checks.ts';
import { checkStage } from './stage-checks.ts';
import { checkWalk } from './walk-checks.ts';

// One file, so that an engine is started once.
const story = await openStory();
afterAll(story.close);

describe('the stage', () => checkStage(story));
describe('a walk', () => checkWalk(story));
describe('notes and contents', () => checkNotes(story));
describe('the ways to read', () => checkModes(story));
describe('the exit', () => checkExit(story));
describe('the plain page', () => checkPlain(story));
describe('an embed', () => checkEmbeds(story));
describe('paper', () => checkPaper(story));
