/** Headings of a day of birth: not an answer, but the age can be counted from it. */
export const birthHeadings: readonly string[] = [
  'födelsedatum',
  'född',
  'födelsedag',
  'födelsetid',
  'barnets födelsedatum',
  'birth date',
  'födelsedat',
]

/** Headings of how long something took, in days. */
export const lengthHeadings: readonly string[] = [
  'utredningstid',
  'utredningstid dagar',
  'antal dagar',
  'handläggningstid',
  'handläggningstid dagar',
  'dagar',
]

/** Headings of the day to which an investigation was extended: filled only where it was. */
export const extensionHeadings: readonly string[] = [
  'förlängd till',
  'förlängd t o m',
  'förlängning till',
  'förlängd tom',
  'ny sluttid',
]

/** Headings that are often seen and that no form asks about; they are left alone, whatever stands in them. */
export const leftAlone: readonly string[] = [
  'handläggare',
  'ansvarig handläggare',
  'handl',
  'enhet',
  'team',
  'namn',
  'förnamn',
  'efternamn',
  'adress',
  'postnummer',
  'ort',
  'telefon',
  'anteckning',
  'anteckningar',
  'kommentar',
  'fritext',
  'ärendemening',
  'rubrik',
  'skapad av',
  'senast ändrad',
  'organisation',
  'kommun',
  'förvaltning',
  'avdelning',
  'lagrum',
  'medborgarskap',
  'barn nr',
  'nationalitet',
  'modersmål',
  'paragraf',
  'fb',
  'beslutsfattare',
  'antal handläggare',
  'handläggarens kön',
  'vårdnadshavares kön',
  'föräldrars kön',
  'kön vårdnadshavare',
  'kön föräldrar',
  'skyddsbedömning samma dag',
  'skyddsbedömning i tid',
]
