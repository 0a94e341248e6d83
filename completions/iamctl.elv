# iamctl completes its own lines.
set edit:completion:arg-completer[iamctl] = {|@words|
    env IAMCTL_COMPLETE=elvish iamctl -- $@words 2>/dev/null | from-lines
}
