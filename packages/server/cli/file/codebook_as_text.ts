import {
  codesOf,
  type Form,
  inWords,
  type Language,
  type Question,
  type VariableById,
  variablesById,
  words,
} from '@lyhord/core'
import { kindInWords } from '../../outside/files/dictionary.ts'

/** The codebook for people: section by section, each question with its id, kind and codes. */
export const codebookAsText = (form: Form, lang: Language): string => {
  const variables = variablesById(form)
  const sections = form.sections.map(({ id, title, questions }) =>
    [`${id}. ${title[lang]}`, ...questions.map((q) => questionAsText(q, lang, variables))].join('\n\n'),
  )
  return `${[`${form.title[lang]}, version ${form.version}`, ...sections].join('\n\n')}\n`
}

const questionAsText = (
  { variable, required, askedWhen }: Question,
  lang: Language,
  variables: VariableById,
): string => {
  const kind = `${kindInWords(variable)[lang]}${required ? words(', krävs', ', required')[lang] : ''}`
  const condition = askedWhen ? [`  ${asked[lang]} ${inWords(askedWhen, lang, variables)}.`] : []
  const codes = (codesOf(variable) ?? []).map((code) => `    ${code.id}  ${code.label[lang]}`)
  return [`${variable.id}  (${kind})`, `  ${variable.question[lang]}`, ...condition, ...codes].join('\n')
}

const asked = words('Frågas när', 'Asked when')
