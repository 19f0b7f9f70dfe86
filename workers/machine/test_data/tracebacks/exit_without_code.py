"""`raise SystemExit` ends well; `finally` runs."""


def work():
    try:
        raise SystemExit
    finally:
        print("finally")


try:
    work()
except Exception:
    print("not caught here")
