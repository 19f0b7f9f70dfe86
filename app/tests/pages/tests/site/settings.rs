//! The reader's settings, theme and keys, and the list of keys.

use pages::runs;

use crate::reading::open;

const THEME: &str = "document.documentElement.dataset.theme";

#[test]
fn the_theme_is_chosen_by_key_and_kept() {
    pages::chromium(async |page| {
        open(page, "/course", ".course-parts .card a").await?;
        page.press("t").await?;
        page.until(&format!("{THEME} === 'light'")).await?;
        page.press("t").await?;
        // Colours change by and by.
        page.until(&format!(
            "{THEME} === 'dark' && document.getAnimations().length === 0"
        ))
        .await?;
        let dark = "getComputedStyle(document.documentElement).backgroundColor";
        let ground = page.evaluate(dark).await?;
        page.goto("/lab").await?;
        page.until(&format!("{THEME} === 'dark' && {dark} === {ground}"))
            .await
    });
}

#[test]
fn keys_of_a_single_letter_can_be_switched_off() {
    pages::chromium(async |page| {
        open(page, "/course", ".course-parts .card a").await?;
        page.press("?").await?;
        page.click(".shortcuts-switch input").await?;
        page.click(".shortcuts-head button").await?;
        page.until("!document.querySelector('.shortcuts[open]')")
            .await?;
        page.press("t").await?;
        page.press("?").await?;
        // The button comes after the keys, so that they have been dealt with when the list opens.
        page.click("[aria-haspopup=dialog]").await?;
        page.find(".shortcuts[open]").await?;
        assert_eq!(
            page.evaluate(&format!("{THEME} ?? 'system'")).await?,
            "system"
        );
        Ok(())
    });
}

#[test]
fn a_slash_goes_to_the_search_and_letters_then_are_text() {
    pages::chromium(async |page| {
        open(page, "/course", ".course-parts .card a").await?;
        page.press("/").await?;
        page.press("tip").await?;
        page.until("document.querySelector('.search input').value === 'tip'")
            .await?;
        assert_eq!(
            page.evaluate(&format!("{THEME} ?? 'system'")).await?,
            "system"
        );
        Ok(())
    });
}

#[test]
fn ctrl_enter_runs_and_escape_stops_wherever_the_focus_is() {
    pages::chromium(async |page| {
        runs::open(page, "print('spinning')\nwhile True:\n    pass\n", true).await?;
        page.find(".header-name").await?.focus().await?;
        page.press(thirtyfour::Key::Control + thirtyfour::Key::Enter)
            .await?;
        page.until("document.querySelector('.output')?.textContent.includes('spinning')")
            .await?;
        page.press(thirtyfour::Key::Escape).await?;
        page.until("document.querySelector('.run-status p').textContent.startsWith('Stopped')")
            .await
    });
}
