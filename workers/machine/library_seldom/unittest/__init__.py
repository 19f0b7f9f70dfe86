"""Tests in classes. Follows the documentation of CPython's `unittest`, without discovery."""

from unittest.async_case import IsolatedAsyncioTestCase
from unittest.case import (
    FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext, expectedFailure, skip,
    skipIf, skipUnless,
)
from unittest.loader import TestLoader, defaultTestLoader, makeSuite
from unittest.main import TestProgram, main
from unittest.result import TestResult
from unittest.runner import TextTestResult, TextTestRunner
from unittest.suite import BaseTestSuite, TestSuite
