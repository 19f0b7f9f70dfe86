//! The code editor: a thin, typed hand on `app/js/editor.js`, which is fetched when first needed.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::{address, browser};

#[wasm_bindgen]
extern "C" {
    type Module;
    #[wasm_bindgen(method, catch)]
    fn create(
        this: &Module,
        parent: &web_sys::Element,
        text: &str,
        label: &str,
        events: &Object,
    ) -> Result<View, JsValue>;

    type View;
    #[wasm_bindgen(method, js_name = setText)]
    fn set_text(this: &View, text: &str);
    #[wasm_bindgen(method, js_name = setThreads)]
    fn set_threads(this: &View, list: &Array);
    #[wasm_bindgen(method, js_name = setMarked)]
    fn set_marked(this: &View, lines: &Array);
    #[wasm_bindgen(method, js_name = setDiagnostics)]
    fn set_diagnostics(this: &View, list: &Array);
    #[wasm_bindgen(method, js_name = goTo)]
    fn go_to(this: &View, line: u32, column: u32);
    #[wasm_bindgen(method)]
    fn focus(this: &View);
    #[wasm_bindgen(method)]
    fn destroy(this: &View);
}

/// What the editor tells the page.
pub struct Events {
    /// The text changed.
    pub change: Box<dyn FnMut(String)>,
    /// Run was asked for by Ctrl+Enter or Cmd+Enter.
    pub run: Box<dyn FnMut()>,
    /// Stop was asked for by Esc; answers whether there was anything to stop.
    pub stop: Box<dyn FnMut() -> bool>,
}

/// A thread's place in the text, for the gutter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadAt {
    /// The line, from 1.
    pub line: u32,
    /// The thread's colour, as [`crate::run::colors::thread_color`] gives it.
    pub color: u32,
    /// The thread's name.
    pub name: String,
}

/// A mark under a piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where.
    pub span: syntax::span::Span,
    /// Whether the program cannot run because of it.
    pub error: bool,
    /// What is wrong and what to do about it.
    pub message: String,
}

/// An editor in the page; dropping it takes it out.
#[derive(Clone)]
pub struct Editor(Rc<Inner>);

struct Inner {
    view: View,
    // The closures that the view calls; they live as long as it.
    _events: RefCell<Vec<Box<dyn std::any::Any>>>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.view.destroy();
    }
}

/// Fetches the editor's script, so that it is there when it is needed.
///
/// # Errors
/// The cause in words, where it cannot be fetched.
pub async fn fetch() -> Result<(), String> {
    module().await.map(drop)
}

async fn module() -> Result<Module, String> {
    let address = address::asset("editor").ok_or("the page does not name its editor")?;
    JsFuture::from(browser::load(&address))
        .await
        .map(JsCast::unchecked_into)
        .map_err(|cause| address::describe(&cause))
}

impl Editor {
    /// Puts an editor into an element.
    ///
    /// # Errors
    /// The cause in words, where its script cannot be fetched or does not start.
    pub async fn open(
        parent: web_sys::Element,
        text: impl FnOnce() -> String,
        label: &str,
        events: Events,
    ) -> Result<Editor, String> {
        let module = module().await?;
        let object = Object::new();
        let change = Closure::wrap(events.change);
        let run = Closure::wrap(events.run);
        let stop = Closure::wrap(events.stop);
        for (name, function) in [
            ("change", change.as_ref()),
            ("run", run.as_ref()),
            ("stop", stop.as_ref()),
        ] {
            // Setting a property of a fresh object cannot fail.
            let _ = Reflect::set(&object, &JsValue::from_str(name), function);
        }
        let view = module
            .create(&parent, &text(), label, &object)
            .map_err(|cause| address::describe(&cause))?;
        let kept: Vec<Box<dyn std::any::Any>> =
            vec![Box::new(change), Box::new(run), Box::new(stop)];
        Ok(Editor(Rc::new(Inner {
            view,
            _events: RefCell::new(kept),
        })))
    }

    /// Replaces the text.
    pub fn set_text(&self, text: &str) {
        self.0.view.set_text(text);
    }

    /// Shows where the threads are.
    pub fn set_threads(&self, threads: &[ThreadAt]) {
        let list = threads
            .iter()
            .map(|at| {
                Array::of3(
                    &at.line.into(),
                    &at.color.into(),
                    &JsValue::from_str(&at.name),
                )
            })
            .collect::<Array>();
        self.0.view.set_threads(&list);
    }

    /// Highlights lines, counted from 1.
    pub fn set_marked(&self, lines: &[u32]) {
        let list = lines
            .iter()
            .map(|&line| JsValue::from(line))
            .collect::<Array>();
        self.0.view.set_marked(&list);
    }

    /// Underlines what is wrong.
    pub fn set_marks(&self, marks: &[Mark]) {
        let list = marks
            .iter()
            .map(|mark| {
                let severity = if mark.error { "error" } else { "warning" };
                [
                    JsValue::from(mark.span.line),
                    mark.span.column.into(),
                    mark.span.end_line.into(),
                    mark.span.end_column.into(),
                    JsValue::from_str(severity),
                    JsValue::from_str(&mark.message),
                ]
                .iter()
                .collect::<Array>()
            })
            .collect::<Array>();
        self.0.view.set_diagnostics(&list);
    }

    /// Puts the cursor at a line, from 1, and a column, from 0.
    pub fn go_to(&self, line: u32, column: u32) {
        self.0.view.go_to(line, column);
    }

    /// Gives the editor the focus.
    pub fn focus(&self) {
        self.0.view.focus();
    }
}
