import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in what the server rendered and until the page's script has taken it over, true from then on. */
export const useIsInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
