const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]'])
const encrypted = new Set(['require', 'verify-ca', 'verify-full'])

/** Whether letters and the password travel where nobody can read them: on this machine, or encrypted. */
export const isTravelledSafely = (address: string): boolean => {
  const { hostname, searchParams } = new URL(address)
  return ownMachine.has(hostname) || encrypted.has(searchParams.get('sslmode') ?? '')
}
