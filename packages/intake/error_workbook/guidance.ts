import { type Language, type Words, words } from '@lyhord/core'
import type { Cell, Comment } from '../workbook/sheet.ts'

/** What has come into a workbook so far. `uncommented`: coloured cells without a comment; `leftOut`: rows without room. */
export interface Written {
  rows: number
  leftOut: number
  uncommented: number
  readonly comments: Comment[]
}

export const rowsSheetName = words('Rader att se över', 'Rows to look over')
export const guidanceSheetName = words('Läs mig', 'Read me')

export const reasonComment = words(
  'En gul cell kan vara rätt. Rätta den, eller välj eller skriv här varför den ska stå kvar.',
  'A yellow cell may be right. Correct it, or choose or write here why it should stay.',
)

/** Reasons to choose from, read again by their words; others may be written. No comma: it parts them in the list. */
export const reasonsToChoose: readonly Words[] = [
  words('Det stämmer', 'It is right'),
  words('Uppgiften saknas', 'Missing from the case file'),
  words('Det är vår rutin', 'It is our routine'),
  words('Annat skäl', 'Another reason'),
]

const guidance: readonly Words[] = [
  words(
    'Raderna på första bladet behöver ses över. De har samma kolumner som i din fil.',
    'The rows on the first sheet need to be looked over. They have the same columns as in your file.',
  ),
  words(
    'En röd cell behöver rättas. En gul kan vara rätt: rätta den, eller välj eller skriv ett skäl i kolumnen "Skäl att behålla".',
    'A red cell needs to be corrected. A yellow one may be right: correct it, or choose or write a reason in the column "Reason to keep".',
  ),
  words(
    'Hör flera rader till samma ärende räcker det att skriva skälet på en av dem.',
    'Where several rows belong to the same case it is enough to write the reason in one of them.',
  ),
  words(
    'Kommentaren i cellen säger vad det gäller och vad du kan göra. Detsamma står i kolumnen "Att se över".',
    'The comment in the cell says what it is about and what you can do. The same stands in the column "To look over".',
  ),
  words(
    'Spara och läs in arbetsboken igen. Bara de här raderna ändras. En rad som du tar bort ändras inte.',
    'Save and upload the workbook again. Only these rows change. A row that you remove is not changed.',
  ),
  words(
    'Lägg inte till rader, och ändra inte den dolda kolumnen "lyhord_rad": den säger vilken rad det är.',
    'Add no rows, and do not change the hidden column "lyhord_rad": it says which row it is.',
  ),
  words(
    'En apostrof före =, +, - eller @ hindrar kalkylprogrammet från att räkna med texten. Låt den stå.',
    'An apostrophe before =, +, - or @ keeps the spreadsheet from counting with the text. Let it stay.',
  ),
]

const uncommented = (cells: number): Words =>
  words(
    `${cells} färgade celler har ingen kommentar, för att arbetsboken inte ska bli trög. Vad som gäller står i kolumnen "Att se över".`,
    `${cells} coloured cells have no comment, to keep the workbook quick. What they are about stands in the column "To look over".`,
  )

const leftOut = (rows: number): Words =>
  words(
    `${rows} rader till fick inte plats i ett blad. De kommer med när de här är rättade.`,
    `${rows} more rows had no room in one sheet. They come when these are corrected.`,
  )

/** How the workbook is used, told when its rows are written. */
export function* guidanceRows(written: Written, lang: Language): Generator<readonly Cell[], void, undefined> {
  const told = [
    ...guidance,
    ...(written.uncommented > 0 ? [uncommented(written.uncommented)] : []),
    ...(written.leftOut > 0 ? [leftOut(written.leftOut)] : []),
  ]
  for (const text of told) yield [{ value: text[lang], style: 'prose' }]
}
