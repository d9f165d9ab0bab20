import { keepReturnTo, landing, returnToIn, safeReturnTo } from '#site/scripts/returnTo.ts'

/** Where the reader came from, by this page's address. */
export const returnTo = (): string => returnToIn(new URL(location.href))

/** `path`, keeping where the reader came from. */
export const withReturnTo = (path: string): string => keepReturnTo(path, returnTo())

/** Links from one page on the way in to another keep where the reader came from; one onwards leads there, by the role it names. */
export const keepReturnToInLinks = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-go-on]'))
    link.href = landing(returnTo(), link.dataset.goOn)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-return]')) {
    link.href = withReturnTo(link.pathname)
  }
}

/**
 * What a link from our mail brought behind its `#`, which no server and no log ever sees. It is taken out of the address
 * at once, so that it stays in no history and in nobody's view.
 */
export const takeFragment = (): URLSearchParams => {
  // Another link opened in the same tab changes the fragment alone.
  window.addEventListener('hashchange', () => location.reload())
  const given = new URLSearchParams(location.hash.slice(1))
  if (!given.has('token')) return given
  const search = keepReturnTo('', safeReturnTo(given.get('returnTo'), location.origin)) || location.search
  history.replaceState(null, '', location.pathname + search)
  return given
}
