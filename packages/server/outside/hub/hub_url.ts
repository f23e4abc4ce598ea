/** The address of the hub's database: on the same server, named after the product's. */
export const hubUrlOf = (url: string): string => inDatabase(url, `${databaseOf(url)}_hub`)

/** The name of the database in an address. */
export const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1))

/** The same server, another database. */
export const inDatabase = (url: string, name: string): string => {
  const address = new URL(url)
  address.pathname = `/${encodeURIComponent(name)}`
  return address.href
}
