import { measures } from '../measures/aktualisering.ts'
import { figuresIn } from './figures_in.ts'

export const figures = figuresIn(measures)
