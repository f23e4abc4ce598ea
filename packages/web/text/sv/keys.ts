import { plural } from '../plural.ts'

/** The key that personal numbers become pseudonyms with. */
export const sv = {
  title: 'Nyckeln',
  sentence: 'Med nyckeln blir personnummer till pseudonymer på er egen dator. Servern har den aldrig.',
  inUse: 'Nyckeln som ni använder',
  noneTitle: 'Här kommer er nyckel',
  none: 'Gör en nyckel innan ni läser in en fil med personnummer. Då känns samma barn igen från gång till gång, utan att numret lämnar er dator.',
  noneNotYours: 'Ingen nyckel är gjord än. Din enhetschef eller administratör kan göra en.',
  check: 'Kontrollvärde',
  checkHint: 'Kontrollvärdet visar om två nycklar är samma. Det säger ingenting om själva nyckeln.',
  made: 'Gjord',
  taken: 'Tagen i bruk',
  takenBy: (moment: string, who: string) => `${moment} av ${who}`,
  children: 'Barn med pseudonym',
  older: (n: number) => `${n} ${plural('sv', n, 'tidigare nyckel', 'tidigare nycklar')}`,
  retired: (moment: string) => `till ${moment}`,

  make: 'Gör en nyckel',
  makeNew: 'Gör en ny nyckel',
  makeTitle: 'Gör en nyckel',
  makeWhy: 'Nyckeln görs här i webbläsaren av slumpen. Den sparas i en fil som bara lösenfrasen öppnar.',
  passphrase: 'Lösenfras',
  passphraseHint: 'Minst 16 tecken. Fyra eller fem ord utan samband är lätta att minnas och svåra att gissa.',
  passphraseShort: 'Lösenfrasen behöver minst 16 tecken.',
  again: 'Lösenfrasen en gång till',
  notSame: 'De två lösenfraserna är inte lika.',
  making: 'Gör nyckeln …',
  saveTitle: 'Spara nyckeln innan ni använder den',
  saveWhy:
    'Utan nyckeln kan nya uppgifter inte länkas till gamla. Ha nyckelfilen på två ställen och bladet inlåst på ett tredje.',
  saveFile: 'Hämta nyckelfilen',
  saved: 'Nyckelfilen är hämtad.',
  printSheet: 'Skriv ut återställningsbladet',
  use: 'Ta nyckeln i bruk',
  useFirst: 'Hämta nyckelfilen först.',
  used: 'Nyckeln är i bruk.',
  cancel: 'Avbryt',
  fileName: (id: string) => `lyhord-nyckel-${id}.txt`,

  openTitle: 'Öppna nyckeln här',
  openWhy: 'Nyckeln öppnas bara i den här fliken och glöms när du stänger den eller loggar ut.',
  file: 'Nyckelfil',
  chooseFile: 'Välj fil',
  fileMissing: 'Välj nyckelfilen.',
  open: 'Öppna nyckeln',
  opening: 'Öppnar …',
  isOpen: 'Nyckeln är öppen i den här fliken.',
  isRight: 'Det är rätt nyckel.',
  lock: 'Lås nyckeln',
  locked: 'Nyckeln är låst.',
  notInUse: (id: string, used: string) =>
    `Den här nyckeln har kontrollvärde ${id}. Ni använder nyckeln med kontrollvärde ${used}. Välj rätt fil.`,
  noneInUse: 'Ingen nyckel är tagen i bruk än.',
  useThis: 'Ta den här nyckeln i bruk',

  sheetTitle: 'Skriv ut återställningsbladet',
  sheetWhy:
    'Bladet är nyckeln på papper, åtta rader med kontrolltecken. Lås in det skilt från nyckelfilen. Öppna nyckeln först.',

  recoverTitle: 'Återställ från bladet',
  recoverWhy: 'Skriv av de åtta raderna från bladet. En felskriven rad pekas ut.',
  rows: 'De åtta raderna',
  rowsHint: 'En rad i taget med radens nummer först. Mellanslag spelar ingen roll.',
  recover: 'Återställ',
  recovered:
    'Raderna stämmer, och nyckeln är tillbaka. Välj en lösenfras till en ny nyckelfil. Den gamla filen och dess lösenfras behövs inte mer.',
  sealRecovered: 'Gör en ny nyckelfil',

  changeTitle: 'Byt nyckel',
  changeWhy:
    'Byt om någon obehörig kan ha fått nyckeln. Sedan länkas barnen om med hjälp av en fil där deras personnummer står.',
  linkTitle: 'Länka om barnen till den nya nyckeln',
  linkLeft: (n: string, count: number) =>
    `${n} ${plural('sv', count, 'barn har', 'barn har')} kvar en pseudonym från en tidigare nyckel`,
  linkWhy:
    'Öppna den nya nyckeln ovan. Välj sedan den gamla nyckelfilen och en fil där barnens personnummer står, till exempel ett uttag ur verksamhetssystemet. Numren läses här och lämnar inte datorn. Bara par av pseudonymer skickas.',
  oldFile: 'Den gamla nyckelfilen',
  oldPassphrase: 'Den gamla nyckelns lösenfras',
  numbersFile: 'Fil med personnummer',
  numbersFileMissing: 'Välj en fil där barnens personnummer står.',
  link: 'Länka om',
  linking: 'Länkar om …',
  openNewFirst: 'Öppna den nya nyckeln först.',
  oldIsNotOld: 'Det är inte en nyckel som ni har använt tidigare.',
  linked: (linked: string, left: string) => `${linked} barn länkades om. ${left} barn hittades inte i filen.`,
  noNumbers: 'Filen har inga personnummer.',
  proof: 'Hämta beviset',
  proofHint:
    'Beviset visar för den som har en av nycklarna vilka pseudonymer som byttes. Spara det som nyckeln.',
  proofName: 'lyhord-nyckelbyte.json',

  makePseudonym: 'Gör pseudonymen av personnumret',
  number: 'Barnets personnummer',
  numberHint: 'Numret stannar i den här fliken. Bara pseudonymen sparas.',
  notANumber: 'Det går inte att läsa som ett personnummer. Skriv tio eller tolv siffror.',
  mistyped: 'Kontrollsiffran stämmer inte. Pseudonymen gjordes ändå. Kontrollera numret.',
  pseudonymMade: 'Pseudonymen är gjord.',

  shareTitle: 'Så delar ni nyckeln tryggt',
  share: [
    'Lägg nyckelfilen på en yta som bara de som läser in filer kommer åt.',
    'Säg lösenfrasen muntligt. Skicka den aldrig tillsammans med filen.',
    'Läs upp kontrollvärdet för varandra, så vet ni att ni har samma nyckel.',
    'Byt nyckel när någon som har haft den slutar under oklara former.',
  ],
  lossTitle: 'Om nyckeln försvinner',
  loss: [
    'Alla svar och resultat finns kvar.',
    'Sparade originalfiler går inte att öppna.',
    'Nya uppgifter om ett barn kan inte länkas till gamla. Det gäller återaktualiseringar och uppföljning efter ett år.',
    'Ingen kan räkna fram nyckeln, inte vi heller. Bladet eller en kopia av filen är enda vägen tillbaka.',
    'Hittas den inte: gör en ny nyckel. Barn känns då igen från den dagen, men inte bakåt.',
  ],
}

export type KeysText = typeof sv
