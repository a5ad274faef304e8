//! The fields of a form, in their order.

/// Fields of a form as they came, decoded.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `application/x-www-form-urlencoded`. Bytes that are no UTF-8 become replacement characters, which no answer accepts.
    pub fn read(body: &[u8]) -> Fields {
        Fields(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The last value of a field: a button that repeats a hidden field wins.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The value without surrounding space; an empty one is none.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).map(str::trim).filter(|v| !v.is_empty())
    }

    /// Adds a field.
    pub fn put(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// All fields.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }

    /// Is the box ticked?
    pub fn ticked(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_two_values_wins_and_space_is_no_answer() {
        let fields = Fields::read(b"a=1&b=+&a=2&c=%FF");
        assert_eq!(fields.get("a"), Some("2"));
        assert_eq!(fields.text("b"), None);
        assert_eq!(fields.get("c"), Some("\u{fffd}"));
    }
}
