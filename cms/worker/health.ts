import { createServer, type Server } from 'node:http'

export type WorkerHealth = { ready: boolean; startedAt: string; release: number | null }

/** Answers every request with the worker's state: 200 once it takes tasks, 503 before and while it stops. */
export const healthServer = (state: () => Promise<WorkerHealth>): Server =>
  createServer((_request, response) => {
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
      response.end(JSON.stringify(body))
    }
    state().then(
      (health) => answer(health.ready ? 200 : 503, health),
      (error: unknown) => answer(503, { ready: false, reason: error instanceof Error ? error.message : String(error) }),
    )
  })
