import iconv from 'iconv-lite'
import { answerIn, column, csvText, type Extract, type ExtractColumn, inWords } from '../extract.ts'
import type { InventedCase } from '../invent/invented_case.ts'
import { inventInvestigations } from '../invent/investigations.ts'
import { inventReferrals } from '../invent/referrals.ts'

/** In the manner of a query tool: UTF-16 with tabs, a title above the headings, days with slashes, two children a row. */
const titled =
  (title: string) =>
  (rows: readonly (readonly string[])[]): Uint8Array =>
    iconv.encode(csvText([[title], ['Påhittade uppgifter'], [''], ...rows], '\t', '\r\n'), 'utf-16le', {
      addBOM: true,
    })

const day = (of: InventedCase, id: string): string =>
  answerIn(of, id).replace(/^(\d+)-(\d+)-(\d+)$/, '$3/$2/$1')
const reporter = {
  polis: 'Polis',
  skola: 'Skola/elevhälsa',
  forskola: 'Förskola',
  halso_sjukvard: 'Hälso-/sjukvård',
  bup: 'BUP',
  foralder: 'Förälder/vårdnadshavare',
  privatperson: 'Anonym',
  annan_kommun: 'Socialtjänst annan kommun',
}
const reason = {
  skolfranvaro: 'Problematisk skolfrånvaro',
  normbrytande: 'Utagerande',
  fysiskt_vald: 'Barnmisshandel',
  bevittnat_vald: 'Våld i nära relation',
  omsorgssvikt: 'Bristande omsorg',
  foralder_missbruk: 'Missbruk i familjen',
  psykisk_ohalsa: 'Självskada',
  relation: 'Konflikt i hemmet',
}
const person = (number: string): string => `${number.slice(0, 8)}-${number.slice(8)}`

export const gammaInvestigations: Extract = {
  file: 'gamma_utredning.txt',
  form: 'utredning',
  cases: inventInvestigations('gamma', 50),
  columns: [
    column('Utredningsnummer', 'utredning_id', (c) => answerIn(c, 'utredning_id')),
    column('Barnets personnummer', 'barn_pseudonym', ({ child }) => person(child.number)),
    column('Juridiskt kön', 'kon', ({ child }) => (child.girl ? 'Flicka' : 'Pojke')),
    column('Barnets ålder', 'alder', (c) => answerIn(c, 'alder')),
    column('Anmälan inkom', 'inkom_datum', (c) => day(c, 'inkom_datum')),
    column('Initierad genom', 'aktualiseringstyp', (c) =>
      inWords(c, 'aktualiseringstyp', { anmalan: 'Anmälan om oro', ansokan: 'Ansökan om bistånd' }),
    ),
    column('Anmälarkategori', 'anmalare', (c) => inWords(c, 'anmalare', reporter)),
    column('Problemområde', 'orsaker', (c) => inWords(c, 'orsaker', reason, ' / ')),
    column('Utredning startad', 'utredning_start', (c) => day(c, 'utredning_start')),
    column('Utredning avslutad', 'utredning_slut', (c) => day(c, 'utredning_slut')),
    column('Samtal barn', 'antal_samtal_barn', (c) => `${answerIn(c, 'antal_samtal_barn')},0`),
    column('BBIC riskfaktorer', 'riskomraden', (c) =>
      inWords(
        c,
        'riskomraden',
        {
          halsa: 'Hälsa',
          utbildning: 'Utbildning',
          kanslor_beteende: 'Känslor och beteende',
          grundlaggande_omsorg: 'Grundläggande omsorg',
          sakerhet: 'Säkerhet',
          familjesituation: 'Nuvarande familjesituation',
        },
        ' / ',
      ),
    ),
    column('Behovsnivå', 'behovsniva', (c) =>
      inWords(c, 'behovsniva', { enkelt: 'Låg', sammansatt: 'Medel', komplext: 'Hög' }),
    ),
    column('Resultat', 'utfall', (c) =>
      inWords(c, 'utfall', {
        insats: 'Bistånd beviljat',
        inget_behov: 'Ingen åtgärd',
        behov_ej_samtycke: 'VH tackar nej',
        hanvisad_oppen_insats: 'Öppenvård',
      }),
    ),
    column('Ansvarig handläggare', null, (c) => c.worker),
    column('Ärendemening', null, () => 'Utredning enligt SoL'),
  ],
  faults: [
    { row: 7, heading: 'Utredning avslutad', cell: '31/02/2025' },
    { row: 16, heading: 'Samtal barn', cell: '2,5' },
    { row: 27, heading: 'Problemområde', cell: 'Utagerande / Spelmissbruk' },
  ],
  encode: titled('Avslutade utredningar 2025'),
}

