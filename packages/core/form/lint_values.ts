import type { Variable } from '../codebook/variable.ts'
import { words } from '../words.ts'
import { type Form, variablesOf } from './form.ts'
import { type LintFinding, lintError } from './lint_finding.ts'

/** Most codes that a question of one's own can have; more are no list that anybody chooses from. */
export const mostCodes = 500

/** What can be answered: too many codes, codes that stand twice, periods and ranges that end before they begin. */
export const lintValues = (form: Form): readonly LintFinding[] => variablesOf(form).flatMap(lintVariable)

const lintVariable = (variable: Variable): readonly LintFinding[] => {
  if (variable.kind === 'number') return variable.min > variable.max ? [emptyRange(variable.id)] : []
  if (variable.kind !== 'one' && variable.kind !== 'multi') return []
  const { codes } = variable.values
  const ids = codes.map((code) => code.id)
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i))
  const never = codes.filter((c) => c.validFrom && c.validTo && c.validTo < c.validFrom)
  return [
    ...(codes.length > mostCodes ? [manyCodes(variable.id, codes.length)] : []),
    ...[...twice].map((code) => repeatedCode(variable.id, code)),
    ...never.map((code) => emptyPeriod(variable.id, code.id)),
  ]
}

const emptyRange = (at: string): LintFinding =>
  lintError(
    'inga-varden',
    at,
    words('Det minsta värdet är större än det största.', 'The least value is larger than the largest.'),
  )

const repeatedCode = (at: string, code: string): LintFinding =>
  lintError(
    'dubbel-kod',
    at,
    words(
      `Koden ${code} finns mer än en gång bland svaren.`,
      `The code ${code} is among the answers more than once.`,
    ),
  )

const emptyPeriod = (at: string, code: string): LintFinding =>
  lintError(
    'inga-varden',
    at,
    words(
      `Koden ${code} slutar gälla innan den börjar gälla.`,
      `The code ${code} ends before it begins to be valid.`,
    ),
  )

const manyCodes = (at: string, codes: number): LintFinding =>
  lintError(
    'manga-koder',
    at,
    words(
      `Frågan har ${codes} svar att välja bland. Högst ${mostCodes} går att spara.`,
      `The question has ${codes} answers to choose among. At most ${mostCodes} can be saved.`,
    ),
  )
