import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { createCache } from '#site/cache.ts'
import { escapeHtml } from '../html.ts'
import { grammars } from './languages.ts'

const VARIABLE = '--code-'
const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: VARIABLE, fontStyle: false })

let starting: Promise<HighlighterCore> | undefined
const highlighter = () =>
  (starting ??= createHighlighterCore({ themes: [theme], engine: createJavaScriptRegexEngine({ forgiving: true }) }))

const remembered = createCache<string[]>(1000)

/**
 * Milliseconds for a line. Shiki’s usual half second also counts the first compiling of a grammar: on a busy machine a line was
 * given up on in the middle, and remembered as it was.
 */
const patience = 10_000

/**
 * The lines of some code as HTML. Tokens carry a class each (`t-keyword`, `t-string` …), so that colours come from the
 * page's own tokens and no style attribute is needed. An unknown language is shown uncoloured.
 */
export const highlightLines = (code: string, language: string): Promise<string[]> => {
  const normal = code.replaceAll('\r\n', '\n').replace(/\n$/, '')
  return remembered(`${language}\n${normal}`, () => highlight(normal, language))
}

const highlight = async (code: string, language: string): Promise<string[]> => {
  const grammar = Object.hasOwn(grammars, language) ? grammars[language] : undefined
  if (!grammar) return code.split('\n').map(escapeHtml)
  const shiki = await highlighter()
  await shiki.loadLanguage(grammar)
  const lang = grammarName(language, shiki)
  return shiki
    .codeToTokensBase(code, { lang, theme: 'tokens', tokenizeTimeLimit: patience })
    .map((line) => line.map(({ content, color }) => spanHtml(content, color)).join(''))
}

/** Shiki knows languages by their full names and aliases. */
const grammarName = (language: string, shiki: HighlighterCore): string =>
  shiki.getLoadedLanguages().includes(language) ? language : 'text'

const spanHtml = (content: string, color: string | undefined): string => {
  const token = color?.startsWith(`var(${VARIABLE}token-`) ? color.slice(`var(${VARIABLE}token-`.length, -1) : null
  const text = escapeHtml(content)
  return token && content.trim() ? `<span class="t-${token}">${text}</span>` : text
}
