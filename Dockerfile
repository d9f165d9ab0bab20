# The academy's images, one target each: origin, admin, worker, migrate. They share every layer but their last.
#   docker build --target origin -t academy-origin .
# docs/operators.md says how they are run; docker-compose.yml runs them all on one host.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS base
ENV NEXT_TELEMETRY_DISABLED=1 \
    ASTRO_TELEMETRY_DISABLED=1
# tini reaps what the processes leave behind and passes signals on to them; git and ssh fetch courses from a repository.
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates git openssh-client tini \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app

# Manifests alone, so that dependencies are installed anew only when one of these changes.
FROM base AS manifests
RUN npm install --global --no-audit --no-fund pnpm@10.34.9 \
 && pnpm config set --global store-dir /pnpm-store
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY cms/package.json cms/
COPY site/package.json site/
COPY seed/package.json seed/
COPY plugins/audit/package.json plugins/audit/
COPY plugins/auth/package.json plugins/auth/
COPY plugins/catalog/package.json plugins/catalog/
COPY plugins/certificates/package.json plugins/certificates/
COPY plugins/commerce/package.json plugins/commerce/
COPY plugins/kernel/package.json plugins/kernel/
COPY plugins/learning/package.json plugins/learning/
COPY plugins/mail/package.json plugins/mail/
COPY plugins/media/package.json plugins/media/

# Compiles the site to dist/site and the admin panel to cms/.next.
FROM manifests AS build
RUN --mount=type=cache,id=pnpm-store,target=/pnpm-store pnpm install --frozen-lockfile
COPY . .
# Baked into what browsers are sent; empty means that no Sentry code is in it.
ARG SENTRY_DSN=
ARG SENTRY_ENVIRONMENT=
ARG SENTRY_RELEASE=
ARG SENTRY_TRACES_SAMPLE_RATE=1
ARG SENTRY_ORG=
ARG SENTRY_PROJECT=
# With a token, source maps go to Sentry. It stays out of the layers.
RUN --mount=type=secret,id=sentry_auth_token \
    SENTRY_AUTH_TOKEN="$(cat /run/secrets/sentry_auth_token 2>/dev/null || true)" \
    node scripts/build.ts

# What runs needs neither linters nor browsers.
FROM manifests AS production
RUN --mount=type=cache,id=pnpm-store,target=/pnpm-store pnpm install --frozen-lockfile --prod

FROM base AS runtime
ENV NODE_ENV=production \
    DATA_DIR=/data \
    PORT=3000 \
    ADMIN_PORT=3001 \
    WORKER_PORT=3002
COPY --from=production /app ./
COPY . .
# Uploads and releases; a volume that is mounted here takes over this owner.
RUN install -d -o node -g node /data
USER node
VOLUME /data
ENTRYPOINT ["tini", "--"]

# Answers readers: static releases, the API, pages on demand; passes /admin on.
FROM runtime AS origin
COPY --from=build /app/dist/site dist/site
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD node docker/healthy.mjs "http://127.0.0.1:$PORT/api/health/live"
# The same room for requests as in scripts/supervisor/programs.ts.
CMD ["node", "--max-semi-space-size=64", "cms/server/main.ts"]

# The admin panel, behind the origin.
FROM runtime AS admin
COPY --from=build --chown=node:node /app/cms/.next cms/.next
EXPOSE 3001
HEALTHCHECK --interval=10s --timeout=10s --start-period=60s --retries=3 \
  CMD ["node", "docker/healthy.mjs", "http://127.0.0.1:3001/admin/login"]
CMD ["node", "cms/node_modules/next/dist/bin/next", "start", "cms", "--port", "3001", "--hostname", "0.0.0.0"]

# Builds releases and runs every other task.
FROM runtime AS worker
COPY --from=build /app/dist/site dist/site
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD node docker/healthy.mjs "http://127.0.0.1:$WORKER_PORT/"
CMD ["node", "cms/worker/main.ts"]

# Brings the database to this version's schema, then ends. Also the place for an operator's one-off programs.
FROM runtime AS migrate
HEALTHCHECK NONE
CMD ["node", "cms/migrate.ts"]
