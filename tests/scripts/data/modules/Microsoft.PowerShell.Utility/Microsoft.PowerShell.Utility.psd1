# The real cmdlets, as PowerShell's own module of this name has them.
@{
    ModuleVersion     = '7.0.0.0'
    GUID              = '1da87e53-152b-403e-98dc-74d7b4d63d59'
    NestedModules     = @('..\..\Microsoft.PowerShell.Commands.Utility.dll')
    FunctionsToExport = @()
    CmdletsToExport   = '*'
    AliasesToExport   = '*'
}
