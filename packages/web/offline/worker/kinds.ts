/** The parts of a request that say what it is. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>

/**
 * What of the product a request asks for: the one page, a built file, or neither. Nothing else is ever answered from
 * here: an answer of the API, a file to take home or another house's goes to the network untouched.
 */
export const kindOf = ({ method, mode, url }: Asked, origin: string): 'page' | 'asset' | undefined => {
  const { origin: house, pathname } = new URL(url)
  if (method !== 'GET' || house !== origin || isApi(pathname)) return undefined
  if (pathname.startsWith('/assets/')) return 'asset'
  return mode === 'navigate' && !/\.\w+$/.test(pathname) ? 'page' : undefined
}

const isApi = (pathname: string): boolean => pathname === '/api' || pathname.startsWith('/api/')

/** Whether a proxy answers for a server that is away (RFC 9110, 15.6.3–15.6.5). */
export const isForAway = (status: number): boolean => status >= 502 && status <= 504

/** Whether a page is made of these files and no other: one of a later build is not kept with the files of this. */
export const isMadeOf = (page: string, files: readonly string[]): boolean =>
  [...page.matchAll(/"(\/assets\/[^"]+)"/g)].every(([, file = '']) => files.includes(file))
