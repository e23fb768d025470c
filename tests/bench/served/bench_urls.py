"""The application's addresses, and the yardstick: one request that changes one row and does nothing else."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import path

from newsroom.urls import urlpatterns as application


def update(request: HttpRequest) -> HttpResponse:
    """Change the one row of a table of its own."""
    with connection.cursor() as cursor:
        cursor.execute("UPDATE bench_row SET number = number + 1 WHERE id = 1")
    return HttpResponse("changed")


urlpatterns = [*application, path("bench/update/", update)]
