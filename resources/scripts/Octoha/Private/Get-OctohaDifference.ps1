function Get-OctohaDifference {
    <#
    .SYNOPSIS
    Lists the values in which two settings differ.
    .PARAMETER Before
    The value of before.
    .PARAMETER After
    The value of now.
    .PARAMETER At
    Where it stands, for the answer.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [AllowNull()]
        [object] $Before,

        [AllowNull()]
        [object] $After,

        [Parameter(Mandatory = $true)]
        [string] $At
    )

    if ($Before -is [System.Management.Automation.PSCustomObject] -and $After -is [System.Management.Automation.PSCustomObject]) {
        $keys = @($After.PSObject.Properties.Name)
        $gone = @($Before.PSObject.Properties.Name | Where-Object -FilterScript { $keys -notcontains $_ })
        foreach ($key in $keys + $gone) {
            $old = $Before.PSObject.Properties[$key]
            $new = $After.PSObject.Properties[$key]
            $call = @{
                Before = if ($null -ne $old) { $old.Value } else { $null }
                After  = if ($null -ne $new) { $new.Value } else { $null }
            }
            Get-OctohaDifference @call -At "$At.$key"
        }
        return
    }
    if ($Before -is [array] -and $After -is [array] -and $Before.Count -eq $After.Count) {
        for ($i = 0; $i -lt $After.Count; $i++) { Get-OctohaDifference -Before $Before[$i] -After $After[$i] -At "$At[$i]" }
        return
    }
    $old = if ($null -eq $Before) { 'nothing' } else { ConvertTo-Json -InputObject $Before -Depth 10 -Compress }
    $new = if ($null -eq $After) { 'nothing' } else { ConvertTo-Json -InputObject $After -Depth 10 -Compress }
    if ($old -cne $new) { "$At was $old, is $new" }
}
