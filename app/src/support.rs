//! What this browser and this host can do, and what to say where something is missing.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Support {
    /// The page has a secure context (https, or this computer).
    pub secure: bool,
    /// The page is cross-origin isolated, so threads may share memory.
    pub isolated: bool,
    /// The browser knows `SharedArrayBuffer`.
    pub shared_memory: bool,
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
    /// What is missing for real threads; nothing where all is there.
    pub fn missing(&self) -> Option<Missing> {
        const STILL_WORKS: &str =
            "Every lesson can be read, and programs that use no threads can be run.";
        if self.isolated && self.shared_memory {
            return None;
        }
        Some(if !self.secure {
            Missing {
                what: "This address is not secure, so the browser forbids shared memory.",
                remedy: "Open the site over https, or on this computer at http://127.0.0.1.",
                still_works: STILL_WORKS,
            }
        } else if self.framed {
            Missing {
                what: "This page is embedded in another site, and that keeps it from sharing memory between threads.",
                remedy: "Open it in a tab of its own.",
                still_works: STILL_WORKS,
            }
        } else if !self.shared_memory && self.isolated {
            Missing {
                what: "This browser has no shared memory for threads.",
                remedy: "Use Chrome or Edge 92, Firefox 95, Safari 16.4 or later.",
                still_works: STILL_WORKS,
            }
        } else {
            Missing {
                what: "This page is not isolated from other sites, so the browser forbids shared memory.",
                remedy: "Reload once. If this stays, the host must send the headers Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp, or the browser must allow service workers (private windows of Firefox do not).",
                still_works: STILL_WORKS,
            }
        })
    }
}

/// Looks at the browser.
pub fn detect() -> Support {
    let window = window();
    let flag = |name: &str| {
        js_sys::Reflect::get(&window, &JsValue::from_str(name)).is_ok_and(|value| value.is_truthy())
    };
    Support {
        secure: flag("isSecureContext"),
        isolated: flag("crossOriginIsolated"),
        shared_memory: flag("SharedArrayBuffer"),
        framed: window
            .parent()
            .ok()
            .flatten()
            .is_none_or(|parent| !js_sys::Object::is(&parent, &window)),
        cores: window.navigator().hardware_concurrency().max(1.0) as u32,
    }
}

#[cfg(test)]
mod tests {
    use super::Support;

    const FULL: Support = Support {
        secure: true,
        isolated: true,
        shared_memory: true,
        framed: false,
        cores: 4,
    };

    #[test]
    fn nothing_is_missing_where_memory_can_be_shared() {
        assert_eq!(FULL.missing(), None);
    }

    #[test]
    fn each_cause_has_its_own_remedy() {
        let causes = [
            Support {
                secure: false,
                isolated: false,
                ..FULL
            },
            Support {
                framed: true,
                isolated: false,
                ..FULL
            },
            Support {
                isolated: false,
                ..FULL
            },
            Support {
                shared_memory: false,
                ..FULL
            },
        ];
        let mut remedies: Vec<_> = causes
            .iter()
            .filter_map(|support| support.missing())
            .map(|missing| missing.remedy)
            .collect();
        remedies.dedup();
        assert_eq!(remedies.len(), causes.len());
    }
}
