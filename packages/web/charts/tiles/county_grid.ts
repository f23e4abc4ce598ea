/** Where a county's block of tiles stands: its upper left corner and how many tiles are on a row; in tiles. */
export interface CountyBlock {
  readonly county: string
  readonly col: number
  readonly row: number
  readonly width: number
}

/**
 * Sweden's counties as blocks on a grid, laid by hand after how they lie: north up, coast to the right. No geography is
 * kept but that; the areas say how many municipalities there are, not how large they are.
 */
export const countyGrid: readonly CountyBlock[] = [
  { county: '25', col: 8.5, row: 0, width: 5 },
  { county: '24', col: 6.5, row: 3.6, width: 5 },
  { county: '23', col: 4.6, row: 7.2, width: 3 },
  { county: '22', col: 8, row: 7.2, width: 3 },
  { county: '20', col: 4.6, row: 10.8, width: 4 },
  { county: '21', col: 9, row: 10.8, width: 3 },
  { county: '17', col: 1, row: 15.4, width: 4 },
  { county: '18', col: 5.4, row: 15.4, width: 3 },
  { county: '19', col: 8.8, row: 15.4, width: 3 },
  { county: '03', col: 12.2, row: 15.4, width: 2 },
  { county: '14', col: 0, row: 20, width: 7 },
  { county: '04', col: 8, row: 20, width: 3 },
  { county: '01', col: 11.8, row: 20, width: 4 },
  { county: '05', col: 7.4, row: 23.6, width: 4 },
  { county: '13', col: 1.6, row: 27.6, width: 2 },
  { county: '06', col: 4, row: 28.2, width: 4 },
  { county: '08', col: 8.4, row: 28.2, width: 3 },
  { county: '09', col: 13.4, row: 28.2, width: 1 },
  { county: '07', col: 4.6, row: 32.8, width: 4 },
  { county: '10', col: 9, row: 32.8, width: 3 },
  { county: '12', col: 1.6, row: 35.4, width: 7 },
]
