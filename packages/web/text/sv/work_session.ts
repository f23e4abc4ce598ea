import { plural } from '../plural.ts'

/** The forenoon when the whole group records together. */
export const sv = {
  running: (collection: string, start: string) => `${collection}. Ni började ${start}.`,
  ended: (collection: string, span: string) => `${collection}. ${span}.`,
  count: (n: number) => plural('sv', n, 'ärende inlämnat', 'ärenden inlämnade'),
  drafts: (n: number) => `${n} ${plural('sv', n, 'utkast', 'utkast')}`,
  people: (n: number) => `${n} ${plural('sv', n, 'person har', 'personer har')} registrerat`,
  rise: 'Så har antalet stigit',
  record: 'Registrera ärende',
  end: 'Avsluta passet',
  endedSaid: 'Passet är avslutat.',
  flags: 'Frågor till gruppen',
  noFlags: 'När någon frågar gruppen kommer frågan hit. Tangenten F medan ni registrerar.',
  flagAbout: (id: string, who: string) => `${id}, frågar ${who}`,
  noId: 'Ärende utan id',
  answerLabel: 'Gruppens svar',
  chooseAnswer: 'Välj svar',
  answerText: 'Svara med ord, utan namn',
  answer: 'Svara',
  answerMissing: 'Välj ett svar eller skriv något.',
  answered: (who: string) => `svar från ${who}`,
  remove: 'Ta bort frågan',
  removed: 'Frågan är borttagen.',
  openRecord: 'Öppna ärendet',
  answeredFlags: (n: number) => `${n} ${plural('sv', n, 'besvarad fråga', 'besvarade frågor')}`,
  doubles: 'Att registrera en andra gång',
  doublesWhy: (share: string) =>
    `Ungefär ${share} av ärendena registreras av två personer var för sig. Du ser inte vad den första svarade.`,
  doublesAll: 'Alla ärenden registreras av två personer var för sig. Du ser inte vad den första svarade.',
  doublesDone: (done: number, chosen: number) => `${done} av ${chosen} är gjorda.`,
  forMe: 'Du kan ta:',
  noneForMe: 'Det finns inget för dig att ta just nu.',
  code: (id: string) => `Registrera ${id} igen`,
  agreement: 'Så lika svarar ni',
  agreementWhy:
    'Hela insamlingen, per fråga och aldrig per person. Minst lika först. Kappa säger hur mycket mer lika ni svarar än slumpen skulle ge: 1 är helt lika, 0 är inte mer än slumpen. Intervallet är 95-procentigt.',
  alike: (n: number) => `${n} ${plural('sv', n, 'fråga', 'frågor')}: alla svarade lika`,
  agreementTable: 'Lika svar, fråga för fråga',
  alikeTable: 'Frågor där alla svarade lika',
  noAgreement: 'När minst ett ärende är registrerat av två personer visas likheten här, fråga för fråga.',
  columns: { variable: 'Fråga', n: 'Ärenden', percent: 'Lika svar', kappa: 'Kappa' },
  kappa: (value: string, low: string, high: string) => `${value} (${low}\u00a0till\u00a0${high})`,
  noKappa: 'kan inte räknas ännu',
  allSame: 'alla svarade lika',
}

export type WorkSessionText = typeof sv
