import type { SiteApp } from '@academy/catalog/contract'
import { defaultLanguage, splitPath } from '@academy/kernel/languages'
import { createApp } from 'astro/app/entrypoint'
import { listPages as list } from '../src/views/listPages.ts'

const app = createApp({ streaming: false })

/** A page in another language is the page in English, asked for in that language. */
export const render: SiteApp['render'] = (request, locals) => {
  const url = new URL(request.url)
  const { language, path } = splitPath(url.pathname)
  if (language === defaultLanguage) return app.render(request, { locals })
  url.pathname = path
  return app.render(new Request(url, request), { locals: { ...locals, language } })
}

export const listPages: SiteApp['listPages'] = list
