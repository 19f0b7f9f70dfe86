//! `workers/machine/names.json`, the list of what of Python is supported, says what the engine has now.
//!
//! `cargo xtask names` (`UPDATE=1` here) writes it anew. What CPython offers is asked of `python3`; without one of the
//! version that is written in the list, it is taken from the list itself.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::{Map, Value, json};

use super::{finish, interleave};

const SHARED: &str = include_str!("names_shared.py");
const OF_PYTHON: &str = include_str!("names_of_python.py");
const OF_INTERLEAVE: &str = include_str!("names_of_interleave.py");

/// How many differences a failure shows.
const SHOWN: usize = 30;

/// The folder of the crate `machine`.
fn machine() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../machine")
}

fn list() -> PathBuf {
    machine().join("names.json")
}

fn written() -> String {
    fs::read_to_string(list()).expect("names.json: written by `cargo xtask names`")
}

/// The public modules of the library, by its files.
fn modules() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for folder in ["library", "library_apart", "library_seldom"] {
        find(&machine().join(folder), "", &mut found);
    }
    assert!(found.len() > 50, "only {} modules", found.len());
    found
}

fn find(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder of the library") {
        let path = entry.expect("an entry of the library").path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let is_file = path.extension().is_some_and(|ending| ending == "py");
        // `this` has no names to speak of, and prints when it is imported.
        if stem.starts_with('_') || stem == "this" || !(is_file || path.is_dir()) {
            continue;
        }
        let name = format!("{prefix}{stem}");
        if path.is_dir() {
            find(&path, &format!("{name}."), found);
        }
        found.insert(name);
    }
}

/// Runs a program of this test after what it is given, by a command that wants a file.
fn printed(
    given: &Value,
    program: &str,
    name: &str,
    run: impl Fn(&Path, &str) -> Command,
) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    fs::write(
        folder.join(name),
        format!("GIVEN = {given}\n{SHARED}{program}"),
    )
    .expect("a writable folder");
    let outcome = finish(run(&folder, name));
    assert_eq!((outcome.code, &*outcome.err), (Some(0), ""), "{name}");
    outcome.out
}

/// What CPython offers of these modules.
fn of_python() -> Value {
    let given: Vec<String> = ["builtins".to_owned()]
        .into_iter()
        .chain(modules())
        .collect();
    let text = printed(&json!(given), OF_PYTHON, "python.py", |folder, name| {
        let mut command = Command::new("python3");
        command.arg("-I").arg(name).current_dir(folder);
        command
    });
    serde_json::from_str(&text).expect("JSON")
}

/// What of that the engine has: the text of the list.
fn of_interleave(offered: &Value) -> String {
    printed(offered, OF_INTERLEAVE, "interleave.py", |folder, name| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_interleave"));
        command.args(["run", name]).current_dir(folder);
        command
    })
}

fn values<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value[key].as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// What CPython offers of a module or class, as the list says.
fn names(entry: &Value) -> BTreeSet<&str> {
    values(entry, "supported")
        .chain(values(entry, "missing"))
        .map(text)
        .collect()
}

/// What CPython offers, as the list says.
fn offered(list: &Value) -> Value {
    let mut modules = Map::new();
    for module in values(list, "modules") {
        let classes: Map<String, Value> = values(module, "classes")
            .map(|class| (text(&class["name"]).to_owned(), json!(names(class))))
            .collect();
        let entry = json!({ "names": names(module), "classes": classes });
        modules.insert(text(&module["name"]).to_owned(), entry);
    }
    let absent: Vec<&Value> = values(list, "absent")
        .map(|module| &module["name"])
        .collect();
    json!({ "python": list["python"], "modules": modules, "absent": absent })
}

/// A line for each thing that a list says.
fn statements(list: &Value) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    let mut note = |place: &str, entry: &Value| {
        for kind in ["supported", "missing", "extra"] {
            lines.extend(values(entry, kind).map(|name| format!("{kind}: {place}.{}", text(name))));
        }
    };
    for module in values(list, "modules") {
        let name = text(&module["name"]);
        note(name, module);
        for class in values(module, "classes") {
            note(&format!("{name}.{}", text(&class["name"])), class);
        }
    }
    lines.extend(values(list, "absent").map(|module| format!("absent: {module}")));
    lines
}

