"""Expose a web application on Kubernetes through any ingress controller, from one description."""
