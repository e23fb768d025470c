FROM python:3.13-slim AS build
WORKDIR /srv/newsroom
RUN python -m venv /opt/venv
COPY requirements.lock ./
RUN /opt/venv/bin/pip install --no-cache-dir --no-deps --require-hashes -r requirements.lock
COPY manage.py ./
COPY newsroom newsroom
COPY articles articles
COPY glossary glossary
COPY templates templates
RUN DEBUG=no STATIC_ROOT=/srv/newsroom/static SECRET_KEY=only-for-collecting \
    /opt/venv/bin/python manage.py collectstatic --no-input --ignore=redoc

FROM python:3.13-slim
RUN useradd --system --no-create-home newsroom
COPY --from=build /opt/venv /opt/venv
COPY --from=build /srv/newsroom /srv/newsroom
WORKDIR /srv/newsroom
USER newsroom
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 STATIC_ROOT=/srv/newsroom/static \
    NEWSROOM_PRODUCTION=yes GRANIAN_INTERFACE=wsgi GRANIAN_HOST=0.0.0.0 GRANIAN_PORT=8000 \
    GRANIAN_WORKERS=2 GRANIAN_BLOCKING_THREADS=2 GRANIAN_BACKPRESSURE=64 \
    GRANIAN_RESPAWN_FAILED_WORKERS=true GRANIAN_RESPAWN_INTERVAL=0.5
EXPOSE 8000
CMD ["granian", "--no-ws", "newsroom.wsgi:application"]
