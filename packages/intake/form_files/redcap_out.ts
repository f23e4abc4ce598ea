import { codesOf, type Form, type Question, type Variable, variablesById } from '@lyhord/core'
import { tableOf } from './form_table.ts'
import { type LeftOut, leftOut } from './left_out.ts'
import { redcapLogic } from './notations.ts'
import { type Notation, printCondition } from './print_condition.ts'
import { type DataDictionary, redcap } from './redcap.ts'

type Cells = Record<string, string | undefined>

/** A form as a REDCap data dictionary in Swedish, and what of it REDCap cannot say. */
export const writeRedcap = (
  form: Form,
): { readonly dictionary: DataDictionary; readonly leftOut: readonly LeftOut[] } => {
  const notation = redcapLogic(variablesById(form))
  const left: LeftOut[] = [
    ...lostOfWhole(form),
    ...[...form.rules, ...form.rulesAcross].map((rule) => leftOut(rule.id, rule.message.sv, rule.message.en)),
  ]
  const rows = form.sections.flatMap((section) =>
    section.questions.map((question, i) => ({
      ...fieldOf(question, notation, left),
      [redcap.form]: form.id,
      [redcap.section]: i === 0 ? section.title.sv : undefined,
    })),
  )
  return { dictionary: tableOf(Object.values(redcap), rows), leftOut: left }
}

/** A dictionary has one language, and calls a form by its id alone. */
const lostOfWhole = (form: Form): readonly LeftOut[] => {
  const texts = form.sections.flatMap(({ title, questions }) => [
    title,
    ...questions.map((q) => q.variable.question),
  ])
  const other = [form.title, ...texts].some(({ sv, en }) => sv !== en)
  return [
    leftOut(form.id, `Titeln ${form.title.sv}.`, `The title ${form.title.en}.`),
    ...(other ? [leftOut(form.id, 'Texterna på engelska.', 'The texts in English.')] : []),
  ]
}

const fieldOf = ({ variable, askedWhen, required }: Question, notation: Notation, left: LeftOut[]): Cells => {
  const logic = askedWhen && printCondition(askedWhen, notation)
  if (askedWhen && logic === undefined)
    left.push(leftOut(variable.id, 'Villkoret för frågan.', 'When the question is asked.'))
  return {
    [redcap.name]: variable.id,
    [redcap.label]: variable.question.sv,
    [redcap.note]: variable.help?.sv,
    [redcap.logic]: logic,
    [redcap.required]: required && 'y',
    ...typeOf(variable),
  }
}

const typeOf = (variable: Variable): Cells => {
  switch (variable.kind) {
    case 'one':
      return { [redcap.type]: 'radio', [redcap.choices]: choicesOf(variable) }
    case 'multi':
      return { [redcap.type]: 'checkbox', [redcap.choices]: choicesOf(variable) }
    case 'yes_no':
      return { [redcap.type]: 'yesno' }
    case 'number':
      return {
        [redcap.type]: 'text',
        [redcap.validation]: 'integer',
        [redcap.min]: String(variable.min),
        [redcap.max]: String(variable.max),
      }
    case 'day':
      return { [redcap.type]: 'text', [redcap.validation]: 'date_ymd' }
    default:
      return { [redcap.type]: 'text' }
  }
}

/** A bar would end the choice. */
const choicesOf = (variable: Variable): string =>
  (codesOf(variable) ?? []).map((code) => `${code.id}, ${code.label.sv.replaceAll('|', '/')}`).join(' | ')
