//! The lab as a test uses it: programs come by link, runs are started and stopped as a reader does.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::page::Page;

/// What a run left on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The status line: `Finished after 12.0 ms`.
    pub status: String,
    /// The lines on standard output.
    pub out: String,
    /// The lines on standard error.
    pub err: String,
}

/// What every script here begins with.
const WORDS: &str = "
const button = () => document.querySelector('.lab .button-run');
const busy = () => button()?.classList.contains('button-stop');
const status = () => document.querySelector('.run-status p')?.textContent ?? '';
const editor = () => [...document.querySelectorAll('.lab-editor *')].find((it) => it.shadowRoot)?.shadowRoot;
const program = () => {
  // The lines of a long program that are out of sight are not in the page: the editor itself is asked.
  const content = editor()?.querySelector('.cm-content');
  return content?.cmTile?.root?.view?.state.doc.toString();
};
const printed = (kind) => [...document.querySelectorAll('.output-line')]
  .map((line) => line.querySelectorAll(`.output-piece${kind}`)).filter((pieces) => pieces.length > 0)
  .map((pieces) => [...pieces].map((piece) => piece.textContent).join('')).join('\\n');
const seen = () => ({ status: status(), out: printed(':not(.output-error)'), err: printed('.output-error') });
const turn = () => new Promise((resolve) => setTimeout(resolve));
const until = async (holds) => { while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5)); };
";

impl Page {
    /// Opens the lab, by a whole load of the page.
    ///
    /// # Errors
    /// It does not come.
    pub async fn open_lab(&self) -> Result<()> {
        self.goto("/lab").await?;
        self.find(".lab .button-run").await?;
        self.come_near_editor().await
    }

    /// Brings the pointer to the editor, which else waits until the page has had time to start.
    ///
    /// # Errors
    /// There is no editor.
    pub async fn come_near_editor(&self) -> Result<()> {
        let enter = "document.querySelector('.lab .editor').dispatchEvent(new PointerEvent('pointerenter'))";
        self.evaluate(enter).await.map(drop)
    }

    /// Puts a program into the open lab, as a link to it does.
    ///
    /// # Errors
    /// The editor does not show it.
    pub async fn put(&self, source: &str, gil: bool) -> Result<()> {
        let script = format!(
            "{WORDS} const [source, gil] = arguments, done = arguments[2];
            const bytes = [...new TextEncoder().encode(source)].map((byte) => String.fromCharCode(byte)).join('');
            const text = btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
            location.hash = `gil=${{gil ? 'on' : 'off'}}&text=${{text}}`;
            until(() => program() === source).then(() => done(true));"
        );
        let source = source.trim_end();
        self.driver
            .execute_async(script, vec![json!(source), json!(gil)])
            .await
            .with_context(|| format!("the editor does not show: {source}"))?;
        Ok(())
    }

    /// Opens the lab with a program, under the GIL, and one of the views of its run.
    ///
    /// # Errors
    /// They do not come.
    pub async fn open_tab(&self, source: &str, tab: &str) -> Result<()> {
        self.open_lab().await?;
        self.put(source, true).await?;
        self.click(&format!("#tab-{tab}")).await
    }

    /// Opens the lab with a program and begins to check all its interleavings.
    ///
    /// # Errors
    /// It does not begin.
    pub async fn check(&self, source: &str) -> Result<()> {
        self.open_tab(source, "outcomes").await?;
        self.click(".outcomes-bar .button-strong").await
    }

    /// Runs the program in the lab to its end.
    ///
    /// # Errors
    /// It does not begin, or does not end.
    pub async fn run_to_end(&self) -> Result<Outcome> {
        self.start().await?;
        self.ended().await
    }

    /// Starts the program in the lab.
    ///
    /// # Errors
    /// It does not begin.
    pub async fn start(&self) -> Result<()> {
        let script = format!(
            "{WORDS} const done = arguments[0];
            button().click(); turn().then(() => done(busy() ? 'busy' : status()));"
        );
        let now = self.driver.execute_async(script, Vec::new()).await?;
        let now = now.json();
        ensure!(now == "busy", "the run did not begin: {now}");
        Ok(())
    }

