"""What PostgreSQL keeps itself about terms: one SQL file per rule, as the rules are today.

How they are changed is told in docs/guards.md, when their triggers fire in articles/guards/__init__.py.
"""

#: What every function of these files begins with.
PREFIX = "glossary_"

#: In the order in which they are installed: each may name what those before it made.
ORDER = (
    "term_lists",
    "term_fingerprint",
    "term_lock",
    "term_versions",
    "term_four_eyes",
    "term_history_append_only",
)
