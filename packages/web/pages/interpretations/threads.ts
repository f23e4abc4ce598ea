import type { Post } from './answer.ts'

/** A first text with its answers; the first is missing when it is not for the reader to see. */
export interface Strand {
  readonly id: string
  readonly first: Post | undefined
  readonly answers: readonly Post[]
}

/** The texts of a thread as strands, oldest first. What was taken back stands as long as it has answers. */
export const strandsOf = (posts: readonly Post[]): readonly Strand[] => {
  const strands = new Map<string, { first: Post | undefined; answers: Post[] }>()
  const strandOf = (id: string) => {
    const known = strands.get(id) ?? { first: undefined, answers: [] }
    strands.set(id, known)
    return known
  }
  for (const post of posts)
    if (post.answerTo === null) strandOf(post.id).first = post
    else if (post.text !== null) strandOf(post.answerTo).answers.push(post)
  return [...strands]
    .map(([id, strand]) => ({ id, ...strand }))
    .filter(({ first, answers }) => answers.length > 0 || (first !== undefined && first.text !== null))
}
