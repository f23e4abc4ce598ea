import { plural } from '../plural.ts'
import { withCapital } from '../with_capital.ts'
import type { FormWords } from './form_words.ts'

/** Words of the overview. */
export const sv = {
  title: 'Översikt',
  sentence: (tenant: string) => `${tenant}: det som väntar, hur långt ni har kommit och vad som ändrats.`,
  needsTitle: 'Det här väntar på dig',
  nothingWaits: 'Inget väntar på dig just nu.',
  needs: {
    my_drafts: (number: string, n: number) =>
      `Du har ${number} ${plural('sv', n, 'utkast', 'utkast')} att göra klart.`,
    open_flags: (number: string, n: number) =>
      `${number} ${plural('sv', n, 'fråga', 'frågor')} till gruppen väntar på svar.`,
    doubles_for_me: (number: string, n: number) =>
      `${number} ${plural('sv', n, 'ärende väntar på att du registrerar det', 'ärenden väntar på att du registrerar dem')} en andra gång.`,
    collection_ends: () => 'Perioden är slut, men insamlingen är fortfarande öppen.',
    no_collection: () => 'Ingen insamling pågår.',
    retention_due: (number: string, n: number) =>
      `Det är dags att gallra ${number} ${plural('sv', n, 'ärende', 'ärenden')}.`,
    invitations_open: (number: string, n: number) =>
      `${number} ${plural('sv', n, 'inbjudan', 'inbjudningar')} är inte ${plural('sv', n, 'mottagen', 'mottagna')} än.`,
    areas_missing: () => 'Regionen har inga områden än. De avgör vilka kommuner som hör till.',
    release_to_publish: (number: string, n: number) =>
      `${number} ${plural('sv', n, 'utgåva är gjord men inte publicerad', 'utgåvor är gjorda men inte publicerade')}.`,
    questions_open: (number: string, n: number) =>
      `${number} ${plural('sv', n, 'fråga', 'frågor')} om siffrorna har inget svar.`,
    texts_flagged: (number: string, n: number) =>
      `Någon ber dig titta på ${number} ${plural('sv', n, 'text', 'texter')}.`,
    not_submitted: () => 'Det senaste halvåret är inte inlämnat till jämförelsen.',
    second_step_off: () => 'Du loggar in utan engångskod. Med den är ditt konto säkrare.',
  },
  goTo: {
    my_drafts: 'Fortsätt registrera',
    open_flags: 'Se frågorna',
    doubles_for_me: 'Registrera',
    collection_ends: 'Se insamlingen',
    no_collection: 'Gå till Samla in',
    retention_due: 'Se vad det gäller',
    invitations_open: 'Se användarna',
    areas_missing: 'Lägg till områden',
    release_to_publish: 'Se utgåvorna',
    questions_open: 'Läs tolkningarna',
    texts_flagged: 'Läs tolkningarna',
    not_submitted: 'Se vad som lämnas',
    second_step_off: 'Börja med engångskod',
  },
  running: (title: string) => `Arbetspasset ${title} pågår.`,
  join: 'Gå till arbetspasset',
  collectionsTitle: 'Insamlingar',
  drafts: (n: number) => `${n} utkast`,
  thisWeek: (n: number) => `${n} den här veckan`,
  until: (day: string) => `till och med ${day}`,
  noCollections: 'Här syns hur långt era insamlingar har kommit.',
  noCollectionsHow: 'Den som leder arbetet börjar en insamling under Samla in.',
  noCollectionsLead: 'Börja en insamling under Samla in, så kan alla registrera.',
  coverageTitle: 'Inlämnat till jämförelsen',
  coverage: (reported: string, members: string) => `${reported} av ${members} kommuner har lämnat in`,
  coverageOf: (form: string, period: string) => `${form}, ${period}`,
  awaited: (names: string) => `Väntar på ${names}.`,
  awaitedMore: (names: string, more: string) => `Väntar på ${names} och ${more} till.`,
  changesTitle: 'Det som ändrats mest',
  changesWhy: ({ told }: FormWords, before: string, after: string) =>
    `${withCapital(told.many)}, ${after} jämfört med ${before}.`,
  noneTold: 'Ingen skillnad är större än vad slumpen brukar ge. De här är störst:',
  changed: (before: string, after: string) => `Från ${before} till ${after}`,
  told: 'Skillnaden är större än slumpen brukar ge.',
  chance: (n: string, byChance: string) =>
    `${n} mått har jämförts. Även utan verkliga skillnader skulle ungefär ${byChance} av dem se ut som en skillnad.`,
  notTold: 'Skillnaden kan inte skiljas från slumpen.',
  counted: ({ many }: FormWords, before: string, after: string) => `Räknat på ${before} och ${after} ${many}`,
  noChanges: 'Här syns de resultat som ändrats mest.',
  noChangesHow: 'De kommer när det finns inlämnade ärenden från två halvår.',
  allResults: 'Se alla resultat',
  analystSentence: (region: string) => `${region}: det som väntar och hur många kommuner som har lämnat in.`,
  quietTitle: 'Var du börjar',
  administratorWhy: 'Du sköter användare, gallring och logg. Ärenden och resultat ser du inte.',
  alone: 'Ännu är du ensam här.',
  inviteColleagues: 'Bjud in dina kollegor',
  toSettings: 'Gå till inställningarna',
  analystWhy: 'Du jämför kommuner och gör utgåvor och rapporter. Enskilda ärenden ser du aldrig.',
  toComparison: 'Gå till jämförelserna',
  heard: (times: string, of: string) => `${times} av ${of} barn har träffats minst två gånger.`,
  heardWhen: (days: string) => `Utredningar avslutade ${days}.`,
}

export type OverviewText = typeof sv
