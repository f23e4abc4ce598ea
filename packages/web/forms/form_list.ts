import { type Words, words } from '@lyhord/core/words.ts'

/** A form as it is named before anything more of it is fetched. */
export interface ListedForm {
  readonly id: string
  readonly title: Words
  /** The variable that holds a record's local id. */
  readonly recordKey: string
}

/**
 * Every form of the catalogue, by name only: the forms themselves are large, and a page fetches the one it needs. A
 * test holds this against the register.
 */
export const formList = [
  {
    id: 'utredning',
    title: words('Avslutad barnavårdsutredning', 'Closed child welfare investigation'),
    recordKey: 'utredning_id',
  },
  { id: 'aktualisering', title: words('Aktualisering', 'Referral'), recordKey: 'aktualisering_id' },
  { id: 'oppen_insats', title: words('Öppen insats', 'Open service'), recordKey: 'insats_id' },
  {
    id: 'oppen_insats_mangd',
    title: words('Öppna insatser, mängduppgifter', 'Open services, counts'),
    recordKey: 'rad_id',
  },
  {
    id: 'oppen_insats_resurs',
    title: words('Öppna insatser, personalresurser', 'Open services, staff resources'),
    recordKey: 'resurs_id',
  },
  {
    id: 'insats_uppfoljning',
    title: words('Uppföljning av insats efter ett år', 'Follow-up of an intervention after a year'),
    recordKey: 'uppfoljning_id',
  },
] as const satisfies readonly ListedForm[]

export type FormId = (typeof formList)[number]['id']

/** The form that pages begin with. */
export const firstForm = formList[0].id

/** Whether this version of the product has the form. */
export const isListed = (id: unknown): id is FormId => formList.some((f) => f.id === id)

/** The form an address or an answer names; the first when it names none that is known. */
export const formNamed = (id: unknown): FormId => (isListed(id) ? id : firstForm)

/** A form's name; `undefined` when this version of the product does not have it. */
export const listedForm = (id: string): ListedForm | undefined => formList.find((f) => f.id === id)

/** How a form stands in an address: not at all when it is the one that pages begin with. */
export const formInAddress = (id: string): string | undefined => (id === firstForm ? undefined : id)
