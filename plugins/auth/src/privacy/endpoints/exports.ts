import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { getEndpoint, idIn, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { DATA_EXPORTS_SLUG, type DataExportView, dataExportList, dataExportView, USERS_SLUG } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'
import { isThemselves } from '../asker.ts'
import { noSuchExport } from '../errors.ts'
import { requestExport } from '../export/request.ts'
import { exportFile } from '../files.ts'

type Row = Pick<DataExportView, 'id' | 'status' | 'createdAt'> & { bytes?: number | null; expiresAt?: string | null }
const viewOf = ({ id, status, bytes, createdAt, expiresAt }: Row): DataExportView => ({
  id,
  status,
  bytes: bytes ?? null,
  createdAt,
  expiresAt: expiresAt ?? null,
})

const list = getEndpoint({
  path: '/me/exports',
  summary: 'One’s own exports of personal data, newest first',
  reply: dataExportList,
  allow: isThemselves,
  handle: async (_input, req) => {
    const { docs } = await req.payload.find({
      collection: DATA_EXPORTS_SLUG,
      where: { user: { equals: req.user?.id } },
      sort: '-createdAt',
      limit: 20,
      depth: 0,
      req,
    })
    return { exports: docs.map(viewOf) }
  },
})

const request = (settings: AuthSettings) =>
  postEndpoint({
    path: '/me/exports',
    summary: 'Ask for an export of everything held about oneself; a mail says when it is ready',
    reply: dataExportView,
    allow: isThemselves,
    handle: async (_input, req) =>
      Response.json(viewOf(await requestExport(req, settings, new Date())), { status: 202 }),
  })

/** The id of an export that is the asker's and ready; anybody else's does not exist for them. */
const readyId = async (req: PayloadRequest, now: Date): Promise<string> => {
  const id = idIn(req)
  if (!id) throw noSuchExport()
  const { totalDocs } = await req.payload.count({
    collection: DATA_EXPORTS_SLUG,
    where: {
      id: { equals: id },
      user: { equals: req.user?.id },
      status: { equals: 'ready' },
      expiresAt: { greater_than: now.toISOString() },
    },
    req,
  })
  if (totalDocs === 0) throw noSuchExport()
  return id
}

const download = ({ dataDir, audit }: AuthSettings) =>
  getEndpoint({
    path: '/me/exports/:id/file',
    summary: 'The zip of one’s own export',
    allow: isThemselves,
    handle: async (_input, req) => {
      const id = await readyId(req, new Date())
      const file = exportFile(dataDir, id)
      const bytes = await stat(file)
        .then(({ size }) => size)
        .catch(() => null)
      if (bytes === null) throw noSuchExport()
      const actor = String(req.user?.id)
      const target = { collection: USERS_SLUG, id: actor }
      await audit(
        { action: 'auth/export-downloaded', actor, target, headers: req.headers },
        { payload: req.payload, req },
      )
      return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
        headers: {
          'Content-Type': 'application/zip',
          'Content-Length': String(bytes),
          'Content-Disposition': `attachment; filename="academy-data-${id}.zip"`,
          'Cache-Control': 'private, no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  })

export const exportEndpoints = (settings: AuthSettings): Endpoint[] => [list, request(settings), download(settings)]
