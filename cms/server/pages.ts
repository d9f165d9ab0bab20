import type { AccountSource } from '@academy/auth/contract'
import {
  type Catalogue,
  type ContentSource,
  type EditionView,
  hasLanguages,
  type PageLocals,
  type RichText,
} from '@academy/catalog/contract'
import type { CertificateSource, OwnCertificateSource } from '@academy/certificates/contract'
import { defaultLanguage, splitPath } from '@academy/kernel/languages'
import type { LearningSource } from '@academy/learning/contract'
import type { ChoiceSource } from '@academy/mail/contract'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { TypedUser } from 'payload'
import type { OriginEnv, OriginSettings } from './origin.ts'
import type { LiveRelease } from './release/live.ts'
import { cacheControl } from './release/resolve.ts'
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
  certificates: CertificateSource
  certificatesOf: (user: TypedUser) => OwnCertificateSource
  mailChoice: ChoiceSource
}

type Locals = PageLocals & {
  account?: AccountSource
  learning?: Learning
  certificates?: CertificateSource
  ownCertificates?: OwnCertificateSource
  look?: string
  mailChoice?: ChoiceSource
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
const isLearning = (url: URL) =>
  isBelow('/learn', url) || ['/me', '/me/skills', '/me/badges', '/notes'].includes(url.pathname)

/** A certificate’s page is the same to everybody; `/verify` itself is where mailed links lead. */
const isCertificate = ({ pathname }: URL) => pathname.startsWith('/verify/')

/** Where mails lead whoever wants no more of them: the token in its address says whose they are. */
const isUnsubscribing = ({ pathname }: URL) => pathname === '/unsubscribe'

/** They show the outside accounts that are configured here, and who is signed in already. */
const waysIn = ['/sign-in', '/sign-up']

/**
 * Whether a page is made when it is asked for: one's account and courses, certificates, the ways in, a filtered catalogue, lessons that are
 * not in the release because not everybody may read them, and in another language what is not told in it.
 */
export const isOnDemand = async (release: LiveRelease, url: URL): Promise<boolean> => {
  if (isAccount(url) || isLearning(url) || isCertificate(url) || isUnsubscribing(url)) return true
  if (waysIn.includes(url.pathname)) return true
  const { language, path } = splitPath(url.pathname)
  const { pages, languages } = release.manifest
  if (!languages.includes(language) || !hasLanguages(path)) return false
  if (path === '/courses' && hasFilters(url)) return true
  if (Object.hasOwn(pages, url.pathname)) return false
  if (language !== defaultLanguage && Object.hasOwn(pages, path)) return true
  return isLesson(await release.catalogue(), path)
}

/** Renders a page for whoever asks, from the catalogue of the release that is live. Pages about oneself are for the signed-in. */
export const onDemandPage =
  ({
    settings,
    site,
    findUser,
    contentFor,
    accountFor,
    learningFor,
    certificates,
    certificatesOf,
    mailChoice,
  }: Pages) =>
  async (c: Context<OriginEnv>, release: LiveRelease, url: URL): Promise<Response> => {
    const { language } = splitPath(url.pathname)
    const [user, catalogue, compiled] = await Promise.all([findUser(c), release.catalogue(language), site()])
    const isShared = isCertificate(url)
    const viewer = isShared ? null : viewerOf(user)
    const account = user && viewer && isAccount(url) ? accountFor(user, c.req.raw.headers) : undefined
    const learning = user && viewer && isLearning(url) ? learningFor(user) : undefined
    if ((isAccount(url) && !account) || (isLearning(url) && !learning)) return signInFirst(url)
    const content = contentFor(user, catalogue)
    const locals: Locals = {
      content,
      viewer,
      // Who looks at a page that is the same to everybody, no script may read from it.
      mode: isShared ? 'release' : 'live',
      origin: settings.publicUrl,
      language,
      waysIn: settings.waysIn,
      account,
      learning,
      look: getCookie(c, 'academy.reading'),
      certificates: isShared ? certificates : undefined,
      ownCertificates: learning && user ? certificatesOf(user) : undefined,
      mailChoice: isUnsubscribing(url) ? mailChoice : undefined,
    }
    return renderPage(c, compiled, url, locals, isShared ? cacheControl.briefly : undefined)
  }
