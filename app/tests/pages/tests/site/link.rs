//! The lab in a link: what the address carries is restored elsewhere.

use anyhow::Result;
use pages::page::Page;
use pages::runs;

/// Forgets everything that the browser keeps, and opens a link.
async fn open_elsewhere(page: &Page, link: &str) -> Result<()> {
    page.goto("/course").await?;
    page.driver
        .execute("localStorage.clear();", Vec::new())
        .await?;
    page.goto(link).await?;
    page.find(".lab .button-run").await.map(|_| ())
}

/// The program in the editor.
const PROGRAM: &str = "[...(document.querySelector('.editor-place')?.shadowRoot?.querySelectorAll('.cm-line') ?? [])]\
                       .map((line) => line.textContent).join('\\n')";

#[test]
fn the_address_restores_program_and_options() {
    pages::chromium(async |page| {
        runs::open(page, "print('first')\n", true).await?;
        page.until(&format!("{PROGRAM}.includes('first')")).await?;
        page.click(".lab .segments label:has(input[value=off])")
            .await?;
        page.until("location.hash.includes('gil=off')").await?;
        let link = page.evaluate("location.pathname + location.hash").await?;
        open_elsewhere(page, link.as_str().unwrap_or_default()).await?;
        page.until(&format!("{PROGRAM}.includes('first')")).await?;
        page.until("document.querySelector('.lab .segments input[value=off]').checked")
            .await?;
        page.click(".lab .button-run").await?;
        assert_eq!(runs::output(page).await?, "first");
        Ok(())
    });
}

#[test]
fn a_damaged_link_says_so_and_keeps_the_lab() {
    pages::chromium(async |page| {
        open_elsewhere(page, "/lab#code=AAAA").await?;
        page.until(
            "document.querySelector('.lab-status').textContent.includes('could not be read')",
        )
        .await?;
        page.until(&format!("{PROGRAM}.length > 0")).await
    });
}

#[test]
fn a_program_of_a_lesson_opens_in_the_lab() {
    pages::chromium(async |page| {
        page.goto("/lesson/race-conditions").await?;
        page.click("#demo-plain-gil-off .demo-tools a").await?;
        page.until("location.pathname === '/lab'").await?;
        page.until(&format!("{PROGRAM}.includes('turnstile')"))
            .await?;
        page.until("document.querySelector('.lab .segments input[value=off]').checked")
            .await
    });
}
