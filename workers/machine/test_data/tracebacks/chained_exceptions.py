"""Chains of exceptions: causes, contexts, suppressed contexts, and how deep ones are printed."""


class ConfigError(Exception):
    """The settings cannot be used."""


class StartError(ConfigError):
    pass


def read(settings, key):
    try:
        return settings[key]
    except KeyError:
        raise ConfigError(f"no {key}")


def parse(settings):
    try:
        return int(read(settings, "port"))
    except ConfigError as error:
        raise StartError("cannot start", 2) from error


def quiet(settings):
    try:
        return settings["host"]
    except KeyError:
        raise ConfigError("no host") from None


def given():
    raise ValueError("with a cause of its own") from TypeError("never raised")


def cleanup():
    try:
        raise RuntimeError("first")
    finally:
        print({}["second"])


def reraise():
    try:
        cleanup()
    except KeyError as error:
        error.add_note("seen on the way")
        raise


def main():
    import traceback

    for action in (lambda: parse({}), lambda: quiet({}), given, cleanup, reraise):
        try:
            action()
        except Exception as error:
            traceback.print_exc()
            print(type(error).__name__, repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
    try:
        parse({"port": "eighty"})
    except ValueError as error:
        try:
            quiet({})
        except ConfigError as second:
            try:
                raise second from error
            except ConfigError:
                parse({})


main()
