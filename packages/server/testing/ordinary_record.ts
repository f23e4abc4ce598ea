import { createHash } from 'node:crypto'
import type { Answer } from '@lyhord/core'

/** An invented child's pseudonym: as good as random, the same for the same number. */
const pseudonymOf = (child: number | string): string =>
  createHash('sha256').update(`invented child ${child}`).digest('hex')

/** A complete ordinary investigation that the form has nothing to say about; another case and child per number. */
export const ordinaryAnswers = (
  n: number | string,
  change: Record<string, Answer> = {},
): Record<string, Answer> => ({
  utredning_id: `U-${n}`,
  barn_pseudonym: pseudonymOf(n),
  kon: 'flicka',
  alder: 9,
  fodelseland: 'sverige',
  foraldrar_fodda_utomlands: 'ingen',
  ensamkommande: 'nej',
  boendesituation: 'vaxelvis',
  funktionsnedsattning: ['ingen'],
  tolk: 'nej',
  aktualiseringstyp: 'anmalan',
  anmalare: 'skola',
  inkom_datum: '2025-08-04',
  orsaker: ['fysiskt_vald', 'bevittnat_vald'],
  huvudorsak: 'fysiskt_vald',
  tidigare_kand: 'forhandsbedomning',
  utredning_start: '2025-08-11',
  utredning_slut: '2025-11-27',
  forlangd: 'nej',
  antal_samtal_barn: 3,
  samtal_enskilt: 'ja',
  barnets_asikt: 'dokumenterad',
  hembesok: 1,
  uppgifter_fran: ['skola', 'barnahus'],
  instrument: ['freda'],
  byten_handlaggare: 0,
  riskomraden: ['sakerhet', 'familjesituation'],
  skyddsomraden: ['utbildning'],
  utsatthet: ['hemmiljo'],
  behovsomraden: ['sakerhet'],
  behovsniva: 'sammansatt',
  installning_vardnadshavare_1: 'samtycker',
  installning_vardnadshavare_2: 'delvis',
  installning_barn: 'samtycker',
  utfall: 'insats',
  insatser: ['familjebehandling'],
  ...change,
})
