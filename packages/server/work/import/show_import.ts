import type { Answered, Api } from '@lyhord/contract'
import type { ImportRow } from '../../queries/imports.ts'

/** An import as the contract shows it. */
export const shownImport = (i: ImportRow): Answered<Api['POST /api/imports']> => ({
  id: i.id,
  collection: i.collection,
  form: i.form,
  ownForm: i.ownForm,
  formVersion: i.formVersion,
  state: i.state,
  source: i.source,
  mapping: i.mapping,
  checksum: i.checksum,
  key: i.key,
  rows: i.rows,
  received: i.received,
  fileRows: i.fileRows,
  stayed: i.stayed,
  sent: i.sent,
  progress: progressOf(i),
  counts: i.counts,
  countsBefore: i.before?.counts ?? null,
  applied: i.applied,
  undone: i.undone,
  trouble: i.trouble,
  sameFileAs: i.sameFileAs,
  begunAt: i.begunAt.toISOString(),
  begunBy: i.begunBy,
  expiresAt: i.expiresAt?.toISOString() ?? null,
})

const progressOf = ({ state, done, due: all, rowsPerSecond }: ImportRow) =>
  state === 'checking' || state === 'applying' || state === 'undoing'
    ? {
        done,
        all,
        rowsPerSecond,
        secondsLeft: rowsPerSecond > 0 ? Math.ceil((all - done) / rowsPerSecond) : null,
      }
    : null
