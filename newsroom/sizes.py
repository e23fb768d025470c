"""How much one request may bring, whatever it is for; what a story may hold stands in articles.limits."""

#: A query, in characters: a search and its filters, never a text.
LONGEST_QUERY = 8_000
#: A form, in bytes: any story at its limits fits, however its characters are written.
MOST_SENT = 4 * 2**20
MOST_FIELDS = 2_000
