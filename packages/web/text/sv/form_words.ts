import type { FormId } from '../../forms/form_list.ts'

/** What the records of a form are called. */
export interface FormWords {
  readonly one: string
  readonly many: string
  /** As results speak of them: `avslutade utredningar`. */
  readonly told: { readonly one: string; readonly many: string }
  /** Heading of the period chooser: `Avslutade`. */
  readonly period: string
  /** Before a range of days: `Utredningar avslutade 1 jan–30 juni`. */
  readonly during: string
  /** The days a collection asks for. */
  readonly firstDay: string
  readonly lastDay: string
  /** How a number of days is told. */
  readonly time: {
    readonly half: (median: string) => string
    readonly most: (p90: string) => string
    readonly axis: string
  }
  /** To begin with: `Registrera en avslutad utredning`. */
  readonly begin: string
  /** What is shown once there is something. */
  readonly promise: string
}

const same = (one: string, many: string) => ({ one, many, told: { one, many } })
const days = {
  firstDay: 'Första dagen',
  lastDay: 'Sista dagen',
  time: {
    half: (median: string) => `För hälften var det högst ${median}.`,
    most: (p90: string) => `För 9 av 10 var det högst ${p90}.`,
    axis: 'dagar',
  },
}

/** What the records of each form are called in Swedish. */
export const formWords: Readonly<Record<FormId, FormWords>> = {
  utredning: {
    one: 'utredning',
    many: 'utredningar',
    told: { one: 'avslutad utredning', many: 'avslutade utredningar' },
    period: 'Avslutade',
    during: 'Utredningar avslutade',
    firstDay: 'Första avslutsdag',
    lastDay: 'Sista avslutsdag',
    time: {
      half: (median) => `Hälften av utredningarna var klara inom ${median}.`,
      most: (p90) => `9 av 10 var klara inom ${p90}.`,
      axis: 'dagar från start till slut',
    },
    begin: 'Registrera en avslutad utredning',
    promise:
      'Så snart den första utredningen är inlämnad visas den här: hur barnen kom till tals, hur lång tid det tog, vilket stöd det blev.',
  },
  aktualisering: {
    ...same('aktualisering', 'aktualiseringar'),
    ...days,
    period: 'Inkomna',
    during: 'Aktualiseringar som kom in',
    begin: 'Registrera en aktualisering',
    promise:
      'Så snart den första aktualiseringen är inlämnad visas den här: skyddsbedömningen, tiden till beslut och vad som beslutades.',
  },
  oppen_insats: {
    ...same('öppen insats', 'öppna insatser'),
    ...days,
    period: 'Under',
    during: 'Öppna insatser under',
    begin: 'Registrera en öppen insats',
    promise:
      'Så snart den första insatsen är inlämnad visas den här: vad den ledde till och vilka barn den nådde.',
  },
  oppen_insats_mangd: {
    one: 'rad',
    many: 'rader',
    ...days,
    told: { one: 'rad om öppna insatser', many: 'rader om öppna insatser' },
    period: 'Under',
    during: 'Öppna insatser under',
    begin: 'Registrera mängduppgifter',
    promise: 'Så snart den första raden är inlämnad visas den här.',
  },
  oppen_insats_resurs: {
    one: 'rad',
    many: 'rader',
    ...days,
    told: { one: 'rad om personal', many: 'rader om personal' },
    period: 'Mätta',
    during: 'Personal mätt',
    begin: 'Registrera personalresurser',
    promise: 'Så snart den första raden är inlämnad visas den här.',
  },
  insats_uppfoljning: {
    ...same('uppföljning', 'uppföljningar'),
    ...days,
    period: 'Uppföljda',
    during: 'Uppföljningar gjorda',
    begin: 'Registrera en uppföljning',
    promise:
      'Så snart den första uppföljningen är inlämnad visas den här: om målen nåddes och vad barnet tyckte.',
  },
}

/** Investigations that follow on each other, counted as one. */
export const chainWords: FormWords = {
  ...formWords.utredning,
  one: 'kedja',
  many: 'kedjor',
  time: {
    half: (median) => `Hälften av kedjorna var klara inom ${median}.`,
    most: (p90) => `9 av 10 var klara inom ${p90}.`,
    axis: 'dagar från första start till sista slut',
  },
}
