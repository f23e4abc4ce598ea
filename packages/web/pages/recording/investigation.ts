import { investigationForm } from '@lyhord/catalogue/investigation/form.ts'
import { judgeOf, type Section, type Variable, variablesOf } from '@lyhord/core'

/** The investigation form, ready to judge: the same verdict as the server's. */
export const judge = judgeOf(investigationForm)

const variables: ReadonlyMap<string, Variable> = new Map(variablesOf(judge.form).map((v) => [v.id, v]))

export const variableOf = (id: string): Variable | undefined => variables.get(id)

/** The section a question stands in. */
export const sectionOf = (id: string): Section | undefined =>
  judge.form.sections.find((s) => s.questions.some((q) => q.variable.id === id))
