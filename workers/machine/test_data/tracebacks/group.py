"""An uncaught exception group is printed as a tree."""


def fail(kind, text):
    raise kind(text)


errors = []
for kind, text in ((ValueError, "bad value"), (TypeError, "bad type")):
    try:
        fail(kind, text)
    except Exception as error:
        errors.append(error)
raise ExceptionGroup("several things went wrong", errors)
