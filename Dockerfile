# syntax=docker/dockerfile:1

# --- Build: JDK 25 with Maven, and Node 24 for the front end ---
FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node:24-bookworm-slim /usr/local/bin/node /usr/local/bin/node
COPY --from=node:24-bookworm-slim /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
# The tests want a browser and a second database: they run before an image is made, not in it.
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -DskipTests package
RUN java -Djarmode=tools -jar target/om-de-hoek.jar extract --layers --destination extracted

# --- Run: JRE 25, what changes least in the lowest layer ---
FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin omdehoek \
    && install --directory --owner=omdehoek --group=omdehoek /data
WORKDIR /app
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
ENV PORT=8080 \
    OMDEHOEK_DATA=/data \
    OMDEHOEK_DEMO=false
VOLUME /data
EXPOSE 8080
USER 10001
# A page that needs no data: it goes through the same door as every other. The image has no curl, but bash can ask.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /over HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", "-jar", "om-de-hoek.jar"]
