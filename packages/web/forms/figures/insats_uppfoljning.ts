import { measures } from '../measures/insats_uppfoljning.ts'
import { figuresIn } from './figures_in.ts'

export const figures = figuresIn(measures)
