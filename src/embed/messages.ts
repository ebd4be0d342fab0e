import type { Host } from './host.ts';

/** What is told of a frame: how large its content is, and what it is known by. */
export interface Box {
  /** The frame's own address. */
  readonly href: string;
  /** `<figure>/<state>/`: part of the address, and of no other embed's. */
  readonly id: string;
  /** Of the content, in whole CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A string, or plain data that can be posted. */
export type Message = string | Readonly<Record<string, unknown>>;

function pym(childId: string, height: number): Message {
  return ['pym', childId, 'height', height].join('xPYMx');
}

function frames(height: number): Message {
  return { sentinel: 'amp', type: 'embed-size', height };
}

function wordPress(secret: string, value: number): Message {
  return { message: 'height', value, secret };
}

function resizer(id: string, { width, height }: Box, event: 'init' | 'resizeObserver'): Message {
  return `[iFrameSizer]${id}:${height}:${width}:${event}`;
}

function openResizer({ width, height }: Box): Message {
  return { type: 'iframe-resized', width, height };
}

/** The height in every protocol that any page understands, and in those that this page has asked for. */
export function heightMessages(host: Host, box: Box): readonly Message[] {
  const { href: src, id, height } = box;
  return [
    ...(host.childId === undefined ? [] : [pym(host.childId, height)]),
    frames(height),
    { 'datawrapper-height': { [id]: height } },
    JSON.stringify({ src, context: 'iframe.resize', height }),
    ...(host.secret === undefined ? [] : [wordPress(host.secret, height)]),
    ...(host.resizerId === undefined ? [] : [resizer(host.resizerId, box, 'resizeObserver')]),
    ...(host.openResizer ? [openResizer(box)] : []),
  ];
}

/** What to tell WordPress when a link is pressed, which then opens it; undefined in any other page. */
export function linkMessage({ secret }: Host, value: string): Message | undefined {
  return secret === undefined ? undefined : { message: 'link', value, secret };
}

/** What is known after a message was heard, and what to answer. */
export interface Hearing {
  readonly host: Host;
  readonly answers: readonly Message[];
}

function hearWords(host: Host, words: string, box: Box): readonly [Partial<Host>, Message] | undefined {
  const { childId } = host;
  const resizerId = /^\[iFrameSizer\]([^:]+):/.exec(words)?.[1];
  if (resizerId !== undefined) return [{ resizerId }, resizer(resizerId, box, 'init')];
  if (childId !== undefined && words.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`))
    return [{}, pym(childId, box.height)];
  return undefined;
}

function hearData(
  host: Host,
  data: Readonly<Record<string, unknown>>,
  box: Box,
): readonly [Partial<Host>, Message] | undefined {
  const { sentinel, type, message, secret } = data;
  if (sentinel === 'amp' && type === 'frames-init') return [{}, frames(box.height)];
  if (message === 'ready' && host.secret !== undefined && secret === host.secret)
    return [{}, wordPress(host.secret, box.height)];
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions')
    return [{ openResizer: true }, openResizer(box)];
  return undefined;
}

/** Hears a message of the page around. What is no greeting of these protocols changes nothing and gets no answer. */
export function hear(host: Host, message: unknown, box: Box): Hearing {
  const heard =
    typeof message === 'string'
      ? hearWords(host, message, box)
      : typeof message === 'object' && message !== null
        ? hearData(host, { ...message }, box)
        : undefined;
  return heard === undefined
    ? { host, answers: [] }
    : { host: { ...host, ...heard[0] }, answers: [heard[1]] };
}
