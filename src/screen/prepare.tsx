import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Format, Role, Secrecy, Team } from '#scenario/ids.ts';
import type { Doors, Notice, Resumable, ShelfCase } from './doors.ts';
import { Offer, PreferencesForm, Row } from './preferences-form.tsx';
import { type Choices, curtainFits, type Preferences, puppetsFor, seatsApart } from './settings.ts';
import { Plain } from './sheets.tsx';
import { Sign } from './signs.tsx';

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
  const wanted = { scenario, format, people: USUAL, secrecy: wishes.secrecy ?? 'hands', lives: NOBODY };
  return fitting(wanted, shelf);
}

export function choicesOf({ scenario, format, people, secrecy, lives }: Wanted): Choices {
  return { scenario, format, people, secrecy, seats: seatsApart(lives), puppets: puppetsFor(people) };
}

interface Props {
  doors: Doors;
  /** What the house brings, and what somebody brought themselves. */
  shelf: readonly ShelfCase[];
  preferences: Preferences;
  prefer: (change: Partial<Preferences>) => void;
  wanted: Wanted;
  want: (wanted: Wanted) => void;
  kept: readonly Resumable[];
  forget: (which: readonly Resumable[]) => void;
  resume: (which: Resumable) => void;
}

/** Klaarzetten: everything that may be set, each with the right thing set already. */
export function Prepare({ doors, shelf, preferences, prefer, wanted, want, kept, forget, resume }: Props): JSX.Element {
  const { words } = doors;
  const put = (change: Partial<Wanted>) => want(fitting({ ...wanted, ...change }, shelf));
  const part = { words, shelf, wanted, put };
  const item = shelf.find((one) => one.id === wanted.scenario);
  return (
    <div class="stack">
      <Row title={words.t('setup:story')} says={item?.says[preferences.language]}>
        {shelf.map((one) => (
          <Offer key={one.id} chosen={one.id === wanted.scenario} on={() => put({ scenario: one.id })}>
            {one.isOwn && <OwnMark words={words} />}
            {one.title[preferences.language]}
          </Offer>
        ))}
      </Row>
      <div class="two prefs settings">
        <HowLong {...part} />
        <HowMany {...part} />
        <HowSecret {...part} />
        <Lives {...part} />
      </div>
      <details class="paper" data-sheet="white" data-cut="4">
        <summary>{words.t('setup:looks')}</summary>
        <PreferencesForm words={words} preferences={preferences} prefer={prefer} />
      </details>
      <KeptEvenings {...{ doors, shelf, preferences, kept, forget, resume }} />
      <FromFile doors={doors} resume={resume} />
    </div>
  );
}

interface PartProps {
  words: Doors['words'];
  shelf: Doors['shelf'];
  wanted: Wanted;
  put: (change: Partial<Wanted>) => void;
}

/** A group that is thought of when nobody has said how many. */
const USUAL = 9;

function HowLong({ words, shelf, wanted, put }: PartProps): JSX.Element {
  const item = shelf.find((one) => one.id === wanted.scenario);
  const peopleFor = (format: Format) => (format === '25' ? 1 : wanted.people === 1 ? USUAL : wanted.people);
  return (
    <Row title={words.t('setup:format')} says={words.t(`setup:formatSays.${wanted.format}`)}>
      {(['50', '100', '25'] as const).map((format) => (
        <Offer
          key={format}
          disabled={!item?.formats.includes(format)}
          chosen={format === wanted.format}
          on={() => put({ format, people: peopleFor(format) })}
        >
          {words.t(`setup:formatShort.${format}`)}
        </Offer>
      ))}
    </Row>
  );
}

/** Above fifteen the rest watches and taps in (GAME 4). */
const MOST_AT_TABLE = 15;

function HowMany({ words, wanted, put }: PartProps): JSX.Element {
  const { people } = wanted;
  const says = people <= 2 ? `people${people}` : people > MOST_AT_TABLE ? 'peopleMany' : 'people3';
  return (
    <Row title={words.t('setup:people')} says={words.t(`setup:${says}`)}>
      <Plain disabled={people <= 1} on={() => put({ people: people - 1 })} label={words.t('setup:fewer')}>
        −
      </Plain>
      <output class="big">{people}</output>
      <Plain
        disabled={people >= MOST_PEOPLE || wanted.format === '25'}
        on={() => put({ people: people + 1 })}
        label={words.t('setup:moreOf')}
      >
        +
      </Plain>
      {people >= MOST_PEOPLE && <p class="sub">{words.t('setup:peopleMore')}</p>}
    </Row>
  );
}

