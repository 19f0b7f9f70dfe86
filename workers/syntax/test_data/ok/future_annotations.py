from __future__ import annotations


def double(number: list[ int ]) -> 'Result':
    return number


total: int = 0
