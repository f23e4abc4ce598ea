import { openCatalogue } from './open_data/catalogue.ts'
import { openEquity } from './open_data/equity.ts'
import { openKolada } from './open_data/kolada.ts'
import { openPxWeb } from './open_data/px_web.ts'
import { openTables } from './open_data/tables.ts'

/** Published releases for everybody. */
export const openData = { ...openCatalogue, ...openTables, ...openEquity, ...openPxWeb, ...openKolada }
