import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMoreBelow } from '../frame.tsx';
import { Plain, Primary } from '../sheets.tsx';

interface PanelProps {
  title: string;
  close: () => void;
  closeText: string;
  children: ComponentChildren;
  /** Instead of closing, something else may lead on. */
  foot?: ComponentChildren;
  /** The primary of a panel that does something; closing is then a small button. */
  lead?: ComponentChildren;
}

/** What had the focus last outside any panel: the button that opened it. What a panel covers goes inert and loses it before the panel is there. */
let opener: HTMLElement | null = null;
window.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.matches('button') && !target.closest('[role=dialog]')) opener = target;
});

/** A sheet over the screen; what lies under it rests. Escape and its own main button take it away. */
export function Panel({ title, close, closeText, children, foot, lead }: PanelProps): JSX.Element {
  const head = useRef<HTMLHeadingElement>(null);
  const { sheet: inside, more } = useMoreBelow();
  // What scrolls can be reached and scrolled by the keyboard, also from its end.
  const [scrolls, tell] = useState(false);
  useEffect(() => {
    if (more) tell(true);
  }, [more]);
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => {
    const before = opener;
    head.current?.focus({ preventScroll: true });
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && latest.current();
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
      // What lies under the panel is still inert now; in the next frame it can be reached again.
      requestAnimationFrame(() => before?.isConnected && !document.querySelector('[role=dialog]') && before.focus({ preventScroll: true }));
    };
  }, []);
  return (
    <div class="veil">
      <div class="paper panel" role="dialog" aria-modal="true" aria-label={title} data-cut="2">
        <h2 class="big" ref={head} tabIndex={-1}>
          {title}
        </h2>
        <div class="panel-inside" ref={inside} tabIndex={scrolls ? 0 : undefined}>
          {children}
        </div>
        <div class="more-below" aria-hidden="true" data-shown={more || undefined} />
        <div class="row panel-foot">
          {foot}
          {lead ? <Plain on={close}>{closeText}</Plain> : <Primary on={close}>{closeText}</Primary>}
          {lead}
        </div>
      </div>
    </div>
  );
}
