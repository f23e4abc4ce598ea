/** The code that the system, the database or a library gave a fault (`ENOENT`); '' where it has none. */
export const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : ''

/** What a log may say of a fault: its kind, since its message may quote what somebody wrote. */
export const kindOf = (fault: unknown): { readonly fault: string } => ({
  fault: fault instanceof Error ? fault.name : 'unknown',
})
