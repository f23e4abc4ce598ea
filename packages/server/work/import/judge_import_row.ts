import type { Reasons } from '@lyhord/contract'
import {
  type Answer,
  type Answers,
  answerRules,
  type Finding,
  type Form,
  findingOf,
  type Judge,
  type Refusal,
} from '@lyhord/core'
import { wholeRowJudgeOf } from '@lyhord/intake/judging/whole_row.ts'
import type { MatchedRow } from '../../queries/import_matches.ts'
import type { JudgedImportRow, KeptFinding, Outcome } from '../../queries/import_rows.ts'
import type { Period } from '../../queries/records.ts'
import { outsidePeriod } from '../collection_period.ts'
import { findingInRow } from '../file_finding.ts'
import { contentOf } from '../judge_record.ts'
import type { RawAnswers } from '../saved.ts'
import { idMissing } from './import_findings.ts'
import { rowReaderOf } from './read_row.ts'

/** A row as it came, by its place. */
export interface GivenRow {
  readonly row: number
  readonly answers: RawAnswers
  readonly unread?: Readonly<Record<string, Refusal>> | undefined
  readonly reasons?: Reasons | undefined
}

/** A row whose cells have been read. */
export interface ReadRow {
  readonly given: GivenRow
  readonly answers: Answers
  readonly unread: readonly Finding[]
}

/** The stored record that a row is held against. */
type Match = Pick<MatchedRow, 'id' | 'version' | 'answers' | 'reasons' | 'period'>

export interface RowJudge {
  read(given: GivenRow): ReadRow
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
  const [read, judgeWhole] = [rowReaderOf(judge), wholeRowJudgeOf(judge, today)]
  return {
    read: (given) => {
      const { answers, findings } = read(given.answers)
      return { given, answers, unread: [...findings, ...leftAtHome(given)] }
    },
    judge: (row, match, others = []) => {
      const { asked, findings } = judgeWhole(row.answers, row.unread)
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

/** Cells that could not be read where the file is, and whose content stayed there. */
const leftAtHome = ({ unread }: GivenRow): readonly Finding[] =>
  unread ? Object.entries(unread).map(([id, refusal]) => findingOf(answerRules[refusal], id)) : []

const verdict = (
  form: Form,
  row: ReadRow,
  match: Match | undefined,
  asked: Answers,
  found: readonly Finding[],
): JudgedImportRow => {
  const { localId, child, opened, closed } = contentOf(form, 'submitted', asked, {})
  const { given } = row
  const reasons = { ...(match ? stillHolding(form, match, asked) : {}), ...given.reasons }
  const came = match || asked !== row.answers || row.unread.length > 0 ? cameAs(row) : undefined
  const base = {
    row: given.row,
    answers: asked,
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
    findings: found.map((f) => keptFinding(f, given.answers)),
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
export const keptFinding = (finding: Finding, cells: Readonly<Record<string, unknown>>): KeptFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  column: finding.variable ?? null,
  value:
    'value' in finding
      ? findingInRow(0, finding, cells[finding.variable ?? ''] ?? finding.value).value
      : null,
})

/** What came, where the verdict does not say it: it can be corrected, and judged again. */
const cameAs = ({ given: { answers, reasons = {}, unread: atHome = {} }, unread }: ReadRow) => ({
  answers,
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
