import fc from 'fast-check'

/** Any sign at all. The unit `binary` is the same, but takes seconds to list every code point first. */
export const anySign = fc
  .nat(0x10ffff)
  .map((point) => String.fromCodePoint(point))
  .filter((sign) => sign.isWellFormed())
