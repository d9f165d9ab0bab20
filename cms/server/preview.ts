import type { ContentSource, PageLocals } from '@academy/catalog/contract'
import { HttpError, hasRole, staffRoles } from '@academy/kernel'
import { type Language, languageOr } from '@academy/kernel/languages'
import type { Context } from 'hono'
import { APIError, type TypedUser } from 'payload'
import { z } from 'zod'
import { kindOf, readJson } from './api/body.ts'
import { refused } from './api/handle.ts'
import { calledUrl } from './api/request.ts'
import { errorReply } from './errors.ts'
import type { OriginEnv, OriginSettings } from './origin.ts'
import { plainPage } from './plainPage.ts'
import { renderPage } from './render.ts'
import { signInFirst } from './signInFirst.ts'
import type { Site } from './site.ts'
import { errors, failures } from './strings.ts'
import { type FindUser, viewerOf } from './viewer.ts'

export const previewPath = /^\/preview\/(courses|lessons|paths)\/([0-9a-f-]{36})$/i

export type DraftAsked = {
  collection: 'courses' | 'lessons' | 'paths'
  id: string
  data?: Record<string, unknown>
  language: Language
}

type Previews = {
  settings: OriginSettings
  site: () => Promise<Site>
  findUser: FindUser
  draftFor: (user: TypedUser, asked: DraftAsked) => Promise<ContentSource>
}

/** What the editor has typed and not saved: the form's fields as JSON. */
const unsavedFields = async (c: Context<OriginEnv>): Promise<Record<string, unknown> | undefined> => {
  if (c.req.method !== 'POST' || !c.req.raw.body) return undefined
  if (kindOf(c.req.header('content-type') ?? '') !== 'json')
    throw new HttpError(415, 'http/unsupported-media-type', errors.badJson)
  const data: unknown = JSON.parse((await readJson(c.req.raw.body)) || '{}')
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new HttpError(400, 'http/bad-json', errors.badJson)
  return data as Record<string, unknown>
}

const refusalPage = (error: APIError): Response | null => {
  if (error.status === 404) return plainPage({ status: 404, words: failures.noDraft })
  return error.status === 403 ? plainPage({ status: 403, words: failures.forbidden }) : null
}

/** Drafts as the site will show them, read with the viewer's own rights. For staff only. */
export const previewPage =
  ({ settings, site, findUser, draftFor }: Previews) =>
  async (c: Context<OriginEnv>): Promise<Response> => {
    const url = calledUrl(c)
    const [, collection, id] = previewPath.exec(url.pathname) ?? []
    if (!id) return plainPage({ status: 404, words: failures.noDraft })
    const user = await findUser(c)
    if (!user)
      return c.req.method === 'POST'
        ? errorReply(401, 'http/unauthorized', errors.refused, c.get('requestId'))
        : signInFirst(url)
    if (!hasRole(user, ...staffRoles)) return plainPage({ status: 403, words: failures.forbidden })
    try {
      const language = languageOr(url.searchParams.get('locale'))
      const asked = { collection: collection as DraftAsked['collection'], id, data: await unsavedFields(c), language }
      const [content, compiled] = await Promise.all([draftFor(user, asked), site()])
      const locals: PageLocals = {
        content,
        viewer: viewerOf(user),
        mode: 'preview',
        origin: settings.publicUrl,
        language,
      }
      return await renderPage(c, compiled, url, locals)
    } catch (error) {
      const requestId = c.get('requestId')
      const page = error instanceof APIError ? refusalPage(error) : null
      if (page) return page
      if (error instanceof HttpError) return refused(error, requestId)
      if (!(error instanceof z.ZodError)) throw error
      // An autosaved draft, and more so a half typed one, may lack what a page needs.
      if (c.req.method === 'POST') return errorReply(422, 'preview/incomplete', errors.incompleteDraft, requestId)
      return plainPage({ status: 422, words: failures.incompleteDraft })
    }
  }
