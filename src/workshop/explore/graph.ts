import type { World } from '#rules/state.ts';
import { HOUSE_LINES, type Id, ROLE_LINES, ROLES } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import { escaped } from '../simulate/plots.ts';
import type { Finding } from './finding.ts';
import { formatsWith } from './options-claims.ts';
import type { Line, Report } from './tell.ts';

interface Drawing {
  world: World;
  words: Words;
}

const WIDE = 1080;
const ROW = 60;
const BOX = 46;
const SCENE = { x: 20, wide: 300 };
const OPTION = { x: 420, wide: 640 };
const GAP = 26;

/** A box of the graph: an issue, a choice, a habit, a line of a year later. */
interface Box {
  /** What findings name it by: `date`, `date delay`, `worker light`. */
  key: string;
  x: number;
  y: number;
  wide: number;
  high: number;
  lines: string[];
  look: 'head' | '' | 'small';
  habit?: boolean;
}

/** The name of the box that a finding is drawn on; null when it is about the whole case. */
function boxOf({ claim, about }: Finding): string | null {
  const [first = '', second = ''] = about;
  if (claim === 'in-time') return null;
  if (claim === 'agency') return second;
  if (claim === 'dependence' || claim === 'no-leak') return first;
  return claim === 'scene-happens' || claim === 'two-open' ? first : `${first} ${second}`;
}

export const isDrawn = (finding: Finding): boolean => boxOf(finding) !== null;

/**
 * Each issue with a line to each of its choices and habits, dashed where a choice waits for something; under it the sixteen lines of a year
 * later. What was found stands on the box it is about.
 */
export function graphOf(report: Report, drawing: Drawing): string {
  const { scenes: all, opening } = drawing.world.scenario;
  const scenes = Object.keys(all).filter((issue) => issue !== opening.issue || formatsWith(drawing.world, issue).length > 0);
  let y = 20;
  const drawn: string[] = [];
  for (const issue of scenes) {
    const { svg, high } = sceneOf(report, drawing, { issue, y });
    drawn.push(svg);
    y += high + GAP;
  }
  const year = yearLater(report, drawing, y);
  return `<svg viewBox="0 0 ${WIDE} ${y + year.high}" role="img" aria-label="${escaped(report.title)}">${drawn.join('')}${year.svg}</svg>`;
}

function sceneOf(report: Report, { world, words }: Drawing, { issue, y }: { issue: Id; y: number }): { svg: string; high: number } {
  const options = Object.keys(world.scenario.scenes[issue]?.options ?? {});
  const habits = Object.keys(world.scenario.scenes[issue]?.habits ?? {});
  const high = Math.max(1, options.length + habits.length) * ROW;
  const middle = y + high / 2;
  const rows = [...options, ...habits].map((id, place) => {
    const isHabit = place >= options.length;
    const says = words.say(isHabit ? `scenes.${issue}.habits.${id}.says` : `scenes.${issue}.decision.options.${id}.says`);
    const at = y + place * ROW + (ROW - BOX) / 2;
    const box: Box = { key: `${issue} ${id}`, ...OPTION, y: at, high: BOX, lines: [cut(says, 68)], look: '', habit: isHabit };
    const dashed = isHabit || waitsFor(world, issue, id) ? ' stroke-dasharray="7 6"' : '';
    const from = SCENE.x + SCENE.wide;
    const to = at + BOX / 2;
    return `<path d="M${from} ${middle}C${from + 50} ${middle} ${from + 50} ${to} ${OPTION.x} ${to}"${dashed}/>${drawn(report, box)}`;
  });
  const title = words.say(`issues.${issue}.title`) || issue;
  const head: Box = { key: issue, ...SCENE, y: middle - BOX / 2, high: BOX, lines: [cut(title, 24)], look: 'head' };
  return { svg: `${rows.join('')}${drawn(report, head)}`, high };
}

const YEAR = { head: 170, row: 92, box: 78, wrap: 25 };

function yearLater(report: Report, { words }: Drawing, y: number): { svg: string; high: number } {
  const all = [
    ...ROLES.map((role) => ({ who: role as string, lines: ROLE_LINES as readonly string[] })),
    { who: 'house', lines: HOUSE_LINES },
  ];
  const rows = all.map(({ who, lines }, row) => {
    const at = y + row * YEAR.row;
    const name = who === 'house' ? report.year : words.t(`common:role.${who}`);
    const wide = (WIDE - SCENE.x * 2 - YEAR.head) / lines.length;
    const head: Box = { key: who, x: SCENE.x, y: at, wide: YEAR.head - 10, high: YEAR.box, lines: wrapped(name, 16), look: '' };
    const boxes = lines.map((line, place): Box => {
      const x = SCENE.x + YEAR.head + place * wide;
      return {
        key: `${who} ${line}`,
        x,
        y: at,
        wide: wide - 8,
        high: YEAR.box,
        lines: wrapped(words.say(`year-later.${who}.${line}`), YEAR.wrap),
        look: 'small',
      };
    });
    return [head, ...boxes].map((box) => drawn(report, box)).join('');
  });
  return { svg: rows.join(''), high: all.length * YEAR.row };
}

/** A box with its findings on it: it can be gone to by each of them, and each leads back to its sentence. */
function drawn(report: Report, box: Box): string {
  const here = ({ finding }: Line) => boxOf(finding) === box.key;
  const kinds = { wrong: report.wrong.filter(here), open: report.open.filter(here), accepted: report.accepted.filter(here) };
  const all = Object.values(kinds).flat();
  const kind = kinds.wrong.length > 0 ? 'wrong' : kinds.open.length > 0 ? 'open' : all.length > 0 ? 'accepted' : 'well';
  const { x, y, wide, high, lines, look } = box;
  const step = look === 'small' ? 19 : 22;
  const first = y + high / 2 - ((lines.length - 1) * step) / 2 + 6;
  const texts = lines.map((line, place) => `<text class="${look}" x="${x + 14}" y="${first + place * step}">${escaped(line)}</text>`);
  const codes = [...new Set(all.map(({ id }) => id))].map(
    (id, place) =>
      `<a href="#${id}"><text class="code" x="${x + wide - 8}" y="${y + 15 + place * 15}">${escaped(id.slice(0, 4))}</text></a>`,
  );
  const rect = `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="3"/>`;
  const group = `<g class="${kind}${box.habit ? ' habit' : ''}">${rect}${texts.join('')}${codes.join('')}</g>`;
  return all.reduce((inner, { id }) => `<g id="at-${escaped(id)}">${inner}</g>`, group);
}

/** Face down or stamped at first. */
function waitsFor({ scenario }: World, issue: Id, option: Id): boolean {
  const scene = scenario.scenes[issue];
  return scene?.options[option]?.if !== undefined || Object.values(scene?.habits ?? {}).some(({ closes }) => closes.includes(option));
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** At most three lines. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const now = lines.at(-1) ?? '';
    if (now === '' || now.length + word.length < most) lines[lines.length - 1] = now === '' ? word : `${now} ${word}`;
    else lines.push(word);
  }
  return lines.length > 3 ? [...lines.slice(0, 2), cut(`${lines[2]} ${lines[3]}`, most)] : lines;
}
