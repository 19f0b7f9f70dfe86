"""What groups of exceptions do: they are split, and `except*` takes its part."""

# mark: in C


def split(self, condition):
    """The part that matches and the rest, each `None` if there is nothing in it."""
    condition = _condition(condition)
    if condition(self):
        return self, None
    matching, others = [], []
    for exception in self.exceptions:
        if isinstance(exception, BaseExceptionGroup):
            match, rest = exception.split(condition)
        elif condition(exception):
            match, rest = exception, None
        else:
            match, rest = None, exception
        if match is not None:
            matching.append(match)
        if rest is not None:
            others.append(rest)
    if not others:
        return self, None
    return _part(self, matching), _part(self, others)


def _condition(condition):
    if isinstance(condition, type) and issubclass(condition, BaseException) or isinstance(condition, tuple):
        return lambda exception: isinstance(exception, condition)
    if callable(condition) and not isinstance(condition, type):
        return condition
    raise TypeError("expected a function, exception type or tuple of exception types")


def _part(group, exceptions):
    if not exceptions:
        return None
    part = group.derive(exceptions)
    part.__traceback__ = group.__traceback__
    part.__context__ = group.__context__
    part.__cause__ = group.__cause__
    part.__suppress_context__ = group.__suppress_context__
    for note in getattr(group, "__notes__", ()):
        part.add_note(note)
    return part


def _leaves(exception):
    if not isinstance(exception, BaseExceptionGroup):
        return {id(exception)}
    found = set()
    for inner in exception.exceptions:
        found |= _leaves(inner)
    return found


def matched(exception, types):
    for one in types if isinstance(types, tuple) else (types,):
        if not (isinstance(one, type) and issubclass(one, BaseException)):
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")
        if issubclass(one, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if isinstance(exception, BaseExceptionGroup):
        match, rest = exception.split(types)
    elif isinstance(exception, types):
        match, rest = BaseExceptionGroup("", (exception,)), None
    else:
        match, rest = None, exception
    return rest, match


def prep_reraise_star(original, raised):
    raised = [exception for exception in raised if exception is not None]
    if not raised:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return raised[-1]
    leaves, again, fresh = _leaves(original), set(), []
    for exception in raised:
        own = _leaves(exception)
        if isinstance(exception, BaseExceptionGroup) and own <= leaves:
            again |= own
        else:
            fresh.append(exception)
    rest = None
    if again:
        rest = original.split(lambda exception: id(exception) in again)[0]
        if not fresh:
            return rest
        fresh.append(rest)
    return fresh[0] if len(fresh) == 1 else BaseExceptionGroup("", fresh)
