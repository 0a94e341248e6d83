//! What a shell has to be told once: to ask the program.

use clap_complete::Shell;

/// The script of a shell.
pub fn script(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => BASH,
        Shell::Zsh => ZSH,
        Shell::Fish => FISH,
        Shell::PowerShell => POWERSHELL,
        Shell::Elvish => ELVISH,
        _ => "",
    }
}

const BASH: &str = r#"# iamctl completes its own lines.
_iamctl() {
    local candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(IAMCTL_COMPLETE=bash IAMCTL_COMPLETE_BREAKS="$COMP_WORDBREAKS" iamctl -- "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
    if [[ ${COMPREPLY[0]-} == *[=/:] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o nosort -F _iamctl iamctl 2>/dev/null || complete -F _iamctl iamctl
"#;

const ZSH: &str = r#"#compdef iamctl
# iamctl completes its own lines.
_iamctl() {
    local -a whole open
    local candidate
    for candidate in "${(@f)$(IAMCTL_COMPLETE=zsh iamctl -- "${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
        case $candidate in
            '='*) open+=("${candidate#'='}") ;;
            ' '*) whole+=("${candidate# }") ;;
        esac
    done
    (( $#open )) && _describe -V values open -S ''
    (( $#whole )) && _describe -V values whole
}
if [ "$funcstack[1]" = _iamctl ]; then
    _iamctl "$@"
else
    compdef _iamctl iamctl
fi
"#;

const FISH: &str = r"# iamctl completes its own lines.
complete --command iamctl --no-files --keep-order --arguments '(IAMCTL_COMPLETE=fish iamctl -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token --cut-at-cursor))'
";

const POWERSHELL: &str = r#"# iamctl completes its own lines.
Register-ArgumentCompleter -Native -CommandName iamctl -ScriptBlock {
    param($word, $line, $cursor)
    $words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
    $env:IAMCTL_COMPLETE = 'powershell'
    iamctl -- @words $word 2>$null | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        if (-not $help) { $help = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
    }
    Remove-Item Env:IAMCTL_COMPLETE
}
"#;

const ELVISH: &str = r"# iamctl completes its own lines.
set edit:completion:arg-completer[iamctl] = {|@words|
    env IAMCTL_COMPLETE=elvish iamctl -- $@words 2>/dev/null | from-lines
}
";
