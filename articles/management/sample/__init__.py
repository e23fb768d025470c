"""The sample newsroom: stories in our own words, resting on real public documents."""
