"""Read descriptions: YAML in, Exposures out. Every problem names its file and line."""
