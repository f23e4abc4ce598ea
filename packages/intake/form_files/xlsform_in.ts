import {
  type Expr,
  type Question,
  type Rule,
  type Section,
  type Variable,
  type Words,
  words,
} from '@lyhord/core'
import { type FormTable, type Row, rowsOf } from './form_table.ts'
import { type LeftOut, leftOut } from './left_out.ts'
import { type FormRead, madeForm, ownRule } from './made_form.ts'
import { idOf, namesIn, yesNoOf } from './names.ts'
import { isAlways, parseCondition } from './parse_condition.ts'
import { choicesIn, type Lists } from './xlsform_choices.ts'
import { limitsIn } from './xlsform_limits.ts'
import { lostOfRow, unexpressed } from './xlsform_lost.ts'
import { variableIn } from './xlsform_variable.ts'
import { wordsIn } from './xlsform_words.ts'

/** The sheets of an XLSForm (xlsform.org): questions, choices, and settings where there are any. */
export interface XlsForm {
  readonly survey: FormTable
  readonly choices: FormTable
  readonly settings?: FormTable
}

/** Reads an XLSForm. What it says that a form of ours cannot is listed, row by row, and never guessed at. */
export const readXlsForm = ({ survey, choices, settings }: XlsForm, validFrom: string): FormRead => {
  const { lists, leftOut } = choicesIn(choices)
  const reader = new SurveyReader(lists)
  for (const row of rowsOf(survey)) reader.take(row)
  const [setting] = settings ? rowsOf(settings) : []
  const title = setting?.('form_title') || setting?.('form_id') || 'Eget formulär'
  const id = idOf(setting?.('form_id') || title)
  return madeForm({ id, title, sections: reader.sections(), rules: reader.rules }, validFrom, [
    ...leftOut,
    ...reader.leftOut,
  ])
}

interface OpenSection {
  readonly id: string
  readonly title: Words
  readonly questions: Question[]
}

interface Group {
  readonly id: string
  readonly title: Words
  readonly relevant: string
}

const noGroup: Group = { id: 'fragor', title: words('Frågor', 'Questions'), relevant: '' }

/** What ODK notes about the device and the day, and texts; nothing that is asked. */
const notAsked = ['start', 'end', 'today', 'deviceid', 'username', 'phonenumber', 'email', 'audit', 'note']

const notHere = (type: string): readonly [sv: string, en: string] => {
  const [, list] = /^select_(?:one|multiple)\s+(\S+)/i.exec(type) ?? []
  return list === undefined
    ? [`Typen ${type} finns inte här.`, `There is no type ${type} here.`]
    : [`Listan ${list} har inga val.`, `The list ${list} has no choices.`]
}

const unnamed = [
  'Raden saknar typ (type) eller namn (name) och tas inte med.',
  'The row has no type or no name and is left out.',
] as const

class SurveyReader {
  readonly rules: Rule[] = []
  readonly leftOut: LeftOut[] = []
  readonly #lists: Lists
  readonly #sections: OpenSection[] = []
  readonly #variables = new Map<string, Variable>()
  /** The groups we are in: their section and their condition. */
  readonly #groups: Group[] = []
  /** Whose section the latest question is in. */
  #group: Group | undefined

  constructor(lists: Lists) {
    this.#lists = lists
  }

  sections(): readonly Section[] {
    return this.#sections.filter((s) => s.questions.length > 0)
  }

  take(row: Row): void {
    const type = row('type').toLowerCase()
    if (/^begin[ _]repeat/.test(type))
      this.#leave(
        row,
        'Frågorna i en upprepad grupp ställs en gång.',
        'Questions in a repeat are asked once.',
      )
    if (/^begin/.test(type)) this.#begin(row)
    else if (/^end[ _]/.test(type)) this.#groups.pop()
    else if (notAsked.includes(type)) this.#leave(row, `${type} tas inte med.`, `${type} is left out.`)
    else if (type !== '' && row('name') !== '') this.#ask(row)
    else if (row('type', 'name') !== '') this.#leave(row, ...unnamed)
  }

  #begin(row: Row): void {
    const [name, relevant] = [row('name'), row('relevant')]
    this.#groups.push({ id: idOf(name), title: wordsIn(row, 'label', name), relevant })
  }

  #ask(row: Row): void {
    const variable = variableIn(row, this.#lists)
    if (!variable) this.#leave(row, ...notHere(row('type')))
    else this.#add(row, variable)
  }

  #add(row: Row, variable: Variable): void {
    const askedWhen = this.#conditionOf(row)
    const required = yesNoOf(row('required')) === 'ja'
    this.#variables.set(row('name'), variable)
    this.#section().questions.push({
      variable,
      ...(askedWhen && { askedWhen }),
      ...(required && { required }),
    })
    this.#constrain(row, variable)
    this.leftOut.push(...lostOfRow(row, variable))
  }

  /** Sections are groups, and the questions between them; a group that is gone back to after another is a section more. */
  #section(): OpenSection {
    const group = this.#groups.at(-1) ?? noGroup
    const open = this.#sections.at(-1)
    if (open && this.#group === group) return open
    this.#group = group
    const section: OpenSection = { id: this.#free(group.id), title: group.title, questions: [] }
    this.#sections.push(section)
    return section
  }

  #free(id: string): string {
    const taken = (name: string): boolean => this.#sections.some((s) => s.id === name)
    let [name, nth] = [id, 1]
    while (taken(name)) name = `${id}_${++nth}`
    return name
  }

  #conditionOf(row: Row): Expr | undefined {
    const texts = [...this.#groups.map((g) => g.relevant), row('relevant')].filter((text) => !isAlways(text))
    const read = texts.flatMap(
      (text) => parseCondition(text, namesIn(this.#variables)) ?? this.#unread(row, text),
    )
    return read.length > 1 ? { all: read } : read[0]
  }

  #unread(row: Row, text: string): [] {
    this.#leave(
      row,
      `Villkoret ${text} går inte att uttrycka här: frågan ställs alltid.`,
      `The condition ${text} cannot be expressed here: the question is always asked.`,
    )
    return []
  }

  /** What the limits of the variable do not say becomes a rule. */
  #constrain(row: Row, variable: Variable): void {
    const { rest } = limitsIn(row('constraint'))
    if (rest === '') return
    const holds = parseCondition(rest, namesIn(this.#variables, variable))
    const message = wordsIn(row, 'constraint_message', `${variable.label.sv} stämmer inte.`)
    if (holds) this.rules.push(ownRule(this.rules.length + 1, variable.id, holds, message))
    else this.#leave(row, unexpressed(rest).sv, unexpressed(rest).en)
  }

  #leave(row: Row, sv: string, en: string): void {
    this.leftOut.push(leftOut(row('name') || wordsIn(row, 'label', row('type')).sv, sv, en))
  }
}
