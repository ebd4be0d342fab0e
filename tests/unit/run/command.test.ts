import { describe, expect, it } from 'vitest';
import { type Command, runCommand } from '../../run/command.ts';

const ranScript = async (
  script: string,
  more: Partial<Command> = {},
): Promise<{ succeeded: boolean; lines: string[] }> => {
  const lines: string[] = [];
  const command = { program: process.execPath, words: ['-e', script], ...more };
  const succeeded = await runCommand(command, (line) => lines.push(line));
  return { succeeded, lines };
};

describe('runCommand', () => {
  it('hands on what is printed, and succeeds with the command', async () => {
    const { succeeded, lines } = await ranScript('console.log("one"); console.log(process.env.WORD)', {
      environment: { WORD: 'two' },
    });
    expect({ succeeded, lines }).toEqual({ succeeded: true, lines: ['one', 'two'] });
  });

  it('fails with the command, and hands on its errors', async () => {
    const { succeeded, lines } = await ranScript('console.error("no"); process.exit(3)');
    expect({ succeeded, lines }).toEqual({ succeeded: false, lines: ['no'] });
  });

  it('gives the command an empty standard input', async () => {
    expect((await ranScript('process.stdin.on("end", () => {}).resume()')).succeeded).toBe(true);
  });

  it('stops a command that takes longer than its limit', async () => {
    const { succeeded, lines } = await ranScript('setInterval(() => {}, 1000)', { limit: 100 });
    expect(succeeded).toBe(false);
    expect(lines.join()).toContain('was stopped by SIGTERM');
  });

  it('fails when there is no such program', async () => {
    expect((await ranScript('', { program: '/no/such/program' })).succeeded).toBe(false);
  });
});
