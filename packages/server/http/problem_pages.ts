import { type ProblemKind, problems } from '@lyhord/contract'
import type { Language } from '@lyhord/core'
import type { FastifyInstance } from 'fastify'
import { refuse } from './refusal.ts'
import { sendRefusal } from './routes.ts'
import { languageOf } from './visiting.ts'

/** `/api/problems/:number`, where the `type` of every refusal leads: a page for people, JSON for programs. */
export const addProblemPages = (server: FastifyInstance): void => {
  server.get<{ Params: { number: string } }>('/api/problems/:number', async (request, reply) => {
    const lang = languageOf(request)
    const found = Object.entries(problems).find(([, kind]) => String(kind.number) === request.params.number)
    if (!found) return sendRefusal(reply, refuse('not_found'), lang)
    const [id, kind] = found
    const wantsPage = /text\/html/.test(request.headers.accept ?? '')
    return wantsPage
      ? reply.type('text/html; charset=utf-8').send(page(kind, lang))
      : reply.send({ id, number: kind.number, status: kind.status, title: kind.title, remedy: kind.remedy })
  })
}

/** The words are the catalogue's own and hold no markup. */
const page = ({ number, status, title, remedy }: ProblemKind, lang: Language): string => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title[lang]}</title>
<style>body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark }</style>
<main>
<h1>${title[lang]}</h1>
<p>${remedy[lang]}</p>
<p><small>${number} · HTTP ${status}</small></p>
</main>
</html>
`
