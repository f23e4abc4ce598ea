import type { Reasons } from '@lyhord/contract'
import { type Answers, consequencesIn, type Finding, type Form, judgeOf, words } from '@lyhord/core'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { applyMapping, type Mapping } from '@lyhord/intake/mapping/index.ts'
import { isRagged, type Refused } from '@lyhord/intake/reading/index.ts'
import { keptBecause } from './reason.ts'
import type { GivenCells, OpenFile } from './rows.ts'

/** How a file is judged. `today`: ISO day. */
export interface Judging {
  readonly file: OpenFile
  readonly form: Form
  readonly mapping: Mapping
  readonly key: TenantKey | null
  readonly today: string
  readonly freeText: boolean
}

/** One record of a row, read and judged. `number`: rises through the file, each child of a row its own. */
export interface JudgedRow {
  readonly number: number
  readonly row: number
  readonly answers: Answers
  readonly reasons: Reasons
  readonly findings: readonly Finding[]
  /** The place of the column that answers a variable, from 0. */
  readonly placeOf: (variable: string) => number | undefined
}

/** Makes the judge of a file's rows: the rules of the form, as the server has them. */
export const rowJudgeOf = (judging: Judging): ((given: GivenCells) => readonly JudgedRow[]) | Refused => {
  const { file, form, mapping, key, today, freeText } = judging
  const mapper = applyMapping(mapping, form, file, {
    today,
    ...(key ? { pseudonym: pseudonymsUnder(key) } : {}),
  })
  if ('problem' in mapper) return mapper
  const judge = judgeOf(form)
  const followsFrom = consequencesIn(form)
  const children = Math.max(1, mapping.siblings.length)
  const whole = (answers: Answers): readonly Finding[] => {
    const found = judge.findings(answers, today)
    const notAsked = found.filter((f) => f.rule === 'fraga-stalls-inte')
    if (notAsked.length === 0) return found
    return [...notAsked, ...judge.findings(judge.asked(answers, today).answers, today)]
  }
  return ({ row, cells, reason }) => {
    const numberOf = (child: number): number => (row - 1) * children + child + 1
    if (isRagged(cells, file.header.length, file.padded)) return [ragged(row, numberOf(0))]
    return mapper.read(cells).map(({ answers, findings: unread, sibling }) => {
      const own = whole(answers)
      const rest = unread.length === 0 ? own : own.filter((f) => !unread.some((u) => followsFrom(f, u)))
      const findings = unread.length === 0 ? rest : [...unread, ...rest]
      const reasons = reason === undefined ? none : keptBecause(reason, findings, freeText)
      const placeOf = (variable: string) => mapper.placeOf(variable, sibling)
      return { number: numberOf(sibling), row, answers, reasons, findings, placeOf }
    })
  }
}

const none: Reasons = {}

const ragged = (row: number, number: number): JudgedRow => ({
  number,
  row,
  answers: {},
  reasons: none,
  findings: [
    {
      rule: 'fil-antal-celler',
      severity: 'error',
      message: words(
        'Raden har ett annat antal celler än rubrikraden, så den går inte att läsa säkert.',
        'The row has another number of cells than the header, so it cannot be read safely.',
      ),
      remedy: words(
        'Kontrollera skiljetecken på raden. En cell som innehåller skiljetecknet ska stå inom citattecken.',
        'Check the delimiters in the row. A cell that contains the delimiter should stand in quotation marks.',
      ),
    },
  ],
  placeOf: () => undefined,
})
