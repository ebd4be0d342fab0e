import type { TrackerLabel, TrackerState } from './data.ts';
import { requestNames, type RequestName } from './names.ts';

/** What was found of each request, in the order of finding. */
export const found: Readonly<Record<RequestName, readonly TrackerLabel[]>> = {
  request: ['found-request-code', 'found-request-again'],
  'look-back': ['found-look-back'],
  plan: ['found-plan-2017', 'found-plan-2019'],
  vetting: ['found-vetting-2019', 'found-vetting-new'],
  answered: ['found-answered'],
};

/** The same in fewer words, every number kept. */
export const foundBrief: Readonly<Record<RequestName, TrackerLabel>> = {
  request: 'found-request-brief',
  'look-back': 'found-look-back-brief',
  plan: 'found-plan-brief',
  vetting: 'found-vetting-brief',
  answered: 'found-answered-brief',
};

/** The request that a state is about; none in the last, which is about them all. */
export const currentOf: Readonly<Record<TrackerState, RequestName | undefined>> = {
  'request-2012': 'request',
  'look-back-2016': 'look-back',
  'plan-2016': 'plan',
  'vetting-2016': 'vetting',
  all: undefined,
};

/** The requests told of so far; the one that stands apart comes with the one that it must not be taken for. */
export function toldBy(state: TrackerState): readonly RequestName[] {
  const current = currentOf[state];
  if (current === undefined) return requestNames;
  const until = requestNames.indexOf(current);
  return requestNames.filter((name, index) => index <= until || (name === 'answered' && until > 0));
}

/** The request that the complaints body made alone; it stands under a heading of its own. */
export const apart: RequestName = 'answered';

/** How much room there is: for all; without the refrain; or for what was found above all. */
export const tightnesses = ['roomy', 'tight', 'tightest'] as const;

/** How much room there is. */
export type Tightness = (typeof tightnesses)[number];
