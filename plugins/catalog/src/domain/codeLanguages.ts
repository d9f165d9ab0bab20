/** The languages that code blocks are coloured in: value stored → name shown. */
export const codeLanguages = {
  ts: 'TypeScript',
  tsx: 'TypeScript JSX',
  js: 'JavaScript',
  jsx: 'JavaScript JSX',
  json: 'JSON',
  yaml: 'YAML',
  toml: 'TOML',
  ini: 'INI',
  bash: 'Shell',
  python: 'Python',
  go: 'Go',
  sql: 'SQL',
  promql: 'PromQL',
  html: 'HTML',
  css: 'CSS',
  http: 'HTTP',
  dockerfile: 'Dockerfile',
  diff: 'Diff',
  dot: 'DOT',
  text: 'Plain text',
} as const

export type CodeLanguage = keyof typeof codeLanguages

const otherNames: Record<string, CodeLanguage> = {
  typescript: 'ts',
  mts: 'ts',
  javascript: 'js',
  mjs: 'js',
  cjs: 'js',
  yml: 'yaml',
  sh: 'bash',
  shell: 'bash',
  zsh: 'bash',
  py: 'python',
  docker: 'dockerfile',
  patch: 'diff',
  txt: 'text',
  plain: 'text',
}

/** The stored value for a language's name as people write it, or null for a language we cannot colour. */
export const codeLanguage = (name: string | null | undefined): CodeLanguage | null => {
  const wanted = (name ?? 'text').toLowerCase()
  if (Object.hasOwn(codeLanguages, wanted)) return wanted as CodeLanguage
  return otherNames[wanted] ?? null
}
