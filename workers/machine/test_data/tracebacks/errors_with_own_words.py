"""Errors of the program's own classes, with texts of their own, as cause and context of an uncaught one."""


class Refused(Exception):
    def __init__(self, reason, code):
        super().__init__(reason, code)
        self.reason, self.code = reason, code

    def __str__(self):
        return f"refused with {self.code}: {self.reason}"


class Silent(Exception):
    def __str__(self):
        return ""


class Broken(Exception):
    def __str__(self):
        return 1 / 0


def ask(level):
    try:
        raise Refused("too late", level)
    except Refused:
        raise Silent("not told")


try:
    try:
        ask(3)
    except Silent as error:
        raise Broken from error
except Broken:
    raise LookupError("at last") from Refused("from the start", 1)
