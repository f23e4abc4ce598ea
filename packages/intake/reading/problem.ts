import { type Words, words } from '@lyhord/core/words.ts'

/** Why a file cannot be read: a stable id, what is the matter and what to do. A value, never thrown. */
export interface FileProblem {
  readonly id: string
  readonly title: Words
  readonly remedy: Words
}

/** A refused file, beside what was hoped for: `Table | Refused`. */
export interface Refused {
  readonly problem: FileProblem
}

/** Makes a refusal. */
export const refused = (id: string, title: Words, remedy: Words): Refused => ({
  problem: { id, title, remedy },
})

const saveAs = words(
  'Spara tabellen som CSV eller som Excel-arbetsbok (.xlsx) och försök igen.',
  'Save the table as CSV or as an Excel workbook (.xlsx) and try again.',
)

/** Every reason why the content of a file is refused, by what went wrong. */
export const refusals = {
  empty: refused(
    'fil-tom',
    words('Filen är tom.', 'The file is empty.'),
    words(
      'Exportera den på nytt. Överst ska rubrikerna stå, och under dem en rad för varje ärende.',
      'Export it anew. The headings should come first, and below them a row for each record.',
    ),
  ),
  binary: refused(
    'fil-binar',
    words('Filen är varken text eller ett kalkylblad.', 'The file is neither text nor a spreadsheet.'),
    saveAs,
  ),
  nul: refused(
    'fil-nolltecken',
    words(
      'Filen innehåller nolltecken och är ingen hel textfil.',
      'The file contains NUL characters and is not a sound text file.',
    ),
    words('Exportera filen på nytt och försök igen.', 'Export the file anew and try again.'),
  ),
  mixedEncodings: refused(
    'fil-blandad-teckenkodning',
    words(
      'En del av filen är skriven i UTF-8 och en del i en annan teckenkodning, så å, ä och ö går inte att läsa säkert.',
      'Some of the file is written in UTF-8 and some in another encoding, so that å, ä and ö cannot be read safely.',
    ),
    words(
      'Exportera filen på nytt i stället för att klippa ihop den av flera, eller läs in delarna var för sig.',
      'Export the file anew instead of putting it together from several, or take in the parts one by one.',
    ),
  ),
  ebcdic: refused(
    'fil-ebcdic',
    words(
      'Filen är skriven i EBCDIC, som stordatorer skriver text, och går inte att läsa här.',
      'The file is written in EBCDIC, as mainframes write text, and cannot be read here.',
    ),
    words(
      'Be den som tar ut filen att omvandla den till UTF-8, och försök igen.',
      'Ask whoever extracts the file to convert it to UTF-8, and try again.',
    ),
  ),
  markup: refused(
    'fil-webbsida',
    words(
      'Filen är en webbsida eller annan XML, även om den heter något annat.',
      'The file is a web page or other XML, whatever it is called.',
    ),
    words(
      'Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och försök igen.',
      'Open it in Excel, save it as an Excel workbook (.xlsx) and try again.',
    ),
  ),
  json: refused(
    'fil-json',
    words('Filen är JSON och ingen tabell.', 'The file is JSON and not a table.'),
    saveAs,
  ),
  richText: refused(
    'fil-rtf',
    words('Filen är ett RTF-dokument och ingen tabell.', 'The file is an RTF document and not a table.'),
    saveAs,
  ),
  pdf: refused('fil-pdf', words('Filen är en PDF.', 'The file is a PDF.'), saveAs),
  zip: refused(
    'fil-zip',
    words(
      'Filen är en zip-fil och ingen Excel-arbetsbok.',
      'The file is a zip archive and not an Excel workbook.',
    ),
    words('Packa upp den och ange filen som ligger i den.', 'Unpack it and give the file inside.'),
  ),
  openDocument: refused(
    'fil-opendocument',
    words('Filen är ett OpenDocument-kalkylblad.', 'The file is an OpenDocument spreadsheet.'),
    saveAs,
  ),
  oldExcel: refused(
    'fil-gammal-excel',
    words('Filen är i Excels gamla format (.xls).', 'The file is in the old Excel format (.xls).'),
    saveAs,
  ),
  password: refused(
    'fil-losenord',
    words('Arbetsboken är skyddad med lösenord.', 'The workbook is protected by a password.'),
    words(
      'Ta bort lösenordet i en kopia, läs in kopian och radera den sedan.',
      'Remove the password in a copy, take in the copy and then delete it.',
    ),
  ),
  damagedWorkbook: refused(
    'fil-skadad-arbetsbok',
    words('Arbetsboken är skadad eller saknar blad.', 'The workbook is damaged or has no sheet.'),
    words(
      'Öppna den i Excel, spara den på nytt och försök igen.',
      'Open it in Excel, save it anew and try again.',
    ),
  ),
  tooLargeWorkbook: refused(
    'fil-for-stor-arbetsbok',
    words('Arbetsboken är större än vad som går att läsa.', 'The workbook is larger than what can be read.'),
    words('Dela upp den, eller spara bladet som CSV.', 'Divide it, or save the sheet as CSV.'),
  ),
  headerTooLong: refused(
    'fil-lang-rubrikrad',
    words('Första raden är för lång för att vara en rubrikrad.', 'The first row is too long to be a header.'),
    words(
      'Kontrollera att filen är en tabell med en rad per ärende.',
      'Check that the file is a table with one row per record.',
    ),
  ),
  noKnownColumn: refused(
    'fil-inga-kanda-kolumner',
    words(
      'Ingen av filens kolumner hör till formuläret.',
      'None of the columns in the file belongs to the form.',
    ),
    words(
      'Har filen egna rubriker behövs en mappning. Utan mappning ska rubrikerna vara variablernas id, till exempel utredning_id. Kodboken listar dem.',
      'A file with headings of its own needs a mapping. Without one the headings should be the ids of the variables, such as utredning_id. The codebook lists them.',
    ),
  ),
  macros: refused(
    'fil-makro',
    words('Arbetsboken har makron (.xlsm).', 'The workbook has macros (.xlsm).'),
    words(
      'Spara den som Excel-arbetsbok utan makron (.xlsx) och försök igen.',
      'Save it as an Excel workbook without macros (.xlsx) and try again.',
    ),
  ),
  binaryWorkbook: refused(
    'fil-binar-arbetsbok',
    words(
      'Arbetsboken är i Excels binära format (.xlsb).',
      'The workbook is in the binary Excel format (.xlsb).',
    ),
    saveAs,
  ),
  cancelled: refused(
    'fil-avbruten',
    words(
      'Läsningen avbröts. Raderna härifrån är inte lästa.',
      'Reading was cancelled. The rows from here are not read.',
    ),
    words('Börja om när du vill.', 'Start again when you like.'),
  ),
} as const satisfies Record<string, Refused>

