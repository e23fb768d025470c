"""Tell of each claim the sentences it stands in, as the newest version of its story keeps them.

What was decided before has no context and is not asked for one.
"""

import re
from bisect import bisect_right
from html import unescape

from django.db import migrations

STORIES = """
SELECT r.article_id, r.body, r.text, r.standfirst <> '' FROM articles_revision r JOIN articles_article a
    ON a.id = r.article_id AND a.version = r.number
WHERE EXISTS (SELECT FROM articles_claim c WHERE c.article_id = a.id AND c.attached AND c.display = '') AND a.id > %s
ORDER BY a.id LIMIT 50
"""
ACT = "SELECT set_config('newsroom.person', (SELECT id::text FROM auth_user WHERE username = 'newsroom-import'), true)"
LINES = "UPDATE articles_claim SET context = words WHERE display <> '' AND attached AND context = ''"
FILL = "UPDATE articles_claim SET context = %s WHERE id = %s AND article_id = %s AND attached"
SETTLE = "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; SELECT set_config('newsroom.person', '', true)"

SPACES = re.compile("[ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
PIECE = re.compile(r"(<[^>]*>)?([^<]*)")
CLAIM = re.compile(r'data-claim="([0-9a-f-]{36})"')


def visible(words):
    """How many signs stand in some words, written as versions keep them: an ellipsis is three dots."""
    return len(SPACES.sub("", words).replace("…", "..."))


def contexts(body, lines):
    """For each claim of a body the lines it stands in, found by how many signs stand before it."""
    ends, held, marks, done = [], {}, [], 0
    for line in lines:
        ends.append((ends[-1] if ends else 0) + visible(line))
    for tag, text in PIECE.findall(body):
        if tag.startswith("<mark "):
            marks.append(CLAIM.search(tag)[1])
        elif tag == "</mark>":
            marks.pop()
        start, done = done, done + visible(unescape(text))
        for claim in marks if done > start else ():
            held.setdefault(claim, {}).update(
                dict.fromkeys(range(bisect_right(ends, start), bisect_right(ends, done - 1) + 1))
            )
    return {claim: "\n".join(lines[n].rstrip(" ") for n in here) for claim, here in held.items()}


def stories(cursor):
    """Every story with claims in its body, some at a time."""
    last = 0
    while True:
        cursor.execute(STORIES, [last])
        if not (rows := cursor.fetchall()):
            return
        yield from rows
        last = rows[-1][0]


def fill(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(ACT)
        cursor.execute(LINES)
        for article, body, text, has_standfirst in stories(cursor):
            found = contexts(body, text.split("\n")[2 if has_standfirst else 1 :])
            cursor.executemany(FILL, [(context, claim, article) for claim, context in found.items()])
        cursor.execute(SETTLE)


class Migration(migrations.Migration):
    dependencies = [("articles", "0017_context")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
