"""What all controllers render alike: manifests, workloads, the names of objects, and which backends are one."""
