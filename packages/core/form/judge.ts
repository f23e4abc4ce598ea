import type { Answer, Answers } from '../answer.ts'
import { readAnswer } from '../codebook/read.ts'
import type { Read } from '../codebook/refusal.ts'
import type { Variable } from '../codebook/variable.ts'
import type { Finding } from '../rule/finding.ts'
import {
  type Asked,
  askedIn,
  type CompiledQuestion,
  compileQuestions,
  orderingOf,
  placesIn,
  skipLogicOf,
} from './asked.ts'
import { compileRules, questionFindings, readFinding, ruleFindings } from './findings.ts'
import type { Form } from './form.ts'

/** What was read of one record: the answers that could be read, and findings about the rest. */
export interface ReadRecord {
  readonly answers: Answers
  readonly findings: readonly Finding[]
}

/** How a raw value becomes an answer: `readAnswer` for JSON, `readCell` for files. */
export type AnswerReader = (variable: Variable, raw: unknown) => Read

/** A form ready to judge records: the one verdict of form, API, import and command line. Pure; compile once, share. */
export interface Judge {
  readonly form: Form
  readonly questions: readonly CompiledQuestion[]
  /** Reads raw values by variable id; unreadable ones become findings and count as not answered. */
  read(raw: Readonly<Record<string, unknown>>, reader?: AnswerReader): ReadRecord
  /** What the form asks of these answers: skip logic. */
  asked(answers: Answers, today: string): Asked
  /** All findings about one record's answers: questions in order, then rules in order. */
  findings(answers: Answers, today: string): readonly Finding[]
}

export const judgeOf = (form: Form): Judge => {
  const questions = compileQuestions(form)
  const rules = compileRules(form.rules, placesIn(form))
  const [inOrder, isAsked] = [orderingOf(questions), skipLogicOf(questions)]
  return {
    form,
    questions,
    read: (raw, reader = readAnswer) => readRecord(questions, raw, reader),
    asked: (answers, today) => askedIn(questions, answers, today),
    findings: (answers, today) => {
      const given = inOrder(answers)
      const found = questionFindings(questions, isAsked(given, today), given)
      const broken = ruleFindings(rules(today), given, today)
      return broken.length === 0 ? found : [...found, ...broken]
    },
  }
}

const readRecord = (
  questions: readonly CompiledQuestion[],
  raw: Readonly<Record<string, unknown>>,
  reader: AnswerReader,
): ReadRecord => {
  const answers: Record<string, Answer> = {}
  const findings: Finding[] = []
  for (const { id, question } of questions) {
    const read = reader(question.variable, raw[id])
    if ('refusal' in read) findings.push(readFinding(question.variable, read.refusal, raw[id]))
    else if (read.answer !== undefined) answers[id] = read.answer
  }
  return { answers, findings }
}
