import { measures } from '../measures/utredning.ts'
import { figuresIn } from './figures_in.ts'

export const figures = figuresIn(measures)
