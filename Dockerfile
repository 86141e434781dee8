# Newsgraph's API and worker in one image; Neo4j runs beside it (docker-compose.yml).
# The image to install and bundle in, and the one to run in, which needs no more than Node: a shell-less one is half as large.
ARG NODE_IMAGE=node:24-bookworm-slim
ARG RUNTIME_IMAGE=

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install script runs: none is needed, and the image brings the Node that one of them would fetch.
RUN npm ci --ignore-scripts

FROM packages AS page
COPY graph-schema graph-schema
COPY scripts scripts
COPY services services
# The page goes along as its bundle.
RUN node scripts/build-page.ts \
 && find services/web -mindepth 1 -maxdepth 1 ! -name dist -exec rm -r {} +

FROM packages AS dependencies
RUN npm prune --omit=dev --omit=optional --ignore-scripts
COPY scripts/image scripts/image
# The folder that keeps the token is the only one that is ever written.
RUN node scripts/image/prune-installed.ts && mkdir /state

FROM ${RUNTIME_IMAGE:-${NODE_IMAGE}}
# Where images without a shell keep Node.
ENV PATH=/nodejs/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies --chown=1000:1000 /state /state
VOLUME /state
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY graph-schema graph-schema
COPY --from=page /app/services services
COPY scripts/migrate.ts scripts/run-script.ts scripts/
USER 1000:1000
ENV NEWSGRAPH_HOST=0.0.0.0 NEWSGRAPH_TOKEN_FILE=/state/token NEWSGRAPH_KEYS=/state/keys
EXPOSE 4747
ENTRYPOINT []
CMD ["node", "services/api/server.ts"]
