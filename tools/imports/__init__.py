"""`python -m tools.imports`: makes imports/ (schemas, anygress_kube) from pinned upstream schemas."""
