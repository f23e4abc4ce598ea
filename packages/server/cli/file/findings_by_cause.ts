import type { FileFinding } from '../../work/file_finding.ts'
import type { FindingReport } from './finding_report.ts'
import { findingTails, type ReportOf } from './finding_words.ts'
import { print } from './print.ts'

const mostValues = 50

interface Cause {
  readonly finding: FileFinding
  readonly rows: number[]
  readonly values: Map<string, number>
  otherValues: number
}

/**
 * The findings by cause as one JSON object: the same rule at the same column is one cause, with every row where it
 * occurs and the values seen, the most frequent cause first. `otherValues`: findings whose value is not in the list.
 */
export const findingsByCause = (of: ReportOf): FindingReport => {
  const causes = new Map<string, Cause>()
  const tail = findingTails(of)
  return {
    add: async (found) => {
      for (const finding of found) note(causes, finding)
    },
    end: ({ rows, accepted }) => {
      const ordered = [...causes.values()].sort((a, b) => b.rows.length - a.rows.length)
      const lines = ordered.map((cause) => causeAsJson(cause, tail))
      const head = `{"form":${JSON.stringify(of.form.id)},"version":${of.form.version},"rows":${rows},"accepted":${accepted}`
      return print(`${head},"causes":[\n${lines.join(',\n')}\n]}\n`)
    },
  }
}

const note = (causes: Map<string, Cause>, finding: FileFinding): void => {
  const key = `${finding.rule} ${finding.column}`
  const cause = causes.get(key) ?? { finding, rows: [], values: new Map<string, number>(), otherValues: 0 }
  causes.set(key, cause)
  cause.rows.push(finding.row)
  if (finding.value === null) return
  const seen = cause.values.get(finding.value)
  if (seen === undefined && cause.values.size >= mostValues) cause.otherValues++
  else cause.values.set(finding.value, (seen ?? 0) + 1)
}

const causeAsJson = (
  { finding, rows, values, otherValues }: Cause,
  tail: (finding: FileFinding) => string,
): string => {
  const seen = [...values].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
  const what = `{"column":${JSON.stringify(finding.column)},"count":${rows.length},"values":${JSON.stringify(seen)}`
  return `${what},"otherValues":${otherValues},"rows":${JSON.stringify(rows)}${tail(finding)}`
}
