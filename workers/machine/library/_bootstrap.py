"""How a process begins and ends: runs the main program, waits for its threads, reports what went wrong."""

import _sys
import _threads as _thread
import sys
from _ends import left_at_exit, left_coroutines
from _runtime import format_exception, main_code_runner, tell_uncaught

def run_main():
    """Runs the main program as `__main__` and answers the exit code."""
    global program
    main = main_code_runner()
    if isinstance(main, list):
        from _character_names import main_code

        main = main_code(main)
    main, doubts = main
    program = main.__code__
    if doubts:
        from _warn import tell_doubts

        tell_doubts(doubts, program.co_filename)
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
    if _sys.parent_number() is None:
        _end_objects()
    return code


def _end_objects():
    """The interpreter ends: what has something to do at its end does it, first what names of the main program refer to."""
    values = left_at_exit()
    coroutines = left_coroutines()
    events = sys.modules.get("asyncio.events")
    if events is not None:
        coroutines = events.refused + coroutines
    if coroutines:
        from _ends_at_exit import tell_of_coroutines

        tell_of_coroutines(coroutines)
    if values is not None:
        from _ends_at_exit import end_objects

        end_objects(values)


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
        return 0
    except SystemExit as exit:
        return exit_code(exit)
    except BaseException as error:
        uncaught = error
    _give_to_hook(uncaught)
    return 1 if not isinstance(uncaught, KeyboardInterrupt) else 130


def _give_to_hook(error):
    """Lets `sys.excepthook` tell of an uncaught exception of the main thread."""
    hook = sys.excepthook
    if hook is sys.__excepthook__:
        print_exception(error)
        return
    tell_uncaught(error, _message(error))
    try:
        hook(type(error), error, error.__traceback__)
        return
    except BaseException as failure:
        failed = failure
    sys.stderr.write("Error in sys.excepthook:\n")
    write_exception(failed)
    sys.stderr.write("\nOriginal exception was:\n")
    write_exception(error)


def exit_code(exit):
    """What `SystemExit` means for the exit code; a message goes to standard error."""
    code = exit.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def print_exception(error):  # mark: in C
    """Writes an uncaught exception to standard error."""
    message = _message(error)
    tell_uncaught(error, message)
    write_exception(error)
    if isinstance(error, ModuleNotFoundError) and message.startswith("No module named"):
        _advise(error.name)


def _advise(name):
    """Says what to do instead, where that can be had."""
    try:
        from _instead import advice
    except ImportError:
        return
    sys.stderr.write(advice(name) + "\n")


def write_exception(error):  # mark: in C
    """Writes an exception to standard error as `sys.excepthook` does."""
    chain, messages = [], []
    at = error
    limit = sys.__dict__.get("tracebacklimit")
    if limit is not None:
        from traceback import print_exception

        print_exception(error, limit=-limit if limit > 0 else 0)
        return
    while at is not None and at not in chain:
        if isinstance(at, (BaseExceptionGroup, SyntaxError)):
            # It is written as a tree, or with the text that is wrong.
            from traceback import print_exception

            print_exception(error)
            return
        chain.append(at)
        messages.append(_message(at) + _suggestion(at))
        cause = at.__cause__
        at = at.__context__ if cause is None and not at.__suppress_context__ else cause
    sys.stderr.write(format_exception(error, messages))


def _message(error):  # mark: in C
    try:
        return str(error)
    except Exception:
        return "<exception str() failed>"


def _suggestion(error):  # mark: in C
    if type(error) not in (AttributeError, ImportError, NameError):
        return ""
    from _suggestions import suggestion

    return suggestion(error)


def print_thread_exception(args):  # mark: in C
    """Writes what a thread did not handle to standard error, as `threading.excepthook` does."""
    if sys.stderr is None:
        return
    if sys.stderr is not sys.__stderr__:
        # Who reads there learns which thread it was.
        _thread.get_ident()
    name = args.thread.name if args.thread is not None else _thread.get_ident()
    sys.stderr.write(f"Exception in thread {name}:\n")
    print_exception(args.exc_value)


def print_hook_failure(error):
    """Writes what went wrong in a hook of threads to standard error."""
    error.__suppress_context__ = True
    sys.stderr.write("Exception in threading.excepthook:\n")
    sys.excepthook(type(error), error, error.__traceback__)
