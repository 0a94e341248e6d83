# iamctl completes its own lines.
complete --command iamctl --no-files --keep-order --arguments '(IAMCTL_COMPLETE=fish iamctl -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token --cut-at-cursor))'
