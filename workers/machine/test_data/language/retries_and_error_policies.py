"""Errors handled by policies: retries, fallbacks, translation, collecting, cleanup stacks, assertions, custom hierarchies, and error values."""

import builtins
import contextlib
import functools
import warnings
from dataclasses import dataclass
from typing import Generic, TypeVar


class AppError(Exception):
    """The root of all our errors."""

    code = 500
    registry = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__()
        cls.code = options.get("code", cls.code)
        AppError.registry[cls.__name__] = cls

    def __init__(self, message="", **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        text = super().__str__() or (self.__doc__ or "").strip()
        extra = ", ".join(f"{k}={v!r}" for k, v in self.details.items())
        return f"[{self.code}] {text}" + (f" ({extra})" if extra else "")

    def __reduce__(self):
        return type(self), (*self.args,), {"details": self.details}


class NotFound(AppError, code=404):
    """Nothing there."""


class Forbidden(AppError, code=403):
    """Not for you."""


class Gone(NotFound):
    """No more there."""


class Temporary(AppError, code=503):
    """Try again."""


for error in (NotFound(), NotFound("page", id=5), Gone(), AppError("plain"), Forbidden("x", who="a", why=None)):
    print(error, repr(error), error.code, error.args, isinstance(error, NotFound))
print(list(AppError.registry))


def retry(times=3, on=Temporary, log=None, fallback=...):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            errors = []
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except on as error:
                    error.add_note(f"attempt {attempt}")
                    errors.append(error)
                    if log is not None:
                        log.append(f"{attempt}: {error}")
            if fallback is not ...:
                return fallback
            raise ExceptionGroup(f"{function.__name__} failed {times} times", errors) from errors[-1]

        return wrapper

    return decorate


log = []


def flaky(failures, error=Temporary):
    left = [failures]

    def call():
        if left[0]:
            left[0] -= 1
            raise error(f"{left[0]} left")
        return "success"

    return call


print(retry(log=log)(flaky(2))(), log, retry(fallback="default")(flaky(9))())
try:
    retry(2)(flaky(5))()
except ExceptionGroup as group:
    print(group, [str(e) for e in group.exceptions], group.exceptions[0].__notes__, group.__cause__ is group.exceptions[-1])
try:
    retry()(flaky(1, Forbidden))()
except AppError as error:
    print("not retried:", error)


@contextlib.contextmanager
def translated(**table):
    try:
        yield
    except tuple(getattr(builtins, name) for name in table) as error:
        for name, target in table.items():
            if type(error).__name__ == name:
                raise target(str(error), original=name) from error
        raise


def lookup(key):
    with translated(KeyError=NotFound, PermissionError=Forbidden):
        if key == "secret":
            raise PermissionError(key)
        return {"a": 1}[key]


for key in ("a", "b", "secret", []):
    try:
        print(lookup(key))
    except Exception as error:
        print(type(error).__name__, error, "|", repr(error.__cause__))
T = TypeVar("T")


@dataclass
class Ok(Generic[T]):
    value: T

    def then(self, f):
        try:
            result = f(self.value)
        except Exception as error:
            return Err(error)
        return result if isinstance(result, (Ok, Err)) else Ok(result)

    def unwrap(self):
        return self.value


@dataclass
class Err:
    error: Exception

    def then(self, f):
        return self

    def unwrap(self):
        raise self.error

    def __eq__(self, other):
        return isinstance(other, Err) and repr(self.error) == repr(other.error)


def half(n):
    return Err(ValueError(f"{n} is odd")) if n % 2 else Ok(n // 2)


for start in ("12", "6", "x", "5"):
    result = Ok(start).then(int).then(half).then(half)
    match result:
        case Ok(value):
            print("ok", value)
        case Err(ValueError(args=[message])):
            print("value error", message)
        case Err(error):
            print("other", error)
try:
    Ok("x").then(int).unwrap()
except ValueError as error:
    print("unwrapped", error)
print(Ok(1) == Ok(1), Err(ValueError("a")) == Err(ValueError("a")), Ok(1).then(lambda v: v / 0))


def validate(record):
    errors = []
    for name, rule, message in (("name", str.isalpha, "must be letters"), ("age", lambda v: 0 <= v < 150, "must be sensible"), ("mail", lambda v: "@" in v, "must have @")):
        try:
            if not rule(record[name]):
                raise ValueError(f"{name} {message}")
        except KeyError:
            errors.append(LookupError(f"{name} is missing"))
        except (ValueError, TypeError) as error:
            error.add_note(f"got {record.get(name)!r}")
            errors.append(error)
    if errors:
        raise ExceptionGroup("invalid", errors)
    return True


for record in ({"name": "Ada", "age": 36, "mail": "a@b"}, {"name": "R2", "age": "x"}, {"name": 5, "age": -1, "mail": "m"}):
    try:
        print(validate(record))
    except* LookupError as group:
        print("missing", [str(e) for e in group.exceptions])
    except* TypeError as group:
        print("types", len(group.exceptions), group.exceptions[0].__notes__)
    except* ValueError as group:
        print("values", [f"{e} {e.__notes__}" for e in group.exceptions])


class Undo:
    def __init__(self):
        self.steps, self.log = [], []

    def __enter__(self):
        return self

    def do(self, name, fail=False):
        if fail:
            raise RuntimeError(f"{name} failed")
        self.log.append(f"+{name}")
        self.steps.append(name)

    def __exit__(self, kind, error, trace):
        if kind is None:
            return False
        while self.steps:
            self.log.append(f"-{self.steps.pop()}")
        return issubclass(kind, RuntimeError)


with Undo() as u:
    u.do("a")
    u.do("b")
    u.do("c", fail=True)
    u.do("never")
print(u.log)
try:
    with Undo() as u:
        u.do("a")
        raise KeyError("passes through")
except KeyError as error:
    print(u.log, error)


def checked(n):
    assert isinstance(n, int), f"int wanted, got {type(n).__name__}"
    assert n >= 0
    return n**0.5


for n in (4, -1, "4"):
    try:
        print(checked(n))
    except AssertionError as error:
        print(repr(error), bool(str(error)))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("as error", UserWarning)
    except UserWarning as warning:
        print("raised", warning)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    for _ in range(2):
        warnings.warn("counted")
    warnings.warn("other", DeprecationWarning)
print([(w.category.__name__, str(w.message)) for w in seen])
with contextlib.suppress(ZeroDivisionError, KeyError):
    {}["k"]
    print("never")


def loop_with_policy(values, policy):
    total = 0
    for value in values:
        try:
            total += int(value)
        except ValueError:
            match policy:
                case "skip":
                    continue
                case "stop":
                    break
                case "zero":
                    total += 0
                case "raise":
                    raise
                case callable_ if callable(callable_):
                    total += callable_(value)
        finally:
            total += 100
    else:
        total += 1000
    return total


for policy in ("skip", "stop", "zero", len, "raise", "unknown"):
    try:
        print(policy if isinstance(policy, str) else "len", loop_with_policy(["1", "two", "3"], policy))
    except ValueError as error:
        print("raised", error)