fn differences(before: &Value, now: &Value) -> String {
    let (before, now) = (statements(before), statements(now));
    let gone = before.difference(&now).map(|line| format!("- {line}"));
    let new = now.difference(&before).map(|line| format!("+ {line}"));
    gone.chain(new).take(SHOWN).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_list_of_names_says_what_there_is() {
    if env::var_os("UPDATE").is_some() {
        fs::write(list(), of_interleave(&of_python())).expect("a writable list");
        return;
    }
    let written = written();
    let list: Value = serde_json::from_str(&written).expect("names.json is JSON");
    let now = of_interleave(&offered(&list));
    let now_list: Value = serde_json::from_str(&now).expect("JSON");
    assert!(
        written == now,
        "names.json is not what there is now: run `cargo xtask names`\n{}",
        differences(&list, &now_list)
    );
}

#[test]
fn the_list_of_names_is_beside_all_of_cpython() {
    if env::var_os("UPDATE").is_some() {
        // The other test writes it.
        return;
    }
    let list: Value = serde_json::from_str(&written()).expect("names.json is JSON");
    let version = Command::new("python3").arg("--version").output();
    let version = version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let wanted = format!("Python {}.", text(&list["python"]));
    // Some modules of other systems hold other names.
    if !cfg!(target_os = "linux") || !version.is_ok_and(|version| version.starts_with(&wanted)) {
        return;
    }
    let mut python = of_python();
    let list = offered(&list);
    // Of a class that is not there, the list names no members.
    for (name, module) in python["modules"].as_object_mut().into_iter().flatten() {
        if let Some(classes) = module["classes"].as_object_mut() {
            classes.retain(|class, _| !list["modules"][name]["classes"][class].is_null());
        }
    }
    assert!(
        python == list,
        "names.json is not beside all of this python3: run `cargo xtask names`"
    );
}

#[test]
fn a_misspelt_module_is_looked_for_among_those_that_there_are() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    fs::write(
        folder.join("modules.py"),
        "import _instead\nprint(*_instead.MODULES)\n",
    )
    .expect("a writable folder");
    let outcome = interleave(&folder, &["run", "modules.py"]);
    let known: BTreeSet<String> = outcome.out.split_whitespace().map(str::to_owned).collect();
    let modules = modules();
    let unknown: Vec<&String> = modules
        .difference(&known)
        .filter(|name| !name.contains('.'))
        .collect();
    assert!(unknown.is_empty(), "_instead.py does not know {unknown:?}");
    let gone: Vec<&String> = known.difference(&modules).collect();
    assert!(
        gone.is_empty(),
        "_instead.py knows {gone:?}, which are not there"
    );
}

/// What standard error ends with when a program imports this; the exception is what it is in CPython.
#[track_caller]
fn advises(module: &str, expected: &str) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let name = format!("import_{module}.py");
    let program = format!(
        "try:\n    import {module}\nexcept ModuleNotFoundError as error:\n    print(error, error.name)\nimport {module}\n"
    );
    fs::write(folder.join(&name), program).expect("a writable folder");
    let outcome = interleave(&folder, &["run", &name]);
    assert_eq!(outcome.code, Some(1));
    assert_eq!(
        outcome.out,
        format!("No module named '{module}' {module}\n")
    );
    let exception = format!("ModuleNotFoundError: No module named '{module}'\n");
    let advice = outcome.err.split(&exception).nth(1).unwrap_or_default();
    assert!(advice.contains(expected), "{module}: {}", outcome.err);
}

#[test]
fn an_import_that_fails_says_what_to_use_instead() {
    advises("numpy", "multiprocessing.shared_memory");
    advises("requests", "urllib.request");
    advises("ssl", "socketserver");
    advises("pexpect", "concurrent.futures.ProcessPoolExecutor");
    advises("tkinter", "no window");
    advises("curses", "only what it prints");
    advises("threding", "Did you mean 'threading'?");
    advises("asyncoi", "Did you mean 'asyncio'?");
    advises("my_helpers", "goes into the program itself");
}
