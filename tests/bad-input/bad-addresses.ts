import type { BadContent } from './bad-content.ts';

const addresses = 'content/addresses.txt';
const firstCount = 'content/sections/first-count.mdx';

/** Faults in addresses, and in the words that they are shared with; each stops the build by itself. */
export const badAddresses: readonly BadContent[] = [
  {
    fault: 'a state that was published and is there no more',
    changes: [
      { file: addresses, from: /^state plans\/sorted$/m, to: 'state plans/sorted\nstate plans/sort-of' },
    ],
    message: (at) =>
      `${at(addresses, 'state plans/sort-of')} (state plans/sort-of): this state was published and is no more.\n  Put it back, or say here what stands in its place, such as: state plans/sort-of -> plans/sorted`,
  },
  {
    fault: 'a section that is not in the list of addresses',
    changes: [{ file: addresses, from: /^section plans\n/m, to: '' }],
    message: () =>
      `${addresses}: an address is not in the list.\n  Add what is to be kept for good:\n    section plans`,
  },
  {
    fault: 'an address that has moved to nowhere',
    changes: [
      { file: addresses, from: /^section plans\n/m, to: 'section plans\nsection papers -> planes\n' },
    ],
    message: (at) =>
      `${at(addresses, 'section papers')} (section papers): it is said to have moved to planes, and there is no such section.\n  Did you mean plans?`,
  },
  {
    fault: 'words for previews that say what the story is about',
    changes: [
      {
        file: firstCount,
        from: /(?<=\npreview:\n {2}description: >-\n).*/,
        to: '    How officers abuse people.',
      },
    ],
    message: () =>
      `${firstCount} (preview.description): the description of /first-count/ says “abus”, and previews and history lists show it: “How officers abuse people.”.\n  Write a neutral one here; the page keeps its own.`,
  },
];
