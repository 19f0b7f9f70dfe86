"""What Interleave offers where a module cannot be imported: a sentence or two for whoever wrote the import."""

MODULES = """
abc argparse array ast asyncio asyncio.protocols asyncio.streams asyncio.subprocess asyncio.transports atexit base64
binascii bisect calendar cmath cmd codecs collections collections.abc colorsys concurrent concurrent.futures
concurrent.futures.interpreter concurrent.futures.process concurrent.futures.thread concurrent.interpreters
configparser contextlib contextvars copy copyreg csv ctypes dataclasses datetime decimal difflib dis doctest enum
errno faulthandler filecmp fileinput fnmatch fractions functools gc getopt getpass gettext glob graphlib gzip hashlib
heapq hmac html html.entities html.parser http http.client http.server importlib importlib.util inspect io ipaddress
itertools json keyword linecache locale logging logging.config logging.handlers math multiprocessing
multiprocessing.connection multiprocessing.managers multiprocessing.pool multiprocessing.process
multiprocessing.queues multiprocessing.shared_memory multiprocessing.sharedctypes multiprocessing.synchronize
multiprocessing.util numbers operator os os.path pathlib pickle platform pprint pydoc queue random re reprlib sched
secrets select selectors shelve shlex shutil signal socket socketserver stat statistics string struct subprocess sys
tempfile textwrap threading time timeit tomllib traceback types typing unicodedata unittest unittest.mock urllib
urllib.error urllib.parse urllib.request uuid warnings weakref xml xml.etree xml.etree.ElementTree zipfile zlib
zoneinfo
""".split()

