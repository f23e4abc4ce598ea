/** A number that is written plainly, decimals after a point; not a number otherwise (nothing, `1e3`, `0x10`). */
export const numberIn = (written: string | undefined): number =>
  /^\d+(\.\d+)?$/.test(written ?? '') ? Number(written) : Number.NaN
