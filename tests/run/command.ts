import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program to run, with nothing on its standard input. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  /** Added to this process's environment; what is undefined is taken from it. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which the program is stopped and counts as failed; none when absent. */
  readonly limit?: number;
}

/** Runs a command to its end, hands each line that it prints to `onLine`, and says whether it succeeded. */
export function runCommand(command: Command, onLine: (line: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command.program, command.words, {
      env: { ...process.env, ...command.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: command.limit,
    });
    const stop = (): void => {
      child.kill();
    };
    process.once('exit', stop);
    for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', onLine);
    child.once('error', (error) => {
      onLine(error.message);
      resolve(false);
    });
    child.once('close', (code, signal) => {
      process.off('exit', stop);
      if (signal !== null) onLine(`${command.program} was stopped by ${signal}.`);
      resolve(code === 0);
    });
  });
}
