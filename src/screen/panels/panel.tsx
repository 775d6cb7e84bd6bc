import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PanelProps {
  title: string;
  close: () => void;
  closeText: string;
  children: ComponentChildren;
  /** Instead of closing, something else may lead on. */
  foot?: ComponentChildren;
}

/** A sheet over the screen; what lies under it rests. Escape and its own main button take it away. */
export function Panel({ title, close, closeText, children, foot }: PanelProps): JSX.Element {
  const head = useRef<HTMLHeadingElement>(null);
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    head.current?.focus({ preventScroll: true });
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && latest.current();
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
      if (before?.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div class="veil">
      <div class="paper panel" role="dialog" aria-modal="true" aria-label={title} data-cut="2">
        <h2 class="big" ref={head} tabIndex={-1}>
          {title}
        </h2>
        <div class="panel-inside">{children}</div>
        <div class="row panel-foot">
          {foot}
          <button type="button" class="paper primary" data-cut="2" data-primary="" onClick={close}>
            {closeText}
          </button>
        </div>
      </div>
    </div>
  );
}
