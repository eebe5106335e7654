# A function that another file of the module has, and a statement that runs when the module is loaded.
function Get-One {
    1
}

Get-One
