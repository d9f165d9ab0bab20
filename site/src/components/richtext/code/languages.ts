import type { DynamicImportLanguageRegistration } from 'shiki/core'
import { dot } from './grammars/dot.ts'
import { promql } from './grammars/promql.ts'

/** Stored language → its grammar, loaded when a page first needs it. Shiki has none for DOT and PromQL. */
export const grammars: Record<string, DynamicImportLanguageRegistration> = {
  ts: () => import('shiki/langs/typescript.mjs'),
  tsx: () => import('shiki/langs/tsx.mjs'),
  js: () => import('shiki/langs/javascript.mjs'),
  jsx: () => import('shiki/langs/jsx.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
  toml: () => import('shiki/langs/toml.mjs'),
  ini: () => import('shiki/langs/ini.mjs'),
  bash: () => import('shiki/langs/bash.mjs'),
  python: () => import('shiki/langs/python.mjs'),
  go: () => import('shiki/langs/go.mjs'),
  sql: () => import('shiki/langs/sql.mjs'),
  html: () => import('shiki/langs/html.mjs'),
  css: () => import('shiki/langs/css.mjs'),
  http: () => import('shiki/langs/http.mjs'),
  dockerfile: () => import('shiki/langs/dockerfile.mjs'),
  diff: () => import('shiki/langs/diff.mjs'),
  promql: async () => ({ default: [promql] }),
  dot: async () => ({ default: [dot] }),
}
