import type { FormEntry } from '@lyhord/catalogue'
import {
  type Answers,
  codesOf,
  compile,
  type Grouping,
  type Indicator,
  is,
  variablesById,
} from '@lyhord/core'

/** What is asked of a set of records. Days are closing days, first and last included. */
export interface ResultQuestion {
  readonly form: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly period?: 'ar' | 'halvar' | undefined
  readonly by?: readonly string[] | undefined
  /** `fodelseland:sverige,norden;tolk:ja`: groupings or coded variables, codes separated by commas. */
  readonly only?: string | undefined
  /** All when none are named. */
  readonly indicators?: readonly string[] | undefined
}

/** The same, understood: which records, and how to split them. */
export interface Selection {
  readonly by: readonly Grouping[]
  readonly period: ResultQuestion['period']
  readonly indicators: readonly Indicator[]
  /** Records that all of these hold for are chosen. */
  readonly choices: readonly Choice[]
}

/** More groupings than this make more cells than there are records to put in them. */
const mostGroupings = 3

/** Understands a question; `unknown` is the part that the form does not have. */
export const readQuestion = (
  question: ResultQuestion,
  entry: FormEntry,
): Selection | { readonly unknown: string } => {
  const ids = [...new Set(question.by ?? [])]
  const by = ids.flatMap((id) => entry.groupings.find((g) => g.id === id) ?? [])
  if (by.length !== ids.length) return { unknown: ids.find((id) => !by.some((g) => g.id === id)) ?? '' }
  if (by.length > mostGroupings) return { unknown: ids.join(',') }
  const { indicators: named = [] } = question
  const unknown = named.find((id) => !entry.indicators.some((i) => i.id === id))
  if (unknown !== undefined) return { unknown }
  const choices: Choice[] = []
  for (const part of (question.only ?? '').split(';').filter(Boolean)) {
    const choice = choiceOf(part, entry)
    if (!choice) return { unknown: part }
    choices.push(choice)
  }
  const inTime = closedIn(entry.form.keys.closed, question)
  return {
    by,
    period: question.period,
    indicators: named.length === 0 ? entry.indicators : entry.indicators.filter((i) => named.includes(i.id)),
    choices: [inTime, ...choices],
  }
}

/** Something that must hold for a record, told from the answers to some variables. */
export interface Choice {
  readonly reads: readonly string[]
  readonly holds: (answers: Answers) => boolean
}

const closedIn = (key: string, { from, to }: ResultQuestion): Choice => ({
  reads: [key],
  holds: (answers) => {
    const day = answers[key]
    return typeof day === 'string' && (from === undefined || from <= day) && (to === undefined || day <= to)
  },
})

const choiceOf = (part: string, { form, groupings }: FormEntry): Choice | undefined => {
  const [id = '', list = ''] = part.split(':')
  const wanted = list.split(',').filter(Boolean)
  const grouping = groupings.find((g) => g.id === id)
  const variable = variablesById(form).get(id)
  const codes = grouping?.codes ?? (variable && codesOf(variable))
  if (wanted.length === 0 || !wanted.every((w) => codes?.some((c) => c.id === w))) return undefined
  if (grouping) {
    const { of, also = [], groupOf } = grouping
    return { reads: [of, ...also], holds: (answers) => wanted.includes(groupOf(answers) ?? '') }
  }
  const holds = compile(is(id, ...wanted))
  return { reads: [id], holds: (answers) => holds(answers, '') === true }
}
