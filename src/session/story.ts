import type { Bookmark, Deed } from '#rules/command.ts';
import type { World } from '#rules/state.ts';
import { readBookmark } from '#rules/turn.ts';
import { FORMATS, ROLES, type Role, SECRECIES, TEAMS, type Team } from '#scenario/ids.ts';
import { type Begin, headerFor } from './journal.ts';
import { leadTo } from './lead.ts';
import { readDeed, writeDeed } from './notation.ts';
import { writeRefusal } from './notation-entries.ts';
import { createSession, type PlayedSession } from './session.ts';

/** A play as plain text: comments, a head, an optional bookmark to start from, commands at the margin, what came of them indented. */
export interface Story {
  title: string;
  head: string;
  begin: Begin;
  case: { id: string; version: string };
  from: Bookmark | null;
  steps: { deed: Deed; comments: string[] }[];
}

/** Where a story cannot be read. */
export interface StoryComplaint {
  line: number;
  text: string;
}

export function readStory(text: string): { ok: Story; complaint?: undefined } | { ok: null; complaint: StoryComplaint } {
  const story: Story = { title: '', head: '', begin: readHead(''), case: { id: '', version: '' }, from: null, steps: [] };
  let comments: string[] = [];
  for (const [place, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || /^\s/.test(line)) continue;
    if (trimmed.startsWith('#')) {
      if (story.head === '') story.title ||= trimmed.slice(1).trim();
      else comments.push(trimmed);
      continue;
    }
    if (!takeLine(story, trimmed, comments)) return { ok: null, complaint: { line: place + 1, text: trimmed } };
    comments = [];
  }
  return { ok: story };
}

function takeLine(story: Story, line: string, comments: string[]): boolean {
  if (line.startsWith('case ')) {
    const [, id = '', version = ''] = /^case ([a-z0-9-]+) (\S+?),/.exec(line) ?? [];
    Object.assign(story, { head: line, case: { id, version }, begin: readHead(line) });
    return id !== '';
  }
  if (line.startsWith('from ')) {
    story.from = line.slice(5) as Bookmark;
    return readBookmark(story.from) !== null;
  }
  const deed = readDeed(line);
  if (deed) story.steps.push({ deed, comments });
  return deed !== null && story.head !== '';
}

/** `case de-brief 1, format 50, seed 7, star resident, moon worker, sun official, puppets moon sun, curtain` */
function readHead(head: string): Begin {
  const parts = head.split(',').map((part) => part.trim().split(' '));
  const after = (word: string): string | undefined => parts.find(([name]) => name === word)?.[1];
  const seats = { star: 'resident', moon: 'worker', sun: 'official' } as Record<Team, Role>;
  for (const team of TEAMS) seats[team] = ROLES.find((role) => role === after(team)) ?? seats[team];
  const puppets = parts.find(([name]) => name === 'puppets')?.slice(1) ?? [];
  return {
    seed: Number(after('seed') ?? 1),
    format: FORMATS.find((format) => format === after('format')) ?? '50',
    secrecy: SECRECIES.find((secrecy) => parts.some(([name]) => name === secrecy)) ?? 'hands',
    language: 'nl',
    seats,
    puppets: TEAMS.filter((team) => puppets.includes(team)),
  };
}

export interface Told {
  session: PlayedSession;
  /** The story again, its entries filled in. */
  text: string;
}

/** Plays a story; null when its bookmark is never reached. A refusal is an entry too. */
export function playStory(world: World, story: Story): Told | null {
  const session = createSession(world, headerFor(world, story.begin));
  if (story.from && !leadTo(world, session, story.from)) return null;
  const lines = [`# ${story.title}`, story.head, ...(story.from ? [`from ${story.from}`] : []), ''];
  for (const { deed, comments } of story.steps) {
    lines.push(...comments, writeDeed(deed));
    const answer = session.lead(deed) ? (session.journal().lines.at(-1)?.so ?? []) : [writeRefusal(session.why(deed))];
    lines.push(...answer.map((entry) => `    ${entry}`));
  }
  return { session, text: `${lines.join('\n')}\n` };
}
