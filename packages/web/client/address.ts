type Texts = Readonly<Record<string, unknown>>

/** `PUT /api/records/:record` with its parameters filled in: method and path to ask. */
export const addressOf = (
  address: string,
  params: Texts = {},
  query: Texts = {},
): { method: string; path: string } => {
  const [method = 'GET', template = ''] = address.split(' ')
  const path = template.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name] ?? '')),
  )
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([key, value]) => [key, String(value)]),
  ).toString()
  return { method, path: search ? `${path}?${search}` : path }
}
