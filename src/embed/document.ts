import { createHash } from 'node:crypto';
import { escape } from '../scene/escape.ts';
import { still } from '../scene/still.ts';
import type { Embed, EmbedState } from './embed.ts';
import { compositions } from './frame.ts';
import { pictureIn } from './height.ts';
import { pictureClass } from './style.ts';

/** What every embed has in common. */
export interface EmbedFrame {
  /** Scheme, host and base path of the site, with a slash at the end. */
  readonly origin: string;
  /** Text of the style sheet, faces included. */
  readonly style: string;
  /** Text of the script. */
  readonly script: string;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policy({ origin, style, script }: EmbedFrame): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    `img-src data: ${origin}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function stateMarkup(embed: Embed, state: EmbedState): string {
  const pictures = compositions
    .map((composition, place) =>
      still(pictureIn(embed, state, composition), {
        className: pictureClass(place),
        naming: { labelledBy: 'name', describedBy: `description-${state.state}` },
        facts: embed.facts,
      }),
    )
    .join('\n');
  return [
    `<div class="state" data-state="${escape(state.state)}"${hiddenUnless(embed, state)}>`,
    `<h2 class="title">${state.title.html}</h2>`,
    `<p class="subtitle">${state.subtitle.html}</p>`,
    `<div class="pictures">${pictures}</div>`,
    '</div>',
  ].join('\n');
}

function hiddenUnless({ shown }: Embed, { state }: EmbedState): string {
  return state === shown ? '' : ' hidden';
}

function stepperMarkup({ states, shown }: Embed): string {
  if (states.length < 2) return '';
  const place = states.findIndex(({ state }) => state === shown) + 1;
  return [
    '<div class="stepper" role="group" aria-label="Steps of this graphic" hidden>',
    `<span class="count" data-number="step">${place} of ${states.length}</span>`,
    '<button type="button" data-by="-1">Previous</button>',
    '<button type="button" data-by="1">Next</button>',
    '<p class="visually-hidden" role="status"></p>',
    '</div>',
  ].join('\n');
}

function bodyMarkup(embed: Embed): string {
  const descriptions = embed.states.map(
    (state) =>
      `<p id="description-${escape(state.state)}" data-state="${escape(state.state)}"${hiddenUnless(embed, state)}>${state.description.html}</p>`,
  );
  return [
    '<main class="embed">',
    `<h1 class="visually-hidden" id="name" data-facts="${escape(embed.facts.join(' '))}">${escape(embed.pictureName)}</h1>`,
    stepperMarkup(embed),
    ...embed.states.map((state) => stateMarkup(embed, state)),
    `<div class="source">${embed.source.map(({ html }) => `<p>${html}</p>`).join('')}</div>`,
    `<details class="table"><summary>${escape(embed.table.summary)}</summary>`,
    `<div class="table-content">${descriptions.join('\n')}${embed.table.html}</div></details>`,
    '<footer class="credit">',
    ...embed.credit.map(
      ({ setting, words }) =>
        `<p class="${setting === 'credit' ? 'credit-line' : setting}">${words.html}</p>`,
    ),
    '</footer>',
    '</main>',
  ].join('\n');
}

/** One embed as a document that needs nothing besides itself. */
export function embedDocument(embed: Embed, frame: EmbedFrame): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="en" data-embed="${escape(embed.id)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(frame)}">`,
    '<meta name="robots" content="noindex, indexifembedded">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title data-number="step">${escape(embed.name)}</title>`,
    `<style>${frame.style}</style>`,
    '</head>',
    '<body>',
    bodyMarkup(embed),
    `<script>${frame.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
