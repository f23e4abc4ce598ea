import { plural } from '../plural.ts'

/** Words of the parts. */
export const sv = {
  errorSummary: (n: number) => `${n} ${plural('sv', n, 'uppgift', 'uppgifter')} behöver rättas`,
  waiting: 'Hämtar …',
  problemNumber: (number: number) => `Nummer ${number}, om du behöver fråga någon.`,
  tryAgain: 'Försök igen',
  away: 'Det här kan inte visas utan nät',
  awayWhy: 'Det kommer av sig självt när nätet är tillbaka. Det du har skrivit finns kvar.',
  notYours: 'Sidan hör till andra roller än din. Behöver du den? Fråga er administratör.',
  notYoursEither: 'Sidan hör till andra roller än din. En administratör ser varken ärenden eller resultat.',
  toOverview: 'Gå till översikten',
  chartPoints: 'Peka i diagrammet, eller gå i det med piltangenterna.',
  undo: 'Ångra',
  show: 'Visa',
  hide: 'Dölj',
  showPassword: 'Visa lösenordet',
  hidePassword: 'Dölj lösenordet',
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv.',
}

export type PartsText = typeof sv
