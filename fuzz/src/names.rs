//! Malformed names, dates and index files for the room of names.

use crate::rng::Rng;
use sapar_names::index::{Index, SegmentBuilder};
use sapar_names::{BirthDate, Language, Person, Scorer, fold_as};
use std::path::PathBuf;

/// Invented names in every script, with what is hard about names.
const NAMES: [&str; 16] = [
    "ЖОЛДОШЕВ Айбек Маратович",
    "JOLDOSHEV Ajbek Marat uulu",
    "Əhməd bəy Ağaoğlu",
    "Қасымова Айгүл Маратқызы",
    "عبدالرحمن بن سلمان",
    "برهان‌الدین ربانی",
    "Abd al-Rahman ibn Yusuf",
    "O'g'li Toshmatov Sanjar",
    "Рахмонзода Фирӯз",
    "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
    "Yılmaz, Ayşe",
    "I. I. Ivanov",
    "Dr. Bin Al",
    "Ｆｕｌｌ Ｗｉｄｔｈ",
    "Ивaнoв Сaмaт",
    "Nurqadılov Zamanbek",
];

/// Characters that programs about names stumble over.
const ODD: [&str; 18] = [
    "\u{0}", "\u{feff}", "\u{202e}", "\u{2067}", "\u{301}", "\u{653}", "İ", "ı", "ẞ", "ﷺ", "ﬃ", "ـ", "ʻ", "'", "-", ",", "<", "  ",
];

/// Dates, good and bad.
const DATES: [&str; 10] = [
    "1985-03-04",
    "30.02.1985",
    "1364/05/12",
    "۱۳۶۴/۰۵/۱۲",
    "1985",
    "00.00.1985",
    "9999-99-99",
    "",
    "1985-03",
    "01/01/1970",
];

/// A malformed name with a date.
pub fn name(rng: &mut Rng) -> String {
    let mut text = rng.pick(&NAMES).to_owned();
    for _ in 0..rng.below(6) {
        let at = (0..=rng.below(text.len() + 1)).rev().find(|n| text.is_char_boundary(*n)).unwrap_or(0);
        match rng.below(5) {
            0 => text.insert_str(at, rng.pick(&ODD)),
            1 => text.insert_str(at, rng.pick(&NAMES)),
            2 => text.truncate(at),
            3 => text = text.chars().rev().collect(),
            _ => {
                let random = char::from_u32((rng.next() % 0x2_0000) as u32).unwrap_or('\u{fffd}');
                text.insert(at, random);
            }
        }
    }
    if rng.once_in(50) {
        text = text.repeat(1 + 10_000 / text.len().max(1));
    }
    format!("{text}\t{}", rng.pick(&DATES))
}

/// Folds, compares, and asks all doors that take a written name.
pub fn put_name(input: &str) {
    let (text, date) = input.split_once('\t').unwrap_or((input, ""));
    let born = BirthDate::parse(date).ok().flatten();
    let scorer = Scorer::default();
    let one = Person {
        born,
        ..Person::named(fold_as(text, Language::Unknown))
    };
    for language in [Language::Unknown, Language::Turkish, Language::Uzbek, Language::Persian] {
        let other = Person {
            born: BirthDate::parse_as_written("1985-03-04").ok().flatten(),
            ..Person::named(fold_as(text, language))
        };
        std::hint::black_box(scorer.compare(&one, &other));
    }
    let (family, given) = text.split_once(' ').unwrap_or((text, ""));
    if let Ok(field) = sapar_names::mrz::field(family, given, Language::Unknown, sapar_names::mrz::PASSPORT) {
        std::hint::black_box(sapar_names::mrz::read(&field, Language::Unknown).is_ok());
    }
    let mut builder = SegmentBuilder::new();
    std::hint::black_box(builder.add_written("id", text, Language::Unknown, &mut Person::default()).is_ok());
}

/// A small index and a folder in which changed copies of it are opened.
pub struct Files {
    folder: PathBuf,
    manifest: String,
    segment: Vec<u8>,
}

