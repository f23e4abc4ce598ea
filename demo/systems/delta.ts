import { answerIn, column, type Extract, type ExtractColumn, inWords } from '../extract.ts'
import type { InventedCase } from '../invent/invented_case.ts'
import { inventInvestigations } from '../invent/investigations.ts'
import { inventReferrals } from '../invent/referrals.ts'
import { workbook } from '../workbook.ts'

/** In the manner of a report portal: Excel with a cover sheet, group headings in merged cells and real days. */
const reporter = {
  polis: 'Polis',
  skola: 'Skola',
  forskola: 'Förskola',
  halso_sjukvard: 'Vårdcentral',
  bup: 'BUP',
  foralder: 'Förälder',
  privatperson: 'Granne',
  annan_kommun: 'Annan kommun',
}
const reason = {
  skolfranvaro: 'Hög frånvaro',
  normbrytande: 'Normbrytande beteende',
  fysiskt_vald: 'Våld mot barn',
  bevittnat_vald: 'Bevittnat våld',
  omsorgssvikt: 'Försummelse',
  foralder_missbruk: 'Förälders missbruk',
  psykisk_ohalsa: 'Psykiskt mående',
  relation: 'Familjekonflikt',
}
const reasonAt =
  (place: number) =>
  (c: InventedCase): string =>
    inWords({ ...c, answers: { orsak: answerIn(c, 'orsaker').split('|')[place] } }, 'orsak', reason)

const child: readonly ExtractColumn[] = [
  column('Barn: Personnummer', 'barn_pseudonym', ({ child }) => child.number),
  column('Barn: Kön', 'kon', ({ child }) => (child.girl ? 'Flicka' : 'Pojke')),
  column('Barn: Ålder', 'alder', (c) => answerIn(c, 'alder')),
]
const coming: readonly ExtractColumn[] = [
  column('Anmälan: Inkommen', 'inkom_datum', (c) => answerIn(c, 'inkom_datum')),
  column('Anmälan: Typ av aktualisering', 'aktualiseringstyp', (c) =>
    inWords(c, 'aktualiseringstyp', { anmalan: 'Anmälan', ansokan: 'Ansökan' }),
  ),
  column('Anmälan: Anmäld av', 'anmalare', (c) => inWords(c, 'anmalare', reporter)),
  column('Anmälan: Orsak 1', 'orsaker', reasonAt(0)),
  column('Anmälan: Orsak 2', 'orsaker', reasonAt(1)),
]

export const deltaInvestigations: Extract = {
  file: 'delta_utredning.xlsx',
  form: 'utredning',
  cases: inventInvestigations('delta', 60),
  columns: [
    column('Ärende: Utredningsid', 'utredning_id', (c) => answerIn(c, 'utredning_id')),
    column('Ärende: Handläggare', null, (c) => c.worker),
    ...child,
    ...coming,
    column('Utredning: Inledningsdatum', 'utredning_start', (c) => answerIn(c, 'utredning_start')),
    column('Utredning: Avslutsdatum', 'utredning_slut', (c) => answerIn(c, 'utredning_slut')),
    column('Utredning: Antal samtal', 'antal_samtal_barn', (c) => answerIn(c, 'antal_samtal_barn')),
    column('Utredning: Enskilt samtal', 'samtal_enskilt', (c) =>
      inWords(c, 'samtal_enskilt', { ja: 'Ja', nej: 'Nej' }),
    ),
    column('Utredning: Antal hembesök', 'hembesok', (c) => answerIn(c, 'hembesok')),
    column('Beslut: Utfall', 'utfall', (c) =>
      inWords(c, 'utfall', {
        insats: 'Insats',
        inget_behov: 'Inget behov',
        behov_ej_samtycke: 'Behov men ej samtycke',
        hanvisad_oppen_insats: 'Öppen insats',
      }),
    ),
    column('Beslut: Insats', 'insatser', (c) =>
      inWords(c, 'insatser', {
        familjebehandling: 'Familjebehandling',
        kontaktfamilj: 'Kontaktfamilj',
        personligt_stod: 'Personligt stöd',
      }),
    ),
  ],
  faults: [
    { row: 6, heading: 'Utredning: Avslutsdatum', cell: 'snart' },
    { row: 18, heading: 'Barn: Ålder', cell: '45' },
    { row: 29, heading: 'Beslut: Utfall', cell: 'Vilande' },
  ],
  encode: (rows, columns) => workbook('Avslutade utredningar', rows, columns),
}

export const deltaReferrals: Extract = {
  file: 'delta_aktualisering.xlsx',
  form: 'aktualisering',
  cases: inventReferrals('delta', 80),
  columns: [
    column('Ärende: Aktualiseringsid', 'aktualisering_id', (c) => answerIn(c, 'aktualisering_id')),
    column('Ärende: Handläggare', null, (c) => c.worker),
    ...child,
    ...coming,
    column('Skydd: Skyddsbedömning gjord', 'skyddsbedomning', (c) =>
      inWords(c, 'skyddsbedomning', { ja: 'Ja', nej: 'Nej' }),
    ),
    column('Skydd: Datum för skyddsbedömning', 'skyddsbedomning_datum', (c) =>
      answerIn(c, 'skyddsbedomning_datum'),
    ),
    column('Beslut: Beslut', 'beslut', (c) =>
      inWords(c, 'beslut', {
        inleds: 'Utredning inleds',
        inleds_inte: 'Ej inledd',
        pafors: 'Till pågående utredning',
      }),
    ),
    column('Beslut: Beslutsdag', 'beslut_datum', (c) => answerIn(c, 'beslut_datum')),
    column('Beslut: Skäl ej inledd', 'skal_inte_inleda', (c) =>
      inWords(c, 'skal_inte_inleda', {
        inget_behov: 'Inget behov av utredning',
        redan_insats: 'Får redan insats',
        oppen_insats: 'Erbjuds öppen insats',
      }),
    ),
  ],
  faults: [
    { row: 13, heading: 'Anmälan: Anmäld av', cell: 'Idrottsförening' },
    { row: 40, heading: 'Beslut: Beslutsdag', cell: '' },
  ],
  encode: (rows, columns) => workbook('Aktualiseringar', rows, columns),
}
