"""An exception raised while another is handled."""


def lookup(table, key):
    try:
        return table[key]
    except KeyError:
        return table["default"]


lookup({"a": 1}, "b")
