//! What this browser and this host can do, and what to say where something is missing.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Support {
    /// The browser has what every program needs: WebAssembly with its threads' instructions, and workers.
    pub can_run: bool,
    /// The page has a secure context (https, or this computer).
    pub secure: bool,
    /// The page is cross-origin isolated, so threads may share memory.
    pub isolated: bool,
    /// The page is shown inside another site's page.
    pub framed: bool,
    /// The processor cores that the browser reports.
    pub cores: u32,
}

/// Something that is missing: what, how to get it, and what works all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// What is missing, a short sentence.
    pub what: &'static str,
    /// How to get it.
    pub remedy: &'static str,
    /// What still works.
    pub still_works: &'static str,
}

impl Support {
    /// What is missing for threads that run in parallel; nothing where all is there.
    pub fn missing(&self) -> Option<Missing> {
        const READABLE: &str = "Every lesson can be read.";
        const TURNS: &str = "Programs run all the same. Processes run in parallel; the threads of one process take turns instead.";
        if !self.can_run {
            return Some(Missing {
                what: "This browser cannot run the programs: it has no WebAssembly with threads, or no workers.",
                remedy: "Use Chrome or Edge 111, Firefox 114, Safari 16.4 or later.",
                still_works: READABLE,
            });
        }
        if self.isolated {
            return None;
        }
        let (what, remedy) = if !self.secure {
            (
                "This address is not secure, so the browser forbids memory that threads share.",
                "Open the site over https, or on this computer at http://127.0.0.1.",
            )
        } else if self.framed {
            (
                "This page is embedded in another site, which keeps its threads from sharing memory.",
                "Open it in a tab of its own.",
            )
        } else {
            (
                "This page is not isolated from other sites, so the browser forbids memory that threads share.",
                "Reload once. If this stays, the host must send the headers Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp, or the browser must allow service workers, which private windows of Firefox do not.",
            )
        };
        Some(Missing {
            what,
            remedy,
            still_works: TURNS,
        })
    }
}

/// Looks at the browser.
pub fn detect() -> Support {
    let facts = live::page::facts();
    let window = window();
    let flag = |name: &str| {
        js_sys::Reflect::get(&window, &JsValue::from_str(name)).is_ok_and(|value| value.is_truthy())
    };
    Support {
        can_run: facts.missing.iter().all(|missing| missing.is_tolerable()),
        secure: flag("isSecureContext"),
        isolated: facts.isolated,
        framed: window
            .parent()
            .ok()
            .flatten()
            .is_none_or(|parent| !js_sys::Object::is(&parent, &window)),
        cores: facts.cores.max(1),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Support;

    const FULL: Support = Support {
        can_run: true,
        secure: true,
        isolated: true,
        framed: false,
        cores: 4,
    };

    #[test]
    fn nothing_is_missing_where_memory_can_be_shared() {
        assert_eq!(FULL.missing(), None);
    }

    #[test]
    fn each_cause_has_its_own_remedy() {
        let bare = Support {
            isolated: false,
            ..FULL
        };
        let causes = [
            Support {
                can_run: false,
                ..FULL
            },
            Support {
                secure: false,
                ..bare
            },
            Support {
                framed: true,
                ..bare
            },
            bare,
        ];
        let remedies: BTreeSet<_> = causes
            .iter()
            .filter_map(|support| support.missing())
            .map(|missing| missing.remedy)
            .collect();
        assert_eq!(remedies.len(), causes.len());
    }
}
