import type { Source } from '../codebook/source.ts'
import type { Variable, VariableById } from '../codebook/variable.ts'
import type { Expr } from '../expression/tree.ts'
import type { Rule, RuleAcross } from '../rule/rule.ts'
import type { Words } from '../words.ts'

/** One question of a form: a variable, when it is asked, and whether a record can be submitted without it. */
export interface Question {
  readonly variable: Variable
  /** Asked only when this is true; always when absent. It may read earlier questions only. */
  readonly askedWhen?: Expr
  readonly required?: true
  /** Only codes also chosen in this earlier multi variable may be chosen. */
  readonly chosenAmong?: string
}

export interface Section {
  readonly id: string
  readonly title: Words
  readonly questions: readonly Question[]
}

/**
 * One version of a form, frozen once published: a record is pinned to the version it was made with. Answers to
 * questions that become hidden are kept in the draft, dropped at submission, and the user is told.
 */
export interface Form {
  readonly id: string
  readonly version: number
  readonly title: Words
  /** What it costs to answer, in minutes. */
  readonly minutes: number
  readonly validFrom: string
  readonly source: Source
  readonly sections: readonly Section[]
  readonly rules: readonly Rule[]
  readonly rulesAcross: readonly RuleAcross[]
  /**
   * The variable that identifies a record within its tenant, the one that links a child's records (absent when the form
   * is about no child), and the span. An event opens and closes on the same variable.
   */
  readonly keys: {
    readonly record: string
    readonly child?: string
    readonly opened: string
    readonly closed: string
  }
}

/** The questions of a form in the order they are asked. */
export const questionsOf = (form: Form): readonly Question[] => form.sections.flatMap((s) => s.questions)

/** The variables of a form in the order they are asked. */
export const variablesOf = (form: Form): readonly Variable[] => questionsOf(form).map((q) => q.variable)

/** The variables of a form by id. */
export const variablesById = (form: Form): VariableById => new Map(variablesOf(form).map((v) => [v.id, v]))
