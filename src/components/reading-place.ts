import { activeStep } from '../scroll/active-step.ts';
import { rulerMonths } from './ruler-months.ts';

interface Place {
  /** Index of the section that the reader is in. */
  readonly index: number;
  /** Share of that section already read, 0 to 1. */
  readonly progress: number;
}

/** Where in the story a reader is whose reading line stands at `trigger`; −1 before the first section. */
export function readingPlace(
  sections: readonly { readonly top: number; readonly bottom: number }[],
  trigger: number,
): Place {
  const first = sections[0];
  if (first === undefined || trigger < first.top) return { index: -1, progress: 0 };
  const index = activeStep({ trigger, steps: sections });
  const box = sections[index] ?? first;
  const progress = (trigger - box.top) / Math.max(1, box.bottom - box.top);
  return { index, progress: Math.min(1, Math.max(0, progress)) };
}

/** Keeps the bar up to date with the section being read: its name, its years and how much has been read. */
export function showReadingPlace(page: Document): void {
  const bar = page.querySelector('.bar');
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const sections = links.flatMap((link) => {
    const section = page.getElementById(link.hash.slice(1));
    return section === null ? [] : [section];
  });
  if (bar === null || sections.length === 0) return;
  const count = bar.querySelector<HTMLElement>('.place-count');
  const number = bar.querySelector('.place-number');
  const name = bar.querySelector('.place-name');
  const segments = [...bar.querySelectorAll<HTMLElement>('.segment')];
  const periods = [...bar.querySelectorAll('.ruler-period')];
  const contents = name?.textContent ?? '';
  let shown = Number.NaN;

  const look = (): void => {
    const boxes = sections.map((section) => section.getBoundingClientRect());
    const { index, progress } = readingPlace(boxes, page.documentElement.clientHeight * 0.45);
    segments[index]?.style.setProperty('--progress', progress.toFixed(3));
    if (index === shown) return;
    shown = index;
    const link = links[index];
    links.forEach((other) => {
      other.removeAttribute('aria-current');
    });
    link?.setAttribute('aria-current', 'true');
    if (count !== null) count.hidden = link === undefined;
    if (number !== null) number.textContent = String(index + 1);
    if (name !== null)
      name.textContent = link?.querySelector('.contents-name')?.textContent.trim() ?? contents;
    segments.forEach((segment, place) => {
      segment.className = `segment${place < index ? ' done' : place === index ? ' now' : ''}`;
    });
    for (const period of periods) showPeriod(period, link);
  };

  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        look();
      });
    },
    { passive: true },
  );
  addEventListener('resize', look);
  addEventListener('pageshow', look);
  look();
}

/** Brackets on a time ruler the years that a section is about. */
function showPeriod(period: Element, link: HTMLAnchorElement | undefined): void {
  const from = Number(period.getAttribute('data-from'));
  const to = Number(period.getAttribute('data-to'));
  const start = Number(link?.dataset['start'] ?? 0);
  const end = Math.min(rulerMonths, Number(link?.dataset['end'] ?? 0));
  const x = (months: number): number => from + (months / rulerMonths) * (to - from);
  period.setAttribute('x', x(start).toFixed(2));
  period.setAttribute('width', Math.max(0, x(end) - x(start)).toFixed(2));
}
