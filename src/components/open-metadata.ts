import type { Thing, WithContext } from 'schema-dts';
import { openDrawing, openLedger, openSections } from '../content.ts';
import { publishedFacts, unitWords } from '../ledger/index.ts';
import { correctionComments } from '../republish/correction-comments.ts';
import { stateAlternative } from '../share/address-words.ts';
import { cardImage } from '../share/card-image.ts';
import { dataTexts } from '../share/data-texts.ts';
import { datasetLinkedData } from '../share/dataset.ts';
import { pageLinkedData, storyLinkedData } from '../share/linked-data.ts';
import { citationMetas, previewMetas, type Meta, type PageMetadata } from '../share/metadata.ts';
import type { OpenAddress } from './open-addresses.ts';
import { openChanges } from './open-changes.ts';
import { openOfferedLedger } from './open-offered-ledger.ts';
import type { OpenPicture } from './open-pictures.ts';
import { openPublishedStory } from './open-published-story.ts';
import { wholeAddress } from './whole-address.ts';

/** The page that a head is for. */
export interface HeadPage {
  /** From the top of the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The address of the story that it is; none for the whole story and the pages beside it. */
  readonly shared?: OpenAddress | undefined;
  /** The picture that it is for; none for other pages. */
  readonly picture?: OpenPicture | undefined;
}

/** One script of linked data, with the facts that its numbers come from. */
interface Script {
  readonly data: WithContext<Thing & object>;
  readonly facts: readonly string[];
}

/** All that a head says to machines. */
export interface HeadMetadata {
  readonly metas: readonly (Meta & { readonly facts: readonly string[] })[];
  readonly scripts: readonly Script[];
}

async function openPage({ path, title, description, shared, picture }: HeadPage): Promise<PageMetadata> {
  const warnings = await openDrawing('warnings');
  const [state = ''] = warnings.keyStates;
  return {
    type: shared === undefined && path !== '/' ? 'website' : 'article',
    title: shared?.words.title ?? picture?.title ?? title,
    description,
    url: wholeAddress(path),
    image:
      picture !== undefined
        ? cardImage(picture.card, picture.cardAlternative)
        : shared === undefined
          ? cardImage('/cards/story.png', stateAlternative(warnings, state))
          : cardImage(shared.card, shared.words.cardAlternative),
  };
}

async function openStoryScript(): Promise<Script> {
  const story = await openPublishedStory();
  const sections = await openSections();
  const listed = sections.map(({ id, title }) => ({ id, title: title.text }));
  const corrections = correctionComments(await openChanges());
  return {
    data: storyLinkedData(story, listed, corrections, wholeAddress),
    facts: [...new Set(sections.flatMap(({ title }) => title.facts))],
  };
}

async function openDatasetScript(): Promise<Script> {
  const ledger = await openLedger();
  const measured = publishedFacts(ledger).map(({ id, unit }) => ({
    id,
    name: unitWords[unit].name,
  }));
  const units = [...new Set(measured.map(({ name }) => name))];
  return {
    data: datasetLinkedData(
      await openPublishedStory(),
      units,
      dataTexts(await openOfferedLedger()),
      wholeAddress,
    ),
    // "for every 10,000 people" is a number too.
    facts: measured.filter(({ name }) => /\d/.test(name)).map(({ id }) => id),
  };
}

/** Words have facts; those of the story and of pages beside it only where the card is described. */
function hasFacts({ content, name, property = name ?? '' }: Meta, { shared, picture }: HeadPage): boolean {
  return content.includes(' ') && ((shared ?? picture) !== undefined || property.endsWith(':alt'));
}

/** What the head of a page says to link previews, search engines and reference managers. */
export async function openMetadata(head: HeadPage): Promise<HeadMetadata> {
  const story = await openPublishedStory();
  const page = await openPage(head);
  const facts = head.shared?.words.facts ?? head.picture?.facts ?? (await openDrawing('warnings')).facts;
  const isCited = head.shared !== undefined || head.path === '/';
  const metas = [
    ...previewMetas(page, story, wholeAddress),
    ...(isCited ? citationMetas(page, story) : []),
  ].map((meta) => ({ ...meta, facts: hasFacts(meta, head) ? facts : [] }));
  if (head.path === '/') return { metas, scripts: [await openStoryScript()] };
  const image = head.picture?.image ?? page.image;
  const linked = { path: head.path, title: page.title, description: page.description, image };
  const script = { data: pageLinkedData(linked, story, wholeAddress), facts };
  return { metas, scripts: head.path === '/facts/' ? [script, await openDatasetScript()] : [script] };
}
