import { describe, expect, it } from 'vitest';
import { hostOf, type Host } from '../../../src/embed/host.ts';
import { hear, heightMessages, linkMessage, type Box } from '../../../src/embed/messages.ts';
import { isInTable } from '../../hosts/message-table.ts';

const id = 'referrals/years/';
const href = `https://story.example/embed/${id}`;
const box: Box = { href, id, width: 600, height: 1337 };
const plain = hostOf(href);
const secret = 'a1B2c3D4e5';
const asked: Host = { childId: 'place', secret, resizerId: 'frame0', openResizer: true };

describe('heightMessages', () => {
  it('always speaks to frames and sidechain, to Datawrapper’s snippets and to the family of Medium', () => {
    expect(heightMessages(plain, box)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 1337 },
      { 'datawrapper-height': { [id]: 1337 } },
      `{"src":"${href}","context":"iframe.resize","height":1337}`,
    ]);
  });

  it.each([
    ['pym.js', 'childId', 'pymxPYMxplacexPYMxheightxPYMx1337'],
    ['WordPress', 'secret', { message: 'height', value: 1337, secret }],
    ['iframe-resizer', 'resizerId', '[iFrameSizer]frame0:1337:600:resizeObserver'],
    ['open-iframe-resizer', 'openResizer', { type: 'iframe-resized', width: 600, height: 1337 }],
  ] as const)('speaks to %s where it has said who it is', (_name, key, message) => {
    expect(heightMessages({ ...plain, [key]: asked[key] }, box)).toContainEqual(message);
    expect(heightMessages({ ...asked, [key]: plain[key] }, box)).not.toContainEqual(message);
  });

  it('says nothing that has no row in the table', () => {
    const said = heightMessages(asked, box);
    expect(said).toHaveLength(7);
    expect(said.filter((message) => !isInTable(message))).toEqual([]);
  });
});

describe('hear', () => {
  it.each([
    ['pym.js', 'pymxPYMxplacexPYMxwidthxPYMx600', 'pymxPYMxplacexPYMxheightxPYMx1337'],
    [
      'frames',
      { sentinel: 'amp', type: 'frames-init' },
      { sentinel: 'amp', type: 'embed-size', height: 1337 },
    ],
    ['WordPress', { message: 'ready', secret }, { message: 'height', value: 1337, secret }],
    ['iframe-resizer', '[iFrameSizer]frame0:8:false:false:32', '[iFrameSizer]frame0:1337:600:init'],
    [
      'open-iframe-resizer',
      { type: 'iframe-child-init' },
      { type: 'iframe-resized', width: 600, height: 1337 },
    ],
    [
      'open-iframe-resizer, later',
      { type: 'iframe-get-child-dimensions' },
      { type: 'iframe-resized', width: 600, height: 1337 },
    ],
  ])('answers the greeting of %s', (_name, greeting, answer) => {
    expect(hear({ ...plain, childId: 'place', secret }, greeting, box).answers).toEqual([answer]);
  });

  it('remembers who has asked, and keeps what it knew', () => {
    const first = hear({ ...plain, secret }, '[iFrameSizer]frame0:8:false', box).host;
    expect(hear(first, { type: 'iframe-child-init' }, box).host).toEqual({
      childId: undefined,
      secret,
      resizerId: 'frame0',
      openResizer: true,
    });
  });

  it.each([
    'pymxPYMxotherxPYMxwidthxPYMx600',
    'pymxPYMxplacexPYMxnavigateToxPYMxhttps://example.org/',
    '[iFrameSizer]resize',
    'a word',
    '',
    { message: 'ready', secret: 'another0000' },
    { message: 'ready' },
    { sentinel: 'amp', type: 'embed-size', height: 5 },
    {},
    [],
    null,
    undefined,
    7,
  ])('gives no answer to %j', (message) => {
    const host = { ...plain, childId: 'place', secret };
    expect(hear(host, message, box)).toEqual({ host, answers: [] });
  });

  it('answers no page that has said no name', () => {
    expect(hear(plain, 'pymxPYMxundefinedxPYMxwidthxPYMx600', box).answers).toEqual([]);
    expect(hear(plain, { message: 'ready', secret: undefined }, box).answers).toEqual([]);
  });
});

describe('linkMessage', () => {
  it('asks WordPress to open a link, and no other page', () => {
    const address = 'https://story.example/corrections/';
    expect(linkMessage({ ...plain, secret }, address)).toEqual({ message: 'link', value: address, secret });
    expect(linkMessage({ ...asked, secret: undefined }, address)).toBeUndefined();
  });
});