    /// Waits for the end of the run.
    ///
    /// # Errors
    /// It does not come.
    pub async fn ended(&self) -> Result<Outcome> {
        let script = format!(
            "{WORDS} const done = arguments[0]; until(() => !busy()).then(turn).then(() => done(seen()));"
        );
        let answer = self.driver.execute_async(script, Vec::new()).await;
        Ok(outcome(answer.context("the run does not end")?.json()))
    }

    /// As [`Page::ended`], but for a run that may hang: `None` if it is not over after a few seconds.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn ended_or_hangs(&self) -> Result<Option<Outcome>> {
        let script = format!(
            "{WORDS} const done = arguments[0];
            const patience = new Promise((resolve) => setTimeout(() => resolve(null), 5000));
            Promise.race([until(() => !busy()).then(turn).then(seen), patience]).then(done);"
        );
        let answer = self.driver.execute_async(script, Vec::new()).await?;
        let answer = answer.json();
        Ok((!answer.is_null()).then(|| outcome(answer)))
    }

    /// What is on the page now.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn seen(&self) -> Result<Outcome> {
        let script = format!("{WORDS} return seen();");
        Ok(outcome(
            self.driver.execute(script, Vec::new()).await?.json(),
        ))
    }

    /// Waits until the program has printed a text.
    ///
    /// # Errors
    /// It does not.
    pub async fn printed(&self, text: &str) -> Result<()> {
        let script = format!(
            "{WORDS} const [text, done] = arguments; until(() => printed('').includes(text)).then(() => done(true));"
        );
        self.driver
            .execute_async(script, vec![json!(text)])
            .await
            .with_context(|| format!("never printed: {text}"))?;
        Ok(())
    }

    /// Presses Escape and waits for the end of the run. Returns after how many milliseconds the page showed it.
    ///
    /// # Errors
    /// The run does not end, or not by being stopped.
    pub async fn stop(&self) -> Result<f64> {
        let script = format!(
            "{WORDS} window.stopping = new Promise((resolve) => addEventListener('keydown', () => {{
              const from = performance.now();
              new MutationObserver((_, it) => {{ if (!busy()) {{ it.disconnect(); resolve(performance.now() - from); }} }})
                .observe(document.querySelector('.lab-bar'), {{ subtree: true, childList: true, attributes: true, characterData: true }});
            }}, {{ once: true, capture: true }}));"
        );
        self.driver.execute(script, Vec::new()).await?;
        self.press(Key::Escape).await?;
        let wait = "const done = arguments[0]; window.stopping.then(done);";
        let answer = self.driver.execute_async(wait, Vec::new()).await;
        let took_ms = answer
            .context("Escape does not end the run")?
            .json()
            .as_f64();
        let seen = self.seen().await?;
        ensure!(
            seen.status.starts_with("Stopped"),
            "not stopped: {}",
            seen.status
        );
        took_ms.context("a time")
    }

    /// Does what a reader does on a page that answers: sees it move, and clicks.
    ///
    /// # Errors
    /// It does not move, or a click has no effect.
    pub async fn answers(&self) -> Result<()> {
        let script = "const done = arguments[0]; let left = 20;
            (function frame() { left -= 1; if (left === 0) done(true); else requestAnimationFrame(frame); })();";
        let moves = self.driver.execute_async(script, Vec::new()).await;
        moves.context("no frames are drawn")?;
        let theme = self.text(".header-theme .header-tool-name").await?;
        self.click(".header-theme").await?;
        let changed = format!(
            "document.querySelector('.header-theme .header-tool-name').textContent !== '{theme}'"
        );
        self.until(&changed).await
    }
}

fn outcome(answer: &Value) -> Outcome {
    let text = |name: &str| answer[name].as_str().unwrap_or_default().to_owned();
    Outcome {
        status: text("status"),
        out: text("out"),
        err: text("err"),
    }
}
