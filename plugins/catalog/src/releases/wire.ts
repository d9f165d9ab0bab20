import type { CollectionConfig } from 'payload'
import { auditPublication, auditRemoval } from '../hooks/auditPublication.ts'
import { leaveRedirect } from '../hooks/leaveRedirect.ts'
import { rememberPublicState } from '../hooks/publicState.ts'
import { releaseChange, releaseChangedUpload, releaseDeletion, releasePublication } from '../hooks/requestRelease.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

const published: Hooks = {
  beforeChange: [rememberPublicState],
  afterChange: [leaveRedirect, releasePublication, auditPublication],
  afterDelete: [releaseDeletion, auditRemoval],
}
const named: Hooks = {
  beforeChange: [rememberPublicState],
  afterChange: [leaveRedirect, releaseChange],
  afterDelete: [releaseDeletion],
}
const plain: Hooks = { afterChange: [releaseChange], afterDelete: [releaseDeletion] }
const uploads: Hooks = { afterChange: [releaseChangedUpload], afterDelete: [releaseDeletion] }

/** What each collection's changes mean for the static site. */
const bySlug: Record<string, Hooks> = {
  courses: published,
  lessons: published,
  snippets: published,
  paths: published,
  instructors: named,
  categories: named,
  tags: named,
  skills: named,
  redirects: plain,
  media: uploads,
}

/**
 * Collections that ask for a release when what they show in public changes, and leave redirects when it moves. Who
 * publishes and deletes courses and lessons is in the audit log.
 */
export const withReleases = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => {
    const hooks = bySlug[collection.slug]
    if (!hooks) return collection
    const { beforeChange = [], afterChange = [], afterDelete = [] } = collection.hooks ?? {}
    return {
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeChange: [...beforeChange, ...(hooks.beforeChange ?? [])],
        afterChange: [...afterChange, ...(hooks.afterChange ?? [])],
        afterDelete: [...afterDelete, ...(hooks.afterDelete ?? [])],
      },
    }
  })
