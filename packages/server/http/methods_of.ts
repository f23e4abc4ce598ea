import { api, type Endpoint } from '@lyhord/contract'

/** The methods that a path of the contract takes, as the header `Allow` says them; none when nothing is there. */
export const methodsOf = (path: string): readonly string[] =>
  Object.entries<Endpoint>(api).flatMap(([address, { stream }]) => {
    const [method = '', pattern = ''] = address.split(' ')
    if (!isAt(pattern, path)) return []
    return method === 'GET' && stream === undefined ? ['GET', 'HEAD'] : [method]
  })

const isAt = (pattern: string, path: string): boolean => {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((part, i) => (part.startsWith(':') ? given[i] !== '' : part === given[i]))
  )
}
