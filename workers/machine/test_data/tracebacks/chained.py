"""Two tracebacks: one exception was raised while another was handled, or from another."""


def read(settings):
    try:
        return settings["port"]
    except KeyError as error:
        raise ValueError("no port in the settings") from error


def start():
    try:
        read({})
    except ValueError:
        undefined(1)


start()
