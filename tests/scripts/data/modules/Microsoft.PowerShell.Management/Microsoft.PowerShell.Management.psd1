# The real cmdlets, as PowerShell's own module of this name has them.
@{
    ModuleVersion     = '7.0.0.0'
    GUID              = 'eefcb906-b326-4e99-9f54-8b4bb6ef3c6d'
    NestedModules     = @('..\..\Microsoft.PowerShell.Commands.Management.dll')
    FunctionsToExport = @()
    CmdletsToExport   = '*'
    AliasesToExport   = '*'
}
