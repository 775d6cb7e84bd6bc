import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#scenario/ids.ts';
import type { Doors, ToldComplaint } from '../doors.ts';
import type { OwnCase, WholeLook } from './use-own-case.ts';

interface Here {
  doors: Doors;
  own: OwnCase;
  language: Language;
}

/** The complaints as sentences in the language of the page; null until those have been fetched. */
export function useTold({ doors, own, language }: Here, look: WholeLook): ToldComplaint[] | null {
  const [told, tell] = useState<ToldComplaint[] | null>(null);
  useEffect(() => {
    let isHere = true;
    doors.own.tell(look.complaints, language).then(
      (all) => isHere && tell(all),
      (error: unknown) => isHere && own.lost(error),
    );
    return () => {
      isHere = false;
    };
  }, [doors, look, language]);
  return told;
}
