import type { PartnerPage } from './partner-page.ts';
import { receiveWordPress, wordPressMarkup } from './word-press.ts';

/** One way in which partners frame an embed. */
export interface SetUp {
  readonly name: string;
  /** @param address of the embed @param id `<figure>/<state>/` */
  readonly page: (address: string, id: string) => PartnerPage;
  /** Heights outside this range are cut by the partner's page, in CSS pixels. */
  readonly range?: readonly [number, number];
}

const sandbox = 'sandbox="allow-scripts"';

function frame(address: string, attributes = ''): string {
  return `<iframe id="frame" src="${address}" title="A graphic" width="100%" height="300" ${attributes}></iframe>`;
}

function script(path: string): string {
  return `<script src="/packages/${path}"></script>`;
}

function module(source: string): string {
  return `<script type="module">${source}</script>`;
}

function framed(attributes: string): SetUp['page'] {
  return (address) => ({
    body: '<div id="place"></div>',
    scripts: module(
      `import { Framer } from '/packages/@newswire/frames/dist/frames.modern.js';
       new Framer(document.querySelector('#place'), { src: '${address}', attributes: ${attributes} });`,
    ),
  });
}

function pymParent(options: string): SetUp['page'] {
  return (address) => ({
    body: '<div id="place"></div>',
    scripts: `${script('pym.js/dist/pym.v1.min.js')}<script>new pym.Parent('place','${address}',${options})</script>`,
  });
}

/** The receiver of Datawrapper's older snippets, from its documented behaviour: it looks for the id in the address. */
function receiveOlderDatawrapper(): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('datawrapper-height' in data)) return;
    for (const [id, height] of Object.entries(data['datawrapper-height'] as object)) {
      const found = document.querySelector<HTMLIFrameElement>(`iframe[src*='${id}']`);
      if (found !== null) found.style.height = `${String(height)}px`;
    }
  });
}

/** The receiver of its newer snippets: it looks for the frame that spoke. */
function receiveDatawrapper(): void {
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('datawrapper-height' in data)) return;
    for (const height of Object.values(data['datawrapper-height'] as object)) {
      for (const found of document.querySelectorAll('iframe')) {
        if (found.contentWindow === source) found.style.height = `${String(height)}px`;
      }
    }
  });
}

/** The receiver of Medium's and Embedly's family: words that hold JSON. */
function receiveFrameResize(): void {
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'string' || !data.startsWith('{')) return;
    const { context, height } = JSON.parse(data) as { readonly context?: string; readonly height?: number };
    for (const found of document.querySelectorAll('iframe')) {
      if (context === 'iframe.resize' && found.contentWindow === source) found.height = String(height);
    }
  });
}

function receiver(receive: () => void): string {
  return `<script>(${receive.toString()})()</script>`;
}

/** Receivers must be there before the frame speaks, as they are in a page whose head loads them. */
function received(receive: () => void, attributes = ''): SetUp['page'] {
  return (address) => ({ body: receiver(receive) + frame(address, attributes) });
}

/** Every way of the table of height messages in which a partner's page follows an embed. */
export const setUps: readonly SetUp[] = [
  { name: 'pym.js, by its constructor', page: pymParent('{}') },
  {
    name: 'pym.js, by its attributes',
    page: (address) => ({
      body: `<div data-pym-src="${address}"></div>`,
      scripts: script('pym.js/dist/pym.v1.min.js'),
    }),
  },
  { name: 'pym.js, in a sandbox', page: pymParent("{ sandbox: 'allow-scripts' }") },
  { name: '@newswire/frames', page: framed('{}') },
  { name: '@newswire/frames, in a sandbox', page: framed("{ sandbox: 'allow-scripts' }") },
  {
    name: '@nprapps/sidechain',
    page: (address) => ({
      body: `<side-chain src="${address}"></side-chain>`,
      scripts: script('@nprapps/sidechain/dist/sidechain.js'),
    }),
  },
  { name: 'Datawrapper’s older snippet', page: received(receiveOlderDatawrapper) },
  { name: 'Datawrapper’s newer snippet', page: received(receiveDatawrapper, sandbox) },
  { name: 'iframe.resize of Medium and Embedly', page: received(receiveFrameResize, sandbox) },
  {
    name: 'WordPress',
    page: (address) => ({ body: receiver(receiveWordPress) + wordPressMarkup(address, 'A graphic') }),
    range: [200, 1000],
  },
  {
    name: 'iframe-resizer 4',
    page: (address) => ({
      body: frame(address),
      scripts: `${script('iframe-resizer/js/iframeResizer.min.js')}<script>iFrameResize({ checkOrigin: false }, '#frame')</script>`,
    }),
  },
  {
    name: 'open-iframe-resizer',
    page: (address) => ({
      body: frame(address, sandbox),
      scripts: module(
        "import { initialize } from '/packages/@open-iframe-resizer/core/dist/index.js'; initialize({}, '#frame');",
      ),
    }),
  },
];
