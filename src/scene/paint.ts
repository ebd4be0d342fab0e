import { easeCubicInOut, interpolateString, select, type Selection } from 'd3';
import 'd3-transition';
import { form, place, toneClass, type Attributes } from './attributes.ts';
import type { Mark, TextMark } from './mark.ts';
import { motion, type Change, type Span, type Timing } from './motion.ts';
import { recordKeys } from './record.ts';
import type { Scene } from './scene.ts';

const namespace = 'http://www.w3.org/2000/svg';

type Marked = Selection<SVGElement, Mark, SVGSVGElement, unknown>;
type Perform = (node: SVGElement, mark: Mark, timing: Timing) => void;

/** Names of transitions, so that each stops only its own kind. */
const kinds = ['place', 'turn', 'fade'] as const;

/** Marks are the same element while this is the same: another shape or other words are another element. */
function identity(mark: Mark): string {
  return [mark.key, mark.shape, ...(mark.shape === 'text' ? mark.lines : [])].join('\n');
}

function set(node: SVGElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
}

function setWords(node: SVGElement, { lines, leading }: TextMark): void {
  if (lines.length < 2) node.textContent = lines.join('');
  else
    node.replaceChildren(
      ...lines.map((line, index) => {
        const span = node.ownerDocument.createElementNS(namespace, 'tspan');
        set(span, { x: 0, ...(index > 0 && { dy: leading }) });
        span.textContent = line;
        return span;
      }),
    );
}

function differs(node: SVGElement, attributes: Attributes): boolean {
  return Object.entries(attributes).some(([name, value]) => node.getAttribute(name) !== String(value));
}

/** What becomes of a mark, judged by how its element stands now: halfway, when a transition was interrupted. */
function change(node: SVGElement, mark: Mark, fate: Change['fate'], records: ReadonlySet<string>): Change {
  const stays = fate === 'stays';
  return {
    tone: mark.tone,
    fate,
    moves: stays && differs(node, place(mark)),
    turns: stays && !node.classList.contains(toneClass(mark)),
    faint: stays && node.hasAttribute('opacity'),
    record: records.has(mark.key),
  };
}

function moveTo(node: SVGElement, target: Attributes, { delay, duration }: Span): void {
  const transition = select(node).transition('place').delay(delay).duration(duration).ease(easeCubicInOut);
  for (const [name, value] of Object.entries(target))
    if (typeof value === 'number') transition.attr(name, value);
    else transition.attrTween(name, () => interpolateString(node.getAttribute(name) ?? value, value));
}

/** From the foot up: where a band or its edge starts to grow. */
function foot(mark: Mark): Attributes {
  if (mark.shape === 'rect') return { y: mark.y + mark.height, height: 0 };
  return mark.shape === 'line' ? { y1: Math.max(mark.y1, mark.y2), y2: Math.max(mark.y1, mark.y2) } : {};
}

function turnTo(node: SVGElement, tone: string, { delay, duration }: Span): void {
  select(node)
    .transition('turn')
    .delay(delay)
    .duration(duration)
    .on('start', () => {
      node.setAttribute('class', `${tone} turning`);
    })
    .on('end', () => {
      node.setAttribute('class', tone);
    });
}

function fadeIn(node: SVGElement, { delay, duration }: Span): void {
  select(node)
    .transition('fade')
    .delay(delay)
    .duration(duration)
    .attr('opacity', 1)
    .on('end', () => {
      node.removeAttribute('opacity');
    });
}

function leave(node: SVGElement, _mark: Mark, { fade }: Timing): void {
  if (fade === undefined) node.remove();
  else {
    if (!node.hasAttribute('opacity')) node.setAttribute('opacity', '1');
    select(node).transition('fade').delay(fade.delay).duration(fade.duration).attr('opacity', 0).remove();
  }
}

function enter(node: SVGElement, mark: Mark, timing: Timing): void {
  set(node, { class: toneClass(mark), ...place(mark), ...form(mark) });
  if (mark.shape === 'text') setWords(node, mark);
  if (timing.place !== undefined) {
    set(node, foot(mark));
    moveTo(node, place(mark), timing.place);
  }
  if (timing.fade !== undefined) {
    node.setAttribute('opacity', '0');
    fadeIn(node, timing.fade);
  }
}

function stay(node: SVGElement, mark: Mark, timing: Timing): void {
  set(node, form(mark));
  if (mark.shape === 'text') setWords(node, mark);
  if (timing.turn === undefined) node.setAttribute('class', toneClass(mark));
  else turnTo(node, toneClass(mark), timing.turn);
  if (timing.place === undefined) set(node, place(mark));
  else moveTo(node, place(mark), timing.place);
  if (timing.fade === undefined) node.removeAttribute('opacity');
  else fadeIn(node, timing.fade);
}

/**
 * Paints a whole scene on a stage that nothing else draws on. However many paints came before, finished or cut
 * short, the stage settles to exactly what a fresh paint of this scene gives.
 * @param options.instant sets everything at once, for a jump, a resize or a reader who asked for less motion
 */
export function paint(svg: SVGSVGElement, scene: Scene, { instant }: { readonly instant: boolean }): void {
  const { width, height, marks } = scene;
  set(svg, { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` });
  const standing = select(svg).selectChildren<SVGElement, Mark>();
  for (const kind of kinds) standing.interrupt(kind);

  const joined = standing.data(marks, identity);
  const leaving = joined.exit<Mark>();
  const entering = joined
    .enter()
    .append<SVGElement>((mark) => svg.ownerDocument.createElementNS(namespace, mark.shape));
  const records = recordKeys([...marks, ...leaving.data()]);

  const acts: { readonly change: Change; readonly perform: (timing: Timing) => void }[] = [];
  const plan = (marked: Marked, fate: Change['fate'], perform: Perform): void => {
    marked.each(function (mark) {
      acts.push({
        change: change(this, mark, fate, records),
        perform: (timing) => {
          perform(this, mark, timing);
        },
      });
    });
  };
  plan(leaving, 'leaves', leave);
  plan(entering, 'enters', enter);
  plan(joined, 'stays', stay);
  entering.merge(joined).order();

  const timings = instant ? [] : motion(acts.map((act) => act.change));
  acts.forEach(({ perform }, index) => {
    perform(timings[index] ?? {});
  });
}
