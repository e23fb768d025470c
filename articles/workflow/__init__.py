"""Every change of state is a verb here, and nowhere else."""
