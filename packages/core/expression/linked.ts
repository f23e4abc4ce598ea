/**
 * A variable of the record itself, or of a related one: `previous.x` the earlier, `next.x` the later, `linked.x` the
 * record of another form that it led to.
 */
export interface Linked {
  readonly id: string
  readonly of: 'self' | 'previous' | 'next' | 'linked'
}

/** Takes the prefix from a variable id in a tree. */
export const linkedOf = (id: string): Linked => {
  if (id.startsWith('previous.')) return { id: id.slice('previous.'.length), of: 'previous' }
  if (id.startsWith('next.')) return { id: id.slice('next.'.length), of: 'next' }
  if (id.startsWith('linked.')) return { id: id.slice('linked.'.length), of: 'linked' }
  return { id, of: 'self' }
}

/** The last day the data reach, of the form itself and of the linked one: days that linking gives every record. */
export const followedTo = 'next.followed_to'
export const linkedFollowedTo = 'linked.followed_to'

/** Whether a variable of a tree is a day that linking gives, and no question asks for. */
export const isFollowedTo = (id: string): boolean => id === followedTo || id === linkedFollowedTo
