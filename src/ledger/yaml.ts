import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError, throwProblems, type Problem } from './content-error.ts';
import { unseenCharacter } from './unseen-character.ts';

/** What a YAML text holds, and where in its file each part stands. */
export interface Yaml {
  /** Path from the project's root, such as `content/story.yaml`. */
  readonly file: string;
  readonly data: unknown;
  /** 1-based line of the value at a path of keys, or of the nearest one around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML 1.2: dates stay text, keys are never written twice.
 * @param before - how many lines of the file stand before the text
 * @throws ContentError when the text is not YAML.
 */
export function readYaml(file: string, text: string, before = 0): Yaml {
  const unseen = unseenCharacter(file, text);
  if (unseen !== undefined) {
    throw new ContentError({ ...unseen, place: { file, line: (unseen.place.line ?? 0) + before } });
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  throwProblems(
    [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      place: { file, line: lineCounter.linePos(pos[0]).line + before },
      problem: `this is not YAML: ${message}.`,
      remedy: 'Mend the indentation, or put a value with a colon or an apostrophe between quotation marks.',
    })),
  );
  return {
    file,
    data: document.toJS(),
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line + before;
      }
      return 1 + before;
    },
  };
}

/** `states.cases.title` for a path of keys. */
export function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function issueProblem(issue: z.core.$ZodIssue, { file, lineOf }: Yaml): readonly Problem[] {
  const at = (path: readonly PropertyKey[]) => ({ file, line: lineOf(path), id: keyOf(path) });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      place: at([...issue.path, key]),
      problem: 'this key is not known.',
      remedy: 'Correct its spelling or remove it; put a value with a comma between quotation marks.',
    }));
  }
  const place = at(issue.path);
  if (issue.input === undefined)
    return [{ place, problem: 'this key is missing.', remedy: `Add ${keyOf(issue.path)}.` }];
  const [said = '', remedy = 'Write what is expected.'] =
    issue.code === 'invalid_type'
      ? [`is not a ${issue.expected}`, `Write a ${issue.expected}.`]
      : issue.message.split('\n');
  return [{ place, problem: `${JSON.stringify(issue.input)} ${said}.`, remedy }];
}

/**
 * Checks what a YAML text holds. Every key that the schema does not know is a fault.
 * @throws ContentError listing everything that is wrong, each with its line and key.
 */
export function checkYaml<Schema extends z.ZodType>(schema: Schema, yaml: Yaml): z.output<Schema> {
  const parsed = schema.safeParse(yaml.data, { reportInput: true });
  if (parsed.success) return parsed.data;
  throwProblems(parsed.error.issues.flatMap((issue) => issueProblem(issue, yaml)));
  throw parsed.error;
}
