import { words } from '../../scene/entries.ts';
import type { LineMark, Mark } from '../../scene/mark.ts';
import { beside, space, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import { isNarrow, type Size } from '../../scene/size.ts';
import { textWidth } from '../../scene/text.ts';
import type { CasesData } from './data.ts';

/** How the line through time is set, in CSS pixels before the reader's text scale. */
interface Setting {
  readonly year: number;
  readonly bar: number;
  readonly words: number;
  readonly label: number;
}

const narrowSetting: Setting = { year: 13.5, bar: 34, words: 17, label: 14.5 };
const wideSetting: Setting = { year: 15, bar: 58, words: 21.5, label: 16 };
const tick = 7;

/** The months that the count covers as a bar of boxes, the time until it was published, and the day of that. */
function line({ time }: CasesData, width: number, height: number): Part {
  const x = (month: number): number => round((month * (width - 2)) / time.published + 1);
  return {
    height,
    at(top) {
      const [from, to, middle] = [round(top), round(top + height), round(top + height / 2)];
      const upright = (key: string, tone: LineMark['tone'], at: number, y1: number, y2: number): Mark => {
        return { key, shape: 'line', tone, x1: at, y1, x2: at, y2 };
      };
      const boxes = Array.from({ length: time.covered }, (_, month): Mark => {
        const left = x(month);
        const box = { x: left, y: from, width: round(x(month + 1) - left), height: round(height) };
        return { key: `month-${month + 1}`, shape: 'rect', tone: 'period', ...box };
      });
      const years = time.years.map(({ month, year }) =>
        upright(`year-${year}`, 'period-tick', x(month), round(from - tick), from),
      );
      const until = { x1: x(time.covered), y1: middle, x2: x(time.published), y2: middle };
      return [
        { key: 'until', shape: 'line', tone: 'between', ...until },
        ...years,
        ...boxes,
        upright('published', 'warning', x(time.published), from, to),
      ];
    },
  };
}

/** The two years and the day of publication on one line, before any case is drawn. */
export function period(data: CasesData, size: Size): Part {
  const { width, textScale } = size;
  const { labels } = data.words;
  const setting = isNarrow(size) ? narrowSetting : wideSetting;
  const [year, serif, label] = [
    setting.year * textScale,
    setting.words * textScale,
    setting.label * textScale,
  ];
  const middle = (data.time.covered / data.time.published) * width;
  const said = (
    key: string,
    name: string,
    value: string,
    at: Pick<Parameters<typeof words>[0], 'x' | 'width' | 'anchor'>,
  ): Part =>
    stack([
      words({ key: `${key}-name`, tone: 'label-strong', text: name, size: label, ...at }),
      space(label * 0.2),
      words({ key: `${key}-date`, tone: 'serif', text: value, size: serif, spacing: 1.25, ...at }),
    ]);
  const longest = Math.max(
    ...`${labels.published} ${labels['published-date']}`
      .split(' ')
      .map((word) => textWidth(word, 'serif', serif)),
  );
  const isBeside = width - middle >= longest;
  const counted = said('counted', labels.counted, labels['counted-period'], {
    x: 0,
    width: isBeside ? middle - label : width,
  });
  const published = said('published', labels.published, labels['published-date'], {
    x: width,
    width: isBeside ? width - middle : width,
    anchor: 'end',
  });
  return stack([
    beside(
      data.time.years.map(({ year: text, month }) =>
        words({
          key: `year-${text}-name`,
          tone: 'note',
          text,
          x: (month / data.time.published) * width,
          size: year,
          anchor: 'middle',
        }),
      ),
    ),
    space(tick + 2),
    line(data, width, setting.bar),
    space(label * 0.9),
    isBeside ? beside([counted, published]) : stack([counted, space(label * 0.6), published]),
  ]);
}
