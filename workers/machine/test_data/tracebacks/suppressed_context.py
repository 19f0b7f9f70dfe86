"""`raise … from None` hides what was handled."""


def look_up(table, key):
    try:
        return table[key]
    except KeyError:
        raise LookupError(f"no entry for {key!r}") from None


look_up({}, "tea")
