import type { Reasons } from '@lyhord/contract'
import type { Answer, Answers, Finding, Form, Judge } from '@lyhord/core'
import { wholeRowJudgeOf } from '@lyhord/intake/judging/whole_row.ts'
import type { MatchedRow } from '../../queries/import_matches.ts'
import type { JudgedImportRow, KeptFinding, Outcome } from '../../queries/import_rows.ts'
import type { Period } from '../../queries/records.ts'
import { outsidePeriod } from '../collection_period.ts'
import { findingInRow } from '../file_finding.ts'
import { contentOf } from '../judge_record.ts'
import { idMissing } from './import_findings.ts'
import { type ReadRow, type RowsReader, rowsReaderOf } from './read_rows.ts'

/** The stored record that a row is held against. */
type Match = Pick<MatchedRow, 'id' | 'version' | 'answers' | 'reasons' | 'period'>

export interface RowJudge {
  readonly read: RowsReader
  /** Holds a row against the form, and against the stored record with its local id when there is one. */
  judge(row: ReadRow, match?: Match, others?: readonly Finding[]): JudgedImportRow
}

/**
 * Judges rows of an import one by one, as the form judges a record and as `check` judges a file. `period`: that of the
 * import's collection.
 */
export const rowJudgeFor = (judge: Judge, period: Period, today: string): RowJudge => {
  const { form } = judge
  const { keys } = form
  const judgeWhole = wholeRowJudgeOf(judge, today)
  return {
    read: rowsReaderOf(judge, today),
    judge: (row, match, others = []) => {
      const { asked, findings } = judgeWhole(row.answers, row.unread, row.found)
      const found = [
        ...findings,
        ...(asked[keys.record] === undefined ? [idMissing(keys.record)] : []),
        ...outsidePeriod(match?.period ?? period, keys.closed, asked[keys.closed]),
        ...others,
      ]
      return verdict(form, row, match, asked, found)
    },
  }
}

const verdict = (
  form: Form,
  row: ReadRow,
  match: Match | undefined,
  asked: Answers,
  found: readonly Finding[],
): JudgedImportRow => {
  const { localId, child, opened, closed } = contentOf(form, 'submitted', asked, {})
  const reasons = { ...(match ? stillHolding(form, match, asked) : {}), ...row.reasons }
  const came = match || asked !== row.answers || row.unread.length > 0 ? cameAs(row) : undefined
  const base = {
    row: row.row,
    answers: asked === row.answers ? row.text : JSON.stringify(asked),
    localId,
    child,
    opened,
    closed,
    ...(match ? { record: match.id, recordVersion: match.version } : {}),
    ...(came ? { given: came } : {}),
    ...(Object.keys(reasons).length > 0 ? { reasons } : {}),
  }
  const whenReady: Outcome = !match ? 'new' : saysTheSame(match, asked) ? 'unchanged' : 'changed'
  if (found.length === 0) return { ...base, outcome: whenReady }
  const unexplained = [
    ...new Set(found.flatMap((f) => (f.severity === 'query' && !reasons[f.rule] ? [f.rule] : []))),
  ]
  const faulty = found.some((f) => f.severity === 'error')
  return {
    ...base,
    outcome: faulty ? 'faulty' : unexplained.length > 0 ? 'queries' : whenReady,
    unexplained,
    findings: found.map((finding) => keptFinding(finding, row.cell)),
  }
}

/** Reasons that were given before hold as long as the answer they are about is the same. */
const stillHolding = ({ rules, rulesAcross, keys }: Form, match: Match, asked: Answers): Reasons => {
  const about = (id: string): string =>
    [...rules, ...rulesAcross].find((rule) => rule.id === id)?.at ??
    (id === 'insamling-period' ? keys.closed : '')
  return Object.fromEntries(
    Object.entries(match.reasons).filter(
      ([id]) => about(id) !== '' && sameAnswer(match.answers[about(id)], asked[about(id)]),
    ),
  )
}

/** A finding as it is kept: with what stood there, unless it may identify a person. */
export const keptFinding = (finding: Finding, cellOf?: ReadRow['cell']): KeptFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  column: finding.variable ?? null,
  value:
    'value' in finding
      ? findingInRow(0, finding, cellOf?.(finding.variable ?? '') ?? finding.value).value
      : null,
})

/** What came, where the verdict does not say it: it can be corrected, and judged again. */
const cameAs = ({ came, reasons = {}, atHome = {}, unread }: ReadRow) => ({
  answers: came(),
  reasons,
  ...(unread.length > 0 ? { unread: atHome } : {}),
})

const saysTheSame = ({ answers }: Match, asked: Answers): boolean =>
  [...new Set([...Object.keys(answers), ...Object.keys(asked)])].every((id) =>
    sameAnswer(answers[id], asked[id]),
  )

const sameAnswer = (a: Answer | undefined, b: Answer | undefined): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((code, i) => code === b[i]))
