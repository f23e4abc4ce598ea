/** A heading as a file name that every computer takes: `Så många dagar` → `sa-manga-dagar`. */
export const fileName = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
