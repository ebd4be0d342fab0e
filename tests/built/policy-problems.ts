import { createHash } from 'node:crypto';
import { attribute, type Element, elementsOf, ownText } from './elements.ts';
import { isInlineScript } from './scripts.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

/** What is wrong with the content security policy of a page, or breaks it; nothing when all is well. */
export function policyProblems(html: string): readonly string[] {
  const elements = elementsOf(html);
  const [meta, ...others] = elements.filter(isPolicy);
  if (meta === undefined) return ['there is no content security policy'];
  if (others.length > 0) return ['there are several content security policies'];
  const policy = parsePolicy(attribute(meta, 'content') ?? '');
  return [
    ...Array.from(policy).flatMap(([directive, sources]) =>
      sources
        .filter((source) => isUnsafe(directive, source))
        .map((source) => `${directive} allows ${source}`),
    ),
    ...elements.filter(isInlineScript).flatMap((script) => withoutHash(script, policy, 'script-src')),
    ...elements
      .filter(({ tagName }) => tagName === 'style')
      .flatMap((style) => withoutHash(style, policy, 'style-src')),
    ...elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => /^(?:style|on.*)$/.test(name))
        .map(({ name }) => `a ${tagName} has ${name}=`),
    ),
  ];
}

function isPolicy(element: Element): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

/** Pictures and faces that stand in the page itself run nothing. */
const dataHolders = ['img-src', 'font-src'];

function isUnsafe(directive: string, source: string): boolean {
  const isOpen =
    ['*', 'http:', 'https:'].includes(source) || (source === 'data:' && !dataHolders.includes(directive));
  return isOpen || source.startsWith("'unsafe-");
}

function parsePolicy(content: string): Policy {
  return new Map(
    content.split(';').flatMap((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return name === '' ? [] : [[name, sources] as const];
    }),
  );
}

function withoutHash(element: Element, policy: Policy, directive: string): readonly string[] {
  const text = ownText(element);
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const sources = policy.get(directive) ?? policy.get('default-src') ?? [];
  return sources.includes(hash) ? [] : [`${directive} lacks ${hash} of ${JSON.stringify(text.slice(0, 60))}`];
}
