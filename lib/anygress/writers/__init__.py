"""What becomes of manifests: YAML, files, charts, tables."""
