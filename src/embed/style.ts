import { tokensCss, tonesCss } from '../scene/stylesheet.ts';
import { compositions, widestPicture } from './frame.ts';
import { edgeOf, lengths, settingCss, settings, wideFrame } from './setting.ts';

/** The class of a picture that is drawn for this place among the compositions. */
export function pictureClass(place: number): string {
  return `picture picture-${place + 1}`;
}

/** One picture at a time: the one that was drawn for frames as wide as this one. */
function pictureRules(): string {
  return compositions
    .map(({ from }, place) => {
      const show = `.picture{display:none}.picture-${place + 1}{display:block}`;
      return place === 0 ? show : `@media (min-width:${from}px){${show}}`;
    })
    .join('\n');
}

function settingRules(): string {
  const { row, top, inside, underRow, underTitle, overPicture, overTable, overCredit } = lengths;
  const { overSource, betweenSources, overSeal, seal } = lengths;
  const edges = (frame: number): string => `${inside}px ${edgeOf(frame)}px`;
  return [
    `.embed{border-top-width:${top}px;padding:${edges(0)}}`,
    `.stepper{${settingCss(settings.links)};height:${row}px;margin-bottom:${underRow}px}`,
    `.title{${settingCss(settings.title)}}`,
    `.subtitle{${settingCss(settings.subtitle)};margin-top:${underTitle}px}`,
    `.pictures{margin-top:${overPicture}px}`,
    `.picture{max-width:${widestPicture}px}`,
    `.source{${settingCss(settings.source)};margin-top:${overSource}px}`,
    `.source p+p{margin-top:${betweenSources}px}`,
    `.table{margin-top:${overTable}px;${settingCss(settings.credit)}}`,
    `summary{${settingCss(settings.links)};line-height:${row}px;color:var(--link)}`,
    `.credit{padding-top:${overCredit}px}`,
    `.wordmark{${settingCss(settings.wordmark)}}`,
    `.links{${settingCss(settings.links)}}`,
    `.credit-line{${settingCss(settings.credit)}}`,
    `.seal{margin-top:${overSeal}px}`,
    `.seal a,.seal img{display:block;height:${seal}px}`,
    `@media (min-width:${wideFrame}px){.embed{padding:${edges(wideFrame)}}.title{${settingCss(settings.wideTitle)}}}`,
  ].join('\n');
}

/**
 * The style sheet of every embed: tokens and tones of the scenes, light unless the address asks for `theme=auto`, and
 * the embed's own rules.
 * @param own text of `embed.css`
 */
export function embedStyle(own: string): string {
  return [tokensCss('light'), tonesCss(), own, settingRules(), pictureRules()].join('\n');
}
