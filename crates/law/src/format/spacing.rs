//! Where a space stands between two tokens of a line.

use super::piece::Piece;
use crate::token::Kind;

/// Is there a space before `pieces[at]`? `free` for the free text of a citation, `range` where `..` stands between the bounds of a fact.
pub(super) fn space(pieces: &[Piece<'_>], at: usize, free: bool, range: bool) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let (a, b) = (&pieces[before], &pieces[at]);
    if free {
        // `art 5(1)` and `art 5 (1)` are places of two different texts: the author's space stays.
        return !b.is(";") && (a.is(";") || before == 0 || b.gap > 0);
    }
    if [",", ":", ";", ")", "]", "."].iter().any(|s| b.is(s)) || ["(", "[", "."].iter().any(|s| a.is(s)) {
        return false;
    }
    if b.is("..") {
        return !range && !matches!(a.kind, Kind::Date(_) | Kind::Number(..));
    }
    if a.is("..") {
        return !(matches!(b.kind, Kind::Date(_) | Kind::Number(..)) || b.is("-"));
    }
    let yes_no =
        |slash: usize| pieces[slash].is("/") && slash > 0 && pieces[slash - 1].is_word("yes") && pieces.get(slash + 1).is_some_and(|p| p.is_word("no"));
    !(yes_no(at) || yes_no(before) || minus_of_number(pieces, before))
}

/// Is the `-` at `at` the sign of a number? After a name only its author's spaces tell `level -5` from `a - 5`; to the parser, which
/// knows what it expects, they are the same.
fn minus_of_number(pieces: &[Piece<'_>], at: usize) -> bool {
    if !pieces[at].is("-") {
        return false;
    }
    match at.checked_sub(1).map(|b| &pieces[b]) {
        None => true,
        Some(before) if matches!(before.kind, Kind::Sign(_)) && !before.is(")") => true,
        Some(before) => matches!(before.kind, Kind::Word(_)) && pieces[at].gap > 0 && pieces.get(at + 1).is_some_and(|n| n.gap == 0),
    }
}
