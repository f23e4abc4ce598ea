import { identitiesIn } from '@lyhord/core/identity/identity.ts'

/** A text whose numbers have become pseudonyms, each standing free of letters and digits so that it is known as one. */
export const withoutNumbers = (
  text: string,
  today: string,
  pseudonym: (canonical: string) => string,
): { readonly text: string; readonly replaced: number } => {
  const found = identitiesIn(text, today)
  if (found.length === 0) return { text, replaced: 0 }
  let [clean, last] = ['', 0]
  for (const { start, end, canonical } of found) {
    clean += text.slice(last, start)
    clean += `${gapAfter(clean)}${pseudonym(canonical)}${gapBefore(text.charAt(end))}`
    last = end
  }
  // taking one number away may leave another that it overlapped
  const rest = withoutNumbers(clean + text.slice(last), today, pseudonym)
  return { text: rest.text, replaced: found.length + rest.replaced }
}

const gapAfter = (before: string): string => gapBefore(before.slice(-1))
const gapBefore = (after: string): string => (/[0-9a-z]/i.test(after) ? ' ' : '')
