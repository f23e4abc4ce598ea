/** What an address says after `?`: plain texts, so that addresses can be read, shared and kept. */
export type Search = { readonly [name: string]: string | undefined }

/** Reads `?a=b&c=d`. */
export const parseSearch = (text: string): Search => Object.fromEntries(new URLSearchParams(text))

/** Writes it; what is not chosen is left out. */
export const stringifySearch = (search: Readonly<Record<string, unknown>>): string => {
  const chosen = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  )
  const text = new URLSearchParams(chosen).toString()
  return text && `?${text}`
}
