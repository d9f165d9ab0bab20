import { z } from 'zod'

/** A service that speaks OpenAI's `/v1/embeddings`. */
export type EmbeddingProvider = {
  /** The whole address that is posted to. */
  url: string
  /** Sent as a bearer token; a service on one's own machine may need none. */
  key?: string | undefined
  model: string
}

/** Texts in one request. */
const atOnce = 64

/** Milliseconds that a request may take. */
const patience = 30_000

const reply = z.object({ data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })) })

const embedSome = async ({ url, key, model }: EmbeddingProvider, texts: readonly string[], milliseconds: number) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ model, input: texts }),
    // A key goes nowhere but where it was meant for.
    redirect: 'error',
    signal: AbortSignal.timeout(milliseconds),
  })
  if (!response.ok) throw new Error(`The embedding service answered ${response.status}.`)
  const { data } = reply.parse(await response.json())
  const vectors = new Map(data.map(({ index, embedding }) => [index, embedding]))
  return texts.map((_text, index) => {
    const vector = vectors.get(index)
    if (!vector) throw new Error('The embedding service left a text out.')
    return vector
  })
}

/** A vector for each text, in their order. Throws when the service cannot be reached, refuses, or answers something else. */
export const embed = async (
  provider: EmbeddingProvider,
  texts: readonly string[],
  milliseconds = patience,
): Promise<number[][]> => {
  const vectors: number[][] = []
  for (let from = 0; from < texts.length; from += atOnce)
    vectors.push(...(await embedSome(provider, texts.slice(from, from + atOnce), milliseconds)))
  return vectors
}
