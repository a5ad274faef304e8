//! One person, or a relative?
//!
//! Words that agree are strong evidence against a stranger and weak evidence against a brother, who shares the family name and the father's name.
//! So what agrees speaks without bound only as long as nothing differs: beside a word that differs, two names are never better evidence than
//! [`Weights::relatives`](crate::score::Weights::relatives) allows, however many other words they share. That is what the sum over both
//! explanations (chance, and kinship or a fashionable name) comes to, with the smaller one left out.
//!
//! Here also stands what only the whole name shows: two words written as one, and a father's name taken for the name of his child.

use crate::cost::ScriptPair;
use crate::fold::{MAX_TOKENS, Reading, Role, Token};
use crate::score::{NameMatch, Rule, Scorer, TokenMatch};
use crate::similarity;

/// Relatives and namesakes with nearly the same name that a register is expected to hold for someone who is not in it: one for every fourth.
const EXPECTED: f64 = 0.25;
/// From this similarity on two words are two spellings of one name.
const AGREES: f32 = 0.9;
/// Similarity of a father's name to the given name of another person, whatever it sounds like.
const NOT_THE_SAME: f32 = 0.2;
/// Least similarity at which two words count as one word of the other name.
const ONE_WORD: f32 = 0.8;
/// Shortest word, in sounds, in which another sound may be a slip of the finger.
const SHORTEST: usize = 4;
/// Similarity of two words of which one sound differs.
const ONE_SOUND_APART: f32 = 0.6;
/// How much of the similarity of two names is that of their least similar words; the rest is the mean.
const WORST: f32 = 0.5;

/// Most bits of names of which a word differs, in a register of that many persons. Relatives do not become more with the register, strangers do.
#[must_use]
pub(crate) fn bound(persons: f64) -> f32 {
    (persons.max(1.0) / EXPECTED).log2() as f32
}

/// Weighs a name as a whole, once its words have partners.
pub(crate) fn weigh(scorer: &Scorer<'_>, a: &[Token], b: &[Token], found: &mut NameMatch) {
    if found.matches().iter().any(|m| m.rule == Rule::Joined) {
        return;
    }
    children_of_fathers(scorer, a, b, found);
    slips(scorer, a, b, found);
    found.missing_bits = scorer.weights.missing * f32::from(found.missing);
    if found.count == 1 && found.missing > 0 {
        found.missing_bits += scorer.weights.only_one;
    }
    let (mut sum, mut differing, mut weakest) = (found.missing_bits, 0.0f32, f32::INFINITY);
    let (mut alike, mut weight, mut worst) = (0.0, 0.0, 1.0f32);
    for m in found.matches() {
        sum += m.bits;
        let length = a[m.a.0 as usize].readings()[0]
            .sounds()
            .len()
            .min(b[m.b.0 as usize].readings()[0].sounds().len()) as f32;
        alike += m.similarity * length;
        weight += length;
        worst = worst.min(m.similarity);
        let agrees = match m.rule {
            Rule::Same | Rule::Cut | Rule::Nickname => true,
            Rule::Initial => m.bits > 0.0,
            _ => m.similarity >= AGREES,
        };
        if !agrees {
            // How rare a name is says nothing about how unlike it another one is.
            let unlike = m.bits - m.rarity;
            differing += unlike.min(0.0);
            weakest = weakest.min(unlike);
        }
    }
    let most = scorer.weights.relatives + if differing < 0.0 { differing } else { weakest };
    found.bounded = (most - sum).min(0.0);
    found.bits = sum + found.bounded;
    found.similarity = (1.0 - WORST) * alike / f32::max(weight, 1.0) + WORST * worst;
}

