import type { Answered, Api } from '@lyhord/contract'
import { answerRules, type Form, remedyFor, variablesById, type Words, words } from '@lyhord/core'
import type { CheckedBefore, ImportCause } from '../../queries/imports.ts'
import type { Period } from '../../queries/records.ts'
import { outsidePeriod } from '../collection_period.ts'
import { freshOf } from './go_on_or_tell.ts'
import { idMissing, idRepeated, otherOwnForm, withdrawnBefore } from './import_findings.ts'

type Cause = Answered<Api['GET /api/imports/:import/findings']>['causes'][number]

interface Said {
  readonly message: Words
  readonly remedy: Words
}

/** The name of a cause in addresses. */
export const causeId = ({ rule, column }: Pick<ImportCause, 'rule' | 'column'>): string =>
  column === null ? rule : `${rule}~${column}`

const weight = { error: 0, query: 1, note: 2 } as const

/** Causes with their words, errors first, then the most frequent. `period`: that of the import's collection. */
export const causesInWords = (
  causes: readonly ImportCause[],
  form: Form,
  period: Period,
  before: CheckedBefore | null = null,
): Cause[] =>
  causes
    .map((cause) => {
      const { message, remedy } = saidOf(cause, form, period)
      const fresh = freshOf(cause, before)
      return { id: causeId(cause), ...cause, message, remedy, fresh, examples: [...cause.examples] }
    })
    .sort((a, b) => weight[a.severity] - weight[b.severity] || b.count - a.count || (a.id < b.id ? -1 : 1))

const saidOf = ({ rule, column }: ImportCause, form: Form, period: Period): Said =>
  [...form.rules, ...form.rulesAcross].find((r) => r.id === rule) ??
  readingSays(rule, column, form) ??
  [
    idMissing(''),
    idRepeated(''),
    withdrawnBefore(''),
    otherOwnForm(''),
    ...outsidePeriod(period, '', ''),
  ].find((f) => f.rule === rule) ?? {
    message: words(rule, rule),
    remedy: words('', ''),
  }

const isRefusal = (rule: string): rule is keyof typeof answerRules => Object.hasOwn(answerRules, rule)

const readingSays = (rule: string, column: string | null, form: Form): Said | undefined => {
  if (!isRefusal(rule)) return undefined
  const variable = variablesById(form).get(column ?? '')
  const { message, remedy } = answerRules[rule]
  return rule === 'fraga-kravs' || rule === 'fraga-stalls-inte' || !variable
    ? { message, remedy }
    : { message, remedy: remedyFor(rule, variable) }
}
