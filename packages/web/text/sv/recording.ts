import type { ChangeReason, KeepReason } from '../../pages/recording/review/reasons.ts'
import { plural } from '../plural.ts'
import type { FormWords } from './form_words.ts'

const answers = (n: number) => `${n} ${plural('sv', n, 'svar', 'svar')}`

/** Recording a case. */
export const sv = {
  title: 'Nytt ärende',
  titleDraft: 'Utkast',
  titleAmending: 'Ändra ett inlämnat ärende',
  titleSecond: (id: string) => (id ? `Andra registreringen av ${id}` : 'Andra registreringen'),
  secondHint: 'Registrera som om du vore först. Den första registreringen visas inte.',
  left: (n: number, minutes: number) => {
    if (n === 0) return 'Alla frågor är gjorda'
    const time =
      minutes < 0.75
        ? 'mindre än en minut'
        : minutes < 1.5
          ? 'ungefär en minut'
          : `ungefär ${Math.round(minutes)} minuter`
    return `${n} kvar, ${time}`
  },
  elapsed: (minutes: number) => (minutes < 1 ? 'Nyss börjat' : `${minutes} min`),
  saved: {
    nothing: 'Sparas medan du svarar',
    sending: 'Sparar …',
    saved: 'Sparat',
    here: 'Sparat här, skickas när nätet är tillbaka.',
    signedOut: 'Sparat här. Logga in igen, så skickas det.',
    amending: 'Ändringen finns här tills du lämnar in den.',
    refused: 'Sparat här men inte skickat.',
    notKept: 'Webbläsaren kan inte spara här. Lämna inte sidan innan det står Sparat.',
  },
  before: 'Svar hittills',
  change: (question: string) => `Ändra: ${question}`,
  unanswered: 'Ej besvarat',
  chooseOne: 'Välj ett',
  chooseSeveral: 'Välj alla som stämmer',
  optional: 'Frågan kan lämnas utan svar.',
  dayHint: 'År, månad, dag: 251031',
  dayImpossible:
    'Det går inte att läsa som en dag i kalendern. Skriv sex siffror, till exempel 251031, eller 31 oktober 2025.',
  numberHint: (min: number, max: number) => `Helt tal, ${min}–${max}`,
  numberImpossible: (min: number, max: number) => `Skriv ett helt tal mellan ${min} och ${max}.`,
  largest: 'Det är det högsta som kan anges.',
  waits: (why: string) => `${why} Gå vidare om det stämmer.`,
  pseudonymHint: 'Klistra in den: 64 tecken, 0–9 och a–f.',
  pseudonymOptional:
    'Har ni ingen går du vidare utan svar. Annars klistrar du in den: 64 tecken, 0–9 och a–f.',
  suggestion: (id: string) => `Enter tar ${id}`,
  suggestionTouch: (id: string) => `Vidare tar ${id}`,
  idTaken: (id: string) => `Ärendet fick id ${id}.`,
  sameId: {
    title: (id: string) => `Id ${id} finns redan`,
    submitted: (who: string, day: string) =>
      `${who} lämnade in det eller ändrade det senast ${day}. Är det samma ärende behöver det inte registreras igen.`,
    draft: (who: string, day: string) =>
      `${who} har ett utkast med samma id, sparat ${day}. Är det samma ärende räcker det ena.`,
    ownDraft: (day: string) =>
      `Du har själv ett utkast med samma id, sparat ${day}. Är det samma ärende räcker det ena.`,
    see: 'Se det andra ärendet',
    change: 'Ändra id här',
  },
  toLookAt: (n: number) => `${n} att se över`,
  on: 'Vidare',
  skip: 'Hoppa över',
  back: 'Tillbaka',
  leave: 'Lämna',
  help: 'Hjälp',
  helpTitle: 'Hjälp till frågan',
  example: 'Exempel',
  inCodebook: 'Se frågan i kodboken',
  flag: 'Fråga gruppen',
  flagAsk: 'Vad vill du fråga gruppen?',
  flagSend: 'Ställ frågan',
  flagPending: 'Frågan går till gruppen när ärendet är sparat.',
  flagAsked: 'Frågan är ställd till gruppen.',
  flagTakenBack: 'Frågan är tillbakatagen.',
  flagNotTakenBack: 'Frågan kunde inte tas tillbaka. Ta bort den under arbetspasset.',
  flagRefused: 'Frågan till gruppen är inte skickad',
  flagSee: 'Se frågan',
  flagLetGo: 'Släpp frågan',
  flagSaid: 'Frågan ligger hos gruppen.',
  flagAnswer: (who: string, answer: string) => `${who} svarar: ${answer}`,
  answeredBefore: (answer: string) => `Tidigare svar: ${answer}`,
  flagged: 'Ställd till gruppen',
  flagAnswered: 'Gruppen har svarat',
  keys: {
    choice: 'Tangenten svarar och går vidare',
    several: 'Tangenten väljer, Enter går vidare',
    back: 'Tillbaka',
    ahead: 'Framåt',
    leave: 'Lämna',
    altHelp: 'Alt H',
    altFlag: 'Alt F',
    code: 'Svara med tangenten intill',
    on: 'Vidare',
    helpAnywhere: 'Hjälp, också i ett textfält',
    flagAnywhere: 'Fråga gruppen, också i ett textfält',
  },
  severities: { error: 'Behöver rättas', query: 'Stämmer det?', note: 'Bra att veta' },
  keep: 'Behåll svaret, för att:',
  keepWay: 'Tab leder hit.',
  keepText: 'Skriv varför, utan namn',
  kept: 'Behålls',
  reasonsToKeep: {
    stammer: 'Det stämmer',
    uppgift_saknas: 'Uppgiften saknas i akten',
    lokal_rutin: 'Så gör vi här',
    annat: 'Annat skäl',
  } satisfies Record<KeepReason, string>,
  reasonsToChange: {
    rattelse: 'Rättelse',
    nya_uppgifter: 'Nya uppgifter',
    fel_arende: 'Fel ärende',
    dubblett: 'Dubblett',
    annat: 'Annat',
  } satisfies Record<ChangeReason, string>,
  review: {
    ready: 'Klart att lämna in',
    readySentence: 'Se igenom svaren.',
    readyKey: 'Enter lämnar in.',
    stops: (n: number) => `${n} ${plural('sv', n, 'sak', 'saker')} att se över`,
    stopsKey: 'Enter tar dig till den första.',
    dropped: (n: number) => `${answers(n)} hör till frågor som inte längre ställs och följer inte med.`,
    unansweredCount: (n: number) =>
      `${n} ${plural('sv', n, 'fråga är obesvarad', 'frågor är obesvarade')}. Ärendet kan lämnas in ändå.`,
    all: 'Alla svar',
    handIn: 'Lämna in',
    handInChange: 'Lämna in ändringen',
    toFirst: 'Gå till den första',
    underWay: 'Lämnar in …',
    goTo: 'Gå till frågan',
    why: 'Varför ändras ärendet?',
    whyKey: 'Välj varför, sedan lämnar Enter in.',
    whyMissing: 'Välj varför.',
    whyText: 'Mer om varför, utan namn',
    unchanged: 'Inget är ändrat ännu',
    unchangedHow: 'Tryck på det svar som ska ändras.',
    again: 'Svaren finns kvar på den här datorn. Lämna in igen när du vill försöka.',
  },
  done: {
    title: 'Inlämnat',
    amended: 'Ändringen är inlämnad',
    secondDone: 'Den andra registreringen är inlämnad',
    count: ({ one, many }: FormWords, n: number, of: number | null) =>
      of === null
        ? `Nu är ${n} ${plural('sv', n, `${one} inlämnad`, `${many} inlämnade`)}.`
        : `Nu är ${n} av ${of} ${many} inlämnade.`,
    talks: (n: number, of: number) => `Hittills har ${n} av ${of} barn träffats minst två gånger.`,
    dropped: (n: number) => `${answers(n)} hörde till frågor som inte längre ställs och följde inte med.`,
    next: 'Nästa ärende',
    see: 'Se ärendet',
    nextFollowUp: 'Nästa att följa upp',
    toCollection: 'Till insamlingen',
  },
  conflict: {
    title: 'Två har ändrat samma ärende',
    sentence: (who: string, when: string) =>
      `${who} sparade ${when}. Välj vilket svar som ska gälla på varje rad. Där bara en av er har ändrat är det svaret redan valt. Inget är borta förrän du sparar valen.`,
    same: (who: string, when: string) =>
      `${who} sparade ${when}. Ni har svarat likadant, så inget behöver väljas.`,
    submitted: (who: string) => `${who} har redan lämnat in ärendet. Det du väljer blir en ändring av det.`,
    withdrawnTitle: 'Ärendet är tillbakataget',
    withdrawn: (who: string, when: string) =>
      `${who} tog tillbaka ärendet ${when}. Det räknas inte i några resultat och kan inte ändras. Dina svar finns kvar på den här datorn tills du släpper dem.`,
    onlyHere: 'Svar som bara finns här',
    mine: 'Ditt svar',
    theirs: (who: string) => (who ? `Svar från ${who}` : 'Det andra svaret'),
    allMine: 'Dina svar på alla',
    allTheirs: (who: string) => (who ? `Svaren från ${who} på alla` : 'De andra svaren på alla'),
    left: (n: number) => `Välj på ${n} ${plural('sv', n, 'rad', 'rader')} till.`,
    done: 'Spara valen',
  },
  stuck: {
    discard: 'Släpp mina svar på den här datorn',
    discarded: 'Svaren är borta från den här datorn.',
    seeRecord: 'Se ärendet som det är',
  },
  opening: {
    withdrawn: 'Ärendet är tillbakataget och kan inte ändras.',
    toRecord: 'Se ärendet',
    away: 'Ärendet kan inte öppnas utan nät',
    awayWhy:
      'Svaren är sparade, men inte på den här datorn. Ärendet öppnas av sig självt när nätet är tillbaka.',
  },
  leftHere: {
    title: (n: number) =>
      `${n} ${plural('sv', n, 'ärende', 'ärenden')} på den här datorn är inte ${plural('sv', n, 'skickat', 'skickade')}`,
    sentence: 'Öppna och fortsätt, så skickas svaren.',
    sentenceAway: 'Du kan fortsätta. Svaren skickas av sig själva när nätet är tillbaka.',
    open: (id: string) => `Fortsätt med ${id}`,
    unnamed: 'ett ärende utan id',
  },
}

export type RecordingText = typeof sv
