import { type Comparison, everybody } from '../answer.ts'
import type { Choice } from './choice.ts'

/** A choice in which no area stands beside itself, and nothing beside everybody: of them there are no others. */
export const sideBySide = (choice: Choice): Choice =>
  choice.area === everybody || choice.area === choice.against ? { ...choice, against: everybody } : choice

/** What a place can stand beside: every area but itself; everybody beside none. */
export const besideOf = (areas: Comparison['areas'], { area }: Pick<Choice, 'area'>): Comparison['areas'] =>
  area === everybody ? [] : areas.filter(({ label }) => label !== area)
