import type { Code, Question, Variable, Words } from '@lyhord/core'
import { ownSource } from '@lyhord/intake/form_files/made_form.ts'
import { codeListOf } from './rename.ts'

export type Kind = Variable['kind']

/** Words where the Swedish is changed; the English follows while it says nothing of its own. */
export const inSwedish = (old: Words | undefined, sv: string): Words => {
  const en = old?.en ?? ''
  return { sv, en: en.trim() === '' || en === old?.sv ? sv : en }
}

/** Words where the English is changed; without any it is the Swedish. */
export const inEnglish = (old: Words | undefined, en: string): Words => {
  const sv = old?.sv ?? ''
  return { sv, en: en.trim() === '' ? sv : en }
}

/** A question with its variable changed. */
export const withVariable = (question: Question, change: (v: Variable) => Variable): Question => ({
  ...question,
  variable: change(question.variable),
})

/** A variable with a help text, or without one when it says nothing. */
export const withHelp = (variable: Variable, help: Words): Variable => {
  const { help: _, ...rest } = variable
  return help.sv.trim() === '' ? rest : { ...rest, help }
}

const blankCode = (n: number): Code => ({ id: `svar_${n}`, label: { sv: '', en: '' } })

/** The same question answered in another way. Codes are kept between the kinds that have them. */
export const ofKind = (variable: Variable, kind: Kind): Variable => {
  const { id, label, question, help, example, source } = variable
  const described = { id, label, question, source, ...(help && { help }), ...(example && { example }) }
  if (kind === 'number') return { ...described, kind, min: 0, max: 99 }
  if (kind === 'text') return { ...described, kind, maxLength: 200 }
  if (kind === 'one' || kind === 'multi') {
    const codes = [blankCode(1), blankCode(2)]
    const values = 'values' in variable ? variable.values : { id: codeListOf(id), codes, source: ownSource }
    return { ...described, kind, values }
  }
  return { ...described, kind }
}

/** A question that must be answered, or need not be. */
export const withRequired = ({ required: _, ...question }: Question, on: boolean): Question =>
  on ? { ...question, required: true } : question
