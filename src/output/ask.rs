//! Questions on a terminal. Nothing is asked where nobody could answer: a caller that knows the flag to name
//! looks at [`TerminalPrompter::can_ask`] first.

use super::harmless::escape;
use super::screen::Screen;
use crate::fault::{Fault, Kind};
use crate::secret::Secret;

/// How often an answer that cannot be used is asked for again.
const TRIES: usize = 3;

/// Asks on standard error and reads standard input.
pub struct TerminalPrompter<'a> {
    /// The streams.
    pub screen: &'a Screen,
    /// The person said that nothing is to be asked.
    pub no_input: bool,
}

impl TerminalPrompter<'_> {
    /// Whether somebody can answer: standard input and standard error are terminals, and nobody said no.
    pub fn can_ask(&self) -> bool {
        let facts = self.screen.facts();
        facts.in_is_terminal && facts.err_is_terminal && !self.no_input
    }

    /// A question that is answered with yes or no; anything but yes is no.
    ///
    /// # Errors
    /// Unconfirmed where nobody can be asked or the input ends.
    pub fn confirm(&self, question: &str) -> Result<bool, Fault> {
        self.must_ask(Kind::Unconfirmed, question, "add --yes to go ahead without being asked")?;
        let answer = self.answer(&format!("{question} [y/N]"))?;
        Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
    }

    /// A question that is answered by typing `name`; anything else is no.
    ///
    /// # Errors
    /// Unconfirmed where nobody can be asked or the input ends.
    pub fn confirm_name(&self, question: &str, name: &str) -> Result<bool, Fault> {
        let named = shlex::try_quote(name).unwrap_or(name.into());
        let hint = format!("add --confirm {named} to go ahead without being asked");
        self.must_ask(Kind::Unconfirmed, question, &hint)?;
        Ok(self.answer(&format!("{question} Type {name} to go ahead:"))?.trim() == name)
    }

    /// A secret, not shown while it is typed.
    ///
    /// # Errors
    /// Usage where nobody can be asked or nothing is typed; unexpected when the terminal cannot be read.
    pub fn secret(&self, prompt: &str) -> Result<Secret, Fault> {
        self.hidden(prompt, |question| question)
    }

    /// A secret that is not in use yet, typed twice, until both are the same.
    ///
    /// # Errors
    /// Those of [`TerminalPrompter::secret`].
    pub fn new_secret(&self, prompt: &str) -> Result<Secret, Fault> {
        self.hidden(prompt, |question| {
            question.with_confirmation("Once more", "They differ; type both again")
        })
    }

    fn hidden(
        &self,
        prompt: &str,
        finish: impl FnOnce(dialoguer::Password<'_>) -> dialoguer::Password<'_>,
    ) -> Result<Secret, Fault> {
        self.must_ask(Kind::Usage, prompt, "give it from a file, standard input or the environment")?;
        // An empty answer is taken here: at the end of the input the library would ask for ever.
        let question = dialoguer::Password::new().with_prompt(escape(prompt)).allow_empty_password(true);
        let typed = finish(question.report(false))
            .interact()
            .map_err(|error| Fault::unexpected(format!("the terminal cannot be read: {error}")))?;
        let secret = Secret::new(typed);
        if secret.is_empty() {
            return Err(Fault::usage(format!("nothing was typed for {prompt:?}")));
        }
        Ok(secret)
    }

    /// Text; an empty answer takes the default, where there is one.
    ///
    /// # Errors
    /// Usage where nobody can be asked or nothing is typed.
    pub fn text(&self, prompt: &str, default: Option<&str>) -> Result<String, Fault> {
        self.must_ask(Kind::Usage, prompt, "give it on the command line")?;
        let question = match default {
            Some(default) => format!("{prompt} [{default}]:"),
            None => format!("{prompt}:"),
        };
        for _ in 0..TRIES {
            let answer = self.answer(&question)?;
            match (answer.trim(), default) {
                ("", Some(default)) => return Ok(default.to_owned()),
                ("", None) => {}
                (answer, _) => return Ok(answer.to_owned()),
            }
        }
        Err(Fault::usage(format!("nothing was typed for {prompt:?}")))
    }

    /// Text that passes a check, which says what is wrong as the end of a sentence.
    ///
    /// # Errors
    /// Usage where nobody can be asked or no answer passes.
    pub fn checked(&self, prompt: &str, check: impl Fn(&str) -> Result<(), String>) -> Result<String, Fault> {
        for _ in 0..TRIES {
            let answer = self.text(prompt, None)?;
            match check(&answer) {
                Ok(()) => return Ok(answer),
                Err(why) => self.screen.say(&escape(&format!("this cannot be used: {why}"))),
            }
        }
        Err(Fault::usage(format!("no answer to {prompt:?} could be used")))
    }

    /// One of several, by its number or its own text; gives its place in `options`.
    ///
    /// # Errors
    /// Usage where nobody can be asked or no answer fits.
    pub fn choose(&self, prompt: &str, options: &[String]) -> Result<usize, Fault> {
        self.must_ask(Kind::Usage, prompt, "give it on the command line")?;
        for (place, option) in options.iter().enumerate() {
            self.screen.say(&format!("{:>3}  {}", place + 1, escape(option)));
        }
        for _ in 0..TRIES {
            let answer = self.answer(&format!("{prompt} [1-{}]:", options.len()))?;
            let answer = answer.trim();
            // An option may itself be a number, and then its text is what is seen.
            let named = options.iter().position(|option| option == answer);
            let numbered =
                || answer.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < options.len());
            if let Some(place) = named.or_else(numbered).or_else(|| only_one_called(options, answer)) {
                return Ok(place);
            }
            self.screen.say(&format!("answer with a number from 1 to {}, or a name", options.len()));
        }
        Err(Fault::usage(format!("no answer to {prompt:?} was one of the choices")))
    }

    fn must_ask(&self, kind: Kind, question: &str, hint: &str) -> Result<(), Fault> {
        if self.can_ask() {
            return Ok(());
        }
        let why = if self.no_input { "--no-input forbids it" } else { "there is no terminal" };
        Err(Fault::new(kind, format!("{question:?} cannot be asked: {why}")).hint(hint))
    }

    fn answer(&self, question: &str) -> Result<String, Fault> {
        self.screen.flush()?;
        self.screen.prompt(question);
        self.screen
            .next_line()?
            .ok_or_else(|| Fault::new(Kind::Unconfirmed, "the input ended where an answer was needed"))
    }
}

