//! The library: modules written in Python, embedded as text. Learners can open them.

/// Module path, text, whether it is a package.
type Module = (&'static str, &'static str, bool);

const MODULES: &[Module] = &[
    (
        "dataclasses",
        include_str!("../library/dataclasses.py"),
        false,
    ),
    ("enum", include_str!("../library/enum.py"), false),
    ("typing", include_str!("../library/typing.py"), false),
    ("abc", include_str!("../library/abc.py"), false),
    ("bisect", include_str!("../library/bisect.py"), false),
    (
        "collections",
        include_str!("../library/collections/__init__.py"),
        true,
    ),
    (
        "collections.abc",
        include_str!("../library/collections/abc.py"),
        false,
    ),
    (
        "contextlib",
        include_str!("../library/contextlib.py"),
        false,
    ),
    ("copy", include_str!("../library/copy.py"), false),
    ("functools", include_str!("../library/functools.py"), false),
    ("itertools", include_str!("../library/itertools.py"), false),
    ("operator", include_str!("../library/operator.py"), false),
    ("string", include_str!("../library/string.py"), false),
    ("types", include_str!("../library/types.py"), false),
    (
        "_bootstrap",
        include_str!("../library/_bootstrap.py"),
        false,
    ),
    (
        "concurrent",
        include_str!("../library/concurrent/__init__.py"),
        true,
    ),
    (
        "concurrent.futures",
        include_str!("../library/concurrent/futures/__init__.py"),
        true,
    ),
    (
        "concurrent.futures._base",
        include_str!("../library/concurrent/futures/_base.py"),
        false,
    ),
    (
        "concurrent.futures.process",
        include_str!("../library/concurrent/futures/process.py"),
        false,
    ),
    (
        "concurrent.futures.thread",
        include_str!("../library/concurrent/futures/thread.py"),
        false,
    ),
    ("importlib", include_str!("../library/importlib.py"), false),
    ("math", include_str!("../library/math.py"), false),
    (
        "multiprocessing",
        include_str!("../library/multiprocessing/__init__.py"),
        true,
    ),
    (
        "multiprocessing.connection",
        include_str!("../library/multiprocessing/connection.py"),
        false,
    ),
    (
        "multiprocessing.context",
        include_str!("../library/multiprocessing/context.py"),
        false,
    ),
    (
        "multiprocessing.pool",
        include_str!("../library/multiprocessing/pool.py"),
        false,
    ),
    (
        "multiprocessing.process",
        include_str!("../library/multiprocessing/process.py"),
        false,
    ),
    (
        "multiprocessing.queues",
        include_str!("../library/multiprocessing/queues.py"),
        false,
    ),
    (
        "multiprocessing.sharedctypes",
        include_str!("../library/multiprocessing/sharedctypes.py"),
        false,
    ),
    (
        "multiprocessing.synchronize",
        include_str!("../library/multiprocessing/synchronize.py"),
        false,
    ),
    ("heapq", include_str!("../library/heapq.py"), false),
    ("os", include_str!("../library/os.py"), false),
    ("pickle", include_str!("../library/pickle.py"), false),
    ("queue", include_str!("../library/queue.py"), false),
    ("random", include_str!("../library/random.py"), false),
    ("sys", include_str!("../library/sys.py"), false),
    ("threading", include_str!("../library/threading.py"), false),
    ("time", include_str!("../library/time.py"), false),
];

/// Files whose functions are the prelude: what built-ins fall back on.
pub const PRELUDE: &[(&str, &str)] = &[
    (
        "_prelude_objects.py",
        include_str!("../library/_prelude_objects.py"),
    ),
    (
        "_prelude_containers.py",
        include_str!("../library/_prelude_containers.py"),
    ),
    (
        "_prelude_text.py",
        include_str!("../library/_prelude_text.py"),
    ),
    (
        "_prelude_iteration.py",
        include_str!("../library/_prelude_iteration.py"),
    ),
    (
        "_prelude_text.py",
        include_str!("../library/_prelude_text.py"),
    ),
    (
        "_prelude_math.py",
        include_str!("../library/_prelude_math.py"),
    ),
];

/// The text of a file of the library, by the name that tracebacks show.
pub fn text(file: &str) -> Option<&'static str> {
    let of_prelude = PRELUDE.iter().find(|one| one.0 == file).map(|one| one.1);
    of_prelude.or_else(|| Some(find(&file.strip_suffix(".py")?.replace('/', "."))?.0))
}

/// The name of a module's file in tracebacks.
pub fn file_name(path: &str) -> String {
    format!("{}.py", path.replace('.', "/"))
}

/// The text of a module and whether it is a package.
pub fn find(path: &str) -> Option<(&'static str, bool)> {
    MODULES
        .iter()
        .find(|module| module.0 == path)
        .map(|module| (module.1, module.2))
}

/// Whether a path is a package of the library.
pub fn is_package(path: &str) -> bool {
    find(path).is_some_and(|module| module.1)
}

/// The paths of all modules, for the page that lists what is supported.
pub fn paths() -> impl Iterator<Item = &'static str> {
    MODULES.iter().map(|module| module.0)
}
