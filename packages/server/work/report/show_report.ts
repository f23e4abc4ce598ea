import type { Answered, Api } from '@lyhord/contract'
import type { ReportRow } from '../../queries/reports.ts'

/** A report as its reader sees it. */
export const shownReport = (r: ReportRow): Answered<Api['GET /api/reports/:report']> => {
  const { ordered } = r
  const days = ordered.kind === 'lokal' ? ordered : { from: null, to: null }
  return {
    id: r.id,
    kind: ordered.kind,
    title: ordered.title,
    language: ordered.language,
    form: r.form,
    about: { from: days.from, to: days.to, period: ordered.kind === 'sammanstalld' ? ordered.period : null },
    state: r.state,
    progress: { done: (r.read ? 1 : 0) + r.files.length, all: 1 + ordered.formats.length },
    files: [...r.files],
    askedAt: r.askedAt.toISOString(),
    askedBy: r.askedByName,
    expiresAt: r.expiresAt.toISOString(),
  }
}
