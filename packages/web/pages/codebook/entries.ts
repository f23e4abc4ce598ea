import type { Form, Grouping, Indicator } from '@lyhord/core'
import {
  type Code,
  codesOf,
  type Question,
  type Rule,
  type RuleAcross,
  type Section,
  type Variable,
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

const isAbout = (rule: Rule | RuleAcross, variable: string): boolean =>
  rule.at === variable || [...readsOf(rule.holds)].some((id) => linkedOf(id).id === variable)

/** One form as the codebook tells it. */
export interface Codebook {
  readonly form: Form
  /** Section by section in the order of the form. */
  readonly sections: readonly EntrySection[]
  /** Labels for conditions in words. */
  readonly variables: ReadonlyMap<string, Variable>
  readonly entryOf: (variable: string) => Entry | undefined
  readonly questionCount: number
}

/** Gathers what there is to tell of a form's questions: codes, rules, and the figures and splits that use them. */
export const codebookOf = (
  form: Form,
  {
    indicators,
    groupings,
  }: { readonly indicators: readonly Indicator[]; readonly groupings: readonly Grouping[] },
): Codebook => {
  const uses = usesOf(form, indicators, groupings)
  const rules = [...form.rules, ...form.rulesAcross]
  const entryFor = (question: Question): Entry => ({
    variable: question.variable,
    question,
    codes: codesOf(question.variable) ?? [],
    rules: rules.filter((rule) => isAbout(rule, question.variable.id)),
    uses: uses(question.variable.id),
  })
  const sections = form.sections.map((section) => ({ section, entries: section.questions.map(entryFor) }))
  const entries = sections.flatMap((s) => s.entries)
  return {
    form,
    sections,
    variables: new Map(entries.map(({ variable }) => [variable.id, variable])),
    entryOf: (variable) => entries.find((e) => e.variable.id === variable),
    questionCount: entries.length,
  }
}
