"""Addresses. Only `urllib.parse` is here: a program has no network."""
