//! What the browser offers, and what it does not.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Something that programs could use and that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// WebAssembly, or its threads' instructions: no program can run.
    WebAssembly,
    /// Web Workers: no program can run.
    Workers,
    /// Cross-origin isolation: threads take turns instead of running in parallel.
    Isolation,
    /// A secure context (https or localhost), without which there is no isolation either.
    SecureContext,
}

impl Missing {
    /// What is missing, what that means and how to get it, in a sentence or two.
    pub fn advice(self) -> &'static str {
        match self {
            Missing::WebAssembly => {
                "This browser has no WebAssembly with threads, so programs cannot run. Any browser from 2022 or later has it."
            }
            Missing::Workers => "This browser has no Web Workers, so programs cannot run.",
            Missing::Isolation => {
                "This page is not isolated from other sites, so the threads of a process take turns instead of running in parallel. Open the page in a tab of its own, or reload it once."
            }
            Missing::SecureContext => {
                "This page did not come over https, so the browser does not let threads share memory: the threads of a process take turns. Use https, or http://localhost."
            }
        }
    }

    /// Whether programs can run nevertheless.
    pub fn is_tolerable(self) -> bool {
        matches!(self, Missing::Isolation | Missing::SecureContext)
    }
}

/// What the browser offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Whether threads can share memory.
    pub isolated: bool,
    /// The number of cores that the browser admits to.
    pub cores: u32,
    /// What is missing, the worst first.
    pub missing: Vec<Missing>,
}

/// A module that uses what the engine needs: a shared memory and an atomic instruction.
const PROBE: [u8; 38] = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 5, 4, 1, 3, 1, 1, 10, 11, 1, 9, 0,
    65, 0, 254, 16, 2, 0, 26, 11, 0,
];

/// What this browser offers.
pub fn facts() -> Facts {
    let global = js_sys::global();
    let get =
        |name: &str| Reflect::get(&global, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
    let isolated =
        get("crossOriginIsolated").is_truthy() && !get("SharedArrayBuffer").is_undefined();
    let cores = Reflect::get(&get("navigator"), &JsValue::from_str("hardwareConcurrency"));
    let cores = cores.ok().and_then(|cores| cores.as_f64()).unwrap_or(1.0);
    let mut missing = Vec::new();
    if get("WebAssembly").is_undefined() || !probe() {
        missing.push(Missing::WebAssembly);
    }
    if get("Worker").is_undefined() {
        missing.push(Missing::Workers);
    }
    if !get("isSecureContext").is_truthy() {
        missing.push(Missing::SecureContext);
    } else if !isolated {
        missing.push(Missing::Isolation);
    }
    Facts {
        isolated,
        cores: cores.max(1.0) as u32,
        missing,
    }
}

fn probe() -> bool {
    let module = js_sys::Uint8Array::from(&PROBE[..PROBE.len() - 1]);
    js_sys::WebAssembly::validate(&module).unwrap_or(false)
}
