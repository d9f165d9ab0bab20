/// <reference types="astro/client" />

type PageLocals = import('@academy/catalog/contract').PageLocals
type AccountSource = import('@academy/auth/contract').AccountSource

declare namespace App {
  interface Locals extends PageLocals {
    /** On account pages, of which a guest sees none. */
    account?: AccountSource
  }
}
