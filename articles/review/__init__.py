"""The reviewers' pages: the queue, a claim and what it rests on, the read-through, withdrawals, terms."""
