import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Format, Role, Secrecy, Team } from '#scenario/ids.ts';
import type { Doors, Resumable } from './doors.ts';
import { PreferencesForm, Row } from './preferences-form.tsx';
import { type Choices, curtainFits, type Preferences, puppetsFor, seatsApart } from './settings.ts';
import { Plain } from './sheets.tsx';

/** What who leads has set so far. */
export interface Wanted {
  scenario: string;
  format: Format;
  people: number;
  secrecy: Secrecy;
  /** What each team does by day, where that matters. */
  lives: Record<Team, Role | null>;
}

const NOBODY: Record<Team, Role | null> = { star: null, moon: null, sun: null };
const MOST_PEOPLE = 24;

export function firstWanted({ shelf, wishes }: Doors): Wanted {
  const scenario = shelf.find((item) => item.id === wishes.scenario)?.id ?? shelf[0]?.id ?? '';
  const format = wishes.format ?? '50';
  const people = format === '25' ? 1 : 9;
  return { scenario, format, people, secrecy: wishes.secrecy ?? (people === 1 ? 'curtain' : 'hands'), lives: NOBODY };
}

export function choicesOf({ scenario, format, people, secrecy, lives }: Wanted): Choices {
  return { scenario, format, people, secrecy, seats: seatsApart(lives), puppets: puppetsFor(people) };
}

interface Props {
  doors: Doors;
  preferences: Preferences;
  prefer: (change: Partial<Preferences>) => void;
  wanted: Wanted;
  want: (wanted: Wanted) => void;
  resume: (which: Resumable) => void;
}

/** Klaarzetten: everything that may be set, each with the right thing set already. */
export function Prepare({ doors, preferences, prefer, wanted, want, resume }: Props): JSX.Element {
  const { words, shelf } = doors;
  const t = (key: string, values?: Record<string, string | number>) => words.t(`setup:${key}`, values);
  const put = (change: Partial<Wanted>) => want(fitting({ ...wanted, ...change }));
  const item = shelf.find((one) => one.id === wanted.scenario);
  return (
    <div class="stack">
      <Row title={t('story')} says={item?.says[preferences.language]}>
        {shelf.map((one) => (
          <Plain
            key={one.id}
            pressed={one.id === wanted.scenario}
            sheet={one.id === wanted.scenario ? 'ochre' : 'white'}
            on={() => put({ scenario: one.id })}
          >
            {one.title[preferences.language]}
          </Plain>
        ))}
      </Row>
      <div class="two prefs">
        <Row title={t('format')} says={t(`formatSays.${wanted.format}`)}>
          {(['50', '100', '25'] as const).map((format) => (
            <Plain
              key={format}
              disabled={!item?.formats.includes(format)}
              pressed={format === wanted.format}
              sheet={format === wanted.format ? 'ochre' : 'white'}
              on={() => put({ format, people: format === '25' ? 1 : Math.max(2, wanted.people === 1 ? 9 : wanted.people) })}
            >
              {t(`formatShort.${format}`)}
            </Plain>
          ))}
        </Row>
        <Row
          title={t('people')}
          says={t(wanted.people === 1 ? 'people1' : wanted.people === 2 ? 'people2' : wanted.people > 15 ? 'peopleMany' : 'people3')}
        >
          <Plain disabled={wanted.people <= 1} on={() => put({ people: wanted.people - 1 })} label={t('fewer')}>
            −
          </Plain>
          <output class="big">{wanted.people}</output>
          <Plain disabled={wanted.people >= MOST_PEOPLE} on={() => put({ people: wanted.people + 1 })} label={t('moreOf')}>
            +
          </Plain>
        </Row>
        <Row title={t('secrecy')} says={t(curtainFits(wanted.people, wanted.format) ? `secrecySays.${wanted.secrecy}` : 'curtainLong')}>
          {(['hands', 'curtain'] as const).map((secrecy) => (
            <Plain
              key={secrecy}
              disabled={
                (secrecy === 'curtain' && !curtainFits(wanted.people, wanted.format)) || (secrecy === 'hands' && wanted.people === 1)
              }
              pressed={secrecy === wanted.secrecy}
              sheet={secrecy === wanted.secrecy ? 'ochre' : 'white'}
              on={() => put({ secrecy })}
            >
              {t(`secrecyName.${secrecy}`)}
            </Plain>
          ))}
        </Row>
        <Lives {...{ words: doors.words, wanted, put }} />
      </div>
      <details class="paper" data-sheet="white" data-cut="4">
        <summary>{t('looks')}</summary>
        <PreferencesForm words={words} preferences={preferences} prefer={prefer} />
      </details>
      <FromFile doors={doors} resume={resume} />
    </div>
  );
}

/** Alone there is nothing to hide by hand; a curtain for many needs the long evening. */
function fitting(wanted: Wanted): Wanted {
  if (wanted.people === 1) return { ...wanted, secrecy: 'curtain' };
  return curtainFits(wanted.people, wanted.format) ? wanted : { ...wanted, secrecy: 'hands' };
}

/** Real roles in the room: nobody starts in the role of daily life. */
function Lives({ words, wanted, put }: { words: Doors['words']; wanted: Wanted; put: (change: Partial<Wanted>) => void }): JSX.Element {
  const seats = seatsApart(wanted.lives);
  return (
    <Row title={words.t('setup:lives')} says={words.t('setup:livesSays')}>
      {(['star', 'moon', 'sun'] as const).map((team) => (
        <label key={team} class="life">
          <span>
            {words.t(`common:teamBig.${team}`)} ({words.t(`common:role.${seats[team]}`)})
          </span>
          <select
            value={wanted.lives[team] ?? ''}
            onChange={(event) => put({ lives: { ...wanted.lives, [team]: (event.currentTarget.value || null) as Role | null } })}
          >
            <option value="">{words.t('setup:mixed')}</option>
            {(['resident', 'worker', 'official'] as const).map((role) => (
              <option key={role} value={role}>
                {words.t(`common:role.${role}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </Row>
  );
}

/** An evening that was saved as a file goes on where it was. */
function FromFile({ doors, resume }: { doors: Doors; resume: (which: Resumable) => void }): JSX.Element {
  const [trouble, tell] = useState<string | null>(null);
  const { words } = doors;
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = await doors.fromFile(file);
    if ('trouble' in found) tell(found.trouble);
    else resume(found);
  };
  return (
    <label class="file">
      <span>{words.t('setup:fromFile')}</span>
      <input type="file" accept=".txt,.json,.samenspel" onChange={(event) => void read(event.currentTarget.files?.[0])} />
      {trouble && <span role="alert">{words.t(`setup:${trouble}`)}</span>}
    </label>
  );
}
