/** What the tests of a running academy are told; see `globalSetup.ts`. */
export type ProvidedAcademy = {
  baseUrl: string
  databaseUrl: string
  dataDir: string
  /** Where its mails are laid down; see `mailbox.ts`. */
  mailDir: string
  /** The environment of the academy's processes, for tests that load `payload.config.ts` themselves. */
  environment: Record<string, string>
}

declare module 'vitest' {
  interface ProvidedContext {
    academy: ProvidedAcademy
  }
}
