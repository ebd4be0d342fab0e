/** What an embed may say to the page around it: the table of height messages, row by row, and nothing else. */
const words: readonly RegExp[] = [
  /^pymxPYMx[\w-]{1,64}xPYMxheightxPYMx\d+$/,
  /^\[iFrameSizer\][^:]+:\d+:\d+:(?:init|resizeObserver)$/,
  /^\{"src":"[^"]+","context":"iframe\.resize","height":\d+\}$/,
];

const isWhole = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;

const data: readonly ((message: Readonly<Record<string, unknown>>) => boolean)[] = [
  ({ sentinel, type, height, ...rest }) =>
    sentinel === 'amp' && type === 'embed-size' && isWhole(height) && isEmpty(rest),
  ({ 'datawrapper-height': heights, ...rest }) =>
    typeof heights === 'object' &&
    heights !== null &&
    Object.entries(heights).length === 1 &&
    Object.entries(heights).every(
      ([id, height]) => /^[a-z0-9-]+\/[a-z0-9-]+\/$/.test(id) && isWhole(height),
    ) &&
    isEmpty(rest),
  ({ message, value, secret, ...rest }) =>
    message === 'height' && isWhole(value) && isSecret(secret) && isEmpty(rest),
  ({ message, value, secret, ...rest }) =>
    message === 'link' && typeof value === 'string' && isSecret(secret) && isEmpty(rest),
  ({ type, width, height, ...rest }) =>
    type === 'iframe-resized' && isWhole(width) && isWhole(height) && isEmpty(rest),
];

function isSecret(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9]{10}$/.test(value);
}

function isEmpty(rest: object): boolean {
  return Object.keys(rest).length === 0;
}

/** Whether the table has a row for a message. */
export function isInTable(message: unknown): boolean {
  if (typeof message === 'string') return words.some((row) => row.test(message));
  if (typeof message !== 'object' || message === null) return false;
  return data.some((row) => row({ ...message }));
}
