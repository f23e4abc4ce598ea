import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problemBody, refuse } from './refusal.ts'

/** Until the line is closed whether the answer has been read or not, in milliseconds. */
const patience = 1000

/** Answers what is no request at all: nothing of it could be read, so the words are Swedish and the line is closed. */
export const answerUnreadable = ({ code }: Error & { readonly code?: string }, line: Socket): void => {
  if (code === 'ECONNRESET' || line.destroyed) return
  const body = problemBody(refuse(code === 'HPE_HEADER_OVERFLOW' ? 'too_large' : 'not_readable'), 'sv')
  const text = JSON.stringify(body)
  if (line.writable)
    line.end(
      `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}\r\nContent-Type: application/problem+json\r\n` +
        `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
    )
  // closed at once, what is still on its way here would take the answer with it
  setTimeout(() => line.destroy(), patience).unref()
}
