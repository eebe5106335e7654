<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Acceptances</name>
    <message>
        <source>This finding cannot be accepted: a design with it cannot work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason and an owner are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expiry day must be a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Applicability</name>
    <message>
        <source>there is no licence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM provisioning is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one node only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no second region is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an existing network is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no hybrid link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Tentacle or agent polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an existing Key Vault is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DNS zone is not in Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is served over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrators do not come over the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no availability set is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nodes are not spread over zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scale set is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nodes have no data disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service runs as Local System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service account has no password of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no existing instance is grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL by DTU is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL by vCore is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no copy of the database in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no failover group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no existing database server is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SQL Server machines are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL has no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no failover cluster is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database has no listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SQL login is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the managed identity signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows sign-in to the database is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is not reachable from the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Files is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tier has no provisioned speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no existing share is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetApp Files is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each kind of data has a path of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all data are in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drive is mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share is not opened by the storage key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted shares are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gateway scales by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Balancer is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither Kemp LoadMaster nor F5 BIG-IP is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portal has no balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen balancer does not read requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no web application firewall is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the probe opens a connection only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing uses gRPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody signs in by password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Entra application has no client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing needs a Windows domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no domain controller is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Workspace is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generic OpenID Connect is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no directory with groups is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no external provider is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nodes have no polling addresses of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nodes share no polling address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling over Redis is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no existing Redis is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Managed Redis is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling over web sockets is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection count is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Own assumption: what the backups of one machine hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Line %1 of MANIFEST.sha256 is not of the form “hash, two spaces, path”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no bundle: MANIFEST.sha256 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file; name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that is no bundle; name an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds files that are not of the earlier bundle, such as %2; move them away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the earlier bundle cannot be moved aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Application Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemp LoadMaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 BIG-IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nodes are reached directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway, TCP listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway, HTTP rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemp LoadMaster (TCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 BIG-IP (TCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private network only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the balancer and again at the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at the balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Server 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Server 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Server 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Server 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Server 2012 R2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows 10 or 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale set (flexible)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group managed service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP.sys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts of this bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System-assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Update Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret in extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL Database (DTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL Database (vCore)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server availability group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server failover cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing SQL Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active geo-replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subnet for each replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One subnet, internal load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One subnet, distributed network name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared Premium SSD, zone-redundant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared Premium SSD, one datacentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared Ultra Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium file share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage Spaces Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File share witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database mirroring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows (integrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1433</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1433 and 11000 to 11999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1433 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone-redundant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geo-redundant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geo-zone-redundant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One datacentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any evening (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server, second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AzureBastionSubnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GatewaySubnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetApp Files (delegated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer appliances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second region, switched off (hot/cold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both regions at work (hot/hot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT gateway (one zone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT gateway StandardV2 (all zones)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound rule of the load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address on each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default outbound access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another DNS provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate in Key Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by Front Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt on the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, with an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Bastion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the hybrid link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDP from the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polling Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address for each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port for each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address, Redis (multi-node polling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web sockets on 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Tentacle.config (discouraged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll a plain balancer (discouraged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Managed Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noeviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volatile-lru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium SSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium SSD, zone-redundant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium SSD v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard SSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard HDD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read/write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New domain controllers in Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing domain controllers in Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-premises, over the hybrid link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra Domain Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiate (Kerberos)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated Windows authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To learn and to try scripts; nothing depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure platform services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure runs database, file share and balancer for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines only (IaaS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is yours to patch, back up and fail over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DFS replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own file server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure NetApp Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSD, provisioned v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSD, provisioned v1 (premium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDD, provisioned v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDD, transaction optimized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDD, hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDD, cool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone-redundant (ZRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One datacentre (LRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geo-redundant (GRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geo-zone-redundant (GZRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One root (clusterShared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place, a path for each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separate place for each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNC path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global SMB mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic links (classic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage account key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the account&apos;s redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional (two nodes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise (unlimited nodes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server (2021 to 2023)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Center (ended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Availability (ended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Standard, Team, Enterprise or Professional (one node)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licence key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stopped, then one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>There is no question “%1”; “octoha-cli fields” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not in the list; it has %n item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an answer to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>projects × average minutes ÷ window minutes, rounded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total task cap ÷ (nodes that run tasks − 1), rounded up; one node may be away; one node alone carries the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total task cap ÷ task cap of a node, rounded up, and one node more; at least two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(packages a month × average MB × months kept + deployments a day × (log MB + artifact MB) × days kept) × growth ÷ 1024, rounded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row of Octopus&apos;s table for the sum of the task caps; between two rows the larger one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTU ÷ DTU of a vCore, rounded up; at least two; a rule of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row of Octopus&apos;s table for the largest task cap of a node; between two rows the larger one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the task caps − the largest of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Total task cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTU of a vCore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows after the end of the design; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing; the file may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or object here holds too many members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in quotation marks is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key stands here twice; remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no value; text needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number must not begin with a zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands inside a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text does not end; the file may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash is followed by something that means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hexadecimal digits are missing after \u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a character (a lone surrogate) stands in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; this is no design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; this is no design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>Machine backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute with Windows licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its format; this is no Octoha design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has format %1, written by %2; this program reads up to format %3. Open it with that version or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Octoha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought from format %1 to format %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accepted finding needs rule, reason, owner and expiry day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known to this program; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Portal and API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling and gRPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal reachable from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling address reachable from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus redirects HTTP to HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate bound by thumbprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe of 10943 and 8443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session affinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time-out of TCP flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest request body (0 is unlimited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload limit of that firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall set by a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen prefixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS on the communications port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports open in the network security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports open in Windows Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes also reachable beside the TLS proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone-redundant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest gateway instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most gateway instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway scales by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door over Private Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP redirected to HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host header kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes have public addresses of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool holds addresses, not network cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node addresses are static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the appliances a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliance size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer logs kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus node name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale set grows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault domains of the availability set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update domains of the availability set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of that disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each data disk (0 is none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disks a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work folder or page file on the temporary disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit for Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus instance name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package cache folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC gets the share paths on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC gets the licence on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerated networking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption at host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address on each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets for machine extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New nodes join with task cap 0, outside the balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are drained before they stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace before a node is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine image holds a configured Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing single node grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Octopus version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to the new share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage that is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service objective (DTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service objective (vCore)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serverless auto-pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-availability replicas (Hyperscale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit for Azure SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of that copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes connect through the failover group name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing server or listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability of the existing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the existing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores of the existing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the existing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the existing server a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability promised for it (0 is not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended Security Updates bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MultiSubnetFailover in the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared storage of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILESTREAM in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disk of each SQL machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disk type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other applications use this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus signs in as server administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins for the computer accounts exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra connection keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server certificate is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection pool size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public network access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to all Azure services (0.0.0.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address ranges in the SQL firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outbound ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra sign-in only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender for SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent data encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-in-time restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tested restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic index management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second region for disaster recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload in names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment in names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix in names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing virtual network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address range of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-premises address ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address ranges of polling Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address ranges of portal users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS servers of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing Key Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing private DNS zones (resource group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing Log Analytics workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public DNS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal certificate ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address ranges of administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on list prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network security group on every subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer probes allowed in (AzureLoadBalancer tag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other inbound traffic denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote administration between subnets limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default outbound access off on every subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDoS protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual network flow logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault by role assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault purge protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault closed to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault logs kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Key Vault for this environment alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic logs to the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Monitor agent on the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Defender plans on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master key kept in Key Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy as a deployment stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target tags or worker pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacle version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest Tentacle version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports 80 or 443 open from the Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles restarted after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacle images hold a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections a Tentacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection count set by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by --reuse-server-thumbprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration uses --reset-trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing Tentacles move to Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis has replicas or failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis keeps data on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis eviction policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis reachable from the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same connection on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web socket prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS of web sockets ended in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caching of the data disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID Connect (generic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Octopus administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of that administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of that administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-glass account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra tenant id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra application id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra application has a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users in more than 200 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers in Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network uses the domain&apos;s DNS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain users may use the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base DN of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base DN of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the LDAP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google hosted domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the Google client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the Okta client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID Connect issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID Connect client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the OpenID Connect client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of Octopus administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server clustering, Azure SQL or a DBA at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared storage experience at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancing experience at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the first generation (v1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the existing share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is a DFS namespace root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the existing share a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster shared root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executions cluster shared root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential stored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in to the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second directory source on the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the storage key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage account key allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure transfer required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share soft delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept after deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender for Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone of the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB continuous availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus Server version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release date of that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits taken from the licence XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node limit of the licence (0 is unlimited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target limit of the licence (0 is unlimited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project limit of the licence (0 is unlimited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence maintenance ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence includes SCIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average deployment time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent tasks that wait for children at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes monitor in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argo CD gateway or other gRPC clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest line that uploads packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task log a deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts a deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that may be lost (RPO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to be back (RTO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget a month (0 is none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation writes to Octopus tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own indexes in the Octopus database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limiter on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Microsoft Entra Domain Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A node is too small for its task cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a %2 and may run %3 tasks at once; Octopus advises %4 cores and the memory that belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each running task takes processor and memory of its node; above the advised cap all tasks of the node slow down together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a larger size of the same family, or lower the task cap and add a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one node away the window is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the largest node away %1 tasks can run at once; the deployment window needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node is away at each Windows update, not only when it fails; what it would have run waits for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the task caps to the needed total divided by the nodes less one, or add a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task cap is very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may run %2 tasks at once; up to %3 is sensible for one node, and Octopus advises against more than %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large node loses many tasks at once when it stops, and its connections to the database grow with its cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the tasks over more nodes with lower caps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task caps do not meet the deployment window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes together run %1 tasks at once; the deployment window needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks above the cap wait in the queue, so the last deployments end after the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the task caps, add nodes, or plan a longer window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node runs tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task cap of every node is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node with task cap 0 only serves the portal; deployments would wait in the queue until they expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least two nodes a task cap above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes come and go by themselves while Tentacles poll every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale set grows by itself, and polling Tentacles must be told of each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new node is polled by no Tentacle until someone registers it with all of them; until then its tasks on those targets hang. Generic advice to scale by load does not know this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a fixed number of nodes, or let Tentacles poll one address through Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task caps differ between nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task caps range from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus recommends one cap for all nodes: a lost node then always costs the same share. Different caps are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all nodes that run tasks the same cap, unless their sizes differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One node runs all tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one node has a task cap above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that node is away the portal answers but nothing is deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a second node a task cap above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of different strength have the same task cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both may run %3 tasks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node takes tasks up to its own cap, so the weaker machine becomes the slow one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the same size for all nodes, or give the smaller ones a lower cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale set removes nodes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale set grows and shrinks by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node must be drained and deleted in Octopus before its machine goes, or its running tasks fail. A scale set does not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a fixed number of nodes, or drain by the Octopus API before each removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting parents take the slots of their children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parent tasks wait at once, and all nodes together run %2 tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task that waits for a child runbook or deployment keeps its slot; the children then queue behind their own parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the task caps to at least twice the parents, or start fewer parents at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge: “%1” is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>%1, no zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n zone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cores, %2 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 DTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vCores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>The deployment window has no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node runs tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus advises no size beyond the largest row of its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>A value of another kind stands here; a %1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no choice here; take one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long; at most %1 items fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not allowed here; give a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half of a character; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds control characters; remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version; write it like 2026.4.6909.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::DateEditor</name>
    <message>
        <source>Pick a day for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::DesignDocument</name>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n default(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer accept finding %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
