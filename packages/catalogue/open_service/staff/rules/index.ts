import type { Rule } from '@lyhord/core'
import { countedInFuture } from './oppen_insats_resurs_01_counted_in_future.ts'
import { postsWithoutEmployees } from './oppen_insats_resurs_02_posts_without_employees.ts'
import { employeesWithoutPosts } from './oppen_insats_resurs_03_employees_without_posts.ts'
import { hoursWithoutPosts } from './oppen_insats_resurs_04_hours_without_posts.ts'
import { postsMissing } from './oppen_insats_resurs_05_posts_missing.ts'
import { postsLookLikePeople } from './oppen_insats_resurs_06_posts_look_like_people.ts'
import { moreVacantThanFilled } from './oppen_insats_resurs_07_more_vacant_than_filled.ts'

/** Every rule about one record, by id. Adding one: a new file and a line here. */
export const rules: readonly Rule[] = [
  countedInFuture,
  postsWithoutEmployees,
  employeesWithoutPosts,
  hoursWithoutPosts,
  postsMissing,
  postsLookLikePeople,
  moreVacantThanFilled,
]
