/** Most days that an original is kept. */
export const mostOriginalDays = 90
/** Bytes in each part of a sealed original but the last. As base64 a part fits in 1 MiB of JSON. */
export const originalPartSize = 524_288
/** Most parts: a sealed original is at most 64 MiB. */
export const mostOriginalParts = 128
