//! Keyed encodings for batch statistics between agencies (cryptographic long-term keys, Schnell, Bachteler and Reiher 2009).
//!
//! A person becomes 1,024 bits: pairs of neighbouring sounds of every word, and parts of the birth date, each set at places that
//! only holders of the project's secret can compute. Folding comes first, so that ИВАНОВА and Ivanova share their sounds.
//!
//! **Limits.** Two encodings of the same project can be compared by anybody who holds both, and frequent names can be guessed
//! from frequent patterns when a similar list is known. So: one secret a project, salted by the year of birth, destroyed afterwards;
//! never a standing exchange; never one or two fields alone; a linkage unit apart from both holders. For a single question
//! ("is this person banned?") use [`oblivious`](crate::oblivious), which shows neither side more than it must see.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::birth::BirthDate;
use crate::error::NamesError;
use crate::score::Person;

/// Bits of an encoding.
pub const BITS: usize = 1024;
/// Fewest bytes of a secret.
pub const LEAST_SECRET: usize = 16;
/// Places set for each part.
const PLACES: usize = 12;

/// A project's secret. It prints as nothing.
pub struct Secret(Vec<u8>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// A secret of at least 16 bytes, made anew for every project.
    ///
    /// # Errors
    /// A shorter one.
    pub fn new(bytes: &[u8]) -> Result<Secret, NamesError> {
        if bytes.len() < LEAST_SECRET {
            return Err(NamesError::Setting(format!(
                "a secret of {} bytes; at least {LEAST_SECRET} are needed",
                bytes.len()
            )));
        }
        Ok(Secret(bytes.to_vec()))
    }

    fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        // A key of any length is allowed, so this cannot fail; an empty sum would only make encodings useless, not unsafe.
        let Ok(mut mac) = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0) else {
            return [0; 32];
        };
        for p in parts {
            mac.update(&(p.len() as u32).to_le_bytes());
            mac.update(p);
        }
        mac.finalize().into_bytes().into()
    }
}

/// An encoded person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding([u64; BITS / 64]);

impl Encoding {
    /// Encodes a person; `None` without a name and a year of birth, since fewer fields would give too much away.
    #[must_use]
    pub fn of(person: &Person, secret: &Secret) -> Option<Encoding> {
        let born = person.born.map(BirthDate::gregorian)?;
        let year = born.year()?.to_le_bytes();
        if person.name.tokens().is_empty() {
            return None;
        }
        let mut bits = Encoding([0; BITS / 64]);
        for token in person.name.tokens() {
            let sounds = token.readings()[0].sounds();
            for n in 0..=sounds.len() {
                let before = n.checked_sub(1).map_or(b'_', |p| sounds[p]);
                let here = sounds.get(n).copied().unwrap_or(b'_');
                bits.set(&secret.mac(&[b"name", &year, &[before, here]]));
            }
        }
        for (part, value) in [("month", born.month()), ("day", born.day())] {
            if let Some(v) = value {
                for weight in 0..3u8 {
                    bits.set(&secret.mac(&[part.as_bytes(), &year, &[v, weight]]));
                }
            }
        }
        bits.set(&secret.mac(&[b"year", &year]));
        Some(bits)
    }

    fn set(&mut self, mac: &[u8; 32]) {
        for pair in mac.chunks_exact(2).take(PLACES) {
            let place = usize::from(u16::from_le_bytes([pair[0], pair[1]])) % BITS;
            self.0[place / 64] |= 1 << (place % 64);
        }
    }

    /// Dice coefficient of two encodings, 0 to 1.
    #[must_use]
    pub fn dice(&self, other: &Encoding) -> f64 {
        let (mut both, mut sum) = (0, 0);
        for (a, b) in self.0.iter().zip(&other.0) {
            both += (a & b).count_ones();
            sum += a.count_ones() + b.count_ones();
        }
        if sum == 0 { 0.0 } else { 2.0 * f64::from(both) / f64::from(sum) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    fn person(name: &str, born: &str) -> Person {
        Person {
            name: fold(name),
            born: BirthDate::parse(born).unwrap(),
            ..Person::default()
        }
    }

    #[test]
    fn one_person_in_two_scripts_is_near_and_another_is_far() {
        let secret = Secret::new(b"one project, one secret").unwrap();
        let a = Encoding::of(&person("ИВАНОВА Мария", "1985-03-04"), &secret).unwrap();
        let b = Encoding::of(&person("Ivanova Maria", "1985-03-04"), &secret).unwrap();
        let c = Encoding::of(&person("Тошматов Санжар", "1985-11-20"), &secret).unwrap();
        assert!(a.dice(&b) > 0.9 && a.dice(&c) < 0.5, "{} {}", a.dice(&b), a.dice(&c));
        let other = Encoding::of(&person("Ivanova Maria", "1985-03-04"), &Secret::new(b"another project's secret").unwrap()).unwrap();
        assert!(a.dice(&other) < 0.5);
        assert!(Encoding::of(&Person::named(fold("Ivanova")), &secret).is_none());
        assert!(Secret::new(b"short").is_err());
    }
}
