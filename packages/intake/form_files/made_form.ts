import {
  type Expr,
  type Form,
  type Question,
  type Rule,
  type Section,
  type Source,
  type Variable,
  type Words,
  words,
} from '@lyhord/core'
import { type LeftOut, leftOut } from './left_out.ts'

/** What a file says of a form. */
export interface FormParts {
  readonly id: string
  readonly title: string
  readonly sections: readonly Section[]
  readonly rules: readonly Rule[]
}

/** A form read from a file, and what of the file did not come along or was added. */
export interface FormRead {
  readonly form: Form
  readonly leftOut: readonly LeftOut[]
}

/** Where a question of one's own comes from. */
export const ownSource: Source = {
  text: 'Egen fråga, tillagd av den som använder formuläret.',
  evidence: 'proposal',
}

/** What one question costs to answer; measured for the investigation form: 40 questions in three minutes. */
const minutesPerQuestion = 3 / 40

/** Makes a form of what a file says. Every record needs an id of its own and a day: they are added where they are missing. */
export const madeForm = (parts: FormParts, validFrom: string, found: readonly LeftOut[]): FormRead => {
  const asked = parts.sections.flatMap((s) => s.questions)
  const ownId = asked.find(({ variable }) => variable.kind === 'text' && /(^|_)id$/.test(variable.id))
  const days = asked.filter(({ variable }) => variable.kind === 'day')
  const added = [...(ownId ? [] : [idQuestion]), ...(days.length > 0 ? [] : [dayQuestion])]
  const given = parts.sections.map((s) => ({
    ...s,
    questions: s.questions.map((q) => (q === ownId ? identifying(q) : q)),
  }))
  const sections = added.length === 0 ? given : [{ ...firstSection, questions: added }, ...given]
  const child = asked.find(({ variable }) => variable.kind === 'pseudonym')?.variable.id
  const day = (at: number): string => days.at(at)?.variable.id ?? dayQuestion.variable.id
  const form: Form = {
    id: parts.id,
    version: 1,
    title: words(parts.title, parts.title),
    minutes: Math.max(1, Math.ceil((asked.length + added.length) * minutesPerQuestion)),
    validFrom,
    source: ownSource,
    sections,
    rules: parts.rules,
    rulesAcross: [],
    keys: {
      record: ownId?.variable.id ?? idQuestion.variable.id,
      ...(child === undefined ? {} : { child }),
      opened: day(0),
      closed: day(-1),
    },
  }
  return { form, leftOut: [...found, ...added.map(({ variable }) => told(variable))] }
}

/** A text called `…_id` is what the record is called where it comes from, and every record needs it. */
const identifying = ({ variable, ...question }: Question): Question => ({
  ...question,
  variable: { ...variable, kind: 'text', maxLength: 40, identifies: true },
  required: true,
})

/** A rule that a file asks for: an error, at the question it stands beside. */
export const ownRule = (number: number, at: string, holds: Expr, message: Words): Rule => ({
  id: `egen-${String(number).padStart(2, '0')}`,
  severity: 'error',
  validFrom: '2000-01-01',
  source: ownSource,
  at,
  holds,
  message,
  remedy: words('Rätta svaret.', 'Correct the answer.'),
  examples: { holds: {}, breaks: {} },
})

const told = ({ id, label }: Variable): LeftOut =>
  leftOut(
    id,
    `${label.sv} är tillagd: varje ärende behöver en.`,
    `${label.en} is added: every record needs one.`,
  )

const idQuestion: Question = {
  variable: {
    id: 'eget_id',
    kind: 'text',
    maxLength: 40,
    identifies: true,
    label: words('Eget id', 'Own id'),
    question: words('Vilket id har ärendet hos er?', 'What id does the record have with you?'),
    source: ownSource,
  },
  required: true,
}

const dayQuestion: Question = {
  variable: {
    id: 'dag',
    kind: 'day',
    label: words('Dag', 'Day'),
    question: words('Vilken dag gäller det?', 'Which day is it about?'),
    source: ownSource,
  },
  required: true,
}

const firstSection = { id: 'om_arendet', title: words('Om ärendet', 'About the record') }
