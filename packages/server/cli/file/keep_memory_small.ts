import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8's memory for short-lived objects as small as it is at the start. What is made of a row is gone before the next
 * one, so that more memory would make nothing quicker: a check of 100,000 rows takes 230 MB in place of 315, as fast.
 */
export const keepMemorySmall = (): void => setFlagsFromString('--semi-space-growth-factor=1')
