"""How a process begins and ends: runs the main program, waits for its threads, reports what went wrong."""

import _sys
import _threads as _thread
import sys
from _runtime import main_code_runner, report_uncaught


def run_main():
    """Runs the main program as `__main__` and answers the exit code."""
    main = main_code_runner()
    if _sys.parent_number() is None:
        code = _run(main)
    else:
        code = _run_child(main)
    threading = sys.modules.get("threading")
    if threading is not None:
        threading._shutdown()
    processes = sys.modules.get("multiprocessing")
    if processes is not None:
        processes._shutdown()
    atexit = sys.modules.get("atexit")
    if atexit is not None:
        atexit._run_exitfuncs()
    return code


def _run_child(main):
    """A child process: what goes wrong before its own program begins is reported as in the main process."""
    from multiprocessing.process import _run_child

    try:
        return _run_child(main)
    except BaseException as error:
        print_exception(error)
        return 1


def _run(main):
    try:
        main()
    except SystemExit as exit:
        return exit_code(exit)
    except BaseException as error:
        _report(error)
        return 1 if not isinstance(error, KeyboardInterrupt) else 130
    return 0


def _report(error):
    """Hands an exception that nobody handled to the program's own `sys.excepthook`, if it has one."""
    if sys.excepthook is sys.__excepthook__:
        print_exception(error)
        return
    try:
        # Without the frame of this file.
        sys.excepthook(type(error), error, error.__traceback__.tb_next)
    except BaseException as failure:
        sys.stderr.write("Error in sys.excepthook:\n")
        print_exception(failure)
        sys.stderr.write("\nOriginal exception was:\n")
        print_exception(error)


def exit_code(exit):
    """What `SystemExit` means for the exit code; a message goes to standard error."""
    code = exit.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def print_exception(error):
    """Writes an uncaught exception to standard error."""
    if _has_group(error):
        from traceback import print_exception

        print_exception(error)
        return
    try:
        message = str(error)
    except Exception:
        message = "<exception str() failed>"
    sys.stderr.write(report_uncaught(error, message))
    if isinstance(error, ModuleNotFoundError) and message.startswith("No module named"):
        _advise(error.name)


def _advise(name):
    """Says what to do instead, where that can be had."""
    try:
        from _instead import advice
    except ImportError:
        return
    sys.stderr.write(advice(name) + "\n")


def _has_group(error):
    """Whether an exception group is among what is to be written: then it is written as a tree."""
    seen = []
    while error is not None and error not in seen:
        if isinstance(error, BaseExceptionGroup):
            return True
        seen.append(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return False


def print_thread_exception(thread, error):
    """Writes what a thread did not handle to standard error, as `threading.excepthook` does."""
    if sys.stderr is not sys.__stderr__:
        # Who reads there learns which thread it was.
        _thread.get_ident()
    sys.stderr.write(f"Exception in thread {thread.name}:\n")
    print_exception(error)
