import { words } from '../words.ts'
import { type Form, variablesOf } from './form.ts'
import { type LintFinding, type LintId, lintError } from './lint_finding.ts'

/** Variables, rules and sections that stand twice, and places that the form points to but does not have. */
export const lintPlaces = (form: Form): readonly LintFinding[] => {
  const ids = variablesOf(form).map((v) => v.id)
  const rules = [...form.rules, ...form.rulesAcross]
  const missing = (at: string, place: string) => (ids.includes(place) ? [] : [unknownPlace(at, place)])
  return [
    ...repeated('dubbel-variabel', ids),
    ...repeated(
      'dubbel-regel',
      rules.map((r) => r.id),
    ),
    ...repeated(
      'dubbelt-avsnitt',
      form.sections.map((s) => s.id),
    ),
    ...rules.flatMap((r) => missing(r.id, r.at)),
    ...form.rulesAcross.flatMap((r) => [r.sharing, r.orderedBy, r.reaching].flatMap((p) => missing(r.id, p))),
    ...Object.values(form.keys).flatMap((key) => missing(form.id, key)),
  ]
}

const repeated = (lint: LintId, ids: readonly string[]): readonly LintFinding[] =>
  [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) =>
    lintError(
      lint,
      id,
      words(`${id} finns mer än en gång i formuläret.`, `${id} is more than once in the form.`),
    ),
  )

const unknownPlace = (at: string, place: string): LintFinding =>
  lintError(
    'okand-plats',
    at,
    words(`Frågan ${place} finns inte i formuläret.`, `There is no question ${place} in the form.`),
  )
