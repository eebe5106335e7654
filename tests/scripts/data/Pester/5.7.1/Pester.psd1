@{
    RootModule        = 'Pester.psm1'
    ModuleVersion     = '5.7.1'
    GUID              = 'a699dea5-2c73-4616-a270-1f7abb777e71'
    FunctionsToExport = @('Describe', 'It', 'BeforeAll', 'Should', 'Set-ItResult', 'New-PesterContainer', 'New-PesterConfiguration', 'Invoke-Pester')
}
