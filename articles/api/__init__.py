"""The API: read-only and public so far; every address under /api/v1/."""
