"""`try`, `except`, `else`, `finally`: which parts run, and whose `return` wins."""


def steps(action):
    seen = []
    try:
        seen.append("try")
        action()
    except ZeroDivisionError:
        seen.append("except")
    else:
        seen.append("else")
    finally:
        seen.append("finally")
    return seen


print(steps(lambda: None), steps(lambda: 1 / 0))


def overridden():
    try:
        return "try"
    finally:
        return "finally"


def swallowed():
    for number in range(3):
        try:
            1 / 0
        finally:
            if number == 1:
                break
            continue
    return f"left at {number}"


def loop():
    out = []
    for number in range(4):
        try:
            if number == 1:
                continue
            if number == 3:
                break
            out.append(number)
        finally:
            out.append(f"f{number}")
    else:
        out.append("else")
    return out


def changed():
    value = 1
    try:
        return value
    finally:
        value = 2


print(overridden(), swallowed(), loop(), changed())


def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            print("cleaning up")
    except KeyError as error:
        print("handled", error)
        try:
            raise ValueError("second") from error
        except ValueError as second:
            return repr(second.__cause__), repr(second.__context__), second.__suppress_context__


print(nested())
