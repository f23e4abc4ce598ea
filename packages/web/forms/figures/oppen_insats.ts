import { measures } from '../measures/oppen_insats.ts'
import { figuresIn } from './figures_in.ts'

export const figures = figuresIn(measures)
