import { createTransport } from 'nodemailer'

/** Where letters are handed over, and who they are from. */
export interface MailSettings {
  /** `smtp://name:password@mail.example:587`, `smtps://…`. */
  readonly url: string
  readonly from: string
}

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Hands a letter over to a mail server; rejects when it is not taken. */
export type SendMail = (letter: Letter) => Promise<void>

const patienceMs = 20_000

/** Sends by SMTP, as the settings say. A name and a password travel encrypted, except within the machine. */
export const smtpMail = ({ url, from }: MailSettings): SendMail => {
  const { username, hostname } = new URL(url)
  const transport = createTransport({
    url,
    requireTLS: username !== '' && !isThisMachine(hostname),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  })
  return async (letter) => void (await transport.sendMail({ ...letter, from }))
}

const isThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host)
