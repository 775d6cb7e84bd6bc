import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#scenario/ids.ts';
import type { Doors, ToldComplaint } from '../doors.ts';
import type { WholeLook } from './use-own-case.ts';

/** The complaints as sentences in the language of the page; null until those have been fetched. */
export function useTold(doors: Doors, look: WholeLook, language: Language): ToldComplaint[] | null {
  const [told, tell] = useState<ToldComplaint[] | null>(null);
  useEffect(() => {
    let isHere = true;
    void doors.own.tell(look.complaints, language).then((all) => isHere && tell(all));
    return () => {
      isHere = false;
    };
  }, [doors, look, language]);
  return told;
}
