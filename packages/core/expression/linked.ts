/**
 * A variable of the record itself, or of a related one: `previous.x` the earlier, `next.x` the later, `linked.x` the
 * record of another form that it led to; `chain.x` is told of the chain that the record is part of.
 */
export interface Linked {
  readonly id: string
  readonly of: 'self' | 'previous' | 'next' | 'linked' | 'chain'
}

/** Takes the prefix from a variable id in a tree. */
export const linkedOf = (id: string): Linked => {
  if (id.startsWith('previous.')) return { id: id.slice('previous.'.length), of: 'previous' }
  if (id.startsWith('next.')) return { id: id.slice('next.'.length), of: 'next' }
  if (id.startsWith('linked.')) return { id: id.slice('linked.'.length), of: 'linked' }
  if (id.startsWith('chain.')) return { id: id.slice('chain.'.length), of: 'chain' }
  return { id, of: 'self' }
}

/** The last day the data reach, of the form itself and of the linked one: days that linking gives every record. */
export const followedTo = 'next.followed_to'
export const linkedFollowedTo = 'linked.followed_to'

/** What linking tells of a record's place in a chain (see `chainsIn`): a number and two days. */
export const chainLength = 'chain.length'
export const chainOpened = 'chain.opened'
export const chainContinuedOn = 'chain.continued_on'

/** What linking gives and no question asks for, and what it is called among the phrases. */
const given = new Map<string, 'followedTo' | 'chainLength' | 'chainOpened' | 'chainContinuedOn'>([
  [followedTo, 'followedTo'],
  [linkedFollowedTo, 'followedTo'],
  [chainLength, 'chainLength'],
  [chainOpened, 'chainOpened'],
  [chainContinuedOn, 'chainContinuedOn'],
])

/** The phrase for what linking gives and no question asks for; `undefined` for a question's variable. */
export const givenByLinking = (id: string) => given.get(id)
