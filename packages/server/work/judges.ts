import { formById } from '@lyhord/catalogue'
import { type Judge, judgeOf } from '@lyhord/core'

const judges = new Map<string, Judge>()

/** The judge of a form of the catalogue, compiled once. A record names its form; an unknown one is a fault. */
export const judgeFor = (formId: string): Judge => {
  const known = judges.get(formId)
  if (known) return known
  const entry = formById(formId)
  if (!entry) throw new Error(`no form ${formId} in the catalogue`)
  const judge = judgeOf(entry.form)
  judges.set(formId, judge)
  return judge
}
