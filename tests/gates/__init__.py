"""Random stories, at each step asked of both: the gate as people read it, and PostgreSQL by itself (make gates)."""
