import { plural } from '../../plural.ts'

const cases = (n: number): string => plural('sv', n, 'ärende', 'ärenden')

const timeLeft = (seconds: number | null): string =>
  seconds === null
    ? ''
    : seconds < 90
      ? `, ungefär ${Math.max(1, seconds)} ${plural('sv', Math.max(1, seconds), 'sekund', 'sekunder')} kvar`
      : `, ungefär ${Math.round(seconds / 60)} minuter kvar`

/** One import: on its way, checked, taken in, undone. */
export const sv = {
  oneTitle: 'Import',
  oneSentence: (title: string, moment: string, who: string) =>
    `${title ? `${title}. ` : ''}Började ${moment} av ${who}.`,
  withKey: (check: string) => `Pseudonymerna är gjorda med nyckeln ${check}.`,
  toImports: 'Till alla importer',
  sending: 'Skickar raderna',
  progress: (done: string, all: string, speed: string, seconds: number | null) =>
    `${done} av ${all} ärenden, ${speed} i sekunden${timeLeft(seconds)}`,
  waits: 'Ingen kontakt just nu. Det går vidare av sig självt när kontakten är tillbaka.',
  pause: 'Pausa',
  stopped: 'Alla rader är inte skickade',
  come: (n: string, all: string) => `${n} av ${all} ärenden har kommit fram.`,
  goOnSending: 'Fortsätt skicka',
  allCome: 'Alla rader har kommit fram',
  allComeWhy: 'De är inte prövade än, och inget är sparat av dem.',
  checkThem: 'Pröva raderna',
  giveUp: 'Avbryt importen',
  left: 'Importen väntar på resten av raderna',
  begunElsewhere:
    'Importen började i en annan webbläsare. Fortsätt där, eller avbryt den och läs in filen härifrån.',
  sameFile: 'Välj samma fil igen',
  sameWorkbook: 'Välj också felarbetsboken som du läste in',
  sameFileHint: (name: string) =>
    `${name}. Filen finns bara på din dator, så den behöver väljas en gång till.`,
  checking: 'Prövar raderna',
  applying: 'Tar in raderna',
  undoing: 'Ångrar importen',
  undoingAtOnce: (n: string, count: number) =>
    `${n} ${cases(count)} i ett enda steg: alla eller inga. Hur långt det har kommit syns inte. En miljon kan ta några minuter.`,
  mayClose: 'Du kan stänga sidan. Arbetet fortsätter.',
  checked: 'Prövat. Inget är sparat än',
  sameFileAs: 'Samma fil har lästs in tidigare i den här insamlingen.',
  outcomes: {
    new: 'Nya ärenden',
    changed: 'Ändrar ett ärende som finns',
    unchanged: 'Lika som det som redan finns',
    queries: 'Har en fråga att rätta eller förklara',
    faulty: 'Har fel',
    withdrawn: 'Har tagits tillbaka tidigare',
  },
  before: (n: string) => `(var ${n})`,
  fresh: (n: string, count: number) => `${n} ${plural('sv', count, 'ny', 'nya')} sedan förra kontrollen.`,
  howMany: 'Filens rader',
  fileHad: 'Rader i filen',
  onDevice: 'Med fel, kvar på din dator',
  sentRows: 'Skickade ärenden',
  takenIn: 'Intagna ärenden',
  heldHere: 'Väntar på att rättas',
  withdrawnAsk: 'De här uppgifterna har tagits tillbaka',
  withdrawnLeave: 'Låt dem vara tillbakatagna',
  withdrawnBack: 'Ta in dem igen',
  keepAll: 'Behåll för alla rader, eftersom',
  noReason: 'Inget skäl, raderna väntar',
  keepReasons: {
    stammer: 'det stämmer',
    uppgift_saknas: 'uppgiften saknas',
    lokal_rutin: 'det är vår rutin',
    annat: 'annat',
  },
  correctTitle: 'Rätta det som väntar',
  correctElsewhere:
    'Rader som är kvar på datorn finns bara i filen. Har du hämtat felarbetsboken kan du läsa in den rättad här. Annars läser du in filen igen.',
  heldWorkbookWhy:
    'Felarbetsboken har raderna som väntar här, med det som behöver rättas markerat. Rätta och läs in den igen: då går just de här raderna vidare.',
  heldAskedWhy: 'Där det bara är en fråga kan du ge ett skäl och ta in ärendena som de är.',
  heldAsked: 'Pröva det som väntar',
  how2: 'Hur vill du ta in dem?',
  takeGood: 'Ta in de ärenden som är klara',
  takeGoodHint: 'De andra väntar tills de är rättade.',
  takeAll: 'Alla eller inga',
  takeAllHint: 'Inget tas in så länge något ärende inte är klart.',
  notAll: (n: number) =>
    `${n} ${cases(n)} är kvar på din dator. Rätta först, eller ta in de ärenden som är klara.`,
  takeIn: 'Ta in ärendena',
  nothingToTake: 'Det finns inget nytt att ta in.',
  done: (what: string) => (what === '' ? 'Klart. Inget var nytt.' : `Klart. ${what}.`),
  noneTaken: 'Inget nytt är intaget än.',
  created: (n: string, count: number) => `${n} ${plural('sv', count, 'nytt ärende', 'nya ärenden')}`,
  amended: (n: string, count: number) => `${n} ${plural('sv', count, 'ändrat ärende', 'ändrade ärenden')}`,
  doneTitle: 'Klart',
  doneBy: (moment: string, who: string) => `${moment} av ${who}.`,
  heldLeft: (n: string, count: number) => `${n} ${cases(count)} väntar på att rättas.`,
  seeResults: 'Se resultatet',
  seeRecords: 'Se ärendena',
  another: 'Läs in en fil till',
  undoTitle: 'Ångra importen',
  undoWhy: 'Nya ärenden tas tillbaka och ändrade blir som de var.',
  undo: 'Ångra hela importen',
  undoRest: 'Ångra resten',
  wouldUndo: (what: string) => `${what}.`,
  wouldWithdraw: (n: string, count: number) => `${n} ${cases(count)} tas tillbaka`,
  wouldRestore: (n: string, count: number) =>
    `${n} ${plural('sv', count, 'ändrat ärende blir som det var', 'ändrade ärenden blir som de var')}`,
  changedSince: (n: string, count: number) =>
    `${n} ${plural('sv', count, 'ärende har', 'ärenden har')} ändrats sedan dess och får vara som de är:`,
  changedBy: (moment: string, who: string) => `ändrat ${moment} av ${who}`,
  noId: 'Utan id',
  undone: (what: string) => (what === '' ? 'Importen är ångrad.' : `Importen är ångrad. ${what}.`),
  withdrew: (n: string, count: number) => `${n} ${cases(count)} togs tillbaka`,
  restored: (n: string, count: number) =>
    `${n} ${plural('sv', count, 'ändrat ärende blev som det var', 'ändrade ärenden blev som de var')}`,
  undoneKept: (n: string, count: number) =>
    `${n} ${plural('sv', count, 'ärende var ändrat', 'ärenden var ändrade')} och fick vara.`,
  undoneBy: (moment: string, who: string) => `${moment} av ${who}.`,
  discarded: 'Importen avbröts. Inget av den sparades.',
  troubles: {
    changed_meanwhile:
      'Något ändrades efter kontrollen. Raderna är prövade igen, och inget är sparat. Se vad som är nytt och ta in dem sedan.',
    fault: 'Något gick fel hos oss. Inget halvt är sparat. Försök igen.',
  },
}
