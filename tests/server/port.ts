/** The port that `npm run serve` tries first. */
const usualPort = 4321;

/**
 * The port to try first, from `PORT`.
 *
 * @throws when the value is not a whole number from 1 to 65535.
 */
export function portFrom(value: string | undefined): number {
  if (value === undefined || value === '') return usualPort;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) {
    throw new Error(
      `PORT: "${value}" is not a port.\n  Give a whole number from 1 to 65535, or leave it out for ${String(usualPort)}.`,
    );
  }
  return port;
}
