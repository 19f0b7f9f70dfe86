"""Tests in classes. Follows the documentation of CPython's `unittest`, without discovery and mocks."""

from unittest.case import (
    FunctionTestCase, IsolatedAsyncioTestCase, SkipTest, TestCase, expectedFailure, skip, skipIf, skipUnless,
)
from unittest.main import TestLoader, TestProgram, TextTestRunner, defaultTestLoader, main
from unittest.result import TestResult, TestSuite, TextTestResult
