// Breaks rules on purpose: what the check never sees fail proves nothing.
param unused string
param thing object
resource network   'Microsoft.Network/virtualNetworks@2019-11-01' = {
  name: 'x'
  location: 'westeurope'
}
output url string = 'https://x.vault.azure.net'
output key string = listKeys(network.id, '2019-11-01').key
