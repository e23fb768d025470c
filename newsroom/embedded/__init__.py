"""Django's PostgreSQL backend over the checkout's own server, which the first connection starts."""
