import { type Municipality, municipalityByCode } from './municipalities.ts'

/**
 * The code of a municipality (`0180`) or of a district below it (`0180-07`): the municipality's official code and a
 * number of its own, 01–99. Districts follow the municipality's own division, which has no national code list.
 */
export interface AreaCode {
  readonly municipality: string
  /** Absent for the whole municipality. */
  readonly district?: string
}

/** Reads an area code; `undefined` when it is not of that form. Whether the municipality exists is another question. */
export const readAreaCode = (code: string): AreaCode | undefined => {
  const found = /^(\d{4})(?:-(\d{2}))?$/.exec(code)
  const [, municipality, district] = found ?? []
  if (municipality === undefined || district === '00') return undefined
  return { municipality, ...(district === undefined ? {} : { district }) }
}

/** The municipality an area code lies in, `undefined` when it is none of the 290. */
export const municipalityOfArea = (code: string): Municipality | undefined => {
  const area = readAreaCode(code)
  return area && municipalityByCode(area.municipality)
}
