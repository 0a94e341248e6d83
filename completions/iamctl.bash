# iamctl completes its own lines.
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
