import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnIdea } from '#rules/command.ts';
import { ROLES_IN_ORDER, theRole, upper } from '../lines.ts';
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
  const whole = idea.words?.trim() && idea.works && idea.decides && idea.benefits;
  return (
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
        <fieldset key={asked} class="asked">
          <legend>{words.t(`own.${asked}`)}</legend>
          <div class="row">
            {QUESTIONS[asked].map((who) => (
              <Plain
                key={who}
                pressed={idea[asked] === who}
                sheet={idea[asked] === who ? 'ochre' : 'white'}
                on={() => put({ ...idea, [asked]: who })}
              >
                {words.has(`common:theRole.${who}`)
                  ? upper(theRole(words, who as OwnIdea['works'] & ('resident' | 'worker' | 'official')))
                  : upper(words.t(`common:who.${who}`))}
              </Plain>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="row">
        <Plain disabled={!whole} sheet="ochre" on={() => whole && on({ ...(idea as OwnIdea), words: idea.words?.trim() ?? '' })}>
          {words.t('own.go')}
        </Plain>
        <Plain on={cancel}>{words.t('common:cancel')}</Plain>
      </div>
    </Card>
  );
}
