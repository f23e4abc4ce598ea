import { type Answers, codesOf, compile, type Form, type Grouping, is, variablesOf } from '@lyhord/core'

/** Whether a record belongs to a chosen part of all records. */
export type Choice = (answers: Answers) => boolean

/** Reads `fodelseland:sverige,norden;tolk:ja`: groupings or coded variables, codes separated by commas. */
export const readChoices = (
  text: string,
  form: Form,
  groupings: readonly Grouping[],
): { readonly choices: readonly Choice[] } | { readonly unknown: string } => {
  const choices: Choice[] = []
  for (const part of text.split(';').filter(Boolean)) {
    const [id = '', list = ''] = part.split(':')
    const choice = choiceOf(id, list.split(',').filter(Boolean), form, groupings)
    if (!choice) return { unknown: part }
    choices.push(choice)
  }
  return { choices }
}

const choiceOf = (
  id: string,
  wanted: readonly string[],
  form: Form,
  groupings: readonly Grouping[],
): Choice | undefined => {
  const grouping = groupings.find((g) => g.id === id)
  const variable = variablesOf(form).find((v) => v.id === id)
  const codes = grouping?.codes ?? (variable && codesOf(variable))
  if (wanted.length === 0 || !wanted.every((w) => codes?.some((c) => c.id === w))) return undefined
  if (grouping) return (answers) => wanted.includes(grouping.groupOf(answers) ?? '')
  const holds = compile(is(id, ...wanted))
  return (answers) => holds(answers, '') === true
}
