import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Image } from '#rules/command.ts';
import type { Role, Team } from '#scenario/ids.ts';
import { CurtainClosed } from '../curtain.tsx';
import { isObject, useDraft } from '../drafts.ts';
import { Lead, Screen } from '../frame.tsx';
import { ROLES_IN_ORDER, roleBig, roleOf, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import { Sign } from '../signs.tsx';
import { type Figure, facesText, looks } from './images.tsx';

const START: Image = {
  figures: {
    resident: { height: 1, x: 1, faces: 'worker' },
    worker: { height: 1, x: 5, faces: 'official' },
    official: { height: 1, x: 9, faces: 'worker' },
  },
};
/** Whether something kept is an image: three figures. */
const isImage = (kept: unknown) => isObject(kept) && ROLES_IN_ORDER.every((role) => isObject((kept as Image).figures?.[role]));
const clamp = (value: number, max: number) => Math.min(max, Math.max(0, Math.round(value)));

/** Each team places the three figures: height is say, distance is closeness, facing is who sees whom (Boal). */
export function BuildImage(): JSX.Element {
  const { words, view, session, phase } = usePlay();
  if (phase.endsWith('.closed')) return <CurtainClosed title={words.t('image.title')} />;
  const team: Team | undefined = session.lifted() ?? view.waiting[0];
  if (!team) return <Screen title={words.t('image.title')} />;
  return <Building key={team} team={team} />;
}

function Building({ team }: { team: Team }): JSX.Element {
  const { words, view, ask, draft } = usePlay();
  const [image, place] = useDraft<Image>(team, START, isImage);
  const [grip, hold] = useState<Role>('resident');
  const role = roleOf(view, team);
  useEffect(() => draft(image), [image, draft]);
  useEffect(() => () => draft(null), [draft]);
  const move = (who: Role, change: Partial<Figure>) =>
    place(({ figures }) => ({ figures: { ...figures, [who]: { ...figures[who], ...change } } }));
  return (
    <Screen
      title={words.t('image.of', { team: upper(words.t(`common:theTeam.${team}`)), role: theRole(words, role) })}
      says={words.t('image.says')}
      hint="image"
      reader={role}
      foot={<Lead on={() => ask({ do: 'build-image', role, image })}>{words.t('image.go')}</Lead>}
    >
      <Floor image={image} grip={grip} hold={hold} move={move} />
      <FigureForm who={grip} hold={hold} figure={image.figures[grip]} move={move} />
    </Screen>
  );
}

interface FloorProps {
  image: Image;
  grip: Role;
  hold: (role: Role) => void;
  move: (role: Role, change: Partial<Figure>) => void;
}

/** Where the stage draws the images, in its own pixels: place 0 and one place, the floor, one step of a plinth, a body's half. */
const STAGE = { left: 330, place: 126, floor: 920, step: 44, half: 200, width: 1920 };
/** The same on plain paper, where the floor is a strip of twelve places. */
const PAPER = { places: 12, steps: 7, foot: 1.6 };

/** The place and height under the pointer; over the stage in its pixels, else on the strip of paper. */
function placeAt(box: HTMLElement, { clientX, clientY }: PointerEvent): Partial<Figure> {
  const { left, top, bottom, width, height } = box.getBoundingClientRect();
  if (getComputedStyle(box).position !== 'fixed') {
    return {
      x: clamp(((clientX - left) / width) * PAPER.places - 1, 10),
      height: clamp(((bottom - clientY) / height) * PAPER.steps - PAPER.foot, 4),
    };
  }
  const scale = STAGE.width / width;
  const y = (clientY - top) * scale;
  return {
    x: clamp(((clientX - left) * scale - STAGE.left) / STAGE.place, 10),
    height: clamp((STAGE.floor - STAGE.half - y) / STAGE.step, 4),
  };
}

/** The figures as buttons over the stage: drag them, or use the arrow keys. */
function Floor({ image, grip, hold, move }: FloorProps): JSX.Element {
  const floor = useRef<HTMLDivElement>(null);
  const drag = (who: Role) => (event: PointerEvent) => {
    const box = floor.current;
    if (box && event.buttons !== 0) move(who, placeAt(box, event));
  };
  return (
    <div class="floor" ref={floor}>
      {ROLES_IN_ORDER.map((who) => (
        <FigureButton
          key={who}
          who={who}
          figure={image.figures[who]}
          image={image}
          held={grip === who}
          hold={() => hold(who)}
          drag={drag(who)}
          move={(change) => move(who, change)}
        />
      ))}
    </div>
  );
}

interface FigureProps {
  who: Role;
  figure: Figure;
  image: Image;
  held: boolean;
  hold: () => void;
  drag: (event: PointerEvent) => void;
  move: (change: Partial<Figure>) => void;
}

const ARROWS: Record<string, (figure: Figure) => Partial<Figure>> = {
  ArrowUp: ({ height }) => ({ height: clamp(height + 1, 4) }),
  ArrowDown: ({ height }) => ({ height: clamp(height - 1, 4) }),
  ArrowLeft: ({ x }) => ({ x: clamp(x - 1, 10) }),
  ArrowRight: ({ x }) => ({ x: clamp(x + 1, 10) }),
};

function FigureButton({ who, figure, image, held, hold, drag, move }: FigureProps): JSX.Element {
  const { words } = usePlay();
  const arrow = (event: KeyboardEvent) => {
    const change = ARROWS[event.key]?.(figure);
    if (!change) return;
    event.preventDefault();
    move(change);
  };
  const start = (event: PointerEvent) => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    hold();
  };
  return (
    <button
      type="button"
      class="figure"
      data-role={who}
      data-height={figure.height}
      data-x={figure.x}
      aria-pressed={held}
      aria-label={words.t('image.figure', {
        role: roleBig(words, who),
        height: words.t(`say.h${figure.height}`),
        x: figure.x,
        faces: facesText(words, figure, who),
      })}
      onPointerDown={start}
      onPointerMove={drag}
      onFocus={hold}
      onClick={hold}
      onKeyDown={arrow}
      style={{ '--x': String(figure.x), '--h': String(figure.height) }}
    >
      <span class="body" data-look={looks(figure, who, image)}>
        <Sign id={who} />
      </span>
      <span class="plinth" />
    </button>
  );
}

