import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkedContent } from '../../src/proof/checked-content.ts';
import { messageOf } from '../unit/ledger/content-texts.ts';
import { badAddresses } from '../bad-input/bad-addresses.ts';
import { badContent } from '../bad-input/bad-content.ts';
import { badPages } from '../bad-input/bad-pages.ts';
import { lineOf, withCopy } from '../bad-input/content-copy.ts';
import { badEnvironments } from '../bad-input/bad-environments.ts';

interface Row {
  readonly fault: string;
  readonly where: string;
  readonly message: string;
}

const record: Row[] = [];
const project = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** What does not hang on the rest of the content: the built place, and how many facts a mark names. */
function steady(output: string): string {
  return output.replace(/ \(built: [^)]*\)/g, '').replace(/any of the \d+ facts/g, 'any of the # facts');
}

function build(directory: string, environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(directory, 'src/proof/build.ts')], {
    cwd: directory,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { status, output: `${stdout}\n${stderr}` };
}

afterAll(() => {
  const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n\s*/g, '<br>');
  const rows = record.map(({ fault, where, message }) => `| ${cell(fault)} | ${where} | ${cell(message)} |`);
  mkdirSync('test-results', { recursive: true });
  writeFileSync(
    'test-results/bad-input.md',
    ['| Fault | Put into | What the build says |', '| --- | --- | --- |', ...rows, ''].join('\n'),
  );
});

describe('content with a fault is refused before anything is built', () => {
  it.each([...badContent, ...badAddresses])('$fault', ({ fault, changes, message }) => {
    withCopy(['content'], changes, (copy) => {
      const expected = message(lineOf(copy));
      record.push({ fault, where: changes[0]?.file ?? '', message: expected });
      expect(messageOf(() => checkedContent(join(copy, 'content')))).toBe(expected);
    });
  });
});

describe('a site with an environment that cannot be is refused before anything is built', () => {
  it.each(badEnvironments)('$fault', ({ fault, environment, message }) => {
    withCopy(project, [], (copy) => {
      record.push({ fault, where: Object.keys(environment).join(', '), message });
      const { status, output } = build(copy, environment);
      expect(output).toContain(message);
      expect([status, existsSync(join(copy, 'dist')), existsSync(join(copy, '.build'))]).toEqual([
        1,
        false,
        false,
      ]);
    });
  });
});

describe('a site with faults in what is built', () => {
  const changes = badPages.map(({ change }) => change);
  const { status, output, left, messages } = withCopy(project, changes, (copy) => {
    mkdirSync(join(copy, 'dist'));
    writeFileSync(join(copy, 'dist/index.html'), 'the site before');
    const at = lineOf(copy);
    return {
      ...build(copy),
      left: ['dist/index.html', '.build'].filter((path) => existsSync(join(copy, path))),
      messages: badPages.map(({ message }) => message(at)),
    };
  });

  it('is not put in the place of the site before, and nothing half-built is left', () => {
    expect([status, left]).toEqual([1, ['dist/index.html']]);
    expect(output).toContain('Nothing was built; an earlier build in dist is as it was.');
  });

  it.each(
    badPages.map(({ fault, change }, index) => ({
      fault,
      where: change.file,
      message: messages[index] ?? '',
    })),
  )('is refused for $fault', (row) => {
    record.push(row);
    expect(steady(output)).toContain(row.message);
  });
});