/// `JanDaniel` beside `Jan Daniel`: a word of the longer name that has no partner, and its neighbour, as one word.
pub(crate) fn join_neighbours(scorer: &Scorer<'_>, a: &[Token], b: &[Token], found: &mut NameMatch) {
    let a_is_longer = a.len() > b.len();
    let (long, short) = if a_is_longer { (a, b) } else { (b, a) };
    let sides = |m: &TokenMatch| if a_is_longer { (m.a.0, m.b.0) } else { (m.b.0, m.a.0) };
    let mut used = found.matches().iter().fold(0u32, |u, m| u | 1 << sides(m).0);
    for at in 0..found.count as usize {
        let m = found.matches[at];
        if m.similarity > 0.95 {
            continue;
        }
        let (l, s) = sides(&m);
        let Some((word, partner)) = long.get(l as usize).zip(short.get(s as usize)) else {
            continue;
        };
        for (first, second) in [(l.wrapping_sub(1), l), (l, l + 1)] {
            let other = if first == l { second } else { first };
            let Some((x, y)) = long.get(first as usize).zip(long.get(second as usize)) else {
                continue;
            };
            if used >> other & 1 == 1 || x.role == Role::Initial || y.role == Role::Initial {
                continue;
            }
            let mut sounds = [0u8; 48];
            let length = similarity::join([x, y].into_iter(), &mut sounds);
            let joined = Reading::of(&sounds[..length]);
            let (pair, swap) = ScriptPair::of(word.script, partner.script);
            let table = scorer.costs.of(pair);
            for (n, reading) in partner.readings().iter().enumerate() {
                let (left, right) = if swap { (reading, &joined) } else { (&joined, reading) };
                let alike = similarity::readings(table, left, right, pair.same_script());
                if alike >= ONE_WORD && alike > found.matches[at].similarity {
                    let (bits, rarity) = scorer.readings(pair, &joined, reading, alike);
                    found.bits += bits - found.matches[at].bits;
                    let m = &mut found.matches[at];
                    (m.similarity, m.bits, m.rarity, m.with) = (alike, bits, rarity, other);
                    m.rule = Rule::JoinedWords;
                    let reading = n as u8;
                    (m.a, m.b) = if a_is_longer { ((l, 0), (s, reading)) } else { ((s, reading), (l, 0)) };
                }
            }
            if found.matches[at].with == other {
                used |= 1 << other;
                found.missing -= 1;
                break;
            }
        }
    }
}

/// `Sagynbaev` beside `Sagymbaev`: one sound replaced, left out or put in where both names are of one script. Whoever types mistakes one letter in
/// one word of fifty, and one random name in five hundred is that near.
fn slips(scorer: &Scorer<'_>, a: &[Token], b: &[Token], found: &mut NameMatch) {
    for m in &mut found.matches[..found.count as usize] {
        let Some((x, y)) = a.get(m.a.0 as usize).zip(b.get(m.b.0 as usize)) else {
            continue;
        };
        let unlike = matches!(m.rule, Rule::Differ | Rule::Aligned) && m.bits < scorer.weights.slip;
        if unlike && x.script == y.script && one_apart(x.readings()[0].sounds(), y.readings()[0].sounds()) {
            m.rule = Rule::Slip;
            m.similarity = m.similarity.max(ONE_SOUND_APART);
            (m.bits, m.rarity) = (scorer.weights.slip, 0.0);
        }
    }
}

fn one_apart(x: &[u8], y: &[u8]) -> bool {
    let (short, long) = if x.len() <= y.len() { (x, y) } else { (y, x) };
    if short.len() < SHORTEST || long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(p, q)| p == q).count();
    let rest = if short.len() == long.len() { same + 1 } else { same };
    short.get(rest..) == long.get(same + 1..)
}

/// `Volodymyr Oleksandrovych` beside `Oleksandr`: the father's name of one agrees with the given name of the other, and his own given name does not.
fn children_of_fathers(scorer: &Scorer<'_>, a: &[Token], b: &[Token], found: &mut NameMatch) {
    if !a.iter().chain(b).any(|t| t.role == Role::Patronymic) {
        return;
    }
    let (mut to_a, mut to_b) = ([None; MAX_TOKENS], [None; MAX_TOKENS]);
    for m in found.matches() {
        to_a[m.a.0 as usize] = b.get(m.b.0 as usize);
        to_b[m.b.0 as usize] = a.get(m.a.0 as usize);
    }
    let own_name_differs = |own: &[Token], father: u8, to: &[Option<&Token>; MAX_TOKENS]| {
        given_name_of(own, father as usize).is_some_and(|given| to[given].is_none_or(|t| t.role == Role::Patronymic))
    };
    for m in &mut found.matches[..found.count as usize] {
        let Some((x, y)) = a.get(m.a.0 as usize).zip(b.get(m.b.0 as usize)) else {
            continue;
        };
        let another = match (x.role, y.role) {
            (Role::Patronymic, Role::Plain) => own_name_differs(a, m.a.0, &to_a),
            (Role::Plain, Role::Patronymic) => own_name_differs(b, m.b.0, &to_b),
            _ => false,
        };
        if another && m.bits > 0.0 {
            m.rule = Rule::FatherAndChild;
            m.similarity = m.similarity.min(NOT_THE_SAME);
            (m.bits, m.rarity) = (scorer.weights.father_and_child, 0.0);
        }
    }
}

