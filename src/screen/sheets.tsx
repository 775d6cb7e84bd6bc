import type { ComponentChildren, JSX } from 'preact';
import type { Role, Team } from '#scenario/ids.ts';
import { Icon } from './icon.tsx';
import { Sign, type SignId } from './signs.tsx';

type Sheet = 'paper' | 'ochre' | 'night' | 'white' | 'plum' | Role;

interface PressProps {
  on: () => void;
  children: ComponentChildren;
  disabled?: boolean;
  label?: string;
}

/** The one control that leads on from a screen. The frame takes the mark off while a panel lies over it. */
export function Primary({ on, children, disabled, covered }: PressProps & { covered?: boolean }): JSX.Element {
  return (
    <button type="button" class="paper primary" data-cut="2" data-primary={covered ? undefined : ''} disabled={disabled} onClick={on}>
      {children}
    </button>
  );
}

interface PlainProps extends PressProps {
  sheet?: Sheet;
  sign?: SignId;
  expanded?: boolean;
  pressed?: boolean;
  keys?: string;
}

/** Every other button: a small sheet with a sign and a word. */
export function Plain({ on, children, disabled, label, sheet = 'white', sign, expanded, pressed, keys }: PlainProps): JSX.Element {
  return (
    <button
      type="button"
      class="paper plain"
      data-cut="4"
      data-sheet={sheet}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      onClick={on}
    >
      {sign && <Sign id={sign} />}
      <span>{children}</span>
    </button>
  );
}

/** The strip on a card that says which role and team it is for. */
export function RoleStrip({
  role,
  team,
  children,
  end,
}: {
  role: Role;
  team?: Team;
  children: ComponentChildren;
  end?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="strip" data-role={role}>
      <Sign id={role} />
      <span>{children}</span>
      {team && (
        <span class="end">
          <Sign id={team} />
        </span>
      )}
      {end && <span class="end">{end}</span>}
    </div>
  );
}

interface CardProps {
  children: ComponentChildren;
  role?: Role;
  team?: Team;
  head?: ComponentChildren;
  end?: ComponentChildren;
  sheet?: Sheet;
  cut?: 1 | 2 | 3 | 4;
  tilt?: 'left' | 'right';
}

/** A sheet with, if it is somebody's, that role's strip along the top. */
export function Card({ children, role, team, head, end, sheet, cut = 1, tilt }: CardProps): JSX.Element {
  return (
    <section class="paper card" data-sheet={sheet} data-cut={cut} data-tilt={tilt}>
      {role && (
        <RoleStrip role={role} team={team} end={end}>
          {head}
        </RoleStrip>
      )}
      <div class="inside">{children}</div>
    </section>
  );
}

interface ChoiceProps {
  on: () => void;
  name: ComponentChildren;
  sub?: ComponentChildren;
  keyHint?: string;
  /** How many fingers stand for it, where its key is a letter. */
  finger?: number;
  sign?: SignId;
  /** A drawn icon of the kit, where there is one. */
  icon?: string;
  chosen?: boolean;
  disabled?: boolean;
  /** What it does to the own candle: a mark to see and words to hear. */
  end?: { mark: string; text: string };
  /** What a listener hears besides the visible words, e.g. whose column it is. */
  label?: string;
}

/** One of a few things to choose: number, sign, name, one line. */
export function Choice({ on, name, sub, keyHint, finger, sign, icon, chosen, disabled, end, label }: ChoiceProps): JSX.Element {
  return (
    <button
      type="button"
      class="paper choice"
      aria-keyshortcuts={keyHint}
      data-cut="3"
      data-chosen={chosen ? '' : undefined}
      aria-pressed={chosen ?? false}
      aria-label={label}
      disabled={disabled}
      onClick={on}
    >
      {keyHint && (
        <span class="key">
          {finger}
          {finger === undefined ? keyHint : <small>{keyHint}</small>}
        </span>
      )}
      {sign && <Sign id={sign} />}
      {icon && <Icon id={icon} />}
      <span class="what">
        <span class="name">{name}</span>
        {sub && <span class="sub">{sub}</span>}
      </span>
      {end && (
        <span class="cost">
          <Sign id="candle" /> <span aria-hidden="true">{end.mark}</span> <span class="hidden">{end.text}</span>
        </span>
      )}
    </button>
  );
}
