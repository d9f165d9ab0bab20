/** The public verifier that the tests use comes without types. */
declare module '@digitalbazaar/vc' {
  type Loaded = { contextUrl?: string; documentUrl: string; document: unknown }
  type Verifying = {
    credential: object
    suite: object
    documentLoader: (url: string) => Promise<Loaded>
    checkStatus?: (options: object) => Promise<{ verified: boolean }>
    now?: Date
  }
  export const verifyCredential: (
    options: Verifying,
  ) => Promise<{ verified: boolean; error?: Error; statusResult?: { results?: { status: boolean }[] } }>
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object })
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export const checkStatus: (options: object) => Promise<{ verified: boolean; error?: Error }>
}
