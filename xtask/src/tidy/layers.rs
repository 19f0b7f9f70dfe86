//! Which crate may know which: the table of ARCHITECTURE.md, checked against what cargo resolves.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use super::root;
use crate::{process, workspace};

/// A crate, the crates of this workspace that it may import, and why no other.
struct Layer {
    name: &'static str,
    may_import: &'static [&'static str],
    why: &'static str,
}

const LAYERS: &[Layer] = &[
    Layer {
        name: "trace",
        may_import: &[],
        why: "what a run did is told without knowing who ran it",
    },
    Layer {
        name: "syntax",
        may_import: &["trace", "unicode_names2"],
        why: "a program is read without being executed",
    },
    Layer {
        name: "machine",
        may_import: &["syntax", "trace"],
        why: "a step depends on nothing but the program and the state: no clock, no chance, no scheduler",
    },
    Layer {
        name: "explore",
        may_import: &["machine", "syntax", "trace"],
        why: "a search depends on nothing but the program: when to stop and where to run is its caller's business",
    },
    Layer {
        name: "explorer",
        may_import: &["explore", "machine", "syntax", "trace", "web_threads"],
        why: "it carries out what a page asks for, whichever page that is",
    },
    Layer {
        name: "web_threads",
        may_import: &[],
        why: "workers that share a memory are the same whatever they work on",
    },
    Layer {
        name: "live",
        may_import: &["machine", "syntax", "trace", "web_threads"],
        why: "threads serve any page, not this one",
    },
    Layer {
        name: "live_model",
        may_import: &["machine", "syntax", "trace"],
        why: "it is live once more, on threads that a model checker schedules",
    },
    Layer {
        name: "lessons",
        may_import: &["syntax", "trace"],
        why: "a lesson is data; who shows or runs it is not its affair",
    },
    Layer {
        name: "cli",
        may_import: &["explore", "lessons", "live", "machine", "syntax", "trace"],
        why: "the command line is a page of its own",
    },
    Layer {
        name: "app",
        may_import: &["explorer", "lessons", "live", "syntax", "trace"],
        why: "the page must not be able to run the machine: it exchanges messages with workers",
    },
    Layer {
        name: "pages",
        may_import: &[],
        why: "page tests see what a reader sees",
    },
    Layer {
        name: "bench",
        may_import: &["pages"],
        why: "what is measured is the product as it is built, from outside",
    },
    Layer {
        name: "fuzz",
        may_import: &["syntax"],
        why: "the compiler is asked text by text; all else is tried as it is used, from outside",
    },
    Layer {
        name: "unicode_names2",
        may_import: &[],
        why: "it stands in for a published crate",
    },
    Layer {
        name: "xtask",
        may_import: &[],
        why: "the automation must not be rebuilt with what it builds",
    },
    Layer {
        name: "split",
        may_import: &[],
        why: "it cuts any module, and only who publishes compiles it",
    },
];

/// Crates that mean the browser, and those that must not have them anywhere in their tree.
const BROWSER: [&str; 3] = ["js-sys", "wasm-bindgen", "web-sys"];
const PURE: [&str; 4] = ["trace", "syntax", "machine", "explore"];

/// Features of these crates that hold an engine; their messages, which are all the page may see, need none of them.
const WITH_MESSAGES: [&str; 2] = ["explorer", "live"];
const ENGINE_FEATURES: [&str; 3] = ["native", "web", "engine"];

pub(super) fn metadata() -> Value {
    let mut cargo = Command::new(workspace::cargo());
    cargo
        .args(["metadata", "--format-version=1", "--locked"])
        .current_dir(root());
    let text = process::output(&mut cargo).expect("cargo metadata");
    serde_json::from_str(&text).expect("cargo metadata writes JSON")
}

pub(super) fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

pub(super) fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The workspace's packages.
pub(super) fn members(metadata: &Value) -> Vec<&Value> {
    let ids: BTreeSet<String> = list(&metadata["workspace_members"]).map(string).collect();
    list(&metadata["packages"])
        .filter(|package| ids.contains(&string(&package["id"])))
        .collect()
}

/// A package's dependencies that are part of what it builds, not of its tests or its build script.
fn normal_dependencies(package: &Value) -> impl Iterator<Item = &Value> {
    list(&package["dependencies"]).filter(|dependency| dependency["kind"].is_null())
}

#[test]
fn each_crate_imports_only_the_layers_below_it() {
    let metadata = metadata();
    let members = members(&metadata);
    let names: BTreeSet<String> = members
        .iter()
        .map(|package| string(&package["name"]))
        .collect();
    let mut wrong = Vec::new();
    for package in &members {
        let name = string(&package["name"]);
        let Some(layer) = LAYERS.iter().find(|layer| layer.name == name) else {
            wrong.push(format!(
                "{name} is not in the table of layers: give it a row with a reason"
            ));
            continue;
        };
        for dependency in normal_dependencies(package).map(|dependency| string(&dependency["name"]))
        {
            if names.contains(&dependency) && !layer.may_import.contains(&dependency.as_str()) {
                wrong.push(format!("{name} imports {dependency}, but {}", layer.why));
            }
        }
    }
    super::none_of("imports against the layers", &wrong);
}

#[test]
fn the_page_sees_no_engine() {
    let metadata = metadata();
    let app = members(&metadata)
        .into_iter()
        .find(|package| package["name"] == "app")
        .expect("crate app");
    for name in WITH_MESSAGES {
        let dependency = normal_dependencies(app)
            .find(|dependency| dependency["name"] == name)
            .unwrap_or_else(|| panic!("app imports {name}"));
        let engines: Vec<String> = list(&dependency["features"])
            .map(string)
            .filter(|name| ENGINE_FEATURES.contains(&name.as_str()))
            .collect();
        super::none_of("features that bring an engine into the page", &engines);
        assert_eq!(
            dependency["uses_default_features"], false,
            "default features of {name} could bring an engine into the page"
        );
    }
}

#[test]
fn the_pure_crates_know_no_browser() {
    let metadata = metadata();
    let names: BTreeMap<String, String> = list(&metadata["packages"])
        .map(|package| (string(&package["id"]), string(&package["name"])))
        .collect();
    let edges: BTreeMap<String, Vec<String>> = list(&metadata["resolve"]["nodes"])
        .map(|node| {
            (
                string(&node["id"]),
                list(&node["deps"])
                    .filter(is_normal)
                    .map(|dep| string(&dep["pkg"]))
                    .collect(),
            )
        })
        .collect();
    let mut wrong = Vec::new();
    for package in members(&metadata)
        .into_iter()
        .filter(|package| PURE.contains(&&*string(&package["name"])))
    {
        let mut seen = BTreeSet::new();
        let mut next = vec![string(&package["id"])];
        while let Some(id) = next.pop() {
            if seen.insert(id.clone()) {
                next.extend(edges.get(&id).into_iter().flatten().cloned());
            }
        }
        let found = seen
            .iter()
            .filter_map(|id| names.get(id))
            .filter(|name| BROWSER.contains(&name.as_str()));
        wrong.extend(
            found.map(|name| format!("{} has {name} in its tree", string(&package["name"]))),
        );
    }
    super::none_of("the browser in pure crates", &wrong);
}

/// Whether an edge of the resolved graph is part of what is built.
fn is_normal(edge: &&Value) -> bool {
    list(&edge["dep_kinds"]).any(|kind| kind["kind"].is_null())
}
