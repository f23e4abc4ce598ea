import type { Readable } from 'node:stream'
import type { Address, Answered, Api, Asked, Role } from '@lyhord/contract'
import type { HouseKind } from '@lyhord/contract/frame/policy.ts'
import type { Language } from '@lyhord/core'
import type { House } from '../house.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { AuditEntry } from '../queries/audit.ts'
import type { Refusal } from './refusal.ts'

/** Who is signed in. */
export interface Actor {
  readonly user: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly secondStep: boolean
  /** When the sign-in ends. */
  readonly endsAt: Date
  readonly tenant: {
    readonly id: string
    readonly name: string
    readonly code: string
    readonly kind: HouseKind
    readonly freeText: boolean
    readonly demonstration: boolean
  }
}

/**
 * Says more in the audit entry that the frame writes when the transaction is about to commit. `also`: a second act
 * that the same request was, with an entry of its own. `silent`: there is no entry, for nothing was changed, or what was
 * done goes on with what the log's latest entry about the record tells.
 */
export type Note = (
  about: Omit<AuditEntry, 'act'> & { readonly also?: string | undefined; readonly silent?: boolean },
) => void

/** One request, after the door: who, in which language, and what they can reach. */
export interface Visit {
  readonly house: House
  readonly lang: Language
  /** The signed-in person; a fault where the endpoint is public. */
  readonly actor: Actor
  /** The session cookie's token, if any. */
  readonly token: string | undefined
  /** Where the request comes from, for throttling only. */
  readonly from: string
  /** The address that the reader uses to reach us: `https://lyhord.example`. */
  readonly origin: string
  /** One transaction in the actor's tenant; the endpoint's act is written to the audit log as its last statement. */
  inTenant<T>(work: (db: TenantDb, note: Note) => Promise<T>): Promise<T>
  /** The same in a transaction that others of the tenant may share: work that may be run again from its beginning. */
  together<T>(work: (db: TenantDb, note: Note) => Promise<T>): Promise<T>
  /** What an open endpoint answers is what anybody may keep until this changes: a fingerprint of what is behind it. */
  unchangedWhile(tag: string): void
  keepToken(token: string, endsAt: Date): void
  dropToken(): void
}

/** An answer that is not JSON. */
export class Stream {
  readonly body: Readable
  readonly filename: string | undefined
  constructor(body: Readable, filename?: string) {
    this.body = body
    this.filename = filename
  }
}

/** Answers one address: the JSON the contract promises, a stream where it says so, or a refusal. */
type Handler<A extends Address> = (
  asked: Asked<Api[A]>,
  visit: Visit,
) => Promise<Answered<Api[A]> | Stream | Refusal>

/** Handlers by address; `satisfies Handlers<…>` keeps a resource complete. */
export type Handlers<A extends Address = Address> = { readonly [K in A]: Handler<K> }
