"""Helm charts whose values choose the controller."""
