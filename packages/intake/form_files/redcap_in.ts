import { type Code, type Question, type Section, type Variable, words } from '@lyhord/core'
import { type Row, rowsOf } from './form_table.ts'
import { type LeftOut, leftOut } from './left_out.ts'
import { type FormRead, madeForm, ownSource } from './made_form.ts'
import { idOf, namesIn, yesNoOf } from './names.ts'
import { parseCondition } from './parse_condition.ts'
import { type DataDictionary, redcap } from './redcap.ts'
import { lostOfField } from './redcap_lost.ts'

/** Reads a REDCap data dictionary as one form; its sections are REDCap's forms and section headers. */
export const readRedcap = (dictionary: DataDictionary, validFrom: string): FormRead => {
  const rows = rowsOf(dictionary)
  const [left, sections]: [LeftOut[], { id: string; title: Section['title']; questions: Question[] }[]] = [
    [],
    [],
  ]
  const variables = new Map<string, Variable>()
  for (const row of rows) {
    const name = row(redcap.name)
    const title = row(redcap.section) || (sections.length === 0 ? row(redcap.form) || 'Frågor' : '')
    if (title !== '') sections.push({ id: idOf(title), title: both(title), questions: [] })
    const variable = variableIn(row)
    if (!variable) {
      left.push(
        leftOut(name, `Typen ${row(redcap.type)} tas inte med.`, `The type ${row(redcap.type)} is left out.`),
      )
      continue
    }
    sections.at(-1)?.questions.push(questionOf(row, variable, variables, left))
    left.push(...lostOfField(row, variable))
    variables.set(name, variable)
  }
  const title = rows[0]?.(redcap.form) || 'Eget formulär'
  const asked = sections.filter((s) => s.questions.length > 0)
  return madeForm({ id: idOf(title), title, sections: asked, rules: [] }, validFrom, left)
}

const both = (text: string) => words(text, text)

const questionOf = (
  row: Row,
  variable: Variable,
  before: ReadonlyMap<string, Variable>,
  left: LeftOut[],
): Question => {
  const logic = row(redcap.logic)
  const askedWhen = logic === '' ? undefined : parseCondition(logic, namesIn(before))
  if (logic !== '' && !askedWhen)
    left.push(
      leftOut(
        row(redcap.name),
        `Villkoret ${logic} går inte att uttrycka här: frågan ställs alltid.`,
        `The condition ${logic} cannot be expressed here: the question is always asked.`,
      ),
    )
  const required = /^y/i.test(row(redcap.required))
  return { variable, ...(askedWhen && { askedWhen }), ...(required && { required }) }
}

const variableIn = (row: Row): Variable | undefined => {
  const label = both(withoutMarkup(row(redcap.label)) || row(redcap.name))
  const note = row(redcap.note)
  const described = {
    id: idOf(row(redcap.name)),
    label,
    question: label,
    ...(note !== '' && { help: both(note) }),
    source: ownSource,
  }
  switch (row(redcap.type).toLowerCase()) {
    case 'yesno':
    case 'truefalse':
      return { ...described, kind: 'yes_no' }
    case 'radio':
    case 'dropdown':
      return choiceOf(row, described, 'one')
    case 'checkbox':
      return choiceOf(row, described, 'multi')
    case 'text':
      return textOf(row, described)
    case 'notes':
      return { ...described, kind: 'text', maxLength: 500 }
    default:
      return undefined
  }
}

type Described = Pick<Variable, 'id' | 'label' | 'question' | 'help' | 'source'>

const textOf = (row: Row, described: Described): Variable => {
  const validation = row(redcap.validation).toLowerCase()
  if (validation === 'integer')
    return {
      ...described,
      kind: 'number',
      min: limit(row(redcap.min), 0),
      max: limit(row(redcap.max), 999_999),
    }
  if (/^date_/.test(validation)) return { ...described, kind: 'day' }
  return { ...described, kind: 'text', maxLength: 500 }
}

const limit = (text: string, otherwise: number): number => (/^-?\d+$/.test(text) ? Number(text) : otherwise)

/** `1, Ja | 0, Nej`: a code, a comma, its label. */
const choiceOf = (row: Row, described: Described, kind: 'one' | 'multi'): Variable | undefined => {
  const codes: Code[] = row(redcap.choices)
    .split('|')
    .flatMap((choice) => {
      const [code = '', ...label] = choice.split(',')
      return code.trim() === ''
        ? []
        : [{ id: idOf(code.trim()), label: both(label.join(',').trim() || code.trim()) }]
    })
  if (codes.length === 0) return undefined
  const isYesNo = codes.length === 2 && new Set(codes.map((code) => yesNoOf(code.id))).size === 2
  if (kind === 'one' && isYesNo && codes.every((code) => yesNoOf(code.id)))
    return { ...described, kind: 'yes_no' }
  return { ...described, kind, values: { id: described.id, codes, source: ownSource } }
}

const withoutMarkup = (text: string): string => text.replaceAll(/<[^>]*>/g, '').trim()
