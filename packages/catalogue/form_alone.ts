import type { Form } from '@lyhord/core'

/** Every form of the register, to be read by itself: all of them, with their results, take a fifth of a second to read. */
const readers: Readonly<Record<string, () => Promise<Form>>> = {
  utredning: async () => (await import('./investigation/form.ts')).investigationForm,
  aktualisering: async () => (await import('./referral/form.ts')).referralForm,
  oppen_insats: async () => (await import('./open_service/per_service/form.ts')).openServiceForm,
  oppen_insats_mangd: async () => (await import('./open_service/counts/form.ts')).openServiceCountsForm,
  oppen_insats_resurs: async () => (await import('./open_service/staff/form.ts')).openServiceStaffForm,
  insats_uppfoljning: async () => (await import('./investigation_followup/form.ts')).followUpForm,
}

/** The form of the register with that id; `undefined` when there is none. */
export const formAlone = async (id: string): Promise<Form | undefined> =>
  Object.hasOwn(readers, id) ? readers[id]?.() : undefined
