//! A lesson cut into slides: pure data, so that reading page, stage and speaker's window agree.

use lessons::model::{Block, Lesson, SectionKind};

/// The most characters of prose that share a slide with something live.
const PROSE_BESIDE_CHARS_MAX: usize = 420;

/// One slide.
#[derive(Clone, Debug, PartialEq)]
pub enum Slide {
    /// The lesson's title and goal.
    Title,
    /// Blocks of one section.
    Content {
        /// What the section is for.
        kind: SectionKind,
        /// The section's heading.
        title: String,
        /// The blocks, in order.
        blocks: Vec<Block>,
    },
}

impl Slide {
    /// Whether prose stands beside something live, so that the slide has two columns.
    pub fn is_split(&self) -> bool {
        let Slide::Content { blocks, .. } = self else {
            return false;
        };
        blocks.iter().any(is_prose) && blocks.iter().any(is_live)
    }
}

/// The slides of a lesson: its title, then each section. A section goes to a new slide at each break, and
/// before anything live that does not fit beside what the slide holds already.
pub fn slides(lesson: &Lesson) -> Vec<Slide> {
    let mut slides = vec![Slide::Title];
    for section in &lesson.sections {
        let mut blocks = Vec::new();
        let flush = |slides: &mut Vec<Slide>, blocks: &mut Vec<Block>| {
            if blocks
                .iter()
                .any(|block| !matches!(block, Block::Notes { .. }))
            {
                slides.push(Slide::Content {
                    kind: section.kind,
                    title: section.title.clone(),
                    blocks: std::mem::take(blocks),
                });
            }
        };
        for block in &section.blocks {
            match block {
                Block::SlideBreak => flush(&mut slides, &mut blocks),
                block => {
                    if !fits(&blocks, block) {
                        flush(&mut slides, &mut blocks);
                    }
                    blocks.push(block.clone());
                }
            }
        }
        flush(&mut slides, &mut blocks);
    }
    slides
}

fn fits(blocks: &[Block], block: &Block) -> bool {
    if matches!(block, Block::Notes { .. }) {
        return true;
    }
    let prose_chars: usize = blocks.iter().map(prose_chars).sum();
    if is_live(block) {
        !blocks.iter().any(is_live) && prose_chars <= PROSE_BESIDE_CHARS_MAX
    } else {
        !blocks.iter().any(is_live)
    }
}

fn is_prose(block: &Block) -> bool {
    matches!(block, Block::Prose { .. })
}

fn is_live(block: &Block) -> bool {
    matches!(
        block,
        Block::Demo(_) | Block::Compare { .. } | Block::Question(_) | Block::Experiment { .. }
    )
}

/// The characters of the text, without its tags.
fn prose_chars(block: &Block) -> usize {
    let Block::Prose { html } = block else {
        return 0;
    };
    let mut in_tag = false;
    html.chars()
        .filter(|&c| {
            let counts = !in_tag && c != '<';
            in_tag = (in_tag || c == '<') && c != '>';
            counts
        })
        .count()
}

/// The slide, from 1, that an address asks for, within what there is.
pub fn slide_number(asked: Option<&str>, count: usize) -> usize {
    asked
        .and_then(|text| text.parse::<usize>().ok())
        .unwrap_or(1)
        .clamp(1, count.max(1))
}

#[cfg(test)]
mod tests {
    use lessons::model::{Block, Lesson, Question, Section, SectionKind};

    use super::{Slide, slide_number, slides};
    use crate::course::tests::card;

    fn prose(length: usize) -> Block {
        Block::Prose {
            html: format!("<p>{}</p>", "x".repeat(length)),
        }
    }

    fn question() -> Block {
        Block::Question(Question {
            id: "q".to_owned(),
            html: String::new(),
            choices: Vec::new(),
            several: false,
        })
    }

    /// The number of blocks on each slide after the title.
    #[track_caller]
    fn check(blocks: Vec<Block>, expect: &[usize]) {
        let section = Section {
            kind: SectionKind::SeeWhy,
            title: "Why".to_owned(),
            blocks,
        };
        let lesson = Lesson {
            card: card(1, "locks", true),
            sections: vec![section],
            programs: Vec::new(),
        };
        let slides = slides(&lesson);
        assert_eq!(slides[0], Slide::Title);
        let sizes: Vec<_> = slides[1..]
            .iter()
            .map(|slide| match slide {
                Slide::Title => 0,
                Slide::Content { blocks, .. } => blocks.len(),
            })
            .collect();
        assert_eq!(sizes, expect);
    }

    #[test]
    fn short_prose_shares_a_slide_with_what_it_introduces() {
        check(vec![prose(100), question()], &[2]);
        check(vec![prose(1000), question()], &[1, 1]);
        check(vec![question(), prose(10)], &[1, 1]);
        check(vec![question(), question()], &[1, 1]);
    }

    #[test]
    fn breaks_and_notes() {
        check(vec![prose(10), Block::SlideBreak, prose(10)], &[1, 1]);
        check(vec![Block::SlideBreak, prose(10), Block::SlideBreak], &[1]);
        let notes = Block::Notes {
            html: "say".to_owned(),
        };
        check(vec![prose(10), notes.clone()], &[2]);
        check(vec![notes], &[]);
    }

    #[test]
    fn an_address_always_leads_to_a_slide() {
        assert_eq!(slide_number(None, 5), 1);
        assert_eq!(slide_number(Some("3"), 5), 3);
        assert_eq!(slide_number(Some("99"), 5), 5);
        assert_eq!(slide_number(Some("0"), 5), 1);
        assert_eq!(slide_number(Some("x"), 0), 1);
    }
}
