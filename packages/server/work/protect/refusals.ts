import type { FormulaFlaw, TableFlaw } from '@lyhord/core/disclosure/linked_tables.ts'
import { type Words, words } from '@lyhord/core/words.ts'
import type { Refused } from '../../outside/files/problem.ts'

const refused = (id: string, title: Words, remedy: Words): Refused => ({ problem: { id, title, remedy } })

/** The file lacks a column that is needed. */
export const missingColumn = (column: string, header: readonly string[]): Refused =>
  refused(
    'tabell-kolumn-saknas',
    words(`Kolumnen "${column}" finns inte i filen.`, `There is no column "${column}" in the file.`),
    words(`Filen har kolumnerna: ${header.join(', ')}.`, `The file has the columns: ${header.join(', ')}.`),
  )

/** A column with a name that the published file uses itself. */
export const takenColumn = (column: string): Refused =>
  refused(
    'tabell-kolumn-upptagen',
    words(
      `Kolumnen "${column}" heter som en av dem som skrivs ut.`,
      `The column "${column}" has the name of one that is written.`,
    ),
    words('Byt namn på kolumnen i filen.', 'Rename the column in the file.'),
  )

/** A count that is not a whole number from 0. `row`: 1 for the first below the header. */
export const notACount = (column: string, row: number): Refused =>
  refused(
    'tabell-inget-antal',
    words(
      `Rad ${row} har inget antal i kolumnen "${column}".`,
      `Row ${row} has no count in the column "${column}".`,
    ),
    words('Antal är hela tal från 0 och uppåt.', 'Counts are whole numbers from 0.'),
  )

/** A file with a header and nothing below. */
export const noCells = refused(
  'tabell-inga-rader',
  words('Filen har inga rader under rubrikraden.', 'The file has no rows below the header.'),
  words('Filen ska ha en rad per cell, med antal.', 'The file should have one row per cell, with its count.'),
)

/** A formula that cannot be read. */
export const formulaRefused = (formula: string, { position, found }: FormulaFlaw): Refused =>
  refused(
    'tabell-formel',
    found === ''
      ? words(`Formeln tar slut för tidigt: ${formula}`, `The formula ends too early: ${formula}`)
      : words(
          `Tecken ${position} i formeln går inte att förstå ("${found}"): ${formula}`,
          `Character ${position} of the formula cannot be understood ("${found}"): ${formula}`,
        ),
    words('Skriv till exempel (kommun+region)*kon*alder.', 'Write for example (mun+reg)*sex*age.'),
  )

/** Tables that cannot be made of the columns. */
export const tablesRefused = (flaw: TableFlaw, header: readonly string[]): Refused => {
  switch (flaw.flaw) {
    case 'unknown-column':
      return missingColumn(flaw.column, header)
    case 'crossed-alternatives':
      return refused(
        'tabell-korsade-alternativ',
        words(
          `Formlerna korsar grupperingar som också är alternativ till varandra (kolumnen "${flaw.column}").`,
          `The formulas cross groupings that are also alternatives to each other (the column "${flaw.column}").`,
        ),
        words('Använd antingen + eller * mellan två kolumner.', 'Use either + or * between two columns.'),
      )
    case 'same-label':
      return refused(
        'tabell-samma-namn',
        words(
          `Värdet "${flaw.label}" betyder olika saker i kolumner som delar "${flaw.column}".`,
          `The value "${flaw.label}" means different things in columns that share "${flaw.column}".`,
        ),
        words('Ge värdena olika namn.', 'Give the values different names.'),
      )
    case 'total-label':
      return refused(
        'tabell-total-upptaget',
        words(
          `Kolumnen "${flaw.column}" har värdet "Total", som betyder alla.`,
          `The column "${flaw.column}" has the value "Total", which means all.`,
        ),
        words('Byt namn på värdet.', 'Rename the value.'),
      )
    case 'too-many-cells':
      return refused(
        'tabell-for-manga-celler',
        words(`Formlerna ger ${flaw.cells} celler.`, `The formulas give ${flaw.cells} cells.`),
        words('Korsa färre kolumner.', 'Cross fewer columns.'),
      )
  }
}

/** A file of cells that does not fit its formulas. `row`: 1 for the first below the header. */
export const noVerdict = (row: number): Refused =>
  refused(
    'tabell-ej-sant-eller-falskt',
    words(
      `Rad ${row} har varken TRUE eller FALSE i kolumnen "suppressed".`,
      `Row ${row} has neither TRUE nor FALSE in the column "suppressed".`,
    ),
    words('Skriv TRUE för celler som inte visas.', 'Write TRUE for cells that are not shown.'),
  )
