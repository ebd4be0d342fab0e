import { addressKinds, nearest, type AddressKind, type Problem, type PublishedId } from '../ledger/index.ts';
import { forcesSection } from './addresses.ts';

/** The list of what was published. */
const addressFile = 'content/addresses.txt';

/** Every id that the site has now, by its kind. */
export type LiveIds = Readonly<Record<AddressKind, readonly string[]>>;

/** First parts of addresses that are not sections: pages beside the story, files for machines, and what tools write. */
export const takenAddresses: readonly string[] = [
  '_astro',
  '404',
  'accessibility',
  'cards',
  'changes',
  'citation',
  'copy',
  'corrections',
  'data',
  'datapackage',
  'desk',
  'editions',
  'embed',
  'facts',
  'favicon',
  'feed',
  'figures',
  'icon',
  'index',
  'kit',
  'methods',
  'oembed',
  'reported',
  'republish',
  'rights',
  'robots',
  'sitemap',
  'status',
  'story',
  'support',
];

/** Sections whose address something else has, and states of the section of forces that are named as a force is. */
export function clashProblems(live: Pick<LiveIds, 'section' | 'state' | 'force'>): readonly Problem[] {
  const taken = live.section
    .filter((id) => takenAddresses.includes(id))
    .map((id) => ({
      place: { file: `content/sections/${id}.mdx` },
      problem: `/${id}/ is the address of something else.`,
      remedy: 'Give the section another id: rename its file.',
    }));
  const named = live.force
    .filter((force) => live.state.includes(`${forcesSection}/${force}`))
    .map((force) => ({
      place: { file: 'content/forces.csv', id: force },
      problem: `/${forcesSection}/${force}/ is the address of a state of the section ${forcesSection}.`,
      remedy: 'Give the state another name: the id of a force stays.',
    }));
  return [...taken, ...named];
}

/** What cannot move, since other sites show its embed at the old address: how it is called, and what is to be put back. */
const shownElsewhere: Readonly<
  Partial<Record<AddressKind, { readonly noun: string; readonly what: string }>>
> = {
  figure: { noun: 'picture', what: 'the figure or its state' },
  force: { noun: 'force', what: 'its row in content/forces.csv' },
};

function goneProblem({ kind, id, movedTo, line }: PublishedId, live: LiveIds): Problem | undefined {
  const place = { file: addressFile, line, id: `${kind} ${id}` };
  const isLive = live[kind].includes(id);
  const elsewhere = shownElsewhere[kind];
  if (movedTo === null) {
    if (isLive) return undefined;
    if (elsewhere !== undefined) {
      return {
        place,
        problem: `this ${elsewhere.noun} was published and is no more.`,
        remedy: `Put ${elsewhere.what} back: other sites show its embed.`,
      };
    }
    const near = nearest(id, live[kind]) ?? id;
    return {
      place,
      problem: `this ${kind} was published and is no more.`,
      remedy: `Put it back, or say here what stands in its place, such as: ${kind} ${id} -> ${near}`,
    };
  }
  if (elsewhere !== undefined) {
    return {
      place,
      problem: `a ${elsewhere.noun} cannot move: other sites show its embed.`,
      remedy: `Put ${elsewhere.what} back, and write: ${kind} ${id}`,
    };
  }
  if (isLive) {
    return {
      place,
      problem: `this ${kind} is said to have moved to ${movedTo}, and is still there.`,
      remedy: `Write: ${kind} ${id}`,
    };
  }
  if (live[kind].includes(movedTo)) return undefined;
  return {
    place,
    problem: `it is said to have moved to ${movedTo}, and there is no such ${kind}.`,
    remedy: `Did you mean ${nearest(movedTo, live[kind]) ?? ''}?`,
  };
}

/**
 * Published ids that answer no longer, and ids that are not in the list yet; an id in the list is kept for good.
 * The remedy for new ones is the lines to add.
 */
export function publishedIdProblems(list: readonly PublishedId[], live: LiveIds): readonly Problem[] {
  const gone = list.flatMap((published) => goneProblem(published, live) ?? []);
  const listed = new Set(list.map(({ kind, id }) => `${kind} ${id}`));
  const added = addressKinds.flatMap((kind) =>
    live[kind].map((id) => `${kind} ${id}`).filter((line) => !listed.has(line)),
  );
  if (added.length === 0) return gone;
  return [
    ...gone,
    {
      place: { file: addressFile },
      problem: `${added.length === 1 ? 'an address is' : `${String(added.length)} addresses are`} not in the list.`,
      remedy: ['Add what is to be kept for good:', ...added].join('\n    '),
    },
  ];
}
