export type Gender = 'T' | 'K' | 'M'

/** A value of a place: whole, women and girls, or men and boys; `null` is not known and never 0. */
export type PlaceValue = readonly [code: string, gender: Gender, value: number | null]

/** A figure of one year: what is replaced as a whole. */
export interface FigureYear {
  readonly figure: string
  readonly label: string
  readonly year: number
  readonly values: readonly PlaceValue[]
}

/** What the name of a place or a figure is, by its code. */
export interface Named {
  readonly code: string
  readonly name: string
}

/** What a file of background figures holds. */
export interface BackgroundFile {
  readonly from: 'kolada' | 'table'
  readonly figures: readonly FigureYear[]
  readonly places: readonly Named[]
}

/** Why a file cannot be read. `row`: 1 for the first below the header, or the first entry of a page. */
export interface BackgroundFault {
  readonly fault:
    | 'not_json'
    | 'not_kolada'
    | 'entry'
    | 'no_place'
    | 'no_year'
    | 'empty'
    | 'year'
    | 'place'
    | 'gender'
    | 'number'
    | 'twice'
  readonly row?: number
  readonly column?: string
}

export type ReadBackground = BackgroundFile | BackgroundFault

/** Whether a code is that of a municipality: four digits, the nation (`0000`) and regions (`0014`) apart. */
export const isMunicipality = (code: string): boolean => /^\d{4}$/.test(code) && !code.startsWith('00')

/** Whether something is the code of a place as Kolada or Statistics Sweden writes it. */
export const isPlaceCode = (text: string): boolean => /^[0-9A-Z]{1,12}$/.test(text)

/** Whether something is a year that figures may be of. */
export const isFigureYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2200
