/** All the rows of a file on one's own machine, or why it cannot be read. Reading is fetched when somebody has a file. */
export const tableIn = async (file: Blob) => {
  const { blobSource, openTable, wholeTable } = await import('@lyhord/intake/reading/index.ts')
  return wholeTable(await openTable(blobSource(file)))
}
