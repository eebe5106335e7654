function Get-Two {
    1
}

function Get-One {
    1
}