function HowSecret({ words, wanted, put }: PartProps): JSX.Element {
  const fits = curtainFits(wanted.people, wanted.format);
  const shut = { hands: wanted.people === 1, curtain: !fits };
  const alone = wanted.people === 1;
  return (
    <Row
      title={words.t('setup:secrecy')}
      says={words.t(alone ? 'setup:secrecySays.alone' : fits ? `setup:secrecySays.${wanted.secrecy}` : 'setup:curtainLong')}
    >
      {(alone ? (['curtain'] as const) : (['hands', 'curtain'] as const)).map((secrecy) => (
        <Offer key={secrecy} disabled={shut[secrecy]} chosen={secrecy === wanted.secrecy} on={() => put({ secrecy })}>
          {words.t(`setup:secrecyName.${secrecy}`)}
        </Offer>
      ))}
    </Row>
  );
}

/** A small sign on what somebody wrote themselves, and its word for who listens. */
export function OwnMark({ words }: { words: Doors['words'] }): JSX.Element {
  return (
    <>
      <Sign id="pen" /> <span class="hidden">{words.t('setup:own.mark')}</span>{' '}
    </>
  );
}

/** Another story stands ready, with all else as it was as far as that fits. */
export const withStory = (wanted: Wanted, scenario: string, shelf: readonly ShelfCase[]): Wanted => fitting({ ...wanted, scenario }, shelf);

/** A story is played in a format it has; 25 is alone; alone there is nothing to hide by hand; a curtain for many needs the long evening. */
function fitting(wanted: Wanted, shelf: readonly ShelfCase[]): Wanted {
  const has = shelf.find((one) => one.id === wanted.scenario)?.formats ?? [];
  const format = has.includes(wanted.format) ? wanted.format : (has[0] ?? wanted.format);
  const people = format === '25' ? 1 : wanted.people;
  const secrecy = people === 1 ? 'curtain' : curtainFits(people, format) ? wanted.secrecy : 'hands';
  return { ...wanted, format, people, secrecy };
}

/** Real roles in the room: nobody starts in the role of daily life. */
function Lives({ words, wanted, put }: PartProps): JSX.Element {
  const seats = seatsApart(wanted.lives);
  const puppets = puppetsFor(wanted.people);
  const people = (['star', 'moon', 'sun'] as const).filter((team) => !puppets.includes(team));
  return (
    <Row title={words.t('setup:lives')} says={words.t('setup:livesSays')}>
      {people.map((team) => (
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

type KeptProps = Pick<Props, 'doors' | 'shelf' | 'preferences' | 'kept' | 'forget' | 'resume'>;

/** What lies on this machine: to go on with, to look back at, or to throw away. */
function KeptEvenings({ doors, shelf, preferences, kept, forget, resume }: KeptProps): JSX.Element | null {
  const { words } = doors;
  const when = new Intl.DateTimeFormat(preferences.language, { dateStyle: 'medium', timeStyle: 'short' });
  const titleOf = (id: string) => shelf.find((one) => one.id === id)?.title[preferences.language];
  if (kept.length === 0) return null;
  return (
    <details class="paper" data-sheet="white" data-cut="2">
      <summary>{words.t('setup:kept.title', { n: kept.length })}</summary>
      <ul class="kept">
        {kept.map((each) => (
          <li key={each.began} class="row">
            <span class="when">
              {titleOf(each.scenario) && <strong>{titleOf(each.scenario)} </strong>}
              {when.format(each.began ?? 0)}, {words.t(`setup:formatShort.${each.format}`)}
            </span>
            {each.gone !== null && <span class="sub">{words.t('setup:kept.gone', { id: each.gone })}</span>}
            {each.gone === null && <Plain on={() => resume(each)}>{words.t(each.isOver ? 'setup:kept.look' : 'setup:kept.goOn')}</Plain>}
            <Twice words={words} text={words.t('setup:kept.forget')} on={() => forget([each])} />
          </li>
        ))}
      </ul>
      {kept.length > 1 && <Twice words={words} text={words.t('setup:kept.forgetAll')} on={() => forget(kept)} />}
    </details>
  );
}

/** What cannot be taken back is pressed twice. */
export function Twice({ words, text, on }: { words: Doors['words']; text: string; on: () => void }): JSX.Element {
  const [asked, ask] = useState(false);
  return (
    <Plain sheet={asked ? 'ochre' : 'white'} on={() => (asked ? on() : ask(true))}>
      {asked ? words.t('setup:kept.sure') : text}
    </Plain>
  );
}

/** An evening that was saved as a file goes on where it was. */
function FromFile({ doors, resume }: { doors: Doors; resume: (which: Resumable) => void }): JSX.Element {
  const [trouble, tell] = useState<Notice | null>(null);
  const { words } = doors;
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = await doors.fromFile(file).catch(() => ({ trouble: { key: 'trouble.cannot-load' } }));
    if ('trouble' in found) tell(found.trouble);
    else resume(found);
  };
  return (
    <label class="file">
      <span>{words.t('setup:fromFile')}</span>
      <input type="file" accept=".txt" onChange={(event) => void read(event.currentTarget.files?.[0])} />
      {trouble && <span role="alert">{words.t(`setup:${trouble.key}`, trouble.gaps)}</span>}
    </label>
  );
}
