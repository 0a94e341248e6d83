//! The line as a shell hands it over, and a candidate as that shell takes it.

use clap_complete::Shell;
use clap_complete::engine::CompletionCandidate;

/// What bash gives a meaning in a word.
const SPECIAL: &str = " \t\n'\"\\$`&|;<>()*?[]{}!#";

/// A line up to the cursor.
pub(super) struct Typed {
    /// Its words; the last one is being typed.
    pub(super) words: Vec<String>,
    /// What of the last word the shell counts as words of their own.
    broken_off: String,
    /// Whether the last word has a quote that is open.
    is_quoted: bool,
}

impl Typed {
    /// Bash hands over the line as one text, because it breaks words at `=` and `:` as well; others hand over words.
    pub(super) fn read(shell: Shell, words: &[String], breaks: &str) -> Self {
        let ([line], Shell::Bash) = (words, shell) else {
            return Typed { words: words.to_vec(), broken_off: String::new(), is_quoted: false };
        };
        let (words, is_quoted) = split(line);
        let last = words.last().map_or("", String::as_str);
        let breaks = |letter: char| matches!(letter, '=' | ':') && breaks.contains(letter);
        let end = last.rfind(breaks).filter(|_| !is_quoted).map_or(0, |at| at + 1);
        let broken_off = last[..end].to_owned();
        Typed { words, broken_off, is_quoted }
    }

    /// A candidate as a line of the answer.
    pub(super) fn line(&self, shell: Shell, candidate: &CompletionCandidate) -> String {
        let value = candidate.get_value().to_string_lossy();
        let help = candidate.get_help().map(ToString::to_string).unwrap_or_default();
        let help = help.lines().next().unwrap_or_default();
        match shell {
            Shell::Bash => {
                let value = value.strip_prefix(self.broken_off.as_str()).unwrap_or(&value);
                let plain = self.is_quoted;
                let escaped = |letter: char| match letter {
                    letter if !plain && SPECIAL.contains(letter) => format!("\\{letter}"),
                    letter => letter.to_string(),
                };
                format!("{}\n", value.chars().map(escaped).collect::<String>())
            }
            // The first letter tells whether more of the word follows.
            Shell::Zsh => {
                let mark = if value.ends_with(['=', '/']) { '=' } else { ' ' };
                let value = value.replace('\\', "\\\\").replace(':', "\\:");
                let help = if help.is_empty() { String::new() } else { format!(":{help}") };
                format!("{mark}{value}{help}\n")
            }
            Shell::Elvish => format!("{value}\n"),
            _ => format!("{value}\t{help}\n"),
        }
    }
}

/// The words of a line of bash, the last one as far as it was typed, and whether a quote is open in it.
fn split(line: &str) -> (Vec<String>, bool) {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(open), letter) if letter == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None | Some('"'), '\\') => word.get_or_insert_default().extend(letters.next()),
            (None, ' ' | '\t' | '\n') => words.extend(word.take()),
            (_, letter) => word.get_or_insert_default().push(letter),
        }
    }
    words.push(word.unwrap_or_default());
    (words, quote.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Typed {
        Typed::read(Shell::Bash, &[line.to_owned()], " \t\n\"'@><=;|&(:")
    }

    #[test]
    fn words_of_bash_keep_what_it_breaks_and_what_is_quoted() {
        assert_eq!(
            read("iamctl users update --set a=b ").words,
            ["iamctl", "users", "update", "--set", "a=b", ""]
        );
        assert_eq!(read("iamctl x 'a b' c\\ d \"e").words, ["iamctl", "x", "a b", "c d", "e"]);
        assert_eq!(read("iamctl --profile=").words, ["iamctl", "--profile="]);
    }

    #[test]
    fn a_candidate_is_what_the_shell_puts_in_the_place_of_its_own_word() {
        let line =
            |typed: &str, shell, value: &str| read(typed).line(shell, &CompletionCandidate::new(value));
        assert_eq!(line("iamctl --set mode=U", Shell::Bash, "mode=USER"), "USER\n");
        assert_eq!(line("iamctl --set mod", Shell::Bash, "mode="), "mode=\n");
        assert_eq!(line("iamctl get J", Shell::Bash, "Jo Doe"), "Jo\\ Doe\n");
        assert_eq!(line("iamctl get 'J", Shell::Bash, "Jo Doe"), "Jo Doe\n");
        assert_eq!(line("", Shell::Zsh, "a:b="), "=a\\:b=\n");
        assert_eq!(line("", Shell::Fish, "a"), "a\t\n");
    }
}
