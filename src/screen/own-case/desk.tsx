import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '#words/words.ts';
import type { CaseSheet, ToldComplaint } from '../doors.ts';
import { Plain } from '../sheets.tsx';
import { SheetText } from './sheet-text.tsx';
import type { WholeLook } from './use-own-case.ts';

interface Props {
  words: Words;
  look: WholeLook;
  told: readonly ToldComplaint[];
}

/** Which of the complaints somebody is at. */
type Place = ToldComplaint & { nth: number };

/** On the left what somebody wrote, on the right what to do about it; a complaint leads to its line. */
export function Desk({ words, look, told }: Props): JSX.Element {
  const [at, goTo] = useState<Place | null>(told[0] ? { ...told[0], nth: 0 } : null);
  const [file, open] = useState(at?.file ?? look.sheets[0]?.name ?? '');
  const sheet = look.sheets.find(({ name }) => name === file) ?? look.sheets[0];
  const here = useMemo(() => told.filter((one) => one.file === sheet?.name), [told, sheet]);
  const choose = (nth: number, one: ToldComplaint) => {
    goTo({ ...one, nth });
    open(one.file);
  };
  return (
    <div class="desk">
      <section class="desk-side">
        <Files {...{ words, sheets: look.sheets, file: sheet?.name ?? '', open }} />
        {sheet && <SheetText {...{ words, sheet, here }} at={at?.file === sheet.name ? at : null} />}
      </section>
      <section class="desk-side" aria-label={words.t('setup:own.complaints')}>
        <ol class="worries">
          {told.map((one, nth) => (
            // The list never changes, and two complaints may share place and code.
            <Worry
              key={nth}
              {...{ words, one }}
              choose={() => choose(nth, one)}
              isHere={at?.nth === nth}
              file={shownOf(look.sheets, one)}
            />
          ))}
        </ol>
        {told.length < look.complaints.length && (
          <p class="sub">{words.t('setup:own.andMore', { n: look.complaints.length - told.length })}</p>
        )}
      </section>
    </div>
  );
}

/** Named only where there is more than one. */
const shownOf = (sheets: readonly CaseSheet[], { file }: ToldComplaint): string =>
  sheets.length > 1 ? (sheets.find(({ name }) => name === file)?.shown ?? file) : '';

interface FilesProps {
  words: Words;
  sheets: readonly CaseSheet[];
  file: string;
  open: (file: string) => void;
}

function Files({ words, sheets, file, open }: FilesProps): JSX.Element {
  const only = sheets.length === 1 ? sheets[0] : null;
  if (only) return <h3>{only.shown}</h3>;
  return (
    <fieldset class="row desk-files">
      <legend class="hidden">{words.t('setup:own.text')}</legend>
      {sheets.map(({ name, shown }) => (
        <Plain key={name} pressed={name === file} sheet={name === file ? 'ochre' : 'white'} on={() => open(name)}>
          {shown}
        </Plain>
      ))}
    </fieldset>
  );
}

interface WorryProps {
  words: Words;
  one: ToldComplaint;
  isHere: boolean;
  file: string;
  choose: () => void;
}

function Worry({ words, one, isHere, file, choose }: WorryProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHere) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <li>
      <button
        type="button"
        ref={button}
        class="worry"
        data-severity={one.severity}
        aria-current={isHere ? 'true' : undefined}
        onClick={choose}
      >
        <span class="worry-place">
          <strong>{one.kind}</strong> {file} {words.t('setup:own.line', { n: one.line })} <small>{one.code}</small>
        </span>
        <span>{one.says}</span>
        {one.hint && <span class="worry-hint">{one.hint}</span>}
      </button>
    </li>
  );
}
