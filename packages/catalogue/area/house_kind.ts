import { municipalityByCode } from './municipalities.ts'
import { regionCode } from './region_code.ts'

/** What a house with this code is: a municipality's is a board's; nothing for a code that is nobody's. */
export const houseKind = (code: string): 'board' | 'region' | undefined => {
  if (code === regionCode) return 'region'
  return municipalityByCode(code) && 'board'
}
