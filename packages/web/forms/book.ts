import { type Form, type Judge, judgeOf, type Section, type Variable, variablesOf } from '@lyhord/core'
import { use } from 'react'
import { pageCode } from '../shell/page_code.ts'
import { type FormId, isListed } from './form_list.ts'
import { kept } from './kept.ts'

/** One form, ready to judge: the same verdict as the server's. */
export interface Book {
  readonly judge: Judge
  readonly variableOf: (id: string) => Variable | undefined
  /** The section a question stands in. */
  readonly sectionOf: (id: string) => Section | undefined
  /** Whether the codebook knows the question; it does not know those of one's own. */
  readonly inCodebook: (id: string) => boolean
}

const fetchForm: Readonly<Record<FormId, () => Promise<Form>>> = {
  utredning: async () => (await import('@lyhord/catalogue/investigation/form.ts')).investigationForm,
  aktualisering: async () => (await import('@lyhord/catalogue/referral/form.ts')).referralForm,
  oppen_insats: async () =>
    (await import('@lyhord/catalogue/open_service/per_service/form.ts')).openServiceForm,
  oppen_insats_mangd: async () =>
    (await import('@lyhord/catalogue/open_service/counts/form.ts')).openServiceCountsForm,
  oppen_insats_resurs: async () =>
    (await import('@lyhord/catalogue/open_service/staff/form.ts')).openServiceStaffForm,
  insats_uppfoljning: async () =>
    (await import('@lyhord/catalogue/investigation_followup/form.ts')).followUpForm,
}

/** Makes a form ready. */
export const bookFrom = (form: Form, inCodebook: Book['inCodebook'] = () => true): Book => {
  const variables = new Map(variablesOf(form).map((v) => [v.id, v]))
  return {
    judge: judgeOf(form),
    variableOf: (id) => variables.get(id),
    sectionOf: (id) => form.sections.find((s) => s.questions.some((q) => q.variable.id === id)),
    inCodebook,
  }
}

/** Fetches a form by its id, once. */
export const bookOf = kept(async (id) => {
  if (!isListed(id)) throw new Error(`no form ${id}`)
  return bookFrom(await pageCode(fetchForm[id])())
})

/** A form by its id; the page waits for it. */
export const useBook = (id: string): Book => use(bookOf(id))
