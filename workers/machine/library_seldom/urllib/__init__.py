"""Addresses, and requests to the server that the page is from."""
