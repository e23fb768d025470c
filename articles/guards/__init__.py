"""What PostgreSQL keeps itself about stories: one SQL file per rule, as the rules are today.

Migrations carry frozen copies of these files; `manage.py makeguards` writes the migration when one of them changed
(see docs/guards.md).

PostgreSQL fires the triggers of one event in the order of their names, so the first letter of a trigger says when:

- `a_` refuses what is never done at all (changing or removing what happened), `b_` takes the lock on sources, `c_` asks
  who acts and whether they may: all of these before any row is touched;
- `m_` works out what a row says of itself and refuses what contradicts it, `n_` and `o_` ask what has to hold before it
  goes in, once `m_` has had its say;
- `s_` notes who had a hand in it, `t_` passes the change on to claims and stories, both after the row;
- `z_` waits for the end of the transaction (or of the verb, which asks for it).
"""

#: What every function of these files begins with.
PREFIX = "newsroom_"

#: In the order in which they are installed: each may name what those before it made.
ORDER = (
    "text_shows",
    "acting_person",
    "rights",
    "source_lock",
    "one_source",
    "claim_fingerprint",
    "claim_contributors",
    "four_eyes",
    "text_needs_revision",
    "versions_tell_text",
    "claims_tell_text",
    "words_around",
    "publication_gate",
    "shown_is_checked",
    "one_live",
    "append_only",
    "gate_asks_sources",
    "own_names",
    "policy_versions",
    "journal",
    "events_tell",
    "terms_in_journal",
    "accounts",
    "confidence",
)
