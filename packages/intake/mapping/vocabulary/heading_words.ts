import { plainName } from '../plain_name.ts'

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).map(plainName).filter(Boolean))

/**
 * Words that may stand in a heading beside what it is called without making it about something else: the child and the
 * record themselves, small words, and how the cell is written. Any other word may: `Ålder syskon` is not the child's.
 */
export const besideTheName = wordsIn(`
  barn barnet barnets barns den unge unges klient klientens person personens sökande
  utredning utredningen utredningens utrednings aktualisering aktualiseringen aktualiserings aktualiseringens
  ärende ärendet ärendets ärende insats insatsen insatsens insats bistånd förhandsbedömning förhandsbedömningen
  uppföljning uppföljningen uppföljnings anmälan anmälans anmälnings
  jn orosanmälan av det där en ett från för gjord gjordes gjort hos hur i med och om på som till var vid vad vem vilka vilken vilket är eller samt
  används använd använt behövs behövdes el used needed
  enl enligt bbic nuso sol soc bu ifo
  ange flera möjliga flerval kod koder kodad kd cd text txt klartext namn värde beskrivning benämning kategori typ grupp lista
  datum dat dtm dag år månad mån dagar dgr st ggr gånger nr nummer id nyckel j n ja nej k m f p ååmmdd åååå mm dd flagga
  inom efter mer än minst 12 14 14dgr månader
  the a of at by for in on date number no code type name child childs client case
`)

/** Words that say that a heading is about somebody or something else, wherever they stand, a heading above included. */
export const aboutOthers = wordsIn(`
  förälder föräldern förälders föräldrar föräldrars föräldrarnas vårdnadshavare vårdnadshavares vh vh1 vh2
  mamma mammas mammans pappa pappas pappans partner partners mor mors far fars moder moderns fader faderns
  syskon syskons anmälare anmälarens handläggare handläggarens handläggares handl uppgiftslämnare
  familjehem familjehemmet familjehemmets placering placeringen placeringens
  parent parents mother mothers father fathers sibling siblings caseworker
`)

/** Words without which a heading is about something else: `Utredning start` is not the start of `ny utredning`. */
export const turningWords = wordsIn(
  'ny nya new ej inte inget utan not tidigare previously sökt sökta föreslagen föreslagna önskad önskade avslagen avslagna förlängd förlängning',
)
