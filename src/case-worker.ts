import type { Kit } from '#scenario/check-puppets.ts';
import { type Complaint, isError } from '#scenario/complaint.ts';
import type { Language } from '#scenario/ids.ts';
import type { Model } from '#scenario/model-types.ts';
import type { Jargon } from '#scenario/style.ts';
import type { CompiledCase } from '#scenario/types.ts';
import { type Brought, type CaseText, caseTexts, type Refused } from '#storage/brought.ts';
import { lookThrough } from '#workshop/look-through.ts';

/** What the page hands over: what was brought, and what a case is held against. */
export interface Asked {
  brought: readonly Brought[];
  model: Model;
  kit: Kit;
  jargon: Record<Language, Jargon>;
}

/** A case that was looked through as `check` does it; `whole` is there when nothing stands in the way of playing it. */
export interface Looked {
  texts: CaseText[];
  complaints: Complaint[];
  whole: CompiledCase | null;
}

/** What the page hears, in this order: it may ask; the disk gave its bytes; so many characters are being read; this came of it. */
export type Heard = { kind: 'ready' } | { kind: 'read' } | { kind: 'reading'; characters: number } | { kind: 'done'; of: Looked | Refused };

/** Beside the page, so that the page never waits for a text of somebody else, and can end this whenever it takes too long. */
const say = (heard: Heard): void => self.postMessage(heard);

self.onmessage = async ({ data }: MessageEvent<Asked>) =>
  say({ kind: 'done', of: await looked(data).catch((): Refused => ({ why: 'not-read', file: data.brought[0]?.path ?? '' })) });
say({ kind: 'ready' });

async function looked({ brought, model, kit, jargon }: Asked): Promise<Looked | Refused> {
  const texts = await caseTexts(brought, () => say({ kind: 'read' }));
  if ('why' in texts) return texts;
  say({ kind: 'reading', characters: texts.reduce((sum, { text }) => sum + text.length, 0) });
  const against = { model: () => ({ ok: model }), kit: () => kit, jargon: (language: Language) => jargon[language] };
  const { complaints, whole } = lookThrough(texts, against);
  return { texts, complaints, whole: complaints.some(isError) ? null : whole };
}
