//! Words beside names: articles, titles, "son of". The list is `data/particles.tsv`.

use std::collections::HashMap;
use std::sync::OnceLock;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Particle {
    Article,
    Title,
    Rank,
    Son,
    Daughter,
    Child,
    Abd,
    Din,
}

/// Longest particle in letters.
const LONGEST: usize = 9;

/// What particle this lower-case word is, if any.
pub(super) fn of(letters: &[char]) -> Option<Particle> {
    if letters.len() > LONGEST || letters.is_empty() {
        return None;
    }
    // Packed letters as the key: no text is built for each word.
    table().get(&pack(letters)).copied()
}

fn pack(letters: &[char]) -> u128 {
    letters.iter().fold(0u128, |key, c| key << 14 | (*c as u128 & 0x3fff))
}

fn table() -> &'static HashMap<u128, Particle, Mix> {
    static TABLE: OnceLock<HashMap<u128, Particle, Mix>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut map = HashMap::with_hasher(Mix);
        for line in include_str!("../../data/particles.tsv").lines().filter(|l| !l.starts_with('#')) {
            let Some((word, kind)) = line.split_once('\t') else { continue };
            let letters: Vec<char> = word.chars().map(|c| if c == 'ʻ' { '\'' } else { c }).collect();
            let particle = match kind {
                "article" => Particle::Article,
                "title" => Particle::Title,
                "rank" => Particle::Rank,
                "son" => Particle::Son,
                "daughter" => Particle::Daughter,
                "child" => Particle::Child,
                "abd" => Particle::Abd,
                "din" => Particle::Din,
                _ => continue,
            };
            if letters.len() <= LONGEST {
                map.insert(pack(&letters), particle);
            }
        }
        map
    })
}

/// A quick hash for keys that nobody outside chooses: the table is fixed at build time.
#[derive(Clone, Copy)]
pub(super) struct Mix;

pub(super) struct Mixer(u64);

impl std::hash::BuildHasher for Mix {
    type Hasher = Mixer;
    fn build_hasher(&self) -> Mixer {
        Mixer(0)
    }
}

impl std::hash::Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &b in bytes {
            self.0 = (self.0 ^ u64::from(b)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }
    fn write_u128(&mut self, key: u128) {
        let x = (key as u64 ^ (key >> 64) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = x ^ x >> 29;
    }
}
