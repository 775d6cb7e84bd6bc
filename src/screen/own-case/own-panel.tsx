import type { JSX } from 'preact';
import type { Language } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import type { Doors } from '../doors.ts';
import { Panel } from '../panels/panel.tsx';
import { Offer } from '../preferences-form.tsx';
import { Twice } from '../prepare.tsx';
import { PrintLink } from '../print-link.tsx';
import { Plain, Primary } from '../sheets.tsx';
import { Sign } from '../signs.tsx';
import { CAN_CHOOSE_FOLDER, choose } from './bring.ts';
import { Desk } from './desk.tsx';
import type { OwnCase, OwnStep, WholeLook } from './use-own-case.ts';
import { useTold } from './use-told.ts';
import './own-case.css';

export interface OwnPanelProps {
  language: Language;
  doors: Doors;
  own: OwnCase;
  /** The case that stands ready. */
  chosen: string;
  /** Begins to play it. */
  begin: () => void;
}

interface Part {
  words: Words;
  own: OwnCase;
}

interface At<Name extends OwnStep['at']> {
  step: Extract<OwnStep, { at: Name }>;
}

/** A case of one's own, from asking for it to standing ready. */
export function OwnPanel(props: OwnPanelProps): JSX.Element | null {
  const { step } = props.own;
  if (!step) return null;
  if (step.at === 'mend') return <Mend key={step} {...props} step={step} />;
  if (step.at === 'ready') return <Ready key={step} {...props} step={step} />;
  return <Door key={step} {...props} step={step} />;
}

/** Where a case comes in: dropped, or chosen with the keyboard as well. */
function Door({ step, ...props }: OwnPanelProps & { step: Extract<OwnStep, { at: 'door' | 'busy' | 'refused' }> }): JSX.Element {
  const { own, doors } = props;
  const { words } = doors;
  const isBusy = step.at === 'busy';
  return (
    <Panel title={words.t('setup:own.title')} close={() => own.go(null)} closeText={words.t(isBusy ? 'common:cancel' : 'common:close')}>
      {step.at === 'refused' && (
        <p class="own-refused" role="alert">
          {words.t(`setup:${step.notice.key}`, step.notice.gaps)}
        </p>
      )}
      {isBusy ? <p role="status">{words.t('setup:own.busy')}</p> : <Ways own={own} words={words} />}
      {!isBusy && own.cases.length > 0 && <Here {...props} />}
    </Panel>
  );
}

function Ways({ own, words }: Part): JSX.Element {
  return (
    <>
      <p>{words.t('setup:own.says')}</p>
      <ChooseRow own={own} words={words} />
      <p class="sub">{words.t('setup:own.stays')}</p>
    </>
  );
}

function ChooseRow({ own, words }: Part): JSX.Element {
  const ask = (what: 'files' | 'folder') => () => choose(what, (brought) => own.bring(Promise.resolve(brought)));
  return (
    <div class="row">
      <Plain on={ask('files')}>{words.t('setup:own.files')}</Plain>
      {CAN_CHOOSE_FOLDER && <Plain on={ask('folder')}>{words.t('setup:own.folder')}</Plain>}
    </div>
  );
}

/** What is here already: to put ready, or to throw away. */
function Here({ own, doors, language, chosen }: OwnPanelProps): JSX.Element {
  const { words, shelf } = doors;
  const forget = (id: string) => {
    void own.forget(id).then((isGone) => isGone && id === chosen && shelf[0] && own.ready(shelf[0].id));
  };
  return (
    <fieldset class="pref">
      <legend>{words.t('setup:own.here')}</legend>
      <ul class="kept">
        {own.cases.map(({ id, title }) => (
          <li key={id} class="row">
            <span class="when">
              <Sign id="pen" /> {title[language]}
            </span>
            <Offer chosen={id === chosen} on={() => own.ready(id)}>
              {words.t('setup:own.choose')}
            </Offer>
            <Twice words={words} text={words.t('setup:kept.forget')} on={() => forget(id)} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Its complaints beside its text. What was mended comes in again by the same ways: dropped anywhere, or chosen. */
function Mend({ own, doors, language, step }: OwnPanelProps & At<'mend'>): JSX.Element {
  const { words } = doors;
  const { look } = step;
  const told = useTold({ doors, own, language }, look);
  const foot = (
    <>
      <p class="own-mend">{words.t('setup:own.mend')}</p>
      <ChooseRow own={own} words={words} />
    </>
  );
  return (
    <Panel title={words.t('setup:own.broken', countsOf(look))} close={() => own.go(null)} closeText={words.t('common:close')} foot={foot}>
      {told && <Desk words={words} told={told} look={look} />}
    </Panel>
  );
}

/** It stands on the shelf. Advice may wait, and can be looked at. */
function Ready({ own, doors, language, step, begin }: OwnPanelProps & At<'ready'>): JSX.Element {
  const { words } = doors;
  const { look, put } = step;
  const told = useTold({ doors, own, language }, look);
  const title = put.item.title[language] ?? '';
  const other = put.instead?.title[language] ?? title;
  const { tips } = countsOf(look);
  return (
    <Panel
      title={words.t('setup:own.ready', { title })}
      close={() => own.go(null)}
      closeText={words.t('common:close')}
      foot={put.isKept && <PrintLink words={words} scenario={put.item.id} language={language} />}
      lead={<Primary on={begin}>{words.t('setup:begin')}</Primary>}
    >
      {put.isKept ? <p>{words.t('setup:own.readySays')}</p> : <p class="own-refused">{words.t('setup:own.notKept')}</p>}
      {other !== title && <p>{words.t('setup:own.instead', { title: other })}</p>}
      {tips > 0 && (
        <details class="own-tips">
          <summary>{words.t('setup:own.tips', { n: tips })}</summary>
          {told && <Desk words={words} told={told} look={look} />}
        </details>
      )}
    </Panel>
  );
}

function countsOf({ complaints }: WholeLook): { errors: number; tips: number } {
  const errors = complaints.filter(({ severity }) => severity === 'error').length;
  return { errors, tips: complaints.length - errors };
}
