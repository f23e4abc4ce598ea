/** One record: its answers, its history, and what can be done with it. */
export const sv = {
  title: (id: string) => `Ärende ${id}`,
  noId: 'Ärende utan id',
  second: 'Andra registreringen',
  draft: (when: string, who: string) => `Utkast, sparat ${when} av ${who}.`,
  submitted: (when: string, who: string) => `Inlämnat, senast ändrat ${when} av ${who}.`,
  withdrawn: (when: string, who: string) =>
    `Tillbakataget ${when} av ${who}. Det räknas inte i några resultat.`,
  goOn: 'Fortsätt registrera',
  change: 'Ändra',
  withdraw: 'Ta tillbaka',
  withdrawTitle: 'Ta tillbaka ärendet',
  withdrawWhat: 'Ärendet räknas inte längre i några resultat. Historiken finns kvar tills det gallras.',
  withdrawWhy: 'Varför tas det tillbaka?',
  withdrawnSaid: 'Ärendet är tillbakataget.',
  cancel: 'Avbryt',
  unanswered: 'Ej besvarat',
  findings: 'Att känna till',
  kept: (reason: string) => `Behålls: ${reason}`,
  imports: { import: 'Inläst från en fil', angrad_import: 'Inläsningen från en fil är ångrad' },
  history: 'Historia',
  states: { draft: 'Utkast', submitted: 'Inlämnat', withdrawn: 'Tillbakataget' },
  /** A version of a record that was submitted already. */
  amended: 'Ändrat',
  entry: (when: string, who: string) => `${when}, ${who}`,
  reason: (why: string) => `Skäl: ${why}`,
  changed: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  first: 'Ingen ändring ännu.',
  toCollection: 'Till insamlingen',
}

export type RecordText = typeof sv
