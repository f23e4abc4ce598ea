/** What may be said after `lyhord user add|list|reset`; `usage` is how the command is written. */
export interface UserOptions {
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly board?: string | undefined
  readonly code?: string | undefined
  readonly address?: string | undefined
  readonly usage: string
}