/** A report about two children stands on one row: what is about the second child has columns of its own. */
const second = (index: number): InventedCase | undefined => (index % 3 === 0 ? others[index] : undefined)
const others = inventReferrals('gamma syskon', 60)
const reports = inventReferrals('gamma', 60)
const secondOf = (one: InventedCase): InventedCase | undefined => second(reports.indexOf(one))

const child = (
  place: 1 | 2,
  of: (one: InventedCase) => InventedCase | undefined,
): readonly ExtractColumn[] => [
  column(`Barn ${place} personnummer`, 'barn_pseudonym', (one) => {
    const found = of(one)
    return found ? person(found.child.number) : ''
  }),
  column(`Barn ${place} kön`, 'kon', (one) => {
    const found = of(one)
    return found ? (found.child.girl ? 'Flicka' : 'Pojke') : ''
  }),
  column(
    `Barn ${place} födelsedatum`,
    null,
    (one) => of(one)?.child.born.replace(/^(\d+)-(\d+)-(\d+)$/, '$3/$2/$1') ?? '',
  ),
]

export const gammaReferrals: Extract = {
  file: 'gamma_aktualisering.txt',
  form: 'aktualisering',
  cases: reports,
  columns: [
    column('Anmälan nr', 'aktualisering_id', (c) => answerIn(c, 'aktualisering_id')),
    column('Anmälan inkom', 'inkom_datum', (c) => day(c, 'inkom_datum')),
    ...child(1, (one) => one),
    ...child(2, secondOf),
    column('Initierad genom', 'aktualiseringstyp', (c) =>
      inWords(c, 'aktualiseringstyp', { anmalan: 'Anmälan om oro', ansokan: 'Ansökan om bistånd' }),
    ),
    column('Anmälarkategori', 'anmalare', (c) => inWords(c, 'anmalare', reporter)),
    column('Problemområde', 'orsaker', (c) => inWords(c, 'orsaker', reason, ' / ')),
    column('Omedelbar skyddsbedömning', 'skyddsbedomning', (c) =>
      inWords(c, 'skyddsbedomning', { ja: 'Ja', nej: 'Nej' }),
    ),
    column('Skyddsbedömd', 'skyddsbedomning_datum', (c) => day(c, 'skyddsbedomning_datum')),
    column('Ställningstagande', 'beslut', (c) =>
      inWords(c, 'beslut', {
        inleds: 'Inleda utredning',
        inleds_inte: 'Inleds ej',
        pafors: 'Tillförs pågående utredning',
      }),
    ),
    column('Datum för beslut', 'beslut_datum', (c) => day(c, 'beslut_datum')),
    column('Orsak ej inledd', 'skal_inte_inleda', (c) =>
      inWords(c, 'skal_inte_inleda', {
        inget_behov: 'Ingen oro',
        redan_insats: 'Redan insats',
        oppen_insats: 'Erbjuds öppenvård',
      }),
    ),
    column('Ansvarig handläggare', null, (c) => c.worker),
  ],
  faults: [{ row: 11, heading: 'Datum för beslut', cell: '2025' }],
  encode: titled('Anmälningar och ansökningar, hösten 2025'),
}
