/// <reference types="astro/client" />

type PageLocals = import('@academy/catalog/contract').PageLocals

declare namespace App {
  interface Locals extends PageLocals {}
}
