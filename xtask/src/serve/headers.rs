//! The headers of the site, for the development server, for hosts that take a list, and for the service worker.

/// What makes a page cross-origin isolated, so that threads can share memory.
///
/// `Document-Isolation-Policy` does the same inside a frame of another site, where the first two cannot.
pub const ISOLATION: [(&str, &str); 4] = [
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Document-Isolation-Policy", "isolate-and-require-corp"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

/// What a page may load and run: its own files only, and no script inside the page.
///
/// Styles may stand inline because the editor writes its own style element and Leptos sets style attributes.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; \
    worker-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'";

/// Every header that each answer carries.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rest = [
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
    ];
    ISOLATION.into_iter().chain(rest)
}
