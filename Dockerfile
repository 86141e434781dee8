# Newsgraph's API and worker in one image; Neo4j runs beside it (docker-compose.yml).
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings Node; the package that brings it to other machines stays out, like all that only development needs.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
WORKDIR /app
# The folder that keeps the token is the only one that is ever written.
RUN mkdir /state && chown 1000:1000 /state
VOLUME /state
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY graph-schema graph-schema
COPY services services
COPY scripts/migrate.ts scripts/run-script.ts scripts/
USER 1000:1000
ENV NEWSGRAPH_HOST=0.0.0.0 NEWSGRAPH_TOKEN_FILE=/state/token NEWSGRAPH_KEYS=/state/keys
EXPOSE 4747
CMD ["node", "services/api/server.ts"]
