import { at, collection, record, recording, session } from '../addresses.ts'
import type { Person } from '../as_person.ts'
import { writtenIn } from '../written_in.ts'
import type { Picture } from './picture.ts'
import { meanwhile, toReasons, toReview } from './recorded.ts'

/** The sign-in page, for one who is not signed in. */
const outside = async ({ context }: Person) => {
  await context.clearCookies()
  return '/logga-in'
}

const lead = { by: 'lead' } as const
const caseworker = {
  by: 'caseworker',
  at: recording,
  heading: /^Nytt ärende$/,
  there: '.question-text',
} as const
const administrator = { by: 'administrator', heading: /^Inställningar$/ } as const

/** Every page of the product, as the role that uses it. */
export const pictures: readonly Picture[] = [
  { name: 'logga-in', by: 'analyst', at: outside, heading: /^Logga in$/, there: '.sign-ins button' },
  {
    ...lead,
    name: 'oversikt',
    at: at('/'),
    heading: /^Översikt$/,
    there: 'main:has(.heard a) .progress',
    phone: 'body',
  },
  { ...lead, name: 'samla-in', at: at('/samla-in'), heading: /^Samla in$/, there: '.collect-card' },
  { ...lead, name: 'insamling', at: collection, heading: /^Avslutade utredningar/, there: 'tbody tr' },
  { ...lead, name: 'arende', at: record, heading: /^Ärende /, there: '.answer-list' },
  { ...caseworker, name: 'registrera', after: toReasons, phone: '.question' },
  { ...caseworker, name: 'granskning', after: toReview, wideOnly: true },
  { ...caseworker, name: 'konflikt', after: meanwhile, heading: /^Två har ändrat/, wideOnly: true },
  {
    ...{ ...lead, name: 'arbetspass', at: session, heading: /^Gemensam registrering$/, there: 'tbody tr' },
    ...{ phone: 'body', further: { name: 'samstammighet', part: '#likhet' } },
  },
  {
    ...{ ...lead, name: 'resultat', at: at('/resultat'), heading: /^Resultat$/, there: '.chart svg' },
    ...{ phone: 'body', further: { name: 'flickor-pojkar', part: '#flickor_pojkar' } },
  },
  { ...lead, name: 'kodbok', at: at('/kodbok'), heading: /^Kodbok$/, there: '.entry' },
  {
    ...{ ...lead, name: 'kodbok-fraga', at: at('/kodbok/antal_samtal_barn') },
    ...{ heading: /^Samtal med barnet$/, there: '.entry-body' },
  },
  { ...lead, name: 'las-in', at: at('/importera'), heading: /^Läs in en fil$/, there: '.file-field' },
  { ...lead, name: 'nyckeln', at: at('/nycklar'), heading: /^Nyckeln$/, there: '.empty' },
  { ...lead, name: 'folj-upp', at: at('/uppfoljning'), heading: /^Följ upp insatser$/, there: 'tbody tr' },
  { ...lead, name: 'befolkning', at: at('/befolkning'), heading: /^Befolkning$/, there: '.file-field' },
  {
    ...lead,
    name: 'egna-fragor',
    at: at('/formular'),
    heading: /^Egna frågor och formulär$/,
    there: '.empty',
  },
  {
    ...lead,
    name: 'aktualiseringar',
    at: at('/resultat?form=aktualisering'),
    heading: /^Resultat$/,
    there: '.page-section',
  },
  { ...lead, name: 'jamfor', at: at('/jamfor'), heading: /^Jämför$/, there: 'tbody tr', wideOnly: true },
  {
    ...lead,
    name: 'jamfor-matt',
    at: at('/jamfor/samtal_minst_2'),
    heading: /^Träffade minst två gånger$/,
    there: '.chart svg',
    wideOnly: true,
  },
  {
    ...lead,
    name: 'lamna-in',
    at: at('/jamfor/lamna-in'),
    heading: /^Lämna in till jämförelse$/,
    there: 'text=Hämta alla tal',
    wideOnly: true,
  },
  {
    name: 'oppna-data',
    by: 'analyst',
    at: at('/oppna-data'),
    heading: /^Öppna data$/,
    there: 'main section h2',
  },
  { ...lead, name: 'tolkningar', at: writtenIn, heading: /^Tolkningar$/, there: '.thread-list' },
  { ...lead, name: 'konto', at: at('/konto'), heading: /^Ditt konto$/, there: 'form' },
  { ...administrator, name: 'anvandare', at: at('/installningar'), there: 'tbody tr' },
  { ...administrator, name: 'enheter', at: at('/installningar/enheter'), there: '#enheter' },
  { ...administrator, name: 'verksamhet', at: at('/installningar/verksamhet'), there: '#verksamhet' },
  { ...administrator, name: 'gallring', at: at('/installningar/gallring'), there: '#gallring' },
  { ...administrator, name: 'logg', at: at('/installningar/logg'), there: 'tbody tr' },
]
