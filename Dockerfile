# The API with what it needs at run time, for a Neo4j elsewhere (NEO4J_URI). docker-compose.yml shows its settings.
FROM node:24-bookworm-slim AS node
WORKDIR /app
COPY package.json package-lock.json ./

FROM node AS build
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json vite.config.ts vite.graphiql.config.ts ./
COPY scripts scripts
COPY src src
RUN npm run build

FROM node AS production
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 TOKENS_FILE=/tokens/tokens.json \
  SIGNING_KEY_FILE=/keys/signing-key.pem
# A new volume takes its owner from the folder that it covers.
RUN install --directory --owner=node --group=node --mode=700 /keys /tokens
COPY package.json ./
COPY cypher cypher
COPY schema schema
COPY seed seed
COPY vendor vendor
COPY --from=production /app/node_modules node_modules
COPY --from=build /app/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "--eval", "http.get({ host: '127.0.0.1', port: process.env.PORT, path: '/health/ready', agent: false }, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=64", "dist/main.js"]