# Names of modules, and what does their work here.
_OFFERS = [
    (
        "numpy scipy numba sklearn torch tensorflow",
        "To compute there are lists, array, math, statistics and fractions; what processes share can be a "
        "multiprocessing.Array or in multiprocessing.shared_memory.",
    ),
    (
        "pandas polars sqlite3 dbm sqlalchemy redis psycopg2 pymongo",
        "There are neither tables nor data bases: use a dict or a list of dataclass objects with a lock around it, "
        "and between processes multiprocessing.Manager().dict().",
    ),
    (
        "matplotlib seaborn plotly bokeh PIL cv2",
        "A program draws nothing itself: print figures, and look at the timeline for what its threads did.",
    ),
    (
        "requests httpx aiohttp urllib.response urllib.robotparser urllib3 "
        "http.cookies http.cookiejar ssl ftplib smtplib imaplib "
        "smtpd poplib telnetlib nntplib xmlrpc wsgiref websockets websocket flask fastapi django tornado twisted zmq "
        "paramiko boto3 bs4 scrapy selenium webbrowser asyncore asynchat",
        "A program can ask the site that this page is from, with urllib.request, and no other. Its threads, processes "
        "and tasks can serve each other by socket, socketserver, http.server and the streams of asyncio; time.sleep or "
        "asyncio.sleep stands for the wait for an answer.",
    ),
    (
        "pty sh pexpect runpy",
        "The programs that can be started, with subprocess, are Python and a few small ones; multiprocessing.Process "
        "and concurrent.futures.ProcessPoolExecutor start processes that run functions of this one.",
    ),
    (
        "tkinter curses turtle pygame PyQt5 PyQt6 PySide6 wx kivy readline termios tty keyboard rich colorama "
        "blessed",
        "A program has no window and no keyboard, only what it prints: the editor, the output and the timeline are "
        "the page's.",
    ),
    (
        "gevent greenlet eventlet trio anyio curio uvloop nest_asyncio sniffio",
        "Tasks that take turns on one thread are in asyncio.",
    ),
    (
        "joblib dask ray celery mpi4py billiard loky pathos multiprocess mpire futures",
        "Work is shared out by concurrent.futures (ThreadPoolExecutor, ProcessPoolExecutor) and by "
        "multiprocessing.Pool; multiprocessing.pool.ThreadPool is a pool of threads.",
    ),
    (
        "pytest nose hypothesis mock",
        "Tests are written with assert, doctest or unittest, and objects are replaced with unittest.mock; the search through all outcomes finds what a test meets by "
        "luck only.",
    ),
    (
        "psutil resource cProfile profile pstats tracemalloc pdb bdb trace line_profiler "
        "memory_profiler yappi pyinstrument",
        "The timeline and the time budget show where the time of each thread went, and stepping shows every moment of "
        "a run; timeit and time.perf_counter measure inside the program.",
    ),
    (
        "tarfile bz2 lzma fcntl mmap filelock portalocker aiofiles",
        "The files of a run are in memory and go when it ends: open, os, pathlib, shutil, glob, tempfile, gzip and "
        "zipfile work with them, and all processes of the run see them.",
    ),
    (
        "ctypes.util ctypes.wintypes cffi cython pyximport",
        "There is no C. Its numbers, structures and arrays, which processes can share as multiprocessing.Value and "
        "Array, are in ctypes.",
    ),
    (
        "optparse click typer fire docopt dotenv toml yaml",
        "A program has no command line and no settings from outside: give its values names at its head, or to argparse "
        "a list of arguments. For data as text there are json, csv, configparser and tomllib.",
    ),
    ("attr attrs pydantic msgspec", "Classes that hold data are made by dataclasses."),
    ("pytz dateutil arrow pendulum", "Time zones are in zoneinfo, times with a fixed distance from UTC in datetime."),
    ("tqdm progressbar alive_progress", "How far a program is, it can print; the timeline shows the rest."),
    ("loguru structlog", "Messages with levels and the name of the thread: logging."),
    (
        "xml.dom xml.sax xml.parsers lxml pyexpat plistlib email mailbox mailcap mimetypes netrc cgi cgitb",
        "Of the formats of documents there are json, xml.etree.ElementTree and html.parser; re takes other texts "
        "apart.",
    ),
    (
        "stringprep babel regex",
        "What characters are is in unicodedata; re knows \\w and \\d, and format writes numbers with ',' or '_'.",
    ),
    (
        "aifc audioop chunk ossaudiodev sndhdr sunau wave winsound imghdr",
        "A program makes no sound and draws nothing: array and struct hold and pack samples.",
    ),
    (
        "posix nt pwd grp spwd nis syslog msvcrt winreg msilib pipes sysconfig site distro",
        "There is no system below the program: what it may know is in os, platform and sys.",
    ),
    ("posixpath ntpath genericpath nturl2path path", "Paths are in os.path and pathlib."),
    (
        "imp pkgutil zipimport zipapp modulefinder importlib.machinery importlib.resources "
        "importlib.metadata importlib.abc pkg_resources setuptools distutils ensurepip venv pip",
        "A program is one file: what a module of your own holds goes into it. importlib.import_module imports by name.",
    ),
    (
        "pydoc_data pyclbr tabnanny py_compile compileall rlcompleter idlelib lib2to3 pickletools",
        "To look at code from inside there is inspect; stepping shows the bytecode of each line.",
    ),
    ("sre_compile sre_constants sre_parse", "Regular expressions are in re."),
    ("json.tool", "Texts become readable by json.dumps(value, indent=2)."),
    ("Queue", "Since Python 3 it is called queue."),
    ("thread dummy_threading", "Threads are in threading."),
    ("cPickle dill cloudpickle marshal", "Objects become bytes by pickle."),
    ("six future", "Programs are for Python 3; nothing is needed for that."),
    (
        "tokenize token code codeop symtable opcode",
        "Trees of programs are in ast; the bytecode is shown by dis, and in Step for each line.",
    ),
    (
        "crypt cryptography bcrypt argon2 Crypto nacl",
        "For digests there are hashlib and hmac, for what nobody can guess secrets.",
    ),
    (
        "quopri uu xdrlib encodings",
        "For text from bytes there are base64, binascii and codecs, for packed numbers struct.",
    ),
    ("more_itertools toolz", "itertools and functools have the usual ones."),
    ("sortedcontainers", "bisect keeps a list sorted, heapq gives the smallest first."),
    ("typing_extensions mypy_extensions", "The names for types are in typing."),
]


def offer(name):
    """What does the work of a module that is not here, if that is known; `None` if not."""
    while name:
        for names, sentence in _OFFERS:
            if name in names.split():
                return sentence
        name = name.rpartition(".")[0]
    return None


def distance(one, other):
    """How many letters to put in, take out or change, and neighbours to swap, until two words are the same."""
    before, row = None, list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


def meant(name):
    """The module whose name is nearly this; `None` if none is near."""
    near = [(distance(name, module), module) for module in MODULES]
    letters, module = min(near)
    return module if 0 < letters <= max(1, len(name.rpartition(".")[2]) // 4) else None


def advice(name):
    """What to do about a module that cannot be imported."""
    known = offer(name)
    if known is not None:
        return f"Interleave does not have '{name}'. {known}"
    near = meant(name)
    if near is not None:
        return f"Did you mean '{near}'?"
    return (
        f"Interleave does not have '{name}': it has a large part of Python's own library and no other packages; what a "
        "module of your own holds goes into the program itself. The page Python (/python) lists what there is."
    )
