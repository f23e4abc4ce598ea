import { formById } from '@lyhord/catalogue'
import {
  type Code,
  codesOf,
  type Question,
  questionsOf,
  type Rule,
  type RuleAcross,
  type Section,
  type Variable,
  variablesOf,
} from '@lyhord/core'
import { linkedOf } from '@lyhord/core/expression/linked.ts'
import { readsOf } from '@lyhord/core/expression/reads.ts'
import { type Uses, usesOf } from './uses.ts'

/** Everything the codebook tells about one variable. */
export interface Entry {
  readonly variable: Variable
  readonly question: Question
  readonly codes: readonly Code[]
  readonly rules: readonly (Rule | RuleAcross)[]
  readonly uses: Uses
}

export interface EntrySection {
  readonly section: Section
  readonly entries: readonly Entry[]
}

const book = formById('utredning')

/** The form that the codebook is of. */
export const form = book?.form

/** Labels for conditions in words. */
export const variables: ReadonlyMap<string, Variable> = new Map(
  (form ? variablesOf(form) : []).map((v) => [v.id, v]),
)

const isAbout = (rule: Rule | RuleAcross, variable: string): boolean =>
  rule.at === variable || [...readsOf(rule.holds)].some((id) => linkedOf(id).id === variable)

const entriesOf = (): readonly EntrySection[] => {
  if (!book) return []
  const uses = usesOf(book.form, book.indicators, book.groupings)
  const rules = [...book.form.rules, ...book.form.rulesAcross]
  const entryOf = (question: Question): Entry => ({
    variable: question.variable,
    question,
    codes: codesOf(question.variable) ?? [],
    rules: rules.filter((rule) => isAbout(rule, question.variable.id)),
    uses: uses(question.variable.id),
  })
  return book.form.sections.map((section) => ({ section, entries: section.questions.map(entryOf) }))
}

/** The codebook, section by section in the order of the form. */
export const sections: readonly EntrySection[] = entriesOf()

/** One variable's entry. */
export const entryOf = (variable: string): Entry | undefined =>
  sections.flatMap((s) => s.entries).find((e) => e.variable.id === variable)

/** How many questions the form has. */
export const questionCount: number = form ? questionsOf(form).length : 0