/// The given name of whose father's name stands here: before it, or after it where it comes first (`Marat uulu Aibek`).
fn given_name_of(tokens: &[Token], father: usize) -> Option<usize> {
    let given = father.checked_sub(1).unwrap_or(1);
    tokens.get(given).filter(|t| t.role == Role::Plain).map(|_| given)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    fn names(a: &str, b: &str) -> NameMatch {
        Scorer::default().names(&fold(a), &fold(b)).unwrap()
    }

    fn rules(a: &str, b: &str) -> Vec<Rule> {
        names(a, b).matches().iter().map(|m| m.rule).collect()
    }

    #[test]
    fn a_brother_is_no_better_evidence_the_more_names_he_shares() {
        let few = names("Karimov Aziz", "Karimov Bahrom");
        let many = names("Karimov Aziz Rustamovich Samarqandi", "Karimov Bahrom Rustamovich Samarqandi");
        let bound = bound(1_000.0);
        assert!(few.bits < bound && many.bits < bound, "{} {} {bound}", few.bits, many.bits);
        assert!(many.bounded < few.bounded && few.bounded <= 0.0);
        let same = names("Karimov Aziz Rustamovich Samarqandi", "KARIMOV Aziz Rustamovich Samarqandi");
        assert!(same.bounded == 0.0 && same.bits > many.bits + 15.0, "{} {}", same.bits, many.bits);
        assert!(same.similarity > many.similarity + 0.3);
    }

    #[test]
    fn a_larger_register_holds_more_strangers_but_not_more_brothers() {
        let mut scorer = Scorer::default();
        let (a, b) = (fold("Karimov Aziz Rustamovich Samarqandi"), fold("Karimov Bahrom Rustamovich Samarqandi"));
        let small = scorer.names(&a, &b).unwrap().bits;
        scorer.weights = scorer.weights.among(1_000_000);
        assert!(scorer.names(&a, &b).unwrap().bits > small + 5.0);
        assert!(bound(0.0).is_finite());
    }

    #[test]
    fn a_father_is_not_his_child() {
        let child = names("Jumanazar Ostonov", "Bahrom Jumanazarovich Ostonov");
        assert!(child.matches().iter().any(|m| m.rule == Rule::FatherAndChild), "{:?}", child.matches());
        assert!(child.bits < names("Bahrom Ostonov", "Bahrom Jumanazarovich Ostonov").bits - 8.0);
        // Two names the other way round.
        assert!(rules("Salim bin Rashid al-Jaziri", "Rashid bin Salim al-Jaziri").contains(&Rule::FatherAndChild));
        // Both ways to write one father's name, with and without his child's name before it.
        assert!(!rules("JOLDOSHEV Ajbek Marat uulu", "Жолдошев Айбек Маратович").contains(&Rule::FatherAndChild));
        assert!(!rules("Marat uulu Aibek", "Aibek Marat").contains(&Rule::FatherAndChild));
    }

    #[test]
    fn two_words_written_as_one_are_one() {
        for (a, b) in [("Ghulam Nabi Kohistani", "GhulamNabi Kohistani"), ("Shirinbek Alimov", "Alimov Shirin Bek")] {
            for found in [names(a, b), names(b, a)] {
                assert!(
                    found.matches().iter().any(|m| m.rule == Rule::JoinedWords && m.with != crate::score::ALONE),
                    "{a} {:?}",
                    found.matches()
                );
                assert!(found.missing == 0 && found.bits > 15.0, "{a} {}", found.bits);
            }
        }
    }

    #[test]
    fn a_slip_of_the_finger_is_weak_evidence_for_and_not_against() {
        let slip = names("Temur Baqi", "Temur Maqi");
        assert!(slip.matches().iter().any(|m| m.rule == Rule::Slip), "{:?}", slip.matches());
        assert!(slip.bits > names("Temur Baqi", "Temur Sodiq").bits + 4.0);
        assert!(!one_apart(b"abc", b"abd"), "too short to tell");
        assert!(one_apart(b"abcd", b"abcde") && one_apart(b"abcd", b"xbcd") && !one_apart(b"abcd", b"abdc"));
    }

    #[test]
    fn one_word_alone_is_little_beside_a_whole_name() {
        assert!(names("Shirinbek", "Shirinbek Alimov Davlatovich").bits < names("Shirinbek", "Shirinbek").bits - 2.0);
    }
}
