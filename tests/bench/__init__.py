"""What importing, saving, asking and publishing cost, measured against a bare `UPDATE` in the same run."""
