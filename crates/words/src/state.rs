//! The words that stand beside an answer that is not plainly known.

use crate::lang::Lang;
use crate::messages::say;
use sapar_law::answer::State;

/// What must be said beside a value or sentence in this state; nothing for what is known.
pub fn state_words(lang: Lang, state: State) -> Option<String> {
    let name = match state {
        State::Known => return None,
        State::Verify => "state-verify",
        State::NotCertain => "state-not-certain",
        State::Unknown => "state-unknown",
        State::Conflict => "state-conflict",
        State::NoRule => "state-no-rule",
    };
    Some(say(lang, name, &[]))
}

/// The less sure of two states.
pub fn weaker(a: State, b: State) -> State {
    let rank = |s: State| match s {
        State::Known => 0,
        State::Verify => 1,
        State::NotCertain => 2,
        State::Unknown => 3,
        State::Conflict => 4,
        State::NoRule => 5,
    };
    if rank(b) > rank(a) { b } else { a }
}