/** A header with more columns than any form has; `most`: how many can be read. */
export const tooManyColumns = (columns: number, most: number): Refused =>
  refused(
    'fil-for-manga-kolumner',
    words(
      `Filen har ${columns} kolumner. Högst ${most} går att läsa.`,
      `The file has ${columns} columns. At most ${most} can be read.`,
    ),
    words(
      'Ta bort kolumner som inte behövs, eller kontrollera att det är rätt skiljetecken.',
      'Remove columns that are not needed, or check that the delimiter is the right one.',
    ),
  )

/** The same column twice. `place`: the later one, 1 for the first column; never its name, which may identify. */
export const duplicateColumn = (first: number, place: number): Refused =>
  refused(
    'fil-dubbel-kolumn',
    words(
      `Kolumn ${first} och kolumn ${place} har samma rubrik.`,
      `Column ${first} and column ${place} have the same heading.`,
    ),
    words('Ta bort eller döp om en av dem.', 'Remove or rename one of them.'),
  )

/** A quotation mark that begins a cell and never ends it rightly. `row`: 0 for the header. */
export const brokenQuote = (row: number): Refused =>
  refused(
    'fil-citattecken',
    words(
      `Ett citattecken ${row === 0 ? 'bland rubrikerna' : `på rad ${row} under rubrikerna`} avslutas inte som det ska. Raderna därifrån är inte lästa.`,
      `A quotation mark ${row === 0 ? 'among the headings' : `in row ${row} below the headings`} does not end as it should. The rows from there are not read.`,
    ),
    words(
      'Skriv två citattecken i följd för ett citattecken inne i en cell.',
      'Write two quotation marks in a row for a quotation mark inside a cell.',
    ),
  )

/** A row longer than any record. */
export const rowTooLong = (row: number): Refused =>
  refused(
    'fil-lang-rad',
    words(
      `Rad ${row} under rubrikerna är längre än en miljon tecken. Raderna därifrån är inte lästa.`,
      `Row ${row} below the headings is longer than a million characters. The rows from there are not read.`,
    ),
    words('Kontrollera raden i filen.', 'Check the row in the file.'),
  )

/** A sheet that the workbook does not have. */
export const noSuchSheet = (sheets: readonly string[]): Refused =>
  refused(
    'fil-blad-saknas',
    words('Arbetsboken har inget blad med det namnet.', 'The workbook has no sheet of that name.'),
    words(`Välj bland: ${sheets.join(', ')}.`, `Choose among: ${sheets.join(', ')}.`),
  )
