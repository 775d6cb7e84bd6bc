import type { Complaint } from '#scenario/complaint.ts';

/** A case or a model that cannot be played; the complaints say what to write instead. */
export class Broken extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map((one) => `${one.file}:${one.line}:${one.column} ${one.code} ${Object.values(one.words).join(' | ')}`).join('\n'));
    this.complaints = complaints;
  }
}
