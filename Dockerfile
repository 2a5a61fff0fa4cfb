# Debian-based: the embedded engine has no binary for Alpine on x64.
FROM node:24-bookworm-slim AS web
WORKDIR /app
COPY web/package.json web/package-lock.json web/.npmrc web/
RUN npm ci --prefix web
COPY tsconfig.json ./
COPY tests/examples tests/examples
COPY web web
RUN node web/prepare.js

FROM node:24-bookworm-slim

ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

COPY tsconfig.json ./
COPY schema/generated schema/generated
COPY seed seed
COPY src src
COPY tables tables
RUN node src/start.js bundle
COPY --from=web /app/web/dist web/dist

# The program belongs to root and runs as node, so it cannot change itself. Only /data and /tmp are written to, so the
# root file system can be read-only. Files to load are mounted at /files.
RUN mkdir /data /files && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000

HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "src/start.js"]
