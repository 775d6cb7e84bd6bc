import { holds } from '#rules/conditions.ts';
import type { World } from '#rules/state.ts';
import type { Complaint } from '#scenario/complaint.ts';
import { complainAt, type Page, type Path, placeOf } from '#scenario/page.ts';
import { openingShow } from '#session/opening.ts';
import { playStory, readStory } from '#session/story.ts';

/** Plays what a case says can be played: its opening show, and each of its tests up to what it expects. */
export function tryStories(page: Page, world: World): Complaint[] {
  const { opening, tests } = world.scenario;
  const trials = Object.entries(tests).flatMap(([id, { play, expect }]) => {
    const found = tryOne({ page, world, at: ['tests', id, 'play'] }, play);
    if (found.complaints.length > 0 || (found.state && holds(world, found.state, expect))) return found.complaints;
    return [complainAt(page, placeOf(page, ['tests', id, 'expect']), { code: 'S604', words: { name: id } })];
  });
  return [...tryOpening({ page, world, at: ['opening', 'play'] }, opening.play), ...trials];
}

interface Stage {
  page: Page;
  world: World;
  at: Path;
}

type State = Parameters<typeof holds>[1];

function tryOne(stage: Stage, play: string): { complaints: Complaint[]; state?: State } {
  const story = readStory(play);
  if (!story.ok) return { complaints: [unread(stage, story.complaint)] };
  const told = playStory(stage.world, story.ok);
  if (!told)
    return {
      complaints: [
        onLine(
          stage,
          play.split('\n').findIndex((line) => line.startsWith('from ')),
          { code: 'S602' },
        ),
      ],
    };
  const refused = refusedIn(told.text);
  if (refused) return { complaints: [onLine(stage, commandLines(play)[refused.step] ?? 0, { code: 'S603', words: { why: refused.why } })] };
  return { complaints: [], state: told.session.state() };
}

function tryOpening(stage: Stage, play: string): Complaint[] {
  const story = readStory(play);
  if (!story.ok) return [unread(stage, story.complaint)];
  const show = openingShow(stage.world);
  if (!show) return [onLine(stage, 0, { code: 'S602' })];
  let played = 0;
  while (show.next()) played++;
  const deed = story.ok.steps[played]?.deed;
  return deed ? [onLine(stage, commandLines(play)[played] ?? 0, { code: 'S603', words: { why: show.session.why(deed).why } })] : [];
}

function unread(stage: Stage, { line, text }: { line: number; text: string }): Complaint {
  return onLine(stage, line - 1, { code: 'S601', words: { name: text } });
}

/** The first command that was refused when a story was told, and why. */
function refusedIn(told: string): { step: number; why: string } | null {
  const lines = told.split('\n');
  const place = lines.findIndex((line) => line.startsWith('    refused: '));
  if (place < 0) return null;
  return { step: commandLines(lines.slice(0, place).join('\n')).length - 1, why: lines[place]?.slice('    refused: '.length) ?? '' };
}

/** Which lines of a story are commands. */
function commandLines(play: string): number[] {
  return play.split('\n').flatMap((line, i) => (/^(?!case |from |#|\s|$)/.test(line) ? [i] : []));
}

/** A line of a story stands in a block under its name, one line further for each. */
function onLine({ page, at }: Stage, line: number, worry: { code: string; words?: Record<string, string> }): Complaint {
  const { from } = placeOf(page, at);
  const first = page.lines.linePos(from).line;
  const begin = page.lines.lineStarts[first + Math.max(0, line)] ?? from;
  const end = page.text.indexOf('\n', begin);
  const text = page.text.slice(begin, end < 0 ? undefined : end);
  const indent = text.length - text.trimStart().length;
  return complainAt(page, { from: begin + indent, to: begin + text.length }, worry);
}
