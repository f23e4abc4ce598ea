import { type Action, can, type Role } from '@lyhord/contract/frame/policy.ts'
import type { Words } from '@lyhord/core'

/** A place in the list to the left: where, what it is called, its letter after `g`, and who may go there. */
export interface Place {
  readonly to: '/' | '/samla-in' | '/resultat' | '/jamfor' | '/kodbok' | '/installningar'
  readonly name: Words
  readonly letter: string
  readonly access: Action
  /** Where the addresses of its other pages begin. */
  readonly also?: readonly string[]
}

const places: readonly Place[] = [
  { to: '/', name: { sv: 'Översikt', en: 'Overview' }, letter: 'o', access: 'signed_in' },
  {
    to: '/samla-in',
    name: { sv: 'Samla in', en: 'Collect' },
    letter: 's',
    access: 'collection.read',
    also: ['/arende/', '/arbetspass/', '/importera', '/nycklar', '/formular', '/uppfoljning', '/befolkning'],
  },
  {
    to: '/resultat',
    name: { sv: 'Resultat', en: 'Results' },
    letter: 'r',
    access: 'result.read',
    also: ['/rapporter'],
  },
  {
    to: '/jamfor',
    name: { sv: 'Jämför', en: 'Compare' },
    letter: 'j',
    access: 'release.read',
    also: ['/rapporter'],
  },
  { to: '/kodbok', name: { sv: 'Kodbok', en: 'Codebook' }, letter: 'k', access: 'signed_in' },
  {
    to: '/installningar',
    name: { sv: 'Inställningar', en: 'Settings' },
    letter: 'i',
    access: 'tenant.manage',
    also: ['/nycklar'],
  },
]

/** The places a role may go to, in their order. */
export const placesFor = (role: Role): readonly Place[] => places.filter((p) => can(role, p.access))

/**
 * The place that an address belongs to without lying under it: records and work sessions belong to Samla in; reports to
 * Resultat, and to Jämför for those who see no results.
 */
export const placeOf = (pathname: string, there: readonly Place[]): Place | undefined =>
  there.find(({ also = [] }) => also.some((start) => pathname.startsWith(start)))
