//! The help in the reader's language. The texts stand in `locales/`: `<room>-help-<command>` for a command, `<room>-arg-<command>-<word>` or
//! `<room>-arg-<word>` for a word, `usage-…` for what all rooms share.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};
use sapar_words::{Lang, has, say};

/// Whose texts a command and those below it have.
#[derive(Debug, Clone, Copy)]
pub struct Room<'a> {
    /// How the names of its texts begin.
    pub name: &'a str,
    /// Commands whose texts are those of another room, and their names.
    pub within: &'a [(&'a str, &'a str)],
}

impl<'a> Room<'a> {
    /// A room without others in it.
    #[must_use]
    pub fn alone(name: &'a str) -> Room<'a> {
        Room { name, within: &[] }
    }
}

/// A parser with its help in that language. What has no text keeps its own.
#[must_use]
pub fn in_language(command: Command, lang: Lang, room: &Room<'_>) -> Command {
    let tree = Tree { lang, room };
    let version = command.get_version().is_some().then(|| command.is_propagate_version_set());
    tree.put(command, "", version)
}

struct Tree<'a> {
    lang: Lang,
    room: &'a Room<'a>,
}

impl Tree<'_> {
    /// `version` tells whether this command has one, and whether those below it have it too.
    fn put(&self, command: Command, path: &str, version: Option<bool>) -> Command {
        let say = |name: &str| say(self.lang, name, &[]);
        let subcommands: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).filter(|n| n != "help").collect();
        let about = format!("{}-help{path}", self.room.name);
        let about: Option<StyledStr> = if has(self.lang, &about) {
            Some(say(&about).into())
        } else {
            command.get_about().cloned()
        };
        let (words, options) = (say("usage-arguments"), say("usage-options"));
        let mut command = command
            .mut_args(|arg| {
                let heading = if arg.is_positional() { words.clone() } else { options.clone() };
                self.arg(arg, path).help_heading(heading)
            })
            .disable_help_flag(true)
            // It would be listed in words that cannot be changed; whoever types it is understood all the same.
            .disable_help_subcommand(true)
            .arg(flag("help", 'h', ArgAction::Help, say("usage-help")).help_heading(options.clone()))
            .help_template(format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}", say("usage-usage")))
            .subcommand_help_heading(say("usage-commands"))
            .subcommand_value_name(say("usage-command"))
            .long_about(None);
        if let Some(about) = about {
            command = command.about(about);
        }
        if version.is_some() {
            let version = flag("version", 'V', ArgAction::Version, say("usage-version"));
            command = command.disable_version_flag(true).arg(version.help_heading(options));
        }
        for name in &subcommands {
            command = command.mut_subcommand(name, |c| match self.room.within.iter().find(|w| w.0 == name) {
                Some((_, room)) => {
                    let room = Room::alone(room);
                    Tree { lang: self.lang, room: &room }.put(c, "", version.filter(|v| *v))
                }
                None => self.put(c, &format!("{path}-{name}"), version.filter(|v| *v)),
            });
        }
        command
    }

    fn arg(&self, arg: Arg, path: &str) -> Arg {
        let room = self.room.name;
        let own = format!("{room}-arg{path}-{}", arg.get_id());
        let shared = format!("{room}-arg-{}", arg.get_id());
        let mut help = [own, shared]
            .iter()
            .find(|n| has(self.lang, n))
            .map_or_else(|| arg.get_help().map(ToString::to_string).unwrap_or_default(), |n| say(self.lang, n, &[]));
        let takes_value = arg.get_action().takes_values();
        let values: Vec<String> = if takes_value {
            arg.get_possible_values().iter().map(|v| v.get_name().to_owned()).collect()
        } else {
            Vec::new()
        };
        let default: Vec<String> = arg.get_default_values().iter().map(|v| v.to_string_lossy().into_owned()).collect();
        if takes_value && !default.is_empty() {
            help.push_str(&self.remark("usage-default", &default));
        }
        if !values.is_empty() {
            help.push_str(&self.remark("usage-values", &values));
        }
        let named: Vec<String> = match arg.get_value_names() {
            Some(names) => names.iter().map(|n| self.value(n)).collect(),
            None if takes_value => vec![self.value(arg.get_id().as_str())],
            None => Vec::new(),
        };
        let arg = arg.help(help).long_help(None);
        if takes_value {
            arg.value_names(named).hide_default_value(true).hide_possible_values(true)
        } else {
            arg
        }
    }

    fn remark(&self, name: &str, values: &[String]) -> String {
        format!(" [{}]", say(self.lang, name, &[("values", values.join(", ").into())]))
    }

    /// What stands for a value: FILE, DATE.
    fn value(&self, name: &str) -> String {
        let key: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
            .collect();
        let key = format!("usage-value-{key}");
        if has(self.lang, &key) {
            say(self.lang, &key, &[])
        } else {
            name.to_uppercase()
        }
    }
}

fn flag(name: &'static str, short: char, action: ArgAction, help: String) -> Arg {
    Arg::new(name).short(short).long(name).action(action).help(help)
}
