"""Two people at one story at the same moment, through the doors they use (make races)."""
