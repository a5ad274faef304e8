//! An engine over the laws as they stand in the repository.

#[path = "../../../law/tests/support/packs.rs"]
mod packs;

use sapar_law::answer::Engine;
use sapar_law::check::check;
use sapar_law::source::Source;
use std::sync::LazyLock;

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(packs::sources);

/// An engine over all packs.
pub fn engine() -> Engine {
    Engine::new(check(SOURCES.clone()).unwrap_or_else(|r| panic!("{r}")).laws)
}
