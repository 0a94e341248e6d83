# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_iamctl_global_optspecs
    string join \n p/profile= o/output= columns= sort-by= jq= no-headers reveal csv-raw local-time color= v/verbose debug q/quiet no-input platform= url= setting= ca-bundle= client-cert= client-key= insecure connect-timeout= timeout= max-wait= retries= rate= h/help help-all V/version
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
complete -c iamctl -n "__fish_iamctl_needs_command" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_needs_command" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_needs_command" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_needs_command" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_needs_command" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_needs_command" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_needs_command" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_needs_command" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_needs_command" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_needs_command" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_needs_command" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_needs_command" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_needs_command" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_needs_command" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_needs_command" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_needs_command" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_needs_command" -s V -l version -d 'Print version'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "users" -d 'Accounts of people'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "groups" -d 'Sets of users'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "roles" -d 'Bundles of permissions'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "permissions" -d 'What a role can allow'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "credentials" -d 'What people are checked by when they sign in'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "devices" -d 'What credentials stand in: tokens, cards, telephones'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "authenticators" -d 'What people sign in with'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "audits" -d 'What happened on the platform'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "saml" -d 'SAML identity providers and their mappers'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "entra" -d 'People and groups from Microsoft Entra ID'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "settings" -d 'What holds for everybody'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "system" -d 'The platform\'s service itself'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "profiles" -d 'Accounts on platforms: addresses and settings, no secrets'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "auth" -d 'Signing in and out, and where secrets live'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "api" -d 'Send a raw call, signed in as the profile'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "capabilities" -d 'Which platform does what'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "sandbox" -d 'The platforms on this machine, with made-up data'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "completions" -d 'Write the completions of a shell'
complete -c iamctl -n "__fish_iamctl_needs_command" -f -a "commands" -d 'List every command as data'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "list" -d 'List users'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "scan" -d 'List users by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "get" -d 'Show one user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "create" -d 'Create a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "update" -d 'Change a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "delete" -d 'Delete a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "enable" -d 'Let a user sign in'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "disable" -d 'Keep a user from signing in'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "lock" -d 'Lock a user out'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "unlock" -d 'Let a locked user in again'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "status" -d 'Show whether a user may sign in'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "password" -d 'set, change'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "groups" -d 'add, join, remove'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "roles" -d 'add, remove'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "factors" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "throttle" -d 'get, reset'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "otp-throttle" -d 'get, reset'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "history" -d 'add'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and not __fish_seen_subcommand_from list scan get create update delete enable disable lock unlock status password groups roles factors throttle otp-throttle history attribute-types" -f -a "attribute-types" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; may be given several times [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; may be given several times [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l username -d 'Name that the user signs in with [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l external-id -d 'Id in another system [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l include -d 'Answer only this member; may be given several times [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l exclude -d 'Leave this member out of the answer; may be given several times [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l username -d 'Name that the user signs in with' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l email -d 'E-mail address' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l first-name -d 'First name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l last-name -d 'Last name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l password-file -d 'Password [only protegrity, secureauth], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l enabled -d 'Whether it is switched on [only protegrity, hid]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l role -d 'Role, by name; may be given several times [only protegrity, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l group -d 'Group, by name; may be given several times [only protegrity, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l identity -d 'Link to an identity at a provider; may be given several times [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l property -d 'Profile property, empty to clear it; may be given several times [only secureauth, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l kba-file -d 'JSON file of security questions and answers, - for standard input [only secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l external-id -d 'Id in another system [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l password-stdin -d 'Password [only protegrity, secureauth], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Be content if it is there already'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l username -d 'Name that the user signs in with [only protegrity, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l email -d 'E-mail address' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l first-name -d 'First name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l last-name -d 'Last name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l password-file -d 'Password [only protegrity], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l enabled -d 'Whether it is switched on [only protegrity, hid]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l role -d 'Role, by name; may be given several times [only protegrity, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l group -d 'Group, by name; may be given several times [only protegrity, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l identity -d 'Link to an identity at a provider; may be given several times [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l property -d 'Profile property, empty to clear it; may be given several times [only secureauth, hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l kba-file -d 'JSON file of security questions and answers, - for standard input [only secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l external-id -d 'Id in another system [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l set -d 'Set a member of the object that is sent; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l add -d 'Add to a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l remove -d 'Take from a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l unset -d 'Take a member of it away' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l password-stdin -d 'Password [only protegrity], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l delete-related-data -d 'Delete everything that is stored about the user, not only the account [only secureauth]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l domain -d 'Domain that the user belongs to [only secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l set -d 'Set a member of the object that is sent; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l add -d 'Add to a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l remove -d 'Take from a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l unset -d 'Take a member of it away' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l set -d 'Set a member of the object that is sent; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l add -d 'Add to a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l remove -d 'Take from a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l unset -d 'Take a member of it away' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from lock" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l password-file -d 'Password [only protegrity], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l password-stdin -d 'Password [only protegrity], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from unlock" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -f -a "set" -d 'Set a user\'s password as an administrator'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from password" -f -a "change" -d 'Change a password, knowing the current one'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "add" -d 'Add a user to groups'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "join" -d 'Put a user into one group, by the call for a single pair'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "remove" -d 'Take a user out of groups'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -f -a "add" -d 'Give a user roles'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from roles" -f -a "remove" -d 'Take roles from a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from factors" -f -a "list" -d 'List the factors that a user can sign in with'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -f -a "get" -d 'Show how many attempts with a second factor count against a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from throttle" -f -a "reset" -d 'Set that count back to zero'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -f -a "get" -d 'Show how many one-time passcode checks count against a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from otp-throttle" -f -a "reset" -d 'Set that count back to zero'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from history" -f -a "add" -d 'Record an access of a user from an address'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand users; and __fish_seen_subcommand_from attribute-types" -f -a "list" -d 'List the attributes that a user can have'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -f -a "list" -d 'List groups'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -f -a "scan" -d 'List groups by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -f -a "get" -d 'Show one group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -f -a "create" -d 'Create a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -f -a "update" -d 'Change the members or roles of a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -f -a "delete" -d 'Delete a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and not __fish_seen_subcommand_from list scan get create update delete members" -f -a "members" -d 'add, join, remove'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; may be given several times [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; may be given several times [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l name -d 'Name [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l description -d 'Description [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l user -d 'User; may be given several times [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l role -d 'Role, by name; may be given several times [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l id -d 'The platform\'s own id [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l external-id -d 'Id in another system [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l parent -d 'Group that it is put below, by id [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Be content if it is there already'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l user -d 'User; may be given several times [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l role -d 'Role, by name; may be given several times [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l name -d 'Name [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l external-id -d 'Id in another system [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l set -d 'Set a member of the object that is sent; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l add -d 'Add to a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l remove -d 'Take from a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l unset -d 'Take a member of it away' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l delete-members -d 'Delete the user accounts of the members too [only protegrity]' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "add" -d 'Add users to a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "join" -d 'Put one user into a group, by the call for a single pair'
complete -c iamctl -n "__fish_iamctl_using_subcommand groups; and __fish_seen_subcommand_from members" -f -a "remove" -d 'Take users out of a group'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "list" -d 'List roles'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "get" -d 'Show one role'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "create" -d 'Create a role'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "update" -d 'Change a role'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "delete" -d 'Delete a role'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l name -d 'Name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l description -d 'Description [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l permission -d 'Permission, by name; may be given several times [only protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l id -d 'The platform\'s own id [only hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Be content if it is there already'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l description -d 'Description' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l permission -d 'Permission, by name; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l set -d 'Set a member of the object that is sent; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l add -d 'Add to a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l remove -d 'Take from a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l unset -d 'Take a member of it away' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from update" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand roles; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List permissions'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand permissions; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "list" -d 'List credentials'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "scan" -d 'List credentials by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "get" -d 'Show one credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "set-status" -d 'Move a credential to another status'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "attributes" -d 'set, remove'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "replace" -d 'Replace a credential by the one in a file'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "delete" -d 'Delete a credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and not __fish_seen_subcommand_from list scan get set-status attributes replace delete types" -f -a "types" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l type -d 'Type, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l status -d 'Status, such as ACTIVE' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l owner -d 'Who or what it belongs to, by id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l attribute -d 'Value of an attribute, OP being eq, co, sw or ew; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l expires-before -d 'Ends before this: an instant, a date, or 30d from now' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l expires-after -d 'Ends after this: an instant, a date, or 30d from now' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l starts -d 'Starts at exactly this instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l external-id -d 'Id in another system' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l id -d 'The platform\'s own id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l force -d 'Let the platform judge a change that is refused here' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from set-status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -f -a "set" -d 'Set attributes of a credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from attributes" -f -a "remove" -d 'Take attributes from a credential'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l allow-empty -d 'Let the list of attributes become empty' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l force -d 'Let the platform judge a change that is refused here' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from replace" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand credentials; and __fish_seen_subcommand_from types" -f -a "list" -d 'List the types that a credential can have'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "list" -d 'List devices'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "scan" -d 'List devices by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "get" -d 'Show one device'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "create" -d 'Register a device'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "assign" -d 'Give a device to a user'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "set-status" -d 'Move a device to another status'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "act" -d 'Let a device do something, such as synchronise or unlock its PIN'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "delete" -d 'Delete a device'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and not __fish_seen_subcommand_from list scan get create assign set-status act delete types" -f -a "types" -d 'list, get'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l type -d 'Type, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l status -d 'Status, such as ACTIVE' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l owner -d 'Who or what it belongs to, by id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l expires-before -d 'Ends before this: an instant, a date, or 30d from now' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l expires-after -d 'Ends after this: an instant, a date, or 30d from now' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l starts -d 'Starts at exactly this instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l external-id -d 'Id in another system' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l id -d 'The platform\'s own id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l type -d 'Type, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l external-id -d 'Id in another system' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l owner -d 'Who or what it belongs to, by id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Be content if it is there already'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l set -d 'Set a member of the object that is sent; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l add -d 'Add to a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l remove -d 'Take from a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l unset -d 'Take a member of it away' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from assign" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l force -d 'Let the platform judge a change that is refused here' -r -f -a "yes\t''
no\t''
true\t''
false\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from set-status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l detail -d 'What the action is told; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from act" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l by -d 'Take what is typed as an id or as a name' -r -f -a "id\t''
name\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -f -a "list" -d 'List the types that a device can have'
complete -c iamctl -n "__fish_iamctl_using_subcommand devices; and __fish_seen_subcommand_from types" -f -a "get" -d 'Show one type of devices'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -f -a "list" -d 'List authenticators'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -f -a "scan" -d 'List authenticators by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -f -a "get" -d 'Show one authenticator'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -f -a "create" -d 'Let a user sign in under a policy'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -f -a "enable" -d 'Switch an authenticator on'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -f -a "disable" -d 'Switch an authenticator off'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -f -a "act" -d 'Let an authenticator do something, such as forget its failures'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -f -a "delete" -d 'Delete an authenticator'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and not __fish_seen_subcommand_from list scan get create enable disable act delete policies" -f -a "policies" -d 'list'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l status -d 'Status, such as ACTIVE' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l owner -d 'Who or what it belongs to, by id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l policy -d 'Policy, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from get" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l user -d 'User, by name, e-mail address or id' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l policy -d 'Policy, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l external-id -d 'Id in another system' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Be content if it is there already'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l set -d 'Set a member of the object that is sent; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l add -d 'Add to a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l remove -d 'Take from a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l unset -d 'Take a member of it away' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from enable" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l set -d 'Set a member of the object that is sent; `NAME=:JSON` for JSON' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l add -d 'Add to a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l remove -d 'Take from a list of it' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l unset -d 'Take a member of it away' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l strict -d 'Refuse a name in `--set` that the object does not have'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from disable" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l detail -d 'What the action is told; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from act" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe act, or one on a protected profile, by its name' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from delete" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand authenticators; and __fish_seen_subcommand_from policies" -f -a "list" -d 'List the policies that authenticators follow'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -f -a "list" -d 'List what happened'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -f -a "scan" -d 'List what happened by a plain GET, the filter in the address'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and not __fish_seen_subcommand_from list scan create" -f -a "create" -d 'Add a record of something that happened elsewhere'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l since -d 'Start, such as 2h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l until -d 'End, such as 1h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l actor -d 'Who did it, by the name they sign in with' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l action -d 'Action, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l filter -d 'Comparisons joined by \'and\', such as \'type eq "CT_ACODE"\'; checked first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l include -d 'Answer only this member; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l exclude -d 'Leave this member out of the answer; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l since -d 'Start, such as 2h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l until -d 'End, such as 1h, 2026-05-01 or an instant' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l raw-filter -d 'Filter to send as it is, unchecked' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l limit -d 'Stop after this many rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l page-size -d 'Rows asked for at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l jobs -d 'Pages fetched at once, where the platform can be asked that way' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from scan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l action -d 'Action, by its code' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l outcome -d 'How it ended, such as SUCCESS' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l detail -d 'What the action is told; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l actor -d 'Who did it, by the name they sign in with' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l service -d 'Service that it happened in' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l level -d 'Log level, such as INFO or DEBUG' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l data -d 'JSON object laid under the flags, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request instead of sending it' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l each -d 'Do it for every row of a CSV, JSON or NDJSON file, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l delimiter -d 'What stands between CSV cells, `tab` for a tab' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l map -d 'The column that holds an argument; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l jobs -d 'Rows under way at once' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l max-failures -d 'Stop after so many failed rows' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l journal -d 'Where to keep what was sent, instead of the state directory' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l resume -d 'Go on where the run with this journal stopped' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l batch -d 'Whether rows that differ in one list only are sent as one call' -r -f -a "on\t''
off\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l failed -d 'Write the failed rows with their reasons, as valid input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l progress -d 'auto, plain or none' -r -f -a "auto\t''
plain\t''
none\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l if-not-exists -d 'Be content if it is there already'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l stop-on-error -d 'Stop after the first failed row'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l retry-in-doubt -d 'Send rows again of which nobody knows what came of them'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand audits; and __fish_seen_subcommand_from create" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -f -a "providers" -d 'list, get, create, update, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and not __fish_seen_subcommand_from providers mappers" -f -a "mappers" -d 'list, create, delete'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "list" -d 'List SAML identity providers'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "get" -d 'Show one SAML identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "create" -d 'Create a SAML identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "update" -d 'Change a SAML identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from providers" -f -a "delete" -d 'Delete a SAML identity provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -f -a "list" -d 'List the attribute mappers of a provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -f -a "create" -d 'Create an attribute mapper of a provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand saml; and __fish_seen_subcommand_from mappers" -f -a "delete" -d 'Delete one attribute mapper of a provider'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -f -a "config" -d 'get, create, update, delete, test'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -f -a "users" -d 'search, import'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -f -a "groups" -d 'search, import'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and not __fish_seen_subcommand_from config users groups members" -f -a "members" -d 'search'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "get" -d 'Show the connection to Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "create" -d 'Set up the connection to Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "update" -d 'Replace the connection to Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "delete" -d 'Delete the connection to Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from config" -f -a "test" -d 'Try the stored connection, or one that is typed and not stored'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -f -a "search" -d 'Look for users in Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from users" -f -a "import" -d 'Import users from Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -f -a "search" -d 'Look for groups in Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from groups" -f -a "import" -d 'Import groups from Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand entra; and __fish_seen_subcommand_from members" -f -a "search" -d 'Look for members of a group in Entra ID'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -f -a "password-policy" -d 'get, update'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and not __fish_seen_subcommand_from password-policy token-lifespan" -f -a "token-lifespan" -d 'set'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -f -a "get" -d 'Show the rules for passwords'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from password-policy" -f -a "update" -d 'Change the rules for everybody\'s passwords'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand settings; and __fish_seen_subcommand_from token-lifespan" -f -a "set" -d 'Set how long everybody\'s access tokens live'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "version" -d 'Show the service\'s version'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "features" -d 'Show what the service says that it can do'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "health" -d 'Show whether the service is well'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "ready" -d 'Show whether the service takes calls'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "live" -d 'Show whether the service runs'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "doc" -d 'Fetch the service\'s own API description'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and not __fish_seen_subcommand_from version features health ready live doc log-level" -f -a "log-level" -d 'get, set'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from version" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from features" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from health" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from ready" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from live" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from doc" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -f -a "get" -d 'Show the service\'s log level'
complete -c iamctl -n "__fish_iamctl_using_subcommand system; and __fish_seen_subcommand_from log-level" -f -a "set" -d 'Set the service\'s log level until it restarts'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -f -a "add" -d 'Add a profile; asks on a terminal for what is not given'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -f -a "list" -d 'List the profiles there are, built-in ones included'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -f -a "show" -d 'Show what a profile holds'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -f -a "use" -d 'Make a profile the default'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -f -a "remove" -d 'Remove a profile and its stored secrets'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -f -a "rename" -d 'Rename a profile; its stored secrets move with it'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and not __fish_seen_subcommand_from add list show use remove rename explain" -f -a "explain" -d 'Show which source decided each setting of this run: flag, environment, profile or default'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l store -d 'Where to keep its secrets: keyring or file' -r -f -a "keyring\t''
file\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l username -d 'Name to sign in with; its roles must hold can_create_token [protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l login-path -d 'Where to sign in: auto finds out, and remembers [protegrity]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l realm -d 'Realm that serves the API, letter case as it stands there, such as secureauth2 [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l app-id -d 'Application ID of the realm, dashes and letter case as they stand there [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l version -d 'Version of the API; v1 minds the account\'s state when it sets a password [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l date-header -d 'Header that carries the signed date: X-SA-Ext-Date has milliseconds and needs 9.2 [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l reply-signature -d 'What a reply without a signature is: an error (strict), a warning (warn), or nothing, signatures being left unread (off) [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l domain -d 'Domain of the users, sent with every call; empty for none [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l user-in -d 'Where a user id goes: the path, or the query for ids that a path does not carry well [secureauth]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l tenant -d 'Tenant id: the part of the service\'s address behind /scim/ [hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l client-id -d 'Client id to sign in with; it needs the role RL_CLIENTIDM2M [hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l api-version -d 'Major number of the API version to ask for; empty to ask for none [hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l scim-base -d 'What the first row of a list counts as: 0 as in the vendor\'s samples, 1 as in the standard [hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l token-path -d 'Path of the token endpoint; empty for /idp/{tenant}/authn/token [hid]' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l default -d 'Make it the default'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l protect -d 'Ask for the profile\'s name before anything is destroyed'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l allow-http -d 'Allow an http address that is not loopback'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from add" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from list" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from show" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from use" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from remove" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from rename" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand profiles; and __fish_seen_subcommand_from explain" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "login" -d 'Store the profile\'s secrets, sign in and keep the token'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "logout" -d 'Sign out and forget the token'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "status" -d 'Show who is signed in, until when, and where each secret lives'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "refresh" -d 'Get a fresh token now'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status refresh token" -f -a "token" -d 'Print an access token for another tool; shown with --reveal only'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l store -d 'Where to keep secrets: keyring or file (private, only by this request)' -r -f -a "keyring\t''
file\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l password-file -d 'Password [protegrity], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l app-key-file -d 'Application Key (64 hex digits) [secureauth], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-secret-file -d 'Client secret [hid], read from a file' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l password-stdin -d 'Password [protegrity], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l app-key-stdin -d 'Application Key (64 hex digits) [secureauth], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-secret-stdin -d 'Client secret [hid], read from standard input'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l forget -d 'Forget the profile\'s stored secrets too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s F -l field -d 'Member of the JSON body, its value read as JSON where it is any: number, boolean, null, list, object' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s f -l raw-field -d 'Member of the JSON body, its value text' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l input -d 'File with the body, - for standard input' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s H -l header -d 'Header to send; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l items -d 'Where the list is in a page, as a JSON pointer' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l dry-run -d 'Show the request instead of sending it, if it may write' -r -f -a "text\t''
curl\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l paginate -d 'Fetch every page of a list and show it as one'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand api" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand capabilities" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -f -a "serve" -d 'Serve the platforms on loopback HTTP or HTTPS until Ctrl-C; prints addresses and accounts'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -f -a "reset" -d 'Put the made-up data back to its start'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -f -a "fault" -d 'Let something go wrong on the coming calls'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset fault status" -f -a "status" -d 'Show what there is, and how many calls and writes there were'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Port of the first platform, the next ones count on; 0 for any free ones' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l users -d 'People on each platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l scim-base -d 'What SCIM lists start counting from: 0 as some platforms do, 1 as the standard does' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault -d 'Something that goes wrong: a kind and NAME=VALUE words; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l tls -d 'Serve HTTPS with a certificate of its own'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l shared -d 'Serve the data of the built-in profiles, kept in the state directory, instead of fresh data in memory'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l users -d 'People on each platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l status -d 'Status of the answer, for the kind status' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l retry-after -d 'Retry-After of the answer, in seconds' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l millis -d 'How late the answer is, in milliseconds, for the kind latency' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l every -d 'Only every N-th matching call' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l times -d 'So many times only' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l skip -d 'Let so many matching calls pass first' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l path -d 'Only calls whose path contains this' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l on -d 'Only this platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l clear -d 'Let everything go well again first'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand completions" -l help-all -d 'Print help with the options for output and network too'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -s p -l profile -d 'Profile to use' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -s o -l output -d 'Form of the output: table, json, ndjson, yaml, csv, tsv, ids or none' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l columns -d 'Columns to show, separated by commas' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l sort-by -d 'Column to sort by; -NAME for descending' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l jq -d 'Filter the JSON with a jq program' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l color -d 'When to use colour: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l platform -d 'Platform, for a run without a profile' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l url -d 'Address of the platform' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l setting -d 'A setting of the platform; may be given several times' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l ca-bundle -d 'PEM file with further certificate authorities' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l client-cert -d 'PEM file with a client certificate' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l client-key -d 'PEM file with its key, if that is apart' -r -F
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l connect-timeout -d 'Limit on connecting, such as 10s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l timeout -d 'Limit on one whole call, such as 60s' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l max-wait -d 'Longest wait that a platform may ask for before another try' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l retries -d 'How often a call is tried again' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l rate -d 'Calls a second at the most' -r
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l no-headers -d 'Leave out the header of a table, CSV or TSV'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l reveal -d 'Show secret values'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l csv-raw -d 'Write CSV cells as they are, also those that a spreadsheet would run'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l local-time -d 'Show times of tables in the local zone'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -s v -l verbose -d 'Tell each request on standard error; twice for headers and bodies, secrets hidden'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l debug -d 'The same as -vv'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -s q -l quiet -d 'Tell warnings and errors only'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l no-input -d 'Never ask; fail and name the flag instead'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l insecure -d 'Take any certificate: anybody in between can read and change everything'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -s h -l help -d 'Print help'
complete -c iamctl -n "__fish_iamctl_using_subcommand commands" -l help-all -d 'Print help with the options for output and network too'
