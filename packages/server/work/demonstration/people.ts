import type { Role } from '@lyhord/contract'

/** The password of everybody in the demonstration; it is printed at start and shown at sign-in. */
export const demonstrationPassword = 'lyhord-demonstration'

/** One invented sign-in. Named by what they do: nobody in the demonstration is a person. */
export interface DemonstrationPerson {
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** Who works with investigations in a demonstration municipality, by user id. */
export interface Staff {
  readonly lead: string
  readonly recording: readonly string[]
}

const person = (place: string, name: string, mailbox: string, role: Role): DemonstrationPerson => ({
  name: `${name}, ${place}`,
  email: `${mailbox}@${asciiOf(place)}.example`,
  role,
})

/** Lower-case ASCII for an address: å and ä become a, ö becomes o. */
const asciiOf = (place: string): string =>
  place
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')

/** Who works in a demonstration municipality. */
export const peopleOf = (place: string): readonly DemonstrationPerson[] => [
  person(place, 'Socialsekreterare 1', 'socialsekreterare1', 'caseworker'),
  person(place, 'Socialsekreterare 2', 'socialsekreterare2', 'caseworker'),
  person(place, 'Enhetschef', 'enhetschef', 'lead'),
  person(place, 'Administratör', 'administrator', 'administrator'),
]

/** Who works for the demonstration region. */
export const regionPeople = (region: string): readonly DemonstrationPerson[] => [
  person(region, 'Analytiker', 'analytiker', 'analyst'),
]
