"""`async with timeout(…)`: what takes longer is cancelled."""

from asyncio import events, exceptions


class Timeout:
    """Cancels the task that entered it when its time has come."""

    def __init__(self, when):
        self._state = "created"
        self._when = when
        self._task = None
        self._timer = None

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != "active":
            if self._state == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = events.get_running_loop()
        if when <= loop.time():
            self._timer = loop.call_soon(self._expire)
        else:
            self._timer = loop.call_at(when, self._expire)

    def expired(self):
        return self._state in ("expiring", "expired")

    def _expire(self):
        self._task.cancel()
        self._state = "expiring"
        self._timer = None

    async def __aenter__(self):
        from asyncio.tasks import current_task

        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._cancels = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_value, traceback):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == "expiring":
            self._state = "expired"
            # Someone else may have cancelled the task too; then it stays cancelled.
            if self._task.uncancel() <= self._cancels and exc_type is exceptions.CancelledError:
                raise TimeoutError from exc_value
        elif self._state == "active":
            self._state = "finished"
        return None

    def __repr__(self):
        info = [self._state]
        if self._state == "active":
            info.append(f"when={None if self._when is None else round(self._when, 3)}")
        return f"<Timeout [{self._state}]{' ' + info[1] if len(info) > 1 else ''}>"


def timeout(delay):
    """A limit of `delay` seconds from now; `None` is no limit."""
    return Timeout(None if delay is None else events.get_running_loop().time() + delay)


def timeout_at(when):
    """A limit at a time of the loop's clock."""
    return Timeout(when)
