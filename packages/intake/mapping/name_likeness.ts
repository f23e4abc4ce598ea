import { plainName } from './plain_name.ts'
import { besideTheName, turningWords } from './vocabulary/heading_words.ts'

/**
 * How like a heading is to a phrase, 0–1: the same but for spaces, the words of one among the words of the other, or
 * one inside the other as in Swedish compounds (`Beslutsdatum`, `datum`). A heading that says less than the phrase is less
 * like it: `Utredning` may mean much else than `Pågående utredning`. One that says more is like it only when what it says
 * more does not make it about something else: `Barnets kön` is `kön`, `Kön syskon` is not.
 */
export const nameLikeness = (heading: string, phrase: string): number => {
  const [a, b] = [nameOf(heading), nameOf(phrase)]
  if (a.plain === '' || b.plain === '') return 0
  if (a.plain === b.plain) return 1
  if (byWhom.test(a.plain) && !byWhom.test(b.plain)) return 0
  const [close, other] = [a.close, b.close]
  if (close === other) return 0.98
  const share = Math.min(close.length, other.length) / Math.max(close.length, other.length)
  if (b.words.isSubsetOf(a.words))
    return a.words.difference(b.words).isSubsetOf(besideTheName) ? 0.5 + 0.45 * share : 0
  if (a.words.isSubsetOf(b.words))
    return b.words.difference(a.words).isDisjointFrom(turningWords) ? 0.35 + 0.45 * share : 0
  return isCompoundOf(close, other) ? 0.35 + 0.45 * share : 0
}

/** `Beslut av` is who decided, and not the decision. */
const byWhom = / (?:av|by)$/

const shortestPart = 5

/** `utredningsdatum` is of `datum`; `fakturadatum` is not, for what it says more. */
const isCompoundOf = (heading: string, phrase: string): boolean =>
  Math.min(heading.length, phrase.length) >= shortestPart &&
  (phrase.includes(heading) || (heading.includes(phrase) && besideTheName.has(heading.replace(phrase, ''))))

interface Name {
  readonly plain: string
  readonly close: string
  readonly words: ReadonlySet<string>
}

/** Every heading is compared with every phrase. */
const names = new Map<string, Name>()
const mostNames = 20_000

const nameOf = (text: string): Name => {
  const known = names.get(text)
  if (known) return known
  const plain = plainName(text)
  const name = { plain, close: plain.replaceAll(' ', ''), words: new Set(plain.split(' ')) }
  if (names.size >= mostNames) names.clear()
  names.set(text, name)
  return name
}

/** The likeness to the likest of several phrases. */
export const bestLikeness = (heading: string, phrases: readonly string[]): number =>
  phrases.reduce((best, phrase) => Math.max(best, nameLikeness(heading, phrase)), 0)
