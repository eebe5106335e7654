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
    <message>
        <source>Own assumption: what portal, packages and Tentacles move in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest instances, each with its reserved capacity units; load above them is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assumption: requests to portal and API in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assumption: DNS queries in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assumption: the nodes ask all the time, so the database runs at its most vCores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assumption: this part of the database changes each day; a full copy is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assumption: each kept backup is as large as the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assumption: secrets and certificates read in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assumption: logs of each machine, and of all platform services together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assumption: file operations of one deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assumption: the share is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>Always On availability group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows failover cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain join of the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS record</source>
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
    <message>
        <source>There is no part “%1”; parts are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was exported: %n error(s) are open: %1. Mend them, or export a draft.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>Recommended: HTTP probe on the ping path, TLS and firewall in your own network; 99.95 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes TCP, so TLS ends at the nodes; HTTP probe that takes 200 alone; 99.99 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For users around the world; uploads must end within 240 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS only: clients go to public nodes, and a failover waits for the time to live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you run it already; a licence and a pair of machines of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you run it already; a licence and a pair of machines, and its monitor must know 418.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a single node; with several, users would have to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: passes TCP untouched, and gives each node a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node has an address that Tentacles reach, with nothing between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes TCP, but never use its TLS listener; check that your region offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot carry polling or gRPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives one node for each answer, so not where each node must be polled under one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a TCP service, if you run it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: reachable from the network and over a hybrid link alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs TLS, a second factor and a short list of address ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: one certificate in one place; nodes see plain HTTP inside the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted as far as the node; certificates in both places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer only passes TCP; a certificate is bound on each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and API keys cross the network in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees whether a node drains, by the ping path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As HTTP, where nodes speak TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees only that a port is open; right for 10943 and 8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the portal keeps nothing on a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only helped with Octopus older than 2021.3.8908.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends everybody behind one NAT address to one node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a portal that the Internet cannot reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and lets pass: good to start with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops attacks, and now and then a large upload, until it is tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the only way that polling works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks polling, because both ends check certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: closed by default, spans zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired on 2025-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: scales, and spans zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired on 2026-04-28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes need an address that the Internet can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: Private Link to the nodes and managed firewall rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retires on 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: every node can take over everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cap 0; keeps the portal quick, and need not be polled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays out of the web balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the newest that Octopus lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed by Octopus, and brings SMB with AES-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed by Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest that the page on high availability names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed by one page of Octopus, ruled out by another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where all nodes are containers; without the Active Directory provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: a lost datacentre takes the nodes of one zone only; 99.99 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For regions without zones: racks of one datacentre; 99.95 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary machines in one set, over zones or fault domains; Microsoft advises it for new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as one place: a fault there takes all nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: every size offered here runs it, and trusted launch needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where an image of your own has no other; not for sizes of version 6 and 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus&apos;s default; enough for managed identity, SQL login and storage key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Windows sign-in to SQL Server or share; its password must be kept and changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a domain account, but the domain keeps and changes the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the web server of Windows itself, and web-socket polling needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names it for Kerberos with several nodes; not for web-socket polling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: they set everything in this design, and can be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot set shared root, imports, event exports, telemetry, Redis or trusted proxies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: one identity for all nodes, with its rights given before they exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity for each node, so each needs its own rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault and Azure SQL then need a password from somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: updates go in windows that fit the drain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must drain a node before it restarts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known holes stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: scripts read secrets from Key Vault by managed identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and readable on the machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable for everybody who may see the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New nodes join it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves to Windows all at once, since kinds of nodes must not be mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure for all, which is how Octopus names sizes; zone-redundant in Premium only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: patched and backed up by Azure, and every tier can be zone-redundant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each machine has its own copy; yours to patch, back up and license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two machines, one copy on shared storage; yours to patch, back up and license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else runs it; its cost and availability are known only if you state them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough if a lost region may cost as long as a restore takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple for one database, but the nodes need a new connection string after a failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for a second region: the name that nodes connect to stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: database, files and nodes then move together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May move the database alone, away from nodes and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that need it then say that they cannot judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single point of failure for the whole cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with Octopus, by its listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: mainstream support until 2031-01-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainstream support until 2028-01-11, extended until 2033-01-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended support until 2030-01-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended support until 2027-10-12, less than the two years that Octopus asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ended on 2026-07-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of support, and too old for Octopus 2020.2 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: its group of two replicas and one database is enough for Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more replicas, or if the licence is there anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has neither availability groups nor failover clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For trials only: 10 GB for a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to buy; paid by the hour with the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses licences that you have; no licence price in Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by Microsoft: needs no load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one subnet; floating IP must be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one subnet; faster than a balancer, but clients must set MultiSubnetFailover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes would connect to one replica and stop with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the only disk of its kind that spans zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an availability set only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zone only, and the SLA of the machines falls to 99.9 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans zones as well; not for FILESTREAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays for storage twice, and does not span zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: stands apart from both machines and needs none of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on shared storage, and falls with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a file server that is not one of the two machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of one of two machines may stop both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the product above provides for availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For disaster recovery only; untested with high availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported by Octopus, and may break it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for Azure SQL since Octopus 2021.1: no password at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works everywhere; its password must be kept and changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For SQL Server in a domain; never works with Azure SQL Database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: redirect inside Azure, proxy from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs 1433 only; every call goes through the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct to the database; needs more ports outbound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for proxy, and for a private endpoint with the policy Default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For redirect over the public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For redirect over a private endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survives the loss of a datacentre, not of the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be restored in the paired region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survives the loss of a datacentre, and can be restored in the paired region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost with its datacentre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended where deployments run on weekdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where deployments run at weekends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure chooses the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: a restore to any moment; an availability group needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small log; what came after the last backup is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines that run Octopus; a /27 or larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private addresses of database, share and vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the gateway alone; a /24 is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subnet for each replica spares the listener a load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers get a subnet and rules of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is fixed, nothing else may be in it, and it is a /26 or larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is fixed; the VPN or ExpressRoute gateway stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated to Microsoft.Netapp/volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis for multi-node polling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemp LoadMaster or F5 BIG-IP machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended where the loss of a region must be survived: the only way that Octopus supports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither supported nor advised by Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough if nothing on-premises must be reached privately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the Internet, encrypted; take a gateway SKU for zones, for the others retired on 2026-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private line, which must be ordered from a provider first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in one zone, or in none that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: zone-redundant at the same price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no further resource where a Load Balancer is there anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic is filtered in one place; its routes and rules must let the nodes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposes every node to the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private subnets do not have it, so a new network must not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands beside the other resources of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the zone sets the record by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the balancer reads it from the vault, and it is renewed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted inside the company; everybody else must trust its root first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door issues and renews it, for Front Door only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This integration of Octopus belongs to one node, so it does not fit a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers and API clients warn or refuse; for a lab at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: nobody has to remember the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must renew it, and bind it again, before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate will end one day, and the portal with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: RDP over the Azure portal, and no node has a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the machine that administrators know already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the company network, by VPN or ExpressRoute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error: management ports must not be open to the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by register-with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by register-worker, in worker pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A polling Tentacle in a Kubernetes cluster, set up by Helm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening Tentacles need nothing; choose this where nothing polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended without Redis: a name for each node, and they stay the same in a failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address, a port for each node; nodes may keep private addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended from 2026.4.6909: Tentacles know one address, however many nodes there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sites with only 443 out; Octopus itself advises raw TCP first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agent lists an address for each node in its Helm values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slip in the JSON leaves the Tentacle without a server; never scripted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not reach all nodes in time; never scripted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patched by Azure; 7.4, so older than advised, and its defaults must be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody runs it as Octopus wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small machine or container with Redis 8: the closest to what Octopus advises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: what Octopus demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of Azure Managed Redis; it may throw away waiting work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May throw away waiting work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the SLA of a single machine needs it on all disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Premium SSD, with copies in all zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations and throughput are chosen apart from the size; for data disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for Octopus by its own article; a single machine then has a lower SLA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow; system disks of this kind retire on 2028-09-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For data disks in one zone; not in availability sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: what Octopus and Azure ask for at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if every client speaks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discouraged by Octopus, retired by Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: what Microsoft demands for a directory database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for a directory database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for a directory database: writes can be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough if nothing chosen needs a Windows domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two machines in different zones, which are yours to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to build, if the nodes&apos; network reaches them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link then is a part that every sign-in needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by Microsoft; without rights of a domain administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the one scheme that Octopus names for several nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos; named as not working with several nodes on one Octopus page, with Kestrel on another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as not working with several nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the password with each call, so only over TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older scheme; not for new designs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: encrypted from the start, port 636.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted after the start, port 389.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords cross the network in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People depend on it, so every rule counts in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: Azure runs database, share and balancer for you and can spread each of them over zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: what Octopus advises on Azure, and it can span zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One replica of DFS, by the path of its server; the others serve disaster recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that you run; its cost and availability are known only if you state them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast and 99.99 %, but dear when small; needs Active Directory and a subnet of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other SMB share; its cost and availability are known only if you state them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: size, operations and throughput are each chosen; 99.99 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium: the size decides the speed; 99.99 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheaper and slower; 99.9 %, and geo-redundant if wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by use; for many small files the best of the three paid so; 99.9 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by use; each operation costs more than with transaction optimized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for Octopus: many small files, and an SLA of 99 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: three copies in the zones of one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost for as long as its datacentre is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy in the paired region, for HDD only; the copy cannot be read before a failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones and a copy in the paired region, for HDD only; what Octopus names for disaster recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: one setting, and folders of future versions are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic way: a path for each kind, all on one share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for each kind, for example logs on faster storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: works in every session; each account needs its credential or identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter for all accounts, recreated after a restart; not with DFS namespaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one account and session: it must be mapped as the account of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older Octopus recipe; hides that the folders are on a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the only vault that the service can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot use it: links and drives fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for Windows nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows, mounts belong to one user and vanish at a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with Local System; the key is kept in Key Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs as a domain account or gMSA, with rights on the share and its folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For hybrid identities, and by 2026 for cloud-only and managed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For machines in the managed domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough if a lost region may cost logs, artifacts and packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For HDD accounts with GRS or GZRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way for SSD shares, which have no geo redundancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest and cheapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest and dearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for a cluster of two nodes; a third needs Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: any number of nodes, and SCIM is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold from 2021 to 2023; any number of nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer sold; any number of nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer sold; 2, 3 or 4 nodes, as the licence XML says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older licence (one node)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Standard, Team, Enterprise and Professional licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance without a key can fail to start after an upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the first node changes the database, the others then start on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to deadlocks; from 2023.2.9755 Octopus refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SQL login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the storage account key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Octopus administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Redis connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Microsoft Entra client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the LDAP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Google client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Okta client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the OpenID Connect client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of the share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n Octopus node(s), %1 for the database, %2 for the files, %3 in front.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Architecture of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and build servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling Tentacles and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal and API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling and gRPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cap %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>No answer differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Total task cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that must run at once so that every project is deployed within the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cap of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each node must carry so that the window is met while one node is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes with the chosen task cap that carry the total while one of them is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What packages, task logs and artifacts fill before retention removes them, with room to grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Octopus advises for the sum of all task caps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCores of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same size in the other purchasing model; nobody publishes a table, so it is a rule of thumb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Octopus advises for the largest task cap of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity with one node away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at once that are left when the node with the largest task cap is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all lines of the bill at list prices, less the discount; a line without a price makes it “at least”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Azure promises for all parts together that a request needs. A promise of refund, so an upper bound and no forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Portal and API do not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal and API answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments and runbooks do not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments and runbooks run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling Tentacles get no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling Tentacles get their work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of external providers cannot sign in; open sessions go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task logs, artifacts and packages cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task logs, artifacts and packages can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes must not be restarted or added; secrets cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes can be restarted and added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External feeds and cloud targets are out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External feeds and cloud targets are in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets and users on-premises are cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets and users on-premises are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert on the part&apos;s health or metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Service Health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft; the operators wait and inform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators of Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer&apos;s probe fails, and the node&apos;s last-seen time grows old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer leaves the node out; restart it or build it again, then start its lost tasks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that ran on the lost node; they count as running until it is back, or for about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All probes of the balancer fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart a node, or build one again from the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All running tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the database to a point in time, then start the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since the last log backup, up to ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail over to the copy in the other region; nodes there must be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that the copy had not received, usually seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a replica up, or restore the database from backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since the last log backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules of the existing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the existing server promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks fail with errors of the share; the alert on its availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the share from its backup and point the nodes at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages, artifacts and task logs since the last backup, up to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the copy in the other region writable and point the nodes at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that the copy had not received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks fail with errors of the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup: create the folders again and push the packages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All packages, artifacts and task logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s address does not answer while the nodes do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for Azure, or let users reach one node by its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the appliances, or build them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; sign in with the break-glass account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain users cannot sign in; errors of Kerberos and DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the domain controllers in their guest, or restore one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Redis status address of a node, and polling Tentacles that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Redis, or make a new one and set its connection on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to polling Tentacles that were under way; their tasks fail and are started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; do not restart nodes or renew certificates meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of database and share are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for name resolution, or write the names into the hosts file of each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds and cloud targets time out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for Azure, or attach another NAT gateway to the subnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on-premises is out of reach at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line, or use the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the runbook of the second region: database, files, nodes at task cap 0, tests, balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What database and files had not copied to the second region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the region, or build the cluster in another one from backups kept outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is not backed up outside the region.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
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
    <message>
        <source>product of the SLA of every part that a request needs; an upper bound by contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over all lines of quantity × price a unit, less the discount; 730 hours a month</source>
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
    <message>
        <source>Lines</source>
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
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-in-time backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ExpressRoute gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bastion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log ingestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned storage</source>
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
        <source>Stored data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity pool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Azure does not accept the name &quot;%1&quot;: it must have %2 to %3 characters: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotCovered</name>
    <message>
        <source>Planned outages: an upgrade of Octopus stops all nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes of people, wrong settings and expired certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus itself: its faults are in no agreement of Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and network security groups: Azure promises nothing for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name resolution outside Azure, and the lines of users and Tentacles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound access: feeds and cloud targets stop with it, the portal goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity providers: signing in stops with them, running tasks go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of the region: no second region is planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer appliances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private endpoint of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private endpoint of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
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
        <source>Entra Domain Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer that matters in this design, assumed ones included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (better: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what the providers promise by contract, multiplied along the chain. It is an upper bound, not a forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain, part by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered by this figure:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are our own assumptions unless a source says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one part fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two parts fail at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus Deploy High Availability on Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
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
    <message>
        <source>DRAFT: errors are open. Do not build from this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions and open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a default or preset, not confirmed by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date: %1 was last checked on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(concluded, checked %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(checked %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore of database, files and master key was rehearsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two named people can read the master key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts were reviewed and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users were told of the new address and the outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the ways to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First node, then restart every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user of each provider signs in through the portal&apos;s own address; the break-glass account %1 still can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the balancer before users come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers 200; with one node drained that node answers 418 and the portal goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the node out of the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the polling Tentacles with every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each polling Tentacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health check succeeds while each node in turn is the only one that runs tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the added address from the Tentacle; its first registration stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every Kubernetes agent all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each Kubernetes cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the old addresses again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it: lose a node, restore, sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal, nodes and the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment succeeds on each node alone; a restore of database, files and master key was rehearsed; alerts reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources in Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month: %1. List prices in US dollars, pay as you go, discount %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines have no known price, so the total is a lower bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* Estimate: rests on a derived price, another region&apos;s price, or an assumed quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is for Octopus alone; nobody writes to its tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus needs db_owner of this database and nothing on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild indexes above 50 % fragmentation, online daily or offline weekly; update statistics monthly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic index management stays off: own indexes may block an upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore needs three things together: this database, the shared files, the master key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server machines</source>
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
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up, backup and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection string, without a password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in to the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of the polling traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen, why, and instead of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private endpoint of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private endpoint of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private endpoint of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal and API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling and gRPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network %1 in %2. Outbound: %3. Administration: %4. Hybrid link: %5. DNS servers: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall of the nodes&apos; subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each node before anything is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 0; the report names what was seen and what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the service account its way to the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can list %2, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner removes the stored credential or mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folders on the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders exist and the service account may write to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner removes folders that are still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the local folders to the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each link leads to its folder on the share, seen by the service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner removes the links; the folders on the share stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Octopus Server program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256 was the expected one, and version %1 is installed on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uninstall the program; nothing is configured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the first node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs as %1 and /api answers on the node itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the instance and drop the schema. From here on the way back is a restore of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the master key in Key Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the key, and a second person has seen that it can be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None wanted: without this key every secret in Octopus is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point Octopus to the shared files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task&apos;s log appears on the share and is shown by the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the old paths again; the files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the further nodes, one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node appears under Configuration › Nodes with task cap 0 and answers on its own ping address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service, delete the instance, delete the node in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the task cap of each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration › Nodes shows each cap within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the old caps again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the balancer&apos;s forwarded addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log shows the address of a real user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the list to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ports in Windows Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every port of the port table is reachable from where the table says, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner removes its own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check rights, quota and names in the subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure portal or a workstation with the Azure CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota of every machine family covers the bill of materials, and the global names are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the resources of the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of the bill of materials exists under the name it has there, in its zones, and no machine has a public address that the network chapter does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the resource group; the Key Vault stays recoverable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the domain ready and join the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers, then each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node resolves the domain, its clock agrees, and the service account can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the nodes out of the domain before Octopus is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the certificate and the DNS record of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority and DNS provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resolves to the balancer and the certificate names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the DNS record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the database and the sign-in of Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database exists with collation %1, and the account of Octopus is db_owner of it and of nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the empty database and the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the secrets into Key Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each name has a value, and only the identity of the nodes may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system-assigned identity of each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the secrets below while a step runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person who sets up the first node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stores the master key once; taken away afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus creates and changes its schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and writes packages, logs and artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service account of Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full control of the home folder and of the shared folders; log on as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>master key: decrypts every secret in Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of the first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of the local administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of the SQL login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of the storage account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection to Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret of the Entra application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of the LDAP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal and API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mutual TLS, both ends pin certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB 3 with encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-glass account: %1, kept for the day the providers fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor required: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log of Octopus: %1. Diagnostic logs to the workspace: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault: roles %1, purge protection %2, closed to the Internet %3, logs %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is in this bundle, in the design, in a log or in a command line that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that nodes must reach:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic OpenID Connect: enter issuer %1 and client id %2 under Configuration › Settings; the secret comes from Key Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM: switch provisioning on in Octopus, then enter its address in the enterprise application of Microsoft Entra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus ID: switch it on under Configuration › Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cap in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cap a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database, by rule of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left with one node away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the workload needs, and how it was worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores / memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of no return: after this step the way back is a restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · about %3 minutes · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands are shown for reading, as they will run; the runner takes its values from settings.json alone. A text in &lt;angle brackets&gt; is read from Key Vault or asked for, never written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Octopus node(s) in %1, on %2, with %3 for the files. %4 spreads the portal, %5 carries the polling Tentacles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n error(s) are open. Octopus or Azure would refuse this design, or it would fail.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to build; %n warning(s) are open and listed under accepted and open findings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to build: no error and no warning is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours, without waiting for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability, upper bound by contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 hours a year may be missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at once that the window needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at once with one node away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work to build it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: availability, RPO, RTO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, by Octoha %2. Responsible: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before saying yes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster, its zones and its ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPdf</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Two small nodes and the smallest database that works, to learn and to try the scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer in front, TLS on the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No availability is promised and nothing may depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database stands in one zone: the Standard tier has no zone redundancy, and a lab may wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes in two zones, so that one may be away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL Database over all zones and Azure Files over all zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One load balancer for the portal and for polling Tentacles, TLS on the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second region: a lost region means a restore elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web application firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes in two zones behind Application Gateway with a web application firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL Database and Azure Files over all zones, by private endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer gives every node a port of its own for polling Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six nodes over three zones for 200 tasks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business-critical database, fast shared files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address for all polling Tentacles, by Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is a single point of failure by design; a restart of it is survived by retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Managed Redis is version 7.4, while Octopus advises 8: Azure offers no newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private addresses only, sign-in by Microsoft Entra ID, no account key and no SQL login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second region, switched off: failover group for the database, copy job for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs, scans and backups on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing over to the second region is work by hand, rehearsed once a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and administrators need a way into the private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs on one node today moves to two, with the outage planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database and files leave the old machine first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL Database and Azure Files over all zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outage ends with a way back: the old machine stays untouched until users have worked for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard zonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow a single node</source>
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
        <source>Web application firewall</source>
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
        <source>Ports open in Windows Firewall</source>
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
        <source>DNS time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliances</source>
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
        <source>Size of each data disk (0 is none)</source>
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
        <source>Key Vault secret of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local administrator</source>
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
        <source>Nodes are drained before they stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing single node grows</source>
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
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener name</source>
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
        <source>Data disk type</source>
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
        <source>Extra connection keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server certificate is not checked</source>
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
        <source>Connection policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outbound ports</source>
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
        <source>All other inbound traffic denied</source>
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
        <source>Diagnostic logs to the workspace</source>
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
        <source>Tentacle images hold a certificate</source>
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
        <source>Key Vault secret of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web socket prefix</source>
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
        <source>Domain controllers in Azure</source>
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
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in to the share</source>
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
        <source>Share soft delete</source>
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
        <source>Slowest line that uploads packages</source>
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
        <source>Upgrade order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limiter on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal and API need HTTP, a probe that knows a draining node, and room for package uploads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network standard; each product&apos;s choice says what it can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling and gRPC traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports 10943 and 8443 need TCP passed through untouched, which HTTP products such as Front Door cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, targets and sign-in providers know the cluster by this one name, which points to the balancer, not to a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice with whoever runs the DNS zone, for example octopus.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Internet can reach needs TLS, a second factor and perhaps a firewall; a private portal needs a hybrid link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where users, build servers and other clients of the API are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles outside your networks can poll only an address that they reach, over the Internet or a hybrid link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where the polling Tentacles stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where TLS ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS of the portal may end at the balancer; it then holds the certificate, and nodes see plain HTTP unless it is bridged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your security team; some demand encryption as far as the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a balancer that ends TLS the node sees HTTP, so this redirect can go round in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; the setting is webForceSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS below 1.2 is refused by Front Door and retired for Application Gateway, and Octopus discourages it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS policy of the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renewed certificate has another thumbprint, so the old one stays bound until somebody changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netsh http show sslcert on a node, or the listener of the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an HTTP probe can tell a draining node from one in service; a TCP probe keeps sending users to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health probe of the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/api/octopusservernodes/ping answers 200 in service and 418 while draining, and needs no API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept 200 alone, since 418 means that the node drains and must get no new users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draining node still runs tasks and must be reached, so these ports take a TCP probe, not the ping path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus has needed none since 3.2, and from 2021.3.8908 nothing differs between nodes; round-robin spreads best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule or backend settings of the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package upload is one long request, and must end before this time; Front Door allows 240 seconds at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend settings of the balancer; Application Gateway allows up to 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling connections speak every 30 seconds, but gRPC streams may be silent longer, and a cut flow must be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load-balancing rule; Azure&apos;s default is 4 minutes, and it allows 4 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest request (0 is unlimited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus itself sets no limit, but balancers do, and packages above 1 GB are to be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It filters attacks on HTTP, but not on ports 10943 and 8443, and it limits the size of uploads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your security team; a portal on the Internet usually needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload limit of the firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of 100 MB stops larger packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the firewall policy in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall is set by a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall settings inside the gateway retire on 2027-03-31, and a policy replaces them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web application firewall page of the gateway in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets running requests end when a node leaves the pool; on TCP listeners it is fixed at 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend settings of the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus reads a user&apos;s address from X-Forwarded-For only if it trusts the balancer; else the audit names the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address range of the balancer&apos;s subnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node listens under these; localhost means any host name, and a public address behind NAT stops the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; the setting is webListenPrefixes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling Tentacles call this port on every node; rule, probe, security group and Windows firewall must agree on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; 10943 is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes monitor and the Argo CD gateway call this port by HTTP/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; 8443 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and Tentacle each check the other&apos;s certificate, so nothing between them may end TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener or rule of the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports open in the security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic that one part lets through and another stops does not arrive, so all must name the same ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbound rules of the network security group of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows lets in only what its own firewall allows, so each node must open the same ports as the security group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get-NetFirewallRule on a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are reachable beside the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever goes round the proxy goes round its TLS, firewall and logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU of balancer and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Basic SKU was retired on 2025-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer&apos;s overview in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer is zone-redundant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balancer in one zone takes the whole cluster with it when that zone is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontend&apos;s settings in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 1 retired on 2026-04-28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s overview in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than two instances and no scaling, an update or fault of the gateway is an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bounds capacity and cost of the gateway when traffic grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scaling gateway always keeps two instances inside, even at a minimum of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium reaches nodes without public addresses by Private Link and brings managed firewall rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Front Door profile&apos;s overview in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Private Link the nodes need an address that the Internet can reach, and must check who calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The origin&apos;s settings in the Front Door profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP is redirected to HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a forgotten s in the address gives an error, or a password in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listeners and rules of the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host header is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus builds redirects and sign-in addresses from it, and they must name the portal&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend settings of the balancer; look for an override of the host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients keep the old answer for this long, so it is added to the time that a failover takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s configuration in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than two endpoints there is nothing to fail over to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s endpoints in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes have public addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager only answers DNS: clients go to the nodes themselves, which must be reachable for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cards of the nodes in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool holds addresses, not machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool by address loses a node whose address changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend pool in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes have static addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools by address and per-node DNS names point nowhere once a dynamic address changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP configurations of the nodes&apos; network cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliance licences per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of Kemp and F5 licences are not in the catalog, so the total reads at least until they are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer of Kemp, F5 or their dealer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single appliance is a single point of failure, and a pair needs a Standard Load Balancer in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine under the appliance is paid for in Azure besides its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizing guide of the appliance&apos;s maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer logs are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show which node was asked, how long it took and what the probes saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic settings of the balancer in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the machine in Azure, Windows and DNS; Windows allows 15 characters, and not digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your naming standard; the suggested names follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus knows the node by this name (--serverNodeName), which must be unique; empty means the computer name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; names in use stand under Configuration &gt; Nodes in the Octopus portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes in different zones survive the loss of a datacentre; zone numbers differ from subscription to subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the nodes the zones 1, 2 and 3 in turn; database and share can span them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names cores and memory for each task cap: 4 cores and 8 GB for 20 tasks, 8 cores and 16 GB for 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the recommended size; az vm list-skus shows what the region offers to your subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node runs this many tasks at once: Octopus starts with 5, advises against more than 160, and 0 runs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration &gt; Nodes &gt; Change Task Cap in the Octopus portal; the recommended cap is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node for the portal alone has task cap 0 and need not be polled; one for tasks alone needs no portal traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; nodes that do both are the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows and Linux nodes must not be mixed, because paths in the database are valid for one of them only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server standard; Octopus lists Windows Server up to 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes in another region than database and share are not supported; leave it empty for the design&apos;s region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s overview in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes of a cluster must run the same build; leave it empty for the design&apos;s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running node shows it under /api as Version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer pools by address and per-node names need one that stays; leave it empty to let Azure choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free address of the nodes&apos; subnet, from your address plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High availability needs at least two, and with several small nodes the loss of one costs less than with a few large ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task cap that the workload needs, divided by the cap of a node, and one node more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines over zones have an SLA of 99.99 %, in an availability set 99.95 %, and one machine cannot be in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Placement page shows whether the region has zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale set scales by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node must be drained before it goes, and Tentacles that poll every node must learn each new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; off fits Octopus better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set has 2 or 3, as the region allows, and the number is fixed when the set is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The availability set&apos;s form in the Azure portal offers what the region has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure restarts one update domain at a time; a set has up to 20, and the number is fixed when it is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; 5 is Azure&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of version 6 and 7 run generation 2 only, and trusted launch needs it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s page in the Azure Marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single machine has its SLA only with Premium SSD on all disks; Standard HDD system disks retire on 2028-09-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server standard; Octopus&apos;s own article on Azure finds Standard SSD enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the system disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Octopus, its package cache and its work folder lie on it unless there is a data disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The used space of an Octopus server that you run today, or the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data disk keeps package cache and work folder off the system disk, which they could fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must hold the package cache, whose packages are kept for 20 days by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The used space of an Octopus server that you run today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disks per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the machine limits the number of disks, and their speed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server standard; one is enough for Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work folder on the temporary disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary disk of version 6 and 7 sizes is unformatted after each stop, and sizes without a d have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server standard; the page file counts as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Server licences of your own take the price of Windows off each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever buys Microsoft licences for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows sign-in to SQL Server and sign-in to a share by identity need a domain account or a gMSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the domain; Local System is Octopus&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service, share and database must all give their rights to this one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the domain; write DOMAIN\name, a gMSA with a $ at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts read the password from Key Vault when they install the service, so that it stands in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name, and store the password in Key Vault under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure creates this administrator on every machine; the scripts must run elevated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment takes the password from Key Vault, so that it stands in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command names the instance, and the name of the service holds it unless it is OctopusServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus.Server.exe list-instances on an existing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node keeps its home on a local disk; on the share the nodes would write over one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must not lie on a UNC path, and its connection string is encrypted for one machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node keeps packages that it has fetched; this folder must be local, never on the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git working copies are many small files, with which Azure Files has trouble, so they stay local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web-socket polling works with HTTP.sys only, and a later switch means to remove and add the HTTPS binding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC cannot set the cluster shared root, and its defaults put shared folders on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how your servers are configured today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSC gets the share paths on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them, each run of OctopusDSC on any node sends the whole cluster to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PackagesDirectory, ArtifactsDirectory and TaskLogsDirectory in your DSC configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSC gets the licence on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without LicenseKey, OctopusDSC runs license --free on every node, on those that join as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LicenseKey in your DSC configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it, nodes read secrets from Key Vault and sign in to Azure SQL without any password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cloud standard; user-assigned is known before the machines exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes such as Dsv5 and Esv5 require it, and all listed sizes but the smallest B sizes support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s network card in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure boot guards what starts before Windows; it needs an image of generation 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your security team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It encrypts all disks of a machine; the older Azure Disk Encryption retires on 2028-09-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>az feature show tells whether the subscription allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes need public addresses only behind Traffic Manager; anywhere else they only expose the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines are backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node holds only its program and configuration, so a backup saves no data but the work of building it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs backups; see the Recovery Services vault in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus describes machines that are built in the second region and kept stopped; Site Recovery copies them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your continuity plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a region is lost, everybody wants machines in its pair, so capacity there may be short unless it is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your continuity plan; it is paid for whether it is used or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patching one drained node after another needs no outage, but somebody or something must do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever patches your servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain settings of a machine extension can be read afterwards; a secret belongs in its protected settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever writes your machine extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New nodes join with task cap 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new node outside the balancer and without tasks can be tested before anything depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your runbook for new nodes; Octopus advises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node that is stopped without a drain loses its tasks, and others cancel them only after about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your runbook for patches and upgrades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drain waits this long for running tasks; what runs longer must be cancelled or waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your longest deployments, in the task list of the Octopus portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace before a node stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grace shorter than the drain cuts it off, and the tasks with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of whatever stops the machines: Update Manager, scale set or your own tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image holds a configured Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration is encrypted for one machine, so a copy of a configured node cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever builds your machine images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan then moves database and files out of the existing server first, and adds nodes to it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether Octopus runs on one server today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing node runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance must not mix Windows and Linux, so a move from one to the other takes all nodes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing Octopus server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus version of that node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new node must have exactly its version, so an upgrade comes before or after the growth, not with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/api of the existing server shows it as Version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of that node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying them to the share takes most of the time, so a first copy is made while Octopus still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the folders Artifacts, TaskLogs and Packages on the existing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database of that node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local database is stopped, backed up and restored on the new server, which takes time by its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sp_spaceused in the Octopus database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size over speed gives the time of the copy, which is held against the outage that is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus is stopped for the last copy and for the move of the database, which must fit into this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the most important deployments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas in different zones survive the loss of a datacentre; the delay between the zones should be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the replicas the zones 1 and 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft advises at least 4 vCPUs and 8 GiB for each of them, and Ebdsv5 first for the speed of its disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the recommended size; az vm list-skus shows what the region offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard edition allows no readable secondary, and Octopus never uses one: all nodes write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your database administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes write to one database, so its availability bounds that of the cluster, and it is the limit most often met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your database administrators, and your cloud policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names DTUs for the total of all task caps: 100 for 20 tasks, 200 for 40, 400 for 80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute and storage of the database in the Azure portal, or the recommended one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Microsoft&apos;s rule of thumb a vCore does the work of 100 DTU, which Octopus names by task cap: 200 DTU for 40 tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node asks the database for work every 20 seconds, so a serverless database never pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute and storage of the database in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas (Hyperscale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each replica can take over when the primary fails, and is paid for like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit for SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server licences of your own take the licence part off the price of a vCore database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone-redundant database survives the loss of a zone without loss of data; Basic and Standard DTU cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy in another region is what a second region starts from; a geo-restore takes up to 12 hours and loses up to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy must stand in another region than the database, and best in the one where the second nodes are built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second region of the Placement page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus needs files and nodes moved in the same hour, so people rather than Azure should decide on a failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your continuity plan; Microsoft&apos;s reliability library advises the customer&apos;s decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes connect by the group&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a failover group stays the same after a failover, so no connection string has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The failover group&apos;s page in the Azure portal shows the listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service objective limits the size: S0 to S2 to 250 GB, S3 to S12 to 1 TB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sp_spaceused in the Octopus database, with room to grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is for Octopus alone, and it is made before the first node, because creating one in Azure SQL can time out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your naming standard; Octopus is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string needs it, and for an availability group it must be the listener, never a replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the existing server survives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes on one stand-alone server only move the single point of failure to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes and database belong in one region or datacentre; anything else is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names cores for the total of all task caps: 2 for 20 tasks, 4 for 40, 8 for 80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your database administrators; sys.dm_os_sys_info shows cpu_count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names memory for the total of all task caps: 8 GB for 20 tasks, 16 GB for 40, 32 GB for 80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your database administrators; sys.dm_os_sys_info shows physical_memory_kb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per month of that server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price is in no catalog, so the total reads at least until it is stated; state Octopus&apos;s share of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever pays for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its availability (0 is not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composite availability stays unknown until that of the existing server is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement with your database administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An availability group or a cluster needs two machines, and a Standard edition group has no more than two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus supports a version of SQL Server only while two years of Microsoft&apos;s support remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT @@VERSION on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Standard edition group has two replicas and one database, which is enough for Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT SERVERPROPERTY(&apos;Edition&apos;) on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence is paid by vCPU and hour, for at least 4 vCPUs, unless you bring licences of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended Security Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server 2016 has had no security updates since 2026-07-14 unless these are bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one subnet for each replica the listener needs neither a load balancer nor a distributed network name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes connect to the listener, so that a failover of the group does not change their connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your database administrators; sys.availability_group_listeners shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MultiSubnetFailover is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this keyword a listener over several subnets is slow and gives errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage decides whether a failover cluster can span zones: Storage Spaces Direct and LRS disks cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failover cluster on a premium file share cannot hold FILESTREAM data; Octopus itself needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT SERVERPROPERTY(&apos;FilestreamEffectiveLevel&apos;) on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two machines need a third vote to agree which of them goes on when they lose sight of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your database administrators; Get-ClusterQuorum shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disk of each SQL Server machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and log lie on it, and its size decides its speed with Premium SSD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected size of the database, with room for its log and to grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft advises Premium SSD for data, and all disks must be Premium SSD for the SLA of a single machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others use this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is for Octopus alone; sharing it with another application is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus does not support mirroring and replication, and log shipping is untested with high availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus needs a case-insensitive collation (_CI_), the same in all columns, and it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT DATABASEPROPERTYEX(&apos;Octopus&apos;, &apos;Collation&apos;) on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus needs db_owner, and the way it signs in decides which password must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string names this SQL login or Windows account, which needs db_owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your database administrators; they create it for Octopus alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts read the password from Key Vault on the node, so that it stands in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as server administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus needs db_owner of one database; the administrator or sa could do far more with a stolen password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login in the connection string of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer accounts may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that runs as Local System signs in to another machine as the node&apos;s computer account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your database administrators; look for logins that end with $.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword that SqlClient does not know stops Octopus, and IntegratedSecurity without a space is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string of the nodes, without its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus trusts any SQL Server certificate by default, which an Azure SQL database does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyword TrustServerCertificate in the connection string of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections in the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of 100 can run dry on busy nodes; Octopus then names 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyword Max Pool Size in the connection string of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the database an address inside your network; the public one must be closed apart from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking of the SQL server in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private endpoint does not close the public address, so public access must be disabled as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to all Azure services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule 0.0.0.0 lets in every customer of Azure, not only you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges in the SQL firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever comes from these ranges can try passwords over the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect is faster but needs more outbound ports than 1433; Default means redirect inside Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking of the SQL server in the Azure portal, under Connectivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect needs 11000 to 11999 besides 1433, and with a private endpoint 1433 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbound rules of the network security group of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra sign-in alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns SQL logins off, so that there is no password to steal; Octopus must then use its managed identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID on the SQL server&apos;s page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 were retired for Azure SQL on 2025-08-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It records who did what in the database, which holds every secret of Octopus in encrypted form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditing of the SQL server in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports attacks on the database; its price is not in the catalog, so the total then reads at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Defender for Cloud on the SQL server&apos;s page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds settings and rights that are too wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It encrypts data, log and backups on disk; a stolen file is then of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent data encryption on the database&apos;s page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake can be undone this far back; Azure SQL keeps 7 days by default and up to 35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups on the SQL server&apos;s page in the Azure portal, or the backup plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL can keep backups up to 10 years, for audits and for mistakes that are found late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backup plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only backups that lie in another region can be restored when the region is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure maintains the database in this window and breaks connections for a moment, best when nothing is deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance on the database&apos;s page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full allows a restore to any moment and needs log backups; Simple loses what came after the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT recovery_model_desc FROM sys.databases on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore needs database, files and master key together, and only a test shows that all three fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backup records; leave it empty if it was never tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes that Azure makes by itself may break an upgrade of Octopus, so leave this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic tuning on the database&apos;s page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Policy often demands certain tags, and the bill can be split by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tagging standard, or Policy &gt; Assignments in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every resource of the design carries it, so that its owner and its cost centre can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tagging standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts need a subnet of their own, and those of Bastion and of the VPN gateway must have a fixed name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggested subnet plan names all that this design needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure keeps 5 addresses of each subnet, and Bastion needs a /26, Application Gateway best a /24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address plan of your network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All resources are created in this subscription, so its policies and quotas apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions in the Azure portal, or az account show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts create this group and put every resource of the design into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your naming standard; the generated name follows Microsoft&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every resource carries these tags, so that owner and cost centre stand on the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes, database and share belong in one region, and only a region with zones survives the loss of a datacentre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cloud policy; take the nearest region with zones to your targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of database and files go there, and machines of the same Octopus version are built there and kept stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair of your region in the list of Azure regions, and your continuity plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus supports a second region as hot/cold only; both regions at work is neither supported nor advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your continuity plan; ask who decides when a whole region is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names read type, workload, environment, region, number, so that each tells what its resource is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your naming standard, or Microsoft&apos;s Cloud Adoption Framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps names of production and test apart, and some names must be free in all of Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your naming standard; prod and test are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number at the end of each name keeps two clusters of one environment apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your naming standard; 001 for the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines are placed in this network; leave it empty to create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual network&apos;s JSON view in the Azure portal, or az network vnet show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All subnets lie in it, and it must not overlap with any network that it will be linked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of part has a subnet with rules of its own, so that only the ports it needs are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggested subnet plan, checked by your network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, Tentacles and domain controllers on-premises reach a private cluster only by VPN or ExpressRoute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These ranges are let in over the hybrid link, and Azure&apos;s ranges must not overlap with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address ranges of Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security group opens the communications port to these ranges alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the networks of the targets; over the Internet it is the public address of their gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is opened to these ranges rather than to everybody who can reach the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network team; the ranges of offices, VPN and build servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines in a domain must ask its domain controllers for names, and a single DNS server is a single point of failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of the domain controllers, from whoever runs the domain; empty means Azure&apos;s own DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master key, passwords and certificate are kept in a Key Vault; leave it empty to create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s JSON view in the Azure portal, or az keyvault show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the private DNS zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private endpoints are found by zones such as privatelink.database.windows.net, which often exist in one central place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource id of the group that holds the zones, from your network team; empty creates them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of all parts go to one workspace; leave it empty to create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s JSON view in the Azure portal, or az monitor log-analytics workspace show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes fetch feeds and updates from the Internet, and a private subnet gives them no way out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network team; ask whether a central firewall must be passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name of the portal must point to the balancer, and whoever runs the zone sets that record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nslookup -type=NS with your domain shows who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal needs a certificate for its host name, and the issuer decides how it is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever issues certificates in your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this day browsers and API clients refuse the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s entry in Key Vault, or the padlock in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A binding by thumbprint keeps the old certificate, so a renewal must also reach the place where TLS ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert about nodes, database or share helps only if somebody reads it who can act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox of the team on call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDP open to the Internet is an error; Bastion or the company network reach nodes that have no public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these ranges may open RDP to the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of your administrators&apos; machines or jump hosts, from the network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are public list prices in US dollars; the discount of your agreement brings the total nearer to the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost Management in the Azure portal, or whoever buys Azure for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security group on every subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network security group lets in what the port table of the plan names, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network standard; present ones under Network security groups in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer probes allowed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure&apos;s probes come from 168.63.129.16; without a rule for the tag AzureLoadBalancer every node looks dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last rule with priority 4096 denies what no rule above it names, so nothing is open by accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbound rules of the network security groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration across subnets limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote administration between subnets lets an intruder on one machine go on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your security team; in the rules look for 3389 between subnets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default outbound access off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines then reach the Internet only by the way chosen under Outbound access, which can be watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subnet&apos;s page in the Azure portal, under Private subnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It protects public addresses only, and its price is not in the catalog, so the total then reads at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your security team; one plan often serves a whole company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show who talked to whom; those of security groups retire on 2027-09-30, so the network&apos;s own are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Watcher in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role assignments show in one place who may read which secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s access configuration in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a deleted vault can be purged, and the master key of all Octopus secrets with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s properties in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault holds the master key and passwords, so its firewall denies what is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s networking page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its logs show who read the master key, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s diagnostic settings in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault of this environment alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may read a vault that is shared with other environments may read this cluster&apos;s secrets too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs your Key Vaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a fault at the balancer, the database or the share there is nothing to read without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic settings of each resource in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Monitor Agent on the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends Windows logs and counters to the workspace; the agent before it was retired on 2024-08-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs your monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They watch for attacks; their price is not in the catalog, so the total then reads at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment settings of Microsoft Defender for Cloud in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the master key, every secret in Octopus must be entered again after a restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever will run the first node; show-master-key prints the key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stack knows what it deployed, so that it can be protected and removed as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs your deployments to Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each task-running node has exactly one entry; a node with task cap 0 need not have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer names of the Compute page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles poll the node under this name, so it must resolve where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice with whoever runs the DNS zone, for example octo1.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be printed in every command, because without a port Tentacle takes 443 and not 10943.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10943 with an address for each node; 10943, 10944, 10945 and so on with one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has the commands of each Tentacle under its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets, workers and Kubernetes agents are registered by different commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Tentacle is registered in one space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of spaces in the Octopus portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is registered with the environments that may be deployed to it; workers need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target tags (roles) say which steps run on it; for a worker these are its worker pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some commands need a version: clear-trusted-servers and reuse-server-thumbprint begin with 8.1.1713.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal, or the file version of Tentacle.exe on the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Tentacles poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task waits in the memory of the node that runs it, so Tentacles must poll every node, or the nodes share a queue in Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how many polling Tentacles there are, and how often nodes come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each Tentacle is registered with each of them, so an address that misses leaves tasks of that node hanging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and ports that your network team opens for each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a port for each node or with Redis, all Tentacles call this one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice with whoever runs the DNS zone, for example polling.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Redis, Tentacles call this port of the balancer, which passes it on to any node that runs tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10943 unless a firewall on the way demands another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan and the scripts hold the commands for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal, filtered by communication style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest version of a Tentacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis needs Tentacle 7 for retries, and clear-trusted-servers and reuse-server-thumbprint need 8.1.1713.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal, sorted by version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 or 443 open from the Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Tentacle registers by the portal&apos;s REST API first, and polls port 10943 only afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test-NetConnection from a machine that has a Tentacle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles restart after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Tentacle that is not restarted does not poll the node that was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the machines of the Tentacles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of one image share a certificate, and Octopus cannot tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever builds the images of the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections per Tentacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More connections carry more work at once, above all on workers; a target has 1 by default, and 512 is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; the default is right unless health checks are slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection count is set by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set-polling-connection-count needs Tentacle 9.2.4154 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; the default needs no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses --reuse-server-thumbprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It spares the call to port 443 and the API key, but copies the first trusted server, which must be this cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the networks of the targets; useful where only 10943 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It throws away the subscription id, so that Octopus no longer knows the Tentacle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever writes the migration; clear-trusted-servers --keep is the right way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They poll old and new addresses for a while, which is safe, and then drop the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether polling Tentacles exist today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus advises Redis 8.0 or newer, in memory only and as one node, so it is a single point of failure by design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cloud policy, and whoever runs Redis today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes must reach it, and their connection strings begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs Redis; host and port, for example redis.example.com:6380.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus advises 8.0 or newer; older ones are untested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INFO server on Redis shows redis_version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue and its data are held in memory, so the size is memory and price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview of Azure Managed Redis in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus wants one node, without replica and without automatic failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High availability on the page of Azure Managed Redis, or INFO replication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus wants memory alone, without RDB and AOF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence on the page of Azure Managed Redis, or CONFIG GET save and appendonly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other policy than noeviction may throw away work that waits for a Tentacle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONFIG GET maxmemory-policy, or the advanced settings in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is called over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus encrypts its data with the master key, but the password of Redis needs TLS on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string: ssl=true, usually port 6380.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is open to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the nodes need Redis, so nobody else should reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking of Redis in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same connection on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes with another Redis, or none, do not share the queue, so the work of their tasks is never fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/api/serverstatus/redis on each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts read the whole connection string from Key Vault on the node, so that its password stands in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name, and store the connection string in Key Vault under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP.sys listens under this prefix on 443, for sites from which nothing else is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; the setting is commsListenWebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS of web sockets ends in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles trust the certificate of the node itself, so nothing in front may end TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener of the balancer for the web-socket address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your naming standard, with whoever runs the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two controllers in different zones keep the domain alive when one zone is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the controllers the zones 1 and 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain controller for this cluster alone has little to do, so a small machine is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s DNS servers are the addresses of the controllers, so they must be known beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free address of the subnet for domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address is static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A controller whose address changes is no longer found as DNS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP configuration of the machine&apos;s network card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the directory database must not cache, or a fault can damage the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disks of the machine in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works everywhere without anything else, but knows no groups and no second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever administers Octopus; keep it on until another provider is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a domain controller in reach and nodes in the domain, and is not for Linux containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an app registration but no domain controller, and brings groups and a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever administers Microsoft Entra ID for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs in the users of a Google Workspace domain; Octopus cannot read its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever administers Google Workspace for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks a directory by LDAP, with groups, and stands in for Active Directory on Linux containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs in the users of Okta, with groups by the groups claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever administers Okta for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus Server has no GitHub provider of its own; only Octopus Cloud offers it, by Octopus ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever administers Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began as the sign-in of Octopus Cloud, and knows no groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can reach the portal may look around without any name, and automatic sign-in no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs in by any OpenID Connect provider, such as AD FS, Keycloak or Ping, and is set up in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra then pushes users and groups to Octopus, which needs inbound HTTPS from Entra and a licence with SCIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs in without a click, but only with exactly one provider and no Guest; otherwise Octopus ignores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus leaves the second factor to the identity provider, so names and passwords of its own have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first node creates this account, and it is the way back in when a provider fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; with Active Directory it is DOMAIN\user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of that administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus matches users by their provider&apos;s identifier first and by e-mail next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; a mailbox of the team outlives a person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts read the password from Key Vault, so that it stands in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the identity provider fails, somebody must still be able to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your security team; its password belongs in a safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is https://login.microsoftonline.com/ and this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview of Microsoft Entra ID in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names its app registration by this id when it sends users to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations in Microsoft Entra ID, under Application (client) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it Octopus uses the safer code flow with PKCE; without it the older implicit flow needs ID tokens switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates &amp; secrets of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts read the client secret from Key Vault on the node, so that it stands in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name, and store the client secret in Key Vault under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra compares it letter by letter: https, the portal&apos;s host name, /api/users/authenticatedToken/AzureAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication of the app registration, platform Web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such users need a client secret and Octopus 2024.4.2598 or later, or their groups are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes join this domain, and users sign in with its accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the domain, for example corp.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in by Active Directory, an availability group and a share by identity need a controller that the nodes reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two, with a static address and a data disk without caching, keep the domain alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network asks the domain&apos;s DNS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines find and join the domain only if the network&apos;s DNS servers are its domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual network&apos;s DNS servers in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several nodes Octopus names NTLM as what works, and Kerberos as what does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; the setting is webAuthenticationScheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the form only integrated sign-in is left, which automatic sign-in needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are searched in this part of the directory only; empty means all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the domain, for example CN=Users,DC=example,DC=com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus asks this host, so a single server is a single point of failure for sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>389 is for LDAP with or without StartTLS, 636 for LDAP over SSL, and the nodes must reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it passwords cross the network in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are searched below this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the directory, for example OU=Users,DC=example,DC=com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are searched below this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the directory, for example OU=Groups,DC=example,DC=com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus signs in to the directory as this account to search it; it needs to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of that account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names itself to Google by this id when it sends users to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials in the Google Cloud console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only users of this hosted domain may sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus asks this address for Okta&apos;s keys and sends users there to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization server&apos;s page in the Okta admin console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names itself to Okta by this id when it sends users to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s page in the Okta admin console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus asks this address for the provider&apos;s keys and sends users there to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names itself to the provider by this id when it sends users to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault secret of the OIDC client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read the client secret from Key Vault when you set the provider up in the portal, so that it stands in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members administer Octopus, so that people come and go in the directory alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the directory; write the group as the provider names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It heads the plan and every exported page, so choose a name that colleagues will recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; the name of the Octopus instance or of the project is a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person answers for the design and accepts its risks, and readers of the bundle must know whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own organisation; usually the lead of the platform team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules are stricter in production: a database of S0 or S1, for example, is an error there and a warning in a lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether somebody&apos;s deployments stop when this cluster is down; if so, it is production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides the words and the number form of the exported plan; the language of this window stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who will read the plan and run the scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform services bring zone redundancy, patches and backups with them; on machines alone all of that is your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cloud policy, or the architect who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server or Azure SQL known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes share one database, so somebody must be able to keep it available, back it up and restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your database administrators; if there are none, Azure SQL Database needs the least of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared storage known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages, task logs and artifacts lie on one share, and a wrong path shows as empty logs, not as an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the file shares of your organisation today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal, polling Tentacles and gRPC clients each need another treatment at the balancer, from TLS to the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes read and write the same packages, logs and artifacts, so the share bounds the cluster&apos;s availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cloud policy, and whoever runs your file shares; Octopus advises Azure Files over SMB 3.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides speed, price and SLA: 99.99 % for SSD, 99.9 % for HDD and 99 % for cool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share&apos;s page in the Azure portal; take SSD, because task logs are many small files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One datacentre (LRS) takes the share with it; Octopus asks for zone redundancy at least, and SSD knows no geo copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account&apos;s redundancy page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages, logs and artifacts over their retention must fit, and with the older SSD tier the size decides the speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate on the Workload page; it can be raised at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow share has starved Octopus of database connections; the first 3000 operations of an SSD share are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate of this page; the share&apos;s metrics in the Azure portal show what is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large packages are read by several nodes at once; the first 100 MiB/s of an SSD share are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the first generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General-purpose v1 accounts retired on 2026-09-01, so an old one must be upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account&apos;s overview in the Azure portal, under Account kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in every path, and is 3 to 24 lower-case letters and digits that are free in all of Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your naming standard; az storage account check-name tells whether it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in every path after the account&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your naming standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes and share belong in one region or datacentre; anything else is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account&apos;s overview in the Azure portal; empty means the design&apos;s region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node must use this one server and share, so write the path of the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the file server; it looks like \\server\share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a DFS namespace root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A namespace sends nodes to different replicas, where files appear and vanish; Octopus does not support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the file servers; Get-DfsnRoot lists namespace roots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of that share per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price is in no catalog, so the total reads at least until it is stated; state Octopus&apos;s part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever pays for the file server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composite availability stays unknown until that of the existing share is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement with whoever runs the file server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One root also takes in the folders of future versions, while with a path for each kind a forgotten one stays local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts, TaskLogs, Packages, Imports and EventExports lie under it unless they were set by themselves before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; empty means the root of the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that is left local can be read by one node only, and no error says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that is left local shows its logs through one node only, and no error says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in feed lies in it (--nugetRepository); a local folder leaves packages not found on the other nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and imports of projects pass through it, and any node may do either half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit events older than the retention are archived in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data of all nodes is gathered in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that nodes hand to one another while tasks run can lie here, on a fast share without backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; empty keeps it under the cluster shared root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes see the share by UNC path, mapping or link, and a mapping that the service&apos;s account lacks stops the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice; Microsoft advises UNC paths for services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths in the database begin with this letter, so it must be the same on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter that is free on all nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential is stored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps the credential for the user who stored it, so it must be the account of the Octopus service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cmdkey /list, run as the account of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFS mounts on Windows belong to one user and vanish at a restart, so Windows nodes use SMB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the file server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages and logs cross the network in clear text without it; SMB 3.0 and later can encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the file server; Get-SmbShare shows EncryptData.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key opens the whole account and is easy; an identity must be set up, but its rights can be limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity-based access on the storage account&apos;s file share page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second directory source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account can have one directory source for its shares, so a second one cannot be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts read the key from Key Vault on the node, so that it stands in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name; the deployment or you store the key in Key Vault under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With keys forbidden, sign-in by key and with it cmdkey fails, and only identities work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account&apos;s configuration in the Azure portal, under Allow storage account key access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the share an address inside your network, so that port 445 need not cross the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account&apos;s networking page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 ended for Azure Storage on 2026-02-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account&apos;s configuration in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure transfer is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses SMB 2.1, which cannot encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share that was deleted by mistake can be brought back for some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data protection page of the storage account in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted shares are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within this time a deleted share can be brought back, and its space is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share is backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore of Octopus needs the files as well as the database and the master key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Recovery Services vault in the Azure portal, or whoever runs backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It scans for malware and strange access, and is costly on busy shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Defender for Cloud on the storage account&apos;s page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the region is lost, logs, artifacts and packages are gone unless a copy lies in another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides the speed that each GiB of the pool brings, and its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity pool&apos;s page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool is paid for whole, however little of it is used, which makes small designs dear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume stands in one zone, best in that of the nodes, and must be copied to survive the zone&apos;s loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume&apos;s page in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files survive a failover of the volume only with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes must run the same build, and features begin with one: multi-node polling, for example, with 2026.4.6909.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running server shows it under /api as Version; for a new one take the latest from octopus.com/downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts install only the file with this hash, so that all nodes get the same, unchanged program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Get-FileHash on the installer that you downloaded and checked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release gets six months of critical patches, so its date shows how long it stays supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Octopus release notes of that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence limits the nodes: Professional allows two, Enterprise any number, older ones often a single node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence page in the Octopus portal, or whoever buys it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits read from the licence XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element NodeLimit decides, not the name of the product, and a licence without that element allows one node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the licence XML in an editor; only the limits and dates are needed here, never the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node limit (0 is unlimited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more nodes online than this, Octopus blocks new releases and deployments; signing in still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element NodeLimit of the licence XML; write 0 for Unlimited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target limit (0 is unlimited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More targets than the licence allows need another licence before the cluster goes live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element MachineLimit of the licence XML; write 0 for Unlimited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project limit (0 is unlimited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More projects than the licence allows need another licence before the cluster goes live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element ProjectLimit of the licence XML; write 0 for Unlimited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen release must have come out before this day, or the licence does not cover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in the licence XML, or whoever renews the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence that has ended must be renewed before the cluster goes live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first node needs the licence XML; the scripts read it from Key Vault, so that it stands in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name, and store the licence XML in Key Vault under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM provisioning works only with a licence that includes it; Enterprise does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the licence, or sales@octopus.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence cost per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure&apos;s prices do not hold it, so the total is complete only with this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice of the licence, divided by the months it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects times average minutes, divided by the window, is the number of tasks that must run at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projects of each space in the Octopus portal; count those that are deployed in one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a factor of the task cap; Octopus advises 30 minutes where the average is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The durations in the task list of the Octopus portal, over a typical month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shorter the time in which all projects are deployed, the more tasks must run at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the release managers for the night or weekend in which everything is deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each deployment leaves a log and artifacts on the share, and their number is the load of the capacity simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task list of the Octopus portal, over a typical month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent tasks that wait for children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task that waits for a child deployment or runbook keeps its place under the task cap, so many of them starve the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the projects with Deploy a Release steps that run at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus calls them on port 10933, which must be open outbound; they need no change for high availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They must poll every node that runs tasks, or one address with Redis behind it, which the Polling page settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus calls them on port 22, which must be open outbound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal, filtered by target type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus calls the cloud&apos;s own interfaces on port 443, so the nodes need a way out to the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent is a polling Tentacle, so it has to reach every node in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers take script work off the nodes; without them it runs in the built-in worker on the nodes themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers under Infrastructure in the Octopus portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monitor calls port 8443 by gRPC, and with several nodes it is not supported by Octopus 2025.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team that runs the Kubernetes clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC needs a way in of its own: port 8443, with TLS passed through or bridged, which Front Door cannot give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team that runs Argo CD or the Kubernetes clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and size of packages, over the time they are kept, make up most of the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in feed in the Octopus portal, or the history of the build server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average package size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the number of packages it says how fast the share grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the Packages folder divided by the number of files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest package size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer&apos;s time-out and body limit must let this upload through, and some balancers stop at 2 to 3 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest file in the Packages folder, or the build that makes the largest package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest package over this line is the time for which the balancer must keep an upload open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network team, or a speed test on the build server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task log per deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task logs stay as long as their release, so their size times the retention counts towards the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the TaskLogs folder divided by the number of tasks in the task list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts per deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts stay as long as their release, so their size times the retention counts towards the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the Artifacts folder divided by the number of deployments that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4 hours Octopus removes logs and artifacts of expired releases, so a short time keeps the share small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifecycles in the Octopus portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in feed keeps packages for ever by default; a limit keeps the share small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention policy of the built-in feed in the Octopus portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older events are archived to the share: after 90 days by default, after at most 3650 on your own servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your compliance officer, or the audit settings in the Octopus portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SLAs of all parts that a deployment needs are multiplied, and the product is held against this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement with the users of Octopus, or the owner of the most important deployments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides on copies: an Azure SQL failover group may lose 5 seconds, a geo-restore an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the most important deployments, or the continuity plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides on a second region: a failover group is back within an hour, a geo-restore within 12 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget per month (0 is none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design above it gets a finding, and the search for the cheapest design stays below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever pays for the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation writes Octopus tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is for Octopus alone: nothing else may change its tables, views or procedures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the database administrators for jobs and scripts that name this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own indexes in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes that are not from Octopus may break an upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the database administrators, or compare sys.indexes with a fresh database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that are upgraded at the same time deadlock in the database, so the first must be done before the others start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your runbook for upgrades, or whoever upgrades Octopus today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances created with 2026.3 or later refuse calls above a limit (429), and each node counts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Octopus administrators; the command rate-limiting-policy shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readme</name>
    <message>
        <source>The plan, for reading in a repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, for reading and printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The architecture as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules found, for tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design itself; open it with Octoha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values that the scripts read; no secret is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner: start here on each machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed scripts, the same in every bundle; review and sign them once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do later: night, upgrade, patch, restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps Git from changing line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes of all files: sha256sum -c MANIFEST.sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of no return is step %1 (%2): after it the way back is a restore of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the bundle first: sha256sum -c MANIFEST.sha256, or octoha-cli verify on the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder to each machine; the runner works only on the machine where it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before you act: .\scripts\Invoke-OctohaPlan.ps1 -Role node -WhatIf changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume after a stop: -Resume; it looks at what is there and does what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back: -Undo with the step&apos;s name; a step without a way back says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 pre-flight failed, 3 restart needed, 4 partly done and resumable, 5 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT: errors are open; the scripts change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus Deploy High Availability on Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on %1 by Octoha %2. Design %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to work with this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Microsoft Entra Domain Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the balancer appliances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing SQL Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private DNS zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDoS protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTables</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Better: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by, recovery, data at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted with</source>
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
    <message>
        <source>Machines are not backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes have no backup of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost node is built again by script. What must be backed up is the database, the files, the master key and the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the machines up if they hold more than Octopus; otherwise keep the scripts at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody patches Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way of Windows updates is chosen for the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes can be patched one at a time without an outage: drain, patch, undrain. Somebody has to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Azure Update Manager do it, a zone at a time, or name the tool that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets in plain settings of a machine extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine extensions are to get secrets in plain settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain settings stand readable in the deployment history, in the portal and on the disk of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the node read secrets from Key Vault with its managed identity, or use protected settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image holds a configured Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are to be made from an image in which Octopus is already configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string in the configuration is encrypted for one machine; on a copy it cannot be read, and the copies share a node name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the installed program into the image at most, and configure each node on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is to run under a domain account, and its name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is installed with that name; rights on database and share are granted to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the account as DOMAIN\name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed service account ends in $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not end in $.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows knows a group managed service account by its name with a $; without it the service does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write DOMAIN\name$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local System cannot sign in to the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share asks the directory who calls, and the service runs as Local System.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share grants rights to accounts of the directory; Local System is none, so Octopus stops at its start with access denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the service under a domain account or a group managed service account, or sign in with the storage account key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database objective is unfit for production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 DTU; %3 is the smallest objective with a whole vCore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest objectives stand on hard disks and share a processor core; Octopus writes to its database all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the objective that Octopus advises for your task cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective is not one of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no DTU objective that the catalog holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, fit and price come from the catalog; without a row nothing can be said of them, and Azure refuses a name that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an objective of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no vCore objective that the catalog holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not zone-redundant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone redundancy of the database is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the zone of the database fails, all nodes stop, in whatever zones they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on; General Purpose, Business Critical, Hyperscale and Premium have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tier cannot be zone-redundant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no zone redundancy, and the design asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic and Standard of the DTU model stand in one zone; Azure refuses to deploy them otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Premium or a vCore objective, or give zone redundancy up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has no zones for the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no availability zones, and the database asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses to deploy a zone-redundant database where there are no zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region with zones, or give zone redundancy up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone redundancy of Hyperscale needs a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hyperscale database has no high-availability replica that could stand in another zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperscale spreads its replicas over zones; without a second one Azure refuses zone redundancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a high-availability replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data does not fit the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB are expected; %2 ends at %3 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full database refuses writes, and no task can start or end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an objective with more room, or shorten the retention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has few workers for the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs %2 requests at once; %3 tasks with %4 each may need more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above its limit of workers Azure SQL refuses requests, which tasks see as errors. The number for a task is a rule of thumb of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a larger objective, or lower the task caps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-pause saves nothing under Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serverless database is set to pause when it is idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node asks the database for tasks several times a minute, so it never becomes idle; after a maintenance it would only start late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn auto-pause off, and compare the price with a provisioned objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit saves nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit is on, but this objective has no licence on its bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only provisioned General Purpose and Business Critical are billed with a licence of their own; it would bind your licences for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off, or choose a provisioned objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long waits fail with this Octopus on Azure SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus %1 loses tasks that wait long on Azure SQL; %2 mended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL ends idle sessions after about half an hour; older builds kept one open while a parent waited for its children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a newer build of Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer stands in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer and its addresses are not zone-redundant, although the region has zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that zone fails, nobody reaches the nodes in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make balancer and addresses zone-redundant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway has too few instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has %1 instances and does not scale; at least %2 are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single instance is away during each update of Azure, and its promise of availability does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use two instances or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway does not scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of gateway instances is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package uploads come in bursts; a fixed number is either too small for them or paid for all day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the gateway scale by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s limits contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 instances are asked for, and at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the larger limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway has no good subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s own subnet is “%1”; a /%2 for the gateway alone is advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway shares its subnet with nothing else, and needs addresses for all instances and for its updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a subnet for the gateway of the advised size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure has ended Application Gateway v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway is to be version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 1 can no longer be made and is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use version 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway cuts requests to a node that leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection draining is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload that runs while a node is drained ends with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn connection draining on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web application firewall stands before the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web application firewall is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known attacks reach Octopus itself; on the Internet somebody tries them all day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on in prevention mode, with an upload limit above your largest package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web application firewall only watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web application firewall is in detection mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes attacks down and lets them through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch its log for false alarms, then prevent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure ends this way to set the firewall up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web application firewall is set up in the gateway instead of by a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure retires settings inside the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a firewall policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager cannot reach private nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is behind Traffic Manager, and the nodes have no public addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only answers DNS questions: users connect to the node themselves, and its probes come from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another balancer, or give each node a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager has too few endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager has %1 endpoints; at least %2 are needed to fail over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one endpoint there is nobody to send users to. General advice wants the second one in another region; the nodes of a cluster stay in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an endpoint for each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager does not check TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager probes by %1, while users come by HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users connect to the node itself; a broken certificate there is seen by an HTTPS probe alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe by HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS answers live longer than the outage may last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers live for %1 s; Octopus is to be back in %2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the answer expires, users keep going to the lost node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the time to live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product serves the Internet only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is to be private, and stands behind %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its addresses are public; there is no private front end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the portal is public, or choose a balancer inside the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door and Traffic Manager stand in one design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is behind Front Door, polling behind Traffic Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two global services with probes of their own disagree during a fault, which then lasts longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Load Balancer for polling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One appliance is a single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has %1 appliances; a pair has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it stops or is patched, nobody reaches the nodes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a pair, in two zones, with its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer keeps no logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of the balancer are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which node answered, and why a request failed, is written nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send its logs to the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe does not ask whether a node is in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe is %1 on “%2”; Octopus answers on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that path tells a node in service from one that drains. An open port or the start page answer from a draining node too, and users land on it. Ask by GET: general advice prefers HEAD, which Octopus does not document here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe the path by HTTP or HTTPS with GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe accepts more than one code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe accepts “%1”; a node in service answers exactly %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draining node answers with a code of its own, so that the balancer lets it go; a range that covers it keeps users on a node that is about to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept that one code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus needs no session affinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session affinity is on (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any node can answer any request. Affinity crowds users of one address onto one node and keeps them on a node that drains; guides that ask for it are older than this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off and spread requests in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit will show the balancer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted proxy is named, and TLS ends at the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus believes X-Forwarded-For from trusted proxies only; without them every audit entry, and every limit on requests, counts for one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the subnet of the balancer as trusted proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer does not wait for the largest package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package of %1 MB takes about %2 s over the slowest line; the balancer waits %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package is pushed in one request. When the balancer gives up, the push fails near its end, and again at each retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the request time-out; where the product cannot wait that long, push packages past it or choose another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer has no such time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request time-out of %1 s is asked for; this product allows %2 to %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time-out in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer refuses the largest package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request bodies end at %1 MB; the largest package has %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus itself sets no limit; a proxy with one answers the push with an error that does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the limit, or raise it above the largest package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web application firewall refuses the largest package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads end at %1 MB; the largest package has %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall ends uploads above its limit before Octopus sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit, or except the path of package uploads from the check of bodies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes have no common address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes stand behind no balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and build servers then know one node, and stop with it although the others run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a balancer for portal and API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no host name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name of the portal is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate, DNS record, sign-in and every command for a Tentacle carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name that users will type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a bare DNS name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS record, certificate and addresses are made from it; a scheme, a port or a path in it ends up in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name alone, such as octopus.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus needs a case-insensitive collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collation is “%1”, which has no “_CI_” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus looks for names without regard to case; on a case-sensitive database it does not start or does not upgrade. The collation of Azure SQL cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a collation with “_CI_” before the database is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Octopus cannot sign in with a managed identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus %1 does not know the managed identity; it came with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older database driver refuses the connection string, so no node starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or sign in with a SQL login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes have no identity to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus signs in to the database as the managed identity, but the nodes have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an identity of the machine there is no token, and no node reaches the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all nodes one user-assigned identity, or sign in with a SQL login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed identity is documented for Azure SQL alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus would sign in to a SQL Server of yours as the managed identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus describes the managed identity for Azure SQL Database only; older versions of SQL Server know no Microsoft Entra sign-in at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the service account (Windows) or a SQL login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL knows no Windows sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus would sign in to Azure SQL Database with Windows authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL Database is in no Windows domain: it takes SQL logins and Microsoft Entra identities only, whatever account the service uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the managed identity of the nodes, or with a SQL login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database belongs to Octopus alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other applications use the database of Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus changes its tables at each upgrade and does not support other users of them; their locks stop its tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Octopus a database of its own; other applications read through its API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server does not know the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs as Local System, and the computer accounts of the nodes have no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another machine Local System is the computer account; without a login for each node&apos;s account the service stops at start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a login for the computer account of each node, or run the service as a domain account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string has a keyword that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SqlClient does not know the keyword “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SqlClient refuses the whole connection string for one unknown word. “IntegratedSecurity” is printed in one word in several guides; the keyword is “Integrated Security”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the spelling or remove the keyword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password stands in the connection keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra keywords hold “%1”, which carries a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design is saved, sent and printed. A password belongs to Key Vault, from which the nodes read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the keyword, change that password, and name its Key Vault secret instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus signs in as administrator of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that Octopus uses rules the whole SQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus needs to own its database and no more; who gets hold of its connection string would own every database there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account that is db_owner of the Octopus database only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection pool is smaller than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool holds %1 connections; the default of SqlClient is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node whose pool runs dry answers nobody, although the database is well; busy nodes need more than the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the default, and double it where nodes are busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing database server has no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the existing server or listener is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string of every node is made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the server; for an availability group that of its listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is small for the task caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 DTU; for a total task cap of %3 Octopus advises %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is the first limit that a cluster meets: all nodes write to it, and a slow one slows every task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is small for a total task cap of %2: Octopus advises %3 DTU, which is about %4 vCores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is the first limit that a cluster meets. Octopus gives its advice in DTU; how many make a vCore is Microsoft&apos;s rule of thumb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take more vCores, or lower the task caps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is small for a total task cap of %2; Octopus advises %3 cores and %4 GiB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is the first limit that a cluster meets, and after a failover the other machine carries it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a larger size for all SQL Server machines, or lower the task caps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing server has %1 cores and %2 GiB of memory; Octopus advises %3 cores and %4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the server for more, or lower the task caps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus has no database advice for this many tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total task cap is %1; the advice of Octopus for the database ends at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the table the size has to be measured; some instances of Octopus Cloud need many times its last row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the last row of the table, watch the load of the database, and ask Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus does not support this copy of its database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of the database is kept by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirroring and replication change the database in ways that break Octopus and its upgrades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an availability group or a failover cluster, or Azure SQL Database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log shipping is the only copy of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no other copy than the one of log shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus has not tested log shipping for high availability and names it for disaster recovery only: a failover is work by hand and loses data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an availability group or a failover cluster, and keep log shipping for another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes depend on one SQL Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes share one SQL Server that has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that server stops, all nodes stop: more nodes do not make Octopus more available than its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Azure SQL Database, or add a second machine in an availability group or failover cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how the existing server survives a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet whether the existing server is stand-alone, in a group or in a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus can be no more available than its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server Express is too small for a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes would share SQL Server Express, which ends at %2 GB of data and %3 GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its limit Express refuses writes, and all nodes stop; it knows no availability group either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Standard or Enterprise, or Azure SQL Database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition of SQL Server does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database runs on the %1 edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer may not be used in production, and Web has neither availability groups nor failover clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Standard or Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s support for this SQL Server ends too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database runs on %1; Octopus supports versions with at least %2 more years of support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version without support gets no security updates, and a new Octopus may refuse it. Whether mainstream or extended support counts is not said, so a version that meets one reading alone is a warning or a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a newer SQL Server, or Azure SQL Database. Where Extended Security Updates are bought, an error becomes a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single node stands on standard disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these disks Azure promises %1 % for the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise for one machine depends on its slowest disk. With two nodes or more it does not, and Standard SSD is then enough for Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Premium SSD for all disks of a single node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system disks on HDD end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure ends operating system disks on Standard HDD on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines with such a disk stop working after that day, and they are slow until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Premium SSD or Standard SSD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk type that holds no operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra Disk or Premium SSD v2 is chosen for the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure offers both as data disks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Premium SSD for the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data disks than the size takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node has %1 data disks; %2 takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take fewer disks or a larger size. A node needs none: its data is in database and share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra Disks do not go into an availability set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes are in an availability set and have Ultra Disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses the machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Premium SSD, or zones in place of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data disk of no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are to have data disks, and their size is 0 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses a disk of no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the size, or take no data disks: a node keeps its data in database and share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One domain controller is a single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 domain controller is planned; %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it restarts for its updates, nobody signs in, and services with domain accounts do not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan two, in different zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory&apos;s disk must not be cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n domain controller(s) cache the data disk, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The directory counts on its writes; a cache that loses one damages the database of Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set host caching of the data disk to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not ask the domain&apos;s DNS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual network uses other DNS servers than those of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines find their domain controllers by DNS; with other servers they cannot join, and nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the domain controllers as DNS servers of the network, and have them forward the rest to Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain controller needs a static address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n domain controller(s) have a dynamic address, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every machine of the network has the address as its DNS server; when it changes, all of them are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the addresses static on the network cards in Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All domain controllers are in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 domain controllers share one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that zone fails, the nodes in the other zones run on and nobody can sign in to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread them over zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the domain is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines join it by its name, and accounts carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the DNS name of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account belongs to a domain that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs as: %1. No domain controller is in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows asks a domain controller for the account, and the service does not start without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the domain controllers are, or run the service as Local System.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the domain controllers is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controllers are on-premises, and the network has no hybrid link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine in Azure reaches them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a VPN gateway or ExpressRoute, or domain controllers in Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in depends on the hybrid link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All domain controllers are on-premises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the link fails, nobody signs in and services do not start, although everything in Azure runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add two domain controllers of the domain in Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name belongs to one machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of another machine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain knows each computer name once; the second machine takes the first one&apos;s account away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each machine a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing node runs on Linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing node is a Linux container; the new ones run on Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths in its database are Linux paths, and a cluster never mixes both systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the instance to a Windows node first, with its database, files and master key; then grow that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing node runs another build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing node runs %1; the new ones are to run %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database fits one build. The first new node would change it under the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the existing node first, or install its build on the new ones and upgrade later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not move within the outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB of database take at least %2 minutes over the line; the outage is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus stands still from the last backup to the restore, and the restore itself comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a longer outage, clean up by retention first, or copy a full backup before and only its end in the outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files must be copied before the outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB of files take at least %2 minutes over the line; the outage is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most files do not change any more, so they can be copied while Octopus works; the outage takes the last differences only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with robocopy in the days before, and once more with Octopus stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing files do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing node has %1 GiB of files; the share has %2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy stops when the share is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the share larger than the files, with room to grow, or clean up by retention first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is larger than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing database has %1 GiB; %2 GiB are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service objective and cost are judged by the expected size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect at least what is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the move is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the new share has 0 Mbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the outage lasts depends on the data and on this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the line by a copy of a few gibibytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More nodes than the licence allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has %1 nodes; the licence allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the limit Octopus creates no releases and no deployments. A licence without the element NodeLimit counts as one node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take fewer nodes, or ask sales@octopus.com for a licence with more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no licence key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licence is chosen, or the Key Vault secret of its key is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance without a licence key can fail to start after an upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the licence and name the secret that holds its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is newer than the licence&apos;s maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance ended on %1; the chosen version was released on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence covers the versions that were released while its maintenance ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the maintenance, or take an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus looks at the licence when releases and deployments are created; an ended one may block both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the licence before the first node is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More targets than the licence allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload has %1 deployment targets; the licence allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus deploys to no target beyond the limit. Workers do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a licence with more targets, or remove targets that are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More projects than the licence allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload has %1 projects; the licence allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the limit no project can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a licence with more projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence of earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This licence is not sold any more, and its limits were not read from the licence itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older licences of one name allow different numbers of nodes; the element NodeLimit of the XML decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the limits from the licence XML; the key itself is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine size that the catalog does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge “%1”: cores, memory, zones, disks and price of this size are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that need the size are silent about it, and totals read “at least”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or take a size of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A burstable size under constant load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is burstable: once its credits are used it runs at %2 % of its processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks and a database load the processor for hours; the credits end and everything becomes slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a D or E size; burstable ones are for labs and domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size that Azure retires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure retires %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of a retired size are stopped; a change of family later may mean to build them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a size of a newer family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size needs an image of generation 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a size that starts images of generation 2 only, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Azure refuses to create the machine from an image of generation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an image of generation 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary disk arrives unformatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a raw NVMe disk for temporary data, the first is “%1”; work folder or page file is to be on it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After each stop the disk is raw again: there is no drive letter until something formats it, and the service does not find its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep work folder and page file on the operating system disk, or take a size whose temporary disk arrives formatted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size has no temporary disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have no temporary disk, the first is “%1”; work folder or page file is to be on it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder does not exist, so the service stops at its start. A machine cannot later change between sizes with and without such a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep work folder and page file on the operating system disk, or take a size with a “d” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerated networking is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could use accelerated networking, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each task asks database and files over the network; newer families require accelerated networking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on; it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size cannot do accelerated networking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a size without accelerated networking, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Azure refuses the network card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a larger or newer size, or turn accelerated networking off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted launch is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes start without secure boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node holds the keys to every deployment; secure boot keeps changed boot code from running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn trusted launch on; it costs nothing on images of generation 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted launch needs generation 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted launch is on and the image is of generation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption at host is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches and temporary disks of the nodes are not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Disk Encryption is being retired; encryption at host is its successor and covers caches as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on. The subscription must have the feature registered once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes have public addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node has a public address of its own, and no product of this design needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every public address is scanned within minutes; one wrong security rule then opens the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the addresses away; administer over Bastion and go out over a NAT gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity is reserved in the second region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines of the second region are stopped, and their capacity is not reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a region fails many move to its pair at once, and a stopped machine has no claim to a place there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve capacity for the sizes of the nodes, or accept that the start may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site Recovery without a second region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines are replicated, and no second region is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes hold nothing that database and share do not hold. Octopus builds the nodes of a second region anew, with the same build, and keeps them stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the second region, or turn Site Recovery off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetApp Files needs a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is a NetApp volume, and no domain controller is in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SMB volume joins Active Directory; without it the volume cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the domain controllers are, or use Azure Files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity pool is smaller than NetApp Files offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool has %1 GiB; the smallest one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool is billed whole, so a small share is dear there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the smallest pool, or use Azure Files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume does not fit its pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume has %1 GiB, its pool %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume is cut from its pool and cannot be larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NetApp volume stands in no zone of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume is in zone %1 (0 is none), where no node runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume lives in one zone; away from all nodes every access crosses zones and one more zone can stop Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the zone of a node, and copy the volume to another zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance of NetApp Files cuts open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB continuous availability is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, files that a task writes are closed during maintenance, and the task fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn SMB continuous availability on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes have no way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are to use the default outbound access of Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure has ended it: subnets of new networks are private, so feeds, updates and listening Tentacles are out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a NAT gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote desktop is open to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators are to reach the nodes by RDP from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open RDP ports are attacked within minutes, and a node holds the keys to every deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Azure Bastion, a jump host or the hybrid link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets without network security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every subnet has a network security group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one each machine of the network reaches every port of every other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a group on every subnet; the port table of the plan has its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer&apos;s probes are shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network security group does not let in the service tag AzureLoadBalancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer to its probe Load Balancer sends traffic to no node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow AzureLoadBalancer before the rule that denies the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not allowed is not denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other inbound traffic to the subnets is not denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure&apos;s own rules let in the whole virtual network, peered networks and on-premises included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End each group with a rule that denies all, after the one for AzureLoadBalancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines can administer one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote administration between subnets is not limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes one machine goes on to the next by RDP, SSH or WinRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny outbound RDP, SSH and WinRM on every subnet but that of the administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets keep default outbound access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default outbound access is not turned off on every subnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines without another way out would use an address of Azure that changes and cannot be filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the subnets private; outbound traffic has its own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public address without DDoS protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has public addresses and no DDoS protection plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flood from the Internet takes portal and Tentacles away together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the plan of the company; one plan covers many networks. Or keep the addresses private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flow logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual network flow logs are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tell whether a Tentacle&apos;s packets arrive at all, which is the first question when one stays silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on virtual network flow logs; those of security groups end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One DNS server for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 answers DNS for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without DNS the nodes find neither database nor share; all stop at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a second DNS server in another zone, or none, and Azure&apos;s DNS answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS server outside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public DNS server does not know the private endpoints of database, share and vault, so the nodes do not reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use DNS servers of the network that forward to Azure, or Azure&apos;s DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out stands in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are in several zones, and the NAT gateway is in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its zone fails the nodes of the other zones reach no feed and no listening Tentacle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the NAT gateway StandardV2; it spans all zones at the same price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound ports are shared out by the balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes go out by an outbound rule of the load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node gets a fixed share of ports; many short calls to listening Tentacles and feeds use them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a NAT gateway, which shares its ports as needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load balancer for the outbound rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are to go out by an outbound rule, and the design has no public load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outbound rule needs a public address of a load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address to go out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are to go out by public addresses of their own, and have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds, updates and listening Tentacles are then out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polling port is open to the whole Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is public, and no address range of polling Tentacles is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides check certificates there, so this works; still everybody can knock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the ranges your Tentacles come from; the security rule follows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators come over a link that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration is over the hybrid link, and the design has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could reach the nodes to run the scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the link, or take Azure Bastion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known behind the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has a hybrid link, and no address range on-premises is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes and security rules name those ranges, and an overlap with the network shows only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the ranges on-premises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address range, as in 10.20.0.0/16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and security rules are made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write address, slash, prefix length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network overlaps with on-premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 share addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that exists on both sides is reached on one only; the link cannot route it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a range that nobody uses on-premises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows and Linux nodes in one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run in a Linux container, the first is “%1”; the others run on Windows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The paths of task logs, artifacts and packages stand in the shared database, and each is valid on one kind of system only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all nodes on Windows Server; a move from Linux is all nodes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old Windows Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run on Windows Server 2016 or older, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of Octopus disagree on these versions, and they are at or near the end of their updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Windows Server 2022 or 2025 for new nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux nodes are not built by this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run in a Linux container, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Octopus runs in Linux containers too, but plan and scripts of this design install Windows nodes on virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Windows Server for all nodes, or use the Helm chart of Octopus for a cluster of containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portal-only node would run tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are for the portal only but have a task cap, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the task cap decides whether a node runs tasks; Octopus knows no role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the task cap of portal-only nodes to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few nodes serve the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) serve portal and API.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The balancer needs a second node to turn to; with none nobody can sign in and no build server can push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let at least two nodes serve the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop Windows as a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run on Windows 10 or 11, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Octopus does not support desktop versions of Windows for production, and they limit connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Windows Server 2022 or 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node meant for tasks runs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are meant to run tasks but have task cap 0, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With task cap 0 a node takes no task from the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a task cap, or call it a portal-only node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High availability needs two nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The design has %n node(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With one node each Windows update, each Octopus upgrade and each fault of the machine stops all deployments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second node. To prepare a single node for a later cluster accept this finding: database and files already stand apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes run different builds of Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs %2 and “%3” runs %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes share one database, and its tables fit one build only. That is also why an upgrade stops the whole cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the same build on every node, and plan an outage for each upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More nodes than help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most clusters have two to four nodes. Each further one asks the same database every few seconds, and beyond six to eight little is gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take fewer nodes with a higher task cap, and give the database more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes, database and files stand in different regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design is in %1, but a part of it is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every task asks database and files many times. Octopus supports one cluster in one region, over its zones, and nothing beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all parts into one region; a second region is for disaster recovery, switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes have one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes are named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node registers under its name. The second one would take the place of the first, and a machine name is unique in a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each node a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows refuses a computer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows refuses the name of %n computer(s), the first is “%1”: a name has at most %2 letters, digits and hyphens, and not digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure takes the computer name from the machine&apos;s name; the machine is not created with a name that Windows refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the computer name. The Octopus node name may be longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts and diagnostic logs are asked once for all resources (OHA-PLACE-012, OHA-PLACE-013).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question of the design: the managed domain is made by hand, and the plan names these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates make no address that nothing uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer of a design can break it: the template forbids public blobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule set of the firewall policy is fixed in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer of a design can break it: the template lets trusted services of Azure in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condition of its own: nodes without a zone count as one zone wherever zones are counted (OHA-VM-001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog holds no performance of disks by size, and a node keeps its data in database and share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design names the Key Vault secret of the password and never holds the password; the script that makes it keeps the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer of a design can break it: the scripts are fixed files, and their own tests check every exit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer of a design can break it: the volume is made with standard network features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus tries failed database calls again by itself; nothing about it can be designed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design uses the keys of the service for encryption; there is none of yours to back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state of running endpoints, which no design has; the acceptance tests look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New nodes work before they are tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New nodes join with their full task cap and inside the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node takes tasks as soon as its service starts. If its share or its credentials are wrong, those deployments fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a node join with task cap 0 and outside the balancer, test it, then raise the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes stop without a drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are stopped, patched or replaced while they run tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running tasks of a stopped node are lost; no other node takes them over, and they show as running until they are cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain the node, wait until it is idle, then stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grace ends before the drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node is stopped after %1 minutes; a drain may take %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks that are still running then are lost, as if nobody had drained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at least as long as the drain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC would move the files to a local disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC does not get the share paths on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each node it sets packages, artifacts and task logs to local folders unless told otherwise, and paths count for the whole cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give PackagesDirectory, ArtifactsDirectory and TaskLogsDirectory on every node, and set the other paths after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC would set the free licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC does not get the licence key on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without LicenseKey it runs “license --free”, on joining nodes too, and replaces the licence of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give LicenseKey on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctopusDSC refuses the task cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a task cap above the %2 that OctopusDSC takes, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The resource stops with an error before it installs anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave TaskCap out and set it by “node --taskCap” afterwards, or take a lower cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are upgraded at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes are to be upgraded at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first node changes the tables. Two at once block one another in the database, and newer builds refuse while another node runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all nodes, upgrade the first, check it, then upgrade the others one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal certificate ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal certificate ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From that day browsers, build servers and Tentacles that register refuse the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it before the cluster is built, and note who does it next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody renews the portal certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way of renewal is chosen for the portal certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every certificate ends, and this one takes all nodes with it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Key Vault renew it, or name who does and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renewed certificate never reaches its binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is renewed by itself, and the nodes are bound to one thumbprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new certificate has a new thumbprint, so the nodes keep the old one until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind anew with “ssl-certificate” after each renewal, on every node, as a scheduled task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node is named by an address that may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer or Tentacles know nodes by address, and the addresses are dynamic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a stop a node may get another address; the pool then points at nothing, or at another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the private addresses static.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-signed portal certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal certificate is self-signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers warn, and every build server must be told to trust it; people learn to click warnings away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a certificate of the company&apos;s authority or of a public one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt belongs to one node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several nodes are to get their certificate by the Let&apos;s Encrypt integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration renews the certificate of the node it runs on; the others keep theirs until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the certificate at the balancer, or bring it to each node from Key Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed certificate without Front Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is to be managed by Front Door, and the portal stands behind another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door gives its certificates to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the certificate in Key Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region that the catalog does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge “%1”: its zones, its pair and its prices are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules about zones are silent, and prices come from another region or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, as in “westeurope”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two regions at work at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are to work in both regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus supports hot/hot over the zones of one region, not over regions: every node needs database and files close by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the nodes of the second region stopped (hot/cold).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second region has no copy of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second region is planned, and the database has no copy there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a copy the other region starts from a backup, hours later and with the work since then lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a failover group or active geo-replication; on SQL Server ship the log to a server there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second region has no copy of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second region is planned, and the shared files have no copy there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database without its files knows releases whose packages, logs and artifacts are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take GZRS where the tier allows it, or a copy job to a share there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second region has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster recovery is planned, and its region is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies, names and costs depend on the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the region; the pair of the first one is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second region is the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is to recover from its own loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost with the region is lost with its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region for early tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets new versions of Azure first, and most subscriptions cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the platform show there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no subscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the id of a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure knows a subscription by an id of 32 digits; its name may repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id from the subscription&apos;s page in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing part is not named by its resource id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no resource id with “%2” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates refer to what exists by its id, and stop where it is of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the resource id from the part&apos;s page, “JSON view”, or leave the field empty to create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources have no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost reports and the next administrator know a resource by its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State at least cost centre and owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tags have one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “%1” stands twice; Azure does not tell capitals apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource holds one value for a tag; the deployment is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts go to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receiver of alerts is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster hides the loss of its first node; the second loss is the outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a group&apos;s address that somebody reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic logs are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources send no diagnostic logs to a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a fault nobody can tell what Azure saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them to a Log Analytics workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing watches the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines have no Azure Monitor agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full disk or a stopped service shows only when deployments fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Azure Monitor agent; the older agent has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Defender is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Defender plan watches the resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus holds the credentials of every environment, which makes it worth an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the plans on, or name what watches instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node needs its own polling address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have neither a polling address nor a port of their own, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Work for a polling Tentacle waits on the node that runs the task, and only that node hands it over: a Tentacle that does not poll it never hears of it, and the task hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each node that runs tasks an address, or a port on a shared one, or let all nodes share a queue in Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus discourages this way of polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a plain balancer a Tentacle does not reach every node in time, and a Tentacle.config edited by hand is wrong at the first change. The bundle has no script for either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register each Tentacle with every node by poll-server, or use Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes have one polling address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are both polled at “%3”, port %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address leads to one node; the other one is never polled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each node an address or a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A polling address belongs to no node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no node “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles would poll an address where nobody answers, and report it all day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the address or correct its node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Tentacle cannot read this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address for --server-comms-address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command takes https:// and a host; the port stands beside it. Without scheme it fails, and without port it polls 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the host alone; scheme and port are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared polling address is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is given under which Tentacles reach the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command for a Tentacle carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the balancer&apos;s TCP front end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Octopus can share the polling queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus %1 knows multi-node polling; here %2 Tentacles and agents poll every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus now recommends one address with a queue in Redis: a new node then needs no visit to any Tentacle. Polling every node stays right where Redis is one part too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by the number of Tentacles and by how often nodes change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way of polling is chosen for nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen way: %1. No Tentacle and no agent polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports and parts of that way would be built for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the polling Tentacles, or choose none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web-socket polling needs HTTP.sys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles poll by web sockets, and the nodes have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus serves web sockets by HTTP.sys of Windows only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use HTTP.sys, or poll by TCP; a TCP listener on port 443 serves sites with that port alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS of web sockets must end at the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS of web-socket polling is to end in front of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Tentacle trusts the certificate of the node; another one in between ends the trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the connection through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renewed certificate ends the trust of web-socket Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles trust the web certificate, which renews itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They know it by its thumbprint; after the renewal none of them connects until each is told the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll by TCP, or plan the visit to every Tentacle with the renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kubernetes monitor does not work with this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus %1 supports the monitor with one node only; %2 is the first for several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monitor holds a connection to one node, and older versions do not tell the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or leave the monitor out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network security group blocks traffic of this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use at the nodes and not open in the network security group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer, security group, Windows Firewall and Octopus must agree on every port; one gap, and the traffic ends there without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the port, from those who need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Firewall blocks traffic of this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use at the nodes and not open in Windows Firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published build opened one port four times and the polling port never; its Tentacles could not connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the port on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is open for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is open, and nothing of Octopus listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a mistyped number or a leftover; either the right port is missing or the wall has a hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the port, or correct its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listen prefix cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no listen prefix, as in http://localhost:80/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus does not start with a prefix that Windows refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write scheme, host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node cannot listen on a public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix “%1” names a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public addresses are translated on the way; no card of the node has one, and Octopus does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use localhost, which means every name on HTTP.sys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes do not listen for what arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS ends: %1. No prefix of the nodes begins with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer connects to a port on which nobody listens, and takes all nodes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a listen prefix of that kind, for https with a certificate on each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes do not answer this probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe is %1, and no listen prefix of the nodes is of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every probe fails, and the balancer takes all nodes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe by what the nodes listen for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two services want one port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used more than once on the same node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal, polling and gRPC each need a port of their own; the second one does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Balancer does not probe this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes listen on port %1, which HTTP probes of Load Balancer cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses such a probe, because the port belongs to an old service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every provider of sign-in is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest alone cannot administer Octopus, so the portal would be shut for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on a provider; the admin command of Octopus is the way back in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These nodes cannot use the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not work on the operating system of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus&apos;s table of providers names where each one works; some belong to Octopus Cloud, and Active Directory needs Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off and choose one that the table allows; LDAP takes the place of Active Directory on Linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Octopus does not know the provider yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in Octopus %2; it came with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to turn on, and users cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus ignores automatic sign-in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic sign-in is on with %1 external providers, or with Guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts with exactly one provider besides the form, and not with Guest; otherwise Octopus shows its page as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one external provider, or turn automatic sign-in off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password alone opens the public portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is on the Internet, and a password without a second factor is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus has no second factor of its own; the identity provider asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in by Microsoft Entra ID or another provider with a second factor, and keep one password account for emergencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the Internet is a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is public, and Guest may sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests read what their team may read, names of machines and logs among it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Guest off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider is not fully described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on, and its server, issuer or client id is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that sets it up would be written without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what the provider gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords cross the network in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus sends each user&apos;s password to the directory to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SSL or StartTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port and protection of LDAP disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP is on port %1 with protection %2, whose usual port is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One port speaks TLS from the first byte, the other only after it is asked; on the wrong one nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the usual port of that protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Octopus does not know multi-node polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs Octopus %2; a shared queue in Redis came with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node that does not know the queue keeps work for its Tentacles to itself, and Tentacles with one address never fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan that version or a newer one on every node, or poll every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-node polling needs a cluster shared root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles poll by Redis; layout of the files: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit the queue goes through folders below the root; without one Octopus refuses to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one root (clusterShared).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Redis must not have replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis has replicas or fails over by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica is behind by moments; after a failover Octopus would find a queue from the past and run work twice or never. An empty Redis is safe: operations are tried again. General advice for high availability is wrong for this queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one Redis without replicas; Azure Managed Redis lets you turn high availability off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Redis must not keep data on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis keeps its data on disk (RDB or AOF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a restart an old queue would come back, with work that is done or given up. Octopus expects memory alone; the usual advice to keep data does not hold for this queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn both kinds of persistence off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis would throw work away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eviction policy is %1; the queue needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When memory is full, any other policy removes keys, which are messages to Tentacles. Azure Managed Redis has another one by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the policy and watch the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus has not tested this Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is %1; Octopus advises %2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions may work, but nobody at Octopus has tried; no managed Redis of Azure is that new yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Redis on a small machine of its own, or test yours with your load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes with different Redis share no queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Redis differs between nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of one node then waits in a queue that the other nodes do not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the same connection on every node and restart each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of Redis crosses the network in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes connect to Redis without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus encrypts the messages; the password and who talks to whom stay readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is open to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis can be reached from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Redis servers are found within hours; one password stands before all work of your Tentacles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Redis in the network, behind a private endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure ends Azure Cache for Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a size of Azure Cache for Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older service retires; what is built on it now has to be moved soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a size of Azure Managed Redis, or a machine of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing Redis has no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the existing Redis is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of every node is made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles need one address for all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles poll by Redis, and nothing stands before the polling port of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Tentacle that polls one node stops with it, although every node could serve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Load Balancer before the polling port, without affinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is one part by design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Redis is away, no polling Tentacle gets work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus wants a single Redis without copies; a restart takes seconds and is bridged by retries, a lost machine takes as long as its replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have its replacement scripted, and watch its health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus sees the share as a drive letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive %1: is a %2; credential and drive belong to: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapped drive exists in the session of one user. The service does not see an administrator&apos;s drive and stops at start; a global mapping, or one of the service account, works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the UNC path, or have the service account map the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter cannot be mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no letter for a mapped drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, B and C belong to the machine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a letter from D to Z that no disk of the nodes has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot read the stored key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator stores the key of the share; Octopus uses it by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps such a credential for the user who stored it. It works while that administrator tries it, and fails for the service after the next restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the key as the service account; the scripts do so by a one-time task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic links are the older way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders of the share hide behind symbolic links in the home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older guide of Octopus uses links; today&apos;s uses the path itself. A link needs the same credential, and one that exists already as a folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the UNC path, unless you follow the older guide on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DFS namespace root is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the root of a DFS namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DFS sends each node to a replica of its choice; files that one node writes reach the others late or are overwritten, and Octopus shows them as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the path of one replica by its server name, the same for all nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A global mapping does not work with DFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share comes from DFS and is to be mapped for all users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not support global SMB mappings of DFS paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the UNC path of the replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A storage account has one directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes sign in by %1, and the account is to have a second directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Files takes one source of identities for each account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one, and use an account of its own for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account refuses the key that nodes sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes sign in with the storage account key, and the account does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the key no node opens the share, and Octopus stops at start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the key, or sign in by a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage key is allowed and not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes sign in by %1, yet the account still takes its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key opens every share of the account and names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share signs in by a domain that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes sign in to the share by %1, and no domain controller is in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a domain controller there is no ticket, and no node opens the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the domain controllers are, or sign in with the storage key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account answers on the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public network access of the storage account is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a leaked key is all that somebody needs to read every package and log; a private endpoint alone does not close the public one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a private endpoint and turn public access off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads to the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account has neither a private endpoint nor public access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node can open the share, so none starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a private endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFS does not suit nodes on Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is to be mounted by NFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NFS mount of Windows belongs to one user and is gone after a restart; Azure Files offers NFS to Linux only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SMB for nodes on Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cross the network in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transport to the share is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages and logs hold what an attacker wants to read or change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SMB 3 with encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account takes connections without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure transfer is not required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old clients may then connect in clear text, and nobody notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require secure transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Storage has ended this TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest TLS version of the storage account is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Storage no longer takes old TLS versions, and they are broken besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set TLS 1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted share is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share soft delete is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One wrong command deletes all packages, logs and artifacts for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn soft delete on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted shares are kept for a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted share is kept for %1 days; %2 leave time to notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake before a weekend or a holiday is found days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep deleted shares longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is not backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of the shared files is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore needs database, files and master key; without the files every release points at packages that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the share up as often as the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender for Storage costs by the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender for Storage is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General advice turns it on everywhere. Tasks write many small files, each operation is billed, and the share is closed to the Internet; the price often exceeds that of the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch its cost in the first month, or turn it off for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared files stand on a local disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) lead to a disk of the node, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each node then has files of its own: logs are empty, artifacts and packages missing, depending on which node answers, and nothing reports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a path of the share, or the drive that all nodes map to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that all nodes need has no shared path</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the paths for artifacts, task logs and packages is not given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What has no path stays in the home folder of each node, where the other nodes do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all three paths, or one root for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that later versions brought has no shared path</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the paths for imports, event exports and telemetry is not given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Older guides know three folders; the others stay on the node that wrote them, so exported projects and archived events are found by luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the paths, or one root for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kinds of data share one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given for more than one kind of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus cleans each folder by the rules of its kind and would delete the data of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each kind of data a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Octopus knows no cluster shared root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus %1 has no option for one root; it came with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command fails, and all folders stay on the local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or a path for each kind of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus will ask for a cluster shared root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders have paths of their own instead of one root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus has announced that a cluster needs the root, without naming a version; polling through Redis needs it today. It also covers folders of versions to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of each node&apos;s own is on the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, package cache and git folder belong to one node each; on the share the nodes overwrite each other&apos;s files, and many small files make it slow. The folders that Octopus itself makes below the shared root are meant to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a disk of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file is on the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file would be “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus refuses a configuration file on a network path, and its secrets open only on the machine that wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a path on a disk of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing share has no path yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the existing share is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths of all nodes are made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the path as every node sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory has no domain controller in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are to sign in by Active Directory; domain controllers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus asks a domain controller at each sign-in; without one in the network nobody comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan two domain controllers in Azure, connect the existing domain, or sign in by Microsoft Entra ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos does not work over several nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain users sign in by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names NTLM for clusters and no Kerberos; one of its pages says it works with Kestrel, others that it fails with a domain account. General advice against NTLM is meant for its first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use NTLM, or sign in by Microsoft Entra ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID needs a portal with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are to sign in by Microsoft Entra ID, and the portal is served without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra sends users back to https addresses only, so the sign-in never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End TLS at the balancer or at the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI does not lead to the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is “%1”; the portal is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra compares scheme, host, path and capitals; with a node&apos;s name in it, or another path, it refuses the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty, and it is made from the host name of the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Entra application has no client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus %1 would sign users in by the older, implicit flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, but needs ID tokens switched on, and users in many groups come without their groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a client secret, keep it in Key Vault, and note when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users in many groups lose them with this Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus %1 does not ask Entra for groups that do not fit the token; %2 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above a limit Entra leaves the groups out, and the user signs in without any team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or map app roles instead of groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence may not include SCIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM provisioning is on, and the licence is not known to include it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it in the licence Octopus does not answer Entra&apos;s calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Octopus, or leave SCIM off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM works with Microsoft Entra ID only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM provisioning is on, and Microsoft Entra ID is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and groups are pushed for the Entra provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Microsoft Entra ID on, or SCIM off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra&apos;s SCIM calls do not reach the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM provisioning is on, and the portal is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra calls the portal from the Internet to push users and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Entra&apos;s addresses in, or leave SCIM off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder in the prefix breaks Entra sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listen prefix “%1” has a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a virtual directory the sign-in with a client secret came back to the wrong address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the portal at the root of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private endpoint does not close the public one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQL server has a private endpoint, and its public access is still on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private endpoint adds a way and closes none: the server goes on answering on the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn public network access off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes reach the database over its public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQL server has no private endpoint; nodes use its public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a public address only the firewall and the sign-in stand between the Internet and the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a private endpoint and turn public access off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQL server has neither a private endpoint nor public access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node can connect, so none starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected connections to the database are blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outbound ports: %1. The connection policy needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With redirection the gateway sends the client on to another port; while that is closed, connecting hangs after a first success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ports to the database, or choose the proxy policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer of Azure may try the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall rule 0.0.0.0 lets all Azure services in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule means every address of Azure, those of other customers included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; nodes come through a private endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall rule of the database is wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One range of the SQL firewall lets %1 addresses in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each address that may connect may also guess passwords; a range over the Internet is no firewall at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the few addresses that need it, or use a private endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has many firewall rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQL firewall has %1 ranges; more than %2 are hard to keep in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old rules stay open after their reason has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what nobody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the SQL login of Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus signs in with a SQL login, and the server takes Microsoft Entra identities only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Microsoft Entra sign-in only, every SQL login fails, so no node starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the managed identity, or let the server take SQL logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQL server takes passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL logins are allowed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SQL login has a password that leaks, ages and is guessed; a managed identity has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the managed identity and allow Microsoft Entra sign-in only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL has ended this TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest TLS version of the SQL server is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL no longer takes old TLS versions, and they are broken besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the database is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection trusts any certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL has a certificate that every Windows trusts; without the check somebody in between can read and change all that Octopus stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the certificate checked (TrustServerCertificate=False).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure must not manage the indexes of Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic index management is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus changes its tables at each upgrade and stops at an index that it does not know. What is good advice for a database of your own breaks one that a product upgrades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn automatic creation and removal of indexes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failover every node needs another connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in the other region is kept by active geo-replication, which has no address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the failover somebody has to change the connection string of every node while Octopus is down; some minutes of data may be lost besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a failover group: its name stays the same in both regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes do not use the name of the failover group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a failover group, but the nodes connect to the server&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name stays in the failed region; the name of the group follows the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect through the name of the failover group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft decides when the database fails over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The failover group leaves the decision to Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft fails over when a whole region is lost, late and all databases together; the nodes and the files of Octopus have to move in the same step, which only you can order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide yourself, by the runbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region of the copy is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the database is wanted, but in no region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a region the copy can neither be built nor priced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the second region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy stands in the same region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database and its copy are both in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure wants the second server of a failover group in another region, and a copy that fails together with the first one is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another region; the paired one is the usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not in the paired region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy stands in %1; %2 is paired with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure updates the regions of a pair at different times and restores one of them first. Other regions work as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it if you have a reason, such as where data may be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no copy in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second region is planned, and the database has no copy outside its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the region is lost, Octopus comes back from a geo-redundant backup, hours late, or not at all. General advice asks for a copy in every case; it helps only together with nodes and files there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether a second region is wanted, or keep geo-redundant backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not encrypted at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent data encryption is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus encrypts its secrets itself, but not the names, scripts and logs around them; backups hold them in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave transparent data encryption on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody records who used the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditing of the SQL server is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus audits its own users; who came to the database another way is seen in the audit of the server alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn auditing on and send it to the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody watches the database for attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender for SQL is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds the way into every target; Defender reports guessed passwords and unusual access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Defender for SQL on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not scanned for weak settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability assessment is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights and settings drift; the scan shows it before somebody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn vulnerability assessment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure may maintain the database on any evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No maintenance window is chosen for the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance cuts all connections for a moment; in a deployment window that makes tasks fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nights in which nobody deploys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL cannot keep point-in-time backups that long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-in-time restore is set to %1 days; this objective allows 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer days, and keep older states by long-term retention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL cannot keep backups that long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term retention ends at %1 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the retention, or export what must live longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups are in one datacentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of the database are kept in one datacentre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What destroys the database there destroys its backups too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups zone-redundant or geo-redundant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The availability group has no listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes would connect to one replica instead of a listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failover that replica is read-only or away, and every node stops until its connection string is changed. In one subnet Azure needs a load balancer or a distributed network name for a listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each replica a subnet of its own; the listener then needs no load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not say MultiSubnetFailover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener has an address for each replica, and the connection string lacks MultiSubnetFailover=True.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the driver tries one address after another: connecting is slow, and tasks fail after a failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have MultiSubnetFailover=True written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage Spaces Direct does not span zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster uses Storage Spaces Direct, and its machines are in zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft supports it in availability sets alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use zone-redundant shared disks or a premium file share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared disk exists in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in one zone, and the machines are in several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine cannot attach a disk of another zone, so the cluster could not fail over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use zone-redundant shared Premium SSD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard edition cannot carry this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has %1 replicas; Standard edition has %2, and none of them readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard edition knows basic availability groups only. Octopus needs no more: it has one database and reads on the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep two replicas, not readable, or choose Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILESTREAM does not work on a file share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster stands on a premium file share and uses FILESTREAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server refuses FILESTREAM there. Octopus does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn FILESTREAM off, or use shared disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SQL Server machine is small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has less than %2 vCPU or less than %3 GiB a vCPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server works from memory; Microsoft advises memory-optimised sizes for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a size of the Ebds or Eds series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog does not hold the size of a SQL Server machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of “%1” cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit, limits and price come from the catalog; for this size they are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a size of the list, or judge it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQL Server cluster has no domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is to be: %1. No domain controller is in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability groups and failover clusters stand on a Windows cluster, whose machines and names live in Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the domain controllers are, or use Azure SQL Database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All SQL Server machines are in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 SQL Server machines share one zone, although the region has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that zone fails, the database and with it every node stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each machine a zone of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum witness is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an even number of machines the loss of one leaves no majority, and the whole cluster stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cloud witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disks of SQL Server are slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of SQL Server stands on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step of a task waits for a write of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Premium SSD or better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody watches the SQL Server machines for attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender for SQL on machines is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An availability group needs the full recovery model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has the simple recovery model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group copies the transaction log; SQL Server refuses a database whose log is cut at will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the full recovery model and back the log up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain and a virtual network know each computer name once; the second machine fails to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at hand for the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience with SQL Server clustering or Azure SQL, or a DBA, is not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names it as a prerequisite: the cluster is as available as its database, and a failover is no moment to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a DBA who takes part, or choose zone-redundant Azure SQL, which asks for the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at hand for shared storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience with shared storage is not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names it as a prerequisite: wrong paths or rights show as empty logs and lost artifacts, not as an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody who takes part, or choose Azure Files, which asks for the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at hand for load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience with load balancing is not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus names it as a prerequisite: probe, time-outs and TLS decide whether a lost node is noticed at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody who takes part, and test the balancer by draining a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands behind the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No responsible person is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan asks for a signature, and accepted findings need an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State who answers for the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL is no virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and the database is Azure SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On machines, installation, patches, backups, failover and their tests are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an availability group or a failover cluster on machines, or an existing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is a platform service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and the files are on a service of Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On machines, disks, replication, patches and backups of the file server are yours, and one file server is a single point of failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clustered file server or a DFS replica, and state its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s balancer is a platform service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and the portal stands behind %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On machines, a pair of appliances with its licences, patches, certificates and failover is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Load Balancer, which is part of the network, or Kemp LoadMaster or F5 BIG-IP on machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer for polling is a platform service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and polling Tentacles come through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On machines, an appliance with its patches and failover is yours, or none at all where Tentacles reach the nodes themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Tentacles reach the nodes directly, or choose Load Balancer, Kemp LoadMaster or F5 BIG-IP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Managed Redis is a platform service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and Redis is Azure Managed Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a machine of your own, its installation, patches, TLS and restart are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Redis on a machine of its own, or use an existing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra Domain Services is a platform service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and the domain is Microsoft Entra Domain Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On machines, two domain controllers with their patches and backups are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose new or existing domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is then yours to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything runs on virtual machines; %n of them are listed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Windows and SQL Server updates, backups and their tests, replication of files, failover of database and balancer, certificates, virus scanning and monitoring are yours on each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who does each of these, or let Azure run database, files and balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share stands in one datacentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redundancy of the share is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that datacentre fails, no node can read logs, artifacts or packages, in whatever zones the nodes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose zone-redundant storage; with a second region geo-zone-redundant or a copy job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has no zones for the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no availability zones, and the share asks for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses to make such an account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region with zones, or another redundancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSD shares have no copy in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier: %1. Redundancy: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Files on SSD knows copies in one datacentre or over zones only and refuses the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose zone-redundant storage and copy the files by a job, or choose an HDD tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cool tier is dear for Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is in the cool tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool storage is cheap to keep and dear to use; Octopus writes and reads many small files all day, and the tier promises less availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an SSD tier, or transaction optimized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard disks may be slow for this many tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier: %1. %2 tasks may write their logs there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that wait for slow log files keep their database connections; users have seen the pool run dry that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an SSD tier, or measure with your own load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure ends storage accounts of the first generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account is of the first generation (v1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure retires general-purpose v1 accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use StorageV2 or FileStorage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Files has no share of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share has %1 GiB; this tier allows %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses to make the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a size in that range, or another tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provisioned operations are out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 IOPS are provisioned; this tier allows %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provisioned throughput is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB/s are provisioned; this tier allows %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account keeps no copy in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the files is to come from the account, whose redundancy is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only geo-redundant accounts copy their shares to another region, so after its loss the files would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the files by a job, or choose a geo-redundant account on HDD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure does not accept the name of the storage account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name for a storage account; allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses to make the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or leave it empty and have one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure does not accept the name of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name for a share; allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subnet is not in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no range inside the network&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses a subnet outside its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part of the network&apos;s range, or widen that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two subnets overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each subnet addresses of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subnet is smaller than Azure accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too small for its purpose; it takes at least a /%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure keeps five addresses of each subnet, and Bastion needs room for its instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a larger range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subnet leaves no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is small for its purpose; a /%2 is advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subnet that is in use cannot be made larger without moving what stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a larger range now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subnet has too few addresses for the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for %2 nodes; Azure keeps five of its addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last machines would get no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bastion has no subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators come over Bastion, and no AzureBastionSubnet is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bastion stands in a subnet of exactly that name, alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the subnet with a /26 or larger, or name an existing Bastion in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes have no subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets are stated, and none is for the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines have no place to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a subnet for the nodes, or state none and let the plan make them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subnet holds the address of Azure&apos;s probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the address from which Azure probes and answers DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes would send the answers to a neighbour, and every probe would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a private range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node&apos;s address is not in its subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The address of %n node(s), the first is “%1”, is none that %2 can give.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Azure refuses an address outside the subnet, its first four and its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an address of the subnet, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes have one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to two nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses the second network card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each node an address of its own, or leave it to Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product cannot carry polling Tentacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles poll through %1, which takes HTTP only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling is raw TCP with TLS of Octopus itself on port 10943; a product that reads HTTP ends or refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Load Balancer beside it for the polling port, or let Tentacles reach the nodes directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS of the polling port must not end at the balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS on the communications port is to end at the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacle and Octopus know each other by their certificates; with another one in between, both refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the port through as TCP. TLS of the portal may end at the balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager hands out one node at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles come through Traffic Manager; chosen way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers a DNS question with one node, and the Tentacle stays there until the name is asked again; it cannot tell ports apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Load Balancer, or a name for each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the TCP listener is offered to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports beside HTTP go through the TCP listener of Application Gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its general availability is not confirmed; it drains connections for a fixed time, and its firewall does not look at this traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in your subscription, or use a Load Balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC clients do not reach the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gRPC port would go through %1, which cannot carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes monitor and Argo CD gateway speak HTTP/2 with a certificate of Octopus; the port needs a TCP path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the gRPC port through a Load Balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polling port needs a TCP probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe of the ports beside HTTP is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draining node finishes its tasks and its Tentacles must still reach it; the ping path would take it out at once. General advice against TCP probes is meant for web sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe these ports by TCP, and the portal by its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer cuts quiet connections soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idle time-out is %1 minutes; more than %2 s are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll without work returns after half a minute, and gRPC streams are quiet for longer; a shorter time-out cuts them again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the idle time-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Balancer has no such idle time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idle time-out of %1 minutes is asked for; Load Balancer allows %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure has ended the Basic SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer and public addresses are to be Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic load balancers and addresses can no longer be made; they knew no zones and had no promise of availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Standard, with static addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Tentacle is too old for the commands of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest Tentacle is %1; clear-trusted-servers and --reuse-server-thumbprint came with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown argument ends the command, and the Tentacle goes on polling the old addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the Tentacles first, which Octopus does by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Tentacle is too old to set its connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest Tentacle is %1; set-polling-connection-count came with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown command ends with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the Tentacles, or leave the number as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Tentacle has no such number of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections are asked for; a Tentacle takes %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command refuses the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number in that range; workers profit from a few more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles are older than this way of polling wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest Tentacle is %1; this way wants %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones cannot be told an address for each node, or lose work while Redis restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the Tentacles before they are registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloned Tentacles share one identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine images hold a Tentacle with its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus tells polling Tentacles apart by their thumbprint: with one on two machines, work goes to either of them and is reported as done for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the certificate when a machine first starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles cannot register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports of the portal are closed to the Tentacles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering asks the API first; only later polling needs the polling port alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the portal&apos;s port to them, or register by --reuse-server-thumbprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles are not restarted after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan leaves Tentacles running after it adds a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running Tentacle polls the nodes it knew at its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart each Tentacle as the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resetting the trust loses the Tentacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration uses configure --reset-trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It throws the subscription id away by which Octopus knows the Tentacle, so each has to be registered anew as another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new address by poll-server, then remove the old ones by clear-trusted-servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Tentacles have one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is registered more than once in its space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second registration fails, or with --force takes the place of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each Tentacle a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is served in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS ends nowhere on the way to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and API keys cross the network readable; whoever reads one owns what Octopus may deploy to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product cannot end TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is to end at the balancer, and %1 passes it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It forwards connections or answers DNS questions and has no certificate of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End TLS at the nodes, with a certificate and an https prefix on each, or choose another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product ends TLS before the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is to end at the nodes only, and the balancer reads requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product that reads requests ends TLS by its nature; it then opens a connection of its own to the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “at the balancer and again at the nodes”, or choose a product that passes TLS through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal may redirect for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS ends at the balancer, and Octopus redirects HTTP to HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node sees plain HTTP from the balancer and answers each request with a redirect to the address that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect at the balancer and leave Octopus&apos;s own redirect off, as its scripts for clusters do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal takes broken TLS versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest TLS version of the portal is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure has ended old TLS versions on its balancers, and browsers refuse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP is not redirected to HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer does not send plain HTTP to HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who types the name without a scheme gets an error, or signs in over clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the balancer redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes do not see the name that users typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancer replaces the Host header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus builds links and sign-in addresses from it; a node&apos;s own name there is refused by the identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the original Host header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door talks to the nodes in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS ends at Front Door, and the way on to the nodes is plain HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge is far from your network; the second half of the way needs TLS as much as the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End TLS again at the nodes, with an https prefix on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door does not take this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the portal is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door shows a certificate of a public authority, its own or one of your Key Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Front Door manage the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door cannot reach the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes are private, and Front Door (%1) has no Private Link to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door comes from the Internet; only its Premium tier reaches private origins, by Private Link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Premium with Private Link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes can be reached past Front Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Door reaches the nodes by their public addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows an address goes round the firewall of Front Door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Private Link, or let in Front Door&apos;s service tag and profile id only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure ends Front Door classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is to stand behind Front Door classic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure retires it; what is built on it now has to be moved soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Standard or Premium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way round the balancer stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes can also be reached beside the proxy that ends TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There no certificate, firewall or log stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the nodes&apos; web ports in from the balancer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault by access policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Key Vault does not use role assignments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may manage the vault can give himself an access policy; roles keep managing and reading apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use role assignments, and give the nodes Key Vault Secrets User.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets can be purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Key Vault has no purge protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the master key purged, every secret in Octopus must be typed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn purge protection on; it cannot be turned off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault answers the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Key Vault is not closed to the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stolen token is then enough to read the master key from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, and reach it by a private endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sees who reads secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs of the Key Vault are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a theft the logs tell which secret was read, by whom and from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Key Vault is shared with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Key Vault is not for this environment alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles on the vault count for all its secrets, so others would read the master key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a vault for this environment alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes have no identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes have no managed identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes read secrets from Key Vault, and sign in to Azure SQL, by their identity. Without one somebody types each secret on each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the nodes a user-assigned identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master key is not kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master key is not kept in Key Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each further node needs it, and so does each restore. If it is lost, every secret in Octopus must be typed again; in a file on the share everybody reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into Key Vault before the second node, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer holds a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There seems to be a password or key in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file, the plan and the settings are read by many and stand in version control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, put it into Key Vault, and change it: it has been in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the name of a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Key Vault secret of %1 has a name that Key Vault refuses; names have letters, digits and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name belongs here. If it was the secret itself, it now stands in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the name under which Key Vault holds it; change the secret if it stood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the name of a provider&apos;s secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Octopus version is not a full build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is “%1”; a full build has three parts, as in 2026.4.6909.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes must run the same build, and a node installed next month would get another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the full build, and keep its installer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build with a known fault in clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is published and hits instances with more than one node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a later build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release gets no more patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical patches of %1 ended on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new cluster would start without the next security patch, and an upgrade stops all nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the newest release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SHA-256 of the installer is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a script cannot tell a damaged or exchanged download from the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SHA-256 from the download page of Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 of the installer has %1 characters, or some that are no hexadecimal digits; it takes 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation compares the download with it and would stop on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all 64 digits from the download page of Octopus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment window has no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment window is 0 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task cap is projects times minutes divided by the window; without a window nothing can be sized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the minutes in which all projects must be deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit retention beyond what Octopus keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entries are to be kept for %1 days; Octopus takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus refuses a longer value; older entries are archived into the shared files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the archive files longer by other means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something writes into the tables of Octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation writes to the Octopus database directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is for Octopus alone: nodes keep parts of it in memory, and each upgrade may change the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the REST API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own indexes in the Octopus database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has indexes that Octopus did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upgrade that changes a table can fail on an index it does not know, with all nodes stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them before each upgrade, or for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate limiter sees one caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate limiter is on, the balancer hides the addresses of callers, and no trusted proxy is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls without sign-in are counted by address. Behind the balancer all share one, so a busy morning ends in “429 Too Many Requests”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the addresses of the balancer as trusted proxies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node counts calls for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rate limiter is on; %n node(s) count calls, each on its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A caller that the balancer spreads over all nodes gets the limit of each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the limit you want by the number of nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes are in one zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) are in zone %1 (0 is none), though region and sizes offer more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When that datacentre loses power or cooling, all nodes stop together; Azure then promises no more than for one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the nodes into different zones. A machine gets its zone when it is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An availability set where zones are offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are kept apart by an availability set; the region offers %1 zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An availability set stays in one datacentre, and Azure promises less for it than for zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the nodes into different zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has no zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are to be in zones, and “%1” has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refuses a machine in a zone that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an availability set, or a region with zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine in a zone and in an availability set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) of the availability set have a zone, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A machine is in a zone or in an availability set, never in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the zones away, or choose zones instead of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node has no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have no zone while others have one, the first is “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Azure may put it into the same datacentre as another node, and it counts as outside the promise for zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each node a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing keeps the nodes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has no zones, and the nodes are in no availability set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure may run both nodes on one host and restart both at once; its promise is then that of a single machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an availability set. A machine enters it only when it is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault domains that Azure does not give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The availability set has %1 fault domains; %2 to %3 are useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault domain is a rack. With one all nodes share its power; more than the region has are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take two fault domains; some regions have three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update domains that Azure refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The availability set has %1 update domains; 1 to %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure restarts one update domain at a time, and limits their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the default of Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flexible scale set has no identity of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale set is to have a system-assigned identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexible scale sets take user-assigned identities only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a user-assigned identity; all nodes then share one.</source>
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
    <message>
        <source>unit hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCore hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPU hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOPS hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB/s hours</source>
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
    <name>main</name>
    <message>
        <source>Designs Octopus Deploy High Availability on Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sample design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::AcceptDialog</name>
    <message>
        <source>Accept “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::AnswerTile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::BalancerPage</name>
    <message>
        <source>nothing stands between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal and API: %1 · polling Tentacles: %2 · gRPC: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and API clients, polling Tentacles and gRPC clients each take their own way to the nodes, and each way has its own needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One product for the portal, and one that passes TCP untouched for polling and gRPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports of the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, probe, security group and Windows firewall must all name the same ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, TLS and probe of the web path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-outs and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest package must fit through, and in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest package</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Kemp LoadMaster or F5 BIG-IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB over %2 Mbit/s take %3 s; the time-out is %4 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This product allows %2 s at most.</source>
        <comment>sentence before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::BundlePreview</name>
    <message>
        <source>Files that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::ComputePage</name>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node runs tasks and shares the database and the files, so the others must be able to carry on when one is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a node. Paste lines from a spreadsheet; names and zones of added nodes count on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one node away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each node against its task cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing node to grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single node that runs today becomes the first of the cluster; the plan then holds the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, disks and licence, the same for all nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus on the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance, folders and the account that the service runs as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration, updates, backup, and how a node joins and leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left of %2 needed</source>
        <comment>tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for each node: a task cap of %1 or more; the largest cap here needs %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cores, %2 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus advises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::CostTab</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month, list prices in US dollars without tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 a month: some parts have no known price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::DatabasePage</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes share one SQL Server database. Its size follows from the sum of the task caps, its availability bounds the cluster&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL needs the least care; machines of your own give the most control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the task caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is for Octopus alone; some kinds of copies do not work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replicas, what they run, and how clients find the one that is in charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else runs: cost and availability are known only if they are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in of the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus needs db_owner of this one database, and nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the nodes get it; a password is added on the node from Key Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes reach it by a private address; the public one is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back a mistake can be undone, and when Azure may work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: task caps of %2 in all want %3; chosen: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: %1 or more.</source>
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
<context>
    <name>octoha::DesignPage</name>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide %n question(s) not needed here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n question(s) not needed here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n default(s) of this page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More settings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::DiagramTab</name>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, balancers, nodes, database and share with the ports between them; the plan tells the same in tables.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::ExportPage</name>
    <message>
        <source>&amp;Plan, as web page and as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scripts that build and check the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runbooks for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;indings for tools (SARIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the plan and everything that is needed to build it into a folder. Nothing is run, and no secret is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors that block the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>README, design, settings and manifest are always part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each as it will be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a draf&amp;t: in spite of open errors; every page says so, and the scripts change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder, or one that holds an earlier bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export b&amp;undle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save p&amp;lan as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): mend them, or export a draft</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: the bundle can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::FactTable</name>
    <message>
        <source>%1
Enter or double click: go to the question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::FailuresTab</name>
    <message>
        <source>When it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::FieldRow</name>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters from Octopus %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask, and where to find this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default · confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a default that nobody has confirmed. Press to take it as the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default, not confirmed; confirm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated. &lt;a href=&quot;state&quot;&gt;Take the value shown&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed because %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::FilesTab</name>
    <message>
        <source>Files of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::Finder</name>
    <message>
        <source>Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a question by a word of it (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::FindingLines</name>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::FindingsByStep</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::FindingsTab</name>
    <message>
        <source>Nothing to say: every rule that applies is fulfilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) are listed in Review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::ItemModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s) of “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::ListEditor</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a row (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the chosen rows (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen cells for a spreadsheet (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pastes cells of a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::MainWindow</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page viewed before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last page, where the bundle is written (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no error and no warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Octoha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s) older than a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Octoha designs (*.octoha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month, US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks with one node away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that the answer of the current question is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;viewed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Octoha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Octoha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Octoha %1&lt;/h3&gt;&lt;p&gt;Designs Octopus Deploy High Availability on Azure.&lt;/p&gt;&lt;p&gt;It works without a network and sends nothing. Prices, limits and rules are dated; each names its source.&lt;/p&gt;&lt;p&gt;MIT licence. Octopus Deploy and Azure are trademarks of their owners.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::PagesWizard</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::Panel</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::PlacementPage</name>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in Azure the cluster stands, what its parts are called, and which networks reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription and region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes, database and share belong in one region; its zones keep them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names follow the pattern of the Cloud Adoption Framework, made to fit what Azure accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that follow from these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of its own, or one that exists; every part gets its subnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, Tentacles and administrators come from these ranges and from nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public name and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that users type, who keeps its record, and how its certificate is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords, the certificate and the master key are kept here; a design holds only their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hears of a fault, and where the logs are to look into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the catalog does not hold this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s); their numbers differ from subscription to subscription</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none: an availability set is what keeps nodes apart here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: choose the second region yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open to few subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Analytics workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::PollingPage</name>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task waits on the node that runs it, so each polling Tentacle must reach every node, or the nodes must share a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a few nodes that stay, an address or a port for each; where nodes come and go, Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentacles and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gets its own commands in plan and scripts; paste the list from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands for each Tentacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the scripts run them; the API key is asked for and never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the security group and every firewall on the way must let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall rules of the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue that all nodes share: in memory only, one node, nothing thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for reading; the runner does this on each Tentacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: this way is discouraged and never scripted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: nothing polls yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::PresetCard</name>
    <message>
        <source>Not covered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the cost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the answers of this preset as one step; Undo brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the design means before anybody builds it. Every line leads to its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what can be mended; what you accept needs a reason, an owner and a last day, and stands in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, balancers, nodes, database and share with the ports between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated; rules that need them cannot judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults that nobody has confirmed; each stands in the plan until somebody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at once, needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one node away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List prices in US dollars without tax, less the discount that is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the providers promise by contract, multiplied along the chain: an upper bound, no forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability, part by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each fault stops, what goes on, and who has to act. Minutes are own assumptions unless a source says them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two faults at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when a part fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1: some parts have no known price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Errors block the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The bundle can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::SettingsDialog</name>
    <message>
        <source>&amp;Numbers and dates as the system writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast (the system&apos;s colours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and number form change at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::SignInPage</name>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign in to Octopus, by which provider, and who still can when that provider is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one may be on; what the chosen operating system does not support is refused with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen providers bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first account, the group that administers, and the account for the day the provider is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on the first node once the cluster stands; secrets come from Key Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Octopus portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory, an availability group and a share by identity need domain controllers in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups become teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
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
    <message>
        <source>the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::StartPage</name>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 % available</source>
        <comment>cost, availability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what comes closest. Every answer can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or go on with a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, who answers for it, and in which language its plan is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Azure may run parts for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then yours to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus asks for these three before a cluster is built; what is not known becomes a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: it survives the loss of a node and of a zone, and the portal is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take preset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nodes: Windows, Octopus and their backup; Azure runs database, share and balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything: Windows and SQL Server patches, backups and their restore, failover of database, file server and balancer, spreading each over zones, certificates, and the people on call for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not needed because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages, task logs and artifacts lie on one share that every node reads and writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many small files: operations a second matter more than size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else runs: cost and availability are known only if they are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies where, and how the nodes see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of each folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the scripts run for it; for reading, nothing is to be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands for the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may open it, from where, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share that is deleted or lost takes logs, artifacts and packages with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 IOPS, %2 MiB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known for this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::Strip</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h a year may be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one node away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>octoha::WorkloadPage</name>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much Octopus has to do, with which version and licence, and what the business expects of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octopus Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node runs this build; what is possible depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits of your own that an upgrade or a cluster may break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers decide how many tasks must run at once, and so the size of nodes and database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at once, all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cap of each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets and workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They size no machine; they decide about polling, firewalls and gRPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages, logs and retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the shared storage, how large it grows and how long it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared files, estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design is measured against these; nothing is built from them by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It limits the nodes. Only limits and dates of the licence XML are kept here, never the key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
