import {
  codesOf,
  type Form,
  type Question,
  type Rule,
  readsOf,
  type Variable,
  variablesById,
  type Words,
} from '@lyhord/core'
import { type FormTable, tableOf } from './form_table.ts'
import { type LeftOut, leftOut } from './left_out.ts'
import { xpath } from './notations.ts'
import { type Notation, printCondition } from './print_condition.ts'
import type { XlsForm } from './xlsform_in.ts'

type Cells = Record<string, string | undefined>

const languages = { sv: 'Svenska (sv)', en: 'English (en)' } as const
const texts = (heading: string, of: Words | undefined): Cells => ({
  [`${heading}::${languages.sv}`]: of?.sv,
  [`${heading}::${languages.en}`]: of?.en,
})

const headings = (heading: string): readonly string[] => Object.keys(texts(heading, undefined))
const surveyHeader = [
  ...['type', 'name', ...headings('label'), ...headings('hint'), 'required', 'relevant', 'constraint'],
  ...headings('constraint_message'),
]

/** A form as an XLSForm, and what of it XLSForm cannot say. */
export const writeXlsForm = (form: Form): Required<XlsForm> & { readonly leftOut: readonly LeftOut[] } => {
  const writer = new SurveyWriter(form)
  const survey = form.sections.flatMap((section) => [
    { type: 'begin_group', name: section.id, ...texts('label', section.title) },
    ...section.questions.map((question) => writer.row(question)),
    { type: 'end_group', name: section.id },
  ])
  const settings = { form_title: form.title.sv, form_id: form.id, version: String(form.version) }
  return {
    survey: tableOf(surveyHeader, survey),
    choices: choicesOf(form),
    settings: tableOf(
      ['form_title', 'form_id', 'version', 'default_language'],
      [{ ...settings, default_language: languages.sv }],
    ),
    leftOut: [...writer.leftOut, ...rulesLeftOut(form)],
  }
}

const choicesOf = (form: Form): FormTable => {
  const lists = new Map(
    [...variablesById(form).values()].flatMap((variable) => {
      const codes = codesOf(variable)
      return codes ? [[listOf(variable), codes] as const] : []
    }),
  )
  const rows = [...lists].flatMap(([list_name, codes]) =>
    codes.map((code) => ({ list_name, name: code.id, ...texts('label', code.label) })),
  )
  return tableOf(['list_name', 'name', ...headings('label')], rows)
}

const listOf = (variable: Variable): string => ('values' in variable ? variable.values.id : 'ja_nej')

class SurveyWriter {
  readonly leftOut: LeftOut[] = []
  readonly #notation: Notation
  readonly #rules: ReadonlyMap<string, readonly Rule[]>

  constructor(form: Form) {
    this.#notation = xpath(variablesById(form))
    this.#rules = Map.groupBy(
      form.rules.filter((rule) => rule.severity === 'error'),
      (rule) => rule.at,
    )
  }

  row({ variable, askedWhen, required, chosenAmong }: Question): Cells {
    if (chosenAmong !== undefined)
      this.leftOut.push(
        leftOut(
          variable.id,
          `Koderna begränsas inte till dem i ${chosenAmong}.`,
          `Codes are not limited to those in ${chosenAmong}.`,
        ),
      )
    const relevant = askedWhen && printCondition(askedWhen, this.#notation)
    if (askedWhen && relevant === undefined)
      this.leftOut.push(leftOut(variable.id, 'Villkoret för frågan.', 'When the question is asked.'))
    return {
      type: typeOf(variable),
      name: variable.id,
      ...texts('label', variable.question),
      ...texts('hint', variable.help),
      required: required && 'yes',
      relevant,
      ...this.#constraint(variable),
    }
  }

  /** ODK asks a constraint when its question is answered: a rule is broken only by what is known then. */
  #constraint(variable: Variable): Cells {
    const rules = this.#rules.get(variable.id) ?? []
    const said = rules.flatMap((rule) => {
      const broken = printCondition({ not: rule.holds }, this.#notation)
      if (broken !== undefined && readsOf(rule.holds).has(variable.id))
        return [{ rule, text: `not(${broken})` }]
      this.leftOut.push(leftOut(rule.id, rule.message.sv, rule.message.en))
      return []
    })
    const own = limitsOf(variable)
    const [first] = said
    return {
      constraint: [...own, ...said.map(({ text }) => text)].join(' and ') || undefined,
      ...(first && texts('constraint_message', first.rule.message)),
    }
  }
}

const typeOf = (variable: Variable): string => {
  const types = {
    number: 'integer',
    day: 'date',
    text: 'text',
    pseudonym: 'text',
    yes_no: 'select_one ja_nej',
  }
  if (variable.kind === 'one') return `select_one ${listOf(variable)}`
  return variable.kind === 'multi' ? `select_multiple ${listOf(variable)}` : types[variable.kind]
}

const limitsOf = (variable: Variable): readonly string[] => {
  if (variable.kind === 'number') return [`. >= ${variable.min}`, `. <= ${variable.max}`]
  if (variable.kind === 'pseudonym') return ["regex(., '^[0-9a-f]{64}$')"]
  return variable.kind === 'text' ? [`string-length(.) <= ${variable.maxLength}`] : []
}

const rulesLeftOut = (form: Form): readonly LeftOut[] =>
  [...form.rules.filter((rule) => rule.severity !== 'error'), ...form.rulesAcross].map((rule) =>
    leftOut(rule.id, rule.message.sv, rule.message.en),
  )
