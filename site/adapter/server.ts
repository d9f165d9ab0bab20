import type { SiteApp } from '@academy/catalog/contract'
import { createApp } from 'astro/app/entrypoint'
import { listPages as list } from '../src/views/listPages.ts'

const app = createApp({ streaming: false })

export const render: SiteApp['render'] = (request, locals) => app.render(request, { locals })

export const listPages: SiteApp['listPages'] = list
