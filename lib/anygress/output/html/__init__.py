"""Reports and tables as pages to look at."""
