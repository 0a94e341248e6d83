//! The line as a shell hands it over, and a candidate as that shell takes it.

use clap_complete::Shell;
use clap_complete::engine::CompletionCandidate;

/// What bash gives a meaning in a word.
const SPECIAL: &str = " \t\n'\"\\$`&|;<>()*?[]{}!#~^";

/// What bash expands, or ends the quote at, between double quotes.
const SPECIAL_QUOTED: &str = "$`\"\\!";

/// What PowerShell gives no meaning in a word, beside letters and digits.
const PLAIN: &str = "-_./=:+";

/// What PowerShell takes for a single quote.
const SINGLE_QUOTES: &str = "'\u{2018}\u{2019}\u{201a}\u{201b}";

/// A line up to the cursor.
pub(super) struct Typed {
    /// Its words; the last one is being typed.
    pub(super) words: Vec<String>,
    /// What of the last word the shell counts as words of their own.
    broken_off: String,
    /// The quote that is open in the last word.
    quote: Option<char>,
}

impl Typed {
    /// Bash hands over the line as one text, because it breaks words at `=` and `:` as well; others hand over words.
    pub(super) fn read(shell: Shell, words: &[String], breaks: &str) -> Self {
        let ([line], Shell::Bash) = (words, shell) else {
            return Typed { words: words.to_vec(), broken_off: String::new(), quote: None };
        };
        let (words, quote) = split(line);
        let last = words.last().map_or("", String::as_str);
        let breaks = |letter: char| matches!(letter, '=' | ':') && breaks.contains(letter);
        let end = last.rfind(breaks).filter(|_| quote.is_none()).map_or(0, |at| at + 1);
        let broken_off = last[..end].to_owned();
        Typed { words, broken_off, quote }
    }

    /// Whether the shell takes a text as it is where the line ends: names come from a platform and from a folder, and what
    /// the shell would expand in them would be carried out with the line.
    fn is_safe(&self, value: &str) -> bool {
        let special = match self.quote {
            Some('"') => SPECIAL_QUOTED,
            Some(_) => "'",
            None => "",
        };
        !value.contains(|letter: char| letter.is_control() || special.contains(letter))
    }

    /// A candidate as a line of the answer; nothing for one that cannot be put there as a text.
    pub(super) fn line(&self, shell: Shell, candidate: &CompletionCandidate) -> String {
        let value = candidate.get_value().to_string_lossy();
        let help = candidate.get_help().map(ToString::to_string).unwrap_or_default();
        let help = help.lines().next().unwrap_or_default();
        if !self.is_safe(&value) {
            return String::new();
        }
        match shell {
            Shell::Bash => {
                let value = value.strip_prefix(self.broken_off.as_str()).unwrap_or(&value);
                let plain = self.quote.is_some();
                let escaped = |letter: char| match letter {
                    letter if !plain && SPECIAL.contains(letter) => format!("\\{letter}"),
                    letter => letter.to_string(),
                };
                format!("{}\n", value.chars().map(escaped).collect::<String>())
            }
            // The first letter tells whether more of the word follows.
            Shell::Zsh => {
                let mark = if value.ends_with(['=', '/', ':']) { '=' } else { ' ' };
                let value = value.replace('\\', "\\\\").replace(':', "\\:");
                let help = if help.is_empty() { String::new() } else { format!(":{help}") };
                format!("{mark}{value}{help}\n")
            }
            Shell::Elvish => format!("{value}\n"),
            Shell::PowerShell
                if value.chars().all(|letter| letter.is_alphanumeric() || PLAIN.contains(letter)) =>
            {
                format!("{value}\t{help}\n")
            }
            Shell::PowerShell => {
                let doubled = |letter: char| match letter {
                    letter if SINGLE_QUOTES.contains(letter) => format!("{letter}{letter}"),
                    letter => letter.to_string(),
                };
                format!("'{}'\t{help}\n", value.chars().map(doubled).collect::<String>())
            }
            _ => format!("{value}\t{help}\n"),
        }
    }
}

/// The words of a line of bash, the last one as far as it was typed, and the quote that is open in it.
fn split(line: &str) -> (Vec<String>, Option<char>) {
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
    (words, quote)
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
        assert_eq!(line("iamctl get ", Shell::Bash, "~root"), "\\~root\n");
        assert_eq!(line("", Shell::PowerShell, "plain-1"), "plain-1\t\n");
        assert_eq!(line("", Shell::PowerShell, "a$(b)'c"), "'a$(b)''c'\t\n");
        assert_eq!(line("", Shell::Zsh, "a:b="), "=a\\:b=\n");
        assert_eq!(line("", Shell::Fish, "a"), "a\t\n");
    }

    #[test]
    fn nothing_that_a_shell_would_carry_out_is_put_between_quotes() {
        let line = |typed: &str, value: &str| read(typed).line(Shell::Bash, &CompletionCandidate::new(value));
        for hostile in ["a$(touch x)", "a`touch x`", "a$HOME", "a!x", "a\\", "a\"; touch x; \"", "a\ntouch x"]
        {
            assert_eq!(line("iamctl get \"a", hostile), "", "{hostile}");
        }
        for hostile in ["a'; touch x; '", "a\ntouch x"] {
            assert_eq!(line("iamctl get 'a", hostile), "", "{hostile}");
            assert!(!line("iamctl get a", hostile).contains("a\ntouch"), "{hostile}");
        }
        assert_eq!(line("iamctl get 'a", "a$(x)"), "a$(x)\n");
        assert_eq!(line("iamctl get \"O", "O'Brien & Co"), "O'Brien & Co\n");
        assert_eq!(line("iamctl get a", "a$(x)`"), "a\\$\\(x\\)\\`\n");
    }
}
