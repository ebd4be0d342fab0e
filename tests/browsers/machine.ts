import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { runCommand } from '../run/command.ts';

/** What the search for a browser may know of, and do to, the computer that it runs on. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether Debian's packages can be installed here. */
  readonly canInstallPackages: boolean;
  /** Whether there is a program at the path. */
  readonly isProgram: (path: string) => boolean;
  /** Whether the program starts with that option: Ubuntu has a `chromium-browser` that only says how to get one. */
  readonly starts: (path: string, option: string) => boolean;
  /** Runs a program for at most `limit` milliseconds and says whether it succeeded. */
  readonly run: (program: string, words: readonly string[], limit: number) => Promise<boolean>;
}

const longestStart = 30_000;

/** The computer that this runs on; what is installed is printed line by line. */
export function thisMachine(print: (line: string) => void): Machine {
  return {
    environment: process.env,
    canInstallPackages: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    isProgram,
    starts: (path, option) =>
      spawnSync(path, [option], { stdio: 'ignore', timeout: longestStart }).status === 0,
    run: (program, words, limit) =>
      runCommand({ program, words, limit, environment: { DEBIAN_FRONTEND: 'noninteractive' } }, print),
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
