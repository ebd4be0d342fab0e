import type { KitCredit, KitPicture } from '../../../src/republish/kit-plan.ts';

/** The smallest PNG there is. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A credit of no real story. */
export const credit: KitCredit = {
  creator: 'A newsroom',
  credit: 'A newsroom and another',
  copyright: 'A newsroom. CC BY 4.0.',
  licence: 'CC BY 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  acquire: 'https://example.org/republish/',
  story: 'https://example.org/',
  moment: '2019-09-27T00:00:00Z',
};

/** A picture of no real figure. */
export const picture: KitPicture = {
  svg: '/figures/plans/sorted.svg',
  png: '/figures/plans/sorted.png',
  onSite: {},
  title: 'Plans, sorted',
  alt: 'Squares of plans & dates',
  description: 'Two plans were complete.',
  _facts: [],
};
