//! Which laws an answer used, in 64 bits: not a protection against forgery.

use crate::hash::Quick;
use crate::source::Source;
use std::hash::Hasher;

/// 64 bits over the name and the text of a source.
fn mark(source: &Source) -> u64 {
    // Four at once: each step of one must wait for the last.
    let [mut first, mut second, mut third, mut fourth] = [0xcbf2_9ce4_8422_2325, 1, 2, 3].map(Quick::from);
    let (groups, rest) = source.text.as_bytes().as_chunks::<32>();
    for group in groups {
        let (words, _) = group.as_chunks::<8>();
        if let [a, b, c, d] = words {
            first.mix(u64::from_le_bytes(*a));
            second.mix(u64::from_le_bytes(*b));
            third.mix(u64::from_le_bytes(*c));
            fourth.mix(u64::from_le_bytes(*d));
        }
    }
    // The lengths keep texts apart that differ only in where one ends.
    for last in [rest, source.name.as_bytes()] {
        first.write(last);
        first.mix(last.len() as u64);
    }
    [second, third, fourth].iter().for_each(|other| first.mix(other.finish()));
    first.finish()
}

/// Of all sources, in hexadecimal, whatever order they came in.
pub(super) fn of(sources: &[Source]) -> String {
    let mut order: Vec<(&str, u64)> = sources.iter().map(|s| (s.name.as_str(), mark(s))).collect();
    order.sort_unstable();
    let mut all = Quick::from(order.len() as u64);
    order.iter().for_each(|(_, mark)| all.mix(*mark));
    format!("{:016x}", all.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(name: &str, text: &str) -> Source {
        Source {
            name: name.to_owned(),
            text: text.to_owned().into(),
        }
    }

    #[test]
    fn every_letter_counts_and_the_order_does_not() {
        let long = "the day itself is not counted; ".repeat(5);
        let (a, b) = (source("kz/stay.law", &long), source("ru/stay.law", "short"));
        let found = of(&[a.clone(), b.clone()]);
        assert_eq!(found, of(&[b.clone(), a.clone()]));
        for i in 0..long.len() {
            let mut other = long.clone().into_bytes();
            other[i] ^= 1;
            let other = source("kz/stay.law", &String::from_utf8(other).expect("ASCII"));
            assert_ne!(found, of(&[other, b.clone()]), "letter {i}");
        }
        assert_ne!(found, of(&[source("kz/entry.law", &long), b.clone()]));
        assert_ne!(found, of(&[a]));
    }

    #[test]
    fn where_a_text_ends_counts() {
        assert_ne!(mark(&source("a", "b")), mark(&source("ab", "")));
        assert_ne!(mark(&source("a", "")), mark(&source("a", "\0")));
    }
}
