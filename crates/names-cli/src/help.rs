//! Whose words the help of this room has.

use sapar_terminal::Room;

/// The texts of this room begin with its name.
pub const HELP: Room<'_> = Room { name: "names", within: &[] };

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Command, Subcommand};
    use sapar_terminal::in_language;
    use sapar_words::Lang;

    #[test]
    fn every_command_and_word_has_its_help_in_every_complete_language() {
        for lang in Lang::COMPLETE {
            let mut waiting = vec![in_language(crate::Command::augment_subcommands(Command::new("names")), lang, &HELP)];
            while let Some(c) = waiting.pop() {
                let about = c.get_about().map(ToString::to_string).unwrap_or_default();
                assert!(!about.is_empty() && !about.starts_with("names-"), "{}: {about}", c.get_name());
                for arg in c.get_arguments() {
                    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                    assert!(!help.is_empty(), "{} {} has no help in {}", c.get_name(), arg.get_id(), lang.code());
                }
                waiting.extend(c.get_subcommands().cloned());
            }
        }
    }
}
