import { defineMiddleware } from 'astro:middleware'
import { defaultLanguage, splitPath } from '@academy/kernel/languages'

/** The release builder and the origin server hand each page its locals. `astro dev` has nobody to do so and asks over HTTP. */
export const onRequest = defineMiddleware(async (context, next) => {
  if (import.meta.env.DEV && !context.locals.content) {
    const { localsOverHttp } = await import('./dev/localsOverHttp.ts')
    Object.assign(context.locals, await localsOverHttp(context.request))
    const { language, path } = splitPath(context.url.pathname)
    if (language !== defaultLanguage) return next(path + context.url.search)
  }
  return next()
})
