function Publish-OctohaTemplate {
    <#
    .SYNOPSIS
    Deploys a template, as a deployment or as a deployment stack.
    .PARAMETER Context
    The run.
    .PARAMETER Part
    foundation or main.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [ValidateSet('foundation', 'main')]
        [string] $Part
    )

    $azure = $Context.Settings.azure
    if (-not $PSCmdlet.ShouldProcess($azure.resourceGroup, "Deploy $Part")) {
        return
    }
    $template = @(Get-OctohaTemplateArgument -Settings $Context.Settings -Part $Part)
    $words = @('deployment', 'group', 'create') + $template
    $look = "az deployment operation group list --resource-group $($azure.resourceGroup) --name octoha-$Part"
    if ($azure.deploymentStack) {
        # What a later design drops is left where it is: nobody loses a database by a deployment.
        $words = @('stack', 'group', 'create') + $template + @('--action-on-unmanage', 'detachAll', '--deny-settings-mode', 'none', '--yes')
        $look = "az stack group show --resource-group $($azure.resourceGroup) --name octoha-$Part"
    }
    try {
        $answer = Invoke-OctohaAzure -Argument $words
    }
    catch {
        if ($null -ne $_.Exception.Data['OctohaExitCode']) { throw }
        throw "Azure did not finish the deployment octoha-$Part. What it has made stays. Look at: $look. Mend what it says and run again. $($_.Exception.Message)"
    }
    $state = if ($azure.deploymentStack) { $answer.provisioningState } else { $answer.properties.provisioningState }
    $Context.Given.Deployed[$Part] = if ("$state" -eq 'succeeded') { 'Succeeded' } else { "$state" }
}
