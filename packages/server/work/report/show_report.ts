import type { Answered, Api } from '@lyhord/contract'
import { reportFormats } from '@lyhord/contract/resources/report_formats.ts'
import type { ReportRow } from '../../queries/reports.ts'
import type { LocalOrder } from './local/local_material.ts'

/** A report as its reader sees it. */
export const shownReport = (r: ReportRow): Answered<Api['GET /api/reports/:report']> => {
  const { ordered } = r
  const days = ordered.kind === 'lokal' ? ordered : { from: null, to: null }
  return {
    id: r.id,
    kind: ordered.kind,
    title: ordered.title,
    language: ordered.language,
    readers: ordered.kind === 'lokal' ? readersOf(ordered) : 'alla',
    form: r.form,
    about: { from: days.from, to: days.to, period: ordered.kind === 'sammanstalld' ? ordered.period : null },
    state: r.state,
    progress: { done: (r.read ? 1 : 0) + r.files.length, all: 1 + ordered.formats.length },
    files: reportFormats.flatMap((format) => r.files.find((f) => f.format === format) ?? []),
    askedAt: r.askedAt.toISOString(),
    askedBy: r.askedByName,
    expiresAt: r.expiresAt.toISOString(),
  }
}

/** Those that were ordered before one could choose show small numbers. */
const readersOf = ({ readers }: Partial<Pick<LocalOrder, 'readers'>>): LocalOrder['readers'] =>
  readers ?? 'namnden'
