"""Descriptions and calls that are refused, each with what it is told: see tests/test_refusals.py."""
