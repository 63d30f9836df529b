"""What becomes of manifests and reports: YAML, files, texts, pages."""
