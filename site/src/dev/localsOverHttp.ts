import { PUBLIC_URL } from 'astro:env/server'
import { catalogue, lessonReading, type PageLocals } from '@academy/catalog/contract'
import { splitPath } from '@academy/kernel/languages'

/** For `astro dev` only: content as the academy at PUBLIC_URL gives it to whoever the request's cookie says is looking. */
export const localsOverHttp = async (request: Request): Promise<PageLocals> => {
  const { language } = splitPath(new URL(request.url).pathname)
  const headers = { cookie: request.headers.get('cookie') ?? '' }
  const ask = async (path: string): Promise<unknown> => {
    const response = await fetch(new URL(path, PUBLIC_URL), { headers })
    if (!response.ok) throw new Error(`${path} at ${PUBLIC_URL} answered ${response.status}. Is the academy running?`)
    return response.json()
  }
  return {
    content: {
      catalogue: catalogue.parse(await ask(`/api/catalogue?locale=${language}`)),
      readLesson: async (lessonId) =>
        lessonReading.parse(await ask(`/api/lessons/${lessonId}/reading?locale=${language}`)),
    },
    viewer: null,
    mode: 'live',
    origin: PUBLIC_URL,
    language,
  }
}
