//! Projection: the same lesson as slides, by the keys of presenters and of their clickers.

use anyhow::Result;
use pages::page::Page;
use pages::runs;
use thirtyfour::Key;

use crate::reading::open;

/// Waits until a slide, counted from 1, is shown and in the address.
async fn at(page: &Page, slide: usize) -> Result<()> {
    page.until(&format!(
        "document.querySelector('.stage-number').textContent.startsWith('{slide} /') && \
         document.querySelector('.slide:not([hidden])').getAttribute('aria-label') === 'Slide {slide}'"
    ))
    .await
}

#[test]
fn every_key_of_a_presenter_works() {
    pages::chromium(async |page| {
        open(page, "/lesson/semaphores", ".lesson .demo").await?;
        page.press("p").await?;
        page.until("location.pathname === '/present/semaphores'")
            .await?;
        at(page, 1).await?;
        let last = "Number(document.querySelector('.stage-number').textContent.split('/')[1])";
        let last = page.evaluate(last).await?;
        let last = last.as_u64().and_then(|it| usize::try_from(it).ok());
        let last = last.unwrap_or_default();
        for (key, slide) in [
            (Key::Right, 2),
            (Key::PageDown, 3),
            (Key::Down, 4),
            (Key::Left, 3),
            (Key::PageUp, 2),
            (Key::End, last),
            (Key::Right, last),
            (Key::Home, 1),
            (Key::Left, 1),
            (Key::Space, 2),
            (Key::F5, 1),
        ] {
            page.press(key).await?;
            at(page, slide).await?;
        }
        for key in ["b", "."] {
            page.press(key).await?;
            page.find(".stage-blank").await?;
            page.press(key).await?;
            page.until("!document.querySelector('.stage-blank')")
                .await?;
        }
        page.press(Key::Escape).await?;
        page.until("location.pathname === '/lesson/semaphores'")
            .await
    });
}

#[test]
fn f_fills_the_screen() {
    pages::chromium(async |page| {
        open(page, "/present/semaphores", ".slide h1").await?;
        page.press("f").await?;
        page.until("document.fullscreenElement !== null").await?;
        page.press("f").await?;
        page.until("document.fullscreenElement === null").await
    });
}

#[test]
fn the_stage_has_the_shape_of_a_projector_in_any_window() {
    pages::chromium(async |page| {
        for (width, height) in [(1920, 1080), (1440, 900), (1024, 768)] {
            page.resize(width, height).await?;
            open(page, "/present/semaphores", ".slide h1").await?;
            let ratio = page
                .evaluate("(({width, height}) => width / height)(document.querySelector('.stage-screen').getBoundingClientRect())")
                .await?;
            let ratio = ratio.as_f64().unwrap_or_default();
            assert!(
                (ratio - 16.0 / 9.0).abs() < 0.01,
                "{width}×{height}: {ratio}"
            );
        }
        Ok(())
    });
}

#[test]
fn a_program_runs_on_its_slide_and_is_still_there_on_the_way_back() {
    pages::chromium(async |page| {
        open(page, "/present/threads-and-processes?slide=2", ".slide").await?;
        let demo = ".slide:not([hidden]) .demo";
        let mut slide = 2;
        while page.count(demo).await? == 0 {
            slide += 1;
            page.press(Key::PageDown).await?;
            at(page, slide).await?;
        }
        page.press("r").await?;
        runs::ended(page, ".slide:not([hidden])").await?;
        let text = page.text(&format!("{demo} .output")).await?;
        assert!(text.contains("after the process: 10"), "printed: {text}");
        page.press(Key::PageDown).await?;
        at(page, slide + 1).await?;
        page.press(Key::PageUp).await?;
        at(page, slide).await?;
        assert_eq!(page.text(&format!("{demo} .output")).await?, text);
        Ok(())
    });
}
