//! What open pages hear while one works: "reload", "the styles changed", "the build failed".
//!
//! Server-sent events, because a browser reconnects them by itself when the server starts anew.

use std::collections::BTreeSet;
use std::io::Write;
use std::net::TcpStream;
use std::sync::{Condvar, Mutex, PoisonError};

use super::headers;
use crate::build::module::Module;

/// A piece of news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something that the page cannot exchange while it is open has changed.
    Reload,
    /// Only style sheets have changed.
    Styles,
    /// A build failed; the text says what.
    Failed(String),
}

/// The pages that listen, and the modules that are not ready.
#[derive(Default)]
pub struct News {
    listeners: Mutex<Vec<TcpStream>>,
    building: Mutex<BTreeSet<&'static str>>,
    built: Condvar,
}

impl std::fmt::Debug for News {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("News")
            .field("building", &self.building)
            .finish_non_exhaustive()
    }
}

impl News {
    /// Takes over a page's connection and keeps it open for news.
    pub fn subscribe(&self, mut stream: TcpStream) {
        let mut head = String::from(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n",
        );
        for (name, value) in headers::all() {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("Connection: close\r\n\r\n: listening\n\n");
        if stream.write_all(head.as_bytes()).is_ok() {
            self.listeners
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(stream);
        }
    }

    /// Tells every open page; those that have gone away are forgotten.
    pub fn tell(&self, event: &Event) {
        let text = match event {
            Event::Reload => "event: reload\ndata:\n\n".to_owned(),
            Event::Styles => "event: styles\ndata:\n\n".to_owned(),
            Event::Failed(reason) => {
                format!("event: failed\ndata: {}\n\n", reason.replace('\n', " "))
            }
        };
        let mut listeners = self
            .listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        listeners.retain_mut(|stream| stream.write_all(text.as_bytes()).is_ok());
    }

    /// Says that a module is being built for the first time: who asks for its files waits.
    pub fn starts(&self, module: Module) {
        self.building
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(module.name());
    }

    /// Says that a module is built, or that its build failed.
    pub fn ends(&self, module: Module) {
        self.building
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(module.name());
        self.built.notify_all();
    }

    /// Waits until the module that an address belongs to is built.
    pub fn wait_for(&self, url: &str) {
        let Some(rest) = url.strip_prefix("/assets/") else {
            return;
        };
        let Some((folder, _)) = rest.split_once('/') else {
            return;
        };
        let building = self.building.lock().unwrap_or_else(PoisonError::into_inner);
        drop(
            self.built
                .wait_while(building, |building| building.contains(folder)),
        );
    }
}
