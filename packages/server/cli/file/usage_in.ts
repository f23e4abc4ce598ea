import type { Language } from '@lyhord/core/words.ts'

const english: Readonly<Record<string, string>> = {
  ADRESS: 'ADDRESS',
  ADRESSFIL: 'ADDRESSFILE',
  BLAD: 'SHEET',
  CELLER: 'CELLS',
  DAG: 'DAY',
  'E-POST': 'E-MAIL',
  FIL: 'FILE',
  KODNING: 'ENCODING',
  KOLUMN: 'COLUMN',
  KOMMUNKOD: 'MUNICIPALITY-CODE',
  KONTROLLVÄRDE: 'CHECK-VALUE',
  MAPP: 'FOLDER',
  MEDLEM: 'MEMBER',
  MITT: 'MINE',
  NAMN: 'NAME',
  NYCKELFIL: 'KEYFILE',
  NÄMND: 'BOARD',
  PAR: 'PAIRS',
  TECKEN: 'CHARACTER',
  TITEL: 'TITLE',
}

/** How a command is written, with what is to be filled in said in the reader's language; usages are Swedish as written. */
export const usageIn = (usage: string, language: Language): string =>
  language === 'sv' ? usage : usage.replace(/\p{Lu}[\p{Lu}-]*/gu, (word) => english[word] ?? word)
