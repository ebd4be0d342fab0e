import { requestNames, type RequestName } from './names.ts';

/** In the order of the story. */
export const trackerStates = ['request-2012', 'look-back-2016', 'plan-2016', 'vetting-2016', 'all'] as const;

/** One appearance of the figure. */
export type TrackerState = (typeof trackerStates)[number];

const eachRequest = ['asked', 'asked-brief', 'dates', 'found-brief'] as const;

/** What the file of words says of each request. */
type RequestLabel = `${(typeof eachRequest)[number]}-${RequestName}`;

const others = [
  'found-request-code',
  'found-request-again',
  'found-look-back',
  'found-plan-2017',
  'found-plan-2019',
  'found-vetting-2019',
  'found-vetting-new',
  'found-answered',
  'head-asked',
  'head-found',
  'apart',
  'told',
  'told-again',
  'found',
  'found-again',
  'legend-asked',
  'legend-due',
  'legend-past',
  'legend-done',
  'legend-part',
  'legend-other',
  'legend-blank',
  'table-caption',
  'table-asked',
  'table-when',
  'table-found',
  'table-apart',
] as const;

/** The name of one label. */
export type TrackerLabel = RequestLabel | (typeof others)[number];

/** What the file of words must have labels for. */
export const trackerLabels: readonly TrackerLabel[] = [
  ...eachRequest.flatMap((label) => requestNames.map((name): RequestLabel => `${label}-${name}`)),
  ...others,
];
