import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OwnIdea } from '#rules/command.ts';
import type { IdeaBenefit, IdeaDoer, Role } from '#scenario/ids.ts';
import { whoName } from '#words/own-line.ts';
import { isObject, isText, useDraft } from '../drafts.ts';
import { Lead, Screen } from '../frame.tsx';
import { questionOf, ROLES_IN_ORDER, roleWithTeam, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card, Plain } from '../sheets.tsx';
import { WhoProposes } from './who-proposes.tsx';

type Asked = 'works' | 'decides' | 'benefits';
const ASKED: readonly Asked[] = ['works', 'decides', 'benefits'];

/** Every answer there is, in the order in which it is shown: one that is left out does not compile. */
const inOrder = <Who extends IdeaDoer | IdeaBenefit>(all: Record<Who, true>) => Object.keys(all) as Who[];
const DOERS = inOrder<IdeaDoer>({ resident: true, worker: true, official: true, together: true, outside: true });
const BENEFITS = inOrder<IdeaBenefit>({ resident: true, worker: true, official: true, everybody: true, absent: true });
const QUESTIONS = { works: DOERS, decides: DOERS, benefits: BENEFITS } satisfies Record<Asked, readonly string[]>;

/** An idea that any candle can carry: what may be asked of the kernel before anything is filled in. */
const TOGETHER: OwnIdea = { words: '', works: 'together', decides: 'together', benefits: 'everybody' };

/** Whether somebody may lay an idea now, and whether nothing else lies here than what the group laid itself. */
export function useIdeas(): { mayLay: boolean; isBlank: boolean; people: readonly Role[] } {
  const { view, may } = usePlay();
  const people = ROLES_IN_ORDER.filter((role) => may({ do: 'own-idea', role, idea: TOGETHER }));
  return { mayLay: people.length > 0, isBlank: view.scene?.options.every(({ own }) => own !== null) ?? false, people };
}

interface LayProps {
  roles: readonly Role[];
  /** Asked to lay it down, and whose it is. */
  lay: (role: Role, idea: OwnIdea) => void;
  back: () => void;
}

/** Something else: whose it is, when several may, and then its words and three answers (RULES 8). */
export function LayIdea({ roles, lay, back }: LayProps): JSX.Element {
  const { words } = usePlay();
  const [chosen, choose] = useDraft<Role | null>('idea-by', null, isText);
  const by = roles.length === 1 ? roles[0] : chosen;
  if (!by) return <WhoProposes title={words.t('pick.whoOwn')} roles={roles} on={choose} back={back} />;
  return <WriteIdea by={by} on={(idea) => lay(by, idea)} cancel={back} />;
}

interface WriteProps {
  by: Role;
  on: (idea: OwnIdea) => void;
  cancel: () => void;
}

/** Three questions give its effect. Its words may be written, or only said: what is not written the group remembers. */
function WriteIdea({ by, on, cancel }: WriteProps): JSX.Element {
  const { words, view } = usePlay();
  const [idea, put] = useDraft<Partial<OwnIdea>>('idea', {}, isObject);
  const form = useRef<HTMLDivElement>(null);
  // Large letters: the form begins at its beginning, not where its button was.
  useLayoutEffect(() => form.current?.scrollIntoView({ block: 'start' }), []);
  const { works, decides, benefits } = idea;
  const whole = works && decides && benefits ? { works, decides, benefits, words: idea.words?.trim() ?? '' } : null;
  return (
    <Screen
      title={questionOf(words, view)}
      says={words.t('pick.ownOf', { role: roleWithTeam(words, view, by) })}
      foot={
        <>
          <Lead disabled={!whole} on={() => whole && on(whole)}>
            {words.t('own.go')}
          </Lead>
          {ASKED.some((asked) => idea[asked]) && <Plain on={() => put({ words: idea.words ?? '' })}>{words.t('common:change')}</Plain>}
          <Plain on={cancel}>{words.t('common:cancel')}</Plain>
        </>
      }
    >
      <div class="idea" ref={form}>
        <Card cut={2}>
          {ASKED.map((asked) => (
            <AskedWho key={asked} by={by} asked={asked} now={idea[asked]} on={(who) => put({ ...idea, [asked]: who })} />
          ))}
          <OwnWords words={idea.words ?? ''} on={(said) => put({ ...idea, words: said })} />
        </Card>
      </div>
    </Screen>
  );
}

/** What is not written is only said. */
function OwnWords({ words: written, on }: { words: string; on: (words: string) => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <label>
      <span class="sub">{words.t('own.words')}</span>
      <input type="text" maxLength={160} value={written} onInput={(event) => on(event.currentTarget.value)} />
    </label>
  );
}

interface AskedProps {
  by: Role;
  asked: Asked;
  now: string | undefined;
  on: (who: string) => void;
}

/** One question. Answered it rests, as a column does, until it is taken back. Who has no candle left cannot do the work. */
function AskedWho({ by, asked, now, on }: AskedProps): JSX.Element {
  const { words, may } = usePlay();
  const isOpen = (who: string) => now === undefined && may({ do: 'own-idea', role: by, idea: { ...TOGETHER, [asked]: who } });
  return (
    <fieldset class="asked">
      <legend>{words.t(`own.${asked}`)}</legend>
      <div class="row">
        {QUESTIONS[asked].map((who) => (
          <Plain key={who} pressed={now === who} disabled={!isOpen(who)} sheet={now === who ? 'ochre' : 'white'} on={() => on(who)}>
            {upper(whoName(words, who))}
          </Plain>
        ))}
      </div>
    </fieldset>
  );
}
