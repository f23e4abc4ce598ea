import type { AddressFor } from '../addresses.ts'
import type { Person } from '../as_person.ts'
import type { SignIn } from '../product.ts'

/** One page of the demonstration, to be looked at; its picture stands in the README or the handbook. */
export interface Picture {
  readonly name: string
  readonly by: SignIn['role']
  readonly at: AddressFor
  readonly heading: RegExp
  /** What is there when the page is ready to be looked at. */
  readonly there: string
  /** What is done before the picture. */
  readonly after?: (person: Person) => Promise<void>
  /** Further down the same page: the part at the top of the picture. */
  readonly further?: { readonly name: string; readonly part: string }
  /** The documents show it on a phone too, with this part at the top. */
  readonly phone?: string
  /** Looked at on a phone by a journey of its own. */
  readonly wideOnly?: true
}
