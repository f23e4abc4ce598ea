import { codeOf } from '../../outside/fault.ts'

const codes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS'])

/** Whether a file could not be opened for writing or not be written to its end: no place, no permission, no disk. */
export const isWriteFault = (fault: unknown): boolean => isUnopened(fault) || codes.has(codeOf(fault))

/** Whether the file was not even opened. */
export const isUnopened = (fault: unknown): boolean =>
  fault instanceof Error && 'syscall' in fault && fault.syscall === 'open'
