import {
  codesOf,
  type Form,
  type Language,
  questionsOf,
  type Variable,
  type Words,
  words,
} from '@lyhord/core'

const kinds: Readonly<Record<Variable['kind'], Words>> = {
  one: words('ett svar', 'one answer'),
  multi: words('flera svar', 'several answers'),
  yes_no: words('ja eller nej', 'yes or no'),
  number: words('helt tal', 'whole number'),
  day: words('dag (år-månad-dag)', 'day (year-month-day)'),
  text: words('text', 'text'),
  pseudonym: words('pseudonym (64 tecken, 0–9 och a–f)', 'pseudonym (64 characters, 0–9 and a–f)'),
}

/** The kind of a variable in words, with its range. */
export const kindInWords = (variable: Variable): Words => {
  const kind = kinds[variable.kind]
  if (variable.kind !== 'number') return kind
  const range = `${variable.min}–${variable.max}`
  return words(`${kind.sv}, ${range}`, `${kind.en}, ${range}`)
}

const fewCodes = 6

/** What is expected in a cell of a variable, in few words: its kind and range, or its codes where they are few. */
export const expectedInWords = (variable: Variable): Words => {
  const codes = codesOf(variable)?.map((code) => code.id) ?? []
  const kind = kindInWords(variable)
  if (codes.length === 0 || variable.kind === 'yes_no') return kind
  if (codes.length <= fewCodes)
    return words(`${kind.sv}: ${codes.join(', ')}`, `${kind.en}: ${codes.join(', ')}`)
  return words(`${kind.sv} av ${codes.length} koder`, `${kind.en} of ${codes.length} codes`)
}

/** The headings of {@link dictionaryRows}. */
export const dictionaryHeadings = (lang: Language): readonly string[] =>
  [
    words('variabel', 'variable'),
    words('etikett', 'label'),
    words('fråga', 'question'),
    words('typ', 'kind'),
    words('koder', 'codes'),
  ].map((heading) => heading[lang])

/** What the columns of a file mean, one row per variable: id, label, question, kind and codes. */
export const dictionaryRows = (form: Form, lang: Language): readonly (readonly string[])[] =>
  questionsOf(form).map(({ variable }) => [
    variable.id,
    variable.label[lang],
    variable.question[lang],
    kindInWords(variable)[lang],
    (codesOf(variable) ?? []).map((code) => `${code.id} = ${code.label[lang]}`).join(' | '),
  ])
