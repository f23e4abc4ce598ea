import { formById } from '@lyhord/catalogue'
import { codesOf, type Indicator, type Language, variablesById } from '@lyhord/core'

/** How one code of a distribution is called; the code itself when the form does not know it. */
export const codeLabelIn = (form: string, indicator: Indicator, code: string, lang: Language): string => {
  const entry = formById(form)
  if (!entry || indicator.kind !== 'distribution') return code
  const variable = variablesById(entry.form).get(indicator.of)
  const known = (variable && codesOf(variable))?.find((c) => c.id === code)
  return known?.label[lang] ?? code
}
