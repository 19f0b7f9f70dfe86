"""An error that nobody catches: what was printed stays, finally runs, and the chain with its notes is on standard error."""


class LoadError(Exception):
    """A load that failed."""


def read(table, key):
    try:
        return table[key]
    except KeyError as error:
        error.add_note(f"the table has {sorted(table)}")
        raise LoadError(f"cannot read {key!r}") from error


def main():
    table = {"one": 1, "two": 2}
    try:
        print(read(table, "one"))
        print(read(table, "three"))
    finally:
        print("closing")


main()
print("never printed")
