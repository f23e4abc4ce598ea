import type { Judge } from '@lyhord/core'
import { type Course, goAhead, goBack, goOn, goTo } from './course.ts'

/** A step in the form: dealt with and on, one back, one ahead, or to one question. */
export type Move = 'on' | 'back' | 'ahead' | { readonly to: string }

export const moved = (from: Course, how: Move, judge: Judge, today: string): Course => {
  if (how === 'on') return goOn(from, judge, today)
  if (how === 'back') return goBack(from, judge, today)
  return how === 'ahead' ? goAhead(from, judge, today) : goTo(from, how.to)
}
