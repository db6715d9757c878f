# A server of Understudy: docker build -t understudy .
FROM node:24-slim AS build
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build
# What the package needs at run time and nothing else, in the versions of the lock file.
WORKDIR /opt/understudy
RUN cp /source/package.json /source/package-lock.json /source/LICENSE ./ \
  && npm ci --omit=dev --omit=peer --ignore-scripts \
  && cp -r /source/dist dist

FROM node:24-slim
LABEL org.opencontainers.image.title="apigateway-understudy" \
  org.opencontainers.image.source="https://github.com/apigateway-understudy/apigateway-understudy" \
  org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production
COPY --from=build /opt/understudy /opt/understudy
RUN ln -s /opt/understudy/dist/cli.js /usr/local/bin/understudy \
  && install -d -o node -g node /data
USER node
WORKDIR /data
VOLUME /data
EXPOSE 4620
# Without a token the endpoint says no more than that the server is up.
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4620/_understudy/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Others can reach the server, so its control endpoints want a token: UNDERSTUDY_TOKEN, or the one that the log shows.
ENTRYPOINT ["understudy"]
CMD ["serve", "--host", "0.0.0.0", "--data", "understudy.db"]
