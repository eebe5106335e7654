metadata name = 'Machines'
metadata description = 'Octopus nodes, SQL Server machines and domain controllers: network interface, machine, disks.'

@export()
type imageType = {
  @description('Publisher in the marketplace.')
  publisher: string

  @description('Offer of the publisher.')
  offer: string

  @description('Plan of the offer.')
  sku: string
}

@export()
type dataDiskType = {
  @description('Name of the disk.')
  name: string

  @description('Kind of disk.')
  sku: string

  @description('Size in GiB.')
  gib: int

  @description('What the host keeps in memory.')
  caching: 'None' | 'ReadOnly' | 'ReadWrite'
}

@export()
type machineType = {
  @description('Name of the resource.')
  name: string

  @description('Name inside Windows.')
  @maxLength(15)
  computerName: string

  @description('Size of the machine.')
  size: string

  @description('Zone; none where the region has none or a set keeps the machines apart.')
  zones: string[]

  @description('Availability set; empty: none.')
  availabilitySet: string

  @description('Scale set; empty: none.')
  scaleSet: string

  @description('Name of the network interface.')
  interface: string

  @description('Subnet of the interface.')
  subnet: string

  @description('Fixed private address; empty: given by Azure.')
  address: string

  @description('Further address, which the listener of SQL Server answers on while this machine serves; empty: none.')
  listenerAddress: string

  @description('Public address; empty: none.')
  publicAddress: string

  @description('The card is in the machine, not in the host.')
  acceleratedNetworking: bool

  @description('Pools of load balancers that the machine stands in.')
  pools: { balancer: string, pool: string }[]

  @description('Application Gateway that passes requests on to the machine; empty: none.')
  gateway: string

  @description('Ports of load balancers that lead to this machine alone.')
  natRules: { balancer: string, rule: string }[]

  @description('Windows, with or without SQL Server.')
  image: imageType

  @description('Name of the system disk.')
  osDisk: string

  @description('Kind of the system disk.')
  osDiskSku: string

  @description('Size of the system disk in GiB.')
  osDiskGib: int

  @description('Further disks; their order is their number.')
  dataDisks: dataDiskType[]

  @description('Own identity of the machine.')
  systemIdentity: bool

  @description('Identity that machines share; empty: none.')
  identity: string

  @description('Windows Server licences of your own are used.')
  hybridBenefit: bool

  @description('Secure boot and a virtual TPM.')
  trustedLaunch: bool

  @description('Caches and temporary disks are encrypted on the host.')
  encryptionAtHost: bool

  @description('Azure installs updates at times that you choose.')
  platformPatching: bool

  @description('Time zone of Windows; updates and schedules follow it.')
  timeZone: string
}

@description('Where the machines are made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('Virtual network of the machines.')
param network string

@description('Resource group of that network.')
param networkGroup string

@description('Local administrator of every machine.')
param adminUsername string

@description('Password of the local administrator, from the Key Vault.')
@secure()
param adminPassword string

@description('A row for each machine.')
param machines machineType[]

resource interfaces 'Microsoft.Network/networkInterfaces@2026-01-01' = [
  for machine in machines: {
    name: machine.interface
    location: location
    tags: tags
    properties: {
      enableAcceleratedNetworking: machine.acceleratedNetworking
      ipConfigurations: concat(
        [
          {
            name: 'primary'
            properties: {
              primary: true
              subnet: {
                id: resourceId(networkGroup, 'Microsoft.Network/virtualNetworks/subnets', network, machine.subnet)
              }
              privateIPAllocationMethod: empty(machine.address) ? 'Dynamic' : 'Static'
              privateIPAddress: empty(machine.address) ? null : machine.address
              publicIPAddress: empty(machine.publicAddress)
                ? null
                : { id: resourceId('Microsoft.Network/publicIPAddresses', machine.publicAddress) }
              loadBalancerBackendAddressPools: map(machine.pools, row => {
                id: resourceId('Microsoft.Network/loadBalancers/backendAddressPools', row.balancer, row.pool)
              })
              applicationGatewayBackendAddressPools: empty(machine.gateway)
                ? []
                : [
                    {
                      id: resourceId(
                        'Microsoft.Network/applicationGateways/backendAddressPools',
                        machine.gateway,
                        'nodes'
                      )
                    }
                  ]
              loadBalancerInboundNatRules: map(machine.natRules, row => {
                id: resourceId('Microsoft.Network/loadBalancers/inboundNatRules', row.balancer, row.rule)
              })
            }
          }
        ],
        empty(machine.listenerAddress)
          ? []
          : [
              {
                name: 'listener'
                properties: {
                  primary: false
                  subnet: {
                    id: resourceId(networkGroup, 'Microsoft.Network/virtualNetworks/subnets', network, machine.subnet)
                  }
                  privateIPAllocationMethod: 'Static'
                  privateIPAddress: machine.listenerAddress
                }
              }
            ]
      )
    }
  }
]

resource virtualMachines 'Microsoft.Compute/virtualMachines@2026-03-01' = [
  for (machine, index) in machines: {
    name: machine.name
    location: location
    tags: tags
    zones: machine.zones
    identity: machine.systemIdentity
      ? { type: 'SystemAssigned' }
      : empty(machine.identity)
          ? null
          : {
              type: 'UserAssigned'
              userAssignedIdentities: {
                '${resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', machine.identity)}': {}
              }
            }
    properties: {
      availabilitySet: empty(machine.availabilitySet)
        ? null
        : { id: resourceId('Microsoft.Compute/availabilitySets', machine.availabilitySet) }
      virtualMachineScaleSet: empty(machine.scaleSet)
        ? null
        : { id: resourceId('Microsoft.Compute/virtualMachineScaleSets', machine.scaleSet) }
      hardwareProfile: { vmSize: machine.size }
      licenseType: machine.hybridBenefit ? 'Windows_Server' : null
      securityProfile: {
        encryptionAtHost: machine.encryptionAtHost
        securityType: machine.trustedLaunch ? 'TrustedLaunch' : null
        uefiSettings: machine.trustedLaunch ? { secureBootEnabled: true, vTpmEnabled: true } : null
      }
      osProfile: {
        computerName: machine.computerName
        adminUsername: adminUsername
        adminPassword: adminPassword
        windowsConfiguration: {
          provisionVMAgent: true
          enableAutomaticUpdates: machine.platformPatching
          timeZone: machine.timeZone
          patchSettings: {
            patchMode: machine.platformPatching ? 'AutomaticByPlatform' : 'Manual'
            assessmentMode: machine.platformPatching ? 'AutomaticByPlatform' : 'ImageDefault'
            automaticByPlatformSettings: machine.platformPatching
              ? { bypassPlatformSafetyChecksOnUserSchedule: true, rebootSetting: 'IfRequired' }
              : null
          }
        }
      }
      storageProfile: {
        imageReference: {
          publisher: machine.image.publisher
          offer: machine.image.offer
          sku: machine.image.sku
          version: 'latest'
        }
        osDisk: {
          name: machine.osDisk
          createOption: 'FromImage'
          caching: 'ReadWrite'
          diskSizeGB: machine.osDiskGib
          managedDisk: { storageAccountType: machine.osDiskSku }
        }
        dataDisks: [
          for (disk, number) in machine.dataDisks: {
            name: disk.name
            lun: number
            createOption: 'Empty'
            caching: disk.caching
            diskSizeGB: disk.gib
            managedDisk: { storageAccountType: disk.sku }
          }
        ]
      }
      networkProfile: { networkInterfaces: [{ id: interfaces[index].id }] }
      diagnosticsProfile: { bootDiagnostics: { enabled: true } }
    }
  }
]
