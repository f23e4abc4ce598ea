/** Asks Kolada's interface (v3), page after page, within a time limit for the whole of it. */
export interface KoladaAsked {
  /** Where the interface is: `https://api.kolada.se/v3`. */
  readonly base: string
  readonly figures: readonly string[]
  readonly years: readonly number[]
  /** Milliseconds. */
  readonly timeLimit?: number
}

/** The pages as they came, the source that did not answer, or one that said something that cannot be read. */
export type KoladaAnswer =
  | { readonly pages: readonly unknown[] }
  | { readonly problem: 'source_away' | 'source_not_readable' | 'not_found' }

const mostPages = 60

/** The figures' values of the years, what the figures are called, and what the municipalities are called. */
export const fetchKolada = async (asked: KoladaAsked): Promise<KoladaAnswer> => {
  const { base, figures, years, timeLimit = 30_000 } = asked
  const within = AbortSignal.timeout(timeLimit)
  const pages: unknown[] = []
  const starts = [
    ...figures.flatMap((figure) => [
      `/data/kpi/${figure}/year/${years.join(',')}?per_page=5000`,
      `/kpi/${figure}`,
    ]),
    '/municipality?per_page=5000',
  ]
  for (const start of starts) {
    let next: string | undefined | null = `${base.replace(/\/$/, '')}${start}`
    while (next !== undefined) {
      if (pages.length === mostPages) return { problem: 'source_not_readable' }
      const page = await onePage(next, within)
      if ('problem' in page) return page
      pages.push(page.json)
      next = nextOf(page.json, next)
      if (next === null) return { problem: 'source_not_readable' }
    }
  }
  return { pages }
}

const onePage = async (
  address: string,
  signal: AbortSignal,
): Promise<
  { readonly json: unknown } | { readonly problem: 'source_away' | 'source_not_readable' | 'not_found' }
> => {
  try {
    const reply = await fetch(address, { signal, headers: { accept: 'application/json' } })
    const text = await reply.text()
    if (reply.status === 404) return { problem: 'not_found' }
    if (!reply.ok) return { problem: 'source_away' }
    return jsonOf(text)
  } catch {
    return { problem: 'source_away' }
  }
}

const jsonOf = (text: string): { readonly json: unknown } | { readonly problem: 'source_not_readable' } => {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return { problem: 'source_not_readable' }
  }
}

/** Where the next page is, if there is one; `null` when it cannot be told, or is on another host than the one asked. */
const nextOf = (page: unknown, address: string): string | undefined | null => {
  if (typeof page !== 'object' || page === null) return undefined
  const next = ('next_url' in page && page.next_url) || ('next_page' in page && page.next_page)
  if (!next) return undefined
  if (typeof next !== 'string' || !URL.canParse(next, address)) return null
  const url = new URL(next, address)
  return url.host === new URL(address).host ? url.href : null
}
