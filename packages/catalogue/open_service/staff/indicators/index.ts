import type { Indicator } from '@lyhord/core'
import { employees } from './resurs_anstallda.ts'
import { staffRows } from './resurs_rader.ts'
import { hoursAWeek } from './resurs_timmar.ts'
import { posts } from './resurs_tjanster.ts'
import { vacantPosts } from './resurs_vakanta.ts'

/** Every indicator of staff resources, in the order people read them. Adding one: a new file and a line here. */
export const indicators: readonly Indicator[] = [staffRows, posts, vacantPosts, employees, hoursAWeek]
