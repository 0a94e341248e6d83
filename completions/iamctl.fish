# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_iamctl_global_optspecs
    string join \n p/profile= o/output= columns= sort-by= jq= no-headers reveal csv-raw local-time color= v/verbose debug q/quiet insecure-config no-input platform= url= setting= ca-bundle= client-cert= client-key= insecure connect-timeout= timeout= max-wait= retries= rate= h/help help-all V/version
end

function __fish_iamctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_iamctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_iamctl_using_subcommand
    set -l cmd (__fish_iamctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c iamctl -n "__fish_iamctl_needs_command" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_needs_command" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_needs_command" -l platform -d 'Platform, for a run without a profile' -r -f -a "protegrity\t''
secureauth\t''
u4ids\t''
hid\t''
entrust\t''"
complete -c iamctl -n "__fish_iamctl_needs_command" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l setting -d 'A setting of the platform; repeatable' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l ca-bundle -d 'Additional CA certificates (PEM file)' -r -F
complete -c iamctl -n "__fish_iamctl_needs_command" -l client-cert -d 'Client certificate (PEM file)' -r -F
complete -c iamctl -n "__fish_iamctl_needs_command" -l client-key -d 'Client private key (PEM file), if not in the certificate\'s file' -r -F
complete -c iamctl -n "__fish_iamctl_needs_command" -l connect-timeout -d 'Connection timeout, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l timeout -d 'Request timeout, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l max-wait -d 'Maximum Retry-After to honour' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l retries -d 'Maximum retries' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l rate -d 'Maximum requests per second' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_needs_command" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_needs_command" -l csv-raw -d 'Write and read CSV cells as they are, with no \' before what a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_needs_command" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_needs_command" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_needs_command" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_needs_command" -s q -l quiet -d 'Suppress informational messages'
complete -c iamctl -n "__fish_iamctl_needs_command" -l insecure-config -d 'Use profiles, secrets and state although others own or may write them'
complete -c iamctl -n "__fish_iamctl_needs_command" -l no-input -d 'Never prompt; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_needs_command" -l insecure -d 'Skip TLS certificate verification (insecure: anybody in between can read and change everything)'
complete -c iamctl -n "__fish_iamctl_needs_command" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_needs_command" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_needs_command" -s V -l version -d 'Print version'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "users" -d 'Accounts of people'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "user-attributes" -d 'Fields that users have'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "groups" -d 'Manage groups'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "organizations" -d 'Manage organizations'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "roles" -d 'Manage roles'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "permissions" -d 'What a role can allow'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "oauth-roles" -d 'Roles that access tokens carry'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "credentials" -d 'What people are checked by when they sign in'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "devices" -d 'What credentials stand in: tokens, cards, telephones'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "authenticators" -d 'What people sign in with, kind by kind'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "clients" -d 'Applications that ask for tokens'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "scopes" -d 'What a token may be asked for'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "rules" -d 'Who gets in where, and by which steps'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "identity-providers" -d 'Identity providers of every protocol'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "saml" -d 'SAML identity providers, their mappers and their cache'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "oidc" -d 'OpenID Connect identity providers'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "entra" -d 'People and groups from Microsoft Entra ID'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "directories" -d 'Directories that users are synchronised from'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "audits" -d 'Audit events of the platform'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "webhooks" -d 'Addresses that are called when something happens'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "settings" -d 'What holds for everybody'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "account" -d 'The account itself'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "tenants" -d 'Customers of the platform'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "entitlements" -d 'What the account has a right to'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "system" -d 'The platform\'s service itself'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "profiles" -d 'Accounts on platforms: addresses and settings, no secrets'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "auth" -d 'Signing in and out, and where secrets live'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "api" -d 'Send a raw call, signed in as the profile'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "capabilities" -d 'Which platform does what'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "schema" -d 'The members that a command\'s request takes, with types and values'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "sandbox" -d 'The platforms on this machine, with made-up data'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "completions" -d 'Write the completions of a shell'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "man" -d 'Write manual pages'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "commands" -d 'List every command as data'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "list" -d 'List users'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "scan" -d 'List users by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "get" -d 'Show one user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "create" -d 'Create a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "update" -d 'Change a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "delete" -d 'Delete a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "enable" -d 'Let a user sign in'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "disable" -d 'Disable a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "lock" -d 'Lock a user out'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "unlock" -d 'Let a locked user in again'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "status" -d 'Show whether a user may sign in'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "password" -d 'set, change'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "factors" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "throttle" -d 'get, reset'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "otp-throttle" -d 'get, reset'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "history" -d 'add, list'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "questions" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "properties" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "find" -d 'login, external-id'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "groups" -d 'add, join, remove, list, set'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "organizations" -d 'set'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "oauth-roles" -d 'set'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "roles" -d 'add, remove, list, test'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "sync" -d 'Synchronise a user from a directory now'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "unsync" -d 'Detach a user from the directory'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "bulk" -d 'create, update, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "search" -d 'start, status, result'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "attribute-types" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "risk" -d 'get, update'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password factors throttle otp-throttle history questions properties find groups organizations oauth-roles roles sync unsync bulk search attribute-types risk locations" -f -a "locations" -d 'list, delete, expected, set-expected, lookup'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l offset -d 'Skip this many rows from the start [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; repeatable [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; repeatable [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l username -d 'Name that the user signs in with [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l external-id -d 'Id in another system [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l async -d 'Let the search run on its own there, and wait for it [only entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l where -d 'FIELD=VALUE, !=, ~ (contains), ^=, $=, <, <=, >, >=, FIELD? [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l order-by -d 'Field to sort by, - before it for downwards [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l fields -d 'Part to load besides the usual ones; repeatable [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l include -d 'Answer only this member; repeatable [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l exclude -d 'Leave this member out of the answer; repeatable [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id, a name or an external-id' -r -f -a "id\t''
name\t''
external-id\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l username -d 'Name that the user signs in with' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l email -d 'E-mail address' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l first-name -d 'First name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l last-name -d 'Last name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l password-file -d 'Password [only protegrity, secureauth], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l enabled -d 'Whether it is switched on [only protegrity, hid, entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l role -d 'Role, by name; repeatable [only protegrity, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l group -d 'Group, by name; repeatable [only protegrity, hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l identity -d 'Link to an identity at a provider, also as ALIAS:userId=ID,userName=NAME; repeatable [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l property -d 'Profile property, empty to clear it; repeatable [only secureauth, hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l kba-file -d 'JSON file of security questions and answers, - for standard input [only secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l external-id -d 'Id in another system [only hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l phone -d 'Telephone number [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l mobile -d 'Mobile number [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l organization -d 'Organization; repeatable [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l user-alias -d 'Another name to sign in with; repeatable [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l oauth-role -d 'OAuth role, by name or id; repeatable [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l locale -d 'Language that the user is written to in, such as en or zh-cn [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l otp-delivery -d 'Preferred way for passcodes: EMAIL, SMS, VOICE or SYSTEM [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l registration-required -d 'Whether users must register; yes for a new user without it [only entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l verification-required -d 'Whether users must have been verified [only entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l security-id -d 'Security id for smart card login to Windows; empty to clear it [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l user-principal-name -d 'User principal name; empty to clear it [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l external-source -d 'Source that the user is synchronized from; empty to clear it [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l mail -d 'Let the platform send its mail to the user [only entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l password-stdin -d 'Password [only protegrity, secureauth], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Succeed if it already exists'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l username -d 'Name that the user signs in with [only protegrity, hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l email -d 'E-mail address' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l first-name -d 'First name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l last-name -d 'Last name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l password-file -d 'Password [only protegrity], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l enabled -d 'Whether it is switched on [only protegrity, hid, entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l role -d 'Role, by name; repeatable; replaces the list [only protegrity, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l group -d 'Group, by name; repeatable; replaces the list [only protegrity, hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l identity -d 'Link to an identity at a provider, also as ALIAS:userId=ID,userName=NAME; repeatable [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l property -d 'Profile property, empty to clear it; repeatable [only secureauth, hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l kba-file -d 'JSON file of security questions and answers, - for standard input [only secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l external-id -d 'Id in another system [only hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l phone -d 'Telephone number [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l mobile -d 'Mobile number [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l organization -d 'Organization; repeatable [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l user-alias -d 'Another name to sign in with; repeatable [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l oauth-role -d 'OAuth role, by name or id; repeatable [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l locale -d 'Language that the user is written to in, such as en or zh-cn [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l otp-delivery -d 'Preferred way for passcodes: EMAIL, SMS, VOICE or SYSTEM [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l registration-required -d 'Whether users must register; yes for a new user without it [only entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l verification-required -d 'Whether users must have been verified [only entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l security-id -d 'Security id for smart card login to Windows; empty to clear it [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l user-principal-name -d 'User principal name; empty to clear it [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l external-source -d 'Source that the user is synchronized from; empty to clear it [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l mail -d 'Let the platform send its mail to the user [only entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l by -d 'Interpret the target as an id, a name or an external-id' -r -f -a "id\t''
name\t''
external-id\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l password-stdin -d 'Password [only protegrity], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l delete-related-data -d 'Delete everything that is stored about the user, not only the account [only secureauth]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l domain -d 'Domain that the user belongs to [only secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id, a name or an external-id' -r -f -a "id\t''
name\t''
external-id\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l by -d 'Interpret the target as an id, a name or an external-id' -r -f -a "id\t''
name\t''
external-id\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l by -d 'Interpret the target as an id, a name or an external-id' -r -f -a "id\t''
name\t''
external-id\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l by -d 'Interpret the target as an id, a name or an external-id' -r -f -a "id\t''
name\t''
external-id\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l password-file -d 'Password [only protegrity], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l by -d 'Interpret the target as an id, a name or an external-id' -r -f -a "id\t''
name\t''
external-id\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l password-stdin -d 'Password [only protegrity], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -f -a "set" -d 'Set a user\'s password as an administrator'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -f -a "change" -d 'Change a password, knowing the current one'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -f -a "list" -d 'List the factors that a user can sign in with'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -f -a "get" -d 'Show how many attempts with a second factor count against a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -f -a "reset" -d 'Set that count back to zero'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -f -a "get" -d 'Show how many one-time passcode checks count against a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -f -a "reset" -d 'Set that count back to zero'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -f -a "add" -d 'Record an access of a user from an address'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -f -a "list" -d 'List when and from where a user signed in'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from questions" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from questions" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from questions" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from questions" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from questions" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from questions" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from questions" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from questions" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from questions" -f -a "list" -d 'List a user\'s security questions; answers are hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from properties" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from properties" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from properties" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from properties" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from properties" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from properties" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from properties" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from properties" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from properties" -f -a "list" -d 'List a user\'s properties, and which of them can be changed'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -f -a "login" -d 'Show the user who signs in with a name or an alias'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from find" -f -a "external-id" -d 'Show the user whom another system knows by an id'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "add" -d 'Add a user to groups'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "join" -d 'Put a user into one group, by the call for a single pair'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "remove" -d 'Remove a user from groups'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "list" -d 'List the groups of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "set" -d 'Replace the list of a user\'s groups'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from organizations" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from organizations" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from organizations" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from organizations" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from organizations" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from organizations" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from organizations" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from organizations" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from organizations" -f -a "set" -d 'Replace the list of a user\'s organizations'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from oauth-roles" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from oauth-roles" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from oauth-roles" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from oauth-roles" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from oauth-roles" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from oauth-roles" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from oauth-roles" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from oauth-roles" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from oauth-roles" -f -a "set" -d 'Replace the list of a user\'s OAuth roles'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -f -a "add" -d 'Give a user roles'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -f -a "remove" -d 'Remove roles from a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -f -a "list" -d 'List the roles of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -f -a "test" -d 'Show a role if the user has it, or fail'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l directory -d 'Directory, by name or id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from sync" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unsync" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -f -a "create" -d 'Create many users in one call'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -f -a "update" -d 'Change many users in one call'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from bulk" -f -a "delete" -d 'Delete many users in one call'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -f -a "start" -d 'Start a search that runs on its own at the platform'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -f -a "status" -d 'Show how far such a search is'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from search" -f -a "result" -d 'List the results of a search'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -f -a "list" -d 'List the attributes that a user can have'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -f -a "get" -d 'Show how the places of a user are judged'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from risk" -f -a "update" -d 'Change how the places of a user are judged'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -f -a "list" -d 'List the places that a user has signed in from'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -f -a "delete" -d 'Forget places that a user has signed in from'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -f -a "expected" -d 'List the places that a user is expected at'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -f -a "set-expected" -d 'Replace the places that a user is expected at'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from locations" -f -a "lookup" -d 'Show where an IP address is'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -f -a "list" -d 'List the fields that users have'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -f -a "get" -d 'Show one field'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -f -a "create" -d 'Define a field'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -f -a "update" -d 'Change a field'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and not __fish_seen_subcommand_from list get create update delete" -f -a "delete" -d 'Delete a field and its value for every user'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l type -d 'What it receives passcodes by' -r -f -a "NONE\t''
OTP_EMAIL\t''
OTP_SMS\t''
OTP_VOICE\t''
OTP_WECHAT\t''
OTP_WHATSAPP\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l mandatory -d 'Whether every user must have a value' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l unique -d 'Whether no two users may share a value' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Succeed if it already exists'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l type -d 'What it receives passcodes by' -r -f -a "NONE\t''
OTP_EMAIL\t''
OTP_SMS\t''
OTP_VOICE\t''
OTP_WECHAT\t''
OTP_WHATSAPP\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l mandatory -d 'Whether every user must have a value' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l unique -d 'Whether no two users may share a value' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand user-attributes; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -f -a "list" -d 'List groups'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -f -a "scan" -d 'List groups by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -f -a "get" -d 'Show one group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -f -a "create" -d 'Create a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -f -a "update" -d 'Change the members or roles of a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -f -a "delete" -d 'Delete a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -f -a "members" -d 'list, add, join, remove'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -f -a "all" -d 'List every group in one answer'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members all find" -f -a "find" -d 'Show the group of a name or of an id in another system'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l offset -d 'Skip this many rows from the start [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; repeatable [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; repeatable [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l name -d 'Name [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l where -d 'FIELD=VALUE, !=, ~ (contains), ^=, $=, <, <=, >, >=, FIELD? [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l order-by -d 'Field to sort by, - before it for downwards [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l description -d 'Description [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l user -d 'User; repeatable; by e-mail address on protegrity [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l role -d 'Role, by name; repeatable [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l id -d 'The platform\'s own id [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l external-id -d 'Id in another system [only hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l parent -d 'Group that it is put below, by id [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l group-attribute -d 'Free text that the group carries [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Succeed if it already exists'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l user -d 'User; repeatable; by e-mail address on protegrity; replaces the list [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l role -d 'Role, by name; repeatable; replaces the list [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l name -d 'Name [only hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l external-id -d 'Id in another system [only hid, entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l group-attribute -d 'Free text that the group carries [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l delete-members -d 'Delete the user accounts of the members too [only protegrity]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "list" -d 'List the users of a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "add" -d 'Add users to a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "join" -d 'Put one user into a group, by the call for a single pair'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "remove" -d 'Remove users from a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from all" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from all" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from all" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from all" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from all" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from all" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from all" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from all" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from all" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from find" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from find" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from find" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from find" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from find" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from find" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from find" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from find" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -f -a "list" -d 'List organizations'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -f -a "get" -d 'Show one organization'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -f -a "create" -d 'Create an organization'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -f -a "update" -d 'Change an organization'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -f -a "delete" -d 'Delete an organization'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and not __fish_seen_subcommand_from list get create update delete members" -f -a "members" -d 'add, remove'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l where -d 'FIELD=VALUE, !=, ~ (contains), ^=, $=, <, <=, >, >=, FIELD?' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l order-by -d 'Field to sort by, - before it for downwards' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l display-name -d 'Name that people see' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l description -d 'Description' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l logo-url -d 'Address of the logo' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Succeed if it already exists'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l display-name -d 'Name that people see' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l description -d 'Description' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l logo-url -d 'Address of the logo' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -f -a "add" -d 'Make a user a member'
complete -c iamctl -n "__fish_iamctl_using_subcommand organizations; and __fish_seen_subcommand_from members" -f -a "remove" -d 'End a user\'s membership'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "list" -d 'List roles'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "get" -d 'Show one role'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "create" -d 'Create a role'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "update" -d 'Change a role'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "delete" -d 'Delete a role'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l description -d 'Description [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l permission -d 'Permission, by name; repeatable [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l id -d 'The platform\'s own id [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Succeed if it already exists'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l description -d 'Description' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l permission -d 'Permission, by name; repeatable; replaces the list' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List permissions'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and not __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and not __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and not __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and not __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and not __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and not __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List OAuth roles'
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand oauth-roles; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "list" -d 'List credentials'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "scan" -d 'List credentials by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "get" -d 'Show one credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "set-status" -d 'Move a credential to another status'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "attributes" -d 'list, set, remove'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "replace" -d 'Replace a credential by the one in a file'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "delete" -d 'Delete a credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "types" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l type -d 'Type, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l status -d 'Status, such as ACTIVE' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l owner -d 'Who or what it belongs to: a user by name, or anything by id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l attribute -d 'Value of an attribute, OP being eq, co, sw or ew; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l expires-before -d 'Ends before this: an instant, a date, or 30d from now' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l expires-after -d 'Ends after this: an instant, a date, or 30d from now' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l starts -d 'Starts at exactly this instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l external-id -d 'Id in another system' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l id -d 'The platform\'s own id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l force -d 'Let the platform judge a change that is refused here' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -f -a "list" -d 'List the attributes of a credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -f -a "set" -d 'Set attributes of a credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -f -a "remove" -d 'Remove attributes from a credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l allow-empty -d 'Let the list of attributes become empty' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l force -d 'Let the platform judge a change that is refused here' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -f -a "list" -d 'List the types that a credential can have'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "list" -d 'List devices'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "scan" -d 'List devices by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "get" -d 'Show one device'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "create" -d 'Register a device'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "assign" -d 'Assign a device to a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "set-status" -d 'Move a device to another status'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "act" -d 'Let a device do something, such as synchronise or unlock its PIN'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "delete" -d 'Delete a device'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "types" -d 'list, get'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l type -d 'Type, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l status -d 'Status, such as ACTIVE' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l owner -d 'Who or what it belongs to: a user by name, or anything by id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l expires-before -d 'Ends before this: an instant, a date, or 30d from now' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l expires-after -d 'Ends after this: an instant, a date, or 30d from now' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l starts -d 'Starts at exactly this instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l external-id -d 'Id in another system' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l id -d 'The platform\'s own id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l type -d 'Type, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l external-id -d 'Id in another system' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l owner -d 'Who or what it belongs to: a user by name, or anything by id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l by -d 'Interpret the target as an id, a name or an external-id' -r -f -a "id\t''
name\t''
external-id\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l force -d 'Let the platform judge a change that is refused here' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l detail -d 'What the action is told; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -f -a "list" -d 'List the types that a device can have'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -f -a "get" -d 'Show one type of devices'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "tokens" -d 'Hardware tokens, and apps that show codes'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "fido" -d 'Passkeys and other FIDO tokens'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "smart-credentials" -d 'Smart cards, and their kin on phones'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "grids" -d 'Cards with a grid of cells'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "kba" -d 'Questions and answers'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "passwords" -d 'Passwords; one is set with \'users password set\''
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "otps" -d 'One-time passcodes, and codes that check a contact'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "temp-access-codes" -d 'Codes for somebody who has nothing else at hand'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "machines" -d 'Machines that are known again'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "face" -d 'Faces'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "magic-links" -d 'Links that let somebody in'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "list" -d 'List authenticators'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "scan" -d 'List authenticators by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "get" -d 'Show one authenticator'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "create" -d 'Let a user sign in under a policy'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "enable" -d 'Switch an authenticator on'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "disable" -d 'Switch an authenticator off'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "act" -d 'Let an authenticator do something, such as forget its failures'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "delete" -d 'Delete an authenticator'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from tokens fido smart-credentials grids kba passwords otps temp-access-codes machines face magic-links list scan get create enable disable act delete policies" -f -a "policies" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "list" -d 'List the tokens that users have'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "list-unassigned" -d 'List the hardware tokens that nobody has'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "get" -d 'Show one token'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "find" -d 'Show the token with a serial number'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "create" -d 'Make a soft token for a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "assign" -d 'Assign a hardware token to a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "assign-to-login" -d 'Assign a hardware token to the user with a login name'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "unassign" -d 'Unassign a hardware token from its user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "activate" -d 'Start an activation and show once what the user needs for it'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "complete" -d 'Finish an activation with the code that the user\'s app shows'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "set-state" -d 'Switch a token on or off'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "label" -d 'Put a label on a token that a user has'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "reset" -d 'Bring a token into step with the platform again'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "unlock" -d 'Make the code that unlocks a locked token'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "groups" -d 'set'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "delete" -d 'Delete a token'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "search" -d 'start, status, result'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from tokens" -f -a "search-unassigned" -d 'start, status, result'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -f -a "list" -d 'List passkeys'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -f -a "get" -d 'Show one passkey'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -f -a "challenge" -d 'Ask for what a new passkey of a user has to sign'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -f -a "register" -d 'Register a passkey with what it answered to a challenge'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -f -a "update" -d 'Rename a passkey, or switch it on or off'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from fido" -f -a "delete" -d 'Delete a passkey'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "definitions" -d 'list, get, find, for-user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "get" -d 'Show one smart credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "find" -d 'Show the smart credential with a serial number'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "create" -d 'Make a smart credential for a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "update" -d 'Change a smart credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "activate" -d 'Start an activation and show once what the user needs for it'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "set-state" -d 'Switch a smart credential on or off'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "unassign" -d 'Unassign a smart credential from its user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "unblock" -d 'Make the answer that unblocks a blocked smart credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "delete" -d 'Delete a smart credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "sign" -d 'start, complete'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from smart-credentials" -f -a "certificates" -d 'export, hold, unhold, revoke'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "list" -d 'List the grids that users have'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "list-unassigned" -d 'List the grids that nobody has'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "get" -d 'Show one grid'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "find" -d 'Show the grid with a serial number'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "limits" -d 'Show how many grids can be made'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "create" -d 'Make a grid for a user and show its cells once'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "create-unassigned" -d 'Make grids for later, for nobody yet'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "assign" -d 'Assign a grid to a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "assign-to-login" -d 'Assign a grid to the user with a login name'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "unassign" -d 'Unassign a grid from its user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "set-state" -d 'Switch a grid on or off, or cancel it'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "mail" -d 'Mail a grid to its user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "export" -d 'Write a grid to a PDF file'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "groups" -d 'set'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "delete" -d 'Delete a grid'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "search" -d 'start, status, result'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from grids" -f -a "search-unassigned" -d 'start, status, result'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -f -a "questions" -d 'List the questions that can be chosen in a language'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -f -a "list" -d 'List the questions of a user, the answers hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -f -a "create" -d 'Set up questions and answers for a user who has none'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -f -a "replace" -d 'Replace all questions and answers of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -f -a "delete" -d 'Delete all questions and answers of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -f -a "delete-question" -d 'Delete one question of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from kba" -f -a "forget-challenges" -d 'Forget which questions a user was asked last'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "list" -d 'List the passwords of a user, without showing any'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "get" -d 'Show whether a user has a password and until when'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "policy" -d 'Show the rules for the password of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "policy-named" -d 'Show the rules for a named password of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "validate" -d 'Check a password against the rules without setting it'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "generate" -d 'Let the platform make a password and show it once'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "notify" -d 'Mail a user that the password will expire'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "notify-named" -d 'Mail a user that a named password will expire'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "delete" -d 'Delete the password of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from passwords" -f -a "delete-named" -d 'Delete a named password of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -f -a "create" -d 'Make a passcode for a user, to show once or to send'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from otps" -f -a "contact" -d 'send, check'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -f -a "get" -d 'Show whether a user has a temporary access code and until when'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -f -a "create" -d 'Make a temporary access code and show it once'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from temp-access-codes" -f -a "delete" -d 'Delete the temporary access code of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -f -a "list" -d 'List the machines of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -f -a "create" -d 'Register a machine of a user and show its nonces once'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from machines" -f -a "delete" -d 'Forget a machine of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -f -a "list" -d 'List the faces of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -f -a "settings" -d 'Show the rules for the faces of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -f -a "create" -d 'Let a user register a face and show once how'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -f -a "create-old" -d 'The same by the call of old, which the platform will drop'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -f -a "update" -d 'Change the status or the end of a face'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -f -a "mail" -d 'Mail a user how to register a face'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from face" -f -a "delete" -d 'Delete a face'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -f -a "get" -d 'Show the magic link of a user, without its address'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -f -a "create" -d 'Make a magic link and show it once, or mail it'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from magic-links" -f -a "delete" -d 'Revoke the magic link of a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l status -d 'Status, such as ACTIVE' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l owner -d 'Who or what it belongs to: a user by name, or anything by id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l policy -d 'Policy, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l user -d 'User, by name or id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l policy -d 'Policy, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l external-id -d 'Id in another system' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l detail -d 'What the action is told; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -f -a "list" -d 'List the policies that authenticators follow'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "list" -d 'List clients'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "export" -d 'Read every client with all of its members'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "get" -d 'Show one client'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "create" -d 'Create a client'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "update" -d 'Change parts of a client'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "replace" -d 'Replace a whole client by what a file holds'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "delete" -d 'Delete a client'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "last-used" -d 'Show when a client was last used'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "audits" -d 'List the changes of one client'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "secrets" -d 'list, add, update, delete, rotate'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "admin-api" -d 'list, get, create, update, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "auth-api" -d 'list, get, create, update, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and not __fish_seen_subcommand_from list export get create update replace delete last-used audits secrets admin-api auth-api templates" -f -a "templates" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -l full -d 'List every member of each row, which takes longer [only u4ids]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -l unused-since -d 'Only those not used since then, such as 180d; asks for the last use of each [only u4ids]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from export" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from export" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from export" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from export" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from export" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from export" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l client-id -d 'Id of the new client, fixed from then on' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l flow -d 'How the client gets its tokens' -r -f -a "AuthorizationCode\t''
Implicit\t''
Hybrid\t''
ClientCredentials\t''
Custom\t''
AuthorizationCodeWithProofKey\t''
HybridWithProofKey\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l enabled -d 'Whether it is switched on' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l redirect-uri -d 'Address that users may be sent back to; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l allowed-scope -d 'Scope that it may ask for; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l secret-out -d 'File to write the new secret to, for its owner only' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Succeed if it already exists'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l flow -d 'How the client gets its tokens' -r -f -a "AuthorizationCode\t''
Implicit\t''
Hybrid\t''
ClientCredentials\t''
Custom\t''
AuthorizationCodeWithProofKey\t''
HybridWithProofKey\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l enabled -d 'Whether it is switched on' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l redirect-uri -d 'Address that users may be sent back to; repeatable; replaces the list' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l allowed-scope -d 'Scope that it may ask for; repeatable; replaces the list' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l patch -d 'Send the JSON Patch in this file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l replace -d 'Replace the whole object by the JSON in this file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from replace" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from last-used" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from last-used" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from last-used" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from last-used" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from last-used" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from last-used" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from last-used" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from last-used" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from last-used" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from audits" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -f -a "list" -d 'List the secrets of a client, without their values'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -f -a "add" -d 'Make a secret for a client and show it once'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -f -a "update" -d 'Change the description or the end of a client\'s secret'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -f -a "delete" -d 'Delete a secret of a client'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from secrets" -f -a "rotate" -d 'Make a new secret for a client, show it once, and delete the old one if asked to'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -f -a "list" -d 'List the applications that may administer the platform'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -f -a "get" -d 'Show one application that may administer the platform'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -f -a "create" -d 'Create an application that may administer the platform'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -f -a "update" -d 'Change an application that may administer the platform'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from admin-api" -f -a "delete" -d 'Delete an application that may administer the platform'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -f -a "list" -d 'List the applications that sign people in'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -f -a "get" -d 'Show one application that signs people in'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -f -a "create" -d 'Create an application that signs people in'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -f -a "update" -d 'Change an application that signs people in'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from auth-api" -f -a "delete" -d 'Delete an application that signs people in'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from templates" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from templates" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from templates" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from templates" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from templates" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from templates" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from templates" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from templates" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand clients; and __fish_seen_subcommand_from templates" -f -a "list" -d 'List application templates'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "list" -d 'List scopes, standard ones included'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "get" -d 'Show one scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "create" -d 'Create a scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "update" -d 'Change parts of a scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "replace" -d 'Replace a whole scope by what a file holds'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "delete" -d 'Delete a scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "clients" -d 'List the clients that use a scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "last-used" -d 'Show when a scope was last used'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "audits" -d 'List the changes of one scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "secrets" -d 'list, add, update, delete, rotate'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and not __fish_seen_subcommand_from list get create update replace delete clients last-used audits secrets titles" -f -a "titles" -d 'list, get, create, update, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l unused-since -d 'Only those not used since then, such as 180d; asks for the last use of each' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l scope-id -d 'Id of the new scope, fixed from then on' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l display-name -d 'Name that people see' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l description -d 'Description' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l enabled -d 'Whether it is switched on' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Succeed if it already exists'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l display-name -d 'Name that people see' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l description -d 'Description' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l enabled -d 'Whether it is switched on' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l patch -d 'Send the JSON Patch in this file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l replace -d 'Replace the whole object by the JSON in this file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from replace" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from clients" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from last-used" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from last-used" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from last-used" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from last-used" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from last-used" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from last-used" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from last-used" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from last-used" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from last-used" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from audits" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -f -a "list" -d 'List the secrets of a scope, without their values'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -f -a "add" -d 'Make a secret for a scope and show it once'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -f -a "update" -d 'Change the description or the end of a scope\'s secret'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -f -a "delete" -d 'Delete a secret of a scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from secrets" -f -a "rotate" -d 'Make a new secret for a scope, show it once, and delete the old one if asked to'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -f -a "list" -d 'List the titles of a scope, one a language'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -f -a "get" -d 'Show one title of a scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -f -a "create" -d 'Give a scope a title in another language'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -f -a "update" -d 'Change a title of a scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand scopes; and __fish_seen_subcommand_from titles" -f -a "delete" -d 'Delete a title of a scope'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -f -a "resources" -d 'list, of, get, create, update, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -f -a "flows" -d 'list, get, create, update, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -f -a "acrs" -d 'list, get, create, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -f -a "transactions" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and not __fish_seen_subcommand_from resources flows acrs transactions domains" -f -a "domains" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -f -a "list" -d 'List the rules of all applications'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -f -a "of" -d 'List the rules of one application'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -f -a "get" -d 'Show one rule'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -f -a "create" -d 'Create a rule for an application'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -f -a "update" -d 'Change a rule'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from resources" -f -a "delete" -d 'Delete a rule'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -f -a "list" -d 'List authentication flows'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -f -a "get" -d 'Show an authentication flow'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -f -a "create" -d 'Create an authentication flow'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -f -a "update" -d 'Change an authentication flow'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from flows" -f -a "delete" -d 'Delete an authentication flow that no rule uses'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -f -a "list" -d 'List the assurance levels that applications may ask for'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -f -a "get" -d 'Show one assurance level'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -f -a "create" -d 'Create an assurance level'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from acrs" -f -a "delete" -d 'Delete an assurance level'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from transactions" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from transactions" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from transactions" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from transactions" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from transactions" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from transactions" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from transactions" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from transactions" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from transactions" -f -a "list" -d 'List the rules about transactions that others can weigh'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from domains" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from domains" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from domains" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from domains" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from domains" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from domains" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from domains" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from domains" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand rules; and __fish_seen_subcommand_from domains" -f -a "list" -d 'List the identity providers chosen by a user\'s domain'
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and not __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and not __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and not __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and not __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and not __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and not __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List the identity providers of every protocol'
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand identity-providers; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -f -a "providers" -d 'list, get, create, update, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -f -a "mappers" -d 'list, create, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -f -a "cache" -d 'remove'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers cache metadata" -f -a "metadata" -d 'fetch, get'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "list" -d 'List SAML identity providers'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "get" -d 'Show one SAML identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "create" -d 'Create a SAML identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "update" -d 'Change a SAML identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "delete" -d 'Delete a SAML identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -f -a "list" -d 'List the attribute mappers of a provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -f -a "create" -d 'Create an attribute mapper of a provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -f -a "delete" -d 'Delete one attribute mapper of a provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from cache" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from cache" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from cache" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from cache" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from cache" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from cache" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from cache" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from cache" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from cache" -f -a "remove" -d 'Make the platform reload a SAML provider from its database'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -f -a "fetch" -d 'Have the platform read what a provider publishes about itself'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from metadata" -f -a "get" -d 'Show what the platform wants a SAML provider to know about it'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -f -a "providers" -d 'list, get, create, update, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and not __fish_seen_subcommand_from providers metadata" -f -a "metadata" -d 'fetch'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -f -a "list" -d 'List OpenID Connect identity providers'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -f -a "get" -d 'Show one OpenID Connect identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -f -a "create" -d 'Create an OpenID Connect identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -f -a "update" -d 'Change an OpenID Connect identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from providers" -f -a "delete" -d 'Delete an OpenID Connect identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from metadata" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from metadata" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from metadata" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from metadata" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from metadata" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from metadata" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from metadata" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from metadata" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand oidc; and __fish_seen_subcommand_from metadata" -f -a "fetch" -d 'Have the platform read what an issuer publishes about itself'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -f -a "config" -d 'get, create, update, delete, test'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -f -a "users" -d 'search, import'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -f -a "groups" -d 'search, import'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -f -a "members" -d 'search'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "get" -d 'Show the connection to Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "create" -d 'Set up the connection to Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "update" -d 'Replace the connection to Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "delete" -d 'Delete the connection to Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "test" -d 'Try the stored connection, or one that is typed and not stored'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -f -a "search" -d 'Look for users in Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -f -a "import" -d 'Import users from Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -f -a "search" -d 'Look for groups in Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -f -a "import" -d 'Import groups from Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -f -a "search" -d 'Look for members of a group in Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -f -a "list" -d 'List directories'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -f -a "get" -d 'Show one directory'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -f -a "sync-status" -d 'Show how the last synchronisation of a directory went'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -f -a "mappings" -d 'list, get'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -f -a "syncs" -d 'list, get'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -f -a "group-filters" -d 'list, get'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and not __fish_seen_subcommand_from list get sync-status mappings syncs group-filters search-bases" -f -a "search-bases" -d 'list, get'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from sync-status" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from sync-status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from sync-status" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from sync-status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from sync-status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from sync-status" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from sync-status" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from sync-status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from sync-status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -f -a "list" -d 'List which directory attributes fill which user attributes'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from mappings" -f -a "get" -d 'Show one mapping of an attribute'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -f -a "list" -d 'List the synchronisations of an agent'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from syncs" -f -a "get" -d 'Show the settings of one synchronisation'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -f -a "list" -d 'List which groups of a directory are brought over'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from group-filters" -f -a "get" -d 'Show one group filter'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -f -a "list" -d 'List the parts of a directory that are searched'
complete -c iamctl -n "__fish_iamctl_using_subcommand directories; and __fish_seen_subcommand_from search-bases" -f -a "get" -d 'Show one part of a directory that is searched'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -f -a "list" -d 'List audit events'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -f -a "scan" -d 'List audit events by GET, with the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -f -a "siem" -d 'Export events for a SIEM, oldest first, and remember where to go on'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -f -a "create" -d 'Add a record of something that happened elsewhere'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -f -a "statistics" -d 'Show how many audits there are'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan siem create statistics purge" -f -a "purge" -d 'Delete all but the newest audits of every object'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; repeatable [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; repeatable [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l since -d 'Start, such as 2h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l until -d 'End, such as 1h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l actor -d 'Who did it, by the name they sign in with [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l action -d 'Action, by its code [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l where -d 'FIELD=VALUE, !=, ~ (contains), ^=, $=, <, <=, >, >=, FIELD? [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l order-by -d 'Field to sort by, - before it for downwards [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l since -d 'Start, such as 2h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l until -d 'End, such as 1h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -l where -d 'FIELD=VALUE, !=, ~ (contains), ^=, $=, <, <=, >, >=, FIELD?' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -l since -d 'Start, such as 2h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -l until -d 'End, such as 1h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -l cursor-file -d 'File that remembers where to go on, kept by this command' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from siem" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l action -d 'Action, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l outcome -d 'How it ended, such as SUCCESS' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l detail -d 'What the action is told; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l actor -d 'Who did it, by the name they sign in with' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l service -d 'Service that it happened in' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l level -d 'Log level, such as INFO or DEBUG' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from statistics" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from statistics" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from statistics" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from statistics" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from statistics" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from statistics" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from statistics" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from statistics" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l keep -d 'How many of the newest audits of each object stay' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from purge" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -f -a "list" -d 'List webhooks'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -f -a "get" -d 'Show one webhook'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -f -a "create" -d 'Have an address called when something happens'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -f -a "update" -d 'Change a webhook'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -f -a "delete" -d 'Delete a webhook'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete test" -f -a "test" -d 'Send a made-up event'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l callback-url -d 'Address that is called, https only' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l event -d 'Event such as user.created; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l enabled -d 'Whether it is switched on' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l expiry-days -d 'Days until it ends, 0 for never' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Succeed if it already exists'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l callback-url -d 'Address that is called, https only' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l event -d 'Event such as user.created; repeatable; replaces the list' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l enabled -d 'Whether it is switched on' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l expiry-days -d 'Days until it ends, 0 for never' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l callback-url -d 'Address that is called, https only' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand webhooks; and __fish_seen_subcommand_from test" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -f -a "password-policy" -d 'get, update'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -f -a "token-lifespan" -d 'set'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -f -a "general" -d 'get, update'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -f -a "otp" -d 'get, update'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -f -a "soft-token" -d 'get, update'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -f -a "google" -d 'get, update'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -f -a "password-reset" -d 'get, update'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -f -a "face" -d 'get, update'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan general otp soft-token google password-reset face fido" -f -a "fido" -d 'get, update, android, apple'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -f -a "get" -d 'Show the rules for passwords'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -f -a "update" -d 'Change the rules for everybody\'s passwords'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -f -a "set" -d 'Set how long everybody\'s access tokens live'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -f -a "get" -d 'Show the settings that hold for everybody'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from general" -f -a "update" -d 'Change the settings that hold for everybody'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -f -a "get" -d 'Show the settings for one-time passcodes'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from otp" -f -a "update" -d 'Change the settings for one-time passcodes'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -f -a "get" -d 'Show the settings for the soft token app'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from soft-token" -f -a "update" -d 'Change the settings for the soft token app'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -f -a "get" -d 'Show the settings for Google Authenticator'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from google" -f -a "update" -d 'Change the settings for Google Authenticator'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -f -a "get" -d 'Show the settings for resetting passwords'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-reset" -f -a "update" -d 'Change the settings for resetting passwords'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -f -a "get" -d 'Show the settings for the face recognition service'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from face" -f -a "update" -d 'Change the settings for the face recognition service'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -f -a "get" -d 'Show the settings for passkeys and FIDO tokens'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -f -a "update" -d 'Change the settings for passkeys and FIDO tokens'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -f -a "android" -d 'Fetch the file that ties Android apps to a relying party'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from fido" -f -a "apple" -d 'Fetch the file that ties Apple apps to a relying party'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -f -a "get" -d 'Show whose account this is'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and not __fish_seen_subcommand_from get update" -f -a "update" -d 'Change what the account says of itself'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l company -d 'Name of the company' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l legal-acknowledged -d 'Whether the terms were agreed to; yes is for good' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "list" -d 'List tenants'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "get" -d 'Show one tenant'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "create" -d 'Create a tenant'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "update" -d 'Change parts of a tenant'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "replace" -d 'Replace a whole tenant by what a file holds'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "delete" -d 'Delete a tenant with all that belongs to it'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "audits" -d 'List the changes of one tenant'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "lock" -d 'Lock everybody out of a tenant'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "unlock" -d 'Let people into a tenant again'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "creations" -d 'start, status, result'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "identity-provider" -d 'get, set'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and not __fish_seen_subcommand_from list get create update replace delete audits lock unlock creations identity-provider entitlements" -f -a "entitlements" -d 'list, get, set, delete, usage'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l where -d 'FIELD=VALUE, !=, ~ (contains), ^=, $=, <, <=, >, >=, FIELD? [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l order-by -d 'Field to sort by, - before it for downwards [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l page-size -d 'Items per page' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l jobs -d 'Concurrent page requests, where the platform allows them' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from get" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l tenant-id -d 'Id of the new tenant, fixed from then on [only u4ids]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l name -d 'Name [only u4ids]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l description -d 'Description [only u4ids]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l domain -d 'Domain of its users; repeatable [only u4ids]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l company -d 'Name of the company [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l hostname -d 'Host name of the tenant, or its first part [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l username -d 'Name that the user signs in with [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l email -d 'E-mail address [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l first-name -d 'First name [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l last-name -d 'Last name [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l country -d 'Country in two letters [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l state -d 'State or province, for the US and Canada [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l contract-mode -d 'Type of contract [only entrust]' -r -f -a "PRODUCTION\t''
TRIAL\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l quantity -d 'How many users it may have, from 1 on [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l application-name -d 'Make an application of this name in it, with a secret [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l mail -d 'Let the platform send its mail to the user [only entrust]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l secret-out -d 'File to write the new secret to, for its owner only [only entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Succeed if it already exists'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l description -d 'Description' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l domain -d 'Domain of its users; repeatable; replaces the list' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l patch -d 'Send the JSON Patch in this file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l replace -d 'Replace the whole object by the JSON in this file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l data-template -d 'Print a body with every field, for --data, and send nothing'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l set -d 'Set a field; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l add -d 'Add a value to a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l insert -d 'Insert a value into a list field, before element N counted from 0' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l remove -d 'Remove a value from a list field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l unset -d 'Clear a field' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l force-member -d 'Send this field although it is unknown or documented as fixed' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from replace" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -l under -d 'Ask below this collection only, instead of both in turn' -r -f -a "clients\t''
tenants\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from audits" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l confirm -d 'Confirm a high-impact command, or one on a protected profile, by typing the name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from lock" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l by -d 'Interpret the target as an id or a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l data -d 'Base object as JSON or YAML; flags override it, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l each -d 'Run for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l delimiter -d 'CSV delimiter, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l map -d 'The column that holds an argument; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l ignore-columns -d 'Columns to pass over, `unknown` for all that the command does not know' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l list-separator -d 'Separator of list values in a cell (default `;`), or `none`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l shard -d 'Only part K of N of the rows, so that several machines share a file; or `auto`' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l max-rows -d 'Refuse a file with more rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l jobs -d 'Concurrent rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l give-up-after -d 'Stop after so many calls in a row without an answer, 20 if not given' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l journal -d 'Journal file, instead of one in the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l resume -d 'Resume from a journal' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l batch -d 'Use the platform\'s bulk endpoint where there is one' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l verbatim -d 'Take names with blanks or invisible characters at their edges as they are'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l retry-in-doubt -d 'Retry rows whose outcome is unknown'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l no-verify -d 'Do not read rows back (creates that return an id never are)'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from unlock" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -f -a "start" -d 'Start the creation of a tenant and leave it to itself'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -f -a "status" -d 'Show how far the creation of a tenant is'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from creations" -f -a "result" -d 'Show the result of a creation, which can be read once'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -f -a "get" -d 'Show how a tenant is managed with its provider\'s accounts'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from identity-provider" -f -a "set" -d 'Set how a tenant is managed with its provider\'s accounts'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -f -a "list" -d 'List the entitlements of a tenant'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -f -a "get" -d 'Show one thing that a tenant has a right to'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -f -a "set" -d 'Set what a tenant has a right to'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -f -a "delete" -d 'End a tenant\'s right to something'
complete -c iamctl -n "__fish_iamctl_using_subcommand tenants; and __fish_seen_subcommand_from entitlements" -f -a "usage" -d 'List the usage of tenants, period by period'
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and not __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and not __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and not __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and not __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and not __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and not __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and not __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and not __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and not __fish_seen_subcommand_from get" -f -a "get" -d 'Show what the account has a right to, and how much of it is used'
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entitlements; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "version" -d 'Show the service\'s version'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "features" -d 'Show what the service says that it can do'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "health" -d 'Show the service\'s health'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "ready" -d 'Show whether the service takes calls'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "live" -d 'Show whether the service runs'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "doc" -d 'Fetch the service\'s own API description'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "log-level" -d 'get, set'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -f -a "get" -d 'Show the service\'s log level'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -f -a "set" -d 'Set the service\'s log level until it restarts'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -f -a "add" -d 'Add a profile; asks on a terminal for what is not given'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -f -a "list" -d 'List the profiles there are, built-in ones included'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -f -a "show" -d 'Show what a profile holds'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -f -a "use" -d 'Make a profile the default'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -f -a "remove" -d 'Remove a profile and its stored secrets'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -f -a "rename" -d 'Rename a profile; its stored secrets move with it'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -f -a "trust" -d 'Agree to the commands that a profile gets its secrets from (cmd: references), as they stand now'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename trust explain" -f -a "explain" -d 'Show which source decided each setting of this run: flag, environment, profile or default'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l platform -d 'Its platform' -r -f -a "protegrity\t''
secureauth\t''
u4ids\t''
hid\t''
entrust\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l store -d 'Where to keep its secrets: keyring or file' -r -f -a "keyring\t''
file\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l max-jobs -d 'Maximum concurrent calls, 1 to 64, whatever `--jobs` says' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l username -d 'Name to sign in with; its roles must hold can_create_token [protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l login-path -d 'Where to sign in: auto finds out, and remembers [protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l realm -d 'Realm that serves the API, letter case as it stands there, such as secureauth2 [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l app-id -d 'Application ID of the realm, dashes and letter case as they stand there [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l version -d 'Version of the API; v1 minds the account\'s state when it sets a password [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l date-header -d 'Header that carries the signed date: X-SA-Ext-Date has milliseconds and needs 9.2 [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l reply-signature -d 'What a reply without a signature is: an error (strict), a warning (warn), or nothing, signatures being left unread (off) [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l domain -d 'Domain of the users, sent with every call; empty for none [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l user-in -d 'Where a user id goes: the path, or the query for ids that a path does not carry well [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l update-method -d 'Method that changes a profile: PUT, or POST for front ends that refuse PUT [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l authority -d 'Address of the identity service that issues tokens, commonly ending in /identity [u4ids]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l client-id -d 'Client to sign in as [u4ids, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l client-auth -d 'How id and secret are sent: as fields of the form, or in a Basic header [u4ids]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l patch-type -d 'Media type of a patch [u4ids]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l tenant -d 'Tenant id: the part of the service\'s address behind /scim/ [hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l api-version -d 'Major number of the API version to ask for; empty to ask for none [hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l scim-base -d 'What the first row of a list counts as: 0 as in the vendor\'s samples, 1 as in the standard [hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l token-path -d 'Path of the token endpoint; empty for /idp/{tenant}/authn/token [hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l application-id -d 'Id of the Administration API application that iamctl acts as [entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l token-form -d 'session signs in for a token; long-lived sends id and secret with every call [entrust]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l default -d 'Make it the default'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l protect -d 'Ask for the profile\'s name before anything is destroyed'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l allow-http -d 'Allow an http address that is not loopback'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from trust" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from trust" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from trust" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from trust" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from trust" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from trust" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from trust" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from trust" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "login" -d 'Prove the profile\'s secrets, then store them and keep the token'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "logout" -d 'Sign out and forget the token'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "status" -d 'Show who is signed in, until when, and where each secret lives; exit 3 when one is missing'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "refresh" -d 'Get a fresh token now'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "token" -d 'Print an access token for another tool; shown with --reveal only'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l store -d 'Where to keep secrets: keyring or file (private, only by this request)' -r -f -a "keyring\t''
file\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l secret-file -d 'The secret of the profile\'s platform, read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l password-file -d 'Password [protegrity], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l app-key-file -d 'Application Key (64 hex digits) [secureauth], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-secret-file -d 'Client secret [u4ids, hid], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l shared-secret-file -d 'Shared secret [entrust], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l secret-stdin -d 'The secret of the profile\'s platform, read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l password-stdin -d 'Password [protegrity], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l app-key-stdin -d 'Application Key (64 hex digits) [secureauth], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-secret-stdin -d 'Client secret [u4ids, hid], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l shared-secret-stdin -d 'Shared secret [entrust], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l forget -d 'Forget the profile\'s stored secrets too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l check -d 'Ask the platform whether the secrets open the door: signs in, or sends a signed call that reads'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l all -d 'Every profile of profiles.toml'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s F -l field -d 'Member of the JSON body, its value read as JSON where it is any: number, boolean, null, list, object' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s f -l raw-field -d 'Member of the JSON body, its value text' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l input -d 'File with the body, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s H -l header -d 'Header to send; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l items -d 'Where the list is in a page, as a JSON pointer, if it is no list that iamctl knows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l dry-run -d 'Show the request instead of sending it, if it may write' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l confirm -d 'Confirm a destructive request on a protected profile, by the profile\'s name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l paginate -d 'Fetch every page of a list and show it as one'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s y -l yes -d 'Skip the confirmation prompt'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l platform -d 'Show one platform only' -r -f -a "protegrity\t''
secureauth\t''
u4ids\t''
hid\t''
entrust\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -l platform -d 'The platform, else that of the profile' -r -f -a "protegrity\t''
secureauth\t''
u4ids\t''
hid\t''
entrust\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -l answer -d 'Show the members of the response instead of the request'
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand schema" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -f -a "serve" -d 'Serve the platforms on loopback HTTP or HTTPS until Ctrl-C; prints addresses and accounts'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -f -a "reset" -d 'Put the made-up data back to its start'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -f -a "fault" -d 'Let something go wrong on the coming calls of the built-in profiles'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -f -a "status" -d 'Show what there is, and how many calls and writes there were'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Port of the first platform, the next ones count on; 0 for any free ones' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l users -d 'People on each platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l quirk -d 'A difference between installations, as PLATFORM.NAME=VALUE; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault -d 'Something that goes wrong: a kind of \'sandbox fault\' and its flags as NAME=VALUE; repeatable' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l tls -d 'Serve HTTPS with a certificate of its own'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l shared -d 'Serve the data of the built-in profiles, kept in the state directory, instead of fresh data in memory'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l users -d 'People on each platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l status -d 'Status of the answer, for status and lost-answer' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l retry-after -d 'Retry-After of the answer, in seconds' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l millis -d 'How late the answer is, for latency' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l form -d 'How the answer is lost, for lost-answer [default: reset]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l body -d 'What the 200 holds, for no-answer [default: object]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l total -d 'What the list says, for wrong-total: a number, missing or negative' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l count -d 'How many rows are gone, for rows-deleted [default: 10]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l member -d 'Which member, for null-member and missing-member' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l every -d 'Only every N-th matching call' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l times -d 'So many times only' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l skip -d 'Let so many matching calls pass first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l path -d 'Only calls whose path contains this' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l calls -d 'Only these calls [default: what the kind says]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l on -d 'Only this platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l clear -d 'Let everything go well again first'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand man" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand man" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand man" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand man" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand man" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand man" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand man" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand man" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -s o -l output -d 'Output format: table, json, ndjson, yaml, csv, tsv, ids or none' -r -f -a "table\t''
json\t''
ndjson\t''
yaml\t''
csv\t''
tsv\t''
ids\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l jq -d 'Filter the JSON with a jq program; -o shows the results in any format' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -s v -l verbose -d 'Log requests to standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l help-all -d 'Print help with the options for output and network too'
