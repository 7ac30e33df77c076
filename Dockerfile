# syntax=docker/dockerfile:1
# One image for every role: everything in one process, `node http/dist/main.js`, or `node bots/dist/main.js`.

FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV CI=true
# Manifests first: as long as they are the same, the install comes from the cache.
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml .npmrc ./
COPY core/package.json core/
COPY bots/package.json bots/
COPY http/package.json http/
COPY http/web/package.json http/web/
RUN npx -y pnpm@12.21.0 install --frozen-lockfile
COPY . .
RUN node .ci/prepare.mjs \
  && npx -y pnpm@12.21.0 install --frozen-lockfile --prod \
  && rm -rf core/src bots/src http/src http/web/src

FROM node:24-bookworm-slim
WORKDIR /app
# State of a single process, and pictures from services; with REDIS_URL the state is there instead.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8000 METRICS_HOST=0.0.0.0 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=build /app /app
USER node
VOLUME /data
EXPOSE 8000 9464
# Of the HTTP surface; the bots alone answer at METRICS_PORT, see docker-compose.yml.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node hears SIGTERM itself: running turns may finish for 25 s.
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", ".ci/main.mjs"]
