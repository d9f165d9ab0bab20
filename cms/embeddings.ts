import type { EmbeddingProvider } from '@academy/learning'
import type { Env } from './env.ts'

/** The service that compares the texts of courses; null where none is named. */
export const embeddings = ({ EMBEDDINGS_URL, EMBEDDINGS_KEY, EMBEDDINGS_MODEL }: Env): EmbeddingProvider | null =>
  EMBEDDINGS_URL ? { url: EMBEDDINGS_URL, key: EMBEDDINGS_KEY, model: EMBEDDINGS_MODEL } : null
