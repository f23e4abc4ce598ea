import { type Words, words } from '@lyhord/core'
import type { Refused } from '../../outside/files/problem.ts'

/** A refusal that the list of users helps with. */
export const seeList = (id: string, title: Words): Refused => ({
  problem: {
    id,
    title,
    remedy: words(
      'Se alla nämnder och användare: npx lyhord user list',
      'See all boards and users: npx lyhord user list',
    ),
  },
})
