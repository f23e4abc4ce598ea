import type { CountedText } from '../sv/counted.ts'

/** What an act in the log counts: one, and several. */
export const en: CountedText = {
  records: ['case', 'cases'],
  rows: ['row', 'rows'],
  groups: ['group', 'groups'],
  questions: ['question', 'questions'],
  flags: ['note', 'notes'],
  areas: ['area', 'areas'],
  figures: ['background figure', 'background figures'],
  entries: ['entry of the log', 'entries of the log'],
}
