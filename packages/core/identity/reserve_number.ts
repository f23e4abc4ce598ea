import type { Source } from '../codebook/source.ts'
import { hasCheckDigit } from './check_digit.ts'

/**
 * How reserve numbers of one issuer look: given to people without a personal identity number. `pattern` has the named
 * groups it can tell: `series`, `year`, `monthDay`, `sex` (a digit, even for women, or `K`, `M`).
 */
export interface ReserveFormat {
  readonly id: string
  readonly pattern: string
  /** Whether the check digit agrees, where the issuer tells how it is counted. Given without a hyphen. */
  readonly agrees?: (number: string) => boolean
  readonly source: Source
}

const monthDay = '(?<monthDay>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))'
const year = '(?<year>(?:19|20)\\d\\d)'
const letter = '[A-HJ-NPR-UX-Z]'
const inera = 'Inera, Personuppgiftstjänsten: Lokala reservidn'
const ineraUrl = 'https://inera.atlassian.net/wiki/pages/viewpage.action?pageId=3353227890'

const lettersOfVgr: Readonly<Record<string, string>> = { K: '5', M: '7', X: '8' }

/**
 * The formats that their issuers have published; none of them can be taken for a day, a moment or a pseudonym, nor for a
 * case id but one that is made of a whole day and just these letters.
 */
export const reserveFormats: readonly ReserveFormat[] = [
  {
    id: 'nationellt',
    pattern: `(?:(?<series>2[2-9]|[3-8]\\d|9[0-8])(?<year>\\d\\d)${monthDay}|00\\d\\d[2-9]\\d[45]\\d)-?${letter}{2}(?:(?<sex>\\d)|${letter})\\d`,
    source: {
      text: 'Inera, Nationellt ReservID, specifikation 1.0, så som personuppgiftstjänsten återger den',
      url: 'https://confluence.cgiostersund.se/display/PU/Nationellt+Reservidformat',
      evidence: 'verified',
    },
  },
  {
    id: 'stockholm',
    pattern: '99(?:19[89]\\d|2[0-2]\\d\\d)\\d{4}(?<sex>\\d)\\d',
    agrees: (number) => hasCheckDigit(number.slice(4)),
    source: { text: inera, url: ineraUrl, evidence: 'verified' },
  },
  {
    id: 'vastra_gotaland',
    pattern: `${year}${monthDay}-?(?<sex>[KMX])(?:0[6-9]|[1-8]\\d)\\d`,
    agrees: (number) => hasCheckDigit(number.slice(2).replace(/[KMX]/, (sex) => lettersOfVgr[sex] ?? '')),
    source: { text: inera, url: ineraUrl, evidence: 'verified' },
  },
  {
    id: 'varmland',
    pattern: `${year}${monthDay}-?S[FUXPL](?:(?<sex>[2-9])|[01])[A-UW-Z1-9]`,
    source: { text: inera, url: ineraUrl, evidence: 'verified' },
  },
  {
    id: 'ivo',
    pattern: `${year}${monthDay}-?T[\\dF](?<sex>\\d)\\d`,
    source: {
      text: 'IVO, ej verkställda beslut: en person utan svenskt personnummer, ÅÅÅÅMMDD-T123 eller ÅÅÅÅMMDD-TF10',
      url: 'https://www.ivo.se/faq-block/evb/fragor-om-rapporteringen/hur-rapporterar-jag-in-ett-beslut-som-ror-en-person-utan-svenskt-personnummer/',
      evidence: 'verified',
    },
  },
  {
    id: 'inera',
    pattern: `${year}(?:0[1-9]|1[0-2])(?:3[2-9]|[45]\\d)-?\\d{4}`,
    agrees: (number) => hasCheckDigit(number.slice(2)),
    source: { text: inera, url: ineraUrl, evidence: 'verified' },
  },
]

/**
 * A birth day and four characters with at least one letter, as the National Board of Health and Welfare recommends and
 * several regions do. Case ids may look the same, so it is used only where a column is said to hold identities.
 */
export const likelyReserveFormat: ReserveFormat = {
  id: 'datum_och_bokstav',
  pattern: `${year}${monthDay}[- ]?(?=\\w{0,3}[A-Z])[A-Z\\d]{4}`,
  source: {
    text: 'Socialstyrelsens rekommendation så som Wikipedia återger den; mönstret är Lyhörds förslag',
    url: 'https://sv.wikipedia.org/wiki/Reservnummer',
    evidence: 'proposal',
  },
}
