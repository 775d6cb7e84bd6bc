import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnIdea } from '#rules/command.ts';
import { ROLES_IN_ORDER, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card, Plain } from '../sheets.tsx';

const QUESTIONS = {
  works: [...ROLES_IN_ORDER, 'together', 'outside'],
  decides: [...ROLES_IN_ORDER, 'together', 'outside'],
  benefits: [...ROLES_IN_ORDER, 'everybody', 'absent'],
} as const;
type Asked = keyof typeof QUESTIONS;

/** "Iets anders": own words and three questions that give its effect (RULES 8). */
export function OwnIdeaForm({ on, cancel }: { on: (idea: OwnIdea) => void; cancel: () => void }): JSX.Element {
  const { words } = usePlay();
  const [idea, put] = useState<Partial<OwnIdea>>({});
  const form = useRef<HTMLDivElement>(null);
  // Large letters: the form begins at its beginning, not where its button was.
  useLayoutEffect(() => form.current?.scrollIntoView({ block: 'start' }), []);
  const whole = idea.words?.trim() && idea.works && idea.decides && idea.benefits;
  return (
    <div class="idea" ref={form}>
      <Card cut={2}>
        <label>
          <span class="sub">{words.t('common:ownWords')}</span>
          <input
            type="text"
            maxLength={160}
            value={idea.words ?? ''}
            onInput={(event) => put({ ...idea, words: event.currentTarget.value })}
          />
        </label>
        {(Object.keys(QUESTIONS) as Asked[]).map((asked) => (
          <AskedWho key={asked} asked={asked} now={idea[asked]} on={(who) => put({ ...idea, [asked]: who })} />
        ))}
        <div class="row">
          <Plain disabled={!whole} sheet="ochre" on={() => whole && on({ ...(idea as OwnIdea), words: idea.words?.trim() ?? '' })}>
            {words.t('own.go')}
          </Plain>
          <Plain on={cancel}>{words.t('common:cancel')}</Plain>
        </div>
      </Card>
    </div>
  );
}

function AskedWho({ asked, now, on }: { asked: Asked; now: string | undefined; on: (who: string) => void }): JSX.Element {
  const { words } = usePlay();
  const name = (who: string) => upper(words.t(`common:theRole.${who}`) || words.t(`common:who.${who}`));
  return (
    <fieldset class="asked">
      <legend>{words.t(`own.${asked}`)}</legend>
      <div class="row">
        {QUESTIONS[asked].map((who) => (
          <Plain key={who} pressed={now === who} sheet={now === who ? 'ochre' : 'white'} on={() => on(who)}>
            {name(who)}
          </Plain>
        ))}
      </div>
    </fieldset>
  );
}
