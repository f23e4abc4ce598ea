import type { Test } from '../../../pages/own_forms/condition/condition.ts'

const tests: Readonly<Record<Test, string>> = {
  is: 'är något av',
  isNot: 'är inget av',
  answered: 'är besvarad',
  unanswered: 'är obesvarad',
  atLeast: 'är minst',
  atMost: 'är högst',
  equal: 'är precis',
  before: 'är före',
  after: 'är efter',
  notBefore: 'är tidigast',
  notAfter: 'är senast',
}

/** When a question is asked. */
export const sv = {
  condition: 'Frågan ställs när …',
  conditionNone: 'Alltid',
  addCondition: 'Lägg till ett villkor',
  addPart: 'Ett villkor till',
  join: 'Vilka ska stämma?',
  joins: { all: 'Alla', any: 'Minst ett' },
  part: (n: number) => `Villkor ${n}`,
  partVariable: 'Svaret på',
  partTest: 'ska vara så att det',
  partCodes: 'Svar',
  partNumber: 'Tal',
  partDay: 'Jämfört med',
  partDayFixed: 'En bestämd dag',
  partDayToday: 'Dagen när någon svarar',
  partDayValue: 'Dag',
  removePart: (n: number) => `Ta bort villkor ${n}`,
  missing: { codes: 'Välj minst ett svar.', number: 'Skriv ett helt tal.', day: 'Välj en dag.' },
  tests,
  inWords: (said: string) => `I ord: ${said}.`,
  complex: 'Villkoret kommer från en fil och säger mer än vad som kan byggas här. Det gäller som det står.',
  removeCondition: 'Ta bort hela villkoret',
  noneEarlier: 'Det finns ingen tidigare fråga att utgå från.',
}
