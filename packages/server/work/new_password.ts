import { type Refusal, refuse } from '../http/refusal.ts'
import { hashPassword } from '../outside/passwords.ts'
import { weaknessOf } from './weak_password.ts'

/** What is kept of a new password, or why it cannot be used; `at` is its place in the request. */
export const newPassword = async (
  password: string,
  owner: { readonly name: string; readonly email: string },
  at: string,
): Promise<string | Refusal> => {
  const weakness = weaknessOf(password, owner)
  return weakness ? refuse('password_refused', [{ at, message: weakness }]) : hashPassword(password)
}
