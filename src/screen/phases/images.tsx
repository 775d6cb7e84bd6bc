import type { JSX } from 'preact';
import type { Image } from '#rules/command.ts';
import type { Role } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import { GoOn, Screen } from '../frame.tsx';
import { ROLES_IN_ORDER, roleBig, teamName, theRole } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card } from '../sheets.tsx';

export type Figure = Image['figures'][Role];

/** Whom a figure looks at, in words. */
export function facesText(words: Words, figure: Figure, who: Role): string {
  return figure.faces === 'away' || figure.faces === who ? words.t('common:who.away') : theRole(words, figure.faces);
}

/** Left or right, from where the other stands. */
export function looks(figure: Figure, who: Role, image: Image): 'left' | 'right' | 'away' {
  if (figure.faces === 'away' || figure.faces === who) return 'away';
  return image.figures[figure.faces].x < figure.x ? 'left' : 'right';
}

/** The three images side by side: three ways to see the same three. */
export function Images(): JSX.Element {
  const { words, view } = usePlay();
  return (
    <Screen title={words.t('images.title')} says={words.t('images.says')} hint="images" foot={<GoOn />}>
      <div class="three images">
        {ROLES_IN_ORDER.map((role, i) => {
          const image = view.images?.[i];
          const team = view.teams.find((t) => t.role === role)?.team;
          return (
            <Card key={role} role={role} team={team} head={words.t('images.of', { role: theRole(words, role) })} cut={2}>
              {image && <SmallImage image={image} label={`${team ? teamName(words, team) : ''}`} />}
            </Card>
          );
        })}
      </div>
    </Screen>
  );
}

/** One image as a small drawing, said in words for who listens. */
export function SmallImage({ image, label }: { image: Image; label: string }): JSX.Element {
  const { words } = usePlay();
  const text = ROLES_IN_ORDER.map((role) =>
    words.t('image.figure', {
      role: roleBig(words, role),
      height: words.t(`say.h${image.figures[role].height}`),
      x: image.figures[role].x,
      faces: facesText(words, image.figures[role], role),
    }),
  ).join('; ');
  return (
    <svg class="plinths" viewBox="0 0 220 110" role="img" aria-label={`${label}: ${text}`}>
      <rect x="0" y="98" width="220" height="10" class="floor-line" />
      {ROLES_IN_ORDER.map((role) => {
        const { height, x } = image.figures[role];
        const look = looks(image.figures[role], role, image);
        return (
          <g key={role} data-role={role} transform={`translate(${12 + x * 19} ${98 - height * 13})`}>
            <rect x="-13" y="0" width="26" height={4 + height * 13} class="wood" />
            <path d="M-11 0C-12-22-6-30 0-30S12-22 11 0Z" class="head" />
            <circle cx="0" cy="-38" r="9" class="face" />
            {look !== 'away' && <circle cx={look === 'left' ? -4 : 4} cy="-39" r="1.8" class="eye" />}
          </g>
        );
      })}
    </svg>
  );
}