interface FormProps {
  who: Role;
  hold: (role: Role) => void;
  figure: Figure;
  move: FloorProps['move'];
}

/** The same by form: who, how high, where, facing whom. */
function FigureForm({ who, hold, figure, move }: FormProps): JSX.Element {
  const { words } = usePlay();
  return (
    <div class="image-side">
      <div class="paper image-form" data-cut="2">
        <div class="row">
          {ROLES_IN_ORDER.map((role) => (
            <Plain key={role} pressed={role === who} sheet={role === who ? role : 'white'} on={() => hold(role)}>
              {roleBig(words, role)}
            </Plain>
          ))}
        </div>
        <Slide
          label={words.t('image.height')}
          max={4}
          value={figure.height}
          on={(height) => move(who, { height })}
          says={words.t(`say.h${figure.height}`)}
        />
        <Slide label={words.t('image.place')} max={10} value={figure.x} on={(x) => move(who, { x })} />
        <Faces who={who} figure={figure} on={(faces) => move(who, { faces })} />
      </div>
    </div>
  );
}

function Slide({
  label,
  max,
  value,
  on,
  says,
}: {
  label: string;
  max: number;
  value: number;
  on: (to: number) => void;
  says?: string;
}): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <input
        type="range"
        min="0"
        max={max}
        value={value}
        aria-valuetext={says}
        onInput={(event) => on(Number(event.currentTarget.value))}
      />
    </label>
  );
}

function Faces({ who, figure, on }: { who: Role; figure: Figure; on: (faces: Figure['faces']) => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <label>
      <span>{words.t('image.faces')}</span>
      <select value={figure.faces} onChange={(event) => on(event.currentTarget.value as Figure['faces'])}>
        {ROLES_IN_ORDER.filter((role) => role !== who).map((role) => (
          <option key={role} value={role}>
            {theRole(words, role)}
          </option>
        ))}
        <option value="away">{words.t('common:who.away')}</option>
      </select>
    </label>
  );
}
