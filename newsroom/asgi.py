"""The application as an ASGI server asks for it."""

import os

from django.core.asgi import get_asgi_application

from newsroom.reading import AsyncRequest

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

application = get_asgi_application()
application.request_class = AsyncRequest
