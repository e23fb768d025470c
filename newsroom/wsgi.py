"""The application as a WSGI server asks for it."""

import os

from django.core.wsgi import get_wsgi_application

from newsroom.reading import WebRequest

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

application = get_wsgi_application()
application.request_class = WebRequest
