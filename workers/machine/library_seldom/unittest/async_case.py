"""Tests that are coroutines."""

from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """Test methods may be coroutines; each test has an event loop of its own."""

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            name = f"{cls.__module__}.{cls.__qualname__}"
            raise TypeError(f"'{name}' object does not support the asynchronous context manager protocol") from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def run(self, result=None):
        from asyncio import Runner

        with Runner(debug=None) as self._runner:
            return super().run(result)

    def _wait_for(self, answer):
        from asyncio import iscoroutine

        if iscoroutine(answer):
            return self._runner.run(answer)
        return answer

    def _callSetUp(self):
        self.setUp()
        self._wait_for(self.asyncSetUp())

    def _callTestMethod(self, method):
        self._wait_for(method())

    def _callTearDown(self):
        self._wait_for(self.asyncTearDown())
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        self._wait_for(function(*args, **kwargs))
