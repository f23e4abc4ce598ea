import { type Gender, isPlaceCode, type Named } from './background_file.ts'

/** `1445 Essunga`, `1445`, `114` that a spreadsheet took the zero from; a nation is `00` with Statistics Sweden. */
export const placeIn = (text: string, name: string): Named | undefined => {
  const [, first = '', after = ''] = /^(\S+)\s*(.*)$/.exec(text) ?? []
  const code = /^\d{3}$/.test(first) ? `0${first}` : first.toUpperCase()
  return isPlaceCode(code) && /\d/.test(code) ? { code, name: (name || after).slice(0, 120) } : undefined
}

const genders: Readonly<Record<string, Gender>> = {
  t: 'T',
  totalt: 'T',
  total: 'T',
  alla: 'T',
  'kvinnor och män': 'T',
  'män och kvinnor': 'T',
  'båda könen': 'T',
  '1+2': 'T',
  k: 'K',
  kvinnor: 'K',
  kvinna: 'K',
  flickor: 'K',
  women: 'K',
  '2': 'K',
  m: 'M',
  män: 'M',
  man: 'M',
  pojkar: 'M',
  men: 'M',
  '1': 'M',
}

/** Whole, women and girls, or men and boys; in words or by Statistics Sweden's number. */
export const genderIn = (text: string): Gender | undefined => genders[text.normalize('NFC').toLowerCase()]

/** A number with a comma or a point; what is left out (`..`, `.`, `-`, `NA`, nothing) is not known. */
export const numberIn = (text: string): number | null | undefined => {
  if (/^(\.{1,3}|…|[-–]|NA|)$/.test(text)) return null
  const plain = text
    .replace(/[ \u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  return /^-?\d{1,15}(\.\d{1,12})?$/.test(plain) ? Number(plain) : undefined
}
