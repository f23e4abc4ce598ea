import iconv from 'iconv-lite'
import { answerIn, column, csvText, type Extract, type ExtractColumn, inWords } from '../extract.ts'
import { inventInvestigations } from '../invent/investigations.ts'
import { inventReferrals } from '../invent/referrals.ts'

/** In the manner of a web report: UTF-8 with a byte order mark, semicolons, words for codes, lists with commas. */
const bytes = (rows: readonly (readonly string[])[]): Uint8Array =>
  iconv.encode(csvText(rows, ';', '\r\n'), 'utf8', { addBOM: true })

const sex = { flicka: 'Kvinna', pojke: 'Man' }
const reporter = {
  polis: 'Polismyndigheten',
  skola: 'Skola',
  forskola: 'Förskola',
  halso_sjukvard: 'Hälso- och sjukvård',
  bup: 'Barn- och ungdomspsykiatri',
  foralder: 'Vårdnadshavare',
  privatperson: 'Privatperson',
  annan_kommun: 'Annan kommun',
}
const reason = {
  skolfranvaro: 'Skolfrånvaro',
  normbrytande: 'Normbrytande beteende',
  fysiskt_vald: 'Fysiskt våld',
  bevittnat_vald: 'Bevittnat våld',
  omsorgssvikt: 'Omsorgssvikt',
  foralder_missbruk: 'Föräldrars missbruk',
  psykisk_ohalsa: 'Barnet mår inte bra',
  relation: 'Relationsproblem',
}
const type = { anmalan: 'Orosanmälan', ansokan: 'Ansökan' }
const yesNo = { ja: 'Ja', nej: 'Nej' }

const person = (number: string): string => `${number.slice(0, 8)}-${number.slice(8)}`
const shared: readonly ExtractColumn[] = [
  column('Personnr', 'barn_pseudonym', ({ child }) => person(child.number)),
  column('Kön', 'kon', (c) => inWords(c, 'kon', sex)),
  column('Ålder vid start', 'alder', (c) => answerIn(c, 'alder')),
  column('Ankomstdatum', 'inkom_datum', (c) => answerIn(c, 'inkom_datum')),
  column('Aktualiseringssätt', 'aktualiseringstyp', (c) => inWords(c, 'aktualiseringstyp', type)),
  column('Anmälare', 'anmalare', (c) => inWords(c, 'anmalare', reporter)),
  column('Orsak', 'orsaker', (c) => inWords(c, 'orsaker', reason)),
  column('Huvudorsak', 'huvudorsak', (c) => inWords(c, 'huvudorsak', reason)),
]

export const alfaInvestigations: Extract = {
  file: 'alfa_utredning.csv',
  form: 'utredning',
  cases: inventInvestigations('alfa', 60),
  columns: [
    column('Ärendenr', 'utredning_id', (c) => answerIn(c, 'utredning_id')),
    ...shared,
    column('Tidigare känd', 'tidigare_kand', (c) =>
      inWords(c, 'tidigare_kand', { nej: 'Nej', utredning: 'Tidigare utredning', insats: 'Tidigare insats' }),
    ),
    column('Utredning inledd', 'utredning_start', (c) => answerIn(c, 'utredning_start')),
    column('Beslutsdatum', 'utredning_slut', (c) => answerIn(c, 'utredning_slut')),
    column('Förlängd utredningstid', 'forlangd', (c) => inWords(c, 'forlangd', yesNo)),
    column('Antal barnsamtal', 'antal_samtal_barn', (c) => answerIn(c, 'antal_samtal_barn')),
    column('Hembesök', 'hembesok', (c) => answerIn(c, 'hembesok')),
    column('Tolkbehov', 'tolk', (c) => inWords(c, 'tolk', yesNo)),
    column('Utredningens resultat', 'utfall', (c) =>
      inWords(c, 'utfall', {
        insats: 'Insats beviljad',
        inget_behov: 'Avslutad utan insats',
        behov_ej_samtycke: 'Samtycke saknas',
        hanvisad_oppen_insats: 'Hänvisad till öppenvård',
      }),
    ),
    column('Beviljad insats', 'insatser', (c) =>
      inWords(c, 'insatser', {
        familjebehandling: 'Familjebehandling',
        kontaktfamilj: 'Kontaktfamilj',
        personligt_stod: 'Behovsprövat personligt stöd',
      }),
    ),
    column('Handläggare', null, (c) => c.worker),
    column('Enhet', null, () => 'Barn och familj'),
  ],
  faults: [
    { row: 5, heading: 'Kön', cell: 'Kvina' },
    { row: 9, heading: 'Beslutsdatum', cell: '2025-02-30' },
    { row: 14, heading: 'Anmälare', cell: 'Kyrkan' },
    { row: 23, heading: 'Antal barnsamtal', cell: 'flera' },
    { row: 31, heading: 'Ärendenr', cell: '' },
  ],
  encode: bytes,
}

export const alfaReferrals: Extract = {
  file: 'alfa_aktualisering.csv',
  form: 'aktualisering',
  cases: inventReferrals('alfa', 80),
  columns: [
    column('Ärendenr', 'aktualisering_id', (c) => answerIn(c, 'aktualisering_id')),
    ...shared.map((c) => (c.heading === 'Ålder vid start' ? { ...c, heading: 'Ålder vid anmälan' } : c)),
    column('Skyddsbedömning', 'skyddsbedomning', (c) => inWords(c, 'skyddsbedomning', yesNo)),
    column('Datum för skyddsbedömning', 'skyddsbedomning_datum', (c) => answerIn(c, 'skyddsbedomning_datum')),
    column('Behov av omedelbart skydd', 'omedelbart_skydd', (c) => inWords(c, 'omedelbart_skydd', yesNo)),
    column('Pågående utredning', 'utredning_pagick', (c) => inWords(c, 'utredning_pagick', yesNo)),
    column('Förhandsbedömning', 'beslut', (c) =>
      inWords(c, 'beslut', {
        inleds: 'Utredning inleds',
        inleds_inte: 'Utredning inleds inte',
        pafors: 'Till pågående utredning',
      }),
    ),
    column('Beslutsdatum', 'beslut_datum', (c) => answerIn(c, 'beslut_datum')),
    column('Skäl ej utredning', 'skal_inte_inleda', (c) =>
      inWords(c, 'skal_inte_inleda', {
        inget_behov: 'Inget behov',
        redan_insats: 'Har insats',
        oppen_insats: 'Råd och stöd',
      }),
    ),
    column('Handläggare', null, (c) => c.worker),
  ],
  faults: [
    { row: 4, heading: 'Beslutsdatum', cell: '2025-13-01' },
    { row: 17, heading: 'Orsak', cell: 'Skolfrånvaro, Oklart läge hemma' },
  ],
  encode: bytes,
}
