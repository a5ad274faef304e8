//! The help in the reader's language.

use clap::Command;
use sapar_words::{Lang, has, say};

/// A parser of the commands of this room with its help in that language.
#[must_use]
pub fn in_language(command: Command, lang: Lang) -> Command {
    put(command.about(say(lang, "names-help", &[])), lang, "names-help")
}

fn put(command: Command, lang: Lang, above: &str) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).filter(|n| n != "help").collect();
    let mut command = command.mut_args(|arg| {
        let name = format!("names-arg-{}", arg.get_id());
        if has(lang, &name) { arg.help(say(lang, &name, &[])) } else { arg }
    });
    for name in names {
        command = command.mut_subcommand(&name, |c| {
            let key = format!("{above}-{name}");
            put(c.about(say(lang, &key, &[])).long_about(None), lang, &key)
        });
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Subcommand;

    #[test]
    fn every_command_and_word_has_its_help_in_every_complete_language() {
        for lang in Lang::COMPLETE {
            let mut waiting = vec![in_language(crate::Command::augment_subcommands(Command::new("names")), lang)];
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