impl Drop for Files {
    fn drop(&mut self) {
        // Only copies are in it.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Files {
    /// Builds the index of invented persons.
    ///
    /// # Errors
    /// The temporary folder cannot be written.
    pub fn new() -> Result<Files, String> {
        let folder = std::env::temp_dir().join(format!("sapar-fuzz-index-{}", std::process::id()));
        let mut builder = SegmentBuilder::new();
        for (n, text) in NAMES.iter().cycle().take(40).enumerate() {
            let mut person = Person {
                born: BirthDate::as_written(1950 + n as u16, 1 + n as u8 % 12, 1 + n as u8 % 28),
                ..Person::default()
            };
            builder
                .add_written(&format!("p{n}"), text, Language::Unknown, &mut person)
                .map_err(|e| e.to_string())?;
        }
        let made = Index::create(&folder).and_then(|i| i.append(builder)).map_err(|e| e.to_string())?;
        drop(made);
        let manifest = std::fs::read_to_string(folder.join("MANIFEST")).map_err(|e| e.to_string())?;
        let segment = std::fs::read(folder.join("segment-000001")).map_err(|e| e.to_string())?;
        Ok(Files { folder, manifest, segment })
    }

    /// Opens a copy changed by that seed, with checksums that fit on most inputs, so that what is behind them is reached; asks it if it opens.
    pub fn put(&self, seed: u64) {
        let mut rng = Rng::new(seed);
        let mut segment = self.segment.clone();
        for _ in 0..1 + rng.below(6) {
            let at = rng.below(segment.len());
            match rng.below(5) {
                0 => segment.truncate(at),
                1 => segment[at] ^= 1 << rng.below(8),
                2 => segment[at] = rng.next() as u8,
                3 => segment.insert(at, rng.next() as u8),
                // The sizes stand at the end.
                _ => {
                    let at = segment.len().saturating_sub(1 + rng.below(96));
                    if let Some(b) = segment.get_mut(at) {
                        *b = rng.pick(&[0, 1, 0x7f, 0x80, 0xff]);
                    }
                }
            }
            if segment.is_empty() {
                break;
            }
        }
        let mut manifest = self.manifest.clone();
        if !rng.once_in(8) {
            let (was, sum) = (self.segment.len(), crc32fast::hash(&self.segment));
            let now = crc32fast::hash(&segment);
            manifest = manifest.replace(&format!(" {was} {sum:08x}\n"), &format!(" {} {now:08x}\n", segment.len()));
            if let Some(end) = manifest.rfind("end ") {
                manifest.truncate(end);
            }
            if rng.once_in(6) {
                let at = rng.below(manifest.len() + 1);
                let word = rng.pick(&["segment x 1 0\n", "dead y 4 0\n", "rules 0\n", "9", " ", "\u{0}", "../"]);
                manifest.insert_str((0..=at).rev().find(|n| manifest.is_char_boundary(*n)).unwrap_or(0), word);
            }
            manifest.push_str(&format!("end {:08x}\n", crc32fast::hash(manifest.as_bytes())));
        }
        let written = std::fs::write(self.folder.join("segment-000001"), &segment).and_then(|()| std::fs::write(self.folder.join("MANIFEST"), manifest));
        assert!(written.is_ok(), "the temporary folder cannot be written");
        let Ok(index) = Index::open(&self.folder) else { return };
        let scorer = Scorer::default();
        for (text, date) in [("Жолдошев Айбек", "1950-01-01"), ("Toshmatov Sanjar", ""), ("ربانی", "1361/01/01")] {
            let person = Person {
                born: BirthDate::parse(date).ok().flatten(),
                ..Person::named(fold_as(text, Language::Unknown))
            };
            if let Ok((hits, _)) = index.screen(&scorer, &person, 0.0, 5) {
                for hit in &hits {
                    std::hint::black_box(index.person(hit).is_ok());
                }
            }
        }
    }
}
