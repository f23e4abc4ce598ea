import * as library from 'pptxgenjs'

type Library = typeof library.default
export type Pptx = InstanceType<Library['default']>
export type Slide = ReturnType<Pptx['addSlide']>
export type ChartOptions = NonNullable<Parameters<Slide['addChart']>[2]>
export type TableCell = Parameters<Slide['addTable']>[0][number][number]

/** A new deck. The library's declarations are those of its CommonJS form; what Node imports is the class itself. */
export const newPptx = (): Pptx => {
  const made: unknown = library.default
  if (typeof made !== 'function') throw new Error('pptxgenjs is not what it was')
  return Reflect.construct(made, [])
}
