import { useEffect } from 'preact/hooks';

/** True while somebody is writing: then letters are letters. */
export function writing(event: KeyboardEvent): boolean {
  const at = event.target as HTMLElement | null;
  return !!at?.closest('input:not([type=range]), textarea, select');
}

/** Listens to plain keys (no Ctrl, Alt or Meta) outside text fields, as long as `on` is wanted. */
export function useKeys(on: ((key: string, event: KeyboardEvent) => void) | null): void {
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || writing(event)) return;
      on(event.key, event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
