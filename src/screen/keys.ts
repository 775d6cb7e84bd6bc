import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { usePlay } from './play.ts';

/** True while somebody is writing: then letters are letters. */
export function writing(event: KeyboardEvent): boolean {
  const at = event.target as HTMLElement | null;
  return !!at?.closest('input:not([type=range]), textarea, select');
}

/** Listens to plain keys (no Ctrl, Alt or Meta) outside text fields, as long as `on` is wanted. */
export function useKeys(on: ((key: string, event: KeyboardEvent) => void) | null): void {
  // In the same breath as the drawing: a key pressed right after must find the listener of what is on the screen.
  useLayoutEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || writing(event)) return;
      // Who plays by keys sees from now on which key stands for what; for everybody else letters on buttons are only noise.
      document.documentElement.dataset.keys = '';
      on(event.key, event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}

/** The digit printed on a badge presses what it stands on, 1 to 9; not while something lies over the screen. */
export function useDigits(press: ((n: number) => void) | null): void {
  const { covered } = usePlay();
  const listen = (key: string) => /^[1-9]$/.test(key) && press?.(Number(key));
  useKeys(press && !covered ? listen : null);
}

/** Where the focus may go when what had it is gone: the first thing to choose, else what leads on. */
const NEXT = ['main .middle :is(button:not(:disabled), input)', '[data-primary]:not(:disabled)', 'main h1'];

/** When the control that was used disappears or rests, the focus goes to something near, never to nowhere. */
export function useKeptFocus(): void {
  const had = useRef<Element | null>(null);
  useEffect(() => {
    const keep = () => {
      had.current = document.activeElement;
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, []);
  useLayoutEffect(() => {
    const lost = had.current;
    if (!lost || document.querySelector('main[inert]')) return;
    if (lost.isConnected && !(lost as HTMLButtonElement).disabled) return;
    if (document.activeElement && document.activeElement !== document.body && document.activeElement !== lost) return;
    const next = NEXT.map((where) => document.querySelector<HTMLElement>(where)).find((each) => each !== null);
    next?.focus({ preventScroll: true });
  });
}
