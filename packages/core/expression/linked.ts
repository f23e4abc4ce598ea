/** A variable of the record itself, or of a related one: `previous.x` the earlier, `next.x` the later. */
export interface Linked {
  readonly id: string
  readonly of: 'self' | 'previous' | 'next'
}

/** Takes the prefix from a variable id in a tree. */
export const linkedOf = (id: string): Linked => {
  if (id.startsWith('previous.')) return { id: id.slice('previous.'.length), of: 'previous' }
  if (id.startsWith('next.')) return { id: id.slice('next.'.length), of: 'next' }
  return { id, of: 'self' }
}

/** The last day the data reach: a day that linking gives every record, and no question asks for. */
export const followedTo = 'next.followed_to'
