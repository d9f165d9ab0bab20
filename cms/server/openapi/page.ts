import { escapeHtml } from '../plainPage.ts'
import type { Content, JsonSchema, OpenapiDocument, Operation, Parameter, Reply } from './types.ts'
import { apiWords } from './words.ts'

const words = apiWords.page
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

const nameOf = (ref: unknown) => String(ref).split('/').at(-1) ?? ''

/** A schema in a few words, with links to named shapes. */
const shape = (schema: JsonSchema | undefined, level = 0): string => {
  if (!schema) return ''
  if (schema.$ref) return `<a href="#shape-${escapeHtml(nameOf(schema.$ref))}">${escapeHtml(nameOf(schema.$ref))}</a>`
  const choices = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined
  if (choices) return [...new Set(choices.map((each) => shape(each, level)))].join(' or ')
  if (Array.isArray(schema.enum))
    return schema.enum.map((each) => `<code>${escapeHtml(JSON.stringify(each))}</code>`).join(' or ')
  if (schema.type === 'array') return `list of ${shape(schema.items as JsonSchema, level) || 'anything'}`
  if (schema.properties && level < 4) return fields(schema, level)
  const types = [schema.type].flat().filter(Boolean).join(' or ')
  return escapeHtml(schema.format ? `${types} (${String(schema.format)})` : types || 'anything')
}

const fields = (schema: JsonSchema, level: number): string => {
  const required = Array.isArray(schema.required) ? schema.required : []
  const rows = Object.entries(schema.properties as Record<string, JsonSchema>).map(([name, inner]) => {
    const note = inner.description ? ` – ${escapeHtml(String(inner.description))}` : ''
    const must = required.includes(name) ? ` <em>${words.required}</em>` : ''
    return `<li><code>${escapeHtml(name)}</code>${must} ${shape(inner, level + 1)}${note}</li>`
  })
  return `<ul>${rows.join('')}</ul>`
}

const content = (given: Content | undefined) =>
  Object.entries(given ?? {})
    .map(([type, { schema }]) => `<p class="type">${escapeHtml(type)}</p><div>${shape(schema)}</div>`)
    .join('')

const parameter = ({ name, in: place, required, description, schema }: Parameter) =>
  `<li><code>${escapeHtml(name)}</code> ${place}${required ? ` <em>${words.required}</em>` : ''} ${shape(schema)}${description ? ` – ${escapeHtml(description)}` : ''}</li>`

const reply = (status: string, given: Reply, document: OpenapiDocument) => {
  const full = '$ref' in given ? document.components.responses[nameOf(given.$ref)] : given
  return `<li><code>${status}</code> ${escapeHtml(full?.description ?? '')} ${'$ref' in given ? '' : content(full?.content)}</li>`
}

const operation = (path: string, method: string, given: Operation, document: OpenapiDocument): string => `
<details id="${escapeHtml(given.operationId)}"><summary><b class="${method}">${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code> <span>${escapeHtml(given.summary)}</span></summary>
${given.description ? `<p>${escapeHtml(given.description)}</p>` : ''}
${given.parameters?.length ? `<h3>${words.parameters}</h3><ul>${given.parameters.map(parameter).join('')}</ul>` : ''}
${given.requestBody ? `<h3>${words.body}</h3>${content(given.requestBody.content)}` : ''}
<h3>${words.replies}</h3><ul>${Object.entries(given.responses)
  .map(([status, each]) => reply(status, each, document))
  .join('')}</ul></details>`

const group = (tag: string, document: OpenapiDocument): string => {
  const found = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const given = item[method]
      return given?.tags.includes(tag) ? operation(path, method, given, document) : []
    }),
  )
  return `<section><h2 id="group-${escapeHtml(tag)}">${escapeHtml(tag)}</h2>${found.join('')}</section>`
}

/** The document for people: plain HTML, no script; closed parts open when the browser's find meets them. */
export const docsPage = (document: OpenapiDocument): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.info.title)}</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/api/docs.css"></head><body>
<header><h1>${escapeHtml(document.info.title)} <small>${escapeHtml(document.info.version)}</small></h1>
<p>${words.lede} ${escapeHtml(document.info.description)}</p><p><a href="/api/openapi.json">${words.download}</a></p></header>
<nav aria-label="${words.contents}">${document.tags.map(({ name }) => `<a href="#group-${escapeHtml(name)}">${escapeHtml(name)}</a>`).join('')}<a href="#shapes">${words.schemas}</a></nav>
<main>${document.tags.map(({ name }) => group(name, document)).join('')}
<section><h2 id="shapes">${words.schemas}</h2>${Object.entries(document.components.schemas)
  .map(
    ([name, schema]) =>
      `<details id="shape-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary>${shape(schema)}</details>`,
  )
  .join('')}</section></main></body></html>
`