/// The one option that has a word of the answer's, in whichever letters.
fn only_one_called(options: &[String], answer: &str) -> Option<usize> {
    let wanted = answer.to_lowercase();
    let is_called = |option: &String| option.to_lowercase().split_whitespace().any(|word| word == wanted);
    let mut found = options.iter().enumerate().filter(|(_, option)| is_called(option));
    match (found.next(), found.next()) {
        (Some((place, _)), None) => Some(place),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::captured::Captured;
    use crate::output::screen::Facts;

    fn terminal(input: &str) -> (Screen, Captured) {
        let facts = Facts { in_is_terminal: true, err_is_terminal: true, ..Facts::default() };
        Screen::captured_with(input, facts)
    }

    #[test]
    fn only_yes_is_yes() {
        for (input, expected) in
            [("y\n", true), ("YES\n", true), ("\n", false), ("n\n", false), ("yep\n", false)]
        {
            let (screen, captured) = terminal(input);
            let asker = TerminalPrompter { screen: &screen, no_input: false };
            assert_eq!(asker.confirm("Delete \u{1b}ann?").unwrap(), expected, "{input:?}");
            assert_eq!(captured.err(), "Delete \\u{1b}ann? [y/N] ");
            assert_eq!(captured.out(), "");
        }
    }

    #[test]
    fn the_end_of_the_input_is_no_answer() {
        let (screen, _) = terminal("");
        let asker = TerminalPrompter { screen: &screen, no_input: false };
        assert_eq!(asker.confirm("Delete?").unwrap_err().kind(), Kind::Unconfirmed);
        assert_eq!(asker.text("Name", Some("x")).unwrap_err().kind(), Kind::Unconfirmed);
    }

    #[test]
    fn a_name_must_be_typed_in_full() {
        for (input, expected) in [("prod\n", true), ("pro\n", false), ("y\n", false), ("PROD\n", false)] {
            let (screen, _) = terminal(input);
            let asker = TerminalPrompter { screen: &screen, no_input: false };
            assert_eq!(asker.confirm_name("Purge?", "prod").unwrap(), expected, "{input:?}");
        }
    }

    #[test]
    fn one_of_several_is_chosen_by_number_or_by_a_word_of_its_own() {
        let options = ["HID Authentication Service".to_owned(), "Entrust IDaaS".to_owned()];
        for (input, place) in
            [("2\n", Some(1)), ("hid\n", Some(0)), ("x\nidaas\n", Some(1)), ("h\n0\n\n", None)]
        {
            let (screen, captured) = terminal(input);
            let asker = TerminalPrompter { screen: &screen, no_input: false };
            assert_eq!(asker.choose("Platform", &options).ok(), place, "{input:?}");
            let told = captured.err().matches("answer with a number from 1 to 2").count();
            assert_eq!(told, input.lines().count() - usize::from(place.is_some()), "{input:?}");
        }
        assert_eq!(only_one_called(&["a b".into(), "a c".into()], "a"), None);
    }

    #[test]
    fn nothing_is_asked_without_a_terminal_or_with_no_input() {
        let (piped, said) = Screen::captured("y\n");
        let (seen, said_too) = terminal("y\n");
        for asker in [
            TerminalPrompter { screen: &piped, no_input: false },
            TerminalPrompter { screen: &seen, no_input: true },
        ] {
            let fault = asker.confirm("Delete?").unwrap_err();
            assert_eq!(fault.kind(), Kind::Unconfirmed);
            assert!(fault.to_string().contains("--yes"));
            assert!(asker.confirm_name("Purge?", "prod").unwrap_err().to_string().contains("--confirm prod"));
            for kind in [
                asker.secret("Password").map(drop).unwrap_err().kind(),
                asker.text("Name", None).unwrap_err().kind(),
                asker.choose("Which", &["a".into()]).unwrap_err().kind(),
            ] {
                assert_eq!(kind, Kind::Usage);
            }
        }
        assert_eq!(said.err() + &said_too.err(), "");
    }

    #[test]
    fn text_has_a_default_and_asks_again_without_one() {
        let (screen, _) = terminal("\n\nann\n");
        let asker = TerminalPrompter { screen: &screen, no_input: false };
        assert_eq!(asker.text("Name", Some("default")).unwrap(), "default");
        assert_eq!(asker.text("Name", None).unwrap(), "ann");
    }

    #[test]
    fn a_choice_is_a_number_or_the_text_itself() {
        let options = ["alpha".to_owned(), "beta".to_owned()];
        for (input, expected) in [("2\n", Some(1)), ("0\n9\nalpha\n", Some(0)), ("x\ny\nz\n1\n", None)] {
            let (screen, captured) = terminal(input);
            let asker = TerminalPrompter { screen: &screen, no_input: false };
            assert_eq!(asker.choose("Platform", &options).ok(), expected, "{input:?}");
            assert!(captured.err().starts_with("  1  alpha\n  2  beta\nPlatform [1-2]: "));
        }
    }
}
