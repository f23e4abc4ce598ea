import { measures } from '../measures/oppen_insats_resurs.ts'
import { figuresIn } from './figures_in.ts'

export const figures = figuresIn(measures)
