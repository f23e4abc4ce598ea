import {
  codesOf,
  type Form,
  inWords,
  type Language,
  type Question,
  type VariableById,
  variablesById,
} from '@lyhord/core'

/** The codebook as JSON in one language: sections, questions with codes, and the rules. */
export const codebookAsJson = (form: Form, lang: Language): string => {
  const variables = variablesById(form)
  return `${JSON.stringify(
    {
      form: form.id,
      version: form.version,
      title: form.title[lang],
      sections: form.sections.map(({ id, title, questions }) => ({
        id,
        title: title[lang],
        questions: questions.map((question) => questionIn(question, lang, variables)),
      })),
      rules: [...form.rules, ...form.rulesAcross].map(({ id, severity, at, message, remedy, holds }) => ({
        id,
        severity,
        at,
        message: message[lang],
        remedy: remedy[lang],
        holds: inWords(holds, lang, variables),
      })),
    },
    null,
    2,
  )}\n`
}

const questionIn = (
  { variable, required, askedWhen, chosenAmong }: Question,
  lang: Language,
  variables: VariableById,
) => ({
  id: variable.id,
  kind: variable.kind,
  label: variable.label[lang],
  question: variable.question[lang],
  ...(variable.help ? { help: variable.help[lang] } : {}),
  ...(variable.kind === 'number' ? { min: variable.min, max: variable.max } : {}),
  ...(variable.kind === 'text' ? { maxLength: variable.maxLength } : {}),
  required: required ?? false,
  ...(askedWhen ? { askedWhen: inWords(askedWhen, lang, variables) } : {}),
  ...(chosenAmong ? { chosenAmong } : {}),
  ...codesIn(variable, lang),
  source: variable.source,
})

const codesIn = (variable: Question['variable'], lang: Language) => {
  const codes = codesOf(variable)
  if (!codes) return {}
  return {
    codes: codes.map(({ id, label, help, means, alone }) => ({
      id,
      label: label[lang],
      ...(help ? { help: help[lang] } : {}),
      ...(means ? { means } : {}),
      ...(alone ? { alone } : {}),
    })),
  }
}
