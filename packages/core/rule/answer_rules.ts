import type { Refusal } from '../codebook/refusal.ts'
import type { Variable } from '../codebook/variable.ts'
import { codesOf } from '../codebook/variable.ts'
import { type Words, words } from '../words.ts'
import type { Severity } from './finding.ts'

/** A rule that every form has, about the shape of one answer. */
export interface AnswerRule {
  readonly id: string
  readonly severity: Severity
  readonly message: Words
  readonly remedy: Words
}

const answerRule = (id: string, severity: Severity, message: Words, remedy: Words): AnswerRule => ({
  id,
  severity,
  message,
  remedy,
})

/** The built-in rules by id; `svar-…` is about one answer, `fraga-…` about a question. */
export const answerRules = {
  'svar-typ': answerRule(
    'svar-typ',
    'error',
    words('Svaret har fel form för frågan.', 'The answer has the wrong form for the question.'),
    words(
      'Skriv svaret i den form som frågan visar.',
      'Write the answer in the form that the question shows.',
    ),
  ),
  'svar-kod': answerRule(
    'svar-kod',
    'error',
    words('Koden finns inte bland frågans svar.', 'The code is not among the answers to the question.'),
    words('Välj en av koderna i kodboken.', 'Choose one of the codes in the codebook.'),
  ),
  'svar-intervall': answerRule(
    'svar-intervall',
    'error',
    words('Talet ligger utanför det som kan anges.', 'The number is outside what can be given.'),
    words('Kontrollera talet.', 'Check the number.'),
  ),
  'svar-dag': answerRule(
    'svar-dag',
    'error',
    words('Det här är ingen dag i kalendern.', 'This is not a day in the calendar.'),
    words(
      'Skriv dagen som år-månad-dag, till exempel 2025-10-31.',
      'Write the day as year-month-day, such as 2025-10-31.',
    ),
  ),
  'svar-ensam': answerRule(
    'svar-ensam',
    'error',
    words('Ett av svaren kan bara väljas ensamt.', 'One of the answers can only be chosen alone.'),
    words('Ta bort det svaret, eller de andra.', 'Remove that answer, or the others.'),
  ),
  'svar-langd': answerRule(
    'svar-langd',
    'error',
    words('Texten är för lång.', 'The text is too long.'),
    words('Korta texten.', 'Shorten the text.'),
  ),
  'svar-personnummer': answerRule(
    'svar-personnummer',
    'error',
    words(
      'Texten ser ut att innehålla ett personnummer. Det får inte lämna er dator.',
      'The text seems to contain a personal identity number. It must not leave your computer.',
    ),
    words(
      'Ta bort numret. Använd ert eget ärende-id i stället.',
      'Remove the number. Use your own case id instead.',
    ),
  ),
  'fraga-kravs': answerRule(
    'fraga-kravs',
    'error',
    words('Frågan behöver ett svar.', 'The question needs an answer.'),
    words('Svara på frågan.', 'Answer the question.'),
  ),
  'fraga-stalls-inte': answerRule(
    'fraga-stalls-inte',
    'query',
    words(
      'Frågan ställs inte med de övriga svaren, så svaret räknas inte.',
      'The question is not asked given the other answers, so the answer does not count.',
    ),
    words(
      'Ta bort svaret eller ändra det som frågan beror på.',
      'Remove the answer or change what the question depends on.',
    ),
  ),
} as const satisfies Record<string, AnswerRule>

/** The remedy for a refused answer, with what the variable takes spelled out. */
export const remedyFor = (refusal: Refusal, variable: Variable): Words => {
  const base = answerRules[refusal].remedy
  if (refusal === 'svar-personnummer') return base
  if (refusal === 'svar-kod') {
    const codes = (codesOf(variable) ?? []).map((c) => c.id).join(', ')
    return words(`Välj bland: ${codes}.`, `Choose among: ${codes}.`)
  }
  if (variable.kind === 'number')
    return words(
      `Ange ett helt tal, ${variable.min}–${variable.max}.`,
      `Give a whole number, ${variable.min}–${variable.max}.`,
    )
  if (variable.kind === 'pseudonym')
    return words('En pseudonym är 64 tecken, 0–9 och a–f.', 'A pseudonym is 64 characters, 0–9 and a–f.')
  if (variable.kind === 'text')
    return words(`Högst ${variable.maxLength} tecken.`, `At most ${variable.maxLength} characters.`)
  return base
}
