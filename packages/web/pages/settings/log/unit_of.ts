import type { CountedText } from '../../../text/sv/counted.ts'

const units: Readonly<Record<string, keyof CountedText>> = {
  tallies_submitted: 'groups',
  interpretation_let_be: 'flags',
  interpretation_hidden: 'flags',
  background_saved: 'figures',
  background_fetched: 'figures',
  log_read: 'entries',
  import_begun: 'rows',
  import_checked: 'rows',
  import_findings_read: 'rows',
  import_rows_read: 'rows',
  import_reopened: 'rows',
  flags_listed: 'questions',
  areas_saved: 'areas',
}

/** What is counted where an act in the log counts: records, when nothing else is. */
export const unitOf = (act: string): keyof CountedText => units[act] ?? 'records'
