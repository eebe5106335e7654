@{
    Severity     = @('Error', 'Warning', 'Information')
    IncludeRules = @('*')
    ExcludeRules = @()
    Rules        = @{
        PSAvoidUsingCmdletAliases                 = @{ Enable = $true }
        PSAvoidUsingPositionalParameters          = @{ Enable = $true }
        PSAvoidOverwritingBuiltInCmdlets          = @{ Enable = $true }
        PSUseShouldProcessForStateChangingFunctions = @{ Enable = $true }
        PSUseConsistentIndentation                = @{ Enable = $true; Kind = 'space'; IndentationSize = 4 }
        PSProvideCommentHelp                      = @{ Enable = $true; ExportedOnly = $false; Placement = 'begin' }
        PSUseCompatibleSyntax                     = @{ Enable = $true; TargetVersions = @('5.1', '7.0') }
    }
}
