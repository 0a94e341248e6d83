# iamctl completes its own lines.
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
