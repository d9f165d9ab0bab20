import type { AccountSource } from '@academy/auth/contract'
import type { Catalogue, ContentSource, EditionView, PageLocals, RichText } from '@academy/catalog/contract'
import type { LearningSource } from '@academy/learning/contract'
import type { Context } from 'hono'
import type { TypedUser } from 'payload'
import type { OriginEnv, OriginSettings } from './origin.ts'
import type { LiveRelease } from './release/live.ts'
import { renderPage } from './render.ts'
import { signInFirst } from './signInFirst.ts'
import type { Site } from './site.ts'
import { type FindUser, viewerOf } from './viewer.ts'

type Learning = LearningSource<EditionView, RichText>

type Pages = {
  settings: OriginSettings
  site: () => Promise<Site>
  findUser: FindUser
  contentFor: (user: TypedUser | null, catalogue: Catalogue) => ContentSource
  accountFor: (user: TypedUser, headers: Headers) => AccountSource
  learningFor: (user: TypedUser) => Learning
}

/** What campaigns add to links: it says nothing to the catalogue. */
const campaign = /^(utm_\w+|gclid|fbclid|ref)$/

const hasFilters = (url: URL) => [...url.searchParams.keys()].some((name) => !campaign.test(name))

const lessonPath = /^\/courses\/([^/]+)\/([^/]+)$/

const isLesson = ({ courses }: Catalogue, pathname: string): boolean => {
  const [, courseSlug, lessonSlug] = lessonPath.exec(pathname) ?? []
  const course = courses.find(({ slug }) => slug === courseSlug)
  return course?.sections.some(({ lessons }) => lessons.some(({ slug }) => slug === lessonSlug)) ?? false
}

const isBelow = (folder: string, { pathname }: URL) => pathname === folder || pathname.startsWith(`${folder}/`)

/** Pages about whoever is signed in. */
const isAccount = (url: URL) => isBelow('/account', url)
const isLearning = (url: URL) => isBelow('/learn', url)

/** They show the outside accounts that are configured here, and who is signed in already. */
const waysIn = ['/sign-in', '/sign-up']

/**
 * Whether a page is made for each reader: their account and courses, the ways in, a filtered catalogue, and lessons that are not in
 * the release because not everybody may read them.
 */
export const isOnDemand = async (release: LiveRelease, url: URL): Promise<boolean> => {
  if (isAccount(url) || isLearning(url)) return true
  if (url.pathname === '/courses') return hasFilters(url)
  if (waysIn.includes(url.pathname)) return true
  if (!lessonPath.test(url.pathname) || Object.hasOwn(release.manifest.pages, url.pathname)) return false
  return isLesson(await release.catalogue(), url.pathname)
}

/** Renders a page for whoever asks, from the catalogue of the release that is live. Pages about oneself are for the signed-in. */
export const onDemandPage =
  ({ settings, site, findUser, contentFor, accountFor, learningFor }: Pages) =>
  async (c: Context<OriginEnv>, release: LiveRelease, url: URL): Promise<Response> => {
    const [user, catalogue, compiled] = await Promise.all([findUser(c), release.catalogue(), site()])
    const viewer = viewerOf(user)
    const account = user && viewer && isAccount(url) ? accountFor(user, c.req.raw.headers) : undefined
    const learning = user && viewer && isLearning(url) ? learningFor(user) : undefined
    if ((isAccount(url) && !account) || (isLearning(url) && !learning)) return signInFirst(url)
    const content = contentFor(user, catalogue)
    const locals: PageLocals & { account?: AccountSource; learning?: Learning } = {
      content,
      viewer,
      mode: 'live',
      origin: settings.publicUrl,
      waysIn: settings.waysIn,
      account,
      learning,
    }
    return renderPage(c, compiled, url, locals)
  }
