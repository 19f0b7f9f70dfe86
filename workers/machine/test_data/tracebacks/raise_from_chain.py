"""A chain of three exceptions, uncaught."""


class ConfigError(Exception):
    """A configuration that cannot be used."""


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise ConfigError(f"bad number {text!r}") from error


def load():
    try:
        return parse("ten")
    except ConfigError:
        return {}["fallback"]


load()
