import iconv from 'iconv-lite'
import { answerIn, column, csvText, type Extract, type ExtractColumn, inWords } from '../extract.ts'
import type { InventedCase } from '../invent/invented_case.ts'
import { inventInvestigations } from '../invent/investigations.ts'
import { inventReferrals } from '../invent/referrals.ts'

/** In the manner of an older system: windows-1252, capitals, days without hyphens, short codes, one column per reason. */
const bytes = (rows: readonly (readonly string[])[]): Uint8Array =>
  iconv.encode(csvText(rows, ';', '\r\n'), 'win1252')

const day = (of: InventedCase, id: string): string => answerIn(of, id).replaceAll('-', '')
const marks: readonly ExtractColumn[] = (
  [
    ['SKOLFRÅNVARO', 'skolfranvaro'],
    ['NORMBRYTANDE', 'normbrytande'],
    ['FYSISKT VÅLD', 'fysiskt_vald'],
    ['BEVITTNAT VÅLD', 'bevittnat_vald'],
    ['OMSORGSSVIKT', 'omsorgssvikt'],
    ['FÖRÄLDRARS MISSBRUK', 'foralder_missbruk'],
    ['PSYKISK OHÄLSA BARN', 'psykisk_ohalsa'],
    ['RELATION', 'relation'],
  ] as const
).map(([name, code]) =>
  column(`ORSAK ${name}`, 'orsaker', (c) => (answerIn(c, 'orsaker').split('|').includes(code) ? 'X' : '')),
)
const reporter = {
  polis: '01 POLIS',
  skola: '02 SKOLA',
  forskola: '03 FÖRSKOLA',
  halso_sjukvard: '04 SJUKVÅRD',
  bup: '05 BUP',
  foralder: '06 FÖRÄLDER',
  privatperson: '07 ALLMÄNHETEN',
  annan_kommun: '08 ANNAN KOMMUN',
}
const first: readonly ExtractColumn[] = [
  column('PNR', 'barn_pseudonym', ({ child }) => child.number),
  column('FÖDELSEDATUM', null, ({ child }) => child.born.replaceAll('-', '')),
  column('KÖN', 'kon', ({ child }) => (child.girl ? 'K' : 'M')),
  column('INKOM DATUM', 'inkom_datum', (c) => day(c, 'inkom_datum')),
  column('ÄRENDETYP', 'aktualiseringstyp', (c) =>
    inWords(c, 'aktualiseringstyp', { anmalan: 'ANM', ansokan: 'ANS' }),
  ),
  column('ANMÄLARE', 'anmalare', (c) => inWords(c, 'anmalare', reporter)),
]

export const betaInvestigations: Extract = {
  file: 'beta_utredning.csv',
  form: 'utredning',
  cases: inventInvestigations('beta', 60),
  columns: [
    column('AKTNR', 'utredning_id', (c) => answerIn(c, 'utredning_id')),
    ...first,
    ...marks,
    column('STARTDATUM', 'utredning_start', (c) => day(c, 'utredning_start')),
    column('SLUTDATUM', 'utredning_slut', (c) => day(c, 'utredning_slut')),
    column('ANTAL SAMTAL MED BARNET', 'antal_samtal_barn', (c) => answerIn(c, 'antal_samtal_barn')),
    column('BOENDEFORM', 'boendesituation', (c) =>
      inWords(c, 'boendesituation', {
        bada_foraldrar: 'BÅDA FÖRÄLDRARNA',
        vaxelvis: 'VÄXELVIS',
        mest_mamma: 'HOS MODERN',
        mest_pappa: 'HOS FADERN',
      }),
    ),
    column('SAMTYCKE VH1', 'installning_vardnadshavare_1', (c) =>
      inWords(c, 'installning_vardnadshavare_1', {
        samtycker: 'JA',
        delvis: 'DELVIS',
        samtycker_inte: 'NEJ',
      }),
    ),
    column('AVSLUTSORSAK', 'utfall', (c) =>
      inWords(c, 'utfall', {
        insats: 'BIFALL',
        inget_behov: 'UTAN ÅTGÄRD',
        behov_ej_samtycke: 'EJ SAMTYCKE',
        hanvisad_oppen_insats: 'RÅD OCH STÖD',
      }),
    ),
    column('INSATSTYP', 'insatser', (c) =>
      inWords(c, 'insatser', {
        familjebehandling: 'FAMILJEBEHANDLING',
        kontaktfamilj: 'KONTAKTFAM',
        personligt_stod: 'ÖVR B7',
      }),
    ),
    column('HANDL', null, (c) => c.worker.toUpperCase()),
  ],
  faults: [
    { row: 3, heading: 'SLUTDATUM', cell: '20250132' },
    { row: 12, heading: 'KÖN', cell: '' },
    { row: 20, heading: 'ANMÄLARE', cell: '99 ÖVR' },
    { row: 33, heading: 'ORSAK RELATION', cell: '?' },
  ],
  encode: bytes,
}

export const betaReferrals: Extract = {
  file: 'beta_aktualisering.csv',
  form: 'aktualisering',
  cases: inventReferrals('beta', 80),
  columns: [
    column('LÖPNR', 'aktualisering_id', (c) => answerIn(c, 'aktualisering_id')),
    ...first,
    ...marks,
    column('SKYDDSBED', 'skyddsbedomning', (c) => inWords(c, 'skyddsbedomning', { ja: 'J', nej: 'N' })),
    column('SKYDDSBED DATUM', 'skyddsbedomning_datum', (c) => day(c, 'skyddsbedomning_datum')),
    column('BESLUT', 'beslut', (c) =>
      inWords(c, 'beslut', { inleds: 'UTR', inleds_inte: 'EJ UTREDNING', pafors: 'PÅGÅENDE UTREDNING' }),
    ),
    column('BESLUT DATUM', 'beslut_datum', (c) => day(c, 'beslut_datum')),
    column('HANDL', null, (c) => c.worker.toUpperCase()),
  ],
  faults: [
    { row: 8, heading: 'INKOM DATUM', cell: '' },
    { row: 21, heading: 'BESLUT', cell: 'VILANDE' },
  ],
  encode: bytes,
}
