"""Reports, tables and differences as text, Markdown and data."""
