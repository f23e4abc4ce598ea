/** Words that say the same in other forms or shorter, by the word they are taken for. Plain: small, å ä ö as a o. */
const forms: Readonly<Record<string, string>> = {
  barn: 'barnet barnets barns barnen ungdom ungdomen ungdomens ungdoms ungdomar unge unges unga',
  foralder:
    'foraldern foralders foraldrar foraldrarna foraldrars foraldrarnas vardnadshavare vardnadshavaren vardnadshavares vh',
  ej: 'inte icke',
  psykisk: 'psyk psykiska',
  fysisk: 'fys fysiskt fysiska',
  sexuell: 'sexuellt sexuella',
  enligt: 'enl',
  pagaende: 'pag pagar',
  utredning: 'utr utredn utredningen',
  insats: 'insatsen insatser insatserna',
  placering: 'plac placeringen',
  oppenvard: 'oppenvarden',
  flytt: 'flyttat flyttad flyttade flyttar',
  hanvisad: 'hanvisas hanvisning hanvisat',
  annan: 'annat andra',
  vald: 'valdet',
  overgrepp: 'overgreppen',
  missbruk: 'missbruket missbrukar',
  brister: 'brist bristande bristfallig',
  konflikt: 'konflikter konflikten',
  samtal: 'samtalet stodsamtal',
  grupp: 'grupper gruppverksamhet',
  individuell: 'individuella individuellt enskilda enskilt',
  stod: 'stodet',
  behov: 'behovet behoven',
  mal: 'malen malet',
  uppnadd: 'uppnadda uppnatt uppfyllda uppfyllt nadda',
}

/** The word that a word is taken for, where it is not itself. */
export const wordForms: ReadonlyMap<string, string> = new Map(
  Object.entries(forms).flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)),
)

/** Words that may be left out or put in without changing what is said. */
export const smallWords: ReadonlySet<string> = new Set(['hos', 'och', 'eller', 'den', 'det', 'de', 'samt'])
