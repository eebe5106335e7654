<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Acceptances</name>
    <message>
        <source>This finding cannot be accepted: a design with it cannot work.</source>
        <translation>Dieser Befund kann nicht akzeptiert werden: Ein Entwurf mit diesem Befund kann nicht funktionieren.</translation>
    </message>
    <message>
        <source>A reason and an owner are needed.</source>
        <translation>Eine Begründung und eine verantwortliche Person sind erforderlich.</translation>
    </message>
    <message>
        <source>The expiry day must be a day to come.</source>
        <translation>Der Ablauftag muss in der Zukunft liegen.</translation>
    </message>
</context>
<context>
    <name>Applicability</name>
    <message>
        <source>there is no licence yet</source>
        <translation>es noch keine Lizenz gibt</translation>
    </message>
    <message>
        <source>SCIM provisioning is not chosen</source>
        <translation>die SCIM-Bereitstellung nicht gewählt ist</translation>
    </message>
    <message>
        <source>there is one node only</source>
        <translation>es nur einen Knoten gibt</translation>
    </message>
    <message>
        <source>no second region is planned</source>
        <translation>keine zweite Region geplant ist</translation>
    </message>
    <message>
        <source>an existing network is used</source>
        <translation>ein vorhandenes Netzwerk verwendet wird</translation>
    </message>
    <message>
        <source>there is no hybrid link</source>
        <translation>es keine Hybridverbindung gibt</translation>
    </message>
    <message>
        <source>no Tentacle or agent polls</source>
        <translation>kein Tentacle und kein Agent abfragt</translation>
    </message>
    <message>
        <source>an existing Key Vault is used</source>
        <translation>ein vorhandener Key Vault verwendet wird</translation>
    </message>
    <message>
        <source>the DNS zone is not in Azure</source>
        <translation>die DNS-Zone nicht in Azure liegt</translation>
    </message>
    <message>
        <source>nothing is served over TLS</source>
        <translation>nichts über TLS bereitgestellt wird</translation>
    </message>
    <message>
        <source>administrators do not come over the Internet</source>
        <translation>Administratoren nicht über das Internet zugreifen</translation>
    </message>
    <message>
        <source>no availability set is chosen</source>
        <translation>kein Verfügbarkeitssatz gewählt ist</translation>
    </message>
    <message>
        <source>the nodes are not spread over zones</source>
        <translation>die Knoten nicht über Zonen verteilt sind</translation>
    </message>
    <message>
        <source>no scale set is chosen</source>
        <translation>keine Skalierungsgruppe gewählt ist</translation>
    </message>
    <message>
        <source>the nodes have no data disk</source>
        <translation>die Knoten keinen Datenträger für Daten haben</translation>
    </message>
    <message>
        <source>the service runs as Local System</source>
        <translation>der Dienst als Local System läuft</translation>
    </message>
    <message>
        <source>the service account has no password of ours</source>
        <translation>das Dienstkonto kein von Ihnen verwaltetes Kennwort hat</translation>
    </message>
    <message>
        <source>OctopusDSC is not chosen</source>
        <translation>OctopusDSC nicht gewählt ist</translation>
    </message>
    <message>
        <source>no existing instance is grown</source>
        <translation>keine vorhandene Instanz erweitert wird</translation>
    </message>
    <message>
        <source>Azure SQL by DTU is not chosen</source>
        <translation>Azure SQL nach DTU nicht gewählt ist</translation>
    </message>
    <message>
        <source>Azure SQL by vCore is not chosen</source>
        <translation>Azure SQL nach vCore nicht gewählt ist</translation>
    </message>
    <message>
        <source>Azure SQL is not chosen</source>
        <translation>Azure SQL nicht gewählt ist</translation>
    </message>
    <message>
        <source>there is no copy of the database in another region</source>
        <translation>es keine Kopie der Datenbank in einer anderen Region gibt</translation>
    </message>
    <message>
        <source>there is no failover group</source>
        <translation>es keine Failovergruppe gibt</translation>
    </message>
    <message>
        <source>no existing database server is used</source>
        <translation>kein vorhandener Datenbankserver verwendet wird</translation>
    </message>
    <message>
        <source>no SQL Server machines are chosen</source>
        <translation>keine Maschinen mit SQL Server gewählt sind</translation>
    </message>
    <message>
        <source>Azure SQL has no such setting</source>
        <translation>Azure SQL diese Einstellung nicht kennt</translation>
    </message>
    <message>
        <source>no failover cluster is chosen</source>
        <translation>kein Failovercluster gewählt ist</translation>
    </message>
    <message>
        <source>the database has no listener</source>
        <translation>die Datenbank keinen Listener hat</translation>
    </message>
    <message>
        <source>no SQL login is used</source>
        <translation>kein SQL-Login verwendet wird</translation>
    </message>
    <message>
        <source>the managed identity signs in</source>
        <translation>die verwaltete Identität sich anmeldet</translation>
    </message>
    <message>
        <source>Windows sign-in to the database is not chosen</source>
        <translation>die Windows-Anmeldung an der Datenbank nicht gewählt ist</translation>
    </message>
    <message>
        <source>the database is not reachable from the Internet</source>
        <translation>die Datenbank aus dem Internet nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Azure Files is not chosen</source>
        <translation>Azure Files nicht gewählt ist</translation>
    </message>
    <message>
        <source>the tier has no provisioned speed</source>
        <translation>die Stufe keine bereitgestellte Leistung kennt</translation>
    </message>
    <message>
        <source>no existing share is used</source>
        <translation>keine vorhandene Freigabe verwendet wird</translation>
    </message>
    <message>
        <source>NetApp Files is not chosen</source>
        <translation>NetApp Files nicht gewählt ist</translation>
    </message>
    <message>
        <source>the share exists already</source>
        <translation>die Freigabe schon vorhanden ist</translation>
    </message>
    <message>
        <source>each kind of data has a path of its own</source>
        <translation>jede Art von Daten einen eigenen Pfad hat</translation>
    </message>
    <message>
        <source>all data are in one place</source>
        <translation>alle Daten an einem Ort liegen</translation>
    </message>
    <message>
        <source>no drive is mapped</source>
        <translation>kein Netzlaufwerk verbunden wird</translation>
    </message>
    <message>
        <source>the share is not opened by the storage key</source>
        <translation>die Freigabe nicht mit dem Speicherkonto-Schlüssel geöffnet wird</translation>
    </message>
    <message>
        <source>deleted shares are not kept</source>
        <translation>gelöschte Freigaben nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>Application Gateway is not chosen</source>
        <translation>keine vorhandene Instanz ausgebaut wird</translation>
    </message>
    <message>
        <source>no gateway scales by itself</source>
        <translation>kein Gateway automatisch skaliert</translation>
    </message>
    <message>
        <source>Load Balancer is not chosen</source>
        <translation>Load Balancer nicht gewählt ist</translation>
    </message>
    <message>
        <source>Front Door is not chosen</source>
        <translation>Front Door nicht gewählt ist</translation>
    </message>
    <message>
        <source>Traffic Manager is not chosen</source>
        <translation>Traffic Manager nicht gewählt ist</translation>
    </message>
    <message>
        <source>neither Kemp LoadMaster nor F5 BIG-IP is chosen</source>
        <translation>weder Kemp LoadMaster noch F5 BIG-IP gewählt ist</translation>
    </message>
    <message>
        <source>the portal has no balancer</source>
        <translation>das Portal keinen Lastverteiler hat</translation>
    </message>
    <message>
        <source>the chosen balancer does not read requests</source>
        <translation>der gewählte Lastverteiler keine Anfragen liest</translation>
    </message>
    <message>
        <source>no web application firewall is chosen</source>
        <translation>keine Web Application Firewall gewählt ist</translation>
    </message>
    <message>
        <source>the probe opens a connection only</source>
        <translation>die Prüfung nur eine Verbindung öffnet</translation>
    </message>
    <message>
        <source>nothing uses gRPC</source>
        <translation>nichts gRPC verwendet</translation>
    </message>
    <message>
        <source>nobody signs in by password</source>
        <translation>sich niemand mit Kennwort anmeldet</translation>
    </message>
    <message>
        <source>Microsoft Entra ID is not chosen</source>
        <translation>Microsoft Entra ID nicht gewählt ist</translation>
    </message>
    <message>
        <source>the Entra application has no client secret</source>
        <translation>die Entra-Anwendung kein Clientgeheimnis hat</translation>
    </message>
    <message>
        <source>Active Directory is not chosen</source>
        <translation>Active Directory nicht gewählt ist</translation>
    </message>
    <message>
        <source>nothing needs a Windows domain</source>
        <translation>nichts eine Windows-Domäne benötigt</translation>
    </message>
    <message>
        <source>no domain controller is built</source>
        <translation>kein Domänencontroller aufgebaut wird</translation>
    </message>
    <message>
        <source>LDAP is not chosen</source>
        <translation>LDAP nicht gewählt ist</translation>
    </message>
    <message>
        <source>Google Workspace is not chosen</source>
        <translation>Google Workspace nicht gewählt ist</translation>
    </message>
    <message>
        <source>Okta is not chosen</source>
        <translation>Okta nicht gewählt ist</translation>
    </message>
    <message>
        <source>generic OpenID Connect is not chosen</source>
        <translation>allgemeines OpenID Connect nicht gewählt ist</translation>
    </message>
    <message>
        <source>no directory with groups is chosen</source>
        <translation>kein Verzeichnis mit Gruppen gewählt ist</translation>
    </message>
    <message>
        <source>no external provider is chosen</source>
        <translation>kein externer Anbieter gewählt ist</translation>
    </message>
    <message>
        <source>the nodes have no polling addresses of their own</source>
        <translation>die Knoten keine eigenen Polling-Adressen haben</translation>
    </message>
    <message>
        <source>the nodes share no polling address</source>
        <translation>die Knoten keine gemeinsame Polling-Adresse haben</translation>
    </message>
    <message>
        <source>polling over Redis is not chosen</source>
        <translation>Polling über Redis nicht gewählt ist</translation>
    </message>
    <message>
        <source>no existing Redis is used</source>
        <translation>kein vorhandenes Redis verwendet wird</translation>
    </message>
    <message>
        <source>Azure Managed Redis is not chosen</source>
        <translation>Azure Managed Redis nicht gewählt ist</translation>
    </message>
    <message>
        <source>polling over web sockets is not chosen</source>
        <translation>Polling über WebSockets nicht gewählt ist</translation>
    </message>
    <message>
        <source>the connection count is left as it is</source>
        <translation>die Anzahl der Verbindungen unverändert bleibt</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Own assumption: what the backups of one machine hold.</source>
        <translation>Eigene Annahme: Umfang der Sicherungen einer Maschine.</translation>
    </message>
    <message>
        <source>Own assumption: what portal, packages and Tentacles move in a month.</source>
        <translation>Eigene Annahme: was Portal, Pakete und Tentacles im Monat übertragen.</translation>
    </message>
    <message>
        <source>The fewest instances, each with its reserved capacity units; load above them is not counted.</source>
        <translation>Die kleinste Anzahl an Instanzen, jede mit ihren reservierten Kapazitätseinheiten; darüber hinausgehende Last ist nicht eingerechnet.</translation>
    </message>
    <message>
        <source>Own assumption: requests to portal and API in a month.</source>
        <translation>Eigene Annahme: Anfragen an Portal und API im Monat.</translation>
    </message>
    <message>
        <source>Own assumption: DNS queries in a month.</source>
        <translation>Eigene Annahme: DNS-Abfragen im Monat.</translation>
    </message>
    <message>
        <source>Own assumption: the nodes ask all the time, so the database runs at its most vCores.</source>
        <translation>Eigene Annahme: Die Knoten fragen ständig ab, daher läuft die Datenbank mit ihrer höchsten Zahl an vCores.</translation>
    </message>
    <message>
        <source>Own assumption: this part of the database changes each day; a full copy is free.</source>
        <translation>Eigene Annahme: Dieser Teil der Datenbank ändert sich täglich; eine vollständige Kopie ist kostenlos.</translation>
    </message>
    <message>
        <source>Own assumption: each kept backup is as large as the database.</source>
        <translation>Eigene Annahme: Jede aufbewahrte Sicherung ist so groß wie die Datenbank.</translation>
    </message>
    <message>
        <source>Own assumption: secrets and certificates read in a month.</source>
        <translation>Eigene Annahme: im Monat gelesene Geheimnisse und Zertifikate.</translation>
    </message>
    <message>
        <source>Own assumption: logs of each machine, and of all platform services together.</source>
        <translation>Eigene Annahme: Protokolle jeder Maschine und aller Plattformdienste zusammen.</translation>
    </message>
    <message>
        <source>Own assumption: file operations of one deployment.</source>
        <translation>Eigene Annahme: Dateivorgänge eines Deployments.</translation>
    </message>
    <message>
        <source>Own assumption: the share is full.</source>
        <translation>Eigene Annahme: Die Freigabe ist voll.</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>Always On availability group</source>
        <translation>Always-On-Verfügbarkeitsgruppe</translation>
    </message>
    <message>
        <source>Windows failover cluster</source>
        <translation>Windows-Failovercluster</translation>
    </message>
    <message>
        <source>Domain join of the machines</source>
        <translation>Domänenbeitritt der Maschinen</translation>
    </message>
    <message>
        <source>SMB share</source>
        <translation>SMB-Freigabe</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-Eintrag</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Line %1 of MANIFEST.sha256 is not of the form “hash, two spaces, path”.</source>
        <translation>Zeile %1 von MANIFEST.sha256 hat nicht die Form „Hash, zwei Leerzeichen, Pfad“.</translation>
    </message>
    <message>
        <source>%1 holds no bundle: MANIFEST.sha256 cannot be read (%2).</source>
        <translation>%1 enthält kein Bündel: MANIFEST.sha256 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 is a file; name a folder.</source>
        <translation>%1 ist eine Datei; geben Sie einen Ordner an.</translation>
    </message>
    <message>
        <source>%1 holds something that is no bundle; name an empty folder.</source>
        <translation>%1 enthält etwas, das kein Bündel ist; geben Sie einen leeren Ordner an.</translation>
    </message>
    <message>
        <source>%1 holds files that are not of the earlier bundle, such as %2; move them away first.</source>
        <translation>%1 enthält Dateien, die nicht zum früheren Bündel gehören, etwa %2; verschieben Sie diese zuerst an einen anderen Ort.</translation>
    </message>
    <message>
        <source>the earlier bundle cannot be moved aside</source>
        <translation>das frühere Bündel lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>the folder cannot be put in its place</source>
        <translation>der Ordner lässt sich nicht an seinen Platz verschieben</translation>
    </message>
    <message>
        <source>its parent folder cannot be made</source>
        <translation>der übergeordnete Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>There is no part “%1”; parts are: %2.</source>
        <translation>Es gibt keinen Teil „%1“; vorhandene Teile: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was exported: %n error(s) are open: %1. Mend them, or export a draft.</source>
        <translation>
            <numerusform>Nichts wurde exportiert: %n Fehler ist offen: %1. Beheben Sie ihn, oder exportieren Sie eine vorläufige Fassung.</numerusform>
            <numerusform>Nichts wurde exportiert: %n Fehler sind offen: %1. Beheben Sie sie, oder exportieren Sie eine vorläufige Fassung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Application Gateway</source>
        <translation>Application Gateway</translation>
    </message>
    <message>
        <source>Load Balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Front Door</source>
        <translation>Front Door</translation>
    </message>
    <message>
        <source>Traffic Manager</source>
        <translation>Traffic Manager</translation>
    </message>
    <message>
        <source>Kemp LoadMaster</source>
        <translation>Kemp LoadMaster</translation>
    </message>
    <message>
        <source>F5 BIG-IP</source>
        <translation>F5 BIG-IP</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: nodes are reached directly</source>
        <translation>Keiner: Knoten werden direkt erreicht</translation>
    </message>
    <message>
        <source>Application Gateway, TCP listener</source>
        <translation>Application Gateway, TCP-Listener</translation>
    </message>
    <message>
        <source>Application Gateway, HTTP rules</source>
        <translation>Application Gateway, HTTP-Regeln</translation>
    </message>
    <message>
        <source>Kemp LoadMaster (TCP)</source>
        <translation>Kemp LoadMaster (TCP)</translation>
    </message>
    <message>
        <source>F5 BIG-IP (TCP)</source>
        <translation>F5 BIG-IP (TCP)</translation>
    </message>
    <message>
        <source>Private network only</source>
        <translation>Nur privates Netzwerk</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>At the balancer</source>
        <translation>Am Lastverteiler</translation>
    </message>
    <message>
        <source>At the balancer and again at the nodes</source>
        <translation>Am Lastverteiler und erneut an den Knoten</translation>
    </message>
    <message>
        <source>At the nodes</source>
        <translation>An den Knoten</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>By cookie</source>
        <translation>Per Cookie</translation>
    </message>
    <message>
        <source>By source address</source>
        <translation>Nach Quelladresse</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prävention</translation>
    </message>
    <message>
        <source>Passed through</source>
        <translation>Durchgereicht</translation>
    </message>
    <message>
        <source>Ended at the balancer</source>
        <translation>Am Lastverteiler beendet</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>v2</source>
        <translation>v2</translation>
    </message>
    <message>
        <source>v1</source>
        <translation>v1</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>Portal and tasks</source>
        <translation>Portal und Aufgaben</translation>
    </message>
    <message>
        <source>Portal only</source>
        <translation>Nur Portal</translation>
    </message>
    <message>
        <source>Tasks only</source>
        <translation>Nur Aufgaben</translation>
    </message>
    <message>
        <source>Windows Server 2025</source>
        <translation>Windows Server 2025</translation>
    </message>
    <message>
        <source>Windows Server 2022</source>
        <translation>Windows Server 2022</translation>
    </message>
    <message>
        <source>Windows Server 2019</source>
        <translation>Windows Server 2019</translation>
    </message>
    <message>
        <source>Windows Server 2016</source>
        <translation>Windows Server 2016</translation>
    </message>
    <message>
        <source>Windows Server 2012 R2</source>
        <translation>Windows Server 2012 R2</translation>
    </message>
    <message>
        <source>Windows 10 or 11</source>
        <translation>Windows 10 oder 11</translation>
    </message>
    <message>
        <source>Linux container</source>
        <translation>Linux-Container</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Verfügbarkeitszonen</translation>
    </message>
    <message>
        <source>Availability set</source>
        <translation>Verfügbarkeitssatz</translation>
    </message>
    <message>
        <source>Scale set (flexible)</source>
        <translation>Skalierungsgruppe (flexibel)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Generation 2</source>
        <translation>Generation 2</translation>
    </message>
    <message>
        <source>Generation 1</source>
        <translation>Generation 1</translation>
    </message>
    <message>
        <source>Local System</source>
        <translation>Local System</translation>
    </message>
    <message>
        <source>Domain account</source>
        <translation>Domänenkonto</translation>
    </message>
    <message>
        <source>Group managed service account</source>
        <translation>Gruppenverwaltetes Dienstkonto (gMSA)</translation>
    </message>
    <message>
        <source>HTTP.sys</source>
        <translation>HTTP.sys</translation>
    </message>
    <message>
        <source>Kestrel</source>
        <translation>Kestrel</translation>
    </message>
    <message>
        <source>Scripts of this bundle</source>
        <translation>Skripte dieses Bündels</translation>
    </message>
    <message>
        <source>OctopusDSC</source>
        <translation>OctopusDSC</translation>
    </message>
    <message>
        <source>User-assigned</source>
        <translation>Benutzerseitig zugewiesen</translation>
    </message>
    <message>
        <source>System-assigned</source>
        <translation>Systemseitig zugewiesen</translation>
    </message>
    <message>
        <source>Azure Update Manager</source>
        <translation>Azure Update Manager</translation>
    </message>
    <message>
        <source>Own tool</source>
        <translation>Eigenes Werkzeug</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>No secret in extensions</source>
        <translation>Kein Geheimnis in Erweiterungen</translation>
    </message>
    <message>
        <source>Protected settings</source>
        <translation>Geschützte Einstellungen</translation>
    </message>
    <message>
        <source>Plain settings</source>
        <translation>Einstellungen im Klartext</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>Azure SQL Database (DTU)</source>
        <translation>Azure SQL Database (DTU)</translation>
    </message>
    <message>
        <source>Azure SQL Database (vCore)</source>
        <translation>Azure SQL Database (vCore)</translation>
    </message>
    <message>
        <source>SQL Server availability group</source>
        <translation>SQL-Server-Verfügbarkeitsgruppe</translation>
    </message>
    <message>
        <source>SQL Server failover cluster</source>
        <translation>SQL-Server-Failovercluster</translation>
    </message>
    <message>
        <source>Existing SQL Server</source>
        <translation>Vorhandener SQL Server</translation>
    </message>
    <message>
        <source>Active geo-replication</source>
        <translation>Aktive Georeplikation</translation>
    </message>
    <message>
        <source>Failover group</source>
        <translation>Failovergruppe</translation>
    </message>
    <message>
        <source>We decide</source>
        <translation>Wir entscheiden</translation>
    </message>
    <message>
        <source>Microsoft decides</source>
        <translation>Microsoft entscheidet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation>Eigenständig</translation>
    </message>
    <message>
        <source>Availability group</source>
        <translation>Verfügbarkeitsgruppe</translation>
    </message>
    <message>
        <source>Failover cluster</source>
        <translation>Failovercluster</translation>
    </message>
    <message>
        <source>SQL Server 2025</source>
        <translation>SQL Server 2025</translation>
    </message>
    <message>
        <source>SQL Server 2022</source>
        <translation>SQL Server 2022</translation>
    </message>
    <message>
        <source>SQL Server 2019</source>
        <translation>SQL Server 2019</translation>
    </message>
    <message>
        <source>SQL Server 2017</source>
        <translation>SQL Server 2017</translation>
    </message>
    <message>
        <source>SQL Server 2016</source>
        <translation>SQL Server 2016</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Nutzungsbasierte Bezahlung</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit</source>
        <translation>Azure-Hybridvorteil</translation>
    </message>
    <message>
        <source>A subnet for each replica</source>
        <translation>Ein Subnetz für jedes Replikat</translation>
    </message>
    <message>
        <source>One subnet, internal load balancer</source>
        <translation>Ein Subnetz, interner Lastverteiler</translation>
    </message>
    <message>
        <source>One subnet, distributed network name</source>
        <translation>Ein Subnetz, verteilter Netzwerkname</translation>
    </message>
    <message>
        <source>No listener</source>
        <translation>Kein Listener</translation>
    </message>
    <message>
        <source>Shared Premium SSD, zone-redundant</source>
        <translation>Gemeinsame Premium SSD, zonenredundant</translation>
    </message>
    <message>
        <source>Shared Premium SSD, one datacentre</source>
        <translation>Gemeinsame Premium SSD, ein Rechenzentrum</translation>
    </message>
    <message>
        <source>Shared Ultra Disk</source>
        <translation>Gemeinsame Ultra Disk</translation>
    </message>
    <message>
        <source>Premium file share</source>
        <translation>Premium-Dateifreigabe</translation>
    </message>
    <message>
        <source>Storage Spaces Direct</source>
        <translation>Storage Spaces Direct</translation>
    </message>
    <message>
        <source>Cloud witness</source>
        <translation>Cloudzeuge</translation>
    </message>
    <message>
        <source>Disk witness</source>
        <translation>Datenträgerzeuge</translation>
    </message>
    <message>
        <source>File share witness</source>
        <translation>Dateifreigabezeuge</translation>
    </message>
    <message>
        <source>Log shipping</source>
        <translation>Protokollversand</translation>
    </message>
    <message>
        <source>Database mirroring</source>
        <translation>Datenbankspiegelung</translation>
    </message>
    <message>
        <source>SQL Server replication</source>
        <translation>SQL-Server-Replikation</translation>
    </message>
    <message>
        <source>Managed identity</source>
        <translation>Verwaltete Identität</translation>
    </message>
    <message>
        <source>SQL login</source>
        <translation>SQL-Login</translation>
    </message>
    <message>
        <source>Windows (integrated)</source>
        <translation>Windows (integriert)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>1433</source>
        <translation>1433</translation>
    </message>
    <message>
        <source>1433 and 11000 to 11999</source>
        <translation>1433 und 11000 bis 11999</translation>
    </message>
    <message>
        <source>1433 to 65535</source>
        <translation>1433 bis 65535</translation>
    </message>
    <message>
        <source>Zone-redundant</source>
        <translation>Zonenredundant</translation>
    </message>
    <message>
        <source>Geo-redundant</source>
        <translation>Georedundant</translation>
    </message>
    <message>
        <source>Geo-zone-redundant</source>
        <translation>Geozonenredundant</translation>
    </message>
    <message>
        <source>One datacentre</source>
        <translation>Ein Rechenzentrum</translation>
    </message>
    <message>
        <source>Weekend nights</source>
        <translation>Nachts am Wochenende</translation>
    </message>
    <message>
        <source>Weekday nights</source>
        <translation>Nachts an Wochentagen</translation>
    </message>
    <message>
        <source>Any evening (default)</source>
        <translation>Jeden Abend möglich (Standard)</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Octopus nodes</source>
        <translation>Octopus-Knoten</translation>
    </message>
    <message>
        <source>Private endpoints</source>
        <translation>Private Endpunkte</translation>
    </message>
    <message>
        <source>SQL Server, first</source>
        <translation>SQL Server, erstes</translation>
    </message>
    <message>
        <source>SQL Server, second</source>
        <translation>SQL Server, zweites</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>AzureBastionSubnet</source>
        <translation>AzureBastionSubnet</translation>
    </message>
    <message>
        <source>GatewaySubnet</source>
        <translation>GatewaySubnet</translation>
    </message>
    <message>
        <source>NetApp Files (delegated)</source>
        <translation>NetApp Files (delegiert)</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Balancer appliances</source>
        <translation>Lastverteiler-Appliances</translation>
    </message>
    <message>
        <source>No second region</source>
        <translation>Keine zweite Region</translation>
    </message>
    <message>
        <source>Second region, switched off (hot/cold)</source>
        <translation>Zweite Region, ausgeschaltet (hot/cold)</translation>
    </message>
    <message>
        <source>Both regions at work (hot/hot)</source>
        <translation>Beide Regionen in Betrieb (hot/hot)</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>NAT gateway (one zone)</source>
        <translation>NAT-Gateway (eine Zone)</translation>
    </message>
    <message>
        <source>NAT gateway StandardV2 (all zones)</source>
        <translation>NAT-Gateway StandardV2 (alle Zonen)</translation>
    </message>
    <message>
        <source>Outbound rule of the load balancer</source>
        <translation>Ausgangsregel des Lastverteilers</translation>
    </message>
    <message>
        <source>Existing firewall</source>
        <translation>Vorhandene Firewall</translation>
    </message>
    <message>
        <source>Public address on each node</source>
        <translation>Öffentliche Adresse an jedem Knoten</translation>
    </message>
    <message>
        <source>Default outbound access</source>
        <translation>Ausgehender Standardzugriff</translation>
    </message>
    <message>
        <source>Azure DNS</source>
        <translation>Azure DNS</translation>
    </message>
    <message>
        <source>Another DNS provider</source>
        <translation>Anderer DNS-Anbieter</translation>
    </message>
    <message>
        <source>Certificate in Key Vault</source>
        <translation>Zertifikat im Key Vault</translation>
    </message>
    <message>
        <source>Company certificate authority</source>
        <translation>Zertifizierungsstelle des Unternehmens</translation>
    </message>
    <message>
        <source>Managed by Front Door</source>
        <translation>Von Front Door verwaltet</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt on the nodes</source>
        <translation>Let&apos;s Encrypt auf den Knoten</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Selbstsigniert</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By hand, with an owner</source>
        <translation>Von Hand, mit Verantwortlichem</translation>
    </message>
    <message>
        <source>Azure Bastion</source>
        <translation>Azure Bastion</translation>
    </message>
    <message>
        <source>Existing jump host</source>
        <translation>Vorhandener Sprungserver</translation>
    </message>
    <message>
        <source>Over the hybrid link</source>
        <translation>Über die Hybridverbindung</translation>
    </message>
    <message>
        <source>RDP from the Internet</source>
        <translation>RDP aus dem Internet</translation>
    </message>
    <message>
        <source>Deployment target</source>
        <translation>Deployment-Ziel</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Kubernetes agent</source>
        <translation>Kubernetes-Agent</translation>
    </message>
    <message>
        <source>No polling Tentacles</source>
        <translation>Keine Polling-Tentacles</translation>
    </message>
    <message>
        <source>An address for each node</source>
        <translation>Eine Adresse für jeden Knoten</translation>
    </message>
    <message>
        <source>A port for each node</source>
        <translation>Ein Port für jeden Knoten</translation>
    </message>
    <message>
        <source>One address, Redis (multi-node polling)</source>
        <translation>Eine Adresse, Redis (Multi-Node-Polling)</translation>
    </message>
    <message>
        <source>Web sockets on 443</source>
        <translation>WebSockets auf 443</translation>
    </message>
    <message>
        <source>Kubernetes agents</source>
        <translation>Kubernetes-Agents</translation>
    </message>
    <message>
        <source>Edit Tentacle.config (discouraged)</source>
        <translation>Tentacle.config bearbeiten (nicht empfohlen)</translation>
    </message>
    <message>
        <source>Poll a plain balancer (discouraged)</source>
        <translation>Abfrage über einen einfachen Lastverteiler (nicht empfohlen)</translation>
    </message>
    <message>
        <source>Azure Managed Redis</source>
        <translation>Azure Managed Redis</translation>
    </message>
    <message>
        <source>Existing Redis</source>
        <translation>Vorhandenes Redis</translation>
    </message>
    <message>
        <source>A machine of its own</source>
        <translation>Eine eigene Maschine</translation>
    </message>
    <message>
        <source>noeviction</source>
        <translation>noeviction</translation>
    </message>
    <message>
        <source>volatile-lru</source>
        <translation>volatile-lru</translation>
    </message>
    <message>
        <source>Another policy</source>
        <translation>Andere Richtlinie</translation>
    </message>
    <message>
        <source>Premium SSD</source>
        <translation>Premium SSD</translation>
    </message>
    <message>
        <source>Premium SSD, zone-redundant</source>
        <translation>Premium SSD, zonenredundant</translation>
    </message>
    <message>
        <source>Premium SSD v2</source>
        <translation>Premium SSD v2</translation>
    </message>
    <message>
        <source>Standard SSD</source>
        <translation>Standard SSD</translation>
    </message>
    <message>
        <source>Standard HDD</source>
        <translation>Standard HDD</translation>
    </message>
    <message>
        <source>Ultra Disk</source>
        <translation>Ultra Disk</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>TLS 1.1</source>
        <translation>TLS 1.1</translation>
    </message>
    <message>
        <source>TLS 1.0</source>
        <translation>TLS 1.0</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Read/write</source>
        <translation>Lesen/Schreiben</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domäne</translation>
    </message>
    <message>
        <source>New domain controllers in Azure</source>
        <translation>Neue Domänencontroller in Azure</translation>
    </message>
    <message>
        <source>Existing domain controllers in Azure</source>
        <translation>Vorhandene Domänencontroller in Azure</translation>
    </message>
    <message>
        <source>On-premises, over the hybrid link</source>
        <translation>Lokal, über die Hybridverbindung</translation>
    </message>
    <message>
        <source>Microsoft Entra Domain Services</source>
        <translation>Microsoft Entra Domain Services</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>Negotiate (Kerberos)</source>
        <translation>Negotiate (Kerberos)</translation>
    </message>
    <message>
        <source>Integrated Windows authentication</source>
        <translation>Integrierte Windows-Authentifizierung</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>SSL</source>
        <translation>SSL</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>To learn and to try scripts; nothing depends on it.</source>
        <translation>Zum Lernen und zum Ausprobieren von Skripten; nichts hängt davon ab.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Azure platform services</source>
        <translation>Azure-Plattformdienste</translation>
    </message>
    <message>
        <source>Virtual machines only (IaaS)</source>
        <translation>Nur virtuelle Maschinen (IaaS)</translation>
    </message>
    <message>
        <source>Everything is yours to patch, back up and fail over.</source>
        <translation>Patchen, Sichern und Failover sind durchweg Ihre Aufgabe.</translation>
    </message>
    <message>
        <source>Azure Files</source>
        <translation>Azure Files</translation>
    </message>
    <message>
        <source>DFS replica</source>
        <translation>DFS-Replikat</translation>
    </message>
    <message>
        <source>Own file server</source>
        <translation>Eigener Dateiserver</translation>
    </message>
    <message>
        <source>Azure NetApp Files</source>
        <translation>Azure NetApp Files</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>Andere Freigabe</translation>
    </message>
    <message>
        <source>SSD, provisioned v2</source>
        <translation>SSD, bereitgestellt v2</translation>
    </message>
    <message>
        <source>SSD, provisioned v1 (premium)</source>
        <translation>SSD, bereitgestellt v1 (Premium)</translation>
    </message>
    <message>
        <source>HDD, provisioned v2</source>
        <translation>HDD, bereitgestellt v2</translation>
    </message>
    <message>
        <source>HDD, transaction optimized</source>
        <translation>HDD, transaktionsoptimiert</translation>
    </message>
    <message>
        <source>HDD, hot</source>
        <translation>HDD, heiß (Hot)</translation>
    </message>
    <message>
        <source>HDD, cool</source>
        <translation>HDD, kalt (Cool)</translation>
    </message>
    <message>
        <source>Zone-redundant (ZRS)</source>
        <translation>Zonenredundant (ZRS)</translation>
    </message>
    <message>
        <source>One datacentre (LRS)</source>
        <translation>Ein Rechenzentrum (LRS)</translation>
    </message>
    <message>
        <source>Geo-redundant (GRS)</source>
        <translation>Georedundant (GRS)</translation>
    </message>
    <message>
        <source>Geo-zone-redundant (GZRS)</source>
        <translation>Geozonenredundant (GZRS)</translation>
    </message>
    <message>
        <source>One root (clusterShared)</source>
        <translation>Ein Stammverzeichnis (clusterShared)</translation>
    </message>
    <message>
        <source>One place, a path for each kind</source>
        <translation>Ein Ort, ein Pfad für jede Art</translation>
    </message>
    <message>
        <source>A separate place for each kind</source>
        <translation>Ein eigener Ort für jede Art</translation>
    </message>
    <message>
        <source>UNC path</source>
        <translation>UNC-Pfad</translation>
    </message>
    <message>
        <source>Global SMB mapping</source>
        <translation>Globale SMB-Zuordnung</translation>
    </message>
    <message>
        <source>Mapped drive</source>
        <translation>Netzlaufwerk</translation>
    </message>
    <message>
        <source>Symbolic links (classic)</source>
        <translation>Symbolische Links (klassisch)</translation>
    </message>
    <message>
        <source>The service account</source>
        <translation>Das Dienstkonto</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>Ein Administrator</translation>
    </message>
    <message>
        <source>SMB</source>
        <translation>SMB</translation>
    </message>
    <message>
        <source>NFS</source>
        <translation>NFS</translation>
    </message>
    <message>
        <source>Storage account key</source>
        <translation>Speicherkonto-Schlüssel</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Microsoft Entra Kerberos</source>
        <translation>Microsoft Entra Kerberos</translation>
    </message>
    <message>
        <source>By the account&apos;s redundancy</source>
        <translation>Durch die Redundanz des Kontos</translation>
    </message>
    <message>
        <source>Copy job</source>
        <translation>Kopierauftrag</translation>
    </message>
    <message>
        <source>Ultra</source>
        <translation>Ultra</translation>
    </message>
    <message>
        <source>Professional (two nodes)</source>
        <translation>Professional (zwei Knoten)</translation>
    </message>
    <message>
        <source>Enterprise (unlimited nodes)</source>
        <translation>Enterprise (beliebig viele Knoten)</translation>
    </message>
    <message>
        <source>Server (2021 to 2023)</source>
        <translation>Server (2021 bis 2023)</translation>
    </message>
    <message>
        <source>Data Center (ended)</source>
        <translation>Data Center (eingestellt)</translation>
    </message>
    <message>
        <source>High Availability (ended)</source>
        <translation>High Availability (eingestellt)</translation>
    </message>
    <message>
        <source>No licence key</source>
        <translation>Kein Lizenzschlüssel</translation>
    </message>
    <message>
        <source>All stopped, then one after another</source>
        <translation>Alle anhalten, dann nacheinander starten</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle gleichzeitig</translation>
    </message>
    <message>
        <source>Recommended: HTTP probe on the ping path, TLS and firewall in your own network; 99.95 %.</source>
        <translation>Empfohlen: HTTP-Prüfung auf dem Ping-Pfad, TLS und Firewall im eigenen Netzwerk; 99,95 %.</translation>
    </message>
    <message>
        <source>Passes TCP, so TLS ends at the nodes; HTTP probe that takes 200 alone; 99.99 %.</source>
        <translation>Reicht TCP durch, daher endet TLS an den Knoten; die HTTP-Prüfung lässt nur 200 gelten; 99,99 %.</translation>
    </message>
    <message>
        <source>For users around the world; uploads must end within 240 seconds.</source>
        <translation>Für Benutzer in aller Welt; Uploads müssen innerhalb von 240 Sekunden enden.</translation>
    </message>
    <message>
        <source>DNS only: clients go to public nodes, and a failover waits for the time to live.</source>
        <translation>Nur DNS: Clients verbinden sich direkt mit öffentlichen Knoten, und ein Failover wartet den Ablauf der Gültigkeitsdauer (TTL) ab.</translation>
    </message>
    <message>
        <source>If you run it already; a licence and a pair of machines of its own.</source>
        <translation>Wenn Sie es bereits betreiben; verlangt eine Lizenz und ein eigenes Maschinenpaar.</translation>
    </message>
    <message>
        <source>If you run it already; a licence and a pair of machines, and its monitor must know 418.</source>
        <translation>Wenn Sie es bereits betreiben; verlangt eine Lizenz und ein Maschinenpaar, und der Monitor muss 418 kennen.</translation>
    </message>
    <message>
        <source>For a single node; with several, users would have to choose one.</source>
        <translation>Für einen einzelnen Knoten; bei mehreren müssten die Benutzer einen auswählen.</translation>
    </message>
    <message>
        <source>Recommended: passes TCP untouched, and gives each node a port of its own.</source>
        <translation>Empfohlen: reicht TCP unverändert durch und gibt jedem Knoten einen eigenen Port.</translation>
    </message>
    <message>
        <source>Each node has an address that Tentacles reach, with nothing between.</source>
        <translation>Jeder Knoten hat eine Adresse, die Tentacles ohne Zwischenstation erreichen.</translation>
    </message>
    <message>
        <source>Passes TCP, but never use its TLS listener; check that your region offers it.</source>
        <translation>Reicht TCP durch, doch verwenden Sie nie den TLS-Listener; prüfen Sie, ob Ihre Region dies anbietet.</translation>
    </message>
    <message>
        <source>Cannot carry polling or gRPC.</source>
        <translation>Kann weder Polling noch gRPC übertragen.</translation>
    </message>
    <message>
        <source>Gives one node for each answer, so not where each node must be polled under one name.</source>
        <translation>Nennt je Antwort einen Knoten, daher ungeeignet, wenn jeder Knoten unter einem Namen abgefragt werden muss.</translation>
    </message>
    <message>
        <source>As a TCP service, if you run it already.</source>
        <translation>Als TCP-Dienst, wenn Sie es bereits betreiben.</translation>
    </message>
    <message>
        <source>Recommended: reachable from the network and over a hybrid link alone.</source>
        <translation>Empfohlen: nur aus dem Netzwerk und über eine Hybridverbindung erreichbar.</translation>
    </message>
    <message>
        <source>Needs TLS, a second factor and a short list of address ranges.</source>
        <translation>Verlangt TLS, einen zweiten Faktor und eine kurze Liste von Adressbereichen.</translation>
    </message>
    <message>
        <source>Recommended: one certificate in one place; nodes see plain HTTP inside the network.</source>
        <translation>Empfohlen: ein Zertifikat an einem Ort; die Knoten erhalten innerhalb des Netzwerks einfaches HTTP.</translation>
    </message>
    <message>
        <source>Encrypted as far as the node; certificates in both places.</source>
        <translation>Verschlüsselt bis zum Knoten; Zertifikate an beiden Stellen.</translation>
    </message>
    <message>
        <source>The balancer only passes TCP; a certificate is bound on each node.</source>
        <translation>Der Lastverteiler reicht nur TCP durch; auf jedem Knoten ist ein Zertifikat gebunden.</translation>
    </message>
    <message>
        <source>Passwords and API keys cross the network in clear text.</source>
        <translation>Kennwörter und API-Schlüssel gehen im Klartext durch das Netzwerk.</translation>
    </message>
    <message>
        <source>Sees whether a node drains, by the ping path.</source>
        <translation>Erkennt über den Ping-Pfad, ob ein Knoten geleert wird.</translation>
    </message>
    <message>
        <source>As HTTP, where nodes speak TLS.</source>
        <translation>Wie HTTP, wenn die Knoten TLS sprechen.</translation>
    </message>
    <message>
        <source>Sees only that a port is open; right for 10943 and 8443.</source>
        <translation>Erkennt nur, dass ein Port offen ist; richtig für 10943 und 8443.</translation>
    </message>
    <message>
        <source>Recommended: the portal keeps nothing on a node.</source>
        <translation>Empfohlen: Das Portal hält nichts auf einem Knoten.</translation>
    </message>
    <message>
        <source>Only helped with Octopus older than 2021.3.8908.</source>
        <translation>Half nur bei Octopus vor 2021.3.8908.</translation>
    </message>
    <message>
        <source>Sends everybody behind one NAT address to one node.</source>
        <translation>Schickt alle hinter einer NAT-Adresse zum selben Knoten.</translation>
    </message>
    <message>
        <source>For a portal that the Internet cannot reach.</source>
        <translation>Für ein Portal, das aus dem Internet nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Reports and lets pass: good to start with.</source>
        <translation>Meldet und lässt durch: gut für den Anfang.</translation>
    </message>
    <message>
        <source>Stops attacks, and now and then a large upload, until it is tuned.</source>
        <translation>Stoppt Angriffe und gelegentlich auch einen großen Upload, bis sie abgestimmt ist.</translation>
    </message>
    <message>
        <source>Recommended: the only way that polling works.</source>
        <translation>Empfohlen: Nur so funktioniert Polling.</translation>
    </message>
    <message>
        <source>Breaks polling, because both ends check certificates.</source>
        <translation>Verhindert Polling, weil beide Seiten Zertifikate prüfen.</translation>
    </message>
    <message>
        <source>Recommended: closed by default, spans zones.</source>
        <translation>Empfohlen: standardmäßig geschlossen, zonenübergreifend.</translation>
    </message>
    <message>
        <source>Retired on 2025-09-30.</source>
        <translation>Am 2025-09-30 eingestellt.</translation>
    </message>
    <message>
        <source>Recommended: scales, and spans zones.</source>
        <translation>Empfohlen: skaliert und ist zonenübergreifend.</translation>
    </message>
    <message>
        <source>Retired on 2026-04-28.</source>
        <translation>Am 2026-04-28 eingestellt.</translation>
    </message>
    <message>
        <source>Nodes need an address that the Internet can reach.</source>
        <translation>Die Knoten benötigen eine Adresse, die aus dem Internet erreichbar ist.</translation>
    </message>
    <message>
        <source>Recommended: Private Link to the nodes and managed firewall rules.</source>
        <translation>Empfohlen: Private Link zu den Knoten und verwaltete Firewallregeln.</translation>
    </message>
    <message>
        <source>Retires on 2027-03-31.</source>
        <translation>Wird am 2027-03-31 eingestellt.</translation>
    </message>
    <message>
        <source>Recommended: every node can take over everything.</source>
        <translation>Empfohlen: Jeder Knoten kann alles übernehmen.</translation>
    </message>
    <message>
        <source>Task cap 0; keeps the portal quick, and need not be polled.</source>
        <translation>Aufgabenlimit 0; hält das Portal schnell und muss nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Stays out of the web balancer.</source>
        <translation>Bleibt außerhalb des Web-Lastverteilers.</translation>
    </message>
    <message>
        <source>Recommended: the newest that Octopus lists.</source>
        <translation>Empfohlen: das neueste, das Octopus aufführt.</translation>
    </message>
    <message>
        <source>Listed by Octopus, and brings SMB with AES-256.</source>
        <translation>Von Octopus aufgeführt, bringt SMB mit AES-256.</translation>
    </message>
    <message>
        <source>Listed by Octopus.</source>
        <translation>Von Octopus aufgeführt.</translation>
    </message>
    <message>
        <source>The oldest that the page on high availability names.</source>
        <translation>Das älteste, das die Seite zur Hochverfügbarkeit nennt.</translation>
    </message>
    <message>
        <source>Listed by one page of Octopus, ruled out by another.</source>
        <translation>Auf einer Seite von Octopus aufgeführt, auf einer anderen ausgeschlossen.</translation>
    </message>
    <message>
        <source>Not for production.</source>
        <translation>Nicht für die Produktion.</translation>
    </message>
    <message>
        <source>Only where all nodes are containers; without the Active Directory provider.</source>
        <translation>Nur wenn alle Knoten Container sind; ohne den Anmeldeanbieter Active Directory.</translation>
    </message>
    <message>
        <source>Recommended: a lost datacentre takes the nodes of one zone only; 99.99 %.</source>
        <translation>Empfohlen: Ein ausgefallenes Rechenzentrum betrifft nur die Knoten einer Zone; 99,99 %.</translation>
    </message>
    <message>
        <source>For regions without zones: racks of one datacentre; 99.95 %.</source>
        <translation>Für Regionen ohne Zonen: Racks eines Rechenzentrums; 99,95 %.</translation>
    </message>
    <message>
        <source>Ordinary machines in one set, over zones or fault domains; Microsoft advises it for new work.</source>
        <translation>Gewöhnliche Maschinen in einer Gruppe, über Zonen oder Fehlerdomänen verteilt; Microsoft empfiehlt sie für neue Umgebungen.</translation>
    </message>
    <message>
        <source>Counts as one place: a fault there takes all nodes.</source>
        <translation>Zählt als ein Ort: Ein Ausfall dort trifft alle Knoten.</translation>
    </message>
    <message>
        <source>Recommended: every size offered here runs it, and trusted launch needs it.</source>
        <translation>Empfohlen: Jede hier angebotene Größe unterstützt sie, und der vertrauenswürdige Start setzt sie voraus.</translation>
    </message>
    <message>
        <source>Only where an image of your own has no other; not for sizes of version 6 and 7.</source>
        <translation>Nur wenn ein eigenes Image keine andere bietet; nicht für Größen der Versionen 6 und 7.</translation>
    </message>
    <message>
        <source>Octopus&apos;s default; enough for managed identity, SQL login and storage key.</source>
        <translation>Standard von Octopus; genügt für verwaltete Identität, SQL-Login und Speicherkonto-Schlüssel.</translation>
    </message>
    <message>
        <source>For Windows sign-in to SQL Server or share; its password must be kept and changed.</source>
        <translation>Für die Windows-Anmeldung an SQL Server oder Freigabe; das Kennwort muss verwahrt und geändert werden.</translation>
    </message>
    <message>
        <source>As a domain account, but the domain keeps and changes the password.</source>
        <translation>Wie ein Domänenkonto, doch die Domäne verwahrt und ändert das Kennwort.</translation>
    </message>
    <message>
        <source>Recommended: the web server of Windows itself, and web-socket polling needs it.</source>
        <translation>Empfohlen: der Webserver von Windows selbst; Polling über WebSockets setzt ihn voraus.</translation>
    </message>
    <message>
        <source>Octopus names it for Kerberos with several nodes; not for web-socket polling.</source>
        <translation>Von Octopus für Kerberos mit mehreren Knoten genannt; nicht für Polling über WebSockets.</translation>
    </message>
    <message>
        <source>Recommended: they set everything in this design, and can be run again.</source>
        <translation>Empfohlen: Sie richten alles in diesem Entwurf ein und lassen sich erneut ausführen.</translation>
    </message>
    <message>
        <source>Cannot set shared root, imports, event exports, telemetry, Redis or trusted proxies.</source>
        <translation>Kann gemeinsames Stammverzeichnis, Importe, Ereignisexporte, Telemetrie, Redis und vertrauenswürdige Proxys nicht einstellen.</translation>
    </message>
    <message>
        <source>Recommended: one identity for all nodes, with its rights given before they exist.</source>
        <translation>Empfohlen: eine Identität für alle Knoten, deren Rechte schon vor den Knoten vergeben sind.</translation>
    </message>
    <message>
        <source>An identity for each node, so each needs its own rights.</source>
        <translation>Eine Identität für jeden Knoten, daher benötigt jede eigene Rechte.</translation>
    </message>
    <message>
        <source>Key Vault and Azure SQL then need a password from somewhere else.</source>
        <translation>Key Vault und Azure SQL benötigen dann ein Kennwort aus einer anderen Quelle.</translation>
    </message>
    <message>
        <source>Recommended: updates go in windows that fit the drain.</source>
        <translation>Empfohlen: Updates kommen in Wartungsfenstern, die zum Leeren der Knoten passen.</translation>
    </message>
    <message>
        <source>It must drain a node before it restarts it.</source>
        <translation>Es muss einen Knoten leeren, bevor es ihn neu startet.</translation>
    </message>
    <message>
        <source>Known holes stay open.</source>
        <translation>Bekannte Sicherheitslücken bleiben offen.</translation>
    </message>
    <message>
        <source>Recommended: scripts read secrets from Key Vault by managed identity.</source>
        <translation>Empfohlen: Skripte lesen Geheimnisse mit der verwalteten Identität aus dem Key Vault.</translation>
    </message>
    <message>
        <source>Encrypted, and readable on the machine alone.</source>
        <translation>Verschlüsselt und nur auf der Maschine lesbar.</translation>
    </message>
    <message>
        <source>Readable for everybody who may see the machine.</source>
        <translation>Lesbar für alle, die die Maschine ansehen dürfen.</translation>
    </message>
    <message>
        <source>New nodes join it directly.</source>
        <translation>Neue Knoten treten direkt bei.</translation>
    </message>
    <message>
        <source>Moves to Windows all at once, since kinds of nodes must not be mixed.</source>
        <translation>Wechselt in einem Zug zu Windows, weil Knotenarten nicht gemischt werden dürfen.</translation>
    </message>
    <message>
        <source>One figure for all, which is how Octopus names sizes; zone-redundant in Premium only.</source>
        <translation>Eine Zahl für alles, so wie Octopus Größen angibt; zonenredundant nur in Premium.</translation>
    </message>
    <message>
        <source>Recommended: patched and backed up by Azure, and every tier can be zone-redundant.</source>
        <translation>Empfohlen: von Azure gepatcht und gesichert, und jede Stufe kann zonenredundant sein.</translation>
    </message>
    <message>
        <source>Each machine has its own copy; yours to patch, back up and license.</source>
        <translation>Jede Maschine hat eine eigene Kopie; Patchen, Sichern und Lizenzieren sind Ihre Aufgabe.</translation>
    </message>
    <message>
        <source>Two machines, one copy on shared storage; yours to patch, back up and license.</source>
        <translation>Zwei Maschinen, eine Kopie auf gemeinsamem Speicher; Patchen, Sichern und Lizenzieren sind Ihre Aufgabe.</translation>
    </message>
    <message>
        <source>Somebody else runs it; its cost and availability are known only if you state them.</source>
        <translation>Jemand anderes betreibt ihn; Kosten und Verfügbarkeit sind nur bekannt, wenn Sie sie angeben.</translation>
    </message>
    <message>
        <source>Enough if a lost region may cost as long as a restore takes.</source>
        <translation>Genügt, wenn der Verlust einer Region so viel Zeit kosten darf, wie eine Wiederherstellung dauert.</translation>
    </message>
    <message>
        <source>Simple for one database, but the nodes need a new connection string after a failover.</source>
        <translation>Einfach für eine Datenbank, doch die Knoten benötigen nach einem Failover eine neue Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>Recommended for a second region: the name that nodes connect to stays the same.</source>
        <translation>Empfohlen für eine zweite Region: Der Name, mit dem sich die Knoten verbinden, bleibt gleich.</translation>
    </message>
    <message>
        <source>Recommended: database, files and nodes then move together.</source>
        <translation>Empfohlen: Datenbank, Dateien und Knoten wechseln dann gemeinsam.</translation>
    </message>
    <message>
        <source>May move the database alone, away from nodes and files.</source>
        <translation>Kann die Datenbank allein verlagern, weg von Knoten und Dateien.</translation>
    </message>
    <message>
        <source>Rules that need it then say that they cannot judge.</source>
        <translation>Regeln, die diese Angabe benötigen, melden dann, dass sie nicht urteilen können.</translation>
    </message>
    <message>
        <source>A single point of failure for the whole cluster.</source>
        <translation>Ein Single Point of Failure für den ganzen Cluster.</translation>
    </message>
    <message>
        <source>Works with Octopus, by its listener.</source>
        <translation>Funktioniert mit Octopus, über den Listener.</translation>
    </message>
    <message>
        <source>Works with Octopus.</source>
        <translation>Funktioniert mit Octopus.</translation>
    </message>
    <message>
        <source>Recommended: mainstream support until 2031-01-06.</source>
        <translation>Empfohlen: Mainstream-Support bis 2031-01-06.</translation>
    </message>
    <message>
        <source>Mainstream support until 2028-01-11, extended until 2033-01-11.</source>
        <translation>Mainstream-Support bis 2028-01-11, erweiterter Support bis 2033-01-11.</translation>
    </message>
    <message>
        <source>Extended support until 2030-01-08.</source>
        <translation>Erweiterter Support bis 2030-01-08.</translation>
    </message>
    <message>
        <source>Extended support until 2027-10-12, less than the two years that Octopus asks for.</source>
        <translation>Erweiterter Support bis 2027-10-12, weniger als die zwei Jahre, die Octopus verlangt.</translation>
    </message>
    <message>
        <source>Support ended on 2026-07-14.</source>
        <translation>Der Support endete am 2026-07-14.</translation>
    </message>
    <message>
        <source>Out of support, and too old for Octopus 2020.2 and later.</source>
        <translation>Ohne Support und zu alt für Octopus 2020.2 und höher.</translation>
    </message>
    <message>
        <source>Recommended: its group of two replicas and one database is enough for Octopus.</source>
        <translation>Empfohlen: Die Gruppe aus zwei Replikaten und einer Datenbank genügt für Octopus.</translation>
    </message>
    <message>
        <source>For more replicas, or if the licence is there anyway.</source>
        <translation>Für weitere Replikate, oder wenn die Lizenz ohnehin vorhanden ist.</translation>
    </message>
    <message>
        <source>Has neither availability groups nor failover clusters.</source>
        <translation>Bietet weder Verfügbarkeitsgruppen noch Failovercluster.</translation>
    </message>
    <message>
        <source>For trials only: 10 GB for a database.</source>
        <translation>Nur zum Ausprobieren: 10 GB je Datenbank.</translation>
    </message>
    <message>
        <source>Nothing to buy; paid by the hour with the machine.</source>
        <translation>Nichts zu kaufen; wird stundenweise mit der Maschine bezahlt.</translation>
    </message>
    <message>
        <source>Uses licences that you have; no licence price in Azure.</source>
        <translation>Nutzt vorhandene Lizenzen; kein Lizenzpreis in Azure.</translation>
    </message>
    <message>
        <source>Recommended by Microsoft: needs no load balancer.</source>
        <translation>Von Microsoft empfohlen: kommt ohne Lastverteiler aus.</translation>
    </message>
    <message>
        <source>For one subnet; floating IP must be on.</source>
        <translation>Für ein Subnetz; Floating IP muss eingeschaltet sein.</translation>
    </message>
    <message>
        <source>For one subnet; faster than a balancer, but clients must set MultiSubnetFailover.</source>
        <translation>Für ein Subnetz; schneller als ein Lastverteiler, doch Clients müssen MultiSubnetFailover setzen.</translation>
    </message>
    <message>
        <source>Nodes would connect to one replica and stop with it.</source>
        <translation>Die Knoten würden sich mit einem Replikat verbinden und mit ihm ausfallen.</translation>
    </message>
    <message>
        <source>Recommended: the only disk of its kind that spans zones.</source>
        <translation>Empfohlen: der einzige Datenträger seiner Art, der zonenübergreifend ist.</translation>
    </message>
    <message>
        <source>With an availability set only.</source>
        <translation>Nur mit einem Verfügbarkeitssatz.</translation>
    </message>
    <message>
        <source>One zone only, and the SLA of the machines falls to 99.9 %.</source>
        <translation>Nur eine Zone, und die SLA der Maschinen sinkt auf 99,9 %.</translation>
    </message>
    <message>
        <source>Spans zones as well; not for FILESTREAM.</source>
        <translation>Ebenfalls zonenübergreifend; nicht für FILESTREAM.</translation>
    </message>
    <message>
        <source>Pays for storage twice, and does not span zones.</source>
        <translation>Speicher wird doppelt bezahlt und ist nicht zonenübergreifend.</translation>
    </message>
    <message>
        <source>Recommended: stands apart from both machines and needs none of its own.</source>
        <translation>Empfohlen: steht getrennt von beiden Maschinen und benötigt keine eigene.</translation>
    </message>
    <message>
        <source>Stands on shared storage, and falls with it.</source>
        <translation>Steht auf gemeinsamem Speicher und fällt mit ihm aus.</translation>
    </message>
    <message>
        <source>Needs a file server that is not one of the two machines.</source>
        <translation>Benötigt einen Dateiserver, der keine der beiden Maschinen ist.</translation>
    </message>
    <message>
        <source>The loss of one of two machines may stop both.</source>
        <translation>Der Verlust einer von zwei Maschinen kann beide anhalten.</translation>
    </message>
    <message>
        <source>Recommended: the product above provides for availability.</source>
        <translation>Empfohlen: Das oben gewählte Produkt sorgt für die Verfügbarkeit.</translation>
    </message>
    <message>
        <source>For disaster recovery only; untested with high availability.</source>
        <translation>Nur für die Notfallwiederherstellung; mit Hochverfügbarkeit nicht getestet.</translation>
    </message>
    <message>
        <source>Not supported by Octopus, and may break it.</source>
        <translation>Wird von Octopus nicht unterstützt und kann es funktionsunfähig machen.</translation>
    </message>
    <message>
        <source>Recommended for Azure SQL since Octopus 2021.1: no password at all.</source>
        <translation>Empfohlen für Azure SQL ab Octopus 2021.1: ganz ohne Kennwort.</translation>
    </message>
    <message>
        <source>Works everywhere; its password must be kept and changed.</source>
        <translation>Funktioniert überall; das Kennwort muss verwahrt und geändert werden.</translation>
    </message>
    <message>
        <source>For SQL Server in a domain; never works with Azure SQL Database.</source>
        <translation>Für SQL Server in einer Domäne; funktioniert nie mit Azure SQL Database.</translation>
    </message>
    <message>
        <source>Recommended: redirect inside Azure, proxy from outside.</source>
        <translation>Empfohlen: Redirect innerhalb von Azure, Proxy von außen.</translation>
    </message>
    <message>
        <source>Needs 1433 only; every call goes through the gateway.</source>
        <translation>Benötigt nur 1433; jeder Aufruf läuft über das Gateway.</translation>
    </message>
    <message>
        <source>Direct to the database; needs more ports outbound.</source>
        <translation>Direkt zur Datenbank; benötigt ausgehend mehr Ports.</translation>
    </message>
    <message>
        <source>Enough for proxy, and for a private endpoint with the policy Default.</source>
        <translation>Genügt für Proxy und für einen privaten Endpunkt mit der Richtlinie Default.</translation>
    </message>
    <message>
        <source>For redirect over the public address.</source>
        <translation>Für Redirect über die öffentliche Adresse.</translation>
    </message>
    <message>
        <source>For redirect over a private endpoint.</source>
        <translation>Für Redirect über einen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>Survives the loss of a datacentre, not of the region.</source>
        <translation>Übersteht den Verlust eines Rechenzentrums, nicht den der Region.</translation>
    </message>
    <message>
        <source>Can be restored in the paired region.</source>
        <translation>Lässt sich in der Partnerregion wiederherstellen.</translation>
    </message>
    <message>
        <source>Survives the loss of a datacentre, and can be restored in the paired region.</source>
        <translation>Übersteht den Verlust eines Rechenzentrums und lässt sich in der Partnerregion wiederherstellen.</translation>
    </message>
    <message>
        <source>Lost with its datacentre.</source>
        <translation>Geht mit dem Rechenzentrum verloren.</translation>
    </message>
    <message>
        <source>Recommended where deployments run on weekdays.</source>
        <translation>Empfohlen, wenn Deployments an Wochentagen laufen.</translation>
    </message>
    <message>
        <source>Where deployments run at weekends.</source>
        <translation>Wenn Deployments am Wochenende laufen.</translation>
    </message>
    <message>
        <source>Azure chooses the day.</source>
        <translation>Azure wählt den Tag.</translation>
    </message>
    <message>
        <source>Recommended: a restore to any moment; an availability group needs it.</source>
        <translation>Empfohlen: Wiederherstellung zu jedem Zeitpunkt; eine Verfügbarkeitsgruppe setzt es voraus.</translation>
    </message>
    <message>
        <source>Small log; what came after the last backup is lost.</source>
        <translation>Kleines Protokoll; was nach der letzten Sicherung kam, ist verloren.</translation>
    </message>
    <message>
        <source>The machines that run Octopus; a /27 or larger.</source>
        <translation>Die Maschinen, auf denen Octopus läuft; ein /27 oder größer.</translation>
    </message>
    <message>
        <source>Private addresses of database, share and vault.</source>
        <translation>Private Adressen von Datenbank, Freigabe und Key Vault.</translation>
    </message>
    <message>
        <source>For the gateway alone; a /24 is recommended.</source>
        <translation>Nur für das Gateway; ein /24 wird empfohlen.</translation>
    </message>
    <message>
        <source>A subnet for each replica spares the listener a load balancer.</source>
        <translation>Ein Subnetz für jedes Replikat erspart dem Listener einen Lastverteiler.</translation>
    </message>
    <message>
        <source>Domain controllers get a subnet and rules of their own.</source>
        <translation>Domänencontroller erhalten ein eigenes Subnetz und eigene Regeln.</translation>
    </message>
    <message>
        <source>The name is fixed, nothing else may be in it, and it is a /26 or larger.</source>
        <translation>Der Name ist festgelegt, nichts anderes darf darin liegen, und es ist ein /26 oder größer.</translation>
    </message>
    <message>
        <source>The name is fixed; the VPN or ExpressRoute gateway stands in it.</source>
        <translation>Der Name ist festgelegt; darin steht das VPN- oder ExpressRoute-Gateway.</translation>
    </message>
    <message>
        <source>Delegated to Microsoft.Netapp/volumes.</source>
        <translation>An Microsoft.Netapp/volumes delegiert.</translation>
    </message>
    <message>
        <source>Redis for multi-node polling.</source>
        <translation>Redis für Multi-Node-Polling.</translation>
    </message>
    <message>
        <source>Kemp LoadMaster or F5 BIG-IP machines.</source>
        <translation>Maschinen von Kemp LoadMaster oder F5 BIG-IP.</translation>
    </message>
    <message>
        <source>Recommended where the loss of a region must be survived: the only way that Octopus supports.</source>
        <translation>Empfohlen, wenn der Verlust einer Region überstanden werden muss: der einzige Weg, den Octopus unterstützt.</translation>
    </message>
    <message>
        <source>Neither supported nor advised by Octopus.</source>
        <translation>Von Octopus weder unterstützt noch empfohlen.</translation>
    </message>
    <message>
        <source>Enough if nothing on-premises must be reached privately.</source>
        <translation>Genügt, wenn lokal nichts privat erreicht werden muss.</translation>
    </message>
    <message>
        <source>Over the Internet, encrypted; take a gateway SKU for zones, for the others retired on 2026-09-30.</source>
        <translation>Über das Internet, verschlüsselt; wählen Sie eine Gateway-SKU für Zonen, denn die anderen wurden am 2026-09-30 eingestellt.</translation>
    </message>
    <message>
        <source>A private line, which must be ordered from a provider first.</source>
        <translation>Eine private Leitung, die zuerst bei einem Anbieter bestellt werden muss.</translation>
    </message>
    <message>
        <source>Stands in one zone, or in none that is chosen.</source>
        <translation>Steht in einer Zone oder in keiner bestimmten.</translation>
    </message>
    <message>
        <source>Recommended: zone-redundant at the same price.</source>
        <translation>Empfohlen: zonenredundant zum selben Preis.</translation>
    </message>
    <message>
        <source>Needs no further resource where a Load Balancer is there anyway.</source>
        <translation>Benötigt keine weitere Ressource, wenn ohnehin ein Load Balancer vorhanden ist.</translation>
    </message>
    <message>
        <source>Traffic is filtered in one place; its routes and rules must let the nodes out.</source>
        <translation>Der Datenverkehr wird an einer Stelle gefiltert; Routen und Regeln der Firewall müssen die Knoten hinauslassen.</translation>
    </message>
    <message>
        <source>Exposes every node to the Internet.</source>
        <translation>Setzt jeden Knoten dem Internet aus.</translation>
    </message>
    <message>
        <source>Private subnets do not have it, so a new network must not rely on it.</source>
        <translation>Private Subnetze haben ihn nicht, daher darf sich ein neues Netzwerk nicht darauf verlassen.</translation>
    </message>
    <message>
        <source>The record stands beside the other resources of the cluster.</source>
        <translation>Der Eintrag steht neben den anderen Ressourcen des Clusters.</translation>
    </message>
    <message>
        <source>Whoever runs the zone sets the record by hand.</source>
        <translation>Wer die Zone betreibt, setzt den Eintrag von Hand.</translation>
    </message>
    <message>
        <source>Recommended: the balancer reads it from the vault, and it is renewed there.</source>
        <translation>Empfohlen: Der Lastverteiler liest es aus dem Key Vault, und dort wird es auch erneuert.</translation>
    </message>
    <message>
        <source>Trusted inside the company; everybody else must trust its root first.</source>
        <translation>Im Unternehmen vertrauenswürdig; alle anderen müssen zuerst dem Stammzertifikat vertrauen.</translation>
    </message>
    <message>
        <source>Front Door issues and renews it, for Front Door only.</source>
        <translation>Front Door stellt es aus und erneuert es, nur für Front Door.</translation>
    </message>
    <message>
        <source>This integration of Octopus belongs to one node, so it does not fit a cluster.</source>
        <translation>Diese Integration von Octopus gehört zu einem Knoten, daher passt sie nicht zu einem Cluster.</translation>
    </message>
    <message>
        <source>Browsers and API clients warn or refuse; for a lab at most.</source>
        <translation>Browser und API-Clients warnen oder lehnen ab; allenfalls für ein Labor.</translation>
    </message>
    <message>
        <source>Recommended: nobody has to remember the day.</source>
        <translation>Empfohlen: Niemand muss an den Tag denken.</translation>
    </message>
    <message>
        <source>Somebody must renew it, and bind it again, before it ends.</source>
        <translation>Jemand muss es vor dem Ablauf erneuern und neu binden.</translation>
    </message>
    <message>
        <source>The certificate will end one day, and the portal with it.</source>
        <translation>Das Zertifikat läuft eines Tages ab, und mit ihm fällt das Portal aus.</translation>
    </message>
    <message>
        <source>Recommended: RDP over the Azure portal, and no node has a public address.</source>
        <translation>Empfohlen: RDP über das Azure-Portal, und kein Knoten hat eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Uses the machine that administrators know already.</source>
        <translation>Nutzt die Maschine, die die Administratoren schon kennen.</translation>
    </message>
    <message>
        <source>From the company network, by VPN or ExpressRoute.</source>
        <translation>Aus dem Unternehmensnetzwerk, per VPN oder ExpressRoute.</translation>
    </message>
    <message>
        <source>An error: management ports must not be open to the Internet.</source>
        <translation>Ein Fehler: Verwaltungsports dürfen zum Internet hin nicht offen sein.</translation>
    </message>
    <message>
        <source>Registered by register-with.</source>
        <translation>Mit register-with registriert.</translation>
    </message>
    <message>
        <source>Registered by register-worker, in worker pools.</source>
        <translation>Mit register-worker registriert, in Worker-Pools.</translation>
    </message>
    <message>
        <source>A polling Tentacle in a Kubernetes cluster, set up by Helm.</source>
        <translation>Ein Polling-Tentacle in einem Kubernetes-Cluster, mit Helm eingerichtet.</translation>
    </message>
    <message>
        <source>Listening Tentacles need nothing; choose this where nothing polls.</source>
        <translation>Listening-Tentacles benötigen nichts; wählen Sie dies, wenn nichts abfragt.</translation>
    </message>
    <message>
        <source>Recommended without Redis: a name for each node, and they stay the same in a failover.</source>
        <translation>Empfohlen ohne Redis: ein Name für jeden Knoten, und die Namen bleiben bei einem Failover gleich.</translation>
    </message>
    <message>
        <source>One address, a port for each node; nodes may keep private addresses.</source>
        <translation>Eine Adresse, ein Port für jeden Knoten; die Knoten können private Adressen behalten.</translation>
    </message>
    <message>
        <source>Recommended from 2026.4.6909: Tentacles know one address, however many nodes there are.</source>
        <translation>Empfohlen ab 2026.4.6909: Tentacles kennen eine Adresse, gleich wie viele Knoten es gibt.</translation>
    </message>
    <message>
        <source>For sites with only 443 out; Octopus itself advises raw TCP first.</source>
        <translation>Für Standorte, an denen nur 443 ausgehend offen ist; Octopus selbst empfiehlt zuerst reines TCP.</translation>
    </message>
    <message>
        <source>Each agent lists an address for each node in its Helm values.</source>
        <translation>Jeder Agent führt in seinen Helm-Werten eine Adresse für jeden Knoten auf.</translation>
    </message>
    <message>
        <source>A slip in the JSON leaves the Tentacle without a server; never scripted here.</source>
        <translation>Ein Versehen im JSON, und der Tentacle hat keinen Server mehr; hier nie per Skript.</translation>
    </message>
    <message>
        <source>May not reach all nodes in time; never scripted here.</source>
        <translation>Erreicht womöglich nicht alle Knoten rechtzeitig; hier nie per Skript.</translation>
    </message>
    <message>
        <source>Patched by Azure; 7.4, so older than advised, and its defaults must be changed.</source>
        <translation>Von Azure gepatcht; 7.4, also älter als empfohlen, und die Standardwerte müssen geändert werden.</translation>
    </message>
    <message>
        <source>If somebody runs it as Octopus wants it.</source>
        <translation>Wenn es jemand so betreibt, wie Octopus es verlangt.</translation>
    </message>
    <message>
        <source>A small machine or container with Redis 8: the closest to what Octopus advises.</source>
        <translation>Eine kleine Maschine oder ein Container mit Redis 8: kommt der Empfehlung von Octopus am nächsten.</translation>
    </message>
    <message>
        <source>Recommended: what Octopus demands.</source>
        <translation>Empfohlen: was Octopus verlangt.</translation>
    </message>
    <message>
        <source>The default of Azure Managed Redis; it may throw away waiting work.</source>
        <translation>Der Standardwert von Azure Managed Redis; kann wartende Arbeit verwerfen.</translation>
    </message>
    <message>
        <source>May throw away waiting work.</source>
        <translation>Kann wartende Arbeit verwerfen.</translation>
    </message>
    <message>
        <source>Recommended: the SLA of a single machine needs it on all disks.</source>
        <translation>Empfohlen: Die SLA einer einzelnen Maschine setzt sie für alle Datenträger voraus.</translation>
    </message>
    <message>
        <source>As Premium SSD, with copies in all zones.</source>
        <translation>Wie Premium SSD, mit Kopien in allen Zonen.</translation>
    </message>
    <message>
        <source>Operations and throughput are chosen apart from the size; for data disks.</source>
        <translation>Vorgänge und Durchsatz werden unabhängig von der Größe gewählt; für Datenträger mit Daten.</translation>
    </message>
    <message>
        <source>Enough for Octopus by its own article; a single machine then has a lower SLA.</source>
        <translation>Genügt laut einem eigenen Artikel von Octopus; eine einzelne Maschine hat dann eine niedrigere SLA.</translation>
    </message>
    <message>
        <source>Slow; system disks of this kind retire on 2028-09-08.</source>
        <translation>Langsam; Systemdatenträger dieser Art werden am 2028-09-08 eingestellt.</translation>
    </message>
    <message>
        <source>For data disks in one zone; not in availability sets.</source>
        <translation>Für Datenträger mit Daten in einer Zone; nicht in Verfügbarkeitssätzen.</translation>
    </message>
    <message>
        <source>Recommended: what Octopus and Azure ask for at least.</source>
        <translation>Empfohlen: was Octopus und Azure mindestens verlangen.</translation>
    </message>
    <message>
        <source>Only if every client speaks it.</source>
        <translation>Nur wenn jeder Client es spricht.</translation>
    </message>
    <message>
        <source>Discouraged by Octopus, retired by Azure.</source>
        <translation>Von Octopus nicht empfohlen, von Azure eingestellt.</translation>
    </message>
    <message>
        <source>Recommended: what Microsoft demands for a directory database.</source>
        <translation>Empfohlen: was Microsoft für eine Verzeichnisdatenbank verlangt.</translation>
    </message>
    <message>
        <source>Not for a directory database.</source>
        <translation>Nicht für eine Verzeichnisdatenbank.</translation>
    </message>
    <message>
        <source>Not for a directory database: writes can be lost.</source>
        <translation>Nicht für eine Verzeichnisdatenbank: Schreibvorgänge können verloren gehen.</translation>
    </message>
    <message>
        <source>Enough if nothing chosen needs a Windows domain.</source>
        <translation>Genügt, wenn nichts Gewähltes eine Windows-Domäne benötigt.</translation>
    </message>
    <message>
        <source>At least two machines in different zones, which are yours to run.</source>
        <translation>Mindestens zwei Maschinen in verschiedenen Zonen, die Sie selbst betreiben.</translation>
    </message>
    <message>
        <source>Nothing to build, if the nodes&apos; network reaches them.</source>
        <translation>Nichts aufzubauen, sofern das Netzwerk der Knoten sie erreicht.</translation>
    </message>
    <message>
        <source>The link then is a part that every sign-in needs.</source>
        <translation>Die Verbindung ist dann ein Teil, von dem jede Anmeldung abhängt.</translation>
    </message>
    <message>
        <source>Run by Microsoft; without rights of a domain administrator.</source>
        <translation>Von Microsoft betrieben; ohne die Rechte eines Domänenadministrators.</translation>
    </message>
    <message>
        <source>Recommended: the one scheme that Octopus names for several nodes.</source>
        <translation>Empfohlen: das einzige Verfahren, das Octopus für mehrere Knoten nennt.</translation>
    </message>
    <message>
        <source>Kerberos; named as not working with several nodes on one Octopus page, with Kestrel on another.</source>
        <translation>Kerberos; funktioniert laut einer Seite von Octopus nicht mit mehreren Knoten, laut einer anderen mit Kestrel.</translation>
    </message>
    <message>
        <source>Named as not working with several nodes.</source>
        <translation>Funktioniert laut Octopus nicht mit mehreren Knoten.</translation>
    </message>
    <message>
        <source>Sends the password with each call, so only over TLS.</source>
        <translation>Sendet das Kennwort bei jedem Aufruf, daher nur über TLS.</translation>
    </message>
    <message>
        <source>An older scheme; not for new designs.</source>
        <translation>Ein älteres Verfahren; nicht für neue Entwürfe.</translation>
    </message>
    <message>
        <source>Recommended: encrypted from the start, port 636.</source>
        <translation>Empfohlen: von Beginn an verschlüsselt, Port 636.</translation>
    </message>
    <message>
        <source>Encrypted after the start, port 389.</source>
        <translation>Nach dem Verbindungsaufbau verschlüsselt, Port 389.</translation>
    </message>
    <message>
        <source>Passwords cross the network in clear text.</source>
        <translation>Kennwörter gehen im Klartext durch das Netzwerk.</translation>
    </message>
    <message>
        <source>People depend on it, so every rule counts in full.</source>
        <translation>Menschen sind davon abhängig, daher zählt jede Regel in vollem Umfang.</translation>
    </message>
    <message>
        <source>Recommended: Azure runs database, share and balancer for you and can spread each of them over zones.</source>
        <translation>Empfohlen: Azure betreibt Datenbank, Freigabe und Lastverteiler für Sie und kann alle drei über Zonen verteilen.</translation>
    </message>
    <message>
        <source>Recommended: what Octopus advises on Azure, and it can span zones.</source>
        <translation>Empfohlen: was Octopus auf Azure empfiehlt, auf Wunsch zonenübergreifend.</translation>
    </message>
    <message>
        <source>One replica of DFS, by the path of its server; the others serve disaster recovery.</source>
        <translation>Ein einzelnes DFS-Replikat, über den Pfad seines Servers; die anderen dienen der Notfallwiederherstellung.</translation>
    </message>
    <message>
        <source>A server that you run; its cost and availability are known only if you state them.</source>
        <translation>Ein Server, den Sie betreiben; Kosten und Verfügbarkeit sind nur bekannt, wenn Sie sie angeben.</translation>
    </message>
    <message>
        <source>Fast and 99.99 %, but dear when small; needs Active Directory and a subnet of its own.</source>
        <translation>Schnell und 99,99 %, doch bei kleiner Größe teuer; benötigt Active Directory und ein eigenes Subnetz.</translation>
    </message>
    <message>
        <source>Any other SMB share; its cost and availability are known only if you state them.</source>
        <translation>Jede andere SMB-Freigabe; Kosten und Verfügbarkeit sind nur bekannt, wenn Sie sie angeben.</translation>
    </message>
    <message>
        <source>Recommended: size, operations and throughput are each chosen; 99.99 %.</source>
        <translation>Empfohlen: Größe, Vorgänge und Durchsatz werden einzeln gewählt; 99,99 %.</translation>
    </message>
    <message>
        <source>Premium: the size decides the speed; 99.99 %.</source>
        <translation>Premium: Die Größe bestimmt die Geschwindigkeit; 99,99 %.</translation>
    </message>
    <message>
        <source>Cheaper and slower; 99.9 %, and geo-redundant if wanted.</source>
        <translation>Günstiger und langsamer; 99,9 %, auf Wunsch georedundant.</translation>
    </message>
    <message>
        <source>Paid by use; for many small files the best of the three paid so; 99.9 %.</source>
        <translation>Nach Nutzung bezahlt; für viele kleine Dateien die beste der drei so abgerechneten Stufen; 99,9 %.</translation>
    </message>
    <message>
        <source>Paid by use; each operation costs more than with transaction optimized.</source>
        <translation>Nach Nutzung bezahlt; jeder Vorgang kostet mehr als bei „HDD, transaktionsoptimiert“.</translation>
    </message>
    <message>
        <source>Not for Octopus: many small files, and an SLA of 99 %.</source>
        <translation>Nicht für Octopus: viele kleine Dateien und eine SLA von 99 %.</translation>
    </message>
    <message>
        <source>Recommended: three copies in the zones of one region.</source>
        <translation>Empfohlen: drei Kopien in den Zonen einer Region.</translation>
    </message>
    <message>
        <source>Lost for as long as its datacentre is.</source>
        <translation>Fällt so lange aus wie das Rechenzentrum.</translation>
    </message>
    <message>
        <source>A copy in the paired region, for HDD only; the copy cannot be read before a failover.</source>
        <translation>Eine Kopie in der Partnerregion, nur für HDD; vor einem Failover ist die Kopie nicht lesbar.</translation>
    </message>
    <message>
        <source>Zones and a copy in the paired region, for HDD only; what Octopus names for disaster recovery.</source>
        <translation>Zonen und eine Kopie in der Partnerregion, nur für HDD; was Octopus für die Notfallwiederherstellung nennt.</translation>
    </message>
    <message>
        <source>Recommended: one setting, and folders of future versions are covered.</source>
        <translation>Empfohlen: eine einzige Einstellung, und auch die Ordner künftiger Versionen sind abgedeckt.</translation>
    </message>
    <message>
        <source>The classic way: a path for each kind, all on one share.</source>
        <translation>Der klassische Weg: ein Pfad für jede Art, alle auf einer Freigabe.</translation>
    </message>
    <message>
        <source>A place for each kind, for example logs on faster storage.</source>
        <translation>Ein Ort für jede Art, zum Beispiel Protokolle auf schnellerem Speicher.</translation>
    </message>
    <message>
        <source>Recommended: works in every session; each account needs its credential or identity.</source>
        <translation>Empfohlen: funktioniert in jeder Sitzung; jedes Konto benötigt seine Anmeldeinformationen oder Identität.</translation>
    </message>
    <message>
        <source>One letter for all accounts, recreated after a restart; not with DFS namespaces.</source>
        <translation>Ein Laufwerkbuchstabe für alle Konten, nach einem Neustart neu angelegt; nicht mit DFS-Namespaces.</translation>
    </message>
    <message>
        <source>For one account and session: it must be mapped as the account of the service.</source>
        <translation>Für ein Konto und eine Sitzung: Es muss unter dem Konto des Dienstes verbunden werden.</translation>
    </message>
    <message>
        <source>The older Octopus recipe; hides that the folders are on a share.</source>
        <translation>Das ältere Rezept von Octopus; verbirgt, dass die Ordner auf einer Freigabe liegen.</translation>
    </message>
    <message>
        <source>Recommended: the only vault that the service can read.</source>
        <translation>Empfohlen: der einzige Anmeldeinformationsspeicher, den der Dienst lesen kann.</translation>
    </message>
    <message>
        <source>The service cannot use it: links and drives fail.</source>
        <translation>Der Dienst kann sie nicht verwenden: Links und Laufwerke schlagen fehl.</translation>
    </message>
    <message>
        <source>Recommended for Windows nodes.</source>
        <translation>Für Windows-Knoten empfohlen.</translation>
    </message>
    <message>
        <source>On Windows, mounts belong to one user and vanish at a restart.</source>
        <translation>Unter Windows gehören Einbindungen zu einem Benutzer und verschwinden bei einem Neustart.</translation>
    </message>
    <message>
        <source>Works with Local System; the key is kept in Key Vault.</source>
        <translation>Funktioniert mit Local System; der Schlüssel liegt im Key Vault.</translation>
    </message>
    <message>
        <source>The service runs as a domain account or gMSA, with rights on the share and its folders.</source>
        <translation>Der Dienst läuft als Domänenkonto oder gMSA, mit Rechten auf die Freigabe und ihre Ordner.</translation>
    </message>
    <message>
        <source>For hybrid identities, and by 2026 for cloud-only and managed ones.</source>
        <translation>Für hybride Identitäten, ab 2026 auch für reine Cloudidentitäten und verwaltete Identitäten.</translation>
    </message>
    <message>
        <source>For machines in the managed domain.</source>
        <translation>Für Maschinen in der verwalteten Domäne.</translation>
    </message>
    <message>
        <source>Enough if a lost region may cost logs, artifacts and packages.</source>
        <translation>Genügt, wenn der Verlust einer Region Protokolle, Artefakte und Pakete kosten darf.</translation>
    </message>
    <message>
        <source>For HDD accounts with GRS or GZRS.</source>
        <translation>Für HDD-Konten mit GRS oder GZRS.</translation>
    </message>
    <message>
        <source>The way for SSD shares, which have no geo redundancy.</source>
        <translation>Der Weg für SSD-Freigaben, die keine Georedundanz haben.</translation>
    </message>
    <message>
        <source>The slowest and cheapest.</source>
        <translation>Die langsamste und günstigste Stufe.</translation>
    </message>
    <message>
        <source>Between the two others.</source>
        <translation>Zwischen den beiden anderen.</translation>
    </message>
    <message>
        <source>The fastest and dearest.</source>
        <translation>Die schnellste und teuerste Stufe.</translation>
    </message>
    <message>
        <source>Enough for a cluster of two nodes; a third needs Enterprise.</source>
        <translation>Genügt für einen Cluster aus zwei Knoten; ein dritter verlangt Enterprise.</translation>
    </message>
    <message>
        <source>Recommended: any number of nodes, and SCIM is included.</source>
        <translation>Empfohlen: beliebig viele Knoten, und SCIM ist enthalten.</translation>
    </message>
    <message>
        <source>Sold from 2021 to 2023; any number of nodes.</source>
        <translation>Von 2021 bis 2023 verkauft; beliebig viele Knoten.</translation>
    </message>
    <message>
        <source>No longer sold; any number of nodes.</source>
        <translation>Wird nicht mehr verkauft; beliebig viele Knoten.</translation>
    </message>
    <message>
        <source>No longer sold; 2, 3 or 4 nodes, as the licence XML says.</source>
        <translation>Wird nicht mehr verkauft; 2, 3 oder 4 Knoten, wie im Lizenz-XML angegeben.</translation>
    </message>
    <message>
        <source>Older licence (one node)</source>
        <translation>Ältere Lizenz (ein Knoten)</translation>
    </message>
    <message>
        <source>Old Standard, Team, Enterprise and Professional licences.</source>
        <translation>Alte Lizenzen Standard, Team, Enterprise und Professional.</translation>
    </message>
    <message>
        <source>An instance without a key can fail to start after an upgrade.</source>
        <translation>Eine Instanz ohne Schlüssel startet nach einem Upgrade möglicherweise nicht.</translation>
    </message>
    <message>
        <source>Recommended: the first node changes the database, the others then start on it.</source>
        <translation>Empfohlen: Der erste Knoten ändert die Datenbank, die anderen starten dann darauf.</translation>
    </message>
    <message>
        <source>Leads to deadlocks; from 2023.2.9755 Octopus refuses it.</source>
        <translation>Führt zu Deadlocks; ab 2023.2.9755 verweigert Octopus es.</translation>
    </message>
    <message>
        <source>the licence</source>
        <translation>die Lizenz</translation>
    </message>
    <message>
        <source>the service account</source>
        <translation>das Dienstkonto</translation>
    </message>
    <message>
        <source>the local administrator</source>
        <translation>das lokale Administratorkonto</translation>
    </message>
    <message>
        <source>the SQL login</source>
        <translation>den SQL-Login</translation>
    </message>
    <message>
        <source>the storage account key</source>
        <translation>den Speicherkonto-Schlüssel</translation>
    </message>
    <message>
        <source>the Octopus administrator</source>
        <translation>das Octopus-Administratorkonto</translation>
    </message>
    <message>
        <source>the Redis connection</source>
        <translation>die Redis-Verbindung</translation>
    </message>
    <message>
        <source>the Microsoft Entra client</source>
        <translation>den Microsoft-Entra-Client</translation>
    </message>
    <message>
        <source>the LDAP account</source>
        <translation>das LDAP-Konto</translation>
    </message>
    <message>
        <source>the Google client</source>
        <translation>den Google-Client</translation>
    </message>
    <message>
        <source>the Okta client</source>
        <translation>den Okta-Client</translation>
    </message>
    <message>
        <source>the OpenID Connect client</source>
        <translation>den OpenID-Connect-Client</translation>
    </message>
    <message>
        <source>the connection keywords</source>
        <translation>den Verbindungsschlüsselwörtern</translation>
    </message>
    <message>
        <source>the name of the database server</source>
        <translation>dem Namen des Datenbankservers</translation>
    </message>
    <message>
        <source>the address of Redis</source>
        <translation>der Adresse von Redis</translation>
    </message>
    <message>
        <source>the path of the share</source>
        <translation>dem Pfad der Freigabe</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n Octopus node(s), %1 for the database, %2 for the files, %3 in front.</source>
        <translation>
            <numerusform>%n Octopus-Knoten, %1 für die Datenbank, %2 für die Dateien, davor %3.</numerusform>
            <numerusform>%n Octopus-Knoten, %1 für die Datenbank, %2 für die Dateien, davor %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Architecture of the cluster</source>
        <translation>Architektur des Clusters</translation>
    </message>
    <message>
        <source>Users and build servers</source>
        <translation>Benutzer und Buildserver</translation>
    </message>
    <message>
        <source>Polling Tentacles and agents</source>
        <translation>Polling-Tentacles und Agents</translation>
    </message>
    <message>
        <source>Portal and API</source>
        <translation>Portal und API</translation>
    </message>
    <message>
        <source>Polling and gRPC</source>
        <translation>Polling und gRPC</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>Keine Zone</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Task cap %1</source>
        <translation>Aufgabenlimit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n that poll</source>
        <translation>
            <numerusform>%n fragt ab</numerusform>
            <numerusform>%n fragen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS ends: %1</source>
        <translation>TLS endet: %1</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ enthält Änderungen, die nicht gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>No answer differs.</source>
        <translation>Keine Antwort unterscheidet sich.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Total task cap</source>
        <translation>Aufgabenlimit insgesamt</translation>
    </message>
    <message>
        <source>Tasks that must run at once so that every project is deployed within the window.</source>
        <translation>Aufgaben, die gleichzeitig laufen müssen, damit jedes Projekt innerhalb des Zeitfensters bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Task cap of a node</source>
        <translation>Aufgabenlimit eines Knotens</translation>
    </message>
    <message>
        <source>What each node must carry so that the window is met while one node is away.</source>
        <translation>Was jeder Knoten tragen muss, damit das Zeitfenster auch beim Ausfall eines Knotens eingehalten wird.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes with the chosen task cap that carry the total while one of them is away.</source>
        <translation>Knoten mit dem gewählten Aufgabenlimit, die die Gesamtlast tragen, während einer von ihnen fehlt.</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Gemeinsame Dateien</translation>
    </message>
    <message>
        <source>What packages, task logs and artifacts fill before retention removes them, with room to grow.</source>
        <translation>Was Pakete, Aufgabenprotokolle und Artefakte belegen, bevor die Aufbewahrung sie entfernt, mit Raum zum Wachsen.</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Größe der Datenbank</translation>
    </message>
    <message>
        <source>What Octopus advises for the sum of all task caps.</source>
        <translation>Was Octopus für die Summe aller Aufgabenlimits empfiehlt.</translation>
    </message>
    <message>
        <source>vCores of the database</source>
        <translation>vCores der Datenbank</translation>
    </message>
    <message>
        <source>The same size in the other purchasing model; nobody publishes a table, so it is a rule of thumb.</source>
        <translation>Dieselbe Größe im anderen Kaufmodell; niemand veröffentlicht eine Tabelle, daher ist es eine Faustregel.</translation>
    </message>
    <message>
        <source>Cores of a node</source>
        <translation>Kerne eines Knotens</translation>
    </message>
    <message>
        <source>What Octopus advises for the largest task cap of a node.</source>
        <translation>Was Octopus für das größte Aufgabenlimit eines Knotens empfiehlt.</translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation>Arbeitsspeicher eines Knotens</translation>
    </message>
    <message>
        <source>Capacity with one node away</source>
        <translation>Kapazität ohne einen Knoten</translation>
    </message>
    <message>
        <source>Tasks at once that are left when the node with the largest task cap is away.</source>
        <translation>Gleichzeitige Aufgaben, die bleiben, wenn der Knoten mit dem größten Aufgabenlimit fehlt.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>The sum of all lines of the bill at list prices, less the discount; a line without a price makes it “at least”.</source>
        <translation>Die Summe aller Positionen der Rechnung zu Listenpreisen, abzüglich des Rabatts; eine Position ohne Preis macht daraus „mindestens“.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>What Azure promises for all parts together that a request needs. A promise of refund, so an upper bound and no forecast.</source>
        <translation>Was Azure für alle Teile zusammen zusagt, die eine Anfrage braucht. Zugesagt ist nur eine Erstattung, daher ist es eine Obergrenze und keine Vorhersage.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ausgangswerte</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was den Wert ändern würde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Portal and API do not answer.</source>
        <translation>Portal und API antworten nicht.</translation>
    </message>
    <message>
        <source>Portal and API answer.</source>
        <translation>Portal und API antworten.</translation>
    </message>
    <message>
        <source>Deployments and runbooks do not run.</source>
        <translation>Deployments und Runbooks laufen nicht.</translation>
    </message>
    <message>
        <source>Deployments and runbooks run.</source>
        <translation>Deployments und Runbooks laufen.</translation>
    </message>
    <message>
        <source>Polling Tentacles get no work.</source>
        <translation>Polling-Tentacles erhalten keine Arbeit.</translation>
    </message>
    <message>
        <source>Polling Tentacles get their work.</source>
        <translation>Polling-Tentacles erhalten ihre Arbeit.</translation>
    </message>
    <message>
        <source>Users of external providers cannot sign in; open sessions go on.</source>
        <translation>Benutzer externer Anbieter können sich nicht anmelden; offene Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Users can sign in.</source>
        <translation>Benutzer können sich anmelden.</translation>
    </message>
    <message>
        <source>Task logs, artifacts and packages cannot be read.</source>
        <translation>Aufgabenprotokolle, Artefakte und Pakete sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Task logs, artifacts and packages can be read.</source>
        <translation>Aufgabenprotokolle, Artefakte und Pakete sind lesbar.</translation>
    </message>
    <message>
        <source>Nodes must not be restarted or added; secrets cannot be read.</source>
        <translation>Knoten dürfen nicht neu gestartet oder hinzugefügt werden; Geheimnisse sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Nodes can be restarted and added.</source>
        <translation>Knoten können neu gestartet und hinzugefügt werden.</translation>
    </message>
    <message>
        <source>External feeds and cloud targets are out of reach.</source>
        <translation>Externe Feeds und Cloudziele sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>External feeds and cloud targets are in reach.</source>
        <translation>Externe Feeds und Cloudziele sind erreichbar.</translation>
    </message>
    <message>
        <source>Targets and users on-premises are cut off.</source>
        <translation>Lokale Ziele und Benutzer sind abgeschnitten.</translation>
    </message>
    <message>
        <source>Targets and users on-premises are connected.</source>
        <translation>Lokale Ziele und Benutzer sind verbunden.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>The alert on the part&apos;s health or metrics.</source>
        <translation>Der Alarm zu Zustand oder Metriken des Teils.</translation>
    </message>
    <message>
        <source>Azure Service Health.</source>
        <translation>Azure Service Health.</translation>
    </message>
    <message>
        <source>Microsoft; the operators wait and inform.</source>
        <translation>Microsoft; der Betrieb wartet ab und informiert.</translation>
    </message>
    <message>
        <source>Operators of Octopus.</source>
        <translation>Betrieb von Octopus.</translation>
    </message>
    <message>
        <source>Database administrator.</source>
        <translation>Datenbankadministration.</translation>
    </message>
    <message>
        <source>Administrators of the domain.</source>
        <translation>Administration der Domäne.</translation>
    </message>
    <message>
        <source>Network team.</source>
        <translation>Netzwerkteam.</translation>
    </message>
    <message>
        <source>The balancer&apos;s probe fails, and the node&apos;s last-seen time grows old.</source>
        <translation>Die Prüfung des Lastverteilers schlägt fehl, und der letzte Kontakt des Knotens liegt immer länger zurück.</translation>
    </message>
    <message>
        <source>The balancer leaves the node out; restart it or build it again, then start its lost tasks again.</source>
        <translation>Der Lastverteiler lässt den Knoten aus; starten Sie ihn neu oder bauen Sie ihn neu auf, und starten Sie danach seine verlorenen Aufgaben erneut.</translation>
    </message>
    <message>
        <source>Tasks that ran on the lost node; they count as running until it is back, or for about an hour.</source>
        <translation>Aufgaben, die auf dem verlorenen Knoten liefen; sie gelten als laufend, bis er zurück ist, oder etwa eine Stunde lang.</translation>
    </message>
    <message>
        <source>All probes of the balancer fail.</source>
        <translation>Alle Prüfungen des Lastverteilers schlagen fehl.</translation>
    </message>
    <message>
        <source>Restart a node, or build one again from the bundle.</source>
        <translation>Starten Sie einen Knoten neu, oder bauen Sie einen aus dem Bündel neu auf.</translation>
    </message>
    <message>
        <source>All running tasks.</source>
        <translation>Alle laufenden Aufgaben.</translation>
    </message>
    <message>
        <source>Restore the database to a point in time, then start the nodes.</source>
        <translation>Stellen Sie die Datenbank auf einen Zeitpunkt wieder her, und starten Sie danach die Knoten.</translation>
    </message>
    <message>
        <source>Changes since the last log backup, up to ten minutes.</source>
        <translation>Änderungen seit der letzten Protokollsicherung, bis zu zehn Minuten.</translation>
    </message>
    <message>
        <source>Fail over to the copy in the other region; nodes there must be started.</source>
        <translation>Führen Sie ein Failover auf die Kopie in der anderen Region aus; die Knoten dort müssen gestartet werden.</translation>
    </message>
    <message>
        <source>Changes that the copy had not received, usually seconds.</source>
        <translation>Änderungen, die noch nicht in der Kopie angekommen waren, meist einige Sekunden.</translation>
    </message>
    <message>
        <source>Bring a replica up, or restore the database from backup.</source>
        <translation>Bringen Sie ein Replikat wieder in Betrieb, oder stellen Sie die Datenbank aus der Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Changes since the last log backup.</source>
        <translation>Änderungen seit der letzten Protokollsicherung.</translation>
    </message>
    <message>
        <source>By the rules of the existing server.</source>
        <translation>Nach den Regeln des vorhandenen Servers.</translation>
    </message>
    <message>
        <source>As the existing server promises.</source>
        <translation>Wie vom vorhandenen Server zugesagt.</translation>
    </message>
    <message>
        <source>Tasks fail with errors of the share; the alert on its availability.</source>
        <translation>Aufgaben scheitern mit Fehlern der Freigabe; der Alarm zu ihrer Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Restore the share from its backup and point the nodes at it.</source>
        <translation>Stellen Sie die Freigabe aus ihrer Sicherung wieder her, und richten Sie die Knoten darauf aus.</translation>
    </message>
    <message>
        <source>Packages, artifacts and task logs since the last backup, up to a day.</source>
        <translation>Pakete, Artefakte und Aufgabenprotokolle seit der letzten Sicherung, bis zu einem Tag.</translation>
    </message>
    <message>
        <source>Make the copy in the other region writable and point the nodes at it.</source>
        <translation>Machen Sie die Kopie in der anderen Region beschreibbar, und richten Sie die Knoten darauf aus.</translation>
    </message>
    <message>
        <source>Files that the copy had not received.</source>
        <translation>Dateien, die noch nicht in der Kopie angekommen waren.</translation>
    </message>
    <message>
        <source>Tasks fail with errors of the share.</source>
        <translation>Aufgaben scheitern mit Fehlern der Freigabe.</translation>
    </message>
    <message>
        <source>There is no backup: create the folders again and push the packages again.</source>
        <translation>Es gibt keine Sicherung: Legen Sie die Ordner neu an, und laden Sie die Pakete erneut hoch.</translation>
    </message>
    <message>
        <source>All packages, artifacts and task logs.</source>
        <translation>Alle Pakete, Artefakte und Aufgabenprotokolle.</translation>
    </message>
    <message>
        <source>The portal&apos;s address does not answer while the nodes do.</source>
        <translation>Die Adresse des Portals antwortet nicht, die Knoten dagegen schon.</translation>
    </message>
    <message>
        <source>Wait for Azure, or let users reach one node by its own address.</source>
        <translation>Warten Sie auf Azure, oder lassen Sie Benutzer einen Knoten über seine eigene Adresse erreichen.</translation>
    </message>
    <message>
        <source>Restart the appliances, or build them again.</source>
        <translation>Starten Sie die Appliances neu, oder bauen Sie sie neu auf.</translation>
    </message>
    <message>
        <source>Wait; sign in with the break-glass account.</source>
        <translation>Warten Sie ab; melden Sie sich mit dem Notfallkonto an.</translation>
    </message>
    <message>
        <source>Domain users cannot sign in; errors of Kerberos and DNS.</source>
        <translation>Domänenbenutzer können sich nicht anmelden; Fehler von Kerberos und DNS.</translation>
    </message>
    <message>
        <source>Restart the domain controllers in their guest, or restore one.</source>
        <translation>Starten Sie die Domänencontroller im Gastbetriebssystem neu, oder stellen Sie einen wieder her.</translation>
    </message>
    <message>
        <source>The Redis status address of a node, and polling Tentacles that wait.</source>
        <translation>Die Redis-Statusadresse eines Knotens und wartende Polling-Tentacles.</translation>
    </message>
    <message>
        <source>Restart Redis, or make a new one and set its connection on every node.</source>
        <translation>Starten Sie Redis neu, oder legen Sie eine neue Instanz an und tragen Sie ihre Verbindung auf jedem Knoten ein.</translation>
    </message>
    <message>
        <source>Messages to polling Tentacles that were under way; their tasks fail and are started again.</source>
        <translation>Nachrichten an Polling-Tentacles, die unterwegs waren; ihre Aufgaben schlagen fehl und werden erneut gestartet.</translation>
    </message>
    <message>
        <source>Wait; do not restart nodes or renew certificates meanwhile.</source>
        <translation>Warten Sie ab; starten Sie in dieser Zeit keine Knoten neu und erneuern Sie keine Zertifikate.</translation>
    </message>
    <message>
        <source>Names of database and share are not found.</source>
        <translation>Die Namen von Datenbank und Freigabe werden nicht gefunden.</translation>
    </message>
    <message>
        <source>Wait for name resolution, or write the names into the hosts file of each node.</source>
        <translation>Warten Sie auf die Namensauflösung, oder tragen Sie die Namen auf jedem Knoten in die Datei hosts ein.</translation>
    </message>
    <message>
        <source>Feeds and cloud targets time out.</source>
        <translation>Feeds und Cloudziele überschreiten das Zeitlimit.</translation>
    </message>
    <message>
        <source>Wait for Azure, or attach another NAT gateway to the subnet.</source>
        <translation>Warten Sie auf Azure, oder binden Sie ein anderes NAT-Gateway an das Subnetz an.</translation>
    </message>
    <message>
        <source>Everything on-premises is out of reach at once.</source>
        <translation>Alles, was lokal im Unternehmen steht, ist auf einmal nicht erreichbar.</translation>
    </message>
    <message>
        <source>Mend the line, or use the second one.</source>
        <translation>Lassen Sie die Leitung instand setzen, oder nutzen Sie die zweite.</translation>
    </message>
    <message>
        <source>Follow the runbook of the second region: database, files, nodes at task cap 0, tests, balancer.</source>
        <translation>Folgen Sie dem Runbook der zweiten Region: Datenbank, Dateien, Knoten mit Aufgabenlimit 0, Tests, Lastverteiler.</translation>
    </message>
    <message>
        <source>What database and files had not copied to the second region.</source>
        <translation>Was von Datenbank und Dateien noch nicht in die zweite Region kopiert war.</translation>
    </message>
    <message>
        <source>Wait for the region, or build the cluster in another one from backups kept outside it.</source>
        <translation>Warten Sie auf die Region, oder bauen Sie den Cluster in einer anderen aus Sicherungen auf, die außerhalb liegen.</translation>
    </message>
    <message>
        <source>All that is not backed up outside the region.</source>
        <translation>Alles, was nicht außerhalb der Region gesichert ist.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>Dateifreigabe</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Outbound access</source>
        <translation>Ausgehender Zugriff</translation>
    </message>
    <message>
        <source>Balancer of polling and gRPC</source>
        <translation>Lastverteiler für Polling und gRPC</translation>
    </message>
    <message>
        <source>Domain controller %1</source>
        <translation>Domänencontroller %1</translation>
    </message>
    <message>
        <source>Hybrid link</source>
        <translation>Hybridverbindung</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>There is no question “%1”; “octoha-cli fields” lists them all.</source>
        <translation>Es gibt keine Frage „%1“; „octoha-cli fields“ listet alle auf.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not in the list; it has %n item(s).</source>
        <translation>
            <numerusform>„%1“ steht nicht in der Liste; sie hat %n Eintrag.</numerusform>
            <numerusform>„%1“ steht nicht in der Liste; sie hat %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an answer to “%2”.</source>
        <translation>„%1“ ist keine Antwort auf „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>projects × average minutes ÷ window minutes, rounded up</source>
        <translation>Projekte × durchschnittliche Minuten ÷ Minuten des Zeitfensters, aufgerundet</translation>
    </message>
    <message>
        <source>total task cap ÷ (nodes that run tasks − 1), rounded up; one node may be away; one node alone carries the total</source>
        <translation>Aufgabenlimit insgesamt ÷ (Knoten, die Aufgaben ausführen, − 1), aufgerundet; ein Knoten darf fehlen; ein einzelner Knoten trägt alles</translation>
    </message>
    <message>
        <source>total task cap ÷ task cap of a node, rounded up, and one node more; at least two</source>
        <translation>Aufgabenlimit insgesamt ÷ Aufgabenlimit eines Knotens, aufgerundet, und ein Knoten mehr; mindestens zwei</translation>
    </message>
    <message>
        <source>(packages a month × average MB × months kept + deployments a day × (log MB + artifact MB) × days kept) × growth ÷ 1024, rounded up</source>
        <translation>(Pakete im Monat × durchschnittliche MB × Monate der Aufbewahrung + Deployments am Tag × (Protokoll-MB + Artefakt-MB) × Tage der Aufbewahrung) × Wachstum ÷ 1024, aufgerundet</translation>
    </message>
    <message>
        <source>row of Octopus&apos;s table for the sum of the task caps; between two rows the larger one</source>
        <translation>Zeile der Octopus-Tabelle für die Summe der Aufgabenlimits; zwischen zwei Zeilen gilt die größere</translation>
    </message>
    <message>
        <source>DTU ÷ DTU of a vCore, rounded up; at least two; a rule of thumb</source>
        <translation>DTU ÷ DTU eines vCores, aufgerundet; mindestens zwei; eine Faustregel</translation>
    </message>
    <message>
        <source>row of Octopus&apos;s table for the largest task cap of a node; between two rows the larger one</source>
        <translation>Zeile der Octopus-Tabelle für das größte Aufgabenlimit eines Knotens; zwischen zwei Zeilen gilt die größere</translation>
    </message>
    <message>
        <source>sum of the task caps − the largest of them</source>
        <translation>Summe der Aufgabenlimits − das größte davon</translation>
    </message>
    <message>
        <source>product of the SLA of every part that a request needs; an upper bound by contract</source>
        <translation>Produkt der SLAs aller Teile, die eine Anfrage braucht; eine vertragliche Obergrenze</translation>
    </message>
    <message>
        <source>sum over all lines of quantity × price a unit, less the discount; 730 hours a month</source>
        <translation>Summe von Menge × Preis je Einheit über alle Positionen, abzüglich des Rabatts; 730 Stunden im Monat</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Total task cap</source>
        <translation>Aufgabenlimit insgesamt</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>DTU of a vCore</source>
        <translation>DTU eines vCores</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Something follows after the end of the design; the file is damaged.</source>
        <translation>Nach dem Ende des Entwurfs folgt noch etwas; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing; the file may be cut off.</source>
        <translation>Ein Komma oder eine schließende Klammer fehlt; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>A list or object here holds too many members.</source>
        <translation>Eine Liste oder ein Objekt enthält hier zu viele Elemente.</translation>
    </message>
    <message>
        <source>A key in quotation marks is missing.</source>
        <translation>Ein Schlüssel in Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>This key stands here twice; remove one of the two.</source>
        <translation>Dieser Schlüssel steht hier zweimal; entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>A colon is missing after the key.</source>
        <translation>Nach dem Schlüssel fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is no value; text needs quotation marks.</source>
        <translation>Das ist kein Wert; Text braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A number must not begin with a zero.</source>
        <translation>Eine Zahl darf nicht mit einer Null beginnen.</translation>
    </message>
    <message>
        <source>A control character stands inside a text.</source>
        <translation>In einem Text steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Ein Text ist zu lang.</translation>
    </message>
    <message>
        <source>A text does not end; the file may be cut off.</source>
        <translation>Ein Text endet nicht; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>A backslash is followed by something that means nothing.</source>
        <translation>Auf einen umgekehrten Schrägstrich folgt etwas, das nichts bedeutet.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are missing after \u.</source>
        <translation>Nach \u fehlen vier Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Half of a character (a lone surrogate) stands in a text.</source>
        <translation>In einem Text steht ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; this is no design.</source>
        <translation>Die Datei ist größer als %1 MiB; das ist kein Entwurf.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; this is no design.</source>
        <translation>Die Datei ist kein UTF-8-Text; das ist kein Entwurf.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>Machine backup</source>
        <translation>Maschinensicherung</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation>Site Recovery</translation>
    </message>
    <message>
        <source>Backup storage</source>
        <translation>Sicherungsspeicher</translation>
    </message>
    <message>
        <source>Managed domain</source>
        <translation>Verwaltete Domäne</translation>
    </message>
    <message>
        <source>Compute with Windows licence</source>
        <translation>Rechenleistung mit Windows-Lizenz</translation>
    </message>
    <message>
        <source>Windows licence</source>
        <translation>Windows-Lizenz</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Capacity units</source>
        <translation>Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>First rules</source>
        <translation>Erste Regeln</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Weitere Regeln</translation>
    </message>
    <message>
        <source>Data processed</source>
        <translation>Verarbeitete Daten</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>Data to users</source>
        <translation>Daten an Benutzer</translation>
    </message>
    <message>
        <source>Data to the nodes</source>
        <translation>Daten an die Knoten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Integritätsprüfungen</translation>
    </message>
    <message>
        <source>DNS queries</source>
        <translation>DNS-Abfragen</translation>
    </message>
    <message>
        <source>Stated amount</source>
        <translation>Angegebener Betrag</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database compute</source>
        <translation>Rechenleistung der Datenbank</translation>
    </message>
    <message>
        <source>SQL licence</source>
        <translation>SQL-Lizenz</translation>
    </message>
    <message>
        <source>Zone redundancy</source>
        <translation>Zonenredundanz</translation>
    </message>
    <message>
        <source>Database storage</source>
        <translation>Datenbankspeicher</translation>
    </message>
    <message>
        <source>Point-in-time backup</source>
        <translation>Point-in-Time-Sicherung</translation>
    </message>
    <message>
        <source>Long-term backup</source>
        <translation>Langzeitsicherung</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation>Privater Endpunkt</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>DNS-Zone</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>ExpressRoute gateway</source>
        <translation>ExpressRoute-Gateway</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Ausgehende Daten</translation>
    </message>
    <message>
        <source>Bastion</source>
        <translation>Bastion</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Vault operations</source>
        <translation>Key-Vault-Vorgänge</translation>
    </message>
    <message>
        <source>Log ingestion</source>
        <translation>Protokollerfassung</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>SQL Server licence</source>
        <translation>SQL-Server-Lizenz</translation>
    </message>
    <message>
        <source>SQL Server backup</source>
        <translation>SQL-Server-Sicherung</translation>
    </message>
    <message>
        <source>Provisioned storage</source>
        <translation>Bereitgestellter Speicher</translation>
    </message>
    <message>
        <source>Provisioned operations</source>
        <translation>Bereitgestellte E/A-Vorgänge</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Bereitgestellter Durchsatz</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Write operations</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>Read operations</source>
        <translation>Lesevorgänge</translation>
    </message>
    <message>
        <source>List operations</source>
        <translation>Auflistungsvorgänge</translation>
    </message>
    <message>
        <source>Share backup</source>
        <translation>Sicherung der Freigabe</translation>
    </message>
    <message>
        <source>Capacity pool</source>
        <translation>Kapazitätspool</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Azure does not accept the name &quot;%1&quot;: it must have %2 to %3 characters: %4.</source>
        <translation>Azure akzeptiert den Namen „%1“ nicht: Er muss %2 bis %3 Zeichen haben: %4.</translation>
    </message>
</context>
<context>
    <name>NotCovered</name>
    <message>
        <source>Planned outages: an upgrade of Octopus stops all nodes.</source>
        <translation>Geplante Ausfallzeiten: Ein Upgrade von Octopus hält alle Knoten an.</translation>
    </message>
    <message>
        <source>Mistakes of people, wrong settings and expired certificates.</source>
        <translation>Menschliche Fehler, falsche Einstellungen und abgelaufene Zertifikate.</translation>
    </message>
    <message>
        <source>Octopus itself: its faults are in no agreement of Azure.</source>
        <translation>Octopus selbst: Keine Vereinbarung mit Azure deckt seine Ausfälle ab.</translation>
    </message>
    <message>
        <source>Network and network security groups: Azure promises nothing for them.</source>
        <translation>Netzwerk und Netzwerksicherheitsgruppen: Azure sagt dafür nichts zu.</translation>
    </message>
    <message>
        <source>Name resolution outside Azure, and the lines of users and Tentacles.</source>
        <translation>Die Namensauflösung außerhalb von Azure und die Leitungen von Benutzern und Tentacles.</translation>
    </message>
    <message>
        <source>Outbound access: feeds and cloud targets stop with it, the portal goes on.</source>
        <translation>Ausgehender Zugriff: Mit ihm fallen Feeds und Cloudziele aus, das Portal läuft weiter.</translation>
    </message>
    <message>
        <source>Identity providers: signing in stops with them, running tasks go on.</source>
        <translation>Identitätsanbieter: Mit ihnen fällt die Anmeldung aus, begonnene Aufgaben laufen weiter.</translation>
    </message>
    <message>
        <source>The loss of the region: no second region is planned.</source>
        <translation>Der Verlust der Region: Eine zweite Region ist nicht geplant.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Gemeinsame Dateien</translation>
    </message>
    <message>
        <source>Traffic Manager</source>
        <translation>Traffic Manager</translation>
    </message>
    <message>
        <source>Front Door</source>
        <translation>Front Door</translation>
    </message>
    <message>
        <source>Application Gateway</source>
        <translation>Application Gateway</translation>
    </message>
    <message>
        <source>Load Balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Balancer appliances</source>
        <translation>Lastverteiler-Appliances</translation>
    </message>
    <message>
        <source>Private endpoint of the database</source>
        <translation>Privater Endpunkt der Datenbank</translation>
    </message>
    <message>
        <source>Private endpoint of the share</source>
        <translation>Privater Endpunkt der Freigabe</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>Entra Domain Services</source>
        <translation>Entra Domain Services</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation>Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Octopus</source>
        <translation>Octopus</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Every answer that matters in this design, assumed ones included</source>
        <translation>Alle Antworten, die in diesem Entwurf zählen, auch die angenommenen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source> (better: %1)</source>
        <translation> (besser: %1)</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>%1: what the providers promise by contract, multiplied along the chain. It is an upper bound, not a forecast.</source>
        <translation>%1: Das sagen die Anbieter vertraglich zu, entlang der Kette multipliziert. Es ist eine Obergrenze, keine Vorhersage.</translation>
    </message>
    <message>
        <source>The chain, part by part</source>
        <translation>Die Kette, Teil für Teil</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not covered by this figure:</source>
        <translation>Von dieser Zahl nicht erfasst:</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Minutes are our own assumptions unless a source says otherwise.</source>
        <translation>Die Minuten sind unsere eigenen Annahmen, sofern keine Quelle etwas anderes sagt.</translation>
    </message>
    <message>
        <source>When one part fails</source>
        <translation>Wenn ein Teil ausfällt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Tasks left</source>
        <translation>Übrige Aufgaben</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Erkennbar an</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Data at risk</source>
        <translation>Gefährdete Daten</translation>
    </message>
    <message>
        <source>When two parts fail at once</source>
        <translation>Wenn zwei Teile zugleich ausfallen</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Octopus Deploy High Availability on Azure</source>
        <translation>Octopus Deploy High Availability auf Azure</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>DRAFT: errors are open. Do not build from this plan.</source>
        <translation>VORLÄUFIG: Es sind noch Fehler offen. Bauen Sie nicht nach diesem Plan.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was festgestellt wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Assumptions and open questions</source>
        <translation>Annahmen und offene Fragen</translation>
    </message>
    <message>
        <source>Taken from a default or preset, not confirmed by anybody</source>
        <translation>Aus einem Standardwert oder einer Vorlage übernommen, von niemandem bestätigt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation>Nicht angegeben:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Out of date: %1 was last checked on %2.</source>
        <translation>Veraltet: %1 wurde zuletzt am %2 geprüft.</translation>
    </message>
    <message>
        <source>(concluded, checked %1)</source>
        <translation>(abgeleitet, geprüft am %1)</translation>
    </message>
    <message>
        <source>(checked %1)</source>
        <translation>(geprüft am %1)</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Read and agreed</source>
        <translation>Gelesen und einverstanden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Verantwortliche Person</translation>
    </message>
    <message>
        <source>Platform engineer</source>
        <translation>Platform Engineer</translation>
    </message>
    <message>
        <source>DBA</source>
        <translation>DBA</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>A restore of database, files and master key was rehearsed</source>
        <translation>Eine Wiederherstellung von Datenbank, Dateien und Hauptschlüssel wurde geübt</translation>
    </message>
    <message>
        <source>Two named people can read the master key</source>
        <translation>Zwei benannte Personen können den Hauptschlüssel lesen</translation>
    </message>
    <message>
        <source>The scripts were reviewed and signed</source>
        <translation>Die Skripte wurden geprüft und signiert</translation>
    </message>
    <message>
        <source>Users were told of the new address and the outage</source>
        <translation>Die Benutzer wurden über die neue Adresse und die Ausfallzeit informiert</translation>
    </message>
    <message>
        <source>Switch on the ways to sign in</source>
        <translation>Anmeldewege einschalten</translation>
    </message>
    <message>
        <source>Node administrator</source>
        <translation>Administration der Knoten</translation>
    </message>
    <message>
        <source>First node, then restart every node</source>
        <translation>Erster Knoten, danach jeden Knoten neu starten</translation>
    </message>
    <message>
        <source>A user of each provider signs in through the portal&apos;s own address; the break-glass account %1 still can.</source>
        <translation>Ein Benutzer jedes Anbieters meldet sich über die Adresse des Portals an; das Notfallkonto %1 kann es weiterhin.</translation>
    </message>
    <message>
        <source>Check the balancer before users come</source>
        <translation>Lastverteiler prüfen, bevor Benutzer kommen</translation>
    </message>
    <message>
        <source>%1 answers 200; with one node drained that node answers 418 and the portal goes on.</source>
        <translation>%1 antwortet mit 200; ist ein Knoten geleert, antwortet dieser mit 418, und das Portal läuft weiter.</translation>
    </message>
    <message>
        <source>Take the node out of the pool.</source>
        <translation>Nehmen Sie den Knoten aus dem Pool.</translation>
    </message>
    <message>
        <source>Register the polling Tentacles with every node</source>
        <translation>Polling-Tentacles bei jedem Knoten registrieren</translation>
    </message>
    <message>
        <source>Owner of the Tentacles</source>
        <translation>Verantwortliche für die Tentacles</translation>
    </message>
    <message>
        <source>Each polling Tentacle</source>
        <translation>Jeder Polling-Tentacle</translation>
    </message>
    <message>
        <source>A health check succeeds while each node in turn is the only one that runs tasks.</source>
        <translation>Eine Integritätsprüfung gelingt, während reihum jeweils nur ein Knoten Aufgaben ausführt.</translation>
    </message>
    <message>
        <source>Remove the added address from the Tentacle; its first registration stays.</source>
        <translation>Entfernen Sie die hinzugefügte Adresse vom Tentacle; seine erste Registrierung bleibt.</translation>
    </message>
    <message>
        <source>Give every Kubernetes agent all nodes</source>
        <translation>In jedem Kubernetes-Agent alle Knoten eintragen</translation>
    </message>
    <message>
        <source>Owner of the clusters</source>
        <translation>Verantwortliche für die Cluster</translation>
    </message>
    <message>
        <source>Each Kubernetes cluster</source>
        <translation>Jeder Kubernetes-Cluster</translation>
    </message>
    <message>
        <source>Set the old addresses again.</source>
        <translation>Stellen Sie die alten Adressen wieder ein.</translation>
    </message>
    <message>
        <source>Prove it: lose a node, restore, sign off</source>
        <translation>Nachweisen: Knoten ausfallen lassen, wiederherstellen, abnehmen</translation>
    </message>
    <message>
        <source>Portal, nodes and the database</source>
        <translation>Portal, Knoten und Datenbank</translation>
    </message>
    <message>
        <source>A deployment succeeds on each node alone; a restore of database, files and master key was rehearsed; alerts reach %1.</source>
        <translation>Ein Deployment gelingt auf jedem Knoten allein; eine Wiederherstellung von Datenbank, Dateien und Hauptschlüssel wurde geübt; Alarme erreichen %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>to be created</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Resources in Azure</source>
        <translation>Ressourcen in Azure</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost a month: %1. List prices in US dollars, pay as you go, discount %2.</source>
        <translation>Kosten im Monat: %1. Listenpreise in US-Dollar, nutzungsbasierte Bezahlung, Rabatt %2.</translation>
    </message>
    <message>
        <source>Some lines have no known price, so the total is a lower bound.</source>
        <translation>Für einige Positionen ist kein Preis bekannt, deshalb ist die Summe eine Untergrenze.</translation>
    </message>
    <message>
        <source>Cost by the month</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>US-Dollar im Monat</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>* Estimate: rests on a derived price, another region&apos;s price, or an assumed quantity.</source>
        <translation>* Schätzung: beruht auf einem abgeleiteten Preis, dem Preis einer anderen Region oder einer angenommenen Menge.</translation>
    </message>
    <message>
        <source>The database is for Octopus alone; nobody writes to its tables.</source>
        <translation>Die Datenbank gehört Octopus allein; niemand sonst schreibt in ihre Tabellen.</translation>
    </message>
    <message>
        <source>Octopus needs db_owner of this database and nothing on the server.</source>
        <translation>Octopus braucht die Rolle db_owner in dieser Datenbank und keine Rechte auf dem Server.</translation>
    </message>
    <message>
        <source>Rebuild indexes above 50 % fragmentation, online daily or offline weekly; update statistics monthly.</source>
        <translation>Bauen Sie Indizes über 50 % Fragmentierung neu auf, online täglich oder offline wöchentlich; aktualisieren Sie die Statistiken monatlich.</translation>
    </message>
    <message>
        <source>Automatic index management stays off: own indexes may block an upgrade.</source>
        <translation>Die automatische Indexverwaltung bleibt aus: Eigene Indizes können ein Upgrade blockieren.</translation>
    </message>
    <message>
        <source>A restore needs three things together: this database, the shared files, the master key.</source>
        <translation>Eine Wiederherstellung braucht dreierlei zusammen: diese Datenbank, die gemeinsamen Dateien und den Hauptschlüssel.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>SQL Server machines</source>
        <translation>SQL-Server-Maschinen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Set-up, backup and care</source>
        <translation>Einrichtung, Sicherung und Pflege</translation>
    </message>
    <message>
        <source>Connection string, without a password:</source>
        <translation>Verbindungszeichenfolge, ohne Kennwort:</translation>
    </message>
    <message>
        <source>Sizing: %1.</source>
        <translation>Dimensionierung: %1.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Nodes kept apart</source>
        <translation>Trennung der Knoten</translation>
    </message>
    <message>
        <source>Sign-in to the database</source>
        <translation>Anmeldung an der Datenbank</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Gemeinsame Dateien</translation>
    </message>
    <message>
        <source>Layout of the files</source>
        <translation>Aufteilung der Dateien</translation>
    </message>
    <message>
        <source>Way to the share</source>
        <translation>Weg zur Freigabe</translation>
    </message>
    <message>
        <source>Sign-in to the share</source>
        <translation>Anmeldung an der Freigabe</translation>
    </message>
    <message>
        <source>Balancer of the portal</source>
        <translation>Lastverteiler des Portals</translation>
    </message>
    <message>
        <source>Way of the polling traffic</source>
        <translation>Weg des Polling-Verkehrs</translation>
    </message>
    <message>
        <source>End of TLS</source>
        <translation>Wo TLS endet</translation>
    </message>
    <message>
        <source>Polling Tentacles</source>
        <translation>Polling-Tentacles</translation>
    </message>
    <message>
        <source>Second region</source>
        <translation>Zweite Region</translation>
    </message>
    <message>
        <source>Outbound access</source>
        <translation>Ausgehender Zugriff</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What was chosen, why, and instead of what</source>
        <translation>Was gewählt wurde, warum und anstelle wovon</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>private endpoint of the database</source>
        <translation>privater Endpunkt der Datenbank</translation>
    </message>
    <message>
        <source>private endpoint of the share</source>
        <translation>privater Endpunkt der Freigabe</translation>
    </message>
    <message>
        <source>private endpoint of the vault</source>
        <translation>privater Endpunkt des Key Vaults</translation>
    </message>
    <message>
        <source>Portal and API</source>
        <translation>Portal und API</translation>
    </message>
    <message>
        <source>Polling and gRPC</source>
        <translation>Polling und gRPC</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network %1 in %2. Outbound: %3. Administration: %4. Hybrid link: %5. DNS servers: %6.</source>
        <translation>Netzwerk %1 in %2. Ausgehend: %3. Administration: %4. Hybridverbindung: %5. DNS-Server: %6.</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Balancers</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Verwaltet in</translation>
    </message>
    <message>
        <source>in</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>zulassen</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>verweigern</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Adressbereich</translation>
    </message>
    <message>
        <source>Firewall of the nodes&apos; subnet</source>
        <translation>Firewall des Subnetzes der Knoten</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Each node</source>
        <translation>Jeder Knoten</translation>
    </message>
    <message>
        <source>Check each node before anything is changed</source>
        <translation>Jeden Knoten prüfen, bevor etwas geändert wird</translation>
    </message>
    <message>
        <source>Exit code 0; the report names what was seen and what was expected.</source>
        <translation>Exitcode 0; der Bericht nennt, was vorgefunden und was erwartet wurde.</translation>
    </message>
    <message>
        <source>Give the service account its way to the share</source>
        <translation>Dem Dienstkonto den Weg zur Freigabe geben</translation>
    </message>
    <message>
        <source>%1 can list %2, also after a restart.</source>
        <translation>%1 kann %2 auflisten, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>The runner removes the stored credential or mapping.</source>
        <translation>Der Runner entfernt die gespeicherten Anmeldeinformationen oder die Zuordnung.</translation>
    </message>
    <message>
        <source>Create the folders on the share</source>
        <translation>Ordner auf der Freigabe anlegen</translation>
    </message>
    <message>
        <source>All folders exist and the service account may write to each.</source>
        <translation>Alle Ordner sind vorhanden, und das Dienstkonto darf in jeden schreiben.</translation>
    </message>
    <message>
        <source>The runner removes folders that are still empty.</source>
        <translation>Der Runner entfernt Ordner, die noch leer sind.</translation>
    </message>
    <message>
        <source>Link the local folders to the share</source>
        <translation>Lokale Ordner mit der Freigabe verknüpfen</translation>
    </message>
    <message>
        <source>Each link leads to its folder on the share, seen by the service account.</source>
        <translation>Jeder Link führt, vom Dienstkonto aus gesehen, zu seinem Ordner auf der Freigabe.</translation>
    </message>
    <message>
        <source>The runner removes the links; the folders on the share stay.</source>
        <translation>Der Runner entfernt die Links; die Ordner auf der Freigabe bleiben.</translation>
    </message>
    <message>
        <source>Install the Octopus Server program</source>
        <translation>Das Programm Octopus Server installieren</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256 was the expected one, and version %1 is installed on every node.</source>
        <translation>Der SHA-256-Wert der Datei war der erwartete, und Version %1 ist auf jedem Knoten installiert.</translation>
    </message>
    <message>
        <source>Uninstall the program; nothing is configured yet.</source>
        <translation>Deinstallieren Sie das Programm; es ist noch nichts konfiguriert.</translation>
    </message>
    <message>
        <source>Set up the first node</source>
        <translation>Ersten Knoten einrichten</translation>
    </message>
    <message>
        <source>The service runs as %1 and /api answers on the node itself.</source>
        <translation>Der Dienst läuft als %1, und /api antwortet auf dem Knoten selbst.</translation>
    </message>
    <message>
        <source>Delete the instance and drop the schema. From here on the way back is a restore of the database.</source>
        <translation>Löschen Sie die Instanz und das Schema. Von hier an führt der Weg zurück über eine Wiederherstellung der Datenbank.</translation>
    </message>
    <message>
        <source>Keep the master key in Key Vault</source>
        <translation>Hauptschlüssel im Key Vault aufbewahren</translation>
    </message>
    <message>
        <source>%1 holds the key, and a second person has seen that it can be read back.</source>
        <translation>%1 enthält den Schlüssel, und eine zweite Person hat gesehen, dass er sich wieder auslesen lässt.</translation>
    </message>
    <message>
        <source>None wanted: without this key every secret in Octopus is lost.</source>
        <translation>Nicht vorgesehen: Ohne diesen Schlüssel ist jedes Geheimnis in Octopus verloren.</translation>
    </message>
    <message>
        <source>Point Octopus to the shared files</source>
        <translation>Octopus auf die gemeinsamen Dateien ausrichten</translation>
    </message>
    <message>
        <source>A task&apos;s log appears on the share and is shown by the portal.</source>
        <translation>Das Protokoll einer Aufgabe erscheint auf der Freigabe und wird im Portal angezeigt.</translation>
    </message>
    <message>
        <source>Set the old paths again; the files stay where they are.</source>
        <translation>Stellen Sie die alten Pfade wieder ein; die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Join the further nodes, one after another</source>
        <translation>Die weiteren Knoten nacheinander aufnehmen</translation>
    </message>
    <message>
        <source>Each node appears under Configuration › Nodes with task cap 0 and answers on its own ping address.</source>
        <translation>Jeder Knoten erscheint unter Configuration › Nodes mit Aufgabenlimit 0 und antwortet auf seiner eigenen Ping-Adresse.</translation>
    </message>
    <message>
        <source>Stop the service, delete the instance, delete the node in the portal.</source>
        <translation>Halten Sie den Dienst an, löschen Sie die Instanz, und löschen Sie den Knoten im Portal.</translation>
    </message>
    <message>
        <source>Set the task cap of each node</source>
        <translation>Aufgabenlimit jedes Knotens einstellen</translation>
    </message>
    <message>
        <source>Configuration › Nodes shows each cap within a minute.</source>
        <translation>Configuration › Nodes zeigt innerhalb einer Minute jedes Limit.</translation>
    </message>
    <message>
        <source>Set the old caps again.</source>
        <translation>Stellen Sie die alten Limits wieder ein.</translation>
    </message>
    <message>
        <source>Trust the balancer&apos;s forwarded addresses</source>
        <translation>Den weitergeleiteten Adressen des Lastverteilers vertrauen</translation>
    </message>
    <message>
        <source>The audit log shows the address of a real user.</source>
        <translation>Das Audit-Protokoll zeigt die Adresse eines echten Benutzers.</translation>
    </message>
    <message>
        <source>Set the list to nothing.</source>
        <translation>Leeren Sie die Liste.</translation>
    </message>
    <message>
        <source>Open the ports in Windows Firewall</source>
        <translation>Ports in der Windows-Firewall öffnen</translation>
    </message>
    <message>
        <source>Every port of the port table is reachable from where the table says, and no other.</source>
        <translation>Jeder Port der Porttabelle ist von dort erreichbar, wo es die Tabelle sagt, und kein anderer.</translation>
    </message>
    <message>
        <source>The runner removes its own rules.</source>
        <translation>Der Runner entfernt seine eigenen Regeln.</translation>
    </message>
    <message>
        <source>Domain administrator</source>
        <translation>Administration der Domäne</translation>
    </message>
    <message>
        <source>Check rights, quota and names in the subscription</source>
        <translation>Rechte, Kontingente und Namen im Abonnement prüfen</translation>
    </message>
    <message>
        <source>Azure portal or a workstation with the Azure CLI</source>
        <translation>Azure-Portal oder eine Arbeitsstation mit der Azure CLI</translation>
    </message>
    <message>
        <source>The quota of every machine family covers the bill of materials, and the global names are free.</source>
        <translation>Das Kontingent jeder Maschinenfamilie deckt die Stückliste ab, und die globalen Namen sind frei.</translation>
    </message>
    <message>
        <source>Create the resources of the bill of materials</source>
        <translation>Ressourcen der Stückliste anlegen</translation>
    </message>
    <message>
        <source>Every line of the bill of materials exists under the name it has there, in its zones, and no machine has a public address that the network chapter does not name.</source>
        <translation>Jede Position der Stückliste ist unter dem dort genannten Namen in ihren Zonen vorhanden, und keine Maschine hat eine öffentliche Adresse, die das Kapitel zum Netzwerk nicht nennt.</translation>
    </message>
    <message>
        <source>Delete the resource group; the Key Vault stays recoverable.</source>
        <translation>Löschen Sie die Ressourcengruppe; der Key Vault bleibt wiederherstellbar.</translation>
    </message>
    <message>
        <source>Have the domain ready and join the nodes</source>
        <translation>Domäne bereithalten und Knoten in sie aufnehmen</translation>
    </message>
    <message>
        <source>Domain controllers, then each node</source>
        <translation>Domänencontroller, danach jeder Knoten</translation>
    </message>
    <message>
        <source>Each node resolves the domain, its clock agrees, and the service account can sign in.</source>
        <translation>Jeder Knoten löst die Domäne auf, seine Uhr stimmt überein, und das Dienstkonto kann sich anmelden.</translation>
    </message>
    <message>
        <source>Take the nodes out of the domain before Octopus is installed.</source>
        <translation>Nehmen Sie die Knoten aus der Domäne, bevor Octopus installiert wird.</translation>
    </message>
    <message>
        <source>Get the certificate and the DNS record of the portal</source>
        <translation>Zertifikat und DNS-Eintrag des Portals beschaffen</translation>
    </message>
    <message>
        <source>Certificate authority and DNS provider</source>
        <translation>Zertifizierungsstelle und DNS-Anbieter</translation>
    </message>
    <message>
        <source>%1 resolves to the balancer and the certificate names it.</source>
        <translation>%1 wird zum Lastverteiler aufgelöst, und das Zertifikat enthält diesen Namen.</translation>
    </message>
    <message>
        <source>Remove the DNS record.</source>
        <translation>Entfernen Sie den DNS-Eintrag.</translation>
    </message>
    <message>
        <source>Create the database and the sign-in of Octopus</source>
        <translation>Datenbank und Anmeldung von Octopus anlegen</translation>
    </message>
    <message>
        <source>The database exists with collation %1, and the account of Octopus is db_owner of it and of nothing else.</source>
        <translation>Die Datenbank ist mit der Sortierung %1 vorhanden, und das Konto von Octopus ist db_owner dieser Datenbank und sonst von nichts.</translation>
    </message>
    <message>
        <source>Drop the empty database and the user.</source>
        <translation>Löschen Sie die leere Datenbank und den Benutzer.</translation>
    </message>
    <message>
        <source>Put the secrets into Key Vault</source>
        <translation>Geheimnisse in den Key Vault legen</translation>
    </message>
    <message>
        <source>Each name has a value, and only the identity of the nodes may read it.</source>
        <translation>Jeder Name hat einen Wert, und nur die Identität der Knoten darf ihn lesen.</translation>
    </message>
    <message>
        <source>Delete the secrets.</source>
        <translation>Löschen Sie die Geheimnisse.</translation>
    </message>
    <message>
        <source>system-assigned identity of each node</source>
        <translation>systemseitig zugewiesene Identität jedes Knotens</translation>
    </message>
    <message>
        <source>reads the secrets below while a step runs</source>
        <translation>liest die unten genannten Geheimnisse, während ein Schritt läuft</translation>
    </message>
    <message>
        <source>person who sets up the first node</source>
        <translation>Person, die den ersten Knoten einrichtet</translation>
    </message>
    <message>
        <source>stores the master key once; taken away afterwards</source>
        <translation>legt den Hauptschlüssel einmal ab; danach wieder entzogen</translation>
    </message>
    <message>
        <source>Octopus creates and changes its schema</source>
        <translation>Octopus legt sein Schema an und ändert es</translation>
    </message>
    <message>
        <source>reads and writes packages, logs and artifacts</source>
        <translation>liest und schreibt Pakete, Protokolle und Artefakte</translation>
    </message>
    <message>
        <source>service account of Octopus</source>
        <translation>Dienstkonto von Octopus</translation>
    </message>
    <message>
        <source>each node</source>
        <translation>jeder Knoten</translation>
    </message>
    <message>
        <source>full control of the home folder and of the shared folders; log on as a service</source>
        <translation>Vollzugriff auf den Home-Ordner und auf die gemeinsamen Ordner; Anmelden als Dienst</translation>
    </message>
    <message>
        <source>master key: decrypts every secret in Octopus</source>
        <translation>Hauptschlüssel: entschlüsselt jedes Geheimnis in Octopus</translation>
    </message>
    <message>
        <source>licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>password of the first administrator</source>
        <translation>Kennwort des ersten Administrators</translation>
    </message>
    <message>
        <source>password of the local administrator</source>
        <translation>Kennwort des lokalen Administrators</translation>
    </message>
    <message>
        <source>password of the SQL login</source>
        <translation>Kennwort des SQL-Logins</translation>
    </message>
    <message>
        <source>key of the storage account</source>
        <translation>Schlüssel des Speicherkontos</translation>
    </message>
    <message>
        <source>password of the service account</source>
        <translation>Kennwort des Dienstkontos</translation>
    </message>
    <message>
        <source>connection to Redis</source>
        <translation>Verbindung zu Redis</translation>
    </message>
    <message>
        <source>secret of the Entra application</source>
        <translation>Geheimnis der Entra-Anwendung</translation>
    </message>
    <message>
        <source>password of the LDAP account</source>
        <translation>Kennwort des LDAP-Kontos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>portal and API</source>
        <translation>Portal und API</translation>
    </message>
    <message>
        <source>polling Tentacles</source>
        <translation>Polling-Tentacles</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>mutual TLS, both ends pin certificates</source>
        <translation>gegenseitiges TLS, beide Enden legen das Zertifikat der Gegenseite fest (Pinning)</translation>
    </message>
    <message>
        <source>listening Tentacles</source>
        <translation>Listening-Tentacles</translation>
    </message>
    <message>
        <source>SMB 3 with encryption</source>
        <translation>SMB 3 mit Verschlüsselung</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Break-glass account: %1, kept for the day the providers fail.</source>
        <translation>Notfallkonto: %1, für den Tag aufbewahrt, an dem die Anbieter ausfallen.</translation>
    </message>
    <message>
        <source>Second factor required: %1.</source>
        <translation>Zweiter Faktor erforderlich: %1.</translation>
    </message>
    <message>
        <source>Audit log of Octopus: %1. Diagnostic logs to the workspace: %2.</source>
        <translation>Audit-Protokoll von Octopus: %1. Diagnoseprotokolle an den Arbeitsbereich: %2.</translation>
    </message>
    <message>
        <source>Key Vault: roles %1, purge protection %2, closed to the Internet %3, logs %4.</source>
        <translation>Key Vault: Rollen %1, Bereinigungsschutz %2, zum Internet geschlossen %3, Protokolle %4.</translation>
    </message>
    <message>
        <source>No secret is in this bundle, in the design, in a log or in a command line that is recorded.</source>
        <translation>Kein Geheimnis steht in diesem Bündel, im Entwurf, in einem Protokoll oder in einer aufgezeichneten Befehlszeile.</translation>
    </message>
    <message>
        <source>Identities and roles</source>
        <translation>Identitäten und Rollen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Secrets, by name</source>
        <translation>Geheimnisse, nach Namen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation>Datenflüsse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Umleitungs-URIs</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hosts that nodes must reach:</source>
        <translation>Hosts, die die Knoten erreichen müssen:</translation>
    </message>
    <message>
        <source>Generic OpenID Connect: enter issuer %1 and client id %2 under Configuration › Settings; the secret comes from Key Vault.</source>
        <translation>OpenID Connect (allgemein): Geben Sie unter Configuration › Settings den Aussteller %1 und die Client-ID %2 ein; das Geheimnis kommt aus dem Key Vault.</translation>
    </message>
    <message>
        <source>SCIM: switch provisioning on in Octopus, then enter its address in the enterprise application of Microsoft Entra.</source>
        <translation>SCIM: Schalten Sie die Benutzerbereitstellung in Octopus ein, und tragen Sie danach ihre Adresse in der Unternehmensanwendung von Microsoft Entra ein.</translation>
    </message>
    <message>
        <source>Octopus ID: switch it on under Configuration › Settings.</source>
        <translation>Octopus ID: Schalten Sie diesen Anbieter unter Configuration › Settings ein.</translation>
    </message>
    <message>
        <source>Task cap in total</source>
        <translation>Aufgabenlimit insgesamt</translation>
    </message>
    <message>
        <source>Task cap a node</source>
        <translation>Aufgabenlimit je Knoten</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Cores a node</source>
        <translation>Kerne je Knoten</translation>
    </message>
    <message>
        <source>Memory a node</source>
        <translation>Arbeitsspeicher je Knoten</translation>
    </message>
    <message>
        <source>Database, by rule of thumb</source>
        <translation>Datenbank, nach Faustregel</translation>
    </message>
    <message>
        <source>Left with one node away</source>
        <translation>Verbleibend, wenn ein Knoten fehlt</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionierung</translation>
    </message>
    <message>
        <source>What the workload needs, and how it was worked out</source>
        <translation>Was die Workload braucht und wie es berechnet wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Cores / memory</source>
        <translation>Kerne / Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Task cap</source>
        <translation>Aufgabenlimit</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Point of no return: after this step the way back is a restore.</source>
        <translation>Ab hier kein Zurück: Nach diesem Schritt führt der Weg zurück über eine Wiederherstellung.</translation>
    </message>
    <message>
        <source>%1 · %2 · about %3 minutes · %4</source>
        <translation>%1 · %2 · etwa %3 Minuten · %4</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Commands are shown for reading, as they will run; the runner takes its values from settings.json alone. A text in &lt;angle brackets&gt; is read from Key Vault or asked for, never written down.</source>
        <translation>Die Befehle sind zum Lesen abgedruckt, so wie sie ausgeführt werden; der Runner nimmt seine Werte allein aus settings.json. Ein Text in spitzen Klammern wie &lt;angle brackets&gt; wird aus dem Key Vault gelesen oder abgefragt, aber nie niedergeschrieben.</translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation>Reihenfolge der Arbeiten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>%n Octopus node(s) in %1, on %2, with %3 for the files. %4 spreads the portal, %5 carries the polling Tentacles.</source>
        <translation>
            <numerusform>%n Octopus-Knoten in %1; Datenbank: %2; gemeinsame Dateien: %3. Verteilung des Portals: %4; Weg der Polling-Tentacles: %5.</numerusform>
            <numerusform>%n Octopus-Knoten in %1; Datenbank: %2; gemeinsame Dateien: %3. Verteilung des Portals: %4; Weg der Polling-Tentacles: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n error(s) are open. Octopus or Azure would refuse this design, or it would fail.</source>
        <translation>
            <numerusform>Nicht bereit: %n Fehler ist offen. Octopus oder Azure würde diesen Entwurf ablehnen, oder er würde scheitern.</numerusform>
            <numerusform>Nicht bereit: %n Fehler sind offen. Octopus oder Azure würde diesen Entwurf ablehnen, oder er würde scheitern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to build; %n warning(s) are open and listed under accepted and open findings.</source>
        <translation>
            <numerusform>Bereit zum Aufbau; %n Warnung ist offen und unter den akzeptierten und offenen Befunden aufgeführt.</numerusform>
            <numerusform>Bereit zum Aufbau; %n Warnungen sind offen und unter den akzeptierten und offenen Befunden aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to build: no error and no warning is open.</source>
        <translation>Bereit zum Aufbau: Kein Fehler und keine Warnung ist offen.</translation>
    </message>
    <message>
        <source>%1 hours, without waiting for people</source>
        <translation>%1 Stunden, ohne Wartezeiten auf andere</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Availability, upper bound by contract</source>
        <translation>Verfügbarkeit, vertragliche Obergrenze</translation>
    </message>
    <message>
        <source> (%1 hours a year may be missing)</source>
        <translation> (bis zu %1 Stunden Ausfall im Jahr)</translation>
    </message>
    <message>
        <source>Tasks at once that the window needs</source>
        <translation>Gleichzeitige Aufgaben, die das Zeitfenster erfordert</translation>
    </message>
    <message>
        <source>Tasks at once with one node away</source>
        <translation>Gleichzeitige Aufgaben, wenn ein Knoten fehlt</translation>
    </message>
    <message>
        <source>Work to build it</source>
        <translation>Aufwand für den Aufbau</translation>
    </message>
    <message>
        <source>Wanted: availability, RPO, RTO</source>
        <translation>Gewünscht: Verfügbarkeit, RPO, RTO</translation>
    </message>
    <message>
        <source>As of %1, by Octoha %2. Responsible: %3.</source>
        <translation>Stand %1, erstellt mit Octoha %2. Verantwortlich: %3.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What to know before saying yes:</source>
        <translation>Was Sie wissen sollten, bevor Sie zustimmen:</translation>
    </message>
    <message>
        <source>The cluster, its zones and its ports</source>
        <translation>Der Cluster, seine Zonen und seine Ports</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) in design.octoha.</source>
        <translation>
            <numerusform>%n weiterer Eintrag steht in design.octoha.</numerusform>
            <numerusform>%n weitere Einträge stehen in design.octoha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point every node to the queue in Redis</source>
        <translation>Jeden Knoten auf die Warteschlange in Redis ausrichten</translation>
    </message>
    <message>
        <source>/api/serverstatus/redis of each node says that the queue is on, configured and reachable.</source>
        <translation>/api/serverstatus/redis jedes Knotens meldet, dass die Warteschlange eingeschaltet, konfiguriert und erreichbar ist.</translation>
    </message>
    <message>
        <source>Let every Tentacle poll every node again, then undo the step on each node.</source>
        <translation>Lassen Sie jeden Tentacle wieder jeden Knoten abfragen, und machen Sie danach den Schritt auf jedem Knoten rückgängig.</translation>
    </message>
</context>
<context>
    <name>PlanPdf</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Two small nodes and the smallest database that works, to learn and to try the scripts</source>
        <translation>Zwei kleine Knoten und die kleinste Datenbank, die funktioniert, zum Lernen und zum Ausprobieren der Skripte</translation>
    </message>
    <message>
        <source>A load balancer in front, TLS on the nodes</source>
        <translation>Ein Lastverteiler davor, TLS auf den Knoten</translation>
    </message>
    <message>
        <source>No availability is promised and nothing may depend on it</source>
        <translation>Es wird keine Verfügbarkeit zugesagt, und nichts darf davon abhängen</translation>
    </message>
    <message>
        <source>The database stands in one zone: the Standard tier has no zone redundancy, and a lab may wait</source>
        <translation>Die Datenbank steht in einer Zone: Die Stufe Standard kennt keine Zonenredundanz, und ein Labor kann warten</translation>
    </message>
    <message>
        <source>Two nodes in two zones, so that one may be away</source>
        <translation>Zwei Knoten in zwei Zonen, sodass einer fehlen darf</translation>
    </message>
    <message>
        <source>Azure SQL Database over all zones and Azure Files over all zones</source>
        <translation>Azure SQL Database über alle Zonen und Azure Files über alle Zonen</translation>
    </message>
    <message>
        <source>One load balancer for the portal and for polling Tentacles, TLS on the nodes</source>
        <translation>Ein Lastverteiler für das Portal und für Polling-Tentacles, TLS auf den Knoten</translation>
    </message>
    <message>
        <source>No second region: a lost region means a restore elsewhere</source>
        <translation>Keine zweite Region: Geht die Region verloren, ist eine Wiederherstellung an anderer Stelle nötig</translation>
    </message>
    <message>
        <source>No web application firewall</source>
        <translation>Keine Web Application Firewall</translation>
    </message>
    <message>
        <source>Two nodes in two zones behind Application Gateway with a web application firewall</source>
        <translation>Zwei Knoten in zwei Zonen hinter Application Gateway mit Web Application Firewall</translation>
    </message>
    <message>
        <source>Azure SQL Database and Azure Files over all zones, by private endpoints</source>
        <translation>Azure SQL Database und Azure Files über alle Zonen, mit privaten Endpunkten</translation>
    </message>
    <message>
        <source>A load balancer gives every node a port of its own for polling Tentacles</source>
        <translation>Ein Lastverteiler gibt jedem Knoten einen eigenen Port für Polling-Tentacles</translation>
    </message>
    <message>
        <source>Six nodes over three zones for 200 tasks at once</source>
        <translation>Sechs Knoten über drei Zonen für 200 gleichzeitige Aufgaben</translation>
    </message>
    <message>
        <source>Business-critical database, fast shared files</source>
        <translation>Datenbank der Stufe Business Critical, schnelle gemeinsame Dateien</translation>
    </message>
    <message>
        <source>One address for all polling Tentacles, by Redis</source>
        <translation>Eine Adresse für alle Polling-Tentacles, über Redis</translation>
    </message>
    <message>
        <source>Redis is a single point of failure by design; a restart of it is survived by retries</source>
        <translation>Redis ist bauartbedingt ein Single Point of Failure; ein Neustart wird durch Wiederholungen überstanden</translation>
    </message>
    <message>
        <source>Azure Managed Redis is version 7.4, while Octopus advises 8: Azure offers no newer one</source>
        <translation>Azure Managed Redis hat Version 7.4, während Octopus 8 empfiehlt: Azure bietet keine neuere an</translation>
    </message>
    <message>
        <source>Private addresses only, sign-in by Microsoft Entra ID, no account key and no SQL login</source>
        <translation>Nur private Adressen, Anmeldung über Microsoft Entra ID, kein Kontoschlüssel und kein SQL-Login</translation>
    </message>
    <message>
        <source>A second region, switched off: failover group for the database, copy job for the files</source>
        <translation>Eine zweite Region, ausgeschaltet: Failovergruppe für die Datenbank, Kopierauftrag für die Dateien</translation>
    </message>
    <message>
        <source>Logs, scans and backups on</source>
        <translation>Protokolle, Überprüfungen und Sicherungen eingeschaltet</translation>
    </message>
    <message>
        <source>Failing over to the second region is work by hand, rehearsed once a year</source>
        <translation>Das Failover in die zweite Region ist Handarbeit und wird einmal im Jahr geübt</translation>
    </message>
    <message>
        <source>Users and administrators need a way into the private network</source>
        <translation>Benutzer und Administratoren brauchen einen Weg in das private Netzwerk</translation>
    </message>
    <message>
        <source>What runs on one node today moves to two, with the outage planned</source>
        <translation>Was heute auf einem Knoten läuft, zieht auf zwei um, mit geplanter Ausfallzeit</translation>
    </message>
    <message>
        <source>Database and files leave the old machine first</source>
        <translation>Datenbank und Dateien verlassen die alte Maschine zuerst</translation>
    </message>
    <message>
        <source>Azure SQL Database and Azure Files over all zones</source>
        <translation>Azure SQL Database und Azure Files über alle Zonen</translation>
    </message>
    <message>
        <source>The outage ends with a way back: the old machine stays untouched until users have worked for a week</source>
        <translation>Die Ausfallzeit endet mit einem Rückweg: Die alte Maschine bleibt unangetastet, bis die Benutzer eine Woche lang gearbeitet haben</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Two nodes</source>
        <translation>Zwei Knoten</translation>
    </message>
    <message>
        <source>Standard zonal</source>
        <translation>Standard, zonal</translation>
    </message>
    <message>
        <source>High throughput</source>
        <translation>Hoher Durchsatz</translation>
    </message>
    <message>
        <source>Regulated</source>
        <translation>Reguliert</translation>
    </message>
    <message>
        <source>Grow a single node</source>
        <translation>Einzelknoten ausbauen</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 lässt sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>The file does not say its format; this is no Octoha design.</source>
        <translation>Die Datei nennt ihr Format nicht; das ist kein Octoha-Entwurf.</translation>
    </message>
    <message>
        <source>The file has format %1, written by %2; this program reads up to format %3. Open it with that version or a newer one.</source>
        <translation>Die Datei hat Format %1, geschrieben von %2; dieses Programm liest bis Format %3. Öffnen Sie sie mit jener Version oder einer neueren.</translation>
    </message>
    <message>
        <source>a newer Octoha</source>
        <translation>einem neueren Octoha</translation>
    </message>
    <message>
        <source>Brought from format %1 to format %2.</source>
        <translation>Von Format %1 auf Format %2 gebracht.</translation>
    </message>
    <message>
        <source>An accepted finding needs rule, reason, owner and expiry day.</source>
        <translation>Ein akzeptierter Befund braucht Regel, Begründung, verantwortliche Person und Ablauftag.</translation>
    </message>
    <message>
        <source>The file holds no design.</source>
        <translation>Die Datei enthält keinen Entwurf.</translation>
    </message>
    <message>
        <source>“%1” is not known to this program; it is kept as it is.</source>
        <translation>„%1“ ist diesem Programm nicht bekannt; es bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Portal and API</source>
        <translation>Portal und API</translation>
    </message>
    <message>
        <source>Host name of the portal</source>
        <translation>Hostname des Portals</translation>
    </message>
    <message>
        <source>Portal reachable from</source>
        <translation>Portal erreichbar aus</translation>
    </message>
    <message>
        <source>Polling address reachable from</source>
        <translation>Polling-Adresse erreichbar aus</translation>
    </message>
    <message>
        <source>Octopus redirects HTTP to HTTPS</source>
        <translation>Octopus leitet HTTP auf HTTPS um</translation>
    </message>
    <message>
        <source>Lowest TLS version</source>
        <translation>Niedrigste TLS-Version</translation>
    </message>
    <message>
        <source>Certificate bound by thumbprint</source>
        <translation>Zertifikat über den Fingerabdruck gebunden</translation>
    </message>
    <message>
        <source>Probe path</source>
        <translation>Pfad der Prüfung</translation>
    </message>
    <message>
        <source>Accepted codes</source>
        <translation>Akzeptierte Codes</translation>
    </message>
    <message>
        <source>Probe of 10943 and 8443</source>
        <translation>Prüfung von 10943 und 8443</translation>
    </message>
    <message>
        <source>Session affinity</source>
        <translation>Sitzungsaffinität</translation>
    </message>
    <message>
        <source>Request time-out</source>
        <translation>Zeitlimit einer Anfrage</translation>
    </message>
    <message>
        <source>Idle time-out of TCP flows</source>
        <translation>Leerlaufzeitlimit für TCP-Verbindungen</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Web Application Firewall</translation>
    </message>
    <message>
        <source>Connection draining</source>
        <translation>Verbindungsausgleich (Connection Draining)</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Listen prefixes</source>
        <translation>Listen-Präfixe</translation>
    </message>
    <message>
        <source>Communications port</source>
        <translation>Kommunikationsport</translation>
    </message>
    <message>
        <source>gRPC port</source>
        <translation>gRPC-Port</translation>
    </message>
    <message>
        <source>TLS on the communications port</source>
        <translation>TLS auf dem Kommunikationsport</translation>
    </message>
    <message>
        <source>Ports open in Windows Firewall</source>
        <translation>Offene Ports in der Windows-Firewall</translation>
    </message>
    <message>
        <source>Application Gateway version</source>
        <translation>Version von Application Gateway</translation>
    </message>
    <message>
        <source>Fewest gateway instances</source>
        <translation>Mindestzahl der Gatewayinstanzen</translation>
    </message>
    <message>
        <source>Most gateway instances</source>
        <translation>Höchstzahl der Gatewayinstanzen</translation>
    </message>
    <message>
        <source>Gateway scales by itself</source>
        <translation>Gateway skaliert automatisch</translation>
    </message>
    <message>
        <source>Front Door tier</source>
        <translation>Stufe von Front Door</translation>
    </message>
    <message>
        <source>Front Door over Private Link</source>
        <translation>Front Door über Private Link</translation>
    </message>
    <message>
        <source>DNS time to live</source>
        <translation>Gültigkeitsdauer im DNS (TTL)</translation>
    </message>
    <message>
        <source>Traffic Manager endpoints</source>
        <translation>Endpunkte von Traffic Manager</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Appliances</translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation>Computername</translation>
    </message>
    <message>
        <source>Octopus node name</source>
        <translation>Knotenname in Octopus</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Task cap</source>
        <translation>Aufgabenlimit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Octopus version</source>
        <translation>Octopus-Version</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Kept apart by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>Fault domains of the availability set</source>
        <translation>Fehlerdomänen des Verfügbarkeitssatzes</translation>
    </message>
    <message>
        <source>Update domains of the availability set</source>
        <translation>Updatedomänen des Verfügbarkeitssatzes</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>Generation des Images</translation>
    </message>
    <message>
        <source>Size of each data disk (0 is none)</source>
        <translation>Größe jedes Datenträgers für Daten (0 = keiner)</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit for Windows</source>
        <translation>Azure-Hybridvorteil für Windows</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Key Vault secret of the account</source>
        <translation>Geheimnis des Kontos im Key Vault</translation>
    </message>
    <message>
        <source>Local administrator</source>
        <translation>Lokaler Administrator</translation>
    </message>
    <message>
        <source>Octopus instance name</source>
        <translation>Name der Octopus-Instanz</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Home-Ordner</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Package cache folder</source>
        <translation>Ordner des Paketcaches</translation>
    </message>
    <message>
        <source>Git folder</source>
        <translation>Git-Ordner</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Installiert durch</translation>
    </message>
    <message>
        <source>Managed identity</source>
        <translation>Verwaltete Identität</translation>
    </message>
    <message>
        <source>Accelerated networking</source>
        <translation>Beschleunigter Netzwerkbetrieb</translation>
    </message>
    <message>
        <source>Trusted launch</source>
        <translation>Vertrauenswürdiger Start</translation>
    </message>
    <message>
        <source>Encryption at host</source>
        <translation>Verschlüsselung auf dem Host</translation>
    </message>
    <message>
        <source>Public address on each node</source>
        <translation>Öffentliche Adresse an jedem Knoten</translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation>Site Recovery</translation>
    </message>
    <message>
        <source>Capacity reserved</source>
        <translation>Kapazität reserviert</translation>
    </message>
    <message>
        <source>Windows updates</source>
        <translation>Windows-Updates</translation>
    </message>
    <message>
        <source>Secrets for machine extensions</source>
        <translation>Geheimnisse für Maschinenerweiterungen</translation>
    </message>
    <message>
        <source>Nodes are drained before they stop</source>
        <translation>Knoten werden vor dem Anhalten geleert</translation>
    </message>
    <message>
        <source>Wait for a drain</source>
        <translation>Wartezeit beim Leeren</translation>
    </message>
    <message>
        <source>An existing single node grows</source>
        <translation>Ein vorhandener Einzelknoten wird ausgebaut</translation>
    </message>
    <message>
        <source>Line to the new share</source>
        <translation>Leitung zur neuen Freigabe</translation>
    </message>
    <message>
        <source>Outage that is allowed</source>
        <translation>Zulässige Ausfallzeit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Service objective (DTU)</source>
        <translation>Dienstziel (DTU)</translation>
    </message>
    <message>
        <source>Service objective (vCore)</source>
        <translation>Dienstziel (vCore)</translation>
    </message>
    <message>
        <source>Serverless auto-pause</source>
        <translation>Automatisches Anhalten (serverlos)</translation>
    </message>
    <message>
        <source>Zone redundancy</source>
        <translation>Zonenredundanz</translation>
    </message>
    <message>
        <source>Copy in another region</source>
        <translation>Kopie in einer anderen Region</translation>
    </message>
    <message>
        <source>Region of that copy</source>
        <translation>Region dieser Kopie</translation>
    </message>
    <message>
        <source>Failover decision</source>
        <translation>Entscheidung über das Failover</translation>
    </message>
    <message>
        <source>Expected size</source>
        <translation>Erwartete Größe</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Name der Datenbank</translation>
    </message>
    <message>
        <source>Existing server or listener</source>
        <translation>Vorhandener Server oder Listener</translation>
    </message>
    <message>
        <source>Region of the existing server</source>
        <translation>Region des vorhandenen Servers</translation>
    </message>
    <message>
        <source>Cores of the existing server</source>
        <translation>Kerne des vorhandenen Servers</translation>
    </message>
    <message>
        <source>Memory of the existing server</source>
        <translation>Arbeitsspeicher des vorhandenen Servers</translation>
    </message>
    <message>
        <source>SQL Server machines</source>
        <translation>SQL-Server-Maschinen</translation>
    </message>
    <message>
        <source>SQL Server version</source>
        <translation>SQL-Server-Version</translation>
    </message>
    <message>
        <source>SQL Server edition</source>
        <translation>SQL-Server-Edition</translation>
    </message>
    <message>
        <source>SQL Server licence</source>
        <translation>SQL-Server-Lizenz</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Listener name</source>
        <translation>Name des Listeners</translation>
    </message>
    <message>
        <source>Shared storage of the cluster</source>
        <translation>Gemeinsamer Speicher des Clusters</translation>
    </message>
    <message>
        <source>FILESTREAM in use</source>
        <translation>FILESTREAM in Gebrauch</translation>
    </message>
    <message>
        <source>Quorum witness</source>
        <translation>Art des Quorumzeugen</translation>
    </message>
    <message>
        <source>Data disk type</source>
        <translation>Typ des Datenträgers für Daten</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>Weitere Kopien</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Name des Logins</translation>
    </message>
    <message>
        <source>Key Vault secret of the login</source>
        <translation>Geheimnis des Logins im Key Vault</translation>
    </message>
    <message>
        <source>Extra connection keywords</source>
        <translation>Zusätzliche Schlüsselwörter der Verbindung</translation>
    </message>
    <message>
        <source>Server certificate is not checked</source>
        <translation>Serverzertifikat wird nicht geprüft</translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation>Privater Endpunkt</translation>
    </message>
    <message>
        <source>Public network access</source>
        <translation>Öffentlicher Netzwerkzugriff</translation>
    </message>
    <message>
        <source>Connection policy</source>
        <translation>Verbindungsrichtlinie</translation>
    </message>
    <message>
        <source>Open outbound ports</source>
        <translation>Offene ausgehende Ports</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>Überwachung (Auditing)</translation>
    </message>
    <message>
        <source>Defender for SQL</source>
        <translation>Defender for SQL</translation>
    </message>
    <message>
        <source>Vulnerability assessment</source>
        <translation>Sicherheitsrisikobewertung</translation>
    </message>
    <message>
        <source>Transparent data encryption</source>
        <translation>Transparente Datenverschlüsselung</translation>
    </message>
    <message>
        <source>Point-in-time restore</source>
        <translation>Point-in-Time-Wiederherstellung</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Aufbewahrung wöchentlicher Sicherungen</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Aufbewahrung monatlicher Sicherungen</translation>
    </message>
    <message>
        <source>Yearly backups kept</source>
        <translation>Aufbewahrung jährlicher Sicherungen</translation>
    </message>
    <message>
        <source>Backup redundancy</source>
        <translation>Redundanz der Sicherungen</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Recovery model</source>
        <translation>Wiederherstellungsmodell</translation>
    </message>
    <message>
        <source>Last tested restore</source>
        <translation>Letzte getestete Wiederherstellung</translation>
    </message>
    <message>
        <source>Automatic index management</source>
        <translation>Automatische Indexverwaltung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Adressbereich</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Second region for disaster recovery</source>
        <translation>Zweite Region für die Notfallwiederherstellung</translation>
    </message>
    <message>
        <source>Disaster recovery</source>
        <translation>Notfallwiederherstellung</translation>
    </message>
    <message>
        <source>Workload in names</source>
        <translation>Workload in Namen</translation>
    </message>
    <message>
        <source>Environment in names</source>
        <translation>Umgebung in Namen</translation>
    </message>
    <message>
        <source>Suffix in names</source>
        <translation>Suffix in Namen</translation>
    </message>
    <message>
        <source>Existing virtual network</source>
        <translation>Vorhandenes virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>Address range of the network</source>
        <translation>Adressbereich des Netzwerks</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>Hybrid link</source>
        <translation>Hybridverbindung</translation>
    </message>
    <message>
        <source>On-premises address ranges</source>
        <translation>Lokale Adressbereiche im Unternehmen</translation>
    </message>
    <message>
        <source>Address ranges of portal users</source>
        <translation>Adressbereiche der Portalbenutzer</translation>
    </message>
    <message>
        <source>DNS servers of the network</source>
        <translation>DNS-Server des Netzwerks</translation>
    </message>
    <message>
        <source>Existing Key Vault</source>
        <translation>Vorhandener Key Vault</translation>
    </message>
    <message>
        <source>Existing Log Analytics workspace</source>
        <translation>Vorhandener Log-Analytics-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Outbound access</source>
        <translation>Ausgehender Zugriff</translation>
    </message>
    <message>
        <source>Public DNS record</source>
        <translation>Öffentlicher DNS-Eintrag</translation>
    </message>
    <message>
        <source>Portal certificate</source>
        <translation>Zertifikat des Portals</translation>
    </message>
    <message>
        <source>Portal certificate ends</source>
        <translation>Ablauf des Portalzertifikats</translation>
    </message>
    <message>
        <source>Certificate renewal</source>
        <translation>Erneuerung des Zertifikats</translation>
    </message>
    <message>
        <source>Alerts go to</source>
        <translation>Alarme gehen an</translation>
    </message>
    <message>
        <source>Administration access</source>
        <translation>Zugang für die Administration</translation>
    </message>
    <message>
        <source>Address ranges of administrators</source>
        <translation>Adressbereiche der Administratoren</translation>
    </message>
    <message>
        <source>Discount on list prices</source>
        <translation>Rabatt auf Listenpreise</translation>
    </message>
    <message>
        <source>All other inbound traffic denied</source>
        <translation>Übriger eingehender Verkehr verweigert</translation>
    </message>
    <message>
        <source>DDoS protection plan</source>
        <translation>DDoS-Schutzplan</translation>
    </message>
    <message>
        <source>Virtual network flow logs</source>
        <translation>Datenflussprotokolle des virtuellen Netzwerks</translation>
    </message>
    <message>
        <source>Key Vault by role assignments</source>
        <translation>Key Vault mit Rollenzuweisungen</translation>
    </message>
    <message>
        <source>Key Vault purge protection</source>
        <translation>Bereinigungsschutz des Key Vaults</translation>
    </message>
    <message>
        <source>Key Vault closed to the Internet</source>
        <translation>Key Vault zum Internet geschlossen</translation>
    </message>
    <message>
        <source>Key Vault logs kept</source>
        <translation>Protokolle des Key Vaults werden aufbewahrt</translation>
    </message>
    <message>
        <source>Diagnostic logs to the workspace</source>
        <translation>Diagnoseprotokolle an den Arbeitsbereich</translation>
    </message>
    <message>
        <source>Microsoft Defender plans on</source>
        <translation>Microsoft-Defender-Pläne eingeschaltet</translation>
    </message>
    <message>
        <source>Master key kept in Key Vault</source>
        <translation>Hauptschlüssel im Key Vault aufbewahrt</translation>
    </message>
    <message>
        <source>Deploy as a deployment stack</source>
        <translation>Als Bereitstellungsstapel bereitstellen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tentacle</source>
        <translation>Tentacle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Target tags or worker pools</source>
        <translation>Ziel-Tags oder Worker-Pools</translation>
    </message>
    <message>
        <source>Tentacle version</source>
        <translation>Tentacle-Version</translation>
    </message>
    <message>
        <source>Addresses of the nodes</source>
        <translation>Adressen der Knoten</translation>
    </message>
    <message>
        <source>Shared address</source>
        <translation>Gemeinsame Adresse</translation>
    </message>
    <message>
        <source>Shared port</source>
        <translation>Gemeinsamer Port</translation>
    </message>
    <message>
        <source>Polling Tentacles</source>
        <translation>Polling-Tentacles</translation>
    </message>
    <message>
        <source>Tentacle images hold a certificate</source>
        <translation>Tentacle-Images enthalten ein Zertifikat</translation>
    </message>
    <message>
        <source>Migration uses --reset-trust</source>
        <translation>Migration verwendet --reset-trust</translation>
    </message>
    <message>
        <source>Existing Tentacles move to Redis</source>
        <translation>Vorhandene Tentacles ziehen auf Redis um</translation>
    </message>
    <message>
        <source>Redis address</source>
        <translation>Redis-Adresse</translation>
    </message>
    <message>
        <source>Redis version</source>
        <translation>Redis-Version</translation>
    </message>
    <message>
        <source>Redis size</source>
        <translation>Redis-Größe</translation>
    </message>
    <message>
        <source>Redis has replicas or failover</source>
        <translation>Redis hat Replikate oder Failover</translation>
    </message>
    <message>
        <source>Redis keeps data on disk</source>
        <translation>Redis speichert Daten auf dem Datenträger</translation>
    </message>
    <message>
        <source>Redis eviction policy</source>
        <translation>Entfernungsrichtlinie von Redis</translation>
    </message>
    <message>
        <source>Key Vault secret of the connection</source>
        <translation>Geheimnis der Verbindung im Key Vault</translation>
    </message>
    <message>
        <source>Web socket prefix</source>
        <translation>WebSocket-Präfix</translation>
    </message>
    <message>
        <source>Caching of the data disk</source>
        <translation>Zwischenspeicherung des Datenträgers für Daten</translation>
    </message>
    <message>
        <source>Username and password</source>
        <translation>Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation>Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <translation>Google Workspace</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Octopus ID</source>
        <translation>Octopus ID</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gastanmeldung</translation>
    </message>
    <message>
        <source>OpenID Connect (generic)</source>
        <translation>OpenID Connect (allgemein)</translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation>Benutzerbereitstellung über SCIM</translation>
    </message>
    <message>
        <source>Automatic sign-in</source>
        <translation>Automatische Anmeldung</translation>
    </message>
    <message>
        <source>Second factor required</source>
        <translation>Zweiter Faktor erforderlich</translation>
    </message>
    <message>
        <source>First Octopus administrator</source>
        <translation>Erster Octopus-Administrator</translation>
    </message>
    <message>
        <source>Key Vault secret of that administrator</source>
        <translation>Geheimnis dieses Administrators im Key Vault</translation>
    </message>
    <message>
        <source>Break-glass account</source>
        <translation>Notfallkonto</translation>
    </message>
    <message>
        <source>Entra tenant id</source>
        <translation>Entra-Mandanten-ID</translation>
    </message>
    <message>
        <source>Entra application id</source>
        <translation>Entra-Anwendungs-ID</translation>
    </message>
    <message>
        <source>Key Vault secret of the application</source>
        <translation>Geheimnis der Anwendung im Key Vault</translation>
    </message>
    <message>
        <source>Entra redirect URI</source>
        <translation>Umleitungs-URI in Entra</translation>
    </message>
    <message>
        <source>Users in more than 200 groups</source>
        <translation>Benutzer in mehr als 200 Gruppen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Domain controllers in Azure</source>
        <translation>Domänencontroller in Azure</translation>
    </message>
    <message>
        <source>Sign-in scheme</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Domain users may use the form</source>
        <translation>Domänenbenutzer dürfen das Formular verwenden</translation>
    </message>
    <message>
        <source>Active Directory container</source>
        <translation>Container in Active Directory</translation>
    </message>
    <message>
        <source>LDAP server</source>
        <translation>LDAP-Server</translation>
    </message>
    <message>
        <source>LDAP port</source>
        <translation>LDAP-Port</translation>
    </message>
    <message>
        <source>LDAP protection</source>
        <translation>Verschlüsselung von LDAP</translation>
    </message>
    <message>
        <source>Base DN of users</source>
        <translation>Basis-DN der Benutzer</translation>
    </message>
    <message>
        <source>Base DN of groups</source>
        <translation>Basis-DN der Gruppen</translation>
    </message>
    <message>
        <source>LDAP account</source>
        <translation>LDAP-Konto</translation>
    </message>
    <message>
        <source>Google client id</source>
        <translation>Google-Client-ID</translation>
    </message>
    <message>
        <source>Google hosted domain</source>
        <translation>Gehostete Google-Domäne</translation>
    </message>
    <message>
        <source>Key Vault secret of the Google client</source>
        <translation>Geheimnis des Google-Clients im Key Vault</translation>
    </message>
    <message>
        <source>Okta issuer</source>
        <translation>Okta-Aussteller</translation>
    </message>
    <message>
        <source>Okta client id</source>
        <translation>Okta-Client-ID</translation>
    </message>
    <message>
        <source>Key Vault secret of the Okta client</source>
        <translation>Geheimnis des Okta-Clients im Key Vault</translation>
    </message>
    <message>
        <source>OpenID Connect issuer</source>
        <translation>Aussteller für OpenID Connect</translation>
    </message>
    <message>
        <source>OpenID Connect client id</source>
        <translation>Client-ID für OpenID Connect</translation>
    </message>
    <message>
        <source>Group of Octopus administrators</source>
        <translation>Gruppe der Octopus-Administratoren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Verantwortliche Person</translation>
    </message>
    <message>
        <source>Language of the bundle</source>
        <translation>Sprache des Bündels</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundanz</translation>
    </message>
    <message>
        <source>Size of the share</source>
        <translation>Größe der Freigabe</translation>
    </message>
    <message>
        <source>Provisioned operations</source>
        <translation>Bereitgestellte E/A-Vorgänge</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Bereitgestellter Durchsatz</translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation>Speicherkonto</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Region of the share</source>
        <translation>Region der Freigabe</translation>
    </message>
    <message>
        <source>Path of the existing share</source>
        <translation>Pfad der vorhandenen Freigabe</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Cluster shared root</source>
        <translation>Gemeinsames Cluster-Stammverzeichnis (clusterShared)</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Task logs</source>
        <translation>Aufgabenprotokolle</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Event exports</source>
        <translation>Ereignisexporte</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Executions cluster shared root</source>
        <translation>Gemeinsames Cluster-Stammverzeichnis für Ausführungen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Drive letter</source>
        <translation>Laufwerkbuchstabe</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sign-in to the share</source>
        <translation>Anmeldung an der Freigabe</translation>
    </message>
    <message>
        <source>Key Vault secret of the storage key</source>
        <translation>Geheimnis des Speicherkonto-Schlüssels im Key Vault</translation>
    </message>
    <message>
        <source>Storage account key allowed</source>
        <translation>Speicherkonto-Schlüssel erlaubt</translation>
    </message>
    <message>
        <source>Share soft delete</source>
        <translation>Vorläufiges Löschen der Freigabe</translation>
    </message>
    <message>
        <source>Defender for Storage</source>
        <translation>Defender for Storage</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Capacity pool</source>
        <translation>Kapazitätspool</translation>
    </message>
    <message>
        <source>Zone of the volume</source>
        <translation>Zone des Volumes</translation>
    </message>
    <message>
        <source>SMB continuous availability</source>
        <translation>Fortlaufende SMB-Verfügbarkeit</translation>
    </message>
    <message>
        <source>Octopus Server version</source>
        <translation>Version von Octopus Server</translation>
    </message>
    <message>
        <source>SHA-256 of the installer</source>
        <translation>SHA-256 des Installationsprogramms</translation>
    </message>
    <message>
        <source>Release date of that version</source>
        <translation>Erscheinungsdatum dieser Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence maintenance ends</source>
        <translation>Ende der Lizenzwartung</translation>
    </message>
    <message>
        <source>Licence ends</source>
        <translation>Ende der Lizenz</translation>
    </message>
    <message>
        <source>Key Vault secret of the licence</source>
        <translation>Geheimnis der Lizenz im Key Vault</translation>
    </message>
    <message>
        <source>Licence includes SCIM</source>
        <translation>Lizenz umfasst SCIM</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Average deployment time</source>
        <translation>Durchschnittliche Dauer eines Deployments</translation>
    </message>
    <message>
        <source>Deployment window</source>
        <translation>Deployment-Fenster</translation>
    </message>
    <message>
        <source>Listening Tentacles</source>
        <translation>Listening-Tentacles</translation>
    </message>
    <message>
        <source>SSH targets</source>
        <translation>SSH-Ziele</translation>
    </message>
    <message>
        <source>Cloud targets</source>
        <translation>Cloudziele</translation>
    </message>
    <message>
        <source>Kubernetes agents</source>
        <translation>Kubernetes-Agents</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Kubernetes monitor in use</source>
        <translation>Kubernetes-Monitor im Einsatz</translation>
    </message>
    <message>
        <source>Argo CD gateway or other gRPC clients</source>
        <translation>Argo-CD-Gateway oder andere gRPC-Clients</translation>
    </message>
    <message>
        <source>Slowest line that uploads packages</source>
        <translation>Langsamste Leitung, über die Pakete hochgeladen werden</translation>
    </message>
    <message>
        <source>Release retention</source>
        <translation>Aufbewahrung von Releases</translation>
    </message>
    <message>
        <source>Package retention</source>
        <translation>Aufbewahrung von Paketen</translation>
    </message>
    <message>
        <source>Audit retention</source>
        <translation>Aufbewahrung des Audit-Protokolls</translation>
    </message>
    <message>
        <source>Wanted availability</source>
        <translation>Gewünschte Verfügbarkeit</translation>
    </message>
    <message>
        <source>Data that may be lost (RPO)</source>
        <translation>Hinnehmbarer Datenverlust (RPO)</translation>
    </message>
    <message>
        <source>Time to be back (RTO)</source>
        <translation>Zeit bis zur Wiederherstellung (RTO)</translation>
    </message>
    <message>
        <source>Upgrade order</source>
        <translation>Reihenfolge beim Upgrade</translation>
    </message>
    <message>
        <source>Rate limiter on</source>
        <translation>Ratenbegrenzung eingeschaltet</translation>
    </message>
    <message>
        <source>Portal and API need HTTP, a probe that knows a draining node, and room for package uploads.</source>
        <translation>Portal und API brauchen HTTP, eine Prüfung, die erkennt, wenn ein Knoten geleert wird, und Raum für das Hochladen von Paketen.</translation>
    </message>
    <message>
        <source>Your network standard; each product&apos;s choice says what it can do.</source>
        <translation>Ihr Netzwerkstandard; bei jedem Produkt steht in der Auswahl, was es kann.</translation>
    </message>
    <message>
        <source>Polling and gRPC traffic</source>
        <translation>Polling- und gRPC-Datenverkehr</translation>
    </message>
    <message>
        <source>Ports 10943 and 8443 need TCP passed through untouched, which HTTP products such as Front Door cannot do.</source>
        <translation>Die Ports 10943 und 8443 brauchen unverändert durchgereichtes TCP, was HTTP-Produkte wie Front Door nicht leisten.</translation>
    </message>
    <message>
        <source>Users, targets and sign-in providers know the cluster by this one name, which points to the balancer, not to a node.</source>
        <translation>Benutzer, Ziele und Anmeldeanbieter kennen den Cluster unter diesem einen Namen, der auf den Lastverteiler zeigt, nicht auf einen Knoten.</translation>
    </message>
    <message>
        <source>Your own choice with whoever runs the DNS zone, for example octopus.example.com.</source>
        <translation>Legen Sie ihn mit den Betreibern der DNS-Zone fest, zum Beispiel octopus.example.com.</translation>
    </message>
    <message>
        <source>What the Internet can reach needs TLS, a second factor and perhaps a firewall; a private portal needs a hybrid link.</source>
        <translation>Was aus dem Internet erreichbar ist, braucht TLS, einen zweiten Faktor und vielleicht eine Firewall; ein privates Portal braucht eine Hybridverbindung.</translation>
    </message>
    <message>
        <source>Ask where users, build servers and other clients of the API are.</source>
        <translation>Fragen Sie, wo sich Benutzer, Buildserver und andere Clients der API befinden.</translation>
    </message>
    <message>
        <source>Tentacles outside your networks can poll only an address that they reach, over the Internet or a hybrid link.</source>
        <translation>Tentacles außerhalb Ihrer Netzwerke können nur eine Adresse abfragen, die sie über das Internet oder eine Hybridverbindung erreichen.</translation>
    </message>
    <message>
        <source>Ask where the polling Tentacles stand.</source>
        <translation>Fragen Sie, wo die Polling-Tentacles stehen.</translation>
    </message>
    <message>
        <source>Where TLS ends</source>
        <translation>Wo TLS endet</translation>
    </message>
    <message>
        <source>TLS of the portal may end at the balancer; it then holds the certificate, and nodes see plain HTTP unless it is bridged.</source>
        <translation>TLS kann für das Portal am Lastverteiler enden; dann hält er das Zertifikat, und die Knoten sehen unverschlüsseltes HTTP, sofern er nicht neu verschlüsselt.</translation>
    </message>
    <message>
        <source>Your security team; some demand encryption as far as the node.</source>
        <translation>Ihr Sicherheitsteam; manche verlangen Verschlüsselung bis zum Knoten.</translation>
    </message>
    <message>
        <source>Behind a balancer that ends TLS the node sees HTTP, so this redirect can go round in circles.</source>
        <translation>Hinter einem Lastverteiler, an dem TLS endet, sieht der Knoten HTTP; diese Umleitung kann sich dann im Kreis drehen.</translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; the setting is webForceSSL.</source>
        <translation>Octopus.Server.exe show-configuration auf einem vorhandenen Server; die Einstellung heißt webForceSSL.</translation>
    </message>
    <message>
        <source>TLS below 1.2 is refused by Front Door and retired for Application Gateway, and Octopus discourages it.</source>
        <translation>TLS unter 1.2 lehnt Front Door ab, bei Application Gateway ist es eingestellt, und Octopus rät davon ab.</translation>
    </message>
    <message>
        <source>The TLS policy of the balancer.</source>
        <translation>Die TLS-Richtlinie des Lastverteilers.</translation>
    </message>
    <message>
        <source>A renewed certificate has another thumbprint, so the old one stays bound until somebody changes it.</source>
        <translation>Ein erneuertes Zertifikat hat einen anderen Fingerabdruck; das alte bleibt also gebunden, bis es jemand austauscht.</translation>
    </message>
    <message>
        <source>netsh http show sslcert on a node, or the listener of the balancer.</source>
        <translation>netsh http show sslcert auf einem Knoten oder der Listener des Lastverteilers.</translation>
    </message>
    <message>
        <source>Probe of the portal</source>
        <translation>Prüfung des Portals</translation>
    </message>
    <message>
        <source>Only an HTTP probe can tell a draining node from one in service; a TCP probe keeps sending users to it.</source>
        <translation>Nur eine HTTP-Prüfung unterscheidet einen Knoten, der geleert wird, von einem in Betrieb; eine TCP-Prüfung schickt weiter Benutzer dorthin.</translation>
    </message>
    <message>
        <source>The health probe of the balancer.</source>
        <translation>Die Integritätsprüfung des Lastverteilers.</translation>
    </message>
    <message>
        <source>/api/octopusservernodes/ping answers 200 in service and 418 while draining, and needs no API key.</source>
        <translation>/api/octopusservernodes/ping antwortet in Betrieb mit 200, beim Leeren mit 418, und braucht keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Accept 200 alone, since 418 means that the node drains and must get no new users.</source>
        <translation>Akzeptieren Sie nur 200, denn 418 heißt, dass der Knoten geleert wird und keine neuen Benutzer bekommen darf.</translation>
    </message>
    <message>
        <source>A draining node still runs tasks and must be reached, so these ports take a TCP probe, not the ping path.</source>
        <translation>Ein Knoten, der geleert wird, führt noch Aufgaben aus und muss erreichbar bleiben; für diese Ports eignet sich daher eine TCP-Prüfung, nicht der Ping-Pfad.</translation>
    </message>
    <message>
        <source>Octopus has needed none since 3.2, and from 2021.3.8908 nothing differs between nodes; round-robin spreads best.</source>
        <translation>Octopus braucht seit 3.2 keine, und ab 2021.3.8908 unterscheiden sich die Knoten in nichts mehr; am besten verteilt Round-Robin.</translation>
    </message>
    <message>
        <source>The rule or backend settings of the balancer.</source>
        <translation>Die Regel oder die Back-End-Einstellungen des Lastverteilers.</translation>
    </message>
    <message>
        <source>A package upload is one long request, and must end before this time; Front Door allows 240 seconds at most.</source>
        <translation>Das Hochladen eines Pakets ist eine einzige lange Anfrage und muss vor Ablauf dieser Zeit enden; Front Door erlaubt höchstens 240 Sekunden.</translation>
    </message>
    <message>
        <source>The backend settings of the balancer; Application Gateway allows up to 86400.</source>
        <translation>Die Back-End-Einstellungen des Lastverteilers; Application Gateway erlaubt bis zu 86.400.</translation>
    </message>
    <message>
        <source>Polling connections speak every 30 seconds, but gRPC streams may be silent longer, and a cut flow must be opened again.</source>
        <translation>Polling-Verbindungen melden sich alle 30 Sekunden, gRPC-Streams können aber länger schweigen, und eine getrennte Verbindung muss neu aufgebaut werden.</translation>
    </message>
    <message>
        <source>The load-balancing rule; Azure&apos;s default is 4 minutes, and it allows 4 to 100.</source>
        <translation>Die Lastenausgleichsregel; der Standardwert von Azure ist 4 Minuten, erlaubt sind 4 bis 100.</translation>
    </message>
    <message>
        <source>Largest request (0 is unlimited)</source>
        <translation>Größte Anfrage (0 = unbegrenzt)</translation>
    </message>
    <message>
        <source>Octopus itself sets no limit, but balancers do, and packages above 1 GB are to be expected.</source>
        <translation>Octopus selbst setzt keine Grenze, Lastverteiler aber schon, und mit Paketen über 1 GB ist zu rechnen.</translation>
    </message>
    <message>
        <source>The settings of the balancer.</source>
        <translation>Die Einstellungen des Lastverteilers.</translation>
    </message>
    <message>
        <source>It filters attacks on HTTP, but not on ports 10943 and 8443, and it limits the size of uploads.</source>
        <translation>Sie filtert Angriffe über HTTP, aber nicht auf den Ports 10943 und 8443, und sie begrenzt die Größe hochgeladener Dateien.</translation>
    </message>
    <message>
        <source>Your security team; a portal on the Internet usually needs one.</source>
        <translation>Ihr Sicherheitsteam; ein Portal im Internet braucht meist eine.</translation>
    </message>
    <message>
        <source>Upload limit of the firewall</source>
        <translation>Upload-Grenze der Firewall</translation>
    </message>
    <message>
        <source>The default of 100 MB stops larger packages.</source>
        <translation>Der Standardwert von 100 MB hält größere Pakete auf.</translation>
    </message>
    <message>
        <source>The settings of the firewall policy in the Azure portal.</source>
        <translation>Die Einstellungen der Firewallrichtlinie im Azure-Portal.</translation>
    </message>
    <message>
        <source>Firewall is set by a policy</source>
        <translation>Firewall wird über eine Richtlinie eingestellt</translation>
    </message>
    <message>
        <source>Firewall settings inside the gateway retire on 2027-03-31, and a policy replaces them.</source>
        <translation>Firewalleinstellungen im Gateway selbst werden am 2027-03-31 eingestellt; eine Richtlinie tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The web application firewall page of the gateway in the Azure portal.</source>
        <translation>Die Seite der Web Application Firewall am Gateway im Azure-Portal.</translation>
    </message>
    <message>
        <source>It lets running requests end when a node leaves the pool; on TCP listeners it is fixed at 30 seconds.</source>
        <translation>Laufende Anfragen können so zu Ende gehen, wenn ein Knoten den Pool verlässt; bei TCP-Listenern sind es immer 30 Sekunden.</translation>
    </message>
    <message>
        <source>The backend settings of the gateway.</source>
        <translation>Die Back-End-Einstellungen des Gateways.</translation>
    </message>
    <message>
        <source>Octopus reads a user&apos;s address from X-Forwarded-For only if it trusts the balancer; else the audit names the balancer.</source>
        <translation>Octopus liest die Adresse eines Benutzers nur dann aus X-Forwarded-For, wenn es dem Lastverteiler vertraut; sonst nennt das Audit-Protokoll den Lastverteiler.</translation>
    </message>
    <message>
        <source>The address range of the balancer&apos;s subnet.</source>
        <translation>Der Adressbereich des Subnetzes, in dem der Lastverteiler steht.</translation>
    </message>
    <message>
        <source>The node listens under these; localhost means any host name, and a public address behind NAT stops the start.</source>
        <translation>Unter diesen Adressen lauscht der Knoten; localhost steht für jeden Hostnamen, und eine öffentliche Adresse hinter NAT verhindert den Start.</translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; the setting is webListenPrefixes.</source>
        <translation>Octopus.Server.exe show-configuration auf einem vorhandenen Server; die Einstellung heißt webListenPrefixes.</translation>
    </message>
    <message>
        <source>Polling Tentacles call this port on every node; rule, probe, security group and Windows firewall must agree on it.</source>
        <translation>Polling-Tentacles rufen diesen Port auf jedem Knoten auf; Regel, Prüfung, Netzwerksicherheitsgruppe und Windows-Firewall müssen darin übereinstimmen.</translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; 10943 is the default.</source>
        <translation>Octopus.Server.exe show-configuration auf einem vorhandenen Server; der Standardwert ist 10943.</translation>
    </message>
    <message>
        <source>The Kubernetes monitor and the Argo CD gateway call this port by HTTP/2.</source>
        <translation>Der Kubernetes-Monitor und das Argo-CD-Gateway rufen diesen Port über HTTP/2 auf.</translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; 8443 is usual.</source>
        <translation>Octopus.Server.exe show-configuration auf einem vorhandenen Server; üblich ist 8443.</translation>
    </message>
    <message>
        <source>Server and Tentacle each check the other&apos;s certificate, so nothing between them may end TLS.</source>
        <translation>Server und Tentacle prüfen gegenseitig ihre Zertifikate; deshalb darf TLS nirgends dazwischen enden.</translation>
    </message>
    <message>
        <source>The listener or rule of the balancer.</source>
        <translation>Der Listener oder die Regel des Lastverteilers.</translation>
    </message>
    <message>
        <source>Ports open in the security group</source>
        <translation>Offene Ports in der Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Traffic that one part lets through and another stops does not arrive, so all must name the same ports.</source>
        <translation>Was ein Teil durchlässt und ein anderer sperrt, kommt nicht an; deshalb müssen alle dieselben Ports nennen.</translation>
    </message>
    <message>
        <source>The inbound rules of the network security group of the nodes.</source>
        <translation>Die Eingangsregeln der Netzwerksicherheitsgruppe der Knoten.</translation>
    </message>
    <message>
        <source>Windows lets in only what its own firewall allows, so each node must open the same ports as the security group.</source>
        <translation>Windows lässt nur herein, was seine eigene Firewall erlaubt; jeder Knoten muss daher dieselben Ports öffnen wie die Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>Get-NetFirewallRule on a node.</source>
        <translation>Get-NetFirewallRule auf einem Knoten.</translation>
    </message>
    <message>
        <source>Nodes are reachable beside the proxy</source>
        <translation>Knoten sind am Proxy vorbei erreichbar</translation>
    </message>
    <message>
        <source>Whoever goes round the proxy goes round its TLS, firewall and logs.</source>
        <translation>Wer den Proxy umgeht, umgeht auch dessen TLS, Firewall und Protokolle.</translation>
    </message>
    <message>
        <source>SKU of balancer and addresses</source>
        <translation>SKU von Lastverteiler und Adressen</translation>
    </message>
    <message>
        <source>The Basic SKU was retired on 2025-09-30.</source>
        <translation>Die SKU Basic wurde am 2025-09-30 eingestellt.</translation>
    </message>
    <message>
        <source>The load balancer&apos;s overview in the Azure portal.</source>
        <translation>Die Übersicht des Lastverteilers im Azure-Portal.</translation>
    </message>
    <message>
        <source>Balancer is zone-redundant</source>
        <translation>Lastverteiler ist zonenredundant</translation>
    </message>
    <message>
        <source>A balancer in one zone takes the whole cluster with it when that zone is lost.</source>
        <translation>Ein Lastverteiler in nur einer Zone reißt den ganzen Cluster mit, wenn diese Zone ausfällt.</translation>
    </message>
    <message>
        <source>The frontend&apos;s settings in the Azure portal.</source>
        <translation>Die Einstellungen des Front-Ends im Azure-Portal.</translation>
    </message>
    <message>
        <source>Version 1 retired on 2026-04-28.</source>
        <translation>Version 1 wurde am 2026-04-28 eingestellt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s overview in the Azure portal.</source>
        <translation>Die Übersicht des Gateways im Azure-Portal.</translation>
    </message>
    <message>
        <source>With fewer than two instances and no scaling, an update or fault of the gateway is an outage.</source>
        <translation>Mit weniger als zwei Instanzen und ohne Skalierung führt jedes Update und jeder Ausfall des Gateways zu einer Ausfallzeit.</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration in the Azure portal.</source>
        <translation>Die Konfiguration des Gateways im Azure-Portal.</translation>
    </message>
    <message>
        <source>It bounds capacity and cost of the gateway when traffic grows.</source>
        <translation>Die Zahl begrenzt Kapazität und Kosten des Gateways, wenn der Datenverkehr wächst.</translation>
    </message>
    <message>
        <source>A scaling gateway always keeps two instances inside, even at a minimum of 0.</source>
        <translation>Ein skalierendes Gateway hält intern immer zwei Instanzen vor, selbst bei einem Minimum von 0.</translation>
    </message>
    <message>
        <source>Premium reaches nodes without public addresses by Private Link and brings managed firewall rules.</source>
        <translation>Premium erreicht Knoten ohne öffentliche Adresse über Private Link und bringt verwaltete Firewallregeln mit.</translation>
    </message>
    <message>
        <source>The Front Door profile&apos;s overview in the Azure portal.</source>
        <translation>Die Übersicht des Front-Door-Profils im Azure-Portal.</translation>
    </message>
    <message>
        <source>Without Private Link the nodes need an address that the Internet can reach, and must check who calls.</source>
        <translation>Ohne Private Link brauchen die Knoten eine aus dem Internet erreichbare Adresse und müssen prüfen, wer sie aufruft.</translation>
    </message>
    <message>
        <source>The origin&apos;s settings in the Front Door profile.</source>
        <translation>Die Einstellungen des Ursprungs im Front-Door-Profil.</translation>
    </message>
    <message>
        <source>HTTP is redirected to HTTPS</source>
        <translation>HTTP wird auf HTTPS umgeleitet</translation>
    </message>
    <message>
        <source>Without it a forgotten s in the address gives an error, or a password in clear text.</source>
        <translation>Ohne Umleitung führt ein vergessenes s in der Adresse zu einem Fehler oder zu einem Kennwort im Klartext.</translation>
    </message>
    <message>
        <source>The listeners and rules of the balancer.</source>
        <translation>Die Listener und Regeln des Lastverteilers.</translation>
    </message>
    <message>
        <source>Host header is kept</source>
        <translation>Host-Header bleibt erhalten</translation>
    </message>
    <message>
        <source>Octopus builds redirects and sign-in addresses from it, and they must name the portal&apos;s host.</source>
        <translation>Octopus bildet daraus Umleitungen und Anmeldeadressen, und diese müssen den Host des Portals nennen.</translation>
    </message>
    <message>
        <source>The backend settings of the balancer; look for an override of the host name.</source>
        <translation>Die Back-End-Einstellungen des Lastverteilers; achten Sie darauf, ob der Hostname überschrieben wird.</translation>
    </message>
    <message>
        <source>Clients keep the old answer for this long, so it is added to the time that a failover takes.</source>
        <translation>So lange behalten Clients die alte Antwort; diese Zeit kommt also zur Dauer eines Failovers hinzu.</translation>
    </message>
    <message>
        <source>The profile&apos;s configuration in the Azure portal.</source>
        <translation>Die Konfiguration des Profils im Azure-Portal.</translation>
    </message>
    <message>
        <source>With fewer than two endpoints there is nothing to fail over to.</source>
        <translation>Bei weniger als zwei Endpunkten gibt es nichts, worauf ein Failover möglich wäre.</translation>
    </message>
    <message>
        <source>The profile&apos;s endpoints in the Azure portal.</source>
        <translation>Die Endpunkte des Profils im Azure-Portal.</translation>
    </message>
    <message>
        <source>Nodes have public addresses</source>
        <translation>Knoten haben öffentliche Adressen</translation>
    </message>
    <message>
        <source>Traffic Manager only answers DNS: clients go to the nodes themselves, which must be reachable for them.</source>
        <translation>Traffic Manager beantwortet nur DNS-Anfragen: Die Clients gehen direkt zu den Knoten, die für sie erreichbar sein müssen.</translation>
    </message>
    <message>
        <source>The network cards of the nodes in the Azure portal.</source>
        <translation>Die Netzwerkkarten der Knoten im Azure-Portal.</translation>
    </message>
    <message>
        <source>Pool holds addresses, not machines</source>
        <translation>Pool enthält Adressen statt Maschinen</translation>
    </message>
    <message>
        <source>A pool by address loses a node whose address changes.</source>
        <translation>Ein Pool aus Adressen verliert einen Knoten, dessen Adresse sich ändert.</translation>
    </message>
    <message>
        <source>The backend pool in the Azure portal.</source>
        <translation>Der Back-End-Pool im Azure-Portal.</translation>
    </message>
    <message>
        <source>Nodes have static addresses</source>
        <translation>Knoten haben statische Adressen</translation>
    </message>
    <message>
        <source>Pools by address and per-node DNS names point nowhere once a dynamic address changes.</source>
        <translation>Pools aus Adressen und DNS-Namen je Knoten zeigen ins Leere, sobald sich eine dynamische Adresse ändert.</translation>
    </message>
    <message>
        <source>The IP configurations of the nodes&apos; network cards.</source>
        <translation>Die IP-Konfigurationen der Netzwerkkarten der Knoten.</translation>
    </message>
    <message>
        <source>Appliance licences per month</source>
        <translation>Appliance-Lizenzen im Monat</translation>
    </message>
    <message>
        <source>Prices of Kemp and F5 licences are not in the catalog, so the total reads at least until they are stated.</source>
        <translation>Die Lizenzpreise von Kemp und F5 stehen nicht im Katalog; bis sie angegeben sind, steht vor der Summe „mindestens“.</translation>
    </message>
    <message>
        <source>The offer of Kemp, F5 or their dealer.</source>
        <translation>Das Angebot von Kemp, F5 oder deren Händler.</translation>
    </message>
    <message>
        <source>A single appliance is a single point of failure, and a pair needs a Standard Load Balancer in front of it.</source>
        <translation>Eine einzelne Appliance ist ein Single Point of Failure, und vor ein Paar gehört ein Load Balancer der SKU Standard.</translation>
    </message>
    <message>
        <source>Your network team.</source>
        <translation>Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <source>Size of each appliance</source>
        <translation>Größe jeder Appliance</translation>
    </message>
    <message>
        <source>The machine under the appliance is paid for in Azure besides its licence.</source>
        <translation>Die Maschine unter der Appliance wird in Azure zusätzlich zur Lizenz bezahlt.</translation>
    </message>
    <message>
        <source>The sizing guide of the appliance&apos;s maker.</source>
        <translation>Der Dimensionierungsleitfaden des Appliance-Herstellers.</translation>
    </message>
    <message>
        <source>Balancer logs are kept</source>
        <translation>Protokolle des Lastverteilers werden aufbewahrt</translation>
    </message>
    <message>
        <source>They show which node was asked, how long it took and what the probes saw.</source>
        <translation>Sie zeigen, welcher Knoten angefragt wurde, wie lange es dauerte und was die Prüfungen ergaben.</translation>
    </message>
    <message>
        <source>The diagnostic settings of the balancer in the Azure portal.</source>
        <translation>Die Diagnoseeinstellungen des Lastverteilers im Azure-Portal.</translation>
    </message>
    <message>
        <source>It names the machine in Azure, Windows and DNS; Windows allows 15 characters, and not digits alone.</source>
        <translation>So heißt die Maschine in Azure, Windows und DNS; Windows erlaubt 15 Zeichen, jedoch nicht nur Ziffern.</translation>
    </message>
    <message>
        <source>Your naming standard; the suggested names follow it.</source>
        <translation>Ihr Namensstandard; die vorgeschlagenen Namen folgen ihm.</translation>
    </message>
    <message>
        <source>Octopus knows the node by this name (--serverNodeName), which must be unique; empty means the computer name.</source>
        <translation>Unter diesem Namen (--serverNodeName) kennt Octopus den Knoten; er muss eindeutig sein, ein leeres Feld steht für den Computernamen.</translation>
    </message>
    <message>
        <source>Your own choice; names in use stand under Configuration &gt; Nodes in the Octopus portal.</source>
        <translation>Ihre eigene Wahl; vergebene Namen stehen im Octopus-Portal unter Configuration &gt; Nodes.</translation>
    </message>
    <message>
        <source>Nodes in different zones survive the loss of a datacentre; zone numbers differ from subscription to subscription.</source>
        <translation>Knoten in verschiedenen Zonen überstehen den Verlust eines Rechenzentrums; die Zonennummern unterscheiden sich von Abonnement zu Abonnement.</translation>
    </message>
    <message>
        <source>Give the nodes the zones 1, 2 and 3 in turn; database and share can span them all.</source>
        <translation>Geben Sie den Knoten der Reihe nach die Zonen 1, 2 und 3; Datenbank und Freigabe können sich über alle erstrecken.</translation>
    </message>
    <message>
        <source>Octopus names cores and memory for each task cap: 4 cores and 8 GB for 20 tasks, 8 cores and 16 GB for 40.</source>
        <translation>Octopus nennt Kerne und Arbeitsspeicher je Aufgabenlimit: 4 Kerne und 8 GB für 20 Aufgaben, 8 Kerne und 16 GB für 40.</translation>
    </message>
    <message>
        <source>Take the recommended size; az vm list-skus shows what the region offers to your subscription.</source>
        <translation>Nehmen Sie die empfohlene Größe; az vm list-skus zeigt, was die Region Ihrem Abonnement bietet.</translation>
    </message>
    <message>
        <source>A node runs this many tasks at once: Octopus starts with 5, advises against more than 160, and 0 runs none.</source>
        <translation>So viele Aufgaben führt ein Knoten gleichzeitig aus: Octopus beginnt mit 5 und rät von mehr als 160 ab; bei 0 führt er keine aus.</translation>
    </message>
    <message>
        <source>Configuration &gt; Nodes &gt; Change Task Cap in the Octopus portal; the recommended cap is shown here.</source>
        <translation>Configuration &gt; Nodes &gt; Change Task Cap im Octopus-Portal; das empfohlene Limit wird hier angezeigt.</translation>
    </message>
    <message>
        <source>A node for the portal alone has task cap 0 and need not be polled; one for tasks alone needs no portal traffic.</source>
        <translation>Ein reiner Portalknoten hat das Aufgabenlimit 0 und muss nicht abgefragt werden; ein reiner Aufgabenknoten braucht keinen Portalverkehr.</translation>
    </message>
    <message>
        <source>Your own choice; nodes that do both are the rule.</source>
        <translation>Ihre eigene Wahl; Knoten, die beides tun, sind die Regel.</translation>
    </message>
    <message>
        <source>Windows and Linux nodes must not be mixed, because paths in the database are valid for one of them only.</source>
        <translation>Windows- und Linux-Knoten dürfen nicht gemischt werden, weil die Pfade in der Datenbank nur für eines der beiden gültig sind.</translation>
    </message>
    <message>
        <source>Your server standard; Octopus lists Windows Server up to 2025.</source>
        <translation>Ihr Serverstandard; Octopus führt Windows Server bis 2025 auf.</translation>
    </message>
    <message>
        <source>Nodes in another region than database and share are not supported; leave it empty for the design&apos;s region.</source>
        <translation>Knoten in einer anderen Region als Datenbank und Freigabe werden nicht unterstützt; ein leeres Feld steht für die Region des Entwurfs.</translation>
    </message>
    <message>
        <source>The machine&apos;s overview in the Azure portal.</source>
        <translation>Die Übersicht der Maschine im Azure-Portal.</translation>
    </message>
    <message>
        <source>All nodes of a cluster must run the same build; leave it empty for the design&apos;s version.</source>
        <translation>Alle Knoten eines Clusters müssen denselben Build ausführen; ein leeres Feld steht für die Version des Entwurfs.</translation>
    </message>
    <message>
        <source>A running node shows it under /api as Version.</source>
        <translation>Ein laufender Knoten zeigt sie unter /api als Version.</translation>
    </message>
    <message>
        <source>Balancer pools by address and per-node names need one that stays; leave it empty to let Azure choose.</source>
        <translation>Lastverteilerpools aus Adressen und Namen je Knoten brauchen eine feste Adresse; lassen Sie das Feld leer, damit Azure wählt.</translation>
    </message>
    <message>
        <source>A free address of the nodes&apos; subnet, from your address plan.</source>
        <translation>Eine freie Adresse im Subnetz der Knoten, aus Ihrem Adressplan.</translation>
    </message>
    <message>
        <source>High availability needs at least two, and with several small nodes the loss of one costs less than with a few large ones.</source>
        <translation>Hochverfügbarkeit braucht mindestens zwei; bei mehreren kleinen Knoten kostet der Verlust eines einzelnen weniger als bei wenigen großen.</translation>
    </message>
    <message>
        <source>The task cap that the workload needs, divided by the cap of a node, and one node more.</source>
        <translation>Das Aufgabenlimit, das die Workload braucht, geteilt durch das Limit eines Knotens, und ein Knoten mehr.</translation>
    </message>
    <message>
        <source>Machines over zones have an SLA of 99.99 %, in an availability set 99.95 %, and one machine cannot be in both.</source>
        <translation>Über Zonen verteilte Maschinen haben eine SLA von 99,99 %, in einem Verfügbarkeitssatz 99,95 %, und keine Maschine kann in beidem sein.</translation>
    </message>
    <message>
        <source>The Placement page shows whether the region has zones.</source>
        <translation>Die Seite „Platzierung“ zeigt, ob die Region Zonen hat.</translation>
    </message>
    <message>
        <source>Scale set scales by itself</source>
        <translation>Skalierungsgruppe skaliert automatisch</translation>
    </message>
    <message>
        <source>A node must be drained before it goes, and Tentacles that poll every node must learn each new one.</source>
        <translation>Ein Knoten muss geleert werden, bevor er verschwindet, und Tentacles, die jeden Knoten abfragen, müssen jeden neuen kennenlernen.</translation>
    </message>
    <message>
        <source>Your own choice; off fits Octopus better.</source>
        <translation>Ihre eigene Wahl; ausgeschaltet passt besser zu Octopus.</translation>
    </message>
    <message>
        <source>A set has 2 or 3, as the region allows, and the number is fixed when the set is created.</source>
        <translation>Ein Verfügbarkeitssatz hat 2 oder 3, je nach Region; die Zahl steht nach dem Erstellen fest.</translation>
    </message>
    <message>
        <source>The availability set&apos;s form in the Azure portal offers what the region has.</source>
        <translation>Das Formular für den Verfügbarkeitssatz im Azure-Portal bietet an, was die Region hat.</translation>
    </message>
    <message>
        <source>Azure restarts one update domain at a time; a set has up to 20, and the number is fixed when it is created.</source>
        <translation>Azure startet immer nur eine Updatedomäne neu; ein Verfügbarkeitssatz hat bis zu 20, und die Zahl steht nach dem Erstellen fest.</translation>
    </message>
    <message>
        <source>Your own choice; 5 is Azure&apos;s default.</source>
        <translation>Ihre eigene Wahl; 5 ist der Standardwert von Azure.</translation>
    </message>
    <message>
        <source>Sizes of version 6 and 7 run generation 2 only, and trusted launch needs it as well.</source>
        <translation>Größen der Versionen 6 und 7 laufen nur mit Generation 2, und auch der vertrauenswürdige Start braucht sie.</translation>
    </message>
    <message>
        <source>The image&apos;s page in the Azure Marketplace.</source>
        <translation>Die Seite des Images im Azure Marketplace.</translation>
    </message>
    <message>
        <source>System disk</source>
        <translation>Systemdatenträger</translation>
    </message>
    <message>
        <source>A single machine has its SLA only with Premium SSD on all disks; Standard HDD system disks retire on 2028-09-08.</source>
        <translation>Eine einzelne Maschine hat ihre SLA nur, wenn alle Datenträger Premium SSD sind; Standard HDD als Systemdatenträger wird am 2028-09-08 eingestellt.</translation>
    </message>
    <message>
        <source>Your server standard; Octopus&apos;s own article on Azure finds Standard SSD enough.</source>
        <translation>Ihr Serverstandard; der Artikel von Octopus zu Azure hält Standard SSD für ausreichend.</translation>
    </message>
    <message>
        <source>Size of the system disk</source>
        <translation>Größe des Systemdatenträgers</translation>
    </message>
    <message>
        <source>Windows, Octopus, its package cache and its work folder lie on it unless there is a data disk.</source>
        <translation>Windows, Octopus, sein Paketcache und sein Arbeitsordner liegen darauf, sofern es keinen Datenträger für Daten gibt.</translation>
    </message>
    <message>
        <source>The used space of an Octopus server that you run today, or the default.</source>
        <translation>Der belegte Platz eines Octopus-Servers, den Sie heute betreiben, oder der Standardwert.</translation>
    </message>
    <message>
        <source>A data disk keeps package cache and work folder off the system disk, which they could fill.</source>
        <translation>Ein Datenträger für Daten hält Paketcache und Arbeitsordner vom Systemdatenträger fern, den sie füllen könnten.</translation>
    </message>
    <message>
        <source>Your server standard.</source>
        <translation>Ihr Serverstandard.</translation>
    </message>
    <message>
        <source>It must hold the package cache, whose packages are kept for 20 days by default.</source>
        <translation>Darauf muss der Paketcache passen, der Pakete standardmäßig 20 Tage lang aufbewahrt.</translation>
    </message>
    <message>
        <source>The used space of an Octopus server that you run today.</source>
        <translation>Der belegte Platz eines Octopus-Servers, den Sie heute betreiben.</translation>
    </message>
    <message>
        <source>Data disks per node</source>
        <translation>Datenträger für Daten je Knoten</translation>
    </message>
    <message>
        <source>The size of the machine limits the number of disks, and their speed together.</source>
        <translation>Die Größe der Maschine begrenzt die Zahl der Datenträger und deren gemeinsame Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Your server standard; one is enough for Octopus.</source>
        <translation>Ihr Serverstandard; für Octopus genügt einer.</translation>
    </message>
    <message>
        <source>Work folder on the temporary disk</source>
        <translation>Arbeitsordner auf dem temporären Datenträger</translation>
    </message>
    <message>
        <source>The temporary disk of version 6 and 7 sizes is unformatted after each stop, and sizes without a d have none.</source>
        <translation>Bei Größen der Versionen 6 und 7 ist der temporäre Datenträger nach jedem Anhalten unformatiert, und Größen ohne d haben keinen.</translation>
    </message>
    <message>
        <source>Your server standard; the page file counts as well.</source>
        <translation>Ihr Serverstandard; auch die Auslagerungsdatei zählt dazu.</translation>
    </message>
    <message>
        <source>Windows Server licences of your own take the price of Windows off each node.</source>
        <translation>Mit eigenen Windows-Server-Lizenzen entfällt bei jedem Knoten der Preis für Windows.</translation>
    </message>
    <message>
        <source>Whoever buys Microsoft licences for you.</source>
        <translation>Wer für Sie Microsoft-Lizenzen einkauft.</translation>
    </message>
    <message>
        <source>Windows sign-in to SQL Server and sign-in to a share by identity need a domain account or a gMSA.</source>
        <translation>Die Windows-Anmeldung an SQL Server und die identitätsbasierte Anmeldung an einer Freigabe brauchen ein Domänenkonto oder ein gMSA.</translation>
    </message>
    <message>
        <source>Whoever runs the domain; Local System is Octopus&apos;s default.</source>
        <translation>Die Betreiber der Domäne; der Standard von Octopus ist Local System.</translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation>Name des Dienstkontos</translation>
    </message>
    <message>
        <source>Service, share and database must all give their rights to this one account.</source>
        <translation>Dienst, Freigabe und Datenbank müssen ihre Rechte alle diesem einen Konto geben.</translation>
    </message>
    <message>
        <source>Whoever runs the domain; write DOMAIN\name, a gMSA with a $ at the end.</source>
        <translation>Die Betreiber der Domäne; schreiben Sie DOMAIN\name, ein gMSA mit einem $ am Ende.</translation>
    </message>
    <message>
        <source>The scripts read the password from Key Vault when they install the service, so that it stands in no file.</source>
        <translation>Die Skripte lesen das Kennwort beim Installieren des Dienstes aus dem Key Vault, damit es in keiner Datei steht.</translation>
    </message>
    <message>
        <source>Choose a name, and store the password in Key Vault under it.</source>
        <translation>Wählen Sie einen Namen, und speichern Sie das Kennwort darunter im Key Vault.</translation>
    </message>
    <message>
        <source>Azure creates this administrator on every machine; the scripts must run elevated.</source>
        <translation>Azure legt diesen Administrator auf jeder Maschine an; die Skripte müssen mit erhöhten Rechten laufen.</translation>
    </message>
    <message>
        <source>The deployment takes the password from Key Vault, so that it stands in no file.</source>
        <translation>Die Bereitstellung holt das Kennwort aus dem Key Vault, damit es in keiner Datei steht.</translation>
    </message>
    <message>
        <source>Every command names the instance, and the name of the service holds it unless it is OctopusServer.</source>
        <translation>Jeder Befehl nennt die Instanz, und der Name des Dienstes enthält sie, sofern sie nicht OctopusServer heißt.</translation>
    </message>
    <message>
        <source>Octopus.Server.exe list-instances on an existing server.</source>
        <translation>Octopus.Server.exe list-instances auf einem vorhandenen Server.</translation>
    </message>
    <message>
        <source>Each node keeps its home on a local disk; on the share the nodes would write over one another.</source>
        <translation>Jeder Knoten hat seinen Home-Ordner auf einem lokalen Datenträger; auf der Freigabe würden die Knoten einander überschreiben.</translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server.</source>
        <translation>Octopus.Server.exe show-configuration auf einem vorhandenen Server.</translation>
    </message>
    <message>
        <source>The file must not lie on a UNC path, and its connection string is encrypted for one machine only.</source>
        <translation>Die Datei darf nicht auf einem UNC-Pfad liegen, und ihre Verbindungszeichenfolge ist nur für eine Maschine verschlüsselt.</translation>
    </message>
    <message>
        <source>Each node keeps packages that it has fetched; this folder must be local, never on the share.</source>
        <translation>Jeder Knoten behält abgerufene Pakete; dieser Ordner muss lokal sein, niemals auf der Freigabe.</translation>
    </message>
    <message>
        <source>Git working copies are many small files, with which Azure Files has trouble, so they stay local.</source>
        <translation>Git-Arbeitskopien sind viele kleine Dateien, mit denen Azure Files Mühe hat; deshalb bleiben sie lokal.</translation>
    </message>
    <message>
        <source>Web-socket polling works with HTTP.sys only, and a later switch means to remove and add the HTTPS binding.</source>
        <translation>Polling über WebSockets funktioniert nur mit HTTP.sys, und bei einem späteren Wechsel muss die HTTPS-Bindung entfernt und neu hinzugefügt werden.</translation>
    </message>
    <message>
        <source>OctopusDSC cannot set the cluster shared root, and its defaults put shared folders on a local disk.</source>
        <translation>OctopusDSC kann das gemeinsame Cluster-Stammverzeichnis nicht setzen, und seine Standardwerte legen gemeinsame Ordner auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>Ask how your servers are configured today.</source>
        <translation>Fragen Sie, wie Ihre Server heute konfiguriert werden.</translation>
    </message>
    <message>
        <source>DSC gets the share paths on every node</source>
        <translation>DSC erhält auf jedem Knoten die Pfade der Freigabe</translation>
    </message>
    <message>
        <source>Without them, each run of OctopusDSC on any node sends the whole cluster to a local disk.</source>
        <translation>Ohne sie stellt jeder Lauf von OctopusDSC, gleich auf welchem Knoten, den ganzen Cluster auf einen lokalen Datenträger um.</translation>
    </message>
    <message>
        <source>PackagesDirectory, ArtifactsDirectory and TaskLogsDirectory in your DSC configuration.</source>
        <translation>PackagesDirectory, ArtifactsDirectory und TaskLogsDirectory in Ihrer DSC-Konfiguration.</translation>
    </message>
    <message>
        <source>DSC gets the licence on every node</source>
        <translation>DSC erhält auf jedem Knoten die Lizenz</translation>
    </message>
    <message>
        <source>Without LicenseKey, OctopusDSC runs license --free on every node, on those that join as well.</source>
        <translation>Ohne LicenseKey führt OctopusDSC auf jedem Knoten license --free aus, auch auf später hinzukommenden.</translation>
    </message>
    <message>
        <source>LicenseKey in your DSC configuration.</source>
        <translation>LicenseKey in Ihrer DSC-Konfiguration.</translation>
    </message>
    <message>
        <source>With it, nodes read secrets from Key Vault and sign in to Azure SQL without any password.</source>
        <translation>Damit lesen Knoten Geheimnisse aus dem Key Vault und melden sich ganz ohne Kennwort bei Azure SQL an.</translation>
    </message>
    <message>
        <source>Your cloud standard; user-assigned is known before the machines exist.</source>
        <translation>Ihr Cloudstandard; eine benutzerseitig zugewiesene ist schon bekannt, bevor es die Maschinen gibt.</translation>
    </message>
    <message>
        <source>Sizes such as Dsv5 and Esv5 require it, and all listed sizes but the smallest B sizes support it.</source>
        <translation>Größen wie Dsv5 und Esv5 setzen ihn voraus, und alle aufgeführten Größen außer den kleinsten B-Größen unterstützen ihn.</translation>
    </message>
    <message>
        <source>The machine&apos;s network card in the Azure portal.</source>
        <translation>Die Netzwerkkarte der Maschine im Azure-Portal.</translation>
    </message>
    <message>
        <source>Secure boot guards what starts before Windows; it needs an image of generation 2.</source>
        <translation>Der sichere Start schützt, was vor Windows startet; er braucht ein Image der Generation 2.</translation>
    </message>
    <message>
        <source>Your security team.</source>
        <translation>Ihr Sicherheitsteam.</translation>
    </message>
    <message>
        <source>It encrypts all disks of a machine; the older Azure Disk Encryption retires on 2028-09-15.</source>
        <translation>Sie verschlüsselt alle Datenträger einer Maschine; das ältere Azure Disk Encryption wird am 2028-09-15 eingestellt.</translation>
    </message>
    <message>
        <source>az feature show tells whether the subscription allows it.</source>
        <translation>az feature show sagt, ob das Abonnement es erlaubt.</translation>
    </message>
    <message>
        <source>Nodes need public addresses only behind Traffic Manager; anywhere else they only expose the nodes.</source>
        <translation>Nur hinter Traffic Manager brauchen Knoten öffentliche Adressen; sonst machen diese sie bloß angreifbar.</translation>
    </message>
    <message>
        <source>Machines are backed up</source>
        <translation>Maschinen werden gesichert</translation>
    </message>
    <message>
        <source>A node holds only its program and configuration, so a backup saves no data but the work of building it again.</source>
        <translation>Ein Knoten enthält nur Programm und Konfiguration; eine Sicherung rettet also keine Daten, erspart aber den Neuaufbau.</translation>
    </message>
    <message>
        <source>Whoever runs backups; see the Recovery Services vault in the Azure portal.</source>
        <translation>Wer Ihre Sicherungen betreibt; siehe den Recovery-Services-Tresor im Azure-Portal.</translation>
    </message>
    <message>
        <source>Octopus describes machines that are built in the second region and kept stopped; Site Recovery copies them instead.</source>
        <translation>Octopus beschreibt Maschinen, die in der zweiten Region aufgebaut und ausgeschaltet bereitgehalten werden; Site Recovery kopiert sie stattdessen.</translation>
    </message>
    <message>
        <source>Your continuity plan.</source>
        <translation>Ihr Notfallplan.</translation>
    </message>
    <message>
        <source>When a region is lost, everybody wants machines in its pair, so capacity there may be short unless it is reserved.</source>
        <translation>Fällt eine Region aus, wollen alle Maschinen in der Partnerregion; ohne Reservierung kann die Kapazität dort knapp sein.</translation>
    </message>
    <message>
        <source>Your continuity plan; it is paid for whether it is used or not.</source>
        <translation>Ihr Notfallplan; bezahlt wird sie, ob sie genutzt wird oder nicht.</translation>
    </message>
    <message>
        <source>Patching one drained node after another needs no outage, but somebody or something must do it.</source>
        <translation>Werden die Knoten nacheinander geleert und gepatcht, entsteht keine Ausfallzeit, aber jemand oder etwas muss es tun.</translation>
    </message>
    <message>
        <source>Whoever patches your servers.</source>
        <translation>Wer Ihre Server patcht.</translation>
    </message>
    <message>
        <source>Plain settings of a machine extension can be read afterwards; a secret belongs in its protected settings.</source>
        <translation>Einstellungen im Klartext lassen sich bei einer Maschinenerweiterung später auslesen; ein Geheimnis gehört in ihre geschützten Einstellungen.</translation>
    </message>
    <message>
        <source>Whoever writes your machine extensions.</source>
        <translation>Wer Ihre Maschinenerweiterungen schreibt.</translation>
    </message>
    <message>
        <source>New nodes join with task cap 0</source>
        <translation>Neue Knoten treten mit Aufgabenlimit 0 bei</translation>
    </message>
    <message>
        <source>A new node outside the balancer and without tasks can be tested before anything depends on it.</source>
        <translation>Ein neuer Knoten, der noch nicht am Lastverteiler hängt und keine Aufgaben hat, lässt sich testen, bevor etwas von ihm abhängt.</translation>
    </message>
    <message>
        <source>Your runbook for new nodes; Octopus advises it.</source>
        <translation>Ihr Runbook für neue Knoten; Octopus empfiehlt es so.</translation>
    </message>
    <message>
        <source>A node that is stopped without a drain loses its tasks, and others cancel them only after about an hour.</source>
        <translation>Ein Knoten, der angehalten wird, ohne geleert zu sein, verliert seine Aufgaben, und die anderen brechen sie erst nach etwa einer Stunde ab.</translation>
    </message>
    <message>
        <source>Your runbook for patches and upgrades.</source>
        <translation>Ihr Runbook für Patches und Upgrades.</translation>
    </message>
    <message>
        <source>The drain waits this long for running tasks; what runs longer must be cancelled or waited for.</source>
        <translation>So lange wartet das Leeren auf laufende Aufgaben; was länger läuft, muss abgebrochen oder abgewartet werden.</translation>
    </message>
    <message>
        <source>Your longest deployments, in the task list of the Octopus portal.</source>
        <translation>Ihre längsten Deployments, in der Aufgabenliste des Octopus-Portals.</translation>
    </message>
    <message>
        <source>Grace before a node stops</source>
        <translation>Frist, bevor ein Knoten anhält</translation>
    </message>
    <message>
        <source>A grace shorter than the drain cuts it off, and the tasks with it.</source>
        <translation>Ist die Frist kürzer als das Leeren, bricht sie es ab und die Aufgaben mit ihm.</translation>
    </message>
    <message>
        <source>The settings of whatever stops the machines: Update Manager, scale set or your own tool.</source>
        <translation>Die Einstellungen dessen, was die Maschinen anhält: Update Manager, Skalierungsgruppe oder eigenes Werkzeug.</translation>
    </message>
    <message>
        <source>Image holds a configured Octopus</source>
        <translation>Image enthält ein konfiguriertes Octopus</translation>
    </message>
    <message>
        <source>A configuration is encrypted for one machine, so a copy of a configured node cannot read it.</source>
        <translation>Eine Konfiguration ist nur für eine Maschine verschlüsselt; die Kopie eines konfigurierten Knotens kann sie daher nicht lesen.</translation>
    </message>
    <message>
        <source>Whoever builds your machine images.</source>
        <translation>Wer Ihre Maschinenimages erstellt.</translation>
    </message>
    <message>
        <source>The plan then moves database and files out of the existing server first, and adds nodes to it afterwards.</source>
        <translation>Der Plan verlagert dann zuerst Datenbank und Dateien vom vorhandenen Server und fügt ihm danach Knoten hinzu.</translation>
    </message>
    <message>
        <source>Ask whether Octopus runs on one server today.</source>
        <translation>Fragen Sie, ob Octopus heute auf einem einzelnen Server läuft.</translation>
    </message>
    <message>
        <source>The existing node runs on</source>
        <translation>Betriebssystem des vorhandenen Knotens</translation>
    </message>
    <message>
        <source>An instance must not mix Windows and Linux, so a move from one to the other takes all nodes at once.</source>
        <translation>Eine Instanz darf Windows und Linux nicht mischen; ein Wechsel betrifft daher alle Knoten auf einmal.</translation>
    </message>
    <message>
        <source>The existing Octopus server.</source>
        <translation>Der vorhandene Octopus-Server.</translation>
    </message>
    <message>
        <source>Octopus version of that node</source>
        <translation>Octopus-Version dieses Knotens</translation>
    </message>
    <message>
        <source>A new node must have exactly its version, so an upgrade comes before or after the growth, not with it.</source>
        <translation>Ein neuer Knoten muss genau dieselbe Version haben; ein Upgrade kommt also vor oder nach dem Ausbau, nicht zugleich mit ihm.</translation>
    </message>
    <message>
        <source>/api of the existing server shows it as Version.</source>
        <translation>/api des vorhandenen Servers zeigt sie als Version.</translation>
    </message>
    <message>
        <source>Files of that node</source>
        <translation>Dateien dieses Knotens</translation>
    </message>
    <message>
        <source>Copying them to the share takes most of the time, so a first copy is made while Octopus still runs.</source>
        <translation>Am längsten dauert es, sie auf die Freigabe zu kopieren; deshalb wird eine erste Kopie erstellt, während Octopus noch läuft.</translation>
    </message>
    <message>
        <source>Size of the folders Artifacts, TaskLogs and Packages on the existing server.</source>
        <translation>Die Größe der Ordner Artifacts, TaskLogs und Packages auf dem vorhandenen Server.</translation>
    </message>
    <message>
        <source>Database of that node</source>
        <translation>Datenbank dieses Knotens</translation>
    </message>
    <message>
        <source>A local database is stopped, backed up and restored on the new server, which takes time by its size.</source>
        <translation>Eine lokale Datenbank wird angehalten, gesichert und auf dem neuen Server wiederhergestellt; die Dauer hängt von ihrer Größe ab.</translation>
    </message>
    <message>
        <source>sp_spaceused in the Octopus database.</source>
        <translation>sp_spaceused in der Octopus-Datenbank.</translation>
    </message>
    <message>
        <source>Size over speed gives the time of the copy, which is held against the outage that is allowed.</source>
        <translation>Größe geteilt durch Geschwindigkeit ergibt die Kopierdauer; sie wird mit der erlaubten Ausfallzeit verglichen.</translation>
    </message>
    <message>
        <source>Octopus is stopped for the last copy and for the move of the database, which must fit into this time.</source>
        <translation>Für die letzte Kopie und den Umzug der Datenbank steht Octopus still; beides muss in diese Zeit passen.</translation>
    </message>
    <message>
        <source>The owner of the most important deployments.</source>
        <translation>Die Verantwortlichen für die wichtigsten Deployments.</translation>
    </message>
    <message>
        <source>Replicas in different zones survive the loss of a datacentre; the delay between the zones should be tested.</source>
        <translation>Replikate in verschiedenen Zonen überstehen den Verlust eines Rechenzentrums; die Latenz zwischen den Zonen sollte getestet werden.</translation>
    </message>
    <message>
        <source>Give the replicas the zones 1 and 2.</source>
        <translation>Geben Sie den Replikaten die Zonen 1 und 2.</translation>
    </message>
    <message>
        <source>Microsoft advises at least 4 vCPUs and 8 GiB for each of them, and Ebdsv5 first for the speed of its disks.</source>
        <translation>Microsoft empfiehlt für jedes mindestens 4 vCPUs und 8 GiB, und zuerst Ebdsv5, weil dessen Datenträger schnell sind.</translation>
    </message>
    <message>
        <source>Take the recommended size; az vm list-skus shows what the region offers.</source>
        <translation>Nehmen Sie die empfohlene Größe; az vm list-skus zeigt, was die Region bietet.</translation>
    </message>
    <message>
        <source>Readable secondary</source>
        <translation>Lesbares sekundäres Replikat</translation>
    </message>
    <message>
        <source>Standard edition allows no readable secondary, and Octopus never uses one: all nodes write.</source>
        <translation>Die Standard Edition erlaubt kein lesbares sekundäres Replikat, und Octopus nutzt nie eines: Alle Knoten schreiben.</translation>
    </message>
    <message>
        <source>Your database administrators.</source>
        <translation>Ihre Datenbankadministratoren.</translation>
    </message>
    <message>
        <source>All nodes write to one database, so its availability bounds that of the cluster, and it is the limit most often met.</source>
        <translation>Alle Knoten schreiben in eine einzige Datenbank; ihre Verfügbarkeit begrenzt daher die des Clusters, und an diese Grenze stößt man am häufigsten.</translation>
    </message>
    <message>
        <source>Your database administrators, and your cloud policy.</source>
        <translation>Ihre Datenbankadministratoren und Ihre Cloudrichtlinie.</translation>
    </message>
    <message>
        <source>Octopus names DTUs for the total of all task caps: 100 for 20 tasks, 200 for 40, 400 for 80.</source>
        <translation>Octopus nennt DTUs für die Summe aller Aufgabenlimits: 100 für 20 Aufgaben, 200 für 40, 400 für 80.</translation>
    </message>
    <message>
        <source>Compute and storage of the database in the Azure portal, or the recommended one.</source>
        <translation>„Compute und Speicher“ der Datenbank im Azure-Portal oder die Empfehlung.</translation>
    </message>
    <message>
        <source>By Microsoft&apos;s rule of thumb a vCore does the work of 100 DTU, which Octopus names by task cap: 200 DTU for 40 tasks.</source>
        <translation>Nach der Faustregel von Microsoft leistet ein vCore so viel wie 100 DTU, und diese nennt Octopus je Aufgabenlimit: 200 DTU für 40 Aufgaben.</translation>
    </message>
    <message>
        <source>Each node asks the database for work every 20 seconds, so a serverless database never pauses.</source>
        <translation>Jeder Knoten fragt die Datenbank alle 20 Sekunden nach Arbeit; eine serverlose Datenbank pausiert deshalb nie.</translation>
    </message>
    <message>
        <source>Compute and storage of the database in the Azure portal.</source>
        <translation>„Compute und Speicher“ der Datenbank im Azure-Portal.</translation>
    </message>
    <message>
        <source>Replicas (Hyperscale)</source>
        <translation>Replikate (Hyperscale)</translation>
    </message>
    <message>
        <source>Each replica can take over when the primary fails, and is paid for like it.</source>
        <translation>Jedes Replikat kann übernehmen, wenn das primäre ausfällt, und kostet so viel wie dieses.</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit for SQL</source>
        <translation>Azure-Hybridvorteil für SQL</translation>
    </message>
    <message>
        <source>SQL Server licences of your own take the licence part off the price of a vCore database.</source>
        <translation>Mit eigenen SQL-Server-Lizenzen entfällt der Lizenzanteil am Preis einer vCore-Datenbank.</translation>
    </message>
    <message>
        <source>A zone-redundant database survives the loss of a zone without loss of data; Basic and Standard DTU cannot do it.</source>
        <translation>Eine zonenredundante Datenbank übersteht den Verlust einer Zone ohne Datenverlust; Basic und Standard (DTU) können das nicht.</translation>
    </message>
    <message>
        <source>A copy in another region is what a second region starts from; a geo-restore takes up to 12 hours and loses up to one.</source>
        <translation>Von einer Kopie in einer anderen Region startet eine zweite Region; eine Geowiederherstellung dauert bis zu 12 Stunden und verliert die Daten von bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>The copy must stand in another region than the database, and best in the one where the second nodes are built.</source>
        <translation>Die Kopie muss in einer anderen Region stehen als die Datenbank, am besten in der, in der die zweiten Knoten aufgebaut werden.</translation>
    </message>
    <message>
        <source>The second region of the Placement page.</source>
        <translation>Die zweite Region auf der Seite „Platzierung“.</translation>
    </message>
    <message>
        <source>Octopus needs files and nodes moved in the same hour, so people rather than Azure should decide on a failover.</source>
        <translation>Dateien und Knoten müssen in derselben Stunde mit umziehen; deshalb sollten Menschen über ein Failover entscheiden und nicht Azure.</translation>
    </message>
    <message>
        <source>Your continuity plan; Microsoft&apos;s reliability library advises the customer&apos;s decision.</source>
        <translation>Ihr Notfallplan; die Zuverlässigkeitsbibliothek von Microsoft empfiehlt die Entscheidung durch den Kunden.</translation>
    </message>
    <message>
        <source>Nodes connect by the group&apos;s name</source>
        <translation>Knoten verbinden sich über den Namen der Gruppe</translation>
    </message>
    <message>
        <source>The name of a failover group stays the same after a failover, so no connection string has to be changed.</source>
        <translation>Der Name einer Failovergruppe bleibt nach einem Failover gleich; deshalb muss keine Verbindungszeichenfolge geändert werden.</translation>
    </message>
    <message>
        <source>The failover group&apos;s page in the Azure portal shows the listener.</source>
        <translation>Die Seite der Failovergruppe im Azure-Portal zeigt den Listener.</translation>
    </message>
    <message>
        <source>The service objective limits the size: S0 to S2 to 250 GB, S3 to S12 to 1 TB.</source>
        <translation>Das Dienstziel begrenzt die Größe: S0 bis S2 auf 250 GB, S3 bis S12 auf 1 TB.</translation>
    </message>
    <message>
        <source>sp_spaceused in the Octopus database, with room to grow.</source>
        <translation>sp_spaceused in der Octopus-Datenbank, mit Raum zum Wachsen.</translation>
    </message>
    <message>
        <source>The database is for Octopus alone, and it is made before the first node, because creating one in Azure SQL can time out.</source>
        <translation>Die Datenbank gehört Octopus allein und wird vor dem ersten Knoten erstellt, weil das Erstellen in Azure SQL das Zeitlimit überschreiten kann.</translation>
    </message>
    <message>
        <source>Your naming standard; Octopus is usual.</source>
        <translation>Ihr Namensstandard; üblich ist Octopus.</translation>
    </message>
    <message>
        <source>The connection string needs it, and for an availability group it must be the listener, never a replica.</source>
        <translation>Die Verbindungszeichenfolge braucht ihn, und bei einer Verfügbarkeitsgruppe muss es der Listener sein, nie ein Replikat.</translation>
    </message>
    <message>
        <source>How the existing server survives</source>
        <translation>Ausfallschutz des vorhandenen Servers</translation>
    </message>
    <message>
        <source>Two nodes on one stand-alone server only move the single point of failure to the database.</source>
        <translation>Zwei Knoten mit einem eigenständigen Server verlagern den Single Point of Failure nur in die Datenbank.</translation>
    </message>
    <message>
        <source>Nodes and database belong in one region or datacentre; anything else is not supported.</source>
        <translation>Knoten und Datenbank gehören in eine Region oder ein Rechenzentrum; alles andere wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Octopus names cores for the total of all task caps: 2 for 20 tasks, 4 for 40, 8 for 80.</source>
        <translation>Octopus nennt Kerne für die Summe aller Aufgabenlimits: 2 für 20 Aufgaben, 4 für 40, 8 für 80.</translation>
    </message>
    <message>
        <source>Your database administrators; sys.dm_os_sys_info shows cpu_count.</source>
        <translation>Ihre Datenbankadministratoren; sys.dm_os_sys_info zeigt cpu_count.</translation>
    </message>
    <message>
        <source>Octopus names memory for the total of all task caps: 8 GB for 20 tasks, 16 GB for 40, 32 GB for 80.</source>
        <translation>Octopus nennt Arbeitsspeicher für die Summe aller Aufgabenlimits: 8 GB für 20 Aufgaben, 16 GB für 40, 32 GB für 80.</translation>
    </message>
    <message>
        <source>Your database administrators; sys.dm_os_sys_info shows physical_memory_kb.</source>
        <translation>Ihre Datenbankadministratoren; sys.dm_os_sys_info zeigt physical_memory_kb.</translation>
    </message>
    <message>
        <source>Cost per month of that server</source>
        <translation>Kosten dieses Servers im Monat</translation>
    </message>
    <message>
        <source>Its price is in no catalog, so the total reads at least until it is stated; state Octopus&apos;s share of it.</source>
        <translation>Sein Preis steht in keinem Katalog; bis er angegeben ist, steht vor der Summe „mindestens“. Geben Sie den Anteil an, der auf Octopus entfällt.</translation>
    </message>
    <message>
        <source>Whoever pays for the server.</source>
        <translation>Wer den Server bezahlt.</translation>
    </message>
    <message>
        <source>Its availability (0 is not known)</source>
        <translation>Zugesagte Verfügbarkeit (0 = unbekannt)</translation>
    </message>
    <message>
        <source>The composite availability stays unknown until that of the existing server is stated.</source>
        <translation>Die Gesamtverfügbarkeit bleibt unbekannt, bis die des vorhandenen Servers angegeben ist.</translation>
    </message>
    <message>
        <source>The agreement with your database administrators.</source>
        <translation>Die Vereinbarung mit Ihren Datenbankadministratoren.</translation>
    </message>
    <message>
        <source>An availability group or a cluster needs two machines, and a Standard edition group has no more than two.</source>
        <translation>Eine Verfügbarkeitsgruppe oder ein Cluster braucht zwei Maschinen, und eine Gruppe mit der Standard Edition hat höchstens zwei.</translation>
    </message>
    <message>
        <source>Octopus supports a version of SQL Server only while two years of Microsoft&apos;s support remain.</source>
        <translation>Octopus unterstützt eine Version von SQL Server nur, solange noch zwei Jahre Support von Microsoft verbleiben.</translation>
    </message>
    <message>
        <source>SELECT @@VERSION on the server.</source>
        <translation>SELECT @@VERSION auf dem Server.</translation>
    </message>
    <message>
        <source>A Standard edition group has two replicas and one database, which is enough for Octopus.</source>
        <translation>Eine Gruppe mit der Standard Edition hat zwei Replikate und eine Datenbank; für Octopus genügt das.</translation>
    </message>
    <message>
        <source>SELECT SERVERPROPERTY(&apos;Edition&apos;) on the server.</source>
        <translation>SELECT SERVERPROPERTY(&apos;Edition&apos;) auf dem Server.</translation>
    </message>
    <message>
        <source>The licence is paid by vCPU and hour, for at least 4 vCPUs, unless you bring licences of your own.</source>
        <translation>Die Lizenz wird je vCPU und Stunde bezahlt, für mindestens 4 vCPUs, es sei denn, Sie bringen eigene Lizenzen mit.</translation>
    </message>
    <message>
        <source>Extended Security Updates</source>
        <translation>Extended Security Updates</translation>
    </message>
    <message>
        <source>SQL Server 2016 has had no security updates since 2026-07-14 unless these are bought.</source>
        <translation>Ohne diesen Zukauf erhält SQL Server 2016 seit dem 2026-07-14 keine Sicherheitsupdates mehr.</translation>
    </message>
    <message>
        <source>With one subnet for each replica the listener needs neither a load balancer nor a distributed network name.</source>
        <translation>Mit je einem Subnetz pro Replikat braucht der Listener weder einen Lastverteiler noch einen verteilten Netzwerknamen.</translation>
    </message>
    <message>
        <source>Nodes connect to the listener, so that a failover of the group does not change their connection string.</source>
        <translation>Die Knoten verbinden sich mit dem Listener, damit ein Failover der Gruppe ihre Verbindungszeichenfolge nicht ändert.</translation>
    </message>
    <message>
        <source>Your database administrators; sys.availability_group_listeners shows it.</source>
        <translation>Ihre Datenbankadministratoren; sys.availability_group_listeners zeigt ihn.</translation>
    </message>
    <message>
        <source>MultiSubnetFailover is set</source>
        <translation>MultiSubnetFailover ist gesetzt</translation>
    </message>
    <message>
        <source>Without this keyword a listener over several subnets is slow and gives errors.</source>
        <translation>Ohne dieses Schlüsselwort ist ein Listener über mehrere Subnetze langsam und führt zu Fehlern.</translation>
    </message>
    <message>
        <source>The connection string of the nodes.</source>
        <translation>Die Verbindungszeichenfolge der Knoten.</translation>
    </message>
    <message>
        <source>The storage decides whether a failover cluster can span zones: Storage Spaces Direct and LRS disks cannot.</source>
        <translation>Der Speicher entscheidet, ob sich ein Failovercluster über Zonen erstrecken kann: Storage Spaces Direct und LRS-Datenträger können es nicht.</translation>
    </message>
    <message>
        <source>A failover cluster on a premium file share cannot hold FILESTREAM data; Octopus itself needs none.</source>
        <translation>Ein Failovercluster auf einer Premium-Dateifreigabe kann keine FILESTREAM-Daten enthalten; Octopus selbst braucht keine.</translation>
    </message>
    <message>
        <source>SELECT SERVERPROPERTY(&apos;FilestreamEffectiveLevel&apos;) on the server.</source>
        <translation>SELECT SERVERPROPERTY(&apos;FilestreamEffectiveLevel&apos;) auf dem Server.</translation>
    </message>
    <message>
        <source>Two machines need a third vote to agree which of them goes on when they lose sight of each other.</source>
        <translation>Zwei Maschinen brauchen eine dritte Stimme, um zu entscheiden, welche weiterarbeitet, wenn sie einander nicht mehr sehen.</translation>
    </message>
    <message>
        <source>Your database administrators; Get-ClusterQuorum shows it.</source>
        <translation>Ihre Datenbankadministratoren; Get-ClusterQuorum zeigt ihn.</translation>
    </message>
    <message>
        <source>Data disk of each SQL Server machine</source>
        <translation>Datenträger für Daten je SQL-Server-Maschine</translation>
    </message>
    <message>
        <source>Data and log lie on it, and its size decides its speed with Premium SSD.</source>
        <translation>Daten und Protokoll liegen darauf, und bei Premium SSD bestimmt die Größe die Geschwindigkeit.</translation>
    </message>
    <message>
        <source>The expected size of the database, with room for its log and to grow.</source>
        <translation>Die erwartete Größe der Datenbank, mit Raum für ihr Protokoll und zum Wachsen.</translation>
    </message>
    <message>
        <source>Microsoft advises Premium SSD for data, and all disks must be Premium SSD for the SLA of a single machine.</source>
        <translation>Microsoft empfiehlt Premium SSD für Daten, und für die SLA einer einzelnen Maschine müssen alle Datenträger Premium SSD sein.</translation>
    </message>
    <message>
        <source>Others use this database</source>
        <translation>Andere nutzen diese Datenbank</translation>
    </message>
    <message>
        <source>The database is for Octopus alone; sharing it with another application is refused.</source>
        <translation>Die Datenbank gehört Octopus allein; eine Mitnutzung durch eine andere Anwendung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Octopus does not support mirroring and replication, and log shipping is untested with high availability.</source>
        <translation>Octopus unterstützt weder Spiegelung noch Replikation, und der Protokollversand ist mit Hochverfügbarkeit nicht getestet.</translation>
    </message>
    <message>
        <source>Octopus needs a case-insensitive collation (_CI_), the same in all columns, and it cannot be changed later.</source>
        <translation>Octopus braucht eine Sortierung ohne Unterscheidung von Groß- und Kleinschreibung (_CI_), gleich in allen Spalten; sie lässt sich später nicht mehr ändern.</translation>
    </message>
    <message>
        <source>SELECT DATABASEPROPERTYEX(&apos;Octopus&apos;, &apos;Collation&apos;) on the server.</source>
        <translation>SELECT DATABASEPROPERTYEX(&apos;Octopus&apos;, &apos;Collation&apos;) auf dem Server.</translation>
    </message>
    <message>
        <source>Octopus needs db_owner, and the way it signs in decides which password must be kept.</source>
        <translation>Octopus braucht db_owner, und die Art der Anmeldung entscheidet, welches Kennwort aufzubewahren ist.</translation>
    </message>
    <message>
        <source>The connection string names this SQL login or Windows account, which needs db_owner.</source>
        <translation>Die Verbindungszeichenfolge nennt diesen SQL-Login oder dieses Windows-Konto; nötig ist db_owner.</translation>
    </message>
    <message>
        <source>Your database administrators; they create it for Octopus alone.</source>
        <translation>Ihre Datenbankadministratoren; sie legen ihn für Octopus allein an.</translation>
    </message>
    <message>
        <source>The scripts read the password from Key Vault on the node, so that it stands in no file.</source>
        <translation>Die Skripte lesen das Kennwort auf dem Knoten aus dem Key Vault, damit es in keiner Datei steht.</translation>
    </message>
    <message>
        <source>Signs in as server administrator</source>
        <translation>Meldet sich als Serveradministrator an</translation>
    </message>
    <message>
        <source>Octopus needs db_owner of one database; the administrator or sa could do far more with a stolen password.</source>
        <translation>Octopus braucht db_owner in einer einzigen Datenbank; mit einem gestohlenen Kennwort des Administrators oder von sa ließe sich weit mehr anrichten.</translation>
    </message>
    <message>
        <source>The login in the connection string of the nodes.</source>
        <translation>Der Login in der Verbindungszeichenfolge der Knoten.</translation>
    </message>
    <message>
        <source>Computer accounts may sign in</source>
        <translation>Computerkonten dürfen sich anmelden</translation>
    </message>
    <message>
        <source>A service that runs as Local System signs in to another machine as the node&apos;s computer account.</source>
        <translation>Ein Dienst, der als Local System läuft, meldet sich an einer anderen Maschine mit dem Computerkonto des Knotens an.</translation>
    </message>
    <message>
        <source>Your database administrators; look for logins that end with $.</source>
        <translation>Ihre Datenbankadministratoren; achten Sie auf Logins, die mit $ enden.</translation>
    </message>
    <message>
        <source>A keyword that SqlClient does not know stops Octopus, and IntegratedSecurity without a space is one.</source>
        <translation>Ein Schlüsselwort, das SqlClient nicht kennt, lässt Octopus nicht starten; IntegratedSecurity ohne Leerzeichen ist so eines.</translation>
    </message>
    <message>
        <source>The connection string of the nodes, without its password.</source>
        <translation>Die Verbindungszeichenfolge der Knoten, ohne ihr Kennwort.</translation>
    </message>
    <message>
        <source>Octopus trusts any SQL Server certificate by default, which an Azure SQL database does not need.</source>
        <translation>Octopus vertraut standardmäßig jedem Zertifikat von SQL Server; für eine Azure-SQL-Datenbank ist das nicht nötig.</translation>
    </message>
    <message>
        <source>The keyword TrustServerCertificate in the connection string of the nodes.</source>
        <translation>Das Schlüsselwort TrustServerCertificate in der Verbindungszeichenfolge der Knoten.</translation>
    </message>
    <message>
        <source>Connections in the pool</source>
        <translation>Verbindungen im Pool</translation>
    </message>
    <message>
        <source>The default of 100 can run dry on busy nodes; Octopus then names 200.</source>
        <translation>Der Standardwert von 100 kann auf ausgelasteten Knoten knapp werden; Octopus nennt dann 200.</translation>
    </message>
    <message>
        <source>The keyword Max Pool Size in the connection string of the nodes.</source>
        <translation>Das Schlüsselwort Max Pool Size in der Verbindungszeichenfolge der Knoten.</translation>
    </message>
    <message>
        <source>It gives the database an address inside your network; the public one must be closed apart from that.</source>
        <translation>Er gibt der Datenbank eine Adresse in Ihrem Netzwerk; die öffentliche muss davon unabhängig geschlossen werden.</translation>
    </message>
    <message>
        <source>Networking of the SQL server in the Azure portal.</source>
        <translation>Die Netzwerkseite des SQL-Servers im Azure-Portal.</translation>
    </message>
    <message>
        <source>A private endpoint does not close the public address, so public access must be disabled as well.</source>
        <translation>Ein privater Endpunkt schließt die öffentliche Adresse nicht; der öffentliche Zugriff muss zusätzlich deaktiviert werden.</translation>
    </message>
    <message>
        <source>Open to all Azure services</source>
        <translation>Offen für alle Azure-Dienste</translation>
    </message>
    <message>
        <source>The rule 0.0.0.0 lets in every customer of Azure, not only you.</source>
        <translation>Die Regel 0.0.0.0 lässt jeden Kunden von Azure herein, nicht nur Sie.</translation>
    </message>
    <message>
        <source>Ranges in the SQL firewall</source>
        <translation>Bereiche in der SQL-Firewall</translation>
    </message>
    <message>
        <source>Whoever comes from these ranges can try passwords over the Internet.</source>
        <translation>Wer aus diesen Bereichen kommt, kann über das Internet Kennwörter durchprobieren.</translation>
    </message>
    <message>
        <source>Redirect is faster but needs more outbound ports than 1433; Default means redirect inside Azure.</source>
        <translation>Redirect ist schneller, braucht aber mehr ausgehende Ports als 1433; Default bedeutet innerhalb von Azure Redirect.</translation>
    </message>
    <message>
        <source>Networking of the SQL server in the Azure portal, under Connectivity.</source>
        <translation>Die Netzwerkseite des SQL-Servers im Azure-Portal, unter „Konnektivität“.</translation>
    </message>
    <message>
        <source>Redirect needs 11000 to 11999 besides 1433, and with a private endpoint 1433 to 65535.</source>
        <translation>Redirect braucht neben 1433 auch 11000 bis 11999, mit einem privaten Endpunkt 1433 bis 65535.</translation>
    </message>
    <message>
        <source>The outbound rules of the network security group of the nodes.</source>
        <translation>Die Ausgangsregeln der Netzwerksicherheitsgruppe der Knoten.</translation>
    </message>
    <message>
        <source>Microsoft Entra sign-in alone</source>
        <translation>Nur Anmeldung über Microsoft Entra</translation>
    </message>
    <message>
        <source>It turns SQL logins off, so that there is no password to steal; Octopus must then use its managed identity.</source>
        <translation>SQL-Logins sind damit abgeschaltet, und es gibt kein Kennwort zu stehlen; Octopus muss dann seine verwaltete Identität nutzen.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID on the SQL server&apos;s page in the Azure portal.</source>
        <translation>„Microsoft Entra ID“ auf der Seite des SQL-Servers im Azure-Portal.</translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 were retired for Azure SQL on 2025-08-31.</source>
        <translation>TLS 1.0 und 1.1 wurden für Azure SQL am 2025-08-31 eingestellt.</translation>
    </message>
    <message>
        <source>It records who did what in the database, which holds every secret of Octopus in encrypted form.</source>
        <translation>Sie hält fest, wer was in der Datenbank getan hat, in der jedes Geheimnis von Octopus verschlüsselt liegt.</translation>
    </message>
    <message>
        <source>Auditing of the SQL server in the Azure portal.</source>
        <translation>„Überwachung“ des SQL-Servers im Azure-Portal.</translation>
    </message>
    <message>
        <source>It reports attacks on the database; its price is not in the catalog, so the total then reads at least.</source>
        <translation>Er meldet Angriffe auf die Datenbank; sein Preis steht nicht im Katalog, deshalb steht dann vor der Summe „mindestens“.</translation>
    </message>
    <message>
        <source>Microsoft Defender for Cloud on the SQL server&apos;s page in the Azure portal.</source>
        <translation>„Microsoft Defender for Cloud“ auf der Seite des SQL-Servers im Azure-Portal.</translation>
    </message>
    <message>
        <source>It finds settings and rights that are too wide.</source>
        <translation>Sie findet Einstellungen und Rechte, die zu weit gefasst sind.</translation>
    </message>
    <message>
        <source>It encrypts data, log and backups on disk; a stolen file is then of no use.</source>
        <translation>Sie verschlüsselt Daten, Protokoll und Sicherungen auf dem Datenträger; eine gestohlene Datei ist dann nutzlos.</translation>
    </message>
    <message>
        <source>Transparent data encryption on the database&apos;s page in the Azure portal.</source>
        <translation>„Transparente Datenverschlüsselung“ auf der Seite der Datenbank im Azure-Portal.</translation>
    </message>
    <message>
        <source>A mistake can be undone this far back; Azure SQL keeps 7 days by default and up to 35.</source>
        <translation>So weit zurück lässt sich ein Fehler rückgängig machen; Azure SQL bewahrt standardmäßig 7 Tage auf, höchstens 35.</translation>
    </message>
    <message>
        <source>Backups on the SQL server&apos;s page in the Azure portal, or the backup plan.</source>
        <translation>„Sicherungen“ auf der Seite des SQL-Servers im Azure-Portal oder der Sicherungsplan.</translation>
    </message>
    <message>
        <source>Azure SQL can keep backups up to 10 years, for audits and for mistakes that are found late.</source>
        <translation>Azure SQL kann Sicherungen bis zu 10 Jahre aufbewahren, für Audits und für Fehler, die erst spät auffallen.</translation>
    </message>
    <message>
        <source>Your backup plan.</source>
        <translation>Ihr Sicherungsplan.</translation>
    </message>
    <message>
        <source>Only backups that lie in another region can be restored when the region is lost.</source>
        <translation>Geht die Region verloren, lassen sich nur Sicherungen wiederherstellen, die in einer anderen Region liegen.</translation>
    </message>
    <message>
        <source>Azure maintains the database in this window and breaks connections for a moment, best when nothing is deployed.</source>
        <translation>In diesem Fenster führt Azure die Wartung der Datenbank durch und trennt Verbindungen für einen Moment, am besten dann, wenn keine Deployments laufen.</translation>
    </message>
    <message>
        <source>Maintenance on the database&apos;s page in the Azure portal.</source>
        <translation>„Wartung“ auf der Seite der Datenbank im Azure-Portal.</translation>
    </message>
    <message>
        <source>Full allows a restore to any moment and needs log backups; Simple loses what came after the last backup.</source>
        <translation>Vollständig (FULL) erlaubt die Wiederherstellung auf jeden Zeitpunkt und braucht Protokollsicherungen; Einfach (SIMPLE) verliert, was nach der letzten Sicherung kam.</translation>
    </message>
    <message>
        <source>SELECT recovery_model_desc FROM sys.databases on the server.</source>
        <translation>SELECT recovery_model_desc FROM sys.databases auf dem Server.</translation>
    </message>
    <message>
        <source>A restore needs database, files and master key together, and only a test shows that all three fit.</source>
        <translation>Eine Wiederherstellung braucht Datenbank, Dateien und Hauptschlüssel zusammen, und nur ein Test zeigt, dass alle drei zueinanderpassen.</translation>
    </message>
    <message>
        <source>Your backup records; leave it empty if it was never tested.</source>
        <translation>Ihre Sicherungsprotokolle; lassen Sie das Feld leer, wenn noch nie getestet wurde.</translation>
    </message>
    <message>
        <source>Indexes that Azure makes by itself may break an upgrade of Octopus, so leave this off.</source>
        <translation>Indizes, die Azure selbsttätig anlegt, können ein Upgrade von Octopus scheitern lassen; lassen Sie dies ausgeschaltet.</translation>
    </message>
    <message>
        <source>Automatic tuning on the database&apos;s page in the Azure portal.</source>
        <translation>„Automatische Optimierung“ auf der Seite der Datenbank im Azure-Portal.</translation>
    </message>
    <message>
        <source>Azure Policy often demands certain tags, and the bill can be split by them.</source>
        <translation>Azure Policy verlangt oft bestimmte Tags, und die Rechnung lässt sich danach aufteilen.</translation>
    </message>
    <message>
        <source>Your tagging standard, or Policy &gt; Assignments in the Azure portal.</source>
        <translation>Ihr Tag-Standard oder Policy &gt; Zuweisungen im Azure-Portal.</translation>
    </message>
    <message>
        <source>Every resource of the design carries it, so that its owner and its cost centre can be found.</source>
        <translation>Jede Ressource des Entwurfs trägt ihn, damit sich ihre Verantwortlichen und ihre Kostenstelle finden lassen.</translation>
    </message>
    <message>
        <source>Your tagging standard.</source>
        <translation>Ihr Tag-Standard.</translation>
    </message>
    <message>
        <source>Some parts need a subnet of their own, and those of Bastion and of the VPN gateway must have a fixed name.</source>
        <translation>Manche Teile brauchen ein eigenes Subnetz, und die Subnetze von Bastion und des VPN-Gateways müssen einen festen Namen haben.</translation>
    </message>
    <message>
        <source>The suggested subnet plan names all that this design needs.</source>
        <translation>Der vorgeschlagene Subnetzplan nennt alle, die dieser Entwurf braucht.</translation>
    </message>
    <message>
        <source>Azure keeps 5 addresses of each subnet, and Bastion needs a /26, Application Gateway best a /24.</source>
        <translation>Azure behält in jedem Subnetz 5 Adressen für sich; Bastion braucht ein /26, Application Gateway am besten ein /24.</translation>
    </message>
    <message>
        <source>The address plan of your network team.</source>
        <translation>Der Adressplan Ihres Netzwerkteams.</translation>
    </message>
    <message>
        <source>All resources are created in this subscription, so its policies and quotas apply.</source>
        <translation>Alle Ressourcen werden in diesem Abonnement erstellt; es gelten also seine Richtlinien und Kontingente.</translation>
    </message>
    <message>
        <source>Subscriptions in the Azure portal, or az account show.</source>
        <translation>„Abonnements“ im Azure-Portal oder az account show.</translation>
    </message>
    <message>
        <source>The scripts create this group and put every resource of the design into it.</source>
        <translation>Die Skripte erstellen diese Gruppe und legen jede Ressource des Entwurfs darin an.</translation>
    </message>
    <message>
        <source>Your naming standard; the generated name follows Microsoft&apos;s.</source>
        <translation>Ihr Namensstandard; der erzeugte Name folgt dem von Microsoft.</translation>
    </message>
    <message>
        <source>Every resource carries these tags, so that owner and cost centre stand on the bill.</source>
        <translation>Jede Ressource trägt diese Tags, damit Verantwortliche und Kostenstelle auf der Rechnung stehen.</translation>
    </message>
    <message>
        <source>Nodes, database and share belong in one region, and only a region with zones survives the loss of a datacentre.</source>
        <translation>Knoten, Datenbank und Freigabe gehören in eine Region, und nur eine Region mit Zonen übersteht den Verlust eines Rechenzentrums.</translation>
    </message>
    <message>
        <source>Your cloud policy; take the nearest region with zones to your targets.</source>
        <translation>Ihre Cloudrichtlinie; nehmen Sie die Region mit Zonen, die Ihren Zielen am nächsten liegt.</translation>
    </message>
    <message>
        <source>Copies of database and files go there, and machines of the same Octopus version are built there and kept stopped.</source>
        <translation>Dorthin gehen Kopien von Datenbank und Dateien, und dort werden Maschinen mit derselben Octopus-Version aufgebaut und ausgeschaltet bereitgehalten.</translation>
    </message>
    <message>
        <source>The pair of your region in the list of Azure regions, and your continuity plan.</source>
        <translation>Die Partnerregion in der Liste der Azure-Regionen und Ihr Notfallplan.</translation>
    </message>
    <message>
        <source>Octopus supports a second region as hot/cold only; both regions at work is neither supported nor advised.</source>
        <translation>Octopus unterstützt eine zweite Region nur als hot/cold; beide Regionen zugleich zu betreiben wird weder unterstützt noch empfohlen.</translation>
    </message>
    <message>
        <source>Your continuity plan; ask who decides when a whole region is lost.</source>
        <translation>Ihr Notfallplan; fragen Sie, wer entscheidet, wenn eine ganze Region ausfällt.</translation>
    </message>
    <message>
        <source>Names read type, workload, environment, region, number, so that each tells what its resource is for.</source>
        <translation>Namen bestehen aus Typ, Workload, Umgebung, Region und Nummer; so sagt jeder, wozu seine Ressource dient.</translation>
    </message>
    <message>
        <source>Your naming standard, or Microsoft&apos;s Cloud Adoption Framework.</source>
        <translation>Ihr Namensstandard oder das Cloud Adoption Framework von Microsoft.</translation>
    </message>
    <message>
        <source>It keeps names of production and test apart, and some names must be free in all of Azure.</source>
        <translation>Sie hält die Namen von Produktion und Test auseinander, und manche Namen müssen in ganz Azure frei sein.</translation>
    </message>
    <message>
        <source>Your naming standard; prod and test are usual.</source>
        <translation>Ihr Namensstandard; üblich sind prod und test.</translation>
    </message>
    <message>
        <source>A number at the end of each name keeps two clusters of one environment apart.</source>
        <translation>Eine Nummer am Ende jedes Namens hält zwei Cluster derselben Umgebung auseinander.</translation>
    </message>
    <message>
        <source>Your naming standard; 001 for the first.</source>
        <translation>Ihr Namensstandard; 001 für den ersten.</translation>
    </message>
    <message>
        <source>The machines are placed in this network; leave it empty to create one.</source>
        <translation>In dieses Netzwerk kommen die Maschinen; lassen Sie das Feld leer, um eines zu erstellen.</translation>
    </message>
    <message>
        <source>The virtual network&apos;s JSON view in the Azure portal, or az network vnet show.</source>
        <translation>Die JSON-Ansicht des virtuellen Netzwerks im Azure-Portal oder az network vnet show.</translation>
    </message>
    <message>
        <source>All subnets lie in it, and it must not overlap with any network that it will be linked to.</source>
        <translation>Alle Subnetze liegen darin, und er darf sich mit keinem Netzwerk überschneiden, mit dem er verbunden wird.</translation>
    </message>
    <message>
        <source>Each kind of part has a subnet with rules of its own, so that only the ports it needs are open.</source>
        <translation>Jede Art von Teil hat ein Subnetz mit eigenen Regeln, sodass nur die nötigen Ports offen sind.</translation>
    </message>
    <message>
        <source>The suggested subnet plan, checked by your network team.</source>
        <translation>Der vorgeschlagene Subnetzplan, von Ihrem Netzwerkteam geprüft.</translation>
    </message>
    <message>
        <source>Users, Tentacles and domain controllers on-premises reach a private cluster only by VPN or ExpressRoute.</source>
        <translation>Lokale Benutzer, Tentacles und Domänencontroller erreichen einen privaten Cluster nur über VPN oder ExpressRoute.</translation>
    </message>
    <message>
        <source>These ranges are let in over the hybrid link, and Azure&apos;s ranges must not overlap with them.</source>
        <translation>Diese Bereiche werden über die Hybridverbindung hereingelassen, und die Bereiche in Azure dürfen sich nicht mit ihnen überschneiden.</translation>
    </message>
    <message>
        <source>Address ranges of Tentacles</source>
        <translation>Adressbereiche der Tentacles</translation>
    </message>
    <message>
        <source>The security group opens the communications port to these ranges alone.</source>
        <translation>Die Netzwerksicherheitsgruppe öffnet den Kommunikationsport nur für diese Bereiche.</translation>
    </message>
    <message>
        <source>Whoever runs the networks of the targets; over the Internet it is the public address of their gateway.</source>
        <translation>Die Betreiber der Netzwerke, in denen die Ziele stehen; über das Internet ist es die öffentliche Adresse ihres Gateways.</translation>
    </message>
    <message>
        <source>The portal is opened to these ranges rather than to everybody who can reach the balancer.</source>
        <translation>Das Portal wird für diese Bereiche geöffnet statt für alle, die den Lastverteiler erreichen können.</translation>
    </message>
    <message>
        <source>Your network team; the ranges of offices, VPN and build servers.</source>
        <translation>Ihr Netzwerkteam; die Bereiche von Büros, VPN und Buildservern.</translation>
    </message>
    <message>
        <source>Machines in a domain must ask its domain controllers for names, and a single DNS server is a single point of failure.</source>
        <translation>Maschinen in einer Domäne müssen Namen bei deren Domänencontrollern erfragen, und ein einzelner DNS-Server ist ein Single Point of Failure.</translation>
    </message>
    <message>
        <source>The addresses of the domain controllers, from whoever runs the domain; empty means Azure&apos;s own DNS.</source>
        <translation>Die Adressen der Domänencontroller, von den Betreibern der Domäne; ein leeres Feld steht für das DNS von Azure.</translation>
    </message>
    <message>
        <source>Master key, passwords and certificate are kept in a Key Vault; leave it empty to create one.</source>
        <translation>Hauptschlüssel, Kennwörter und Zertifikat liegen in einem Key Vault; lassen Sie das Feld leer, um einen zu erstellen.</translation>
    </message>
    <message>
        <source>The vault&apos;s JSON view in the Azure portal, or az keyvault show.</source>
        <translation>Die JSON-Ansicht des Key Vaults im Azure-Portal oder az keyvault show.</translation>
    </message>
    <message>
        <source>Group of the private DNS zones</source>
        <translation>Gruppe der privaten DNS-Zonen</translation>
    </message>
    <message>
        <source>Private endpoints are found by zones such as privatelink.database.windows.net, which often exist in one central place.</source>
        <translation>Private Endpunkte werden über Zonen wie privatelink.database.windows.net gefunden, die es oft schon an einer zentralen Stelle gibt.</translation>
    </message>
    <message>
        <source>The resource id of the group that holds the zones, from your network team; empty creates them.</source>
        <translation>Die Ressourcen-ID der Gruppe mit den Zonen, von Ihrem Netzwerkteam; bei leerem Feld werden sie erstellt.</translation>
    </message>
    <message>
        <source>Logs of all parts go to one workspace; leave it empty to create one.</source>
        <translation>Die Protokolle aller Teile gehen in einen Arbeitsbereich; lassen Sie das Feld leer, um einen zu erstellen.</translation>
    </message>
    <message>
        <source>The workspace&apos;s JSON view in the Azure portal, or az monitor log-analytics workspace show.</source>
        <translation>Die JSON-Ansicht des Arbeitsbereichs im Azure-Portal oder az monitor log-analytics workspace show.</translation>
    </message>
    <message>
        <source>Nodes fetch feeds and updates from the Internet, and a private subnet gives them no way out by itself.</source>
        <translation>Knoten holen Feeds und Updates aus dem Internet, und ein privates Subnetz bietet ihnen von sich aus keinen Weg hinaus.</translation>
    </message>
    <message>
        <source>Your network team; ask whether a central firewall must be passed.</source>
        <translation>Ihr Netzwerkteam; fragen Sie, ob der Weg über eine zentrale Firewall führen muss.</translation>
    </message>
    <message>
        <source>The host name of the portal must point to the balancer, and whoever runs the zone sets that record.</source>
        <translation>Der Hostname des Portals muss auf den Lastverteiler zeigen; diesen Eintrag setzen die Betreiber der Zone.</translation>
    </message>
    <message>
        <source>nslookup -type=NS with your domain shows who runs it.</source>
        <translation>nslookup -type=NS mit Ihrer Domäne zeigt, wer sie betreibt.</translation>
    </message>
    <message>
        <source>The portal needs a certificate for its host name, and the issuer decides how it is renewed.</source>
        <translation>Das Portal braucht ein Zertifikat für seinen Hostnamen, und die ausstellende Stelle bestimmt, wie es erneuert wird.</translation>
    </message>
    <message>
        <source>Whoever issues certificates in your organisation.</source>
        <translation>Wer in Ihrer Organisation Zertifikate ausstellt.</translation>
    </message>
    <message>
        <source>After this day browsers and API clients refuse the portal.</source>
        <translation>Nach diesem Tag lehnen Browser und API-Clients das Portal ab.</translation>
    </message>
    <message>
        <source>The certificate&apos;s entry in Key Vault, or the padlock in the browser.</source>
        <translation>Der Eintrag des Zertifikats im Key Vault oder das Schloss im Browser.</translation>
    </message>
    <message>
        <source>A binding by thumbprint keeps the old certificate, so a renewal must also reach the place where TLS ends.</source>
        <translation>Eine Bindung über den Fingerabdruck behält das alte Zertifikat; eine Erneuerung muss daher auch dort ankommen, wo TLS endet.</translation>
    </message>
    <message>
        <source>An alert about nodes, database or share helps only if somebody reads it who can act.</source>
        <translation>Ein Alarm zu Knoten, Datenbank oder Freigabe hilft nur, wenn ihn jemand liest, der handeln kann.</translation>
    </message>
    <message>
        <source>The mailbox of the team on call.</source>
        <translation>Das Postfach des Bereitschaftsteams.</translation>
    </message>
    <message>
        <source>RDP open to the Internet is an error; Bastion or the company network reach nodes that have no public address.</source>
        <translation>RDP, das zum Internet offen ist, ist ein Fehler; Knoten ohne öffentliche Adresse sind über Bastion oder das Unternehmensnetzwerk erreichbar.</translation>
    </message>
    <message>
        <source>Only these ranges may open RDP to the nodes.</source>
        <translation>Nur aus diesen Bereichen darf RDP zu den Knoten geöffnet werden.</translation>
    </message>
    <message>
        <source>The addresses of your administrators&apos; machines or jump hosts, from the network team.</source>
        <translation>Die Adressen der Maschinen oder Sprungserver Ihrer Administratoren; das Netzwerkteam kennt sie.</translation>
    </message>
    <message>
        <source>Prices are public list prices in US dollars; the discount of your agreement brings the total nearer to the bill.</source>
        <translation>Die Preise sind öffentliche Listenpreise in US-Dollar; mit dem Rabatt Ihres Vertrags kommt die Summe der Rechnung näher.</translation>
    </message>
    <message>
        <source>Cost Management in the Azure portal, or whoever buys Azure for you.</source>
        <translation>Cost Management im Azure-Portal oder wer Azure für Sie einkauft.</translation>
    </message>
    <message>
        <source>Security group on every subnet</source>
        <translation>Netzwerksicherheitsgruppe an jedem Subnetz</translation>
    </message>
    <message>
        <source>A network security group lets in what the port table of the plan names, and nothing else.</source>
        <translation>Eine Netzwerksicherheitsgruppe lässt herein, was die Porttabelle des Plans nennt, und sonst nichts.</translation>
    </message>
    <message>
        <source>Your network standard; present ones under Network security groups in the Azure portal.</source>
        <translation>Ihr Netzwerkstandard; vorhandene Gruppen stehen im Azure-Portal unter „Netzwerksicherheitsgruppen“.</translation>
    </message>
    <message>
        <source>Balancer probes allowed in</source>
        <translation>Prüfungen des Lastverteilers zugelassen</translation>
    </message>
    <message>
        <source>Azure&apos;s probes come from 168.63.129.16; without a rule for the tag AzureLoadBalancer every node looks dead.</source>
        <translation>Die Prüfungen von Azure kommen von 168.63.129.16; ohne eine Regel für das Tag AzureLoadBalancer scheint jeder Knoten ausgefallen.</translation>
    </message>
    <message>
        <source>A last rule with priority 4096 denies what no rule above it names, so nothing is open by accident.</source>
        <translation>Eine letzte Regel mit Priorität 4096 verbietet, was keine Regel darüber nennt, sodass nichts versehentlich offen ist.</translation>
    </message>
    <message>
        <source>The inbound rules of the network security groups.</source>
        <translation>Die Eingangsregeln der Netzwerksicherheitsgruppen.</translation>
    </message>
    <message>
        <source>Administration across subnets limited</source>
        <translation>Verwaltung über Subnetze hinweg eingeschränkt</translation>
    </message>
    <message>
        <source>Remote administration between subnets lets an intruder on one machine go on to the next.</source>
        <translation>Fernverwaltung zwischen Subnetzen lässt einen Eindringling von einer Maschine zur nächsten gelangen.</translation>
    </message>
    <message>
        <source>Your security team; in the rules look for 3389 between subnets.</source>
        <translation>Ihr Sicherheitsteam; suchen Sie in den Regeln nach 3389 zwischen Subnetzen.</translation>
    </message>
    <message>
        <source>Default outbound access off</source>
        <translation>Ausgehender Standardzugriff abgeschaltet</translation>
    </message>
    <message>
        <source>Machines then reach the Internet only by the way chosen under Outbound access, which can be watched.</source>
        <translation>Die Maschinen erreichen das Internet dann nur auf dem Weg, der unter „Ausgehender Zugriff“ gewählt ist und sich überwachen lässt.</translation>
    </message>
    <message>
        <source>The subnet&apos;s page in the Azure portal, under Private subnet.</source>
        <translation>Die Seite des Subnetzes im Azure-Portal, unter „Privates Subnetz“.</translation>
    </message>
    <message>
        <source>It protects public addresses only, and its price is not in the catalog, so the total then reads at least.</source>
        <translation>Er schützt nur öffentliche Adressen; sein Preis steht nicht im Katalog, deshalb steht dann vor der Summe „mindestens“.</translation>
    </message>
    <message>
        <source>Your security team; one plan often serves a whole company.</source>
        <translation>Ihr Sicherheitsteam; oft genügt ein Plan für ein ganzes Unternehmen.</translation>
    </message>
    <message>
        <source>They show who talked to whom; those of security groups retire on 2027-09-30, so the network&apos;s own are used.</source>
        <translation>Sie zeigen, wer mit wem verbunden war; die der Netzwerksicherheitsgruppen werden am 2027-09-30 eingestellt, daher werden die des virtuellen Netzwerks verwendet.</translation>
    </message>
    <message>
        <source>Network Watcher in the Azure portal.</source>
        <translation>Network Watcher im Azure-Portal.</translation>
    </message>
    <message>
        <source>Role assignments show in one place who may read which secret.</source>
        <translation>Rollenzuweisungen zeigen an einer Stelle, wer welches Geheimnis lesen darf.</translation>
    </message>
    <message>
        <source>The vault&apos;s access configuration in the Azure portal.</source>
        <translation>Die Zugriffskonfiguration des Key Vaults im Azure-Portal.</translation>
    </message>
    <message>
        <source>Without it a deleted vault can be purged, and the master key of all Octopus secrets with it.</source>
        <translation>Ohne diesen Schutz kann ein gelöschter Key Vault endgültig entfernt werden und mit ihm der Hauptschlüssel aller Octopus-Geheimnisse.</translation>
    </message>
    <message>
        <source>The vault&apos;s properties in the Azure portal.</source>
        <translation>Die Eigenschaften des Key Vaults im Azure-Portal.</translation>
    </message>
    <message>
        <source>The vault holds the master key and passwords, so its firewall denies what is not named.</source>
        <translation>Der Key Vault enthält den Hauptschlüssel und Kennwörter; seine Firewall weist daher ab, was nicht genannt ist.</translation>
    </message>
    <message>
        <source>The vault&apos;s networking page in the Azure portal.</source>
        <translation>Die Netzwerkseite des Key Vaults im Azure-Portal.</translation>
    </message>
    <message>
        <source>Its logs show who read the master key, and when.</source>
        <translation>Seine Protokolle zeigen, wer den Hauptschlüssel wann gelesen hat.</translation>
    </message>
    <message>
        <source>The vault&apos;s diagnostic settings in the Azure portal.</source>
        <translation>Die Diagnoseeinstellungen des Key Vaults im Azure-Portal.</translation>
    </message>
    <message>
        <source>Key Vault of this environment alone</source>
        <translation>Key Vault nur für diese Umgebung</translation>
    </message>
    <message>
        <source>Whoever may read a vault that is shared with other environments may read this cluster&apos;s secrets too.</source>
        <translation>Wer einen Key Vault lesen darf, den sich mehrere Umgebungen teilen, darf auch die Geheimnisse dieses Clusters lesen.</translation>
    </message>
    <message>
        <source>Whoever runs your Key Vaults.</source>
        <translation>Wer Ihre Key Vaults betreibt.</translation>
    </message>
    <message>
        <source>After a fault at the balancer, the database or the share there is nothing to read without them.</source>
        <translation>Ohne sie gibt es nach einem Ausfall von Lastverteiler, Datenbank oder Freigabe nichts zum Nachlesen.</translation>
    </message>
    <message>
        <source>The diagnostic settings of each resource in the Azure portal.</source>
        <translation>Die Diagnoseeinstellungen jeder Ressource im Azure-Portal.</translation>
    </message>
    <message>
        <source>Azure Monitor Agent on the machines</source>
        <translation>Azure Monitor Agent auf den Maschinen</translation>
    </message>
    <message>
        <source>It sends Windows logs and counters to the workspace; the agent before it was retired on 2024-08-31.</source>
        <translation>Er sendet Windows-Protokolle und Leistungsindikatoren an den Arbeitsbereich; sein Vorgänger wurde am 2024-08-31 eingestellt.</translation>
    </message>
    <message>
        <source>Whoever runs your monitoring.</source>
        <translation>Wer Ihre Überwachung betreibt.</translation>
    </message>
    <message>
        <source>They watch for attacks; their price is not in the catalog, so the total then reads at least.</source>
        <translation>Die Pläne achten auf Angriffe; ihr Preis steht nicht im Katalog, deshalb steht dann vor der Summe „mindestens“.</translation>
    </message>
    <message>
        <source>Environment settings of Microsoft Defender for Cloud in the Azure portal.</source>
        <translation>Die Umgebungseinstellungen von Microsoft Defender for Cloud im Azure-Portal.</translation>
    </message>
    <message>
        <source>Without the master key, every secret in Octopus must be entered again after a restore.</source>
        <translation>Ohne den Hauptschlüssel muss nach einer Wiederherstellung jedes Geheimnis in Octopus neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Whoever will run the first node; show-master-key prints the key there.</source>
        <translation>Wer den ersten Knoten betreiben wird; dort gibt show-master-key den Schlüssel aus.</translation>
    </message>
    <message>
        <source>A stack knows what it deployed, so that it can be protected and removed as a whole.</source>
        <translation>Ein Bereitstellungsstapel kennt, was er bereitgestellt hat, und lässt sich daher als Ganzes schützen und entfernen.</translation>
    </message>
    <message>
        <source>Whoever runs your deployments to Azure.</source>
        <translation>Wer bei Ihnen in Azure bereitstellt.</translation>
    </message>
    <message>
        <source>Each task-running node has exactly one entry; a node with task cap 0 need not have one.</source>
        <translation>Jeder Knoten, der Aufgaben ausführt, hat genau einen Eintrag; ein Knoten mit Aufgabenlimit 0 braucht keinen.</translation>
    </message>
    <message>
        <source>The computer names of the Compute page.</source>
        <translation>Die Computernamen auf der Seite „Compute“.</translation>
    </message>
    <message>
        <source>Tentacles poll the node under this name, so it must resolve where they stand.</source>
        <translation>Unter diesem Namen fragen Tentacles den Knoten ab; er muss daher dort auflösbar sein, wo sie stehen.</translation>
    </message>
    <message>
        <source>Your own choice with whoever runs the DNS zone, for example octo1.example.com.</source>
        <translation>Ihre eigene Wahl, abgestimmt mit den Betreibern der DNS-Zone, zum Beispiel octo1.example.com.</translation>
    </message>
    <message>
        <source>It must be printed in every command, because without a port Tentacle takes 443 and not 10943.</source>
        <translation>Er muss in jedem Befehl stehen, denn ohne Port nimmt Tentacle 443 und nicht 10943.</translation>
    </message>
    <message>
        <source>10943 with an address for each node; 10943, 10944, 10945 and so on with one address.</source>
        <translation>10943 bei einer Adresse je Knoten; 10943, 10944, 10945 und so weiter bei einer einzigen Adresse.</translation>
    </message>
    <message>
        <source>The plan has the commands of each Tentacle under its name.</source>
        <translation>Der Plan führt die Befehle jedes Tentacles unter dessen Namen auf.</translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal.</source>
        <translation>„Infrastructure“ im Octopus-Portal.</translation>
    </message>
    <message>
        <source>Targets, workers and Kubernetes agents are registered by different commands.</source>
        <translation>Ziele, Worker und Kubernetes-Agents werden mit verschiedenen Befehlen registriert.</translation>
    </message>
    <message>
        <source>A Tentacle is registered in one space.</source>
        <translation>Ein Tentacle ist in einem Space registriert.</translation>
    </message>
    <message>
        <source>The list of spaces in the Octopus portal.</source>
        <translation>Die Liste der Spaces im Octopus-Portal.</translation>
    </message>
    <message>
        <source>A target is registered with the environments that may be deployed to it; workers need none.</source>
        <translation>Ein Ziel wird mit den Umgebungen registriert, für die darauf bereitgestellt werden darf; Worker brauchen keine.</translation>
    </message>
    <message>
        <source>Target tags (roles) say which steps run on it; for a worker these are its worker pools.</source>
        <translation>Ziel-Tags (Rollen) legen fest, welche Schritte darauf laufen; bei einem Worker sind es seine Worker-Pools.</translation>
    </message>
    <message>
        <source>Some commands need a version: clear-trusted-servers and reuse-server-thumbprint begin with 8.1.1713.</source>
        <translation>Manche Befehle brauchen eine bestimmte Version: clear-trusted-servers und reuse-server-thumbprint gibt es ab 8.1.1713.</translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal, or the file version of Tentacle.exe on the machine.</source>
        <translation>„Infrastructure“ im Octopus-Portal oder die Dateiversion von Tentacle.exe auf der Maschine.</translation>
    </message>
    <message>
        <source>How Tentacles poll</source>
        <translation>Wie Tentacles abfragen</translation>
    </message>
    <message>
        <source>A task waits in the memory of the node that runs it, so Tentacles must poll every node, or the nodes share a queue in Redis.</source>
        <translation>Eine Aufgabe wartet im Speicher des Knotens, der sie ausführt; Tentacles müssen daher jeden Knoten abfragen, oder die Knoten teilen sich eine Warteschlange in Redis.</translation>
    </message>
    <message>
        <source>Ask how many polling Tentacles there are, and how often nodes come and go.</source>
        <translation>Fragen Sie, wie viele Polling-Tentacles es gibt und wie oft Knoten hinzukommen und wegfallen.</translation>
    </message>
    <message>
        <source>Each Tentacle is registered with each of them, so an address that misses leaves tasks of that node hanging.</source>
        <translation>Jeder Tentacle wird unter jeder dieser Adressen registriert; fehlt eine, bleiben Aufgaben dieses Knotens hängen.</translation>
    </message>
    <message>
        <source>Names and ports that your network team opens for each node.</source>
        <translation>Namen und Ports, die Ihr Netzwerkteam für jeden Knoten öffnet.</translation>
    </message>
    <message>
        <source>With a port for each node or with Redis, all Tentacles call this one address.</source>
        <translation>Mit einem Port je Knoten oder mit Redis rufen alle Tentacles diese eine Adresse auf.</translation>
    </message>
    <message>
        <source>Your own choice with whoever runs the DNS zone, for example polling.example.com.</source>
        <translation>Ihre eigene Wahl, abgestimmt mit den Betreibern der DNS-Zone, zum Beispiel polling.example.com.</translation>
    </message>
    <message>
        <source>With Redis, Tentacles call this port of the balancer, which passes it on to any node that runs tasks.</source>
        <translation>Mit Redis rufen Tentacles diesen Port des Lastverteilers auf, der die Verbindung an einen beliebigen Knoten weiterreicht, der Aufgaben ausführt.</translation>
    </message>
    <message>
        <source>10943 unless a firewall on the way demands another.</source>
        <translation>10943, sofern keine Firewall auf dem Weg einen anderen verlangt.</translation>
    </message>
    <message>
        <source>The plan and the scripts hold the commands for each of them.</source>
        <translation>Plan und Skripte enthalten die Befehle für jeden von ihnen.</translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal, filtered by communication style.</source>
        <translation>„Infrastructure“ im Octopus-Portal, gefiltert nach Kommunikationsart.</translation>
    </message>
    <message>
        <source>Oldest version of a Tentacle</source>
        <translation>Älteste Version eines Tentacles</translation>
    </message>
    <message>
        <source>Redis needs Tentacle 7 for retries, and clear-trusted-servers and reuse-server-thumbprint need 8.1.1713.</source>
        <translation>Redis braucht für Wiederholungen Tentacle 7; clear-trusted-servers und reuse-server-thumbprint brauchen 8.1.1713.</translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal, sorted by version.</source>
        <translation>„Infrastructure“ im Octopus-Portal, sortiert nach Version.</translation>
    </message>
    <message>
        <source>80 or 443 open from the Tentacles</source>
        <translation>80 oder 443 von den Tentacles aus offen</translation>
    </message>
    <message>
        <source>A Tentacle registers by the portal&apos;s REST API first, and polls port 10943 only afterwards.</source>
        <translation>Ein Tentacle registriert sich zuerst über die REST-API des Portals und fragt erst danach Port 10943 ab.</translation>
    </message>
    <message>
        <source>Test-NetConnection from a machine that has a Tentacle.</source>
        <translation>Test-NetConnection auf einer Maschine mit Tentacle.</translation>
    </message>
    <message>
        <source>Tentacles restart after a change</source>
        <translation>Tentacles starten nach einer Änderung neu</translation>
    </message>
    <message>
        <source>A Tentacle that is not restarted does not poll the node that was added.</source>
        <translation>Ein Tentacle, der nicht neu gestartet wird, fragt den hinzugefügten Knoten nicht ab.</translation>
    </message>
    <message>
        <source>Whoever runs the machines of the Tentacles.</source>
        <translation>Wer die Maschinen der Tentacles betreibt.</translation>
    </message>
    <message>
        <source>Copies of one image share a certificate, and Octopus cannot tell them apart.</source>
        <translation>Kopien eines Images haben dasselbe Zertifikat, und Octopus kann sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Whoever builds the images of the targets.</source>
        <translation>Wer die Images der Ziele erstellt.</translation>
    </message>
    <message>
        <source>Connections per Tentacle</source>
        <translation>Verbindungen je Tentacle</translation>
    </message>
    <message>
        <source>More connections carry more work at once, above all on workers; a target has 1 by default, and 512 is the most.</source>
        <translation>Mehr Verbindungen befördern mehr Arbeit zugleich, vor allem bei Workern; ein Ziel hat standardmäßig 1, höchstens sind 512 möglich.</translation>
    </message>
    <message>
        <source>Your own choice; the default is right unless health checks are slow.</source>
        <translation>Ihre eigene Wahl; der Standardwert passt, solange Integritätsprüfungen nicht langsam sind.</translation>
    </message>
    <message>
        <source>Connection count is set by command</source>
        <translation>Verbindungszahl wird per Befehl gesetzt</translation>
    </message>
    <message>
        <source>set-polling-connection-count needs Tentacle 9.2.4154 or later.</source>
        <translation>set-polling-connection-count braucht Tentacle 9.2.4154 oder höher.</translation>
    </message>
    <message>
        <source>Your own choice; the default needs no command.</source>
        <translation>Ihre eigene Wahl; der Standardwert braucht keinen Befehl.</translation>
    </message>
    <message>
        <source>Uses --reuse-server-thumbprint</source>
        <translation>Verwendet --reuse-server-thumbprint</translation>
    </message>
    <message>
        <source>It spares the call to port 443 and the API key, but copies the first trusted server, which must be this cluster.</source>
        <translation>Das erspart den Aufruf von Port 443 und den API-Schlüssel, übernimmt aber den ersten vertrauenswürdigen Server, und das muss dieser Cluster sein.</translation>
    </message>
    <message>
        <source>Whoever runs the networks of the targets; useful where only 10943 is open.</source>
        <translation>Die Betreiber der Netzwerke, in denen die Ziele stehen; nützlich, wo nur 10943 offen ist.</translation>
    </message>
    <message>
        <source>It throws away the subscription id, so that Octopus no longer knows the Tentacle.</source>
        <translation>Das verwirft die Subscription-ID, sodass Octopus den Tentacle nicht mehr kennt.</translation>
    </message>
    <message>
        <source>Whoever writes the migration; clear-trusted-servers --keep is the right way.</source>
        <translation>Wer die Migration schreibt; der richtige Weg ist clear-trusted-servers --keep.</translation>
    </message>
    <message>
        <source>They poll old and new addresses for a while, which is safe, and then drop the old ones.</source>
        <translation>Die Tentacles fragen eine Zeit lang alte und neue Adressen ab, was unbedenklich ist, und geben dann die alten auf.</translation>
    </message>
    <message>
        <source>Ask whether polling Tentacles exist today.</source>
        <translation>Fragen Sie, ob es heute Polling-Tentacles gibt.</translation>
    </message>
    <message>
        <source>Redis runs on</source>
        <translation>Redis läuft auf</translation>
    </message>
    <message>
        <source>Octopus advises Redis 8.0 or newer, in memory only and as one node, so it is a single point of failure by design.</source>
        <translation>Octopus empfiehlt Redis 8.0 oder neuer, nur im Arbeitsspeicher und als einzelnen Knoten; es ist also von vornherein ein Single Point of Failure.</translation>
    </message>
    <message>
        <source>Your cloud policy, and whoever runs Redis today.</source>
        <translation>Ihre Cloudrichtlinie und die heutigen Betreiber von Redis.</translation>
    </message>
    <message>
        <source>All nodes must reach it, and their connection strings begin with it.</source>
        <translation>Alle Knoten müssen diese Adresse erreichen, und ihre Verbindungszeichenfolgen beginnen damit.</translation>
    </message>
    <message>
        <source>Whoever runs Redis; host and port, for example redis.example.com:6380.</source>
        <translation>Die Betreiber von Redis; Host und Port, zum Beispiel redis.example.com:6380.</translation>
    </message>
    <message>
        <source>Octopus advises 8.0 or newer; older ones are untested.</source>
        <translation>Octopus empfiehlt 8.0 oder neuer; ältere Versionen sind nicht getestet.</translation>
    </message>
    <message>
        <source>INFO server on Redis shows redis_version.</source>
        <translation>INFO server in Redis zeigt redis_version.</translation>
    </message>
    <message>
        <source>The queue and its data are held in memory, so the size is memory and price.</source>
        <translation>Die Warteschlange und ihre Daten liegen im Arbeitsspeicher; die Größe bestimmt also Speicher und Preis.</translation>
    </message>
    <message>
        <source>The overview of Azure Managed Redis in the Azure portal.</source>
        <translation>Die Übersicht von Azure Managed Redis im Azure-Portal.</translation>
    </message>
    <message>
        <source>Octopus wants one node, without replica and without automatic failover.</source>
        <translation>Octopus verlangt einen einzelnen Knoten, ohne Replikat und ohne automatisches Failover.</translation>
    </message>
    <message>
        <source>High availability on the page of Azure Managed Redis, or INFO replication.</source>
        <translation>„Hochverfügbarkeit“ auf der Seite von Azure Managed Redis oder INFO replication.</translation>
    </message>
    <message>
        <source>Octopus wants memory alone, without RDB and AOF files.</source>
        <translation>Octopus verlangt reinen Arbeitsspeicher, ohne RDB- und AOF-Dateien.</translation>
    </message>
    <message>
        <source>Persistence on the page of Azure Managed Redis, or CONFIG GET save and appendonly.</source>
        <translation>„Datenpersistenz“ auf der Seite von Azure Managed Redis oder CONFIG GET save und appendonly.</translation>
    </message>
    <message>
        <source>Any other policy than noeviction may throw away work that waits for a Tentacle.</source>
        <translation>Jede andere Richtlinie als noeviction kann Arbeit verwerfen, die auf einen Tentacle wartet.</translation>
    </message>
    <message>
        <source>CONFIG GET maxmemory-policy, or the advanced settings in the Azure portal.</source>
        <translation>CONFIG GET maxmemory-policy oder die erweiterten Einstellungen im Azure-Portal.</translation>
    </message>
    <message>
        <source>Redis is called over TLS</source>
        <translation>Redis wird über TLS aufgerufen</translation>
    </message>
    <message>
        <source>Octopus encrypts its data with the master key, but the password of Redis needs TLS on its way.</source>
        <translation>Octopus verschlüsselt seine Daten mit dem Hauptschlüssel, aber das Kennwort von Redis braucht unterwegs TLS.</translation>
    </message>
    <message>
        <source>The connection string: ssl=true, usually port 6380.</source>
        <translation>Die Verbindungszeichenfolge: ssl=true, meist Port 6380.</translation>
    </message>
    <message>
        <source>Redis is open to the Internet</source>
        <translation>Redis ist zum Internet offen</translation>
    </message>
    <message>
        <source>Only the nodes need Redis, so nobody else should reach it.</source>
        <translation>Nur die Knoten brauchen Redis; sonst sollte es niemand erreichen.</translation>
    </message>
    <message>
        <source>Networking of Redis in the Azure portal.</source>
        <translation>Die Netzwerkseite von Redis im Azure-Portal.</translation>
    </message>
    <message>
        <source>Same connection on every node</source>
        <translation>Gleiche Verbindung auf jedem Knoten</translation>
    </message>
    <message>
        <source>Nodes with another Redis, or none, do not share the queue, so the work of their tasks is never fetched.</source>
        <translation>Knoten mit einem anderen oder ohne Redis haben keinen Anteil an der Warteschlange; die Arbeit ihrer Aufgaben wird nie abgeholt.</translation>
    </message>
    <message>
        <source>/api/serverstatus/redis on each node.</source>
        <translation>/api/serverstatus/redis auf jedem Knoten.</translation>
    </message>
    <message>
        <source>The scripts read the whole connection string from Key Vault on the node, so that its password stands in no file.</source>
        <translation>Die Skripte lesen die ganze Verbindungszeichenfolge auf dem Knoten aus dem Key Vault, sodass ihr Kennwort in keiner Datei steht.</translation>
    </message>
    <message>
        <source>Choose a name, and store the connection string in Key Vault under it.</source>
        <translation>Wählen Sie einen Namen, und speichern Sie die Verbindungszeichenfolge darunter im Key Vault.</translation>
    </message>
    <message>
        <source>HTTP.sys listens under this prefix on 443, for sites from which nothing else is open.</source>
        <translation>Unter diesem Präfix lauscht HTTP.sys auf 443, für Standorte, von denen aus sonst nichts offen ist.</translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; the setting is commsListenWebSocket.</source>
        <translation>Octopus.Server.exe show-configuration auf einem vorhandenen Server; die Einstellung heißt commsListenWebSocket.</translation>
    </message>
    <message>
        <source>TLS of web sockets ends in front</source>
        <translation>TLS der WebSockets endet vor dem Knoten</translation>
    </message>
    <message>
        <source>Tentacles trust the certificate of the node itself, so nothing in front may end TLS.</source>
        <translation>Tentacles vertrauen dem Zertifikat des Knotens selbst, daher darf davor nichts TLS beenden.</translation>
    </message>
    <message>
        <source>The listener of the balancer for the web-socket address.</source>
        <translation>Der Listener des Lastverteilers für die WebSocket-Adresse.</translation>
    </message>
    <message>
        <source>Your naming standard, with whoever runs the domain.</source>
        <translation>Ihr Namensstandard, abgestimmt mit den Betreibern der Domäne.</translation>
    </message>
    <message>
        <source>Two controllers in different zones keep the domain alive when one zone is lost.</source>
        <translation>Zwei Domänencontroller in verschiedenen Zonen halten die Domäne am Leben, wenn eine Zone ausfällt.</translation>
    </message>
    <message>
        <source>Give the controllers the zones 1 and 2.</source>
        <translation>Geben Sie den Domänencontrollern die Zonen 1 und 2.</translation>
    </message>
    <message>
        <source>A domain controller for this cluster alone has little to do, so a small machine is enough.</source>
        <translation>Ein Domänencontroller nur für diesen Cluster hat wenig zu tun, daher genügt eine kleine Maschine.</translation>
    </message>
    <message>
        <source>Whoever runs the domain.</source>
        <translation>Die Betreiber der Domäne.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS servers are the addresses of the controllers, so they must be known beforehand.</source>
        <translation>Die DNS-Server des Netzwerks sind die Adressen der Domänencontroller; sie müssen daher vorab bekannt sein.</translation>
    </message>
    <message>
        <source>A free address of the subnet for domain controllers.</source>
        <translation>Eine freie Adresse im Subnetz für Domänencontroller.</translation>
    </message>
    <message>
        <source>Address is static</source>
        <translation>Adresse ist statisch</translation>
    </message>
    <message>
        <source>A controller whose address changes is no longer found as DNS server.</source>
        <translation>Ein Domänencontroller, dessen Adresse sich ändert, wird als DNS-Server nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>The IP configuration of the machine&apos;s network card.</source>
        <translation>Die IP-Konfiguration der Netzwerkkarte der Maschine.</translation>
    </message>
    <message>
        <source>The disk of the directory database must not cache, or a fault can damage the directory.</source>
        <translation>Der Datenträger der Verzeichnisdatenbank darf nicht zwischenspeichern, sonst kann ein Ausfall das Verzeichnis beschädigen.</translation>
    </message>
    <message>
        <source>The disks of the machine in the Azure portal.</source>
        <translation>Die Datenträger der Maschine im Azure-Portal.</translation>
    </message>
    <message>
        <source>It works everywhere without anything else, but knows no groups and no second factor.</source>
        <translation>Das funktioniert überall ohne Weiteres, kennt aber weder Gruppen noch einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>Whoever administers Octopus; keep it on until another provider is proven.</source>
        <translation>Wer Octopus verwaltet; lassen Sie dies eingeschaltet, bis sich ein anderer Anmeldeanbieter bewährt hat.</translation>
    </message>
    <message>
        <source>It needs a domain controller in reach and nodes in the domain, and is not for Linux containers.</source>
        <translation>Active Directory braucht einen erreichbaren Domänencontroller und Knoten in der Domäne; für Linux-Container ist es nicht geeignet.</translation>
    </message>
    <message>
        <source>It needs an app registration but no domain controller, and brings groups and a second factor.</source>
        <translation>Es braucht eine App-Registrierung, aber keinen Domänencontroller, und bringt Gruppen und einen zweiten Faktor mit.</translation>
    </message>
    <message>
        <source>Whoever administers Microsoft Entra ID for you.</source>
        <translation>Wer Microsoft Entra ID für Sie verwaltet.</translation>
    </message>
    <message>
        <source>It signs in the users of a Google Workspace domain; Octopus cannot read its groups.</source>
        <translation>Damit melden sich die Benutzer einer Google-Workspace-Domäne an; deren Gruppen kann Octopus nicht lesen.</translation>
    </message>
    <message>
        <source>Whoever administers Google Workspace for you.</source>
        <translation>Wer Google Workspace für Sie verwaltet.</translation>
    </message>
    <message>
        <source>It asks a directory by LDAP, with groups, and stands in for Active Directory on Linux containers.</source>
        <translation>Es fragt ein Verzeichnis über LDAP ab, mit Gruppen, und ersetzt Active Directory bei Linux-Containern.</translation>
    </message>
    <message>
        <source>Whoever runs the directory.</source>
        <translation>Die Betreiber des Verzeichnisses.</translation>
    </message>
    <message>
        <source>It signs in the users of Okta, with groups by the groups claim.</source>
        <translation>Damit melden sich die Benutzer von Okta an, mit Gruppen über den Anspruch „groups“.</translation>
    </message>
    <message>
        <source>Whoever administers Okta for you.</source>
        <translation>Wer Okta für Sie verwaltet.</translation>
    </message>
    <message>
        <source>Octopus Server has no GitHub provider of its own; only Octopus Cloud offers it, by Octopus ID.</source>
        <translation>Octopus Server hat keinen eigenen Anmeldeanbieter für GitHub; nur Octopus Cloud bietet GitHub an, über Octopus ID.</translation>
    </message>
    <message>
        <source>Whoever administers Octopus.</source>
        <translation>Wer Octopus verwaltet.</translation>
    </message>
    <message>
        <source>It began as the sign-in of Octopus Cloud, and knows no groups.</source>
        <translation>Octopus ID entstand als Anmeldung von Octopus Cloud und kennt keine Gruppen.</translation>
    </message>
    <message>
        <source>Whoever can reach the portal may look around without any name, and automatic sign-in no longer works.</source>
        <translation>Wer das Portal erreicht, darf sich ohne jeden Namen umsehen, und die automatische Anmeldung funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>It signs in by any OpenID Connect provider, such as AD FS, Keycloak or Ping, and is set up in the portal.</source>
        <translation>Die Anmeldung läuft über einen beliebigen OpenID-Connect-Anbieter wie AD FS, Keycloak oder Ping und wird im Portal eingerichtet.</translation>
    </message>
    <message>
        <source>Whoever runs the identity provider.</source>
        <translation>Die Betreiber des Identitätsanbieters.</translation>
    </message>
    <message>
        <source>Entra then pushes users and groups to Octopus, which needs inbound HTTPS from Entra and a licence with SCIM.</source>
        <translation>Entra überträgt dann Benutzer und Gruppen an Octopus; das braucht eingehendes HTTPS von Entra und eine Lizenz mit SCIM.</translation>
    </message>
    <message>
        <source>It signs in without a click, but only with exactly one provider and no Guest; otherwise Octopus ignores it.</source>
        <translation>Sie meldet ohne Klick an, aber nur mit genau einem Anmeldeanbieter und ohne Gastanmeldung; sonst ignoriert Octopus sie.</translation>
    </message>
    <message>
        <source>Octopus leaves the second factor to the identity provider, so names and passwords of its own have none.</source>
        <translation>Octopus überlässt den zweiten Faktor dem Identitätsanbieter; die eigenen Namen und Kennwörter haben daher keinen.</translation>
    </message>
    <message>
        <source>The first node creates this account, and it is the way back in when a provider fails.</source>
        <translation>Der erste Knoten legt dieses Konto an; es ist der Weg zurück, wenn ein Anmeldeanbieter ausfällt.</translation>
    </message>
    <message>
        <source>Your own choice; with Active Directory it is DOMAIN\user.</source>
        <translation>Ihre eigene Wahl; mit Active Directory in der Form DOMAIN\user.</translation>
    </message>
    <message>
        <source>E-mail of that administrator</source>
        <translation>E-Mail-Adresse dieses Administrators</translation>
    </message>
    <message>
        <source>Octopus matches users by their provider&apos;s identifier first and by e-mail next.</source>
        <translation>Octopus ordnet Benutzer zuerst über die Kennung ihres Anmeldeanbieters zu, danach über die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Your own choice; a mailbox of the team outlives a person&apos;s.</source>
        <translation>Ihre eigene Wahl; das Postfach eines Teams überdauert das einer Person.</translation>
    </message>
    <message>
        <source>The scripts read the password from Key Vault, so that it stands in no file.</source>
        <translation>Die Skripte lesen das Kennwort aus dem Key Vault, sodass es in keiner Datei steht.</translation>
    </message>
    <message>
        <source>When the identity provider fails, somebody must still be able to sign in.</source>
        <translation>Wenn der Identitätsanbieter ausfällt, muss sich noch jemand anmelden können.</translation>
    </message>
    <message>
        <source>Your security team; its password belongs in a safe.</source>
        <translation>Ihr Sicherheitsteam; das Kennwort gehört in einen Tresor.</translation>
    </message>
    <message>
        <source>The issuer is https://login.microsoftonline.com/ and this id.</source>
        <translation>Der Aussteller besteht aus https://login.microsoftonline.com/ und dieser ID.</translation>
    </message>
    <message>
        <source>The overview of Microsoft Entra ID in the Azure portal.</source>
        <translation>Die Übersicht von Microsoft Entra ID im Azure-Portal.</translation>
    </message>
    <message>
        <source>Octopus names its app registration by this id when it sends users to sign in.</source>
        <translation>Mit dieser ID benennt Octopus seine App-Registrierung, wenn es Benutzer zur Anmeldung schickt.</translation>
    </message>
    <message>
        <source>App registrations in Microsoft Entra ID, under Application (client) ID.</source>
        <translation>App-Registrierungen in Microsoft Entra ID, unter „Anwendungs-ID (Client)“.</translation>
    </message>
    <message>
        <source>The application has a client secret</source>
        <translation>Die Anwendung hat ein Clientgeheimnis</translation>
    </message>
    <message>
        <source>With it Octopus uses the safer code flow with PKCE; without it the older implicit flow needs ID tokens switched on.</source>
        <translation>Damit verwendet Octopus den sichereren Codeflow mit PKCE; ohne Clientgeheimnis müssen für den älteren impliziten Flow ID-Token eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets of the app registration.</source>
        <translation>„Zertifikate &amp; Geheimnisse“ der App-Registrierung.</translation>
    </message>
    <message>
        <source>The scripts read the client secret from Key Vault on the node, so that it stands in no file.</source>
        <translation>Die Skripte lesen das Clientgeheimnis auf dem Knoten aus dem Key Vault, sodass es in keiner Datei steht.</translation>
    </message>
    <message>
        <source>Choose a name, and store the client secret in Key Vault under it.</source>
        <translation>Wählen Sie einen Namen, und speichern Sie das Clientgeheimnis darunter im Key Vault.</translation>
    </message>
    <message>
        <source>Entra compares it letter by letter: https, the portal&apos;s host name, /api/users/authenticatedToken/AzureAD.</source>
        <translation>Entra vergleicht Zeichen für Zeichen: https, der Hostname des Portals, /api/users/authenticatedToken/AzureAD.</translation>
    </message>
    <message>
        <source>Authentication of the app registration, platform Web.</source>
        <translation>„Authentifizierung“ der App-Registrierung, Plattform „Web“.</translation>
    </message>
    <message>
        <source>Such users need a client secret and Octopus 2024.4.2598 or later, or their groups are not seen.</source>
        <translation>Solche Benutzer brauchen ein Clientgeheimnis und Octopus 2024.4.2598 oder höher, sonst werden ihre Gruppen nicht gesehen.</translation>
    </message>
    <message>
        <source>Nodes join this domain, and users sign in with its accounts.</source>
        <translation>Knoten treten dieser Domäne bei, und Benutzer melden sich mit deren Konten an.</translation>
    </message>
    <message>
        <source>Whoever runs the domain, for example corp.example.com.</source>
        <translation>Die Betreiber der Domäne, zum Beispiel corp.example.com.</translation>
    </message>
    <message>
        <source>Domain controllers are</source>
        <translation>Art der Domänencontroller</translation>
    </message>
    <message>
        <source>Sign-in by Active Directory, an availability group and a share by identity need a controller that the nodes reach.</source>
        <translation>Anmeldung über Active Directory, eine Verfügbarkeitsgruppe und eine Freigabe mit Identität brauchen einen Domänencontroller, den die Knoten erreichen.</translation>
    </message>
    <message>
        <source>At least two, with a static address and a data disk without caching, keep the domain alive.</source>
        <translation>Mindestens zwei, mit statischer Adresse und einem Datenträger ohne Zwischenspeicherung, halten die Domäne am Leben.</translation>
    </message>
    <message>
        <source>Network asks the domain&apos;s DNS servers</source>
        <translation>Netzwerk fragt die DNS-Server der Domäne</translation>
    </message>
    <message>
        <source>Machines find and join the domain only if the network&apos;s DNS servers are its domain controllers.</source>
        <translation>Nur wenn die DNS-Server des Netzwerks die Domänencontroller sind, finden Maschinen die Domäne und können ihr beitreten.</translation>
    </message>
    <message>
        <source>The virtual network&apos;s DNS servers in the Azure portal.</source>
        <translation>Die DNS-Server des virtuellen Netzwerks im Azure-Portal.</translation>
    </message>
    <message>
        <source>With several nodes Octopus names NTLM as what works, and Kerberos as what does not.</source>
        <translation>Für mehrere Knoten nennt Octopus NTLM als Verfahren, das funktioniert, und Kerberos als eines, das nicht funktioniert.</translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; the setting is webAuthenticationScheme.</source>
        <translation>Octopus.Server.exe show-configuration auf einem vorhandenen Server; die Einstellung heißt webAuthenticationScheme.</translation>
    </message>
    <message>
        <source>Without the form only integrated sign-in is left, which automatic sign-in needs.</source>
        <translation>Ohne das Formular bleibt nur die integrierte Anmeldung, die für die automatische Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>Users are searched in this part of the directory only; empty means all of it.</source>
        <translation>Benutzer werden nur in diesem Teil des Verzeichnisses gesucht; ein leeres Feld steht für das ganze Verzeichnis.</translation>
    </message>
    <message>
        <source>Whoever runs the domain, for example CN=Users,DC=example,DC=com.</source>
        <translation>Die Betreiber der Domäne, zum Beispiel CN=Users,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>Octopus asks this host, so a single server is a single point of failure for sign-in.</source>
        <translation>Octopus fragt diesen Host; ein einzelner Server ist daher ein Single Point of Failure für die Anmeldung.</translation>
    </message>
    <message>
        <source>389 is for LDAP with or without StartTLS, 636 for LDAP over SSL, and the nodes must reach it.</source>
        <translation>389 gilt für LDAP mit oder ohne StartTLS, 636 für LDAP über SSL; die Knoten müssen den Port erreichen.</translation>
    </message>
    <message>
        <source>Without it passwords cross the network in clear text.</source>
        <translation>Ohne Verschlüsselung gehen Kennwörter im Klartext durch das Netzwerk.</translation>
    </message>
    <message>
        <source>Users are searched below this entry.</source>
        <translation>Benutzer werden unterhalb dieses Eintrags gesucht.</translation>
    </message>
    <message>
        <source>Whoever runs the directory, for example OU=Users,DC=example,DC=com.</source>
        <translation>Die Betreiber des Verzeichnisses, zum Beispiel OU=Users,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>Groups are searched below this entry.</source>
        <translation>Gruppen werden unterhalb dieses Eintrags gesucht.</translation>
    </message>
    <message>
        <source>Whoever runs the directory, for example OU=Groups,DC=example,DC=com.</source>
        <translation>Die Betreiber des Verzeichnisses, zum Beispiel OU=Groups,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>Octopus signs in to the directory as this account to search it; it needs to read only.</source>
        <translation>Mit diesem Konto meldet sich Octopus am Verzeichnis an, um darin zu suchen; Leserechte genügen.</translation>
    </message>
    <message>
        <source>Key Vault secret of that account</source>
        <translation>Geheimnis dieses Kontos im Key Vault</translation>
    </message>
    <message>
        <source>Octopus names itself to Google by this id when it sends users to sign in.</source>
        <translation>Mit dieser ID gibt sich Octopus bei Google zu erkennen, wenn es Benutzer zur Anmeldung schickt.</translation>
    </message>
    <message>
        <source>Credentials in the Google Cloud console.</source>
        <translation>„Credentials“ in der Google Cloud Console.</translation>
    </message>
    <message>
        <source>Only users of this hosted domain may sign in.</source>
        <translation>Nur Benutzer dieser gehosteten Domäne dürfen sich anmelden.</translation>
    </message>
    <message>
        <source>Octopus asks this address for Okta&apos;s keys and sends users there to sign in.</source>
        <translation>Unter dieser Adresse holt Octopus die Schlüssel von Okta, und dorthin schickt es Benutzer zur Anmeldung.</translation>
    </message>
    <message>
        <source>The authorization server&apos;s page in the Okta admin console.</source>
        <translation>Die Seite des Autorisierungsservers in der Okta-Verwaltungskonsole.</translation>
    </message>
    <message>
        <source>Octopus names itself to Okta by this id when it sends users to sign in.</source>
        <translation>Mit dieser ID gibt sich Octopus bei Okta zu erkennen, wenn es Benutzer zur Anmeldung schickt.</translation>
    </message>
    <message>
        <source>The application&apos;s page in the Okta admin console.</source>
        <translation>Die Seite der Anwendung in der Okta-Verwaltungskonsole.</translation>
    </message>
    <message>
        <source>Octopus asks this address for the provider&apos;s keys and sends users there to sign in.</source>
        <translation>Unter dieser Adresse holt Octopus die Schlüssel des Anbieters, und dorthin schickt es Benutzer zur Anmeldung.</translation>
    </message>
    <message>
        <source>Octopus names itself to the provider by this id when it sends users to sign in.</source>
        <translation>Mit dieser ID gibt sich Octopus beim Anbieter zu erkennen, wenn es Benutzer zur Anmeldung schickt.</translation>
    </message>
    <message>
        <source>Key Vault secret of the OIDC client</source>
        <translation>Geheimnis des OIDC-Clients im Key Vault</translation>
    </message>
    <message>
        <source>You read the client secret from Key Vault when you set the provider up in the portal, so that it stands in no file.</source>
        <translation>Sie lesen das Clientgeheimnis aus dem Key Vault, wenn Sie den Anbieter im Portal einrichten, sodass es in keiner Datei steht.</translation>
    </message>
    <message>
        <source>Its members administer Octopus, so that people come and go in the directory alone.</source>
        <translation>Die Mitglieder dieser Gruppe verwalten Octopus; wer kommt oder geht, wird so nur im Verzeichnis gepflegt.</translation>
    </message>
    <message>
        <source>Whoever runs the directory; write the group as the provider names it.</source>
        <translation>Die Betreiber des Verzeichnisses; schreiben Sie die Gruppe so, wie der Anbieter sie nennt.</translation>
    </message>
    <message>
        <source>It heads the plan and every exported page, so choose a name that colleagues will recognise.</source>
        <translation>Der Titel steht über dem Plan und jeder exportierten Seite; wählen Sie einen Namen, den Ihr Team wiedererkennt.</translation>
    </message>
    <message>
        <source>Your own choice; the name of the Octopus instance or of the project is a good one.</source>
        <translation>Ihre eigene Wahl; gut geeignet ist der Name der Octopus-Instanz oder des Projekts.</translation>
    </message>
    <message>
        <source>One person answers for the design and accepts its risks, and readers of the bundle must know whom to ask.</source>
        <translation>Eine Person verantwortet den Entwurf und akzeptiert seine Risiken; wer das Bündel liest, muss wissen, wen er fragen kann.</translation>
    </message>
    <message>
        <source>Your own organisation; usually the lead of the platform team.</source>
        <translation>Ihre eigene Organisation; meist die Leitung des Plattformteams.</translation>
    </message>
    <message>
        <source>Rules are stricter in production: a database of S0 or S1, for example, is an error there and a warning in a lab.</source>
        <translation>In der Produktion sind die Regeln strenger: Eine Datenbank mit S0 oder S1 zum Beispiel ist dort ein Fehler, im Labor eine Warnung.</translation>
    </message>
    <message>
        <source>Ask whether somebody&apos;s deployments stop when this cluster is down; if so, it is production.</source>
        <translation>Fragen Sie, ob bei jemandem Deployments stillstehen, wenn dieser Cluster ausfällt; dann ist es Produktion.</translation>
    </message>
    <message>
        <source>It decides the words and the number form of the exported plan; the language of this window stays as it is.</source>
        <translation>Sie bestimmt Wortlaut und Zahlenformat des exportierten Plans; die Sprache dieses Fensters bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Ask who will read the plan and run the scripts.</source>
        <translation>Fragen Sie, wer den Plan lesen und die Skripte ausführen wird.</translation>
    </message>
    <message>
        <source>Platform services bring zone redundancy, patches and backups with them; on machines alone all of that is your work.</source>
        <translation>Plattformdienste bringen Zonenredundanz, Patches und Sicherungen mit; allein mit virtuellen Maschinen ist das alles Ihre Aufgabe.</translation>
    </message>
    <message>
        <source>Your cloud policy, or the architect who answers for it.</source>
        <translation>Ihre Cloudrichtlinie oder der zuständige Architekt.</translation>
    </message>
    <message>
        <source>SQL Server or Azure SQL known</source>
        <translation>SQL Server oder Azure SQL bekannt</translation>
    </message>
    <message>
        <source>All nodes share one database, so somebody must be able to keep it available, back it up and restore it.</source>
        <translation>Alle Knoten teilen sich eine Datenbank; jemand muss sie verfügbar halten, sichern und wiederherstellen können.</translation>
    </message>
    <message>
        <source>Ask your database administrators; if there are none, Azure SQL Database needs the least of it.</source>
        <translation>Fragen Sie Ihre Datenbankadministratoren; wenn es keine gibt, verlangt Azure SQL Database davon am wenigsten.</translation>
    </message>
    <message>
        <source>Shared storage known</source>
        <translation>Gemeinsamer Speicher bekannt</translation>
    </message>
    <message>
        <source>Packages, task logs and artifacts lie on one share, and a wrong path shows as empty logs, not as an error.</source>
        <translation>Pakete, Aufgabenprotokolle und Artefakte liegen auf einer Freigabe; ein falscher Pfad zeigt sich an leeren Protokollen, nicht an einem Fehler.</translation>
    </message>
    <message>
        <source>Ask who runs the file shares of your organisation today.</source>
        <translation>Fragen Sie, wer heute die Dateifreigaben Ihrer Organisation betreibt.</translation>
    </message>
    <message>
        <source>Load balancing known</source>
        <translation>Lastverteilung bekannt</translation>
    </message>
    <message>
        <source>Portal, polling Tentacles and gRPC clients each need another treatment at the balancer, from TLS to the probe.</source>
        <translation>Portal, Polling-Tentacles und gRPC-Clients müssen am Lastverteiler jeweils anders behandelt werden, von TLS bis zur Prüfung.</translation>
    </message>
    <message>
        <source>Ask your network team.</source>
        <translation>Fragen Sie Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <source>All nodes read and write the same packages, logs and artifacts, so the share bounds the cluster&apos;s availability.</source>
        <translation>Alle Knoten lesen und schreiben dieselben Pakete, Protokolle und Artefakte; die Freigabe begrenzt daher die Verfügbarkeit des Clusters.</translation>
    </message>
    <message>
        <source>Your cloud policy, and whoever runs your file shares; Octopus advises Azure Files over SMB 3.0.</source>
        <translation>Ihre Cloudrichtlinie und die Betreiber Ihrer Dateifreigaben; Octopus empfiehlt Azure Files über SMB 3.0.</translation>
    </message>
    <message>
        <source>It decides speed, price and SLA: 99.99 % for SSD, 99.9 % for HDD and 99 % for cool.</source>
        <translation>Davon hängen Geschwindigkeit, Preis und SLA ab: 99,99 % für SSD, 99,9 % für HDD und 99 % für „HDD, kalt (Cool)“.</translation>
    </message>
    <message>
        <source>The share&apos;s page in the Azure portal; take SSD, because task logs are many small files.</source>
        <translation>Die Seite der Freigabe im Azure-Portal; nehmen Sie SSD, denn Aufgabenprotokolle sind viele kleine Dateien.</translation>
    </message>
    <message>
        <source>One datacentre (LRS) takes the share with it; Octopus asks for zone redundancy at least, and SSD knows no geo copy.</source>
        <translation>Mit einem einzigen Rechenzentrum (LRS) fällt auch die Freigabe aus; Octopus verlangt mindestens Zonenredundanz, und SSD kennt keine Kopie in einer anderen Region.</translation>
    </message>
    <message>
        <source>The storage account&apos;s redundancy page in the Azure portal.</source>
        <translation>Die Redundanzseite des Speicherkontos im Azure-Portal.</translation>
    </message>
    <message>
        <source>Packages, logs and artifacts over their retention must fit, and with the older SSD tier the size decides the speed.</source>
        <translation>Pakete, Protokolle und Artefakte müssen über ihre ganze Aufbewahrung Platz haben; bei der älteren SSD-Stufe bestimmt die Größe auch die Geschwindigkeit.</translation>
    </message>
    <message>
        <source>The estimate on the Workload page; it can be raised at any time.</source>
        <translation>Die Schätzung auf der Seite „Workload“; die Größe lässt sich jederzeit erhöhen.</translation>
    </message>
    <message>
        <source>A slow share has starved Octopus of database connections; the first 3000 operations of an SSD share are free.</source>
        <translation>Eine langsame Freigabe hat Octopus schon die Datenbankverbindungen ausgehen lassen; die ersten 3.000 Vorgänge einer SSD-Freigabe sind kostenlos.</translation>
    </message>
    <message>
        <source>The estimate of this page; the share&apos;s metrics in the Azure portal show what is used.</source>
        <translation>Die Schätzung auf dieser Seite; die Metriken der Freigabe im Azure-Portal zeigen, was genutzt wird.</translation>
    </message>
    <message>
        <source>Large packages are read by several nodes at once; the first 100 MiB/s of an SSD share are free.</source>
        <translation>Große Pakete werden von mehreren Knoten zugleich gelesen; die ersten 100 MiB/s einer SSD-Freigabe sind kostenlos.</translation>
    </message>
    <message>
        <source>Account of the first generation</source>
        <translation>Konto der ersten Generation</translation>
    </message>
    <message>
        <source>General-purpose v1 accounts retired on 2026-09-01, so an old one must be upgraded.</source>
        <translation>Allgemeine v1-Konten wurden am 2026-09-01 eingestellt; ein altes muss daher aktualisiert werden.</translation>
    </message>
    <message>
        <source>The storage account&apos;s overview in the Azure portal, under Account kind.</source>
        <translation>Die Übersicht des Speicherkontos im Azure-Portal, unter „Kontoart“.</translation>
    </message>
    <message>
        <source>It stands in every path, and is 3 to 24 lower-case letters and digits that are free in all of Azure.</source>
        <translation>Der Name steht in jedem Pfad; er besteht aus 3 bis 24 Kleinbuchstaben und Ziffern und muss in ganz Azure frei sein.</translation>
    </message>
    <message>
        <source>Your naming standard; az storage account check-name tells whether it is free.</source>
        <translation>Ihr Namensstandard; az storage account check-name zeigt, ob der Name frei ist.</translation>
    </message>
    <message>
        <source>It stands in every path after the account&apos;s name.</source>
        <translation>Der Name steht in jedem Pfad nach dem Namen des Kontos.</translation>
    </message>
    <message>
        <source>Your naming standard.</source>
        <translation>Ihr Namensstandard.</translation>
    </message>
    <message>
        <source>Nodes and share belong in one region or datacentre; anything else is not supported.</source>
        <translation>Knoten und Freigabe gehören in dieselbe Region oder dasselbe Rechenzentrum; alles andere wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The storage account&apos;s overview in the Azure portal; empty means the design&apos;s region.</source>
        <translation>Die Übersicht des Speicherkontos im Azure-Portal; ein leeres Feld steht für die Region des Entwurfs.</translation>
    </message>
    <message>
        <source>Every node must use this one server and share, so write the path of the server itself.</source>
        <translation>Jeder Knoten muss genau diesen Server und diese Freigabe verwenden; geben Sie daher den Pfad des Servers selbst an.</translation>
    </message>
    <message>
        <source>Whoever runs the file server; it looks like \\server\share.</source>
        <translation>Die Betreiber des Dateiservers; der Pfad sieht aus wie \\server\share.</translation>
    </message>
    <message>
        <source>It is a DFS namespace root</source>
        <translation>Der Pfad ist ein DFS-Namespacestamm</translation>
    </message>
    <message>
        <source>A namespace sends nodes to different replicas, where files appear and vanish; Octopus does not support it.</source>
        <translation>Ein Namespace schickt Knoten zu verschiedenen Replikaten, auf denen Dateien auftauchen und verschwinden; Octopus unterstützt das nicht.</translation>
    </message>
    <message>
        <source>Whoever runs the file servers; Get-DfsnRoot lists namespace roots.</source>
        <translation>Die Betreiber der Dateiserver; Get-DfsnRoot listet Namespacestämme auf.</translation>
    </message>
    <message>
        <source>Cost of that share per month</source>
        <translation>Kosten dieser Freigabe im Monat</translation>
    </message>
    <message>
        <source>Its price is in no catalog, so the total reads at least until it is stated; state Octopus&apos;s part of it.</source>
        <translation>Ihr Preis steht in keinem Katalog; bis er angegeben ist, steht vor der Summe „mindestens“. Geben Sie den Anteil an, der auf Octopus entfällt.</translation>
    </message>
    <message>
        <source>Whoever pays for the file server.</source>
        <translation>Wer den Dateiserver bezahlt.</translation>
    </message>
    <message>
        <source>The composite availability stays unknown until that of the existing share is stated.</source>
        <translation>Die Gesamtverfügbarkeit bleibt unbekannt, bis die der vorhandenen Freigabe angegeben ist.</translation>
    </message>
    <message>
        <source>The agreement with whoever runs the file server.</source>
        <translation>Die Vereinbarung mit den Betreibern des Dateiservers.</translation>
    </message>
    <message>
        <source>One root also takes in the folders of future versions, while with a path for each kind a forgotten one stays local.</source>
        <translation>Ein einziges Stammverzeichnis nimmt auch die Ordner künftiger Versionen auf; bei einem Pfad je Art bleibt ein vergessener Ordner lokal.</translation>
    </message>
    <message>
        <source>Artifacts, TaskLogs, Packages, Imports and EventExports lie under it unless they were set by themselves before.</source>
        <translation>Artifacts, TaskLogs, Packages, Imports und EventExports liegen darunter, sofern sie nicht schon einzeln festgelegt wurden.</translation>
    </message>
    <message>
        <source>Octopus.Server.exe show-configuration on an existing server; empty means the root of the share.</source>
        <translation>Octopus.Server.exe show-configuration auf einem vorhandenen Server; ein leeres Feld steht für das Stammverzeichnis der Freigabe.</translation>
    </message>
    <message>
        <source>A folder that is left local can be read by one node only, and no error says so.</source>
        <translation>Einen Ordner, der lokal bleibt, kann nur ein Knoten lesen, und kein Fehler weist darauf hin.</translation>
    </message>
    <message>
        <source>A folder that is left local shows its logs through one node only, and no error says so.</source>
        <translation>Ein Ordner, der lokal bleibt, zeigt seine Protokolle nur über einen Knoten, und kein Fehler weist darauf hin.</translation>
    </message>
    <message>
        <source>The built-in feed lies in it (--nugetRepository); a local folder leaves packages not found on the other nodes.</source>
        <translation>Darin liegt der integrierte Feed (--nugetRepository); bei einem lokalen Ordner werden Pakete auf den anderen Knoten nicht gefunden.</translation>
    </message>
    <message>
        <source>Exports and imports of projects pass through it, and any node may do either half.</source>
        <translation>Exporte und Importe von Projekten laufen darüber, und jeder Knoten kann eine der beiden Hälften übernehmen.</translation>
    </message>
    <message>
        <source>Audit events older than the retention are archived in it.</source>
        <translation>Darin werden Audit-Ereignisse archiviert, die älter als die Aufbewahrung sind.</translation>
    </message>
    <message>
        <source>Usage data of all nodes is gathered in it.</source>
        <translation>Darin werden Nutzungsdaten aller Knoten gesammelt.</translation>
    </message>
    <message>
        <source>Data that nodes hand to one another while tasks run can lie here, on a fast share without backup.</source>
        <translation>Daten, die Knoten einander übergeben, während Aufgaben laufen, können hier liegen, auf einer schnellen Freigabe ohne Sicherung.</translation>
    </message>
    <message>
        <source>Your own choice; empty keeps it under the cluster shared root.</source>
        <translation>Ihre eigene Wahl; bei leerem Feld bleibt es unter dem gemeinsamen Cluster-Stammverzeichnis.</translation>
    </message>
    <message>
        <source>Nodes see the share by UNC path, mapping or link, and a mapping that the service&apos;s account lacks stops the service.</source>
        <translation>Knoten sehen die Freigabe über UNC-Pfad, Zuordnung oder Link; fehlt dem Dienstkonto die Zuordnung, fällt der Dienst aus.</translation>
    </message>
    <message>
        <source>Your own choice; Microsoft advises UNC paths for services.</source>
        <translation>Ihre eigene Wahl; Microsoft empfiehlt für Dienste UNC-Pfade.</translation>
    </message>
    <message>
        <source>The paths in the database begin with this letter, so it must be the same on every node.</source>
        <translation>Die Pfade in der Datenbank beginnen mit diesem Buchstaben; er muss daher auf jedem Knoten derselbe sein.</translation>
    </message>
    <message>
        <source>A letter that is free on all nodes.</source>
        <translation>Ein Buchstabe, der auf allen Knoten frei ist.</translation>
    </message>
    <message>
        <source>Credential is stored by</source>
        <translation>Anmeldeinformationen gespeichert durch</translation>
    </message>
    <message>
        <source>Windows keeps the credential for the user who stored it, so it must be the account of the Octopus service.</source>
        <translation>Windows bewahrt die Anmeldeinformationen für den Benutzer auf, der sie gespeichert hat; das muss also das Konto des Octopus-Dienstes sein.</translation>
    </message>
    <message>
        <source>cmdkey /list, run as the account of the service.</source>
        <translation>cmdkey /list, ausgeführt unter dem Konto des Dienstes.</translation>
    </message>
    <message>
        <source>NFS mounts on Windows belong to one user and vanish at a restart, so Windows nodes use SMB.</source>
        <translation>NFS-Einbindungen gehören unter Windows einem einzelnen Benutzer und verschwinden bei einem Neustart; Windows-Knoten verwenden daher SMB.</translation>
    </message>
    <message>
        <source>Whoever runs the file server.</source>
        <translation>Die Betreiber des Dateiservers.</translation>
    </message>
    <message>
        <source>Transport is encrypted</source>
        <translation>Übertragung ist verschlüsselt</translation>
    </message>
    <message>
        <source>Packages and logs cross the network in clear text without it; SMB 3.0 and later can encrypt.</source>
        <translation>Ohne Verschlüsselung gehen Pakete und Protokolle im Klartext durch das Netzwerk; SMB 3.0 und höher kann verschlüsseln.</translation>
    </message>
    <message>
        <source>Whoever runs the file server; Get-SmbShare shows EncryptData.</source>
        <translation>Die Betreiber des Dateiservers; Get-SmbShare zeigt EncryptData.</translation>
    </message>
    <message>
        <source>The key opens the whole account and is easy; an identity must be set up, but its rights can be limited.</source>
        <translation>Der Schlüssel öffnet das ganze Konto und ist einfach; eine Identität muss eingerichtet werden, lässt sich aber in ihren Rechten einschränken.</translation>
    </message>
    <message>
        <source>Identity-based access on the storage account&apos;s file share page in the Azure portal.</source>
        <translation>Identitätsbasierter Zugriff auf der Dateifreigabenseite des Speicherkontos im Azure-Portal.</translation>
    </message>
    <message>
        <source>A second directory source</source>
        <translation>Eine zweite Verzeichnisquelle</translation>
    </message>
    <message>
        <source>An account can have one directory source for its shares, so a second one cannot be set up.</source>
        <translation>Ein Konto kann für seine Freigaben nur eine Verzeichnisquelle haben; eine zweite lässt sich nicht einrichten.</translation>
    </message>
    <message>
        <source>The scripts read the key from Key Vault on the node, so that it stands in no file.</source>
        <translation>Die Skripte lesen den Schlüssel auf dem Knoten aus dem Key Vault, sodass er in keiner Datei steht.</translation>
    </message>
    <message>
        <source>Choose a name; the deployment or you store the key in Key Vault under it.</source>
        <translation>Wählen Sie einen Namen; die Bereitstellung oder Sie selbst speichern den Schlüssel darunter im Key Vault.</translation>
    </message>
    <message>
        <source>With keys forbidden, sign-in by key and with it cmdkey fails, and only identities work.</source>
        <translation>Sind Schlüssel verboten, scheitert die Anmeldung per Schlüssel und damit cmdkey; nur Identitäten funktionieren.</translation>
    </message>
    <message>
        <source>The storage account&apos;s configuration in the Azure portal, under Allow storage account key access.</source>
        <translation>Die Konfiguration des Speicherkontos im Azure-Portal, unter „Zugriff auf Speicherkontoschlüssel zulassen“.</translation>
    </message>
    <message>
        <source>It gives the share an address inside your network, so that port 445 need not cross the Internet.</source>
        <translation>Er gibt der Freigabe eine Adresse in Ihrem Netzwerk, sodass Port 445 nicht über das Internet gehen muss.</translation>
    </message>
    <message>
        <source>The storage account&apos;s networking page in the Azure portal.</source>
        <translation>Die Netzwerkseite des Speicherkontos im Azure-Portal.</translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 ended for Azure Storage on 2026-02-03.</source>
        <translation>TLS 1.0 und 1.1 wurden für Azure Storage am 2026-02-03 eingestellt.</translation>
    </message>
    <message>
        <source>The storage account&apos;s configuration in the Azure portal.</source>
        <translation>Die Konfiguration des Speicherkontos im Azure-Portal.</translation>
    </message>
    <message>
        <source>Secure transfer is required</source>
        <translation>Sichere Übertragung ist erforderlich</translation>
    </message>
    <message>
        <source>It refuses SMB 2.1, which cannot encrypt.</source>
        <translation>Damit wird SMB 2.1 abgewiesen, das nicht verschlüsseln kann.</translation>
    </message>
    <message>
        <source>A share that was deleted by mistake can be brought back for some days.</source>
        <translation>Eine versehentlich gelöschte Freigabe lässt sich noch einige Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>The data protection page of the storage account in the Azure portal.</source>
        <translation>Die Seite „Datenschutz“ des Speicherkontos im Azure-Portal.</translation>
    </message>
    <message>
        <source>Deleted shares are kept for</source>
        <translation>Aufbewahrung gelöschter Freigaben</translation>
    </message>
    <message>
        <source>Within this time a deleted share can be brought back, and its space is paid for.</source>
        <translation>So lange lässt sich eine gelöschte Freigabe zurückholen, und so lange wird ihr Speicherplatz bezahlt.</translation>
    </message>
    <message>
        <source>Share is backed up</source>
        <translation>Freigabe wird gesichert</translation>
    </message>
    <message>
        <source>A restore of Octopus needs the files as well as the database and the master key.</source>
        <translation>Eine Wiederherstellung von Octopus braucht neben der Datenbank und dem Hauptschlüssel auch die Dateien.</translation>
    </message>
    <message>
        <source>The Recovery Services vault in the Azure portal, or whoever runs backups.</source>
        <translation>Der Recovery-Services-Tresor im Azure-Portal oder wer Ihre Sicherungen betreibt.</translation>
    </message>
    <message>
        <source>It scans for malware and strange access, and is costly on busy shares.</source>
        <translation>Der Dienst sucht nach Schadsoftware und auffälligen Zugriffen; bei stark genutzten Freigaben ist er teuer.</translation>
    </message>
    <message>
        <source>Microsoft Defender for Cloud on the storage account&apos;s page in the Azure portal.</source>
        <translation>Microsoft Defender for Cloud auf der Seite des Speicherkontos im Azure-Portal.</translation>
    </message>
    <message>
        <source>When the region is lost, logs, artifacts and packages are gone unless a copy lies in another one.</source>
        <translation>Geht die Region verloren, sind Protokolle, Artefakte und Pakete weg, wenn keine Kopie in einer anderen Region liegt.</translation>
    </message>
    <message>
        <source>It decides the speed that each GiB of the pool brings, and its price.</source>
        <translation>Davon hängen die Geschwindigkeit, die jedes GiB des Pools bringt, und der Preis ab.</translation>
    </message>
    <message>
        <source>The capacity pool&apos;s page in the Azure portal.</source>
        <translation>Die Seite des Kapazitätspools im Azure-Portal.</translation>
    </message>
    <message>
        <source>The pool is paid for whole, however little of it is used, which makes small designs dear.</source>
        <translation>Der Pool wird ganz bezahlt, so wenig davon auch genutzt wird; das macht kleine Entwürfe teuer.</translation>
    </message>
    <message>
        <source>The volume stands in one zone, best in that of the nodes, and must be copied to survive the zone&apos;s loss.</source>
        <translation>Das Volume steht in einer Zone, am besten in der der Knoten, und muss kopiert werden, um den Verlust der Zone zu überstehen.</translation>
    </message>
    <message>
        <source>The volume&apos;s page in the Azure portal.</source>
        <translation>Die Seite des Volumes im Azure-Portal.</translation>
    </message>
    <message>
        <source>Open files survive a failover of the volume only with it.</source>
        <translation>Nur damit überstehen offene Dateien ein Failover des Volumes.</translation>
    </message>
    <message>
        <source>All nodes must run the same build, and features begin with one: multi-node polling, for example, with 2026.4.6909.</source>
        <translation>Alle Knoten müssen denselben Build ausführen, und manche Funktion gibt es erst ab einem bestimmten: Multi-Node-Polling zum Beispiel ab 2026.4.6909.</translation>
    </message>
    <message>
        <source>A running server shows it under /api as Version; for a new one take the latest from octopus.com/downloads.</source>
        <translation>Ein laufender Server zeigt sie unter /api als Version; für einen neuen nehmen Sie die neueste von octopus.com/downloads.</translation>
    </message>
    <message>
        <source>The scripts install only the file with this hash, so that all nodes get the same, unchanged program.</source>
        <translation>Die Skripte installieren nur die Datei mit diesem Hash, sodass alle Knoten dasselbe, unveränderte Programm erhalten.</translation>
    </message>
    <message>
        <source>Run Get-FileHash on the installer that you downloaded and checked once.</source>
        <translation>Führen Sie Get-FileHash für das Installationsprogramm aus, das Sie einmal heruntergeladen und geprüft haben.</translation>
    </message>
    <message>
        <source>A release gets six months of critical patches, so its date shows how long it stays supported.</source>
        <translation>Ein Release erhält sechs Monate lang kritische Patches; sein Datum zeigt also, wie lange es unterstützt wird.</translation>
    </message>
    <message>
        <source>The Octopus release notes of that version.</source>
        <translation>Die Versionshinweise von Octopus zu dieser Version.</translation>
    </message>
    <message>
        <source>The licence limits the nodes: Professional allows two, Enterprise any number, older ones often a single node.</source>
        <translation>Die Lizenz begrenzt die Knoten: Professional erlaubt zwei, Enterprise beliebig viele, ältere oft nur einen einzigen.</translation>
    </message>
    <message>
        <source>The licence page in the Octopus portal, or whoever buys it.</source>
        <translation>Die Lizenzseite im Octopus-Portal oder wer die Lizenz kauft.</translation>
    </message>
    <message>
        <source>Limits read from the licence XML</source>
        <translation>Limits aus dem Lizenz-XML gelesen</translation>
    </message>
    <message>
        <source>The element NodeLimit decides, not the name of the product, and a licence without that element allows one node.</source>
        <translation>Es zählt das Element NodeLimit, nicht der Name des Produkts; eine Lizenz ohne dieses Element erlaubt einen Knoten.</translation>
    </message>
    <message>
        <source>Open the licence XML in an editor; only the limits and dates are needed here, never the key.</source>
        <translation>Öffnen Sie das Lizenz-XML in einem Editor; gebraucht werden hier nur die Limits und Daten, nie der Schlüssel.</translation>
    </message>
    <message>
        <source>Node limit (0 is unlimited)</source>
        <translation>Knotenlimit (0 = unbegrenzt)</translation>
    </message>
    <message>
        <source>With more nodes online than this, Octopus blocks new releases and deployments; signing in still works.</source>
        <translation>Sind mehr Knoten online, blockiert Octopus neue Releases und Deployments; die Anmeldung funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>The element NodeLimit of the licence XML; write 0 for Unlimited.</source>
        <translation>Das Element NodeLimit des Lizenz-XML; schreiben Sie 0 für „Unlimited“.</translation>
    </message>
    <message>
        <source>Target limit (0 is unlimited)</source>
        <translation>Ziellimit (0 = unbegrenzt)</translation>
    </message>
    <message>
        <source>More targets than the licence allows need another licence before the cluster goes live.</source>
        <translation>Mehr Ziele, als die Lizenz erlaubt, brauchen eine andere Lizenz, bevor der Cluster in Betrieb geht.</translation>
    </message>
    <message>
        <source>The element MachineLimit of the licence XML; write 0 for Unlimited.</source>
        <translation>Das Element MachineLimit des Lizenz-XML; schreiben Sie 0 für „Unlimited“.</translation>
    </message>
    <message>
        <source>Project limit (0 is unlimited)</source>
        <translation>Projektlimit (0 = unbegrenzt)</translation>
    </message>
    <message>
        <source>More projects than the licence allows need another licence before the cluster goes live.</source>
        <translation>Mehr Projekte, als die Lizenz erlaubt, brauchen eine andere Lizenz, bevor der Cluster in Betrieb geht.</translation>
    </message>
    <message>
        <source>The element ProjectLimit of the licence XML; write 0 for Unlimited.</source>
        <translation>Das Element ProjectLimit des Lizenz-XML; schreiben Sie 0 für „Unlimited“.</translation>
    </message>
    <message>
        <source>The chosen release must have come out before this day, or the licence does not cover it.</source>
        <translation>Das gewählte Release muss vor diesem Tag erschienen sein, sonst deckt die Lizenz es nicht ab.</translation>
    </message>
    <message>
        <source>The dates in the licence XML, or whoever renews the licence.</source>
        <translation>Die Daten im Lizenz-XML oder wer die Lizenz verlängert.</translation>
    </message>
    <message>
        <source>A licence that has ended must be renewed before the cluster goes live.</source>
        <translation>Eine abgelaufene Lizenz muss verlängert werden, bevor der Cluster in Betrieb geht.</translation>
    </message>
    <message>
        <source>The first node needs the licence XML; the scripts read it from Key Vault, so that it stands in no file.</source>
        <translation>Der erste Knoten braucht das Lizenz-XML; die Skripte lesen es aus dem Key Vault, sodass es in keiner Datei steht.</translation>
    </message>
    <message>
        <source>Choose a name, and store the licence XML in Key Vault under it.</source>
        <translation>Wählen Sie einen Namen, und speichern Sie das Lizenz-XML darunter im Key Vault.</translation>
    </message>
    <message>
        <source>SCIM provisioning works only with a licence that includes it; Enterprise does.</source>
        <translation>Die SCIM-Bereitstellung funktioniert nur mit einer Lizenz, die SCIM enthält, zum Beispiel Enterprise.</translation>
    </message>
    <message>
        <source>The order of the licence, or sales@octopus.com.</source>
        <translation>Die Bestellung der Lizenz oder sales@octopus.com.</translation>
    </message>
    <message>
        <source>Licence cost per month</source>
        <translation>Lizenzkosten im Monat</translation>
    </message>
    <message>
        <source>Azure&apos;s prices do not hold it, so the total is complete only with this amount.</source>
        <translation>Die Preise von Azure enthalten sie nicht; erst mit diesem Betrag ist die Summe vollständig.</translation>
    </message>
    <message>
        <source>The invoice of the licence, divided by the months it covers.</source>
        <translation>Die Rechnung der Lizenz, geteilt durch die Monate, die sie abdeckt.</translation>
    </message>
    <message>
        <source>Projects times average minutes, divided by the window, is the number of tasks that must run at once.</source>
        <translation>Projekte mal durchschnittliche Minuten, geteilt durch das Zeitfenster, ergibt die Zahl der Aufgaben, die gleichzeitig laufen müssen.</translation>
    </message>
    <message>
        <source>The projects of each space in the Octopus portal; count those that are deployed in one window.</source>
        <translation>Die Projekte jedes Space im Octopus-Portal; zählen Sie die, die in einem Zeitfenster bereitgestellt werden.</translation>
    </message>
    <message>
        <source>It is a factor of the task cap; Octopus advises 30 minutes where the average is not known.</source>
        <translation>Sie geht als Faktor in das Aufgabenlimit ein; Octopus empfiehlt 30 Minuten, wenn der Durchschnitt nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The durations in the task list of the Octopus portal, over a typical month.</source>
        <translation>Die Dauer in der Aufgabenliste des Octopus-Portals, über einen typischen Monat.</translation>
    </message>
    <message>
        <source>The shorter the time in which all projects are deployed, the more tasks must run at once.</source>
        <translation>Je kürzer die Zeit, in der alle Projekte bereitgestellt werden, desto mehr Aufgaben müssen gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Ask the release managers for the night or weekend in which everything is deployed.</source>
        <translation>Fragen Sie die Release-Manager nach der Nacht oder dem Wochenende, in dem alles bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Deployments per day</source>
        <translation>Deployments am Tag</translation>
    </message>
    <message>
        <source>Each deployment leaves a log and artifacts on the share, and their number is the load of the capacity simulation.</source>
        <translation>Jedes Deployment hinterlässt ein Protokoll und Artefakte auf der Freigabe; die Zahl der Deployments ist die Last der Kapazitätssimulation.</translation>
    </message>
    <message>
        <source>The task list of the Octopus portal, over a typical month.</source>
        <translation>Die Aufgabenliste des Octopus-Portals, über einen typischen Monat.</translation>
    </message>
    <message>
        <source>Parent tasks that wait for children</source>
        <translation>Übergeordnete Aufgaben, die auf untergeordnete warten</translation>
    </message>
    <message>
        <source>A task that waits for a child deployment or runbook keeps its place under the task cap, so many of them starve the rest.</source>
        <translation>Eine Aufgabe, die auf ein untergeordnetes Deployment oder Runbook wartet, behält ihren Platz im Aufgabenlimit; viele davon lassen den übrigen keinen Raum.</translation>
    </message>
    <message>
        <source>Count the projects with Deploy a Release steps that run at the same time.</source>
        <translation>Zählen Sie die Projekte mit „Deploy a Release“-Schritten, die gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Octopus calls them on port 10933, which must be open outbound; they need no change for high availability.</source>
        <translation>Octopus ruft sie auf Port 10933 auf, der ausgehend offen sein muss; für Hochverfügbarkeit ist an ihnen nichts zu ändern.</translation>
    </message>
    <message>
        <source>They must poll every node that runs tasks, or one address with Redis behind it, which the Polling page settles.</source>
        <translation>Polling-Tentacles müssen jeden Knoten abfragen, der Aufgaben ausführt, oder eine einzige Adresse mit Redis dahinter; das regelt die Seite „Polling“.</translation>
    </message>
    <message>
        <source>Octopus calls them on port 22, which must be open outbound.</source>
        <translation>Octopus ruft sie auf Port 22 auf, der ausgehend offen sein muss.</translation>
    </message>
    <message>
        <source>Infrastructure in the Octopus portal, filtered by target type.</source>
        <translation>„Infrastructure“ im Octopus-Portal, gefiltert nach Zieltyp.</translation>
    </message>
    <message>
        <source>Octopus calls the cloud&apos;s own interfaces on port 443, so the nodes need a way out to the Internet.</source>
        <translation>Octopus ruft die Schnittstellen der Cloud auf Port 443 auf; die Knoten brauchen daher einen Weg ins Internet.</translation>
    </message>
    <message>
        <source>An agent is a polling Tentacle, so it has to reach every node in the same way.</source>
        <translation>Ein Agent ist ein Polling-Tentacle und muss daher ebenso jeden Knoten erreichen.</translation>
    </message>
    <message>
        <source>Workers take script work off the nodes; without them it runs in the built-in worker on the nodes themselves.</source>
        <translation>Worker nehmen den Knoten die Skriptarbeit ab; ohne sie läuft diese im integrierten Worker auf den Knoten selbst.</translation>
    </message>
    <message>
        <source>The workers under Infrastructure in the Octopus portal.</source>
        <translation>Die Worker unter „Infrastructure“ im Octopus-Portal.</translation>
    </message>
    <message>
        <source>The monitor calls port 8443 by gRPC, and with several nodes it is not supported by Octopus 2025.3.</source>
        <translation>Der Monitor ruft Port 8443 über gRPC auf; mit mehreren Knoten wird er von Octopus 2025.3 nicht unterstützt.</translation>
    </message>
    <message>
        <source>The team that runs the Kubernetes clusters.</source>
        <translation>Das Team, das die Kubernetes-Cluster betreibt.</translation>
    </message>
    <message>
        <source>gRPC needs a way in of its own: port 8443, with TLS passed through or bridged, which Front Door cannot give.</source>
        <translation>gRPC braucht einen eigenen Zugang: Port 8443 mit durchgereichtem oder neu aufgebautem TLS; das kann Front Door nicht bieten.</translation>
    </message>
    <message>
        <source>The team that runs Argo CD or the Kubernetes clusters.</source>
        <translation>Das Team, das Argo CD oder die Kubernetes-Cluster betreibt.</translation>
    </message>
    <message>
        <source>Packages per month</source>
        <translation>Pakete im Monat</translation>
    </message>
    <message>
        <source>Number and size of packages, over the time they are kept, make up most of the share.</source>
        <translation>Zahl und Größe der Pakete machen, über ihre Aufbewahrungszeit gerechnet, den größten Teil der Freigabe aus.</translation>
    </message>
    <message>
        <source>The built-in feed in the Octopus portal, or the history of the build server.</source>
        <translation>Der integrierte Feed im Octopus-Portal oder der Verlauf des Buildservers.</translation>
    </message>
    <message>
        <source>Average package size</source>
        <translation>Durchschnittliche Paketgröße</translation>
    </message>
    <message>
        <source>Together with the number of packages it says how fast the share grows.</source>
        <translation>Zusammen mit der Zahl der Pakete zeigt sie, wie schnell die Freigabe wächst.</translation>
    </message>
    <message>
        <source>Size of the Packages folder divided by the number of files in it.</source>
        <translation>Größe des Ordners Packages, geteilt durch die Zahl der Dateien darin.</translation>
    </message>
    <message>
        <source>Largest package size</source>
        <translation>Größe des größten Pakets</translation>
    </message>
    <message>
        <source>The balancer&apos;s time-out and body limit must let this upload through, and some balancers stop at 2 to 3 MB.</source>
        <translation>Zeitlimit und Größenlimit des Anfragetexts am Lastverteiler müssen diesen Upload durchlassen; bei manchen Lastverteilern ist bei 2 bis 3 MB Schluss.</translation>
    </message>
    <message>
        <source>The largest file in the Packages folder, or the build that makes the largest package.</source>
        <translation>Die größte Datei im Ordner Packages oder der Build, der das größte Paket erzeugt.</translation>
    </message>
    <message>
        <source>The largest package over this line is the time for which the balancer must keep an upload open.</source>
        <translation>Das größte Paket über diese Leitung ergibt die Zeit, die der Lastverteiler einen Upload offen halten muss.</translation>
    </message>
    <message>
        <source>The network team, or a speed test on the build server.</source>
        <translation>Das Netzwerkteam oder ein Geschwindigkeitstest auf dem Buildserver.</translation>
    </message>
    <message>
        <source>Task log per deployment</source>
        <translation>Aufgabenprotokoll je Deployment</translation>
    </message>
    <message>
        <source>Task logs stay as long as their release, so their size times the retention counts towards the share.</source>
        <translation>Aufgabenprotokolle bleiben so lange wie ihr Release; ihre Größe mal die Aufbewahrung zählt daher zur Freigabe.</translation>
    </message>
    <message>
        <source>Size of the TaskLogs folder divided by the number of tasks in the task list.</source>
        <translation>Größe des Ordners TaskLogs, geteilt durch die Zahl der Aufgaben in der Aufgabenliste.</translation>
    </message>
    <message>
        <source>Artifacts per deployment</source>
        <translation>Artefakte je Deployment</translation>
    </message>
    <message>
        <source>Artifacts stay as long as their release, so their size times the retention counts towards the share.</source>
        <translation>Artefakte bleiben so lange wie ihr Release; ihre Größe mal die Aufbewahrung zählt daher zur Freigabe.</translation>
    </message>
    <message>
        <source>Size of the Artifacts folder divided by the number of deployments that are kept.</source>
        <translation>Größe des Ordners Artifacts, geteilt durch die Zahl der aufbewahrten Deployments.</translation>
    </message>
    <message>
        <source>Every 4 hours Octopus removes logs and artifacts of expired releases, so a short time keeps the share small.</source>
        <translation>Alle 4 Stunden entfernt Octopus Protokolle und Artefakte abgelaufener Releases; eine kurze Zeit hält die Freigabe klein.</translation>
    </message>
    <message>
        <source>The lifecycles in the Octopus portal.</source>
        <translation>Die Lifecycles im Octopus-Portal.</translation>
    </message>
    <message>
        <source>The built-in feed keeps packages for ever by default; a limit keeps the share small.</source>
        <translation>Der integrierte Feed behält Pakete standardmäßig für immer; eine Grenze hält die Freigabe klein.</translation>
    </message>
    <message>
        <source>The retention policy of the built-in feed in the Octopus portal.</source>
        <translation>Die Aufbewahrungsrichtlinie des integrierten Feeds im Octopus-Portal.</translation>
    </message>
    <message>
        <source>Older events are archived to the share: after 90 days by default, after at most 3650 on your own servers.</source>
        <translation>Ältere Ereignisse werden auf der Freigabe archiviert: standardmäßig nach 90 Tagen, auf eigenen Servern nach höchstens 3.650.</translation>
    </message>
    <message>
        <source>Your compliance officer, or the audit settings in the Octopus portal.</source>
        <translation>Ihre Compliance-Verantwortlichen oder die Audit-Einstellungen im Octopus-Portal.</translation>
    </message>
    <message>
        <source>The SLAs of all parts that a deployment needs are multiplied, and the product is held against this figure.</source>
        <translation>Die SLAs aller Teile, die ein Deployment braucht, werden multipliziert; das Ergebnis wird mit diesem Wert verglichen.</translation>
    </message>
    <message>
        <source>The agreement with the users of Octopus, or the owner of the most important deployments.</source>
        <translation>Die Vereinbarung mit den Benutzern von Octopus oder die Verantwortlichen für die wichtigsten Deployments.</translation>
    </message>
    <message>
        <source>It decides on copies: an Azure SQL failover group may lose 5 seconds, a geo-restore an hour.</source>
        <translation>Davon hängt ab, welche Kopien nötig sind: Mit einer Azure-SQL-Failovergruppe können 5 Sekunden verloren gehen, mit einer Geowiederherstellung eine Stunde.</translation>
    </message>
    <message>
        <source>The owner of the most important deployments, or the continuity plan.</source>
        <translation>Die Verantwortlichen für die wichtigsten Deployments oder der Notfallplan.</translation>
    </message>
    <message>
        <source>It decides on a second region: a failover group is back within an hour, a geo-restore within 12 hours.</source>
        <translation>Davon hängt ab, ob eine zweite Region nötig ist: Eine Failovergruppe ist binnen einer Stunde wieder da, eine Geowiederherstellung binnen 12 Stunden.</translation>
    </message>
    <message>
        <source>Budget per month (0 is none)</source>
        <translation>Budget im Monat (0 = keines)</translation>
    </message>
    <message>
        <source>A design above it gets a finding, and the search for the cheapest design stays below it.</source>
        <translation>Ein Entwurf darüber erhält einen Befund, und die Suche nach dem günstigsten Entwurf bleibt darunter.</translation>
    </message>
    <message>
        <source>Whoever pays for the subscription.</source>
        <translation>Wer das Abonnement bezahlt.</translation>
    </message>
    <message>
        <source>Automation writes Octopus tables</source>
        <translation>Automatisierung schreibt in Octopus-Tabellen</translation>
    </message>
    <message>
        <source>The database is for Octopus alone: nothing else may change its tables, views or procedures.</source>
        <translation>Die Datenbank gehört Octopus allein: Nichts anderes darf ihre Tabellen, Sichten oder Prozeduren ändern.</translation>
    </message>
    <message>
        <source>Ask the database administrators for jobs and scripts that name this database.</source>
        <translation>Fragen Sie die Datenbankadministratoren nach Aufträgen und Skripten, die diese Datenbank nennen.</translation>
    </message>
    <message>
        <source>Own indexes in the database</source>
        <translation>Eigene Indizes in der Datenbank</translation>
    </message>
    <message>
        <source>Indexes that are not from Octopus may break an upgrade.</source>
        <translation>Indizes, die nicht von Octopus stammen, können ein Upgrade scheitern lassen.</translation>
    </message>
    <message>
        <source>Ask the database administrators, or compare sys.indexes with a fresh database.</source>
        <translation>Fragen Sie die Datenbankadministratoren, oder vergleichen Sie sys.indexes mit einer frischen Datenbank.</translation>
    </message>
    <message>
        <source>Nodes that are upgraded at the same time deadlock in the database, so the first must be done before the others start.</source>
        <translation>Knoten, die gleichzeitig aktualisiert werden, blockieren einander in der Datenbank; der erste muss fertig sein, bevor die anderen beginnen.</translation>
    </message>
    <message>
        <source>Your runbook for upgrades, or whoever upgrades Octopus today.</source>
        <translation>Ihr Runbook für Upgrades oder wer heute das Upgrade von Octopus ausführt.</translation>
    </message>
    <message>
        <source>Instances created with 2026.3 or later refuse calls above a limit (429), and each node counts by itself.</source>
        <translation>Instanzen, die mit 2026.3 oder höher angelegt wurden, weisen Aufrufe über einem Grenzwert ab (429); jeder Knoten zählt für sich.</translation>
    </message>
    <message>
        <source>The Octopus administrators; the command rate-limiting-policy shows it.</source>
        <translation>Die Octopus-Administratoren; der Befehl rate-limiting-policy zeigt es.</translation>
    </message>
</context>
<context>
    <name>Readme</name>
    <message>
        <source>The plan, for reading in a repository</source>
        <translation>Der Plan, zum Lesen in einem Repository</translation>
    </message>
    <message>
        <source>The plan, for reading and printing</source>
        <translation>Der Plan, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>The architecture as a picture</source>
        <translation>Die Architektur als Bild</translation>
    </message>
    <message>
        <source>What the rules found, for tools</source>
        <translation>Was die Regeln gefunden haben, für Werkzeuge</translation>
    </message>
    <message>
        <source>The design itself; open it with Octoha</source>
        <translation>Der Entwurf selbst; mit Octoha zu öffnen</translation>
    </message>
    <message>
        <source>The values that the scripts read; no secret is in it</source>
        <translation>Die Werte, die die Skripte lesen; kein Geheimnis steht darin</translation>
    </message>
    <message>
        <source>The runner: start here on each machine</source>
        <translation>Der Runner: auf jeder Maschine hiermit beginnen</translation>
    </message>
    <message>
        <source>Fixed scripts, the same in every bundle; review and sign them once</source>
        <translation>Feste Skripte, in jedem Bündel gleich; einmal prüfen und signieren</translation>
    </message>
    <message>
        <source>What to do later: night, upgrade, patch, restore …</source>
        <translation>Was später zu tun ist: Nacht, Upgrade, Patch, Wiederherstellung …</translation>
    </message>
    <message>
        <source>Keeps Git from changing line ends</source>
        <translation>Hält Git davon ab, Zeilenenden zu ändern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Hashes of all files: sha256sum -c MANIFEST.sha256</source>
        <translation>Hashes aller Dateien: sha256sum -c MANIFEST.sha256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>The point of no return is step %1 (%2): after it the way back is a restore of the database.</source>
        <translation>Nach Schritt %1 (%2) gibt es kein Zurück: Der Weg zurück führt dann nur über eine Wiederherstellung der Datenbank.</translation>
    </message>
    <message>
        <source>Check the bundle first: sha256sum -c MANIFEST.sha256, or octoha-cli verify on the folder.</source>
        <translation>Prüfen Sie zuerst das Bündel: sha256sum -c MANIFEST.sha256 oder octoha-cli verify für den Ordner.</translation>
    </message>
    <message>
        <source>Copy the folder to each machine; the runner works only on the machine where it is started.</source>
        <translation>Kopieren Sie den Ordner auf jede Maschine; der Runner arbeitet nur auf der Maschine, auf der er gestartet wird.</translation>
    </message>
    <message>
        <source>Look before you act: .\scripts\Invoke-OctohaPlan.ps1 -Role node -WhatIf changes nothing.</source>
        <translation>Sehen Sie nach, bevor Sie handeln: .\scripts\Invoke-OctohaPlan.ps1 -Role node -WhatIf ändert nichts.</translation>
    </message>
    <message>
        <source>Resume after a stop: -Resume; it looks at what is there and does what is missing.</source>
        <translation>Nach einem Abbruch fortsetzen: -Resume; der Runner sieht nach, was vorhanden ist, und erledigt, was fehlt.</translation>
    </message>
    <message>
        <source>Go back: -Undo with the step&apos;s name; a step without a way back says so.</source>
        <translation>Zurückgehen: -Undo mit dem Namen des Schritts; ein Schritt ohne Weg zurück meldet das.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 pre-flight failed, 3 restart needed, 4 partly done and resumable, 5 cancelled.</source>
        <translation>Exitcodes: 0 erledigt, 1 fehlgeschlagen, 2 Vorabprüfung fehlgeschlagen, 3 Neustart nötig, 4 teilweise erledigt und fortsetzbar, 5 abgebrochen.</translation>
    </message>
    <message>
        <source>DRAFT: errors are open; the scripts change nothing.</source>
        <translation>VORLÄUFIG: Es sind noch Fehler offen; die Skripte ändern nichts.</translation>
    </message>
    <message>
        <source>Octopus Deploy High Availability on Azure</source>
        <translation>Octopus Deploy High Availability auf Azure</translation>
    </message>
    <message>
        <source>Judged on %1 by Octoha %2. Design %3.</source>
        <translation>Bewertet am %1 mit Octoha %2. Entwurf %3.</translation>
    </message>
    <message>
        <source>How to work with this folder</source>
        <translation>Wie Sie mit diesem Ordner arbeiten</translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation>Reihenfolge der Arbeiten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Microsoft Entra Domain Services</source>
        <translation>Microsoft Entra Domain Services</translation>
    </message>
    <message>
        <source>Licence of the balancer appliances</source>
        <translation>Lizenz der Lastverteiler-Appliances</translation>
    </message>
    <message>
        <source>Existing SQL Server</source>
        <translation>Vorhandener SQL Server</translation>
    </message>
    <message>
        <source>Private DNS zones</source>
        <translation>Private DNS-Zonen</translation>
    </message>
    <message>
        <source>Data to the Internet</source>
        <translation>Datenverkehr ins Internet</translation>
    </message>
    <message>
        <source>DDoS protection plan</source>
        <translation>DDoS-Schutzplan</translation>
    </message>
    <message>
        <source>Redis machine</source>
        <translation>Redis-Maschine</translation>
    </message>
    <message>
        <source>Octopus licence</source>
        <translation>Octopus-Lizenz</translation>
    </message>
    <message>
        <source>Existing share</source>
        <translation>Vorhandene Freigabe</translation>
    </message>
</context>
<context>
    <name>ReviewTables</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 Better: %2</source>
        <translation>%1 Besser: %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <source>Tasks left</source>
        <translation>Übrige Aufgaben</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Wieder da in</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Warum danach gefragt wird</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Counted with</source>
        <translation>Gerechnet mit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <translation>Fällt aus: %1</translation>
    </message>
    <message>
        <source>Goes on: %1</source>
        <translation>Läuft weiter: %1</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <translation>Erkennbar an: %1</translation>
    </message>
    <message>
        <source>Recovery: %1</source>
        <translation>Wiederherstellung: %1</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handelt: %1</translation>
    </message>
    <message>
        <source>Data at risk: %1</source>
        <translation>Gefährdete Daten: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A node is too small for its task cap</source>
        <translation>Ein Knoten ist zu klein für sein Aufgabenlimit</translation>
    </message>
    <message>
        <source>“%1” is a %2 and may run %3 tasks at once; Octopus advises %4 cores and the memory that belongs to them.</source>
        <translation>„%1“ hat die Größe %2 und darf %3 Aufgaben gleichzeitig ausführen; Octopus empfiehlt %4 Kerne und den dazugehörigen Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Each running task takes processor and memory of its node; above the advised cap all tasks of the node slow down together.</source>
        <translation>Jede laufende Aufgabe belegt Prozessor und Arbeitsspeicher ihres Knotens; oberhalb des empfohlenen Limits werden alle Aufgaben des Knotens gemeinsam langsamer.</translation>
    </message>
    <message>
        <source>Take a larger size of the same family, or lower the task cap and add a node.</source>
        <translation>Wählen Sie eine größere Größe derselben Familie, oder senken Sie das Aufgabenlimit und fügen Sie einen Knoten hinzu.</translation>
    </message>
    <message>
        <source>With one node away the window is not met</source>
        <translation>Fehlt ein Knoten, reicht das Deployment-Fenster nicht</translation>
    </message>
    <message>
        <source>With the largest node away %1 tasks can run at once; the deployment window needs %2.</source>
        <translation>Fehlt der größte Knoten, können %1 Aufgaben gleichzeitig laufen; das Deployment-Fenster erfordert %2.</translation>
    </message>
    <message>
        <source>A node is away at each Windows update, not only when it fails; what it would have run waits for the others.</source>
        <translation>Ein Knoten fehlt bei jedem Windows-Update, nicht nur bei einem Ausfall; was er ausgeführt hätte, wartet auf die übrigen.</translation>
    </message>
    <message>
        <source>Raise the task caps to the needed total divided by the nodes less one, or add a node.</source>
        <translation>Erhöhen Sie die Aufgabenlimits auf die benötigte Summe, geteilt durch die Anzahl der Knoten minus eins, oder fügen Sie einen Knoten hinzu.</translation>
    </message>
    <message>
        <source>A task cap is very high</source>
        <translation>Ein Aufgabenlimit ist sehr hoch</translation>
    </message>
    <message>
        <source>“%1” may run %2 tasks at once; up to %3 is sensible for one node, and Octopus advises against more than %4.</source>
        <translation>„%1“ darf %2 Aufgaben gleichzeitig ausführen; bis %3 sind für einen Knoten sinnvoll, und von mehr als %4 rät Octopus ab.</translation>
    </message>
    <message>
        <source>A large node loses many tasks at once when it stops, and its connections to the database grow with its cap.</source>
        <translation>Fällt ein großer Knoten aus, gehen viele Aufgaben auf einmal verloren, und mit seinem Limit wächst die Zahl seiner Verbindungen zur Datenbank.</translation>
    </message>
    <message>
        <source>Spread the tasks over more nodes with lower caps.</source>
        <translation>Verteilen Sie die Aufgaben auf mehr Knoten mit niedrigeren Limits.</translation>
    </message>
    <message>
        <source>The task caps do not meet the deployment window</source>
        <translation>Die Aufgabenlimits reichen für das Deployment-Fenster nicht aus</translation>
    </message>
    <message>
        <source>All nodes together run %1 tasks at once; the deployment window needs %2.</source>
        <translation>Alle Knoten zusammen führen %1 Aufgaben gleichzeitig aus; das Deployment-Fenster erfordert %2.</translation>
    </message>
    <message>
        <source>Tasks above the cap wait in the queue, so the last deployments end after the window.</source>
        <translation>Aufgaben über dem Limit warten in der Warteschlange, daher enden die letzten Deployments erst nach dem Zeitfenster.</translation>
    </message>
    <message>
        <source>Raise the task caps, add nodes, or plan a longer window.</source>
        <translation>Erhöhen Sie die Aufgabenlimits, fügen Sie Knoten hinzu, oder planen Sie ein längeres Zeitfenster.</translation>
    </message>
    <message>
        <source>No node runs tasks</source>
        <translation>Kein Knoten führt Aufgaben aus</translation>
    </message>
    <message>
        <source>The task cap of every node is 0.</source>
        <translation>Das Aufgabenlimit jedes Knotens ist 0.</translation>
    </message>
    <message>
        <source>A node with task cap 0 only serves the portal; deployments would wait in the queue until they expire.</source>
        <translation>Ein Knoten mit dem Aufgabenlimit 0 stellt nur das Portal bereit; Deployments würden in der Warteschlange warten, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Give at least two nodes a task cap above 0.</source>
        <translation>Geben Sie mindestens zwei Knoten ein Aufgabenlimit über 0.</translation>
    </message>
    <message>
        <source>Nodes come and go by themselves while Tentacles poll every node</source>
        <translation>Knoten kommen und gehen von selbst, während Tentacles jeden Knoten abfragen</translation>
    </message>
    <message>
        <source>The scale set grows by itself, and polling Tentacles must be told of each node.</source>
        <translation>Die Skalierungsgruppe wächst von selbst, und Polling-Tentacles müssen von jedem Knoten erfahren.</translation>
    </message>
    <message>
        <source>A new node is polled by no Tentacle until someone registers it with all of them; until then its tasks on those targets hang. Generic advice to scale by load does not know this.</source>
        <translation>Einen neuen Knoten fragt kein Tentacle ab, bis ihn jemand bei allen registriert; bis dahin hängen seine Aufgaben auf diesen Zielen. Allgemeine Empfehlungen zum Skalieren nach Last berücksichtigen das nicht.</translation>
    </message>
    <message>
        <source>Keep a fixed number of nodes, or let Tentacles poll one address through Redis.</source>
        <translation>Behalten Sie eine feste Anzahl von Knoten bei, oder lassen Sie die Tentacles über Redis eine einzige Adresse abfragen.</translation>
    </message>
    <message>
        <source>Task caps differ between nodes</source>
        <translation>Die Aufgabenlimits der Knoten unterscheiden sich</translation>
    </message>
    <message>
        <source>Task caps range from %1 to %2.</source>
        <translation>Die Aufgabenlimits reichen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Octopus recommends one cap for all nodes: a lost node then always costs the same share. Different caps are allowed.</source>
        <translation>Octopus empfiehlt dasselbe Limit für alle Knoten: Ein verlorener Knoten kostet dann immer denselben Anteil. Unterschiedliche Limits sind erlaubt.</translation>
    </message>
    <message>
        <source>Give all nodes that run tasks the same cap, unless their sizes differ.</source>
        <translation>Geben Sie allen Knoten, die Aufgaben ausführen, dasselbe Limit, sofern sie gleich groß sind.</translation>
    </message>
    <message>
        <source>One node runs all tasks</source>
        <translation>Ein einziger Knoten führt alle Aufgaben aus</translation>
    </message>
    <message>
        <source>Only one node has a task cap above 0.</source>
        <translation>Nur ein Knoten hat ein Aufgabenlimit über 0.</translation>
    </message>
    <message>
        <source>When that node is away the portal answers but nothing is deployed.</source>
        <translation>Fehlt dieser Knoten, antwortet zwar das Portal, aber es laufen keine Deployments.</translation>
    </message>
    <message>
        <source>Give a second node a task cap above 0.</source>
        <translation>Geben Sie einem zweiten Knoten ein Aufgabenlimit über 0.</translation>
    </message>
    <message>
        <source>Nodes of different strength have the same task cap</source>
        <translation>Unterschiedlich starke Knoten haben dasselbe Aufgabenlimit</translation>
    </message>
    <message>
        <source>%1 and %2 both may run %3 tasks at once.</source>
        <translation>%1 und %2 dürfen beide %3 Aufgaben gleichzeitig ausführen.</translation>
    </message>
    <message>
        <source>Each node takes tasks up to its own cap, so the weaker machine becomes the slow one.</source>
        <translation>Jeder Knoten nimmt Aufgaben bis zu seinem eigenen Limit an, daher wird die schwächere Maschine zur langsamen.</translation>
    </message>
    <message>
        <source>Take the same size for all nodes, or give the smaller ones a lower cap.</source>
        <translation>Wählen Sie für alle Knoten dieselbe Größe, oder geben Sie den kleineren ein niedrigeres Limit.</translation>
    </message>
    <message>
        <source>The scale set removes nodes by itself</source>
        <translation>Die Skalierungsgruppe entfernt Knoten von selbst</translation>
    </message>
    <message>
        <source>The scale set grows and shrinks by itself.</source>
        <translation>Die Skalierungsgruppe wächst und schrumpft von selbst.</translation>
    </message>
    <message>
        <source>A node must be drained and deleted in Octopus before its machine goes, or its running tasks fail. A scale set does not do that.</source>
        <translation>Ein Knoten muss in Octopus geleert und gelöscht werden, bevor seine Maschine verschwindet; sonst schlagen seine laufenden Aufgaben fehl. Eine Skalierungsgruppe tut das nicht.</translation>
    </message>
    <message>
        <source>Keep a fixed number of nodes, or drain by the Octopus API before each removal.</source>
        <translation>Behalten Sie eine feste Anzahl von Knoten bei, oder leeren Sie jeden Knoten vor dem Entfernen über die Octopus-API.</translation>
    </message>
    <message>
        <source>Waiting parents take the slots of their children</source>
        <translation>Wartende übergeordnete Aufgaben belegen die Plätze der untergeordneten</translation>
    </message>
    <message>
        <source>%1 parent tasks wait at once, and all nodes together run %2 tasks.</source>
        <translation>%1 übergeordnete Aufgaben warten gleichzeitig, und alle Knoten zusammen führen %2 Aufgaben aus.</translation>
    </message>
    <message>
        <source>A task that waits for a child runbook or deployment keeps its slot; the children then queue behind their own parents.</source>
        <translation>Eine Aufgabe, die auf ein untergeordnetes Runbook oder Deployment wartet, behält ihren Platz; die untergeordneten Aufgaben stehen dann hinter ihren eigenen übergeordneten an.</translation>
    </message>
    <message>
        <source>Raise the task caps to at least twice the parents, or start fewer parents at once.</source>
        <translation>Erhöhen Sie die Aufgabenlimits auf mindestens das Doppelte der übergeordneten Aufgaben, oder starten Sie weniger davon gleichzeitig.</translation>
    </message>
    <message>
        <source>Cannot judge: “%1” is not stated.</source>
        <translation>Keine Beurteilung möglich: „%1“ ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Machines are not backed up</source>
        <translation>Die Maschinen werden nicht gesichert</translation>
    </message>
    <message>
        <source>The nodes have no backup of their own.</source>
        <translation>Die Knoten haben keine eigene Sicherung.</translation>
    </message>
    <message>
        <source>A lost node is built again by script. What must be backed up is the database, the files, the master key and the licence.</source>
        <translation>Ein verlorener Knoten wird per Skript neu aufgebaut. Gesichert werden müssen die Datenbank, die Dateien, der Hauptschlüssel und die Lizenz.</translation>
    </message>
    <message>
        <source>Back the machines up if they hold more than Octopus; otherwise keep the scripts at hand.</source>
        <translation>Sichern Sie die Maschinen, wenn sie mehr als Octopus enthalten; andernfalls halten Sie die Skripte bereit.</translation>
    </message>
    <message>
        <source>Nobody patches Windows</source>
        <translation>Niemand patcht Windows</translation>
    </message>
    <message>
        <source>No way of Windows updates is chosen for the nodes.</source>
        <translation>Für die Knoten ist kein Verfahren für Windows-Updates gewählt.</translation>
    </message>
    <message>
        <source>Nodes can be patched one at a time without an outage: drain, patch, undrain. Somebody has to do it.</source>
        <translation>Knoten lassen sich ohne Ausfallzeit nacheinander patchen: leeren, patchen, wieder aufnehmen. Jemand muss es tun.</translation>
    </message>
    <message>
        <source>Let Azure Update Manager do it, a zone at a time, or name the tool that does.</source>
        <translation>Überlassen Sie es Azure Update Manager, eine Zone nach der anderen, oder nennen Sie das Werkzeug, das es übernimmt.</translation>
    </message>
    <message>
        <source>Secrets in plain settings of a machine extension</source>
        <translation>Geheimnisse in Klartext-Einstellungen einer Maschinenerweiterung</translation>
    </message>
    <message>
        <source>Machine extensions are to get secrets in plain settings.</source>
        <translation>Maschinenerweiterungen sollen Geheimnisse in Einstellungen im Klartext erhalten.</translation>
    </message>
    <message>
        <source>Plain settings stand readable in the deployment history, in the portal and on the disk of the machine.</source>
        <translation>Einstellungen im Klartext stehen lesbar im Bereitstellungsverlauf, im Portal und auf dem Datenträger der Maschine.</translation>
    </message>
    <message>
        <source>Let the node read secrets from Key Vault with its managed identity, or use protected settings.</source>
        <translation>Lassen Sie den Knoten die Geheimnisse mit seiner verwalteten Identität aus dem Key Vault lesen, oder verwenden Sie geschützte Einstellungen.</translation>
    </message>
    <message>
        <source>The image holds a configured Octopus</source>
        <translation>Das Image enthält ein konfiguriertes Octopus</translation>
    </message>
    <message>
        <source>Nodes are to be made from an image in which Octopus is already configured.</source>
        <translation>Die Knoten sollen aus einem Image entstehen, in dem Octopus bereits konfiguriert ist.</translation>
    </message>
    <message>
        <source>The connection string in the configuration is encrypted for one machine; on a copy it cannot be read, and the copies share a node name.</source>
        <translation>Die Verbindungszeichenfolge in der Konfiguration ist für eine bestimmte Maschine verschlüsselt; auf einer Kopie ist sie nicht lesbar, und die Kopien haben denselben Knotennamen.</translation>
    </message>
    <message>
        <source>Put the installed program into the image at most, and configure each node on its own.</source>
        <translation>Nehmen Sie höchstens das installierte Programm in das Image auf, und konfigurieren Sie jeden Knoten für sich.</translation>
    </message>
    <message>
        <source>The service account has no name</source>
        <translation>Das Dienstkonto hat keinen Namen</translation>
    </message>
    <message>
        <source>The service is to run under a domain account, and its name is empty.</source>
        <translation>Der Dienst soll unter einem Domänenkonto laufen, dessen Name leer ist.</translation>
    </message>
    <message>
        <source>The service is installed with that name; rights on database and share are granted to it.</source>
        <translation>Der Dienst wird mit diesem Namen installiert; Rechte auf Datenbank und Freigabe werden ihm erteilt.</translation>
    </message>
    <message>
        <source>State the account as DOMAIN\name.</source>
        <translation>Geben Sie das Konto als DOMAIN\name an.</translation>
    </message>
    <message>
        <source>A managed service account ends in $</source>
        <translation>Ein verwaltetes Dienstkonto endet auf $</translation>
    </message>
    <message>
        <source>“%1” does not end in $.</source>
        <translation>„%1“ endet nicht auf $.</translation>
    </message>
    <message>
        <source>Windows knows a group managed service account by its name with a $; without it the service does not start.</source>
        <translation>Windows kennt ein gruppenverwaltetes Dienstkonto unter seinem Namen mit $; ohne dieses Zeichen startet der Dienst nicht.</translation>
    </message>
    <message>
        <source>Write DOMAIN\name$.</source>
        <translation>Schreiben Sie DOMAIN\name$.</translation>
    </message>
    <message>
        <source>Local System cannot sign in to the share</source>
        <translation>Local System kann sich nicht an der Freigabe anmelden</translation>
    </message>
    <message>
        <source>The share asks the directory who calls, and the service runs as Local System.</source>
        <translation>Die Freigabe fragt das Verzeichnis, wer zugreift, und der Dienst läuft als Local System.</translation>
    </message>
    <message>
        <source>The share grants rights to accounts of the directory; Local System is none, so Octopus stops at its start with access denied.</source>
        <translation>Die Freigabe erteilt Rechte an Konten des Verzeichnisses; Local System gehört nicht dazu, daher bricht Octopus beim Start ab, weil der Zugriff verweigert wird.</translation>
    </message>
    <message>
        <source>Run the service under a domain account or a group managed service account, or sign in with the storage account key.</source>
        <translation>Führen Sie den Dienst unter einem Domänenkonto oder einem gruppenverwalteten Dienstkonto aus, oder melden Sie sich mit dem Speicherkonto-Schlüssel an.</translation>
    </message>
    <message>
        <source>The database objective is unfit for production</source>
        <translation>Das Dienstziel der Datenbank ist für die Produktion ungeeignet</translation>
    </message>
    <message>
        <source>%1 has %2 DTU; %3 is the smallest objective with a whole vCore.</source>
        <translation>%1 hat %2 DTU; %3 ist das kleinste Dienstziel mit einem ganzen vCore.</translation>
    </message>
    <message>
        <source>The smallest objectives stand on hard disks and share a processor core; Octopus writes to its database all the time.</source>
        <translation>Die kleinsten Dienstziele liegen auf Festplatten (HDD) und teilen sich einen Prozessorkern; Octopus schreibt ständig in seine Datenbank.</translation>
    </message>
    <message>
        <source>Take the objective that Octopus advises for your task cap.</source>
        <translation>Wählen Sie das Dienstziel, das Octopus für Ihr Aufgabenlimit empfiehlt.</translation>
    </message>
    <message>
        <source>The objective is not one of this model</source>
        <translation>Das Dienstziel gehört nicht zu diesem Modell</translation>
    </message>
    <message>
        <source>“%1” is no DTU objective that the catalog holds.</source>
        <translation>„%1“ ist kein DTU-Dienstziel, das der Katalog enthält.</translation>
    </message>
    <message>
        <source>Limits, fit and price come from the catalog; without a row nothing can be said of them, and Azure refuses a name that it does not know.</source>
        <translation>Grenzen, Eignung und Preis stammen aus dem Katalog; ohne Eintrag lässt sich nichts darüber sagen, und Azure weist einen Namen ab, den es nicht kennt.</translation>
    </message>
    <message>
        <source>Choose an objective of the list.</source>
        <translation>Wählen Sie ein Dienstziel aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no vCore objective that the catalog holds.</source>
        <translation>„%1“ ist kein vCore-Dienstziel, das der Katalog enthält.</translation>
    </message>
    <message>
        <source>The database is not zone-redundant</source>
        <translation>Die Datenbank ist nicht zonenredundant</translation>
    </message>
    <message>
        <source>Zone redundancy of the database is off.</source>
        <translation>Die Zonenredundanz der Datenbank ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>When the zone of the database fails, all nodes stop, in whatever zones they are.</source>
        <translation>Fällt die Zone der Datenbank aus, fallen alle Knoten aus, gleich in welchen Zonen sie stehen.</translation>
    </message>
    <message>
        <source>Turn it on; General Purpose, Business Critical, Hyperscale and Premium have it.</source>
        <translation>Schalten Sie sie ein; General Purpose, Business Critical, Hyperscale und Premium bieten sie.</translation>
    </message>
    <message>
        <source>This tier cannot be zone-redundant</source>
        <translation>Diese Stufe kann nicht zonenredundant sein</translation>
    </message>
    <message>
        <source>%1 has no zone redundancy, and the design asks for it.</source>
        <translation>%1 bietet keine Zonenredundanz, der Entwurf verlangt sie aber.</translation>
    </message>
    <message>
        <source>Basic and Standard of the DTU model stand in one zone; Azure refuses to deploy them otherwise.</source>
        <translation>Basic und Standard des DTU-Modells stehen in einer einzigen Zone; eine andere Bereitstellung lehnt Azure ab.</translation>
    </message>
    <message>
        <source>Choose Premium or a vCore objective, or give zone redundancy up.</source>
        <translation>Wählen Sie Premium oder ein vCore-Dienstziel, oder verzichten Sie auf Zonenredundanz.</translation>
    </message>
    <message>
        <source>The region has no zones for the database</source>
        <translation>Die Region hat keine Zonen für die Datenbank</translation>
    </message>
    <message>
        <source>%1 has no availability zones, and the database asks for them.</source>
        <translation>%1 hat keine Verfügbarkeitszonen, die Datenbank verlangt sie aber.</translation>
    </message>
    <message>
        <source>Azure refuses to deploy a zone-redundant database where there are no zones.</source>
        <translation>Wo es keine Zonen gibt, lehnt Azure die Bereitstellung einer zonenredundanten Datenbank ab.</translation>
    </message>
    <message>
        <source>Choose a region with zones, or give zone redundancy up.</source>
        <translation>Wählen Sie eine Region mit Zonen, oder verzichten Sie auf Zonenredundanz.</translation>
    </message>
    <message>
        <source>Zone redundancy of Hyperscale needs a replica</source>
        <translation>Zonenredundanz braucht bei Hyperscale ein Replikat</translation>
    </message>
    <message>
        <source>The Hyperscale database has no high-availability replica that could stand in another zone.</source>
        <translation>Die Hyperscale-Datenbank hat kein Hochverfügbarkeitsreplikat, das in einer anderen Zone stehen könnte.</translation>
    </message>
    <message>
        <source>Hyperscale spreads its replicas over zones; without a second one Azure refuses zone redundancy.</source>
        <translation>Hyperscale verteilt seine Replikate auf Zonen; ohne ein zweites lehnt Azure die Zonenredundanz ab.</translation>
    </message>
    <message>
        <source>Add a high-availability replica.</source>
        <translation>Fügen Sie ein Hochverfügbarkeitsreplikat hinzu.</translation>
    </message>
    <message>
        <source>The data does not fit the database</source>
        <translation>Die Daten passen nicht in die Datenbank</translation>
    </message>
    <message>
        <source>%1 GiB are expected; %2 ends at %3 GB.</source>
        <translation>Erwartet werden %1 GiB; %2 endet bei %3 GB.</translation>
    </message>
    <message>
        <source>A full database refuses writes, and no task can start or end.</source>
        <translation>Eine volle Datenbank weist Schreibvorgänge ab, und keine Aufgabe kann beginnen oder enden.</translation>
    </message>
    <message>
        <source>Take an objective with more room, or shorten the retention.</source>
        <translation>Wählen Sie ein Dienstziel mit mehr Platz, oder verkürzen Sie die Aufbewahrung.</translation>
    </message>
    <message>
        <source>The database has few workers for the tasks</source>
        <translation>Die Datenbank hat wenige Worker für die Aufgaben</translation>
    </message>
    <message>
        <source>%1 runs %2 requests at once; %3 tasks with %4 each may need more.</source>
        <translation>%1 führt %2 Anfragen gleichzeitig aus; %3 Aufgaben mit je %4 brauchen möglicherweise mehr.</translation>
    </message>
    <message>
        <source>Above its limit of workers Azure SQL refuses requests, which tasks see as errors. The number for a task is a rule of thumb of this program.</source>
        <translation>Ist die Höchstzahl der Worker erreicht, weist Azure SQL Anfragen ab, was in den Aufgaben als Fehler erscheint. Die Zahl je Aufgabe ist eine Faustregel dieses Programms.</translation>
    </message>
    <message>
        <source>Take a larger objective, or lower the task caps.</source>
        <translation>Wählen Sie ein größeres Dienstziel, oder senken Sie die Aufgabenlimits.</translation>
    </message>
    <message>
        <source>Auto-pause saves nothing under Octopus</source>
        <translation>Automatisches Anhalten spart mit Octopus nichts</translation>
    </message>
    <message>
        <source>The serverless database is set to pause when it is idle.</source>
        <translation>Die serverlose Datenbank soll bei Leerlauf angehalten werden.</translation>
    </message>
    <message>
        <source>Every node asks the database for tasks several times a minute, so it never becomes idle; after a maintenance it would only start late.</source>
        <translation>Jeder Knoten fragt die Datenbank mehrmals in der Minute nach Aufgaben, daher ist sie nie im Leerlauf; nach einer Wartung würde sie nur verspätet starten.</translation>
    </message>
    <message>
        <source>Turn auto-pause off, and compare the price with a provisioned objective.</source>
        <translation>Schalten Sie das automatische Anhalten aus, und vergleichen Sie den Preis mit einem bereitgestellten Dienstziel.</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit saves nothing here</source>
        <translation>Der Azure-Hybridvorteil spart hier nichts</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit is on, but this objective has no licence on its bill.</source>
        <translation>Der Azure-Hybridvorteil ist eingeschaltet, aber dieses Dienstziel wird ohne Lizenzanteil abgerechnet.</translation>
    </message>
    <message>
        <source>Only provisioned General Purpose and Business Critical are billed with a licence of their own; it would bind your licences for nothing.</source>
        <translation>Nur bei General Purpose und Business Critical in bereitgestellter Form wird die Lizenz gesondert abgerechnet; hier würde der Vorteil Ihre Lizenzen umsonst binden.</translation>
    </message>
    <message>
        <source>Turn it off, or choose a provisioned objective.</source>
        <translation>Schalten Sie ihn aus, oder wählen Sie ein bereitgestelltes Dienstziel.</translation>
    </message>
    <message>
        <source>Long waits fail with this Octopus on Azure SQL</source>
        <translation>Langes Warten schlägt mit dieser Octopus-Version auf Azure SQL fehl</translation>
    </message>
    <message>
        <source>Octopus %1 loses tasks that wait long on Azure SQL; %2 mended it.</source>
        <translation>Octopus %1 verliert auf Azure SQL Aufgaben, die lange warten; %2 hat das behoben.</translation>
    </message>
    <message>
        <source>Azure SQL ends idle sessions after about half an hour; older builds kept one open while a parent waited for its children.</source>
        <translation>Azure SQL beendet ungenutzte Sitzungen nach etwa einer halben Stunde; ältere Builds hielten eine Sitzung offen, während eine übergeordnete Aufgabe auf die untergeordneten wartete.</translation>
    </message>
    <message>
        <source>Plan a newer build of Octopus.</source>
        <translation>Planen Sie einen neueren Build von Octopus.</translation>
    </message>
    <message>
        <source>The balancer stands in one zone</source>
        <translation>Der Lastverteiler steht in einer einzigen Zone</translation>
    </message>
    <message>
        <source>The balancer and its addresses are not zone-redundant, although the region has zones.</source>
        <translation>Der Lastverteiler und seine Adressen sind nicht zonenredundant, obwohl die Region Zonen hat.</translation>
    </message>
    <message>
        <source>When that zone fails, nobody reaches the nodes in the others.</source>
        <translation>Fällt diese Zone aus, erreicht niemand die Knoten in den anderen.</translation>
    </message>
    <message>
        <source>Make balancer and addresses zone-redundant.</source>
        <translation>Machen Sie Lastverteiler und Adressen zonenredundant.</translation>
    </message>
    <message>
        <source>Application Gateway has too few instances</source>
        <translation>Application Gateway hat zu wenige Instanzen</translation>
    </message>
    <message>
        <source>A single instance is away during each update of Azure, and its promise of availability does not hold.</source>
        <translation>Eine einzelne Instanz fehlt bei jeder Aktualisierung durch Azure, und die Verfügbarkeitszusage gilt für sie nicht.</translation>
    </message>
    <message>
        <source>Use two instances or more.</source>
        <translation>Verwenden Sie mindestens zwei Instanzen.</translation>
    </message>
    <message>
        <source>Application Gateway does not scale</source>
        <translation>Application Gateway skaliert nicht</translation>
    </message>
    <message>
        <source>The number of gateway instances is fixed.</source>
        <translation>Die Anzahl der Gatewayinstanzen ist fest.</translation>
    </message>
    <message>
        <source>Package uploads come in bursts; a fixed number is either too small for them or paid for all day.</source>
        <translation>Paketuploads kommen stoßweise; eine feste Anzahl ist dafür entweder zu klein oder wird den ganzen Tag bezahlt.</translation>
    </message>
    <message>
        <source>Let the gateway scale by itself.</source>
        <translation>Lassen Sie das Gateway automatisch skalieren.</translation>
    </message>
    <message>
        <source>The gateway&apos;s limits contradict each other</source>
        <translation>Die Grenzen des Gateways widersprechen sich</translation>
    </message>
    <message>
        <source>At least %1 instances are asked for, and at most %2.</source>
        <translation>Verlangt sind mindestens %1 und höchstens %2 Instanzen.</translation>
    </message>
    <message>
        <source>Azure refuses the setting.</source>
        <translation>Azure lehnt die Einstellung ab.</translation>
    </message>
    <message>
        <source>Raise the larger limit.</source>
        <translation>Erhöhen Sie die obere Grenze.</translation>
    </message>
    <message>
        <source>Application Gateway has no good subnet</source>
        <translation>Application Gateway hat kein geeignetes Subnetz</translation>
    </message>
    <message>
        <source>The gateway&apos;s own subnet is “%1”; a /%2 for the gateway alone is advised.</source>
        <translation>Das eigene Subnetz des Gateways ist „%1“; empfohlen wird ein /%2, das nur dem Gateway gehört.</translation>
    </message>
    <message>
        <source>A gateway shares its subnet with nothing else, and needs addresses for all instances and for its updates.</source>
        <translation>Ein Gateway teilt sein Subnetz mit nichts anderem und braucht Adressen für alle Instanzen und für seine Aktualisierungen.</translation>
    </message>
    <message>
        <source>Plan a subnet for the gateway of the advised size.</source>
        <translation>Planen Sie für das Gateway ein Subnetz der empfohlenen Größe.</translation>
    </message>
    <message>
        <source>Azure has ended Application Gateway v1</source>
        <translation>Azure hat Application Gateway v1 eingestellt</translation>
    </message>
    <message>
        <source>Application Gateway is to be version 1.</source>
        <translation>Application Gateway soll Version 1 sein.</translation>
    </message>
    <message>
        <source>Version 1 can no longer be made and is switched off.</source>
        <translation>Version 1 lässt sich nicht mehr anlegen und wird abgeschaltet.</translation>
    </message>
    <message>
        <source>Use version 2.</source>
        <translation>Verwenden Sie Version 2.</translation>
    </message>
    <message>
        <source>The gateway cuts requests to a node that leaves</source>
        <translation>Das Gateway bricht Anfragen an einen ausscheidenden Knoten ab</translation>
    </message>
    <message>
        <source>Connection draining is off.</source>
        <translation>Der Verbindungsausgleich (Connection Draining) ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>An upload that runs while a node is drained ends with an error.</source>
        <translation>Ein Upload, der beim Leeren eines Knotens läuft, endet mit einem Fehler.</translation>
    </message>
    <message>
        <source>Turn connection draining on.</source>
        <translation>Schalten Sie den Verbindungsausgleich (Connection Draining) ein.</translation>
    </message>
    <message>
        <source>No web application firewall stands before the portal</source>
        <translation>Vor dem Portal steht keine Web Application Firewall</translation>
    </message>
    <message>
        <source>The web application firewall is off.</source>
        <translation>Die Web Application Firewall ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Known attacks reach Octopus itself; on the Internet somebody tries them all day.</source>
        <translation>Bekannte Angriffe erreichen Octopus selbst; im Internet probiert sie ständig jemand aus.</translation>
    </message>
    <message>
        <source>Turn it on in prevention mode, with an upload limit above your largest package.</source>
        <translation>Schalten Sie sie im Präventionsmodus ein, mit einem Uploadlimit oberhalb Ihres größten Pakets.</translation>
    </message>
    <message>
        <source>The web application firewall only watches</source>
        <translation>Die Web Application Firewall schaut nur zu</translation>
    </message>
    <message>
        <source>The web application firewall is in detection mode.</source>
        <translation>Die Web Application Firewall arbeitet im Erkennungsmodus.</translation>
    </message>
    <message>
        <source>It writes attacks down and lets them through.</source>
        <translation>Sie protokolliert Angriffe und lässt sie durch.</translation>
    </message>
    <message>
        <source>Watch its log for false alarms, then prevent.</source>
        <translation>Prüfen Sie ihr Protokoll auf Fehlalarme, und wechseln Sie dann in den Präventionsmodus.</translation>
    </message>
    <message>
        <source>Azure ends this way to set the firewall up</source>
        <translation>Azure stellt diese Art ein, die Firewall einzurichten</translation>
    </message>
    <message>
        <source>The web application firewall is set up in the gateway instead of by a policy.</source>
        <translation>Die Web Application Firewall wird im Gateway statt über eine Richtlinie eingerichtet.</translation>
    </message>
    <message>
        <source>Azure retires settings inside the gateway.</source>
        <translation>Azure schafft Einstellungen innerhalb des Gateways ab.</translation>
    </message>
    <message>
        <source>Use a firewall policy.</source>
        <translation>Verwenden Sie eine Firewallrichtlinie.</translation>
    </message>
    <message>
        <source>Traffic Manager cannot reach private nodes</source>
        <translation>Traffic Manager erreicht private Knoten nicht</translation>
    </message>
    <message>
        <source>The portal is behind Traffic Manager, and the nodes have no public addresses.</source>
        <translation>Das Portal liegt hinter Traffic Manager, und die Knoten haben keine öffentlichen Adressen.</translation>
    </message>
    <message>
        <source>It only answers DNS questions: users connect to the node themselves, and its probes come from the Internet.</source>
        <translation>Er beantwortet nur DNS-Anfragen: Die Benutzer verbinden sich direkt mit dem Knoten, und seine Prüfungen kommen aus dem Internet.</translation>
    </message>
    <message>
        <source>Choose another balancer, or give each node a public address.</source>
        <translation>Wählen Sie einen anderen Lastverteiler, oder geben Sie jedem Knoten eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Traffic Manager has too few endpoints</source>
        <translation>Traffic Manager hat zu wenige Endpunkte</translation>
    </message>
    <message>
        <source>With one endpoint there is nobody to send users to. General advice wants the second one in another region; the nodes of a cluster stay in one.</source>
        <translation>Gibt es nur einen Endpunkt, lassen sich Benutzer nirgendwohin umleiten. Allgemeine Empfehlungen verlangen den zweiten in einer anderen Region; die Knoten eines Clusters bleiben aber in einer.</translation>
    </message>
    <message>
        <source>Add an endpoint for each node.</source>
        <translation>Fügen Sie für jeden Knoten einen Endpunkt hinzu.</translation>
    </message>
    <message>
        <source>Traffic Manager does not check TLS</source>
        <translation>Traffic Manager prüft TLS nicht</translation>
    </message>
    <message>
        <source>Traffic Manager probes by %1, while users come by HTTPS.</source>
        <translation>Traffic Manager prüft über %1, die Benutzer kommen dagegen über HTTPS.</translation>
    </message>
    <message>
        <source>Users connect to the node itself; a broken certificate there is seen by an HTTPS probe alone.</source>
        <translation>Die Benutzer verbinden sich direkt mit dem Knoten; ein fehlerhaftes Zertifikat dort erkennt nur eine HTTPS-Prüfung.</translation>
    </message>
    <message>
        <source>Probe by HTTPS.</source>
        <translation>Prüfen Sie über HTTPS.</translation>
    </message>
    <message>
        <source>DNS answers live longer than the outage may last</source>
        <translation>DNS-Antworten gelten länger, als der Ausfall dauern darf</translation>
    </message>
    <message>
        <source>Answers live for %1 s; Octopus is to be back in %2 minutes.</source>
        <translation>Antworten gelten %1 s; Octopus soll nach %2 Minuten wieder verfügbar sein.</translation>
    </message>
    <message>
        <source>Until the answer expires, users keep going to the lost node.</source>
        <translation>Bis die Antwort abläuft, gehen die Benutzer weiterhin zum ausgefallenen Knoten.</translation>
    </message>
    <message>
        <source>Shorten the time to live.</source>
        <translation>Verkürzen Sie die Gültigkeitsdauer (TTL).</translation>
    </message>
    <message>
        <source>This product serves the Internet only</source>
        <translation>Dieses Produkt bedient nur das Internet</translation>
    </message>
    <message>
        <source>The portal is to be private, and stands behind %1.</source>
        <translation>Das Portal soll privat sein und liegt hinter %1.</translation>
    </message>
    <message>
        <source>Its addresses are public; there is no private front end.</source>
        <translation>Seine Adressen sind öffentlich; ein privates Front-End gibt es nicht.</translation>
    </message>
    <message>
        <source>Say that the portal is public, or choose a balancer inside the network.</source>
        <translation>Geben Sie an, dass das Portal öffentlich ist, oder wählen Sie einen Lastverteiler innerhalb des Netzwerks.</translation>
    </message>
    <message>
        <source>Front Door and Traffic Manager stand in one design</source>
        <translation>Front Door und Traffic Manager stehen im selben Entwurf</translation>
    </message>
    <message>
        <source>The portal is behind Front Door, polling behind Traffic Manager.</source>
        <translation>Das Portal liegt hinter Front Door, das Polling hinter Traffic Manager.</translation>
    </message>
    <message>
        <source>Two global services with probes of their own disagree during a fault, which then lasts longer.</source>
        <translation>Zwei globale Dienste mit eigenen Prüfungen beurteilen einen Ausfall unterschiedlich, und er dauert dadurch länger.</translation>
    </message>
    <message>
        <source>Use a Load Balancer for polling.</source>
        <translation>Verwenden Sie für das Polling einen Load Balancer.</translation>
    </message>
    <message>
        <source>One appliance is a single point of failure</source>
        <translation>Eine einzelne Appliance ist ein Single Point of Failure</translation>
    </message>
    <message>
        <source>When it stops or is patched, nobody reaches the nodes behind it.</source>
        <translation>Steht sie still oder wird sie gepatcht, erreicht niemand die Knoten dahinter.</translation>
    </message>
    <message>
        <source>Run a pair, in two zones, with its licence.</source>
        <translation>Betreiben Sie ein Paar in zwei Zonen, mit der passenden Lizenz.</translation>
    </message>
    <message>
        <source>The balancer keeps no logs</source>
        <translation>Der Lastverteiler führt keine Protokolle</translation>
    </message>
    <message>
        <source>Logs of the balancer are not kept.</source>
        <translation>Die Protokolle des Lastverteilers werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Which node answered, and why a request failed, is written nowhere else.</source>
        <translation>Welcher Knoten geantwortet hat und warum eine Anfrage gescheitert ist, steht nirgends sonst.</translation>
    </message>
    <message>
        <source>Send its logs to the workspace.</source>
        <translation>Senden Sie seine Protokolle an den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The probe does not ask whether a node is in service</source>
        <translation>Die Prüfung fragt nicht, ob ein Knoten in Betrieb ist</translation>
    </message>
    <message>
        <source>The probe is %1 on “%2”; Octopus answers on %3.</source>
        <translation>Die Prüfung ist %1 auf „%2“; Octopus antwortet auf %3.</translation>
    </message>
    <message>
        <source>Only that path tells a node in service from one that drains. An open port or the start page answer from a draining node too, and users land on it. Ask by GET: general advice prefers HEAD, which Octopus does not document here.</source>
        <translation>Nur dieser Pfad unterscheidet einen Knoten in Betrieb von einem, der geleert wird. Ein offener Port oder die Startseite antwortet auch dann, wenn ein Knoten geleert wird, und Benutzer landen dort. Fragen Sie mit GET ab: Allgemeine Empfehlungen bevorzugen HEAD, das Octopus hier nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Probe the path by HTTP or HTTPS with GET.</source>
        <translation>Prüfen Sie den Pfad über HTTP oder HTTPS mit GET.</translation>
    </message>
    <message>
        <source>The probe accepts more than one code</source>
        <translation>Die Prüfung akzeptiert mehr als einen Code</translation>
    </message>
    <message>
        <source>The probe accepts “%1”; a node in service answers exactly %2.</source>
        <translation>Die Prüfung akzeptiert „%1“; ein Knoten in Betrieb antwortet genau mit %2.</translation>
    </message>
    <message>
        <source>A draining node answers with a code of its own, so that the balancer lets it go; a range that covers it keeps users on a node that is about to stop.</source>
        <translation>Ein Knoten, der geleert wird, antwortet mit einem eigenen Code, damit der Lastverteiler ihn herausnimmt; ein Bereich, der diesen Code einschließt, hält Benutzer auf einem Knoten, der gleich anhält.</translation>
    </message>
    <message>
        <source>Accept that one code.</source>
        <translation>Akzeptieren Sie nur diesen einen Code.</translation>
    </message>
    <message>
        <source>Octopus needs no session affinity</source>
        <translation>Octopus braucht keine Sitzungsaffinität</translation>
    </message>
    <message>
        <source>Session affinity is on (%1).</source>
        <translation>Die Sitzungsaffinität ist eingeschaltet (%1).</translation>
    </message>
    <message>
        <source>Any node can answer any request. Affinity crowds users of one address onto one node and keeps them on a node that drains; guides that ask for it are older than this version.</source>
        <translation>Jeder Knoten kann jede Anfrage beantworten. Affinität drängt Benutzer mit derselben Adresse auf einen einzigen Knoten und hält sie auf einem Knoten, der geleert wird; Anleitungen, die sie verlangen, sind älter als diese Version.</translation>
    </message>
    <message>
        <source>Turn it off and spread requests in turn.</source>
        <translation>Schalten Sie sie aus, und verteilen Sie die Anfragen reihum.</translation>
    </message>
    <message>
        <source>The audit will show the balancer&apos;s address</source>
        <translation>Das Audit-Protokoll wird die Adresse des Lastverteilers zeigen</translation>
    </message>
    <message>
        <source>No trusted proxy is named, and TLS ends at the balancer.</source>
        <translation>Es ist kein vertrauenswürdiger Proxy angegeben, und TLS endet am Lastverteiler.</translation>
    </message>
    <message>
        <source>Octopus believes X-Forwarded-For from trusted proxies only; without them every audit entry, and every limit on requests, counts for one address.</source>
        <translation>Octopus glaubt X-Forwarded-For nur von vertrauenswürdigen Proxys; ohne sie zählt jeder Audit-Eintrag und jede Begrenzung von Anfragen für dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Name the subnet of the balancer as trusted proxy.</source>
        <translation>Geben Sie das Subnetz des Lastverteilers als vertrauenswürdigen Proxy an.</translation>
    </message>
    <message>
        <source>The balancer does not wait for the largest package</source>
        <translation>Der Lastverteiler wartet nicht auf das größte Paket</translation>
    </message>
    <message>
        <source>A package of %1 MB takes about %2 s over the slowest line; the balancer waits %3 s.</source>
        <translation>Ein Paket von %1 MB braucht über die langsamste Leitung etwa %2 s; der Lastverteiler wartet %3 s.</translation>
    </message>
    <message>
        <source>A package is pushed in one request. When the balancer gives up, the push fails near its end, and again at each retry.</source>
        <translation>Ein Paket wird in einer einzigen Anfrage hochgeladen. Gibt der Lastverteiler auf, scheitert der Upload kurz vor dem Ende, und bei jedem neuen Versuch wieder.</translation>
    </message>
    <message>
        <source>Raise the request time-out; where the product cannot wait that long, push packages past it or choose another product.</source>
        <translation>Erhöhen Sie das Zeitlimit für Anfragen; wenn das Produkt nicht so lange warten kann, laden Sie Pakete an ihm vorbei hoch, oder wählen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>The balancer has no such time-out</source>
        <translation>Der Lastverteiler kennt kein solches Zeitlimit</translation>
    </message>
    <message>
        <source>A request time-out of %1 s is asked for; this product allows %2 to %3 s.</source>
        <translation>Verlangt ist ein Zeitlimit für Anfragen von %1 s; dieses Produkt erlaubt %2 bis %3 s.</translation>
    </message>
    <message>
        <source>Choose a time-out in that range.</source>
        <translation>Wählen Sie ein Zeitlimit in diesem Bereich.</translation>
    </message>
    <message>
        <source>The balancer refuses the largest package</source>
        <translation>Der Lastverteiler weist das größte Paket ab</translation>
    </message>
    <message>
        <source>Request bodies end at %1 MB; the largest package has %2 MB.</source>
        <translation>Anfragetexte enden bei %1 MB; das größte Paket hat %2 MB.</translation>
    </message>
    <message>
        <source>Octopus itself sets no limit; a proxy with one answers the push with an error that does not name it.</source>
        <translation>Octopus selbst setzt keine Grenze; ein Proxy mit Größenlimit beantwortet den Upload mit einem Fehler, der das Limit nicht nennt.</translation>
    </message>
    <message>
        <source>Remove the limit, or raise it above the largest package.</source>
        <translation>Entfernen Sie das Limit, oder setzen Sie es über die Größe des größten Pakets.</translation>
    </message>
    <message>
        <source>The web application firewall refuses the largest package</source>
        <translation>Die Web Application Firewall weist das größte Paket ab</translation>
    </message>
    <message>
        <source>Uploads end at %1 MB; the largest package has %2 MB.</source>
        <translation>Uploads enden bei %1 MB; das größte Paket hat %2 MB.</translation>
    </message>
    <message>
        <source>The firewall ends uploads above its limit before Octopus sees them.</source>
        <translation>Die Firewall bricht Uploads oberhalb ihres Limits ab, bevor Octopus sie sieht.</translation>
    </message>
    <message>
        <source>Raise the limit, or except the path of package uploads from the check of bodies.</source>
        <translation>Erhöhen Sie das Limit, oder nehmen Sie den Pfad der Paketuploads von der Prüfung des Anfragetexts aus.</translation>
    </message>
    <message>
        <source>The nodes have no common address</source>
        <translation>Die Knoten haben keine gemeinsame Adresse</translation>
    </message>
    <message>
        <source>%1 nodes stand behind no balancer.</source>
        <translation>%1 Knoten stehen hinter keinem Lastverteiler.</translation>
    </message>
    <message>
        <source>Users and build servers then know one node, and stop with it although the others run.</source>
        <translation>Benutzer und Buildserver kennen dann nur einen Knoten und stehen mit ihm still, obwohl die anderen laufen.</translation>
    </message>
    <message>
        <source>Choose a balancer for portal and API.</source>
        <translation>Wählen Sie einen Lastverteiler für Portal und API.</translation>
    </message>
    <message>
        <source>The portal has no host name yet</source>
        <translation>Das Portal hat noch keinen Hostnamen</translation>
    </message>
    <message>
        <source>The host name of the portal is not given.</source>
        <translation>Der Hostname des Portals ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Certificate, DNS record, sign-in and every command for a Tentacle carry it.</source>
        <translation>Zertifikat, DNS-Eintrag, Anmeldung und jeder Befehl für einen Tentacle enthalten ihn.</translation>
    </message>
    <message>
        <source>Enter the name that users will type.</source>
        <translation>Geben Sie den Namen ein, den die Benutzer eintippen werden.</translation>
    </message>
    <message>
        <source>This is no host name</source>
        <translation>Das ist kein Hostname</translation>
    </message>
    <message>
        <source>“%1” is not a bare DNS name.</source>
        <translation>„%1“ ist kein reiner DNS-Name.</translation>
    </message>
    <message>
        <source>DNS record, certificate and addresses are made from it; a scheme, a port or a path in it ends up in all of them.</source>
        <translation>Aus ihm entstehen DNS-Eintrag, Zertifikat und Adressen; ein Schema, ein Port oder ein Pfad darin landet in allen.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as octopus.example.com.</source>
        <translation>Geben Sie nur den Namen ein, zum Beispiel octopus.example.com.</translation>
    </message>
    <message>
        <source>Octopus needs a case-insensitive collation</source>
        <translation>Octopus braucht eine Sortierung ohne Unterscheidung von Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>The collation is “%1”, which has no “_CI_” in its name.</source>
        <translation>Die Sortierung ist „%1“ und hat kein „_CI_“ im Namen.</translation>
    </message>
    <message>
        <source>Octopus looks for names without regard to case; on a case-sensitive database it does not start or does not upgrade. The collation of Azure SQL cannot be changed later.</source>
        <translation>Octopus sucht Namen ohne Rücksicht auf Groß- und Kleinschreibung; auf einer Datenbank, die sie unterscheidet, startet es nicht, oder das Upgrade scheitert. Die Sortierung von Azure SQL kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Choose a collation with “_CI_” before the database is made.</source>
        <translation>Wählen Sie eine Sortierung mit „_CI_“, bevor die Datenbank angelegt wird.</translation>
    </message>
    <message>
        <source>This Octopus cannot sign in with a managed identity</source>
        <translation>Diese Octopus-Version kann sich nicht mit einer verwalteten Identität anmelden</translation>
    </message>
    <message>
        <source>Octopus %1 does not know the managed identity; it came with %2.</source>
        <translation>Octopus %1 kennt die verwaltete Identität nicht; es gibt sie erst seit %2.</translation>
    </message>
    <message>
        <source>The older database driver refuses the connection string, so no node starts.</source>
        <translation>Der ältere Datenbanktreiber weist die Verbindungszeichenfolge ab, daher startet kein Knoten.</translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or sign in with a SQL login.</source>
        <translation>Planen Sie eine neuere Octopus-Version, oder melden Sie sich mit einem SQL-Login an.</translation>
    </message>
    <message>
        <source>The nodes have no identity to sign in with</source>
        <translation>Die Knoten haben keine Identität, mit der sie sich anmelden können</translation>
    </message>
    <message>
        <source>Octopus signs in to the database as the managed identity, but the nodes have none.</source>
        <translation>Octopus meldet sich mit der verwalteten Identität an der Datenbank an, aber die Knoten haben keine.</translation>
    </message>
    <message>
        <source>Without an identity of the machine there is no token, and no node reaches the database.</source>
        <translation>Ohne Identität der Maschine gibt es kein Token, und kein Knoten erreicht die Datenbank.</translation>
    </message>
    <message>
        <source>Give all nodes one user-assigned identity, or sign in with a SQL login.</source>
        <translation>Geben Sie allen Knoten dieselbe benutzerseitig zugewiesene Identität, oder melden Sie sich mit einem SQL-Login an.</translation>
    </message>
    <message>
        <source>A managed identity is documented for Azure SQL alone</source>
        <translation>Eine verwaltete Identität ist nur für Azure SQL dokumentiert</translation>
    </message>
    <message>
        <source>Octopus would sign in to a SQL Server of yours as the managed identity.</source>
        <translation>Octopus würde sich mit der verwalteten Identität an einem eigenen SQL Server anmelden.</translation>
    </message>
    <message>
        <source>Octopus describes the managed identity for Azure SQL Database only; older versions of SQL Server know no Microsoft Entra sign-in at all.</source>
        <translation>Octopus beschreibt die verwaltete Identität nur für Azure SQL Database; ältere Versionen von SQL Server kennen überhaupt keine Anmeldung über Microsoft Entra.</translation>
    </message>
    <message>
        <source>Sign in with the service account (Windows) or a SQL login.</source>
        <translation>Melden Sie sich mit dem Dienstkonto (Windows) oder einem SQL-Login an.</translation>
    </message>
    <message>
        <source>Azure SQL knows no Windows sign-in</source>
        <translation>Azure SQL kennt keine Windows-Anmeldung</translation>
    </message>
    <message>
        <source>Octopus would sign in to Azure SQL Database with Windows authentication.</source>
        <translation>Octopus würde sich mit Windows-Authentifizierung an Azure SQL Database anmelden.</translation>
    </message>
    <message>
        <source>Azure SQL Database is in no Windows domain: it takes SQL logins and Microsoft Entra identities only, whatever account the service uses.</source>
        <translation>Azure SQL Database gehört zu keiner Windows-Domäne: Es nimmt nur SQL-Logins und Microsoft-Entra-Identitäten an, gleich welches Konto der Dienst verwendet.</translation>
    </message>
    <message>
        <source>Sign in as the managed identity of the nodes, or with a SQL login.</source>
        <translation>Melden Sie sich mit der verwalteten Identität der Knoten oder mit einem SQL-Login an.</translation>
    </message>
    <message>
        <source>The database belongs to Octopus alone</source>
        <translation>Die Datenbank gehört Octopus allein</translation>
    </message>
    <message>
        <source>Other applications use the database of Octopus.</source>
        <translation>Andere Anwendungen verwenden die Datenbank von Octopus.</translation>
    </message>
    <message>
        <source>Octopus changes its tables at each upgrade and does not support other users of them; their locks stop its tasks.</source>
        <translation>Octopus ändert seine Tabellen bei jedem Upgrade und unterstützt keine anderen Benutzer darauf; deren Sperren halten seine Aufgaben auf.</translation>
    </message>
    <message>
        <source>Give Octopus a database of its own; other applications read through its API.</source>
        <translation>Geben Sie Octopus eine eigene Datenbank; andere Anwendungen lesen über die API.</translation>
    </message>
    <message>
        <source>SQL Server does not know the service account</source>
        <translation>SQL Server kennt das Dienstkonto nicht</translation>
    </message>
    <message>
        <source>The service runs as Local System, and the computer accounts of the nodes have no login.</source>
        <translation>Der Dienst läuft als Local System, und die Computerkonten der Knoten haben keinen Login.</translation>
    </message>
    <message>
        <source>On another machine Local System is the computer account; without a login for each node&apos;s account the service stops at start.</source>
        <translation>Auf einer anderen Maschine erscheint Local System als Computerkonto; ohne Login für das Konto jedes Knotens bricht der Dienst beim Start ab.</translation>
    </message>
    <message>
        <source>Create a login for the computer account of each node, or run the service as a domain account.</source>
        <translation>Legen Sie für das Computerkonto jedes Knotens einen Login an, oder führen Sie den Dienst unter einem Domänenkonto aus.</translation>
    </message>
    <message>
        <source>The connection string has a keyword that does not exist</source>
        <translation>Die Verbindungszeichenfolge enthält ein Schlüsselwort, das es nicht gibt</translation>
    </message>
    <message>
        <source>SqlClient does not know the keyword “%1”.</source>
        <translation>SqlClient kennt das Schlüsselwort „%1“ nicht.</translation>
    </message>
    <message>
        <source>SqlClient refuses the whole connection string for one unknown word. “IntegratedSecurity” is printed in one word in several guides; the keyword is “Integrated Security”.</source>
        <translation>SqlClient weist wegen eines einzigen unbekannten Worts die ganze Verbindungszeichenfolge ab. In mehreren Anleitungen steht „IntegratedSecurity“ in einem Wort; das Schlüsselwort heißt „Integrated Security“.</translation>
    </message>
    <message>
        <source>Correct the spelling or remove the keyword.</source>
        <translation>Korrigieren Sie die Schreibweise, oder entfernen Sie das Schlüsselwort.</translation>
    </message>
    <message>
        <source>A password stands in the connection keywords</source>
        <translation>In den Verbindungsschlüsselwörtern steht ein Kennwort</translation>
    </message>
    <message>
        <source>The extra keywords hold “%1”, which carries a secret.</source>
        <translation>Die zusätzlichen Schlüsselwörter enthalten „%1“, das ein Geheimnis trägt.</translation>
    </message>
    <message>
        <source>A design is saved, sent and printed. A password belongs to Key Vault, from which the nodes read it.</source>
        <translation>Ein Entwurf wird gespeichert, verschickt und gedruckt. Ein Kennwort gehört in den Key Vault, aus dem die Knoten es lesen.</translation>
    </message>
    <message>
        <source>Remove the keyword, change that password, and name its Key Vault secret instead.</source>
        <translation>Entfernen Sie das Schlüsselwort, ändern Sie das Kennwort, und geben Sie stattdessen den Namen seines Geheimnisses im Key Vault an.</translation>
    </message>
    <message>
        <source>Octopus signs in as administrator of the server</source>
        <translation>Octopus meldet sich als Administrator des Servers an</translation>
    </message>
    <message>
        <source>The account that Octopus uses rules the whole SQL server.</source>
        <translation>Das Konto, das Octopus verwendet, beherrscht den ganzen SQL Server.</translation>
    </message>
    <message>
        <source>Octopus needs to own its database and no more; who gets hold of its connection string would own every database there.</source>
        <translation>Octopus muss Besitzer seiner Datenbank sein und nicht mehr; wer an die Verbindungszeichenfolge gelangt, besäße sonst jede Datenbank dort.</translation>
    </message>
    <message>
        <source>Create an account that is db_owner of the Octopus database only.</source>
        <translation>Legen Sie ein Konto an, das nur in der Octopus-Datenbank db_owner ist.</translation>
    </message>
    <message>
        <source>The connection pool is smaller than usual</source>
        <translation>Der Verbindungspool ist kleiner als üblich</translation>
    </message>
    <message>
        <source>The pool holds %1 connections; the default of SqlClient is %2.</source>
        <translation>Der Pool fasst %1 Verbindungen; der Standardwert von SqlClient ist %2.</translation>
    </message>
    <message>
        <source>A node whose pool runs dry answers nobody, although the database is well; busy nodes need more than the default.</source>
        <translation>Ein Knoten, dessen Pool erschöpft ist, antwortet niemandem, obwohl die Datenbank in Ordnung ist; stark ausgelastete Knoten brauchen mehr als den Standardwert.</translation>
    </message>
    <message>
        <source>Keep the default, and double it where nodes are busy.</source>
        <translation>Behalten Sie den Standardwert bei, und verdoppeln Sie ihn, wenn die Knoten stark ausgelastet sind.</translation>
    </message>
    <message>
        <source>The existing database server has no name yet</source>
        <translation>Der vorhandene Datenbankserver hat noch keinen Namen</translation>
    </message>
    <message>
        <source>The name of the existing server or listener is not given.</source>
        <translation>Der Name des vorhandenen Servers oder Listeners ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The connection string of every node is made from it.</source>
        <translation>Aus ihm entsteht die Verbindungszeichenfolge jedes Knotens.</translation>
    </message>
    <message>
        <source>Enter the name of the server; for an availability group that of its listener.</source>
        <translation>Geben Sie den Namen des Servers ein, bei einer Verfügbarkeitsgruppe den ihres Listeners.</translation>
    </message>
    <message>
        <source>The database is small for the task caps</source>
        <translation>Die Datenbank ist für die Aufgabenlimits knapp bemessen</translation>
    </message>
    <message>
        <source>%1 has %2 DTU; for a total task cap of %3 Octopus advises %4.</source>
        <translation>%1 hat %2 DTU; für ein Aufgabenlimit von insgesamt %3 empfiehlt Octopus %4.</translation>
    </message>
    <message>
        <source>The database is the first limit that a cluster meets: all nodes write to it, and a slow one slows every task.</source>
        <translation>Die Datenbank ist die erste Grenze, an die ein Cluster stößt: Alle Knoten schreiben in sie, und eine langsame Datenbank bremst jede Aufgabe.</translation>
    </message>
    <message>
        <source>%1 is small for a total task cap of %2: Octopus advises %3 DTU, which is about %4 vCores.</source>
        <translation>%1 ist für ein Aufgabenlimit von insgesamt %2 knapp bemessen: Octopus empfiehlt %3 DTU, das sind etwa %4 vCores.</translation>
    </message>
    <message>
        <source>The database is the first limit that a cluster meets. Octopus gives its advice in DTU; how many make a vCore is Microsoft&apos;s rule of thumb.</source>
        <translation>Die Datenbank ist die erste Grenze, an die ein Cluster stößt. Octopus gibt seine Empfehlung in DTU an; wie viele davon einem vCore entsprechen, ist eine Faustregel von Microsoft.</translation>
    </message>
    <message>
        <source>Take more vCores, or lower the task caps.</source>
        <translation>Wählen Sie mehr vCores, oder senken Sie die Aufgabenlimits.</translation>
    </message>
    <message>
        <source>The database is the first limit that a cluster meets, and after a failover the other machine carries it alone.</source>
        <translation>Die Datenbank ist die erste Grenze, an die ein Cluster stößt, und nach einem Failover trägt die andere Maschine sie allein.</translation>
    </message>
    <message>
        <source>Take a larger size for all SQL Server machines, or lower the task caps.</source>
        <translation>Wählen Sie eine größere Größe für alle SQL-Server-Maschinen, oder senken Sie die Aufgabenlimits.</translation>
    </message>
    <message>
        <source>The existing server has %1 cores and %2 GiB of memory; Octopus advises %3 cores and %4 GiB.</source>
        <translation>Der vorhandene Server hat %1 Kerne und %2 GiB Arbeitsspeicher; Octopus empfiehlt %3 Kerne und %4 GiB.</translation>
    </message>
    <message>
        <source>Ask the owner of the server for more, or lower the task caps.</source>
        <translation>Bitten Sie die Verantwortlichen des Servers um mehr, oder senken Sie die Aufgabenlimits.</translation>
    </message>
    <message>
        <source>Octopus has no database advice for this many tasks</source>
        <translation>Octopus gibt für so viele Aufgaben keine Datenbankempfehlung</translation>
    </message>
    <message>
        <source>The total task cap is %1; the advice of Octopus for the database ends at %2.</source>
        <translation>Das Aufgabenlimit beträgt insgesamt %1; die Empfehlung von Octopus für die Datenbank endet bei %2.</translation>
    </message>
    <message>
        <source>Beyond the table the size has to be measured; some instances of Octopus Cloud need many times its last row.</source>
        <translation>Jenseits der Tabelle muss die Größe gemessen werden; manche Instanzen von Octopus Cloud brauchen ein Vielfaches der letzten Zeile.</translation>
    </message>
    <message>
        <source>Start with the last row of the table, watch the load of the database, and ask Octopus.</source>
        <translation>Beginnen Sie mit der letzten Zeile der Tabelle, beobachten Sie die Last der Datenbank, und fragen Sie Octopus.</translation>
    </message>
    <message>
        <source>Octopus does not support this copy of its database</source>
        <translation>Octopus unterstützt diese Kopie seiner Datenbank nicht</translation>
    </message>
    <message>
        <source>Another copy of the database is kept by: %1.</source>
        <translation>Eine weitere Kopie der Datenbank wird gehalten durch: %1.</translation>
    </message>
    <message>
        <source>Mirroring and replication change the database in ways that break Octopus and its upgrades.</source>
        <translation>Spiegelung und Replikation verändern die Datenbank so, dass Octopus und seine Upgrades nicht mehr funktionieren.</translation>
    </message>
    <message>
        <source>Use an availability group or a failover cluster, or Azure SQL Database.</source>
        <translation>Verwenden Sie eine Verfügbarkeitsgruppe, einen Failovercluster oder Azure SQL Database.</translation>
    </message>
    <message>
        <source>Log shipping is the only copy of the database</source>
        <translation>Der Protokollversand ist die einzige Kopie der Datenbank</translation>
    </message>
    <message>
        <source>The database has no other copy than the one of log shipping.</source>
        <translation>Von der Datenbank gibt es keine andere Kopie als die des Protokollversands.</translation>
    </message>
    <message>
        <source>Octopus has not tested log shipping for high availability and names it for disaster recovery only: a failover is work by hand and loses data.</source>
        <translation>Octopus hat den Protokollversand nicht für Hochverfügbarkeit getestet und nennt ihn nur für die Notfallwiederherstellung: Ein Failover ist Handarbeit und verliert Daten.</translation>
    </message>
    <message>
        <source>Use an availability group or a failover cluster, and keep log shipping for another region.</source>
        <translation>Verwenden Sie eine Verfügbarkeitsgruppe oder einen Failovercluster, und behalten Sie den Protokollversand für eine andere Region.</translation>
    </message>
    <message>
        <source>All nodes depend on one SQL Server</source>
        <translation>Alle Knoten hängen von einem einzigen SQL Server ab</translation>
    </message>
    <message>
        <source>%1 nodes share one SQL Server that has no partner.</source>
        <translation>%1 Knoten teilen sich einen SQL Server, der keinen Partner hat.</translation>
    </message>
    <message>
        <source>When that server stops, all nodes stop: more nodes do not make Octopus more available than its database.</source>
        <translation>Steht dieser Server still, stehen alle Knoten still: Mehr Knoten machen Octopus nicht verfügbarer als seine Datenbank.</translation>
    </message>
    <message>
        <source>Use Azure SQL Database, or add a second machine in an availability group or failover cluster.</source>
        <translation>Verwenden Sie Azure SQL Database, oder fügen Sie eine zweite Maschine in einer Verfügbarkeitsgruppe oder einem Failovercluster hinzu.</translation>
    </message>
    <message>
        <source>It is not known how the existing server survives a fault</source>
        <translation>Es ist nicht bekannt, wie der vorhandene Server einen Ausfall übersteht</translation>
    </message>
    <message>
        <source>Nobody has said yet whether the existing server is stand-alone, in a group or in a cluster.</source>
        <translation>Noch hat niemand angegeben, ob der vorhandene Server allein, in einer Gruppe oder in einem Cluster steht.</translation>
    </message>
    <message>
        <source>Octopus can be no more available than its database.</source>
        <translation>Octopus kann nicht verfügbarer sein als seine Datenbank.</translation>
    </message>
    <message>
        <source>Ask the owner of the server.</source>
        <translation>Fragen Sie die Verantwortlichen des Servers.</translation>
    </message>
    <message>
        <source>SQL Server Express is too small for a cluster</source>
        <translation>SQL Server Express ist zu klein für einen Cluster</translation>
    </message>
    <message>
        <source>%1 nodes would share SQL Server Express, which ends at %2 GB of data and %3 GB of memory.</source>
        <translation>%1 Knoten würden sich SQL Server Express teilen, das bei %2 GB Daten und %3 GB Arbeitsspeicher endet.</translation>
    </message>
    <message>
        <source>At its limit Express refuses writes, and all nodes stop; it knows no availability group either.</source>
        <translation>An seiner Grenze weist Express Schreibvorgänge ab, und alle Knoten stehen still; auch Verfügbarkeitsgruppen kennt es nicht.</translation>
    </message>
    <message>
        <source>Use Standard or Enterprise, or Azure SQL Database.</source>
        <translation>Verwenden Sie Standard oder Enterprise, oder Azure SQL Database.</translation>
    </message>
    <message>
        <source>The edition of SQL Server does not fit</source>
        <translation>Die Edition von SQL Server passt nicht</translation>
    </message>
    <message>
        <source>The database runs on the %1 edition.</source>
        <translation>Die Datenbank läuft auf der Edition %1.</translation>
    </message>
    <message>
        <source>Developer may not be used in production, and Web has neither availability groups nor failover clusters.</source>
        <translation>Developer darf nicht in der Produktion verwendet werden, und Web bietet weder Verfügbarkeitsgruppen noch Failovercluster.</translation>
    </message>
    <message>
        <source>Use Standard or Enterprise.</source>
        <translation>Verwenden Sie Standard oder Enterprise.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s support for this SQL Server ends too soon</source>
        <translation>Der Support von Microsoft für diesen SQL Server endet zu früh</translation>
    </message>
    <message>
        <source>The database runs on %1; Octopus supports versions with at least %2 more years of support.</source>
        <translation>Version der Datenbank: %1; Octopus unterstützt Versionen mit mindestens %2 weiteren Jahren Support.</translation>
    </message>
    <message>
        <source>A version without support gets no security updates, and a new Octopus may refuse it. Whether mainstream or extended support counts is not said, so a version that meets one reading alone is a warning or a note.</source>
        <translation>Eine Version ohne Support erhält keine Sicherheitsupdates, und eine neue Octopus-Version kann sie ablehnen. Ob der Mainstream-Support oder der erweiterte Support zählt, ist nicht gesagt; eine Version, die nur eine der beiden Lesarten erfüllt, führt daher zu einer Warnung oder einem Hinweis.</translation>
    </message>
    <message>
        <source>Plan a newer SQL Server, or Azure SQL Database. Where Extended Security Updates are bought, an error becomes a warning.</source>
        <translation>Planen Sie einen neueren SQL Server oder Azure SQL Database. Werden Extended Security Updates gekauft, wird aus einem Fehler eine Warnung.</translation>
    </message>
    <message>
        <source>The single node stands on standard disks</source>
        <translation>Der einzige Knoten steht auf Standarddatenträgern</translation>
    </message>
    <message>
        <source>With these disks Azure promises %1 % for the machine.</source>
        <translation>Mit diesen Datenträgern sagt Azure für die Maschine %1 % zu.</translation>
    </message>
    <message>
        <source>The promise for one machine depends on its slowest disk. With two nodes or more it does not, and Standard SSD is then enough for Octopus.</source>
        <translation>Die Zusage für eine einzelne Maschine hängt von ihrem langsamsten Datenträger ab. Ab zwei Knoten ist das nicht so, und Standard SSD genügt dann für Octopus.</translation>
    </message>
    <message>
        <source>Take Premium SSD for all disks of a single node.</source>
        <translation>Wählen Sie für alle Datenträger eines einzelnen Knotens Premium SSD.</translation>
    </message>
    <message>
        <source>Operating system disks on HDD end</source>
        <translation>Systemdatenträger auf HDD werden eingestellt</translation>
    </message>
    <message>
        <source>Azure ends operating system disks on Standard HDD on %1.</source>
        <translation>Azure stellt Systemdatenträger auf Standard HDD am %1 ein.</translation>
    </message>
    <message>
        <source>Machines with such a disk stop working after that day, and they are slow until then.</source>
        <translation>Maschinen mit einem solchen Datenträger funktionieren nach diesem Tag nicht mehr, und bis dahin sind sie langsam.</translation>
    </message>
    <message>
        <source>Take Premium SSD or Standard SSD.</source>
        <translation>Wählen Sie Premium SSD oder Standard SSD.</translation>
    </message>
    <message>
        <source>A disk type that holds no operating system</source>
        <translation>Ein Datenträgertyp, der kein Betriebssystem aufnehmen kann</translation>
    </message>
    <message>
        <source>Ultra Disk or Premium SSD v2 is chosen for the operating system.</source>
        <translation>Für das Betriebssystem ist Ultra Disk oder Premium SSD v2 gewählt.</translation>
    </message>
    <message>
        <source>Azure offers both as data disks only.</source>
        <translation>Azure bietet beide nur als Datenträger für Daten an.</translation>
    </message>
    <message>
        <source>Take Premium SSD for the operating system.</source>
        <translation>Wählen Sie Premium SSD für das Betriebssystem.</translation>
    </message>
    <message>
        <source>More data disks than the size takes</source>
        <translation>Mehr Datenträger für Daten, als die Größe zulässt</translation>
    </message>
    <message>
        <source>Each node has %1 data disks; %2 takes %3.</source>
        <translation>Jeder Knoten hat %1 Datenträger für Daten; %2 lässt %3 zu.</translation>
    </message>
    <message>
        <source>Azure refuses the machine.</source>
        <translation>Azure lehnt die Maschine ab.</translation>
    </message>
    <message>
        <source>Take fewer disks or a larger size. A node needs none: its data is in database and share.</source>
        <translation>Wählen Sie weniger Datenträger oder eine größere Größe. Ein Knoten braucht keine: Seine Daten liegen in der Datenbank und auf der Freigabe.</translation>
    </message>
    <message>
        <source>Ultra Disks do not go into an availability set</source>
        <translation>Ultra Disks lassen sich in einem Verfügbarkeitssatz nicht verwenden</translation>
    </message>
    <message>
        <source>The nodes are in an availability set and have Ultra Disks.</source>
        <translation>Die Knoten stehen in einem Verfügbarkeitssatz und haben Ultra Disks.</translation>
    </message>
    <message>
        <source>Azure refuses the machines.</source>
        <translation>Azure lehnt die Maschinen ab.</translation>
    </message>
    <message>
        <source>Take Premium SSD, or zones in place of the set.</source>
        <translation>Wählen Sie Premium SSD, oder Zonen anstelle des Verfügbarkeitssatzes.</translation>
    </message>
    <message>
        <source>A data disk of no size</source>
        <translation>Ein Datenträger für Daten ohne Größe</translation>
    </message>
    <message>
        <source>Nodes are to have data disks, and their size is 0 GiB.</source>
        <translation>Die Knoten sollen Datenträger für Daten haben, deren Größe 0 GiB ist.</translation>
    </message>
    <message>
        <source>Azure refuses a disk of no size.</source>
        <translation>Azure lehnt einen Datenträger ohne Größe ab.</translation>
    </message>
    <message>
        <source>State the size, or take no data disks: a node keeps its data in database and share.</source>
        <translation>Geben Sie die Größe an, oder verzichten Sie auf Datenträger für Daten: Ein Knoten hält seine Daten in der Datenbank und auf der Freigabe.</translation>
    </message>
    <message>
        <source>One domain controller is a single point of failure</source>
        <translation>Ein einzelner Domänencontroller ist ein Single Point of Failure</translation>
    </message>
    <message>
        <source>While it restarts for its updates, nobody signs in, and services with domain accounts do not start.</source>
        <translation>Während er für seine Updates neu startet, meldet sich niemand an, und Dienste mit Domänenkonten starten nicht.</translation>
    </message>
    <message>
        <source>Plan two, in different zones.</source>
        <translation>Planen Sie zwei in verschiedenen Zonen.</translation>
    </message>
    <message>
        <source>The directory&apos;s disk must not be cached</source>
        <translation>Der Datenträger des Verzeichnisses darf nicht zwischengespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n domain controller(s) cache the data disk, the first is “%1”.</source>
        <translation>
            <numerusform>%n Domänencontroller speichert seinen Datenträger für Daten zwischen: „%1“.</numerusform>
            <numerusform>%n Domänencontroller speichern ihren Datenträger für Daten zwischen, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory counts on its writes; a cache that loses one damages the database of Active Directory.</source>
        <translation>Das Verzeichnis verlässt sich auf seine Schreibvorgänge; geht im Cache einer verloren, wird die Datenbank von Active Directory beschädigt.</translation>
    </message>
    <message>
        <source>Set host caching of the data disk to none.</source>
        <translation>Stellen Sie die Zwischenspeicherung des Datenträgers für Daten auf „Keine“.</translation>
    </message>
    <message>
        <source>The network does not ask the domain&apos;s DNS servers</source>
        <translation>Das Netzwerk fragt die DNS-Server der Domäne nicht</translation>
    </message>
    <message>
        <source>The virtual network uses other DNS servers than those of the domain.</source>
        <translation>Das virtuelle Netzwerk verwendet andere DNS-Server als die der Domäne.</translation>
    </message>
    <message>
        <source>Machines find their domain controllers by DNS; with other servers they cannot join, and nobody signs in.</source>
        <translation>Maschinen finden ihre Domänencontroller über DNS; mit anderen Servern können sie der Domäne nicht beitreten, und niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Set the domain controllers as DNS servers of the network, and have them forward the rest to Azure.</source>
        <translation>Legen Sie die Domänencontroller als DNS-Server des Netzwerks fest, und lassen Sie sie alles Übrige an Azure weiterleiten.</translation>
    </message>
    <message>
        <source>A domain controller needs a static address</source>
        <translation>Ein Domänencontroller braucht eine statische Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n domain controller(s) have a dynamic address, the first is “%1”.</source>
        <translation>
            <numerusform>%n Domänencontroller hat eine dynamische Adresse: „%1“.</numerusform>
            <numerusform>%n Domänencontroller haben eine dynamische Adresse, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every machine of the network has the address as its DNS server; when it changes, all of them are lost.</source>
        <translation>Jede Maschine des Netzwerks nutzt die Adresse als ihren DNS-Server; ändert sie sich, verlieren alle die Verbindung zur Domäne.</translation>
    </message>
    <message>
        <source>Make the addresses static on the network cards in Azure.</source>
        <translation>Legen Sie die Adressen an den Netzwerkkarten in Azure als statisch fest.</translation>
    </message>
    <message>
        <source>All domain controllers are in one zone</source>
        <translation>Alle Domänencontroller stehen in einer Zone</translation>
    </message>
    <message>
        <source>%1 domain controllers share one zone.</source>
        <translation>%1 Domänencontroller stehen in derselben Zone.</translation>
    </message>
    <message>
        <source>When that zone fails, the nodes in the other zones run on and nobody can sign in to them.</source>
        <translation>Fällt diese Zone aus, laufen die Knoten in den anderen Zonen weiter, aber niemand kann sich an ihnen anmelden.</translation>
    </message>
    <message>
        <source>Spread them over zones.</source>
        <translation>Verteilen Sie sie auf mehrere Zonen.</translation>
    </message>
    <message>
        <source>The domain has no name yet</source>
        <translation>Die Domäne hat noch keinen Namen</translation>
    </message>
    <message>
        <source>The name of the domain is not given.</source>
        <translation>Der Name der Domäne ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Machines join it by its name, and accounts carry it.</source>
        <translation>Maschinen treten ihr unter ihrem Namen bei, und Konten tragen ihn.</translation>
    </message>
    <message>
        <source>Enter the DNS name of the domain.</source>
        <translation>Geben Sie den DNS-Namen der Domäne ein.</translation>
    </message>
    <message>
        <source>The service account belongs to a domain that is not there</source>
        <translation>Das Dienstkonto gehört zu einer Domäne, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>The service runs as: %1. No domain controller is in reach.</source>
        <translation>Der Dienst läuft als: %1. Kein Domänencontroller ist erreichbar.</translation>
    </message>
    <message>
        <source>Windows asks a domain controller for the account, and the service does not start without an answer.</source>
        <translation>Windows fragt einen Domänencontroller nach dem Konto, und ohne Antwort startet der Dienst nicht.</translation>
    </message>
    <message>
        <source>Say where the domain controllers are, or run the service as Local System.</source>
        <translation>Geben Sie an, wo sich die Domänencontroller befinden, oder führen Sie den Dienst als Local System aus.</translation>
    </message>
    <message>
        <source>The way to the domain controllers is missing</source>
        <translation>Der Weg zu den Domänencontrollern fehlt</translation>
    </message>
    <message>
        <source>Domain controllers are on-premises, and the network has no hybrid link.</source>
        <translation>Die Domänencontroller stehen im eigenen Rechenzentrum, und das Netzwerk hat keine Hybridverbindung.</translation>
    </message>
    <message>
        <source>No machine in Azure reaches them.</source>
        <translation>Keine Maschine in Azure erreicht sie.</translation>
    </message>
    <message>
        <source>Plan a VPN gateway or ExpressRoute, or domain controllers in Azure.</source>
        <translation>Planen Sie ein VPN-Gateway oder ExpressRoute, oder Domänencontroller in Azure.</translation>
    </message>
    <message>
        <source>Sign-in depends on the hybrid link</source>
        <translation>Die Anmeldung hängt von der Hybridverbindung ab</translation>
    </message>
    <message>
        <source>All domain controllers are on-premises.</source>
        <translation>Alle Domänencontroller stehen im eigenen Rechenzentrum.</translation>
    </message>
    <message>
        <source>When the link fails, nobody signs in and services do not start, although everything in Azure runs.</source>
        <translation>Fällt die Verbindung aus, meldet sich niemand an, und Dienste starten nicht, obwohl in Azure alles läuft.</translation>
    </message>
    <message>
        <source>Add two domain controllers of the domain in Azure.</source>
        <translation>Fügen Sie zwei Domänencontroller der Domäne in Azure hinzu.</translation>
    </message>
    <message>
        <source>A name belongs to one machine</source>
        <translation>Ein Name gehört zu einer einzigen Maschine</translation>
    </message>
    <message>
        <source>A domain knows each computer name once; the second machine takes the first one&apos;s account away.</source>
        <translation>Eine Domäne kennt jeden Computernamen nur einmal; die zweite Maschine nimmt der ersten ihr Konto weg.</translation>
    </message>
    <message>
        <source>Give each machine a name of its own.</source>
        <translation>Geben Sie jeder Maschine einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The existing node runs on Linux</source>
        <translation>Der vorhandene Knoten läuft unter Linux</translation>
    </message>
    <message>
        <source>The existing node is a Linux container; the new ones run on Windows.</source>
        <translation>Der vorhandene Knoten ist ein Linux-Container; die neuen laufen unter Windows.</translation>
    </message>
    <message>
        <source>The paths in its database are Linux paths, and a cluster never mixes both systems.</source>
        <translation>Die Pfade in seiner Datenbank sind Linux-Pfade, und ein Cluster mischt nie beide Systeme.</translation>
    </message>
    <message>
        <source>Move the instance to a Windows node first, with its database, files and master key; then grow that one.</source>
        <translation>Ziehen Sie die Instanz zuerst mit Datenbank, Dateien und Hauptschlüssel auf einen Windows-Knoten um, und bauen Sie dann diesen aus.</translation>
    </message>
    <message>
        <source>The existing node runs another build</source>
        <translation>Der vorhandene Knoten hat einen anderen Build</translation>
    </message>
    <message>
        <source>The existing node runs %1; the new ones are to run %2.</source>
        <translation>Auf dem vorhandenen Knoten läuft %1; auf den neuen soll %2 laufen.</translation>
    </message>
    <message>
        <source>The database fits one build. The first new node would change it under the old one.</source>
        <translation>Die Datenbank passt zu genau einem Build. Der erste neue Knoten würde sie unter dem alten verändern.</translation>
    </message>
    <message>
        <source>Upgrade the existing node first, or install its build on the new ones and upgrade later.</source>
        <translation>Aktualisieren Sie zuerst den vorhandenen Knoten, oder installieren Sie auf den neuen seinen Build und aktualisieren Sie später.</translation>
    </message>
    <message>
        <source>The database does not move within the outage</source>
        <translation>Der Umzug der Datenbank passt nicht in die Ausfallzeit</translation>
    </message>
    <message>
        <source>%1 GiB of database take at least %2 minutes over the line; the outage is %3.</source>
        <translation>%1 GiB Datenbank brauchen über die Leitung mindestens %2 Minuten; die Ausfallzeit beträgt %3.</translation>
    </message>
    <message>
        <source>Octopus stands still from the last backup to the restore, and the restore itself comes on top.</source>
        <translation>Octopus steht von der letzten Sicherung bis zur Wiederherstellung still, und die Wiederherstellung selbst kommt noch hinzu.</translation>
    </message>
    <message>
        <source>Plan a longer outage, clean up by retention first, or copy a full backup before and only its end in the outage.</source>
        <translation>Planen Sie eine längere Ausfallzeit, räumen Sie zuvor über die Aufbewahrung auf, oder kopieren Sie vorab eine vollständige Sicherung und in der Ausfallzeit nur noch den Rest.</translation>
    </message>
    <message>
        <source>Files must be copied before the outage</source>
        <translation>Dateien müssen vor der Ausfallzeit kopiert werden</translation>
    </message>
    <message>
        <source>%1 GiB of files take at least %2 minutes over the line; the outage is %3.</source>
        <translation>%1 GiB Dateien brauchen über die Leitung mindestens %2 Minuten; die Ausfallzeit beträgt %3.</translation>
    </message>
    <message>
        <source>Most files do not change any more, so they can be copied while Octopus works; the outage takes the last differences only.</source>
        <translation>Die meisten Dateien ändern sich nicht mehr und lassen sich kopieren, während Octopus arbeitet; in der Ausfallzeit folgen nur noch die letzten Unterschiede.</translation>
    </message>
    <message>
        <source>Copy with robocopy in the days before, and once more with Octopus stopped.</source>
        <translation>Kopieren Sie in den Tagen davor mit robocopy, und noch einmal bei angehaltenem Octopus.</translation>
    </message>
    <message>
        <source>The existing files do not fit</source>
        <translation>Die vorhandenen Dateien passen nicht</translation>
    </message>
    <message>
        <source>The existing node has %1 GiB of files; the share has %2 GiB.</source>
        <translation>Der vorhandene Knoten hat %1 GiB Dateien; die Freigabe hat %2 GiB.</translation>
    </message>
    <message>
        <source>The copy stops when the share is full.</source>
        <translation>Das Kopieren bricht ab, wenn die Freigabe voll ist.</translation>
    </message>
    <message>
        <source>Make the share larger than the files, with room to grow, or clean up by retention first.</source>
        <translation>Machen Sie die Freigabe größer als die Dateien, mit Platz zum Wachsen, oder räumen Sie zuvor über die Aufbewahrung auf.</translation>
    </message>
    <message>
        <source>The database is larger than expected</source>
        <translation>Die Datenbank ist größer als erwartet</translation>
    </message>
    <message>
        <source>The existing database has %1 GiB; %2 GiB are expected.</source>
        <translation>Die vorhandene Datenbank hat %1 GiB; erwartet werden %2 GiB.</translation>
    </message>
    <message>
        <source>Service objective and cost are judged by the expected size.</source>
        <translation>Dienstziel und Kosten werden nach der erwarteten Größe beurteilt.</translation>
    </message>
    <message>
        <source>Expect at least what is there already.</source>
        <translation>Erwarten Sie mindestens das, was schon vorhanden ist.</translation>
    </message>
    <message>
        <source>The length of the move is not known</source>
        <translation>Die Dauer des Umzugs ist nicht bekannt</translation>
    </message>
    <message>
        <source>The line to the new share has 0 Mbit/s.</source>
        <translation>Die Leitung zur neuen Freigabe hat 0 Mbit/s.</translation>
    </message>
    <message>
        <source>How long the outage lasts depends on the data and on this line.</source>
        <translation>Wie lange die Ausfallzeit dauert, hängt von den Daten und von dieser Leitung ab.</translation>
    </message>
    <message>
        <source>Measure the line by a copy of a few gibibytes.</source>
        <translation>Messen Sie die Leitung, indem Sie einige GiB kopieren.</translation>
    </message>
    <message>
        <source>More nodes than the licence allows</source>
        <translation>Mehr Knoten, als die Lizenz erlaubt</translation>
    </message>
    <message>
        <source>The design has %1 nodes; the licence allows %2.</source>
        <translation>Der Entwurf hat %1 Knoten; die Lizenz erlaubt %2.</translation>
    </message>
    <message>
        <source>Above the limit Octopus creates no releases and no deployments. A licence without the element NodeLimit counts as one node.</source>
        <translation>Oberhalb der Grenze legt Octopus keine Releases und keine Deployments an. Eine Lizenz ohne das Element NodeLimit gilt für einen Knoten.</translation>
    </message>
    <message>
        <source>Take fewer nodes, or ask sales@octopus.com for a licence with more.</source>
        <translation>Planen Sie weniger Knoten, oder fragen Sie sales@octopus.com nach einer Lizenz für mehr.</translation>
    </message>
    <message>
        <source>The plan has no licence key</source>
        <translation>Der Plan hat keinen Lizenzschlüssel</translation>
    </message>
    <message>
        <source>No licence is chosen, or the Key Vault secret of its key is not named.</source>
        <translation>Es ist keine Lizenz gewählt, oder das Geheimnis im Key Vault mit ihrem Schlüssel ist nicht genannt.</translation>
    </message>
    <message>
        <source>An instance without a licence key can fail to start after an upgrade.</source>
        <translation>Eine Instanz ohne Lizenzschlüssel startet nach einem Upgrade möglicherweise nicht.</translation>
    </message>
    <message>
        <source>Choose the licence and name the secret that holds its key.</source>
        <translation>Wählen Sie die Lizenz, und nennen Sie das Geheimnis, das ihren Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The release is newer than the licence&apos;s maintenance</source>
        <translation>Das Release ist neuer als die Wartung der Lizenz</translation>
    </message>
    <message>
        <source>Maintenance ended on %1; the chosen version was released on %2.</source>
        <translation>Die Wartung endete am %1; die gewählte Version erschien am %2.</translation>
    </message>
    <message>
        <source>A licence covers the versions that were released while its maintenance ran.</source>
        <translation>Eine Lizenz umfasst die Versionen, die während ihrer Wartung erschienen sind.</translation>
    </message>
    <message>
        <source>Renew the maintenance, or take an older version.</source>
        <translation>Verlängern Sie die Wartung, oder wählen Sie eine ältere Version.</translation>
    </message>
    <message>
        <source>The licence has ended</source>
        <translation>Die Lizenz ist abgelaufen</translation>
    </message>
    <message>
        <source>The licence ended on %1.</source>
        <translation>Die Lizenz ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Octopus looks at the licence when releases and deployments are created; an ended one may block both.</source>
        <translation>Octopus prüft die Lizenz, wenn Releases und Deployments angelegt werden; eine abgelaufene kann beides verhindern.</translation>
    </message>
    <message>
        <source>Renew the licence before the first node is installed.</source>
        <translation>Verlängern Sie die Lizenz, bevor der erste Knoten installiert wird.</translation>
    </message>
    <message>
        <source>More targets than the licence allows</source>
        <translation>Mehr Ziele, als die Lizenz erlaubt</translation>
    </message>
    <message>
        <source>The workload has %1 deployment targets; the licence allows %2.</source>
        <translation>Die Workload hat %1 Deployment-Ziele; die Lizenz erlaubt %2.</translation>
    </message>
    <message>
        <source>Octopus deploys to no target beyond the limit. Workers do not count.</source>
        <translation>Octopus führt auf Zielen jenseits der Grenze keine Deployments aus. Worker zählen nicht.</translation>
    </message>
    <message>
        <source>Ask for a licence with more targets, or remove targets that are not used.</source>
        <translation>Fragen Sie nach einer Lizenz für mehr Ziele, oder entfernen Sie Ziele, die nicht verwendet werden.</translation>
    </message>
    <message>
        <source>More projects than the licence allows</source>
        <translation>Mehr Projekte, als die Lizenz erlaubt</translation>
    </message>
    <message>
        <source>The workload has %1 projects; the licence allows %2.</source>
        <translation>Die Workload hat %1 Projekte; die Lizenz erlaubt %2.</translation>
    </message>
    <message>
        <source>Beyond the limit no project can be added.</source>
        <translation>Jenseits der Grenze lässt sich kein Projekt hinzufügen.</translation>
    </message>
    <message>
        <source>Ask for a licence with more projects.</source>
        <translation>Fragen Sie nach einer Lizenz für mehr Projekte.</translation>
    </message>
    <message>
        <source>A licence of earlier days</source>
        <translation>Eine Lizenz aus früherer Zeit</translation>
    </message>
    <message>
        <source>This licence is not sold any more, and its limits were not read from the licence itself.</source>
        <translation>Diese Lizenz wird nicht mehr verkauft, und ihre Grenzen wurden nicht aus der Lizenz selbst gelesen.</translation>
    </message>
    <message>
        <source>Older licences of one name allow different numbers of nodes; the element NodeLimit of the XML decides.</source>
        <translation>Ältere Lizenzen desselben Namens erlauben unterschiedlich viele Knoten; maßgeblich ist das Element NodeLimit im XML.</translation>
    </message>
    <message>
        <source>Read the limits from the licence XML; the key itself is not kept.</source>
        <translation>Lesen Sie die Grenzen aus dem Lizenz-XML; der Schlüssel selbst wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>A machine size that the catalog does not hold</source>
        <translation>Eine Maschinengröße, die der Katalog nicht enthält</translation>
    </message>
    <message>
        <source>Cannot judge “%1”: cores, memory, zones, disks and price of this size are not known here.</source>
        <translation>Keine Beurteilung von „%1“ möglich: Kerne, Arbeitsspeicher, Zonen, Datenträger und Preis dieser Größe sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Rules that need the size are silent about it, and totals read “at least”.</source>
        <translation>Regeln, die die Größe brauchen, schweigen dazu, und vor Summen steht „mindestens“.</translation>
    </message>
    <message>
        <source>Check the spelling, or take a size of the list.</source>
        <translation>Prüfen Sie die Schreibweise, oder wählen Sie eine Größe aus der Liste.</translation>
    </message>
    <message>
        <source>A burstable size under constant load</source>
        <translation>Eine burstfähige Größe unter Dauerlast</translation>
    </message>
    <message>
        <source>%1 is burstable: once its credits are used it runs at %2 % of its processors.</source>
        <translation>%1 ist burstfähig: Sind die Guthaben aufgebraucht, läuft die Maschine mit %2 % ihrer Prozessorleistung.</translation>
    </message>
    <message>
        <source>Tasks and a database load the processor for hours; the credits end and everything becomes slow.</source>
        <translation>Aufgaben und eine Datenbank belasten den Prozessor stundenlang; die Guthaben gehen zu Ende, und alles wird langsam.</translation>
    </message>
    <message>
        <source>Take a D or E size; burstable ones are for labs and domain controllers.</source>
        <translation>Wählen Sie eine D- oder E-Größe; burstfähige eignen sich für Labore und Domänencontroller.</translation>
    </message>
    <message>
        <source>A size that Azure retires</source>
        <translation>Eine Größe, die Azure einstellt</translation>
    </message>
    <message>
        <source>Azure retires %1 on %2.</source>
        <translation>Azure stellt %1 am %2 ein.</translation>
    </message>
    <message>
        <source>Machines of a retired size are stopped; a change of family later may mean to build them again.</source>
        <translation>Maschinen einer eingestellten Größe werden angehalten; ein späterer Wechsel der Familie kann bedeuten, sie neu aufzubauen.</translation>
    </message>
    <message>
        <source>Take a size of a newer family.</source>
        <translation>Wählen Sie eine Größe einer neueren Familie.</translation>
    </message>
    <message>
        <source>The size needs an image of generation 2</source>
        <translation>Die Größe braucht ein Image der Generation 2</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a size that starts images of generation 2 only, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten hat eine Größe, die nur Images der Generation 2 startet: „%1“.</numerusform>
            <numerusform>%n Knoten haben eine Größe, die nur Images der Generation 2 startet, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure refuses to create the machine from an image of generation 1.</source>
        <translation>Azure lehnt es ab, die Maschine aus einem Image der Generation 1 anzulegen.</translation>
    </message>
    <message>
        <source>Take an image of generation 2.</source>
        <translation>Wählen Sie ein Image der Generation 2.</translation>
    </message>
    <message>
        <source>The temporary disk arrives unformatted</source>
        <translation>Der temporäre Datenträger kommt unformatiert</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a raw NVMe disk for temporary data, the first is “%1”; work folder or page file is to be on it.</source>
        <translation>
            <numerusform>%n Knoten hat einen unformatierten NVMe-Datenträger für temporäre Daten: „%1“; Arbeitsordner oder Auslagerungsdatei soll darauf liegen.</numerusform>
            <numerusform>%n Knoten haben einen unformatierten NVMe-Datenträger für temporäre Daten, der erste ist „%1“; Arbeitsordner oder Auslagerungsdatei soll darauf liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>After each stop the disk is raw again: there is no drive letter until something formats it, and the service does not find its folder.</source>
        <translation>Nach jedem Anhalten ist der Datenträger wieder unformatiert: Es gibt keinen Laufwerkbuchstaben, bis etwas ihn formatiert, und der Dienst findet seinen Ordner nicht.</translation>
    </message>
    <message>
        <source>Keep work folder and page file on the operating system disk, or take a size whose temporary disk arrives formatted.</source>
        <translation>Lassen Sie Arbeitsordner und Auslagerungsdatei auf dem Systemdatenträger, oder wählen Sie eine Größe, deren temporärer Datenträger formatiert kommt.</translation>
    </message>
    <message>
        <source>The size has no temporary disk</source>
        <translation>Die Größe hat keinen temporären Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have no temporary disk, the first is “%1”; work folder or page file is to be on it.</source>
        <translation>
            <numerusform>%n Knoten hat keinen temporären Datenträger: „%1“; Arbeitsordner oder Auslagerungsdatei soll darauf liegen.</numerusform>
            <numerusform>%n Knoten haben keinen temporären Datenträger, der erste ist „%1“; Arbeitsordner oder Auslagerungsdatei soll darauf liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder does not exist, so the service stops at its start. A machine cannot later change between sizes with and without such a disk.</source>
        <translation>Der Ordner existiert nicht, daher bricht der Dienst beim Start ab. Eine Maschine kann später nicht zwischen Größen mit und ohne einen solchen Datenträger wechseln.</translation>
    </message>
    <message>
        <source>Keep work folder and page file on the operating system disk, or take a size with a “d” in its name.</source>
        <translation>Lassen Sie Arbeitsordner und Auslagerungsdatei auf dem Systemdatenträger, oder wählen Sie eine Größe mit einem „d“ im Namen.</translation>
    </message>
    <message>
        <source>Accelerated networking is off</source>
        <translation>Der beschleunigte Netzwerkbetrieb ist ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could use accelerated networking, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten könnte den beschleunigten Netzwerkbetrieb nutzen: „%1“.</numerusform>
            <numerusform>%n Knoten könnten den beschleunigten Netzwerkbetrieb nutzen, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each task asks database and files over the network; newer families require accelerated networking.</source>
        <translation>Jede Aufgabe fragt Datenbank und Dateien über das Netzwerk ab; neuere Familien setzen den beschleunigten Netzwerkbetrieb voraus.</translation>
    </message>
    <message>
        <source>Turn it on; it costs nothing.</source>
        <translation>Schalten Sie ihn ein; er kostet nichts.</translation>
    </message>
    <message>
        <source>The size cannot do accelerated networking</source>
        <translation>Die Größe beherrscht keinen beschleunigten Netzwerkbetrieb</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a size without accelerated networking, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten hat eine Größe ohne beschleunigten Netzwerkbetrieb: „%1“.</numerusform>
            <numerusform>%n Knoten haben eine Größe ohne beschleunigten Netzwerkbetrieb, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure refuses the network card.</source>
        <translation>Azure lehnt die Netzwerkkarte ab.</translation>
    </message>
    <message>
        <source>Take a larger or newer size, or turn accelerated networking off.</source>
        <translation>Wählen Sie eine größere oder neuere Größe, oder schalten Sie den beschleunigten Netzwerkbetrieb aus.</translation>
    </message>
    <message>
        <source>Trusted launch is off</source>
        <translation>Der vertrauenswürdige Start ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The nodes start without secure boot.</source>
        <translation>Die Knoten starten ohne sicheren Start (Secure Boot).</translation>
    </message>
    <message>
        <source>A node holds the keys to every deployment; secure boot keeps changed boot code from running.</source>
        <translation>Ein Knoten verwahrt die Schlüssel zu jedem Deployment; der sichere Start verhindert, dass veränderter Startcode ausgeführt wird.</translation>
    </message>
    <message>
        <source>Turn trusted launch on; it costs nothing on images of generation 2.</source>
        <translation>Schalten Sie den vertrauenswürdigen Start ein; bei Images der Generation 2 kostet er nichts.</translation>
    </message>
    <message>
        <source>Trusted launch needs generation 2</source>
        <translation>Der vertrauenswürdige Start setzt Generation 2 voraus</translation>
    </message>
    <message>
        <source>Trusted launch is on and the image is of generation 1.</source>
        <translation>Der vertrauenswürdige Start ist eingeschaltet, und das Image gehört zur Generation 1.</translation>
    </message>
    <message>
        <source>Encryption at host is off</source>
        <translation>Die Verschlüsselung auf dem Host ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Caches and temporary disks of the nodes are not encrypted.</source>
        <translation>Caches und temporäre Datenträger der Knoten sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Azure Disk Encryption is being retired; encryption at host is its successor and covers caches as well.</source>
        <translation>Azure Disk Encryption wird eingestellt; die Verschlüsselung auf dem Host ist der Nachfolger und erfasst auch Caches.</translation>
    </message>
    <message>
        <source>Turn it on. The subscription must have the feature registered once.</source>
        <translation>Schalten Sie sie ein. Die Funktion muss einmalig im Abonnement registriert werden.</translation>
    </message>
    <message>
        <source>Nodes have public addresses</source>
        <translation>Knoten haben öffentliche Adressen</translation>
    </message>
    <message>
        <source>Each node has a public address of its own, and no product of this design needs it.</source>
        <translation>Jeder Knoten hat eine eigene öffentliche Adresse, und kein Produkt dieses Entwurfs braucht sie.</translation>
    </message>
    <message>
        <source>Every public address is scanned within minutes; one wrong security rule then opens the node.</source>
        <translation>Jede öffentliche Adresse wird binnen Minuten gescannt; eine einzige falsche Sicherheitsregel öffnet dann den Knoten.</translation>
    </message>
    <message>
        <source>Take the addresses away; administer over Bastion and go out over a NAT gateway.</source>
        <translation>Entfernen Sie die Adressen; verwalten Sie die Knoten über Bastion, und leiten Sie ausgehenden Datenverkehr über ein NAT-Gateway.</translation>
    </message>
    <message>
        <source>No capacity is reserved in the second region</source>
        <translation>In der zweiten Region ist keine Kapazität reserviert</translation>
    </message>
    <message>
        <source>The machines of the second region are stopped, and their capacity is not reserved.</source>
        <translation>Die Maschinen der zweiten Region sind angehalten, und ihre Kapazität ist nicht reserviert.</translation>
    </message>
    <message>
        <source>When a region fails many move to its pair at once, and a stopped machine has no claim to a place there.</source>
        <translation>Fällt eine Region aus, weichen viele zugleich in die Partnerregion aus, und eine angehaltene Maschine hat dort keinen Anspruch auf einen Platz.</translation>
    </message>
    <message>
        <source>Reserve capacity for the sizes of the nodes, or accept that the start may be refused.</source>
        <translation>Reservieren Sie Kapazität für die Größen der Knoten, oder nehmen Sie in Kauf, dass der Start abgelehnt werden kann.</translation>
    </message>
    <message>
        <source>Site Recovery without a second region</source>
        <translation>Site Recovery ohne zweite Region</translation>
    </message>
    <message>
        <source>Machines are replicated, and no second region is planned.</source>
        <translation>Maschinen werden repliziert, und es ist keine zweite Region geplant.</translation>
    </message>
    <message>
        <source>Nodes hold nothing that database and share do not hold. Octopus builds the nodes of a second region anew, with the same build, and keeps them stopped.</source>
        <translation>Knoten enthalten nichts, was nicht auch in Datenbank und Freigabe liegt. Octopus sieht vor, die Knoten einer zweiten Region mit demselben Build neu aufzubauen und angehalten zu lassen.</translation>
    </message>
    <message>
        <source>Plan the second region, or turn Site Recovery off.</source>
        <translation>Planen Sie die zweite Region, oder schalten Sie Site Recovery aus.</translation>
    </message>
    <message>
        <source>NetApp Files needs a domain</source>
        <translation>NetApp Files braucht eine Domäne</translation>
    </message>
    <message>
        <source>The share is a NetApp volume, and no domain controller is in reach.</source>
        <translation>Die Freigabe ist ein NetApp-Volume, und kein Domänencontroller ist erreichbar.</translation>
    </message>
    <message>
        <source>An SMB volume joins Active Directory; without it the volume cannot be made.</source>
        <translation>Ein SMB-Volume tritt Active Directory bei; ohne Active Directory lässt sich das Volume nicht anlegen.</translation>
    </message>
    <message>
        <source>Say where the domain controllers are, or use Azure Files.</source>
        <translation>Geben Sie an, wo die Domänencontroller stehen, oder verwenden Sie Azure Files.</translation>
    </message>
    <message>
        <source>The capacity pool is smaller than NetApp Files offers</source>
        <translation>Der Kapazitätspool ist kleiner, als NetApp Files anbietet</translation>
    </message>
    <message>
        <source>The pool has %1 GiB; the smallest one has %2.</source>
        <translation>Der Pool hat %1 GiB; der kleinste hat %2.</translation>
    </message>
    <message>
        <source>A pool is billed whole, so a small share is dear there.</source>
        <translation>Ein Pool wird als Ganzes berechnet, daher ist eine kleine Freigabe dort teuer.</translation>
    </message>
    <message>
        <source>Plan the smallest pool, or use Azure Files.</source>
        <translation>Planen Sie den kleinsten Pool, oder verwenden Sie Azure Files.</translation>
    </message>
    <message>
        <source>The volume does not fit its pool</source>
        <translation>Das Volume passt nicht in seinen Pool</translation>
    </message>
    <message>
        <source>The volume has %1 GiB, its pool %2.</source>
        <translation>Das Volume hat %1 GiB, sein Pool %2.</translation>
    </message>
    <message>
        <source>A volume is cut from its pool and cannot be larger.</source>
        <translation>Ein Volume ist ein Teil seines Pools und kann nicht größer sein als dieser.</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Vergrößern Sie den Pool.</translation>
    </message>
    <message>
        <source>The NetApp volume stands in no zone of a node</source>
        <translation>Das NetApp-Volume liegt in keiner Zone eines Knotens</translation>
    </message>
    <message>
        <source>The volume is in zone %1 (0 is none), where no node runs.</source>
        <translation>Das Volume liegt in Zone %1 (0 = keine), in der kein Knoten läuft.</translation>
    </message>
    <message>
        <source>A volume lives in one zone; away from all nodes every access crosses zones and one more zone can stop Octopus.</source>
        <translation>Ein Volume liegt in einer Zone; liegt es abseits aller Knoten, führt jeder Zugriff über Zonengrenzen, und eine weitere Zone kann Octopus zum Stehen bringen.</translation>
    </message>
    <message>
        <source>Choose the zone of a node, and copy the volume to another zone.</source>
        <translation>Wählen Sie die Zone eines Knotens, und kopieren Sie das Volume in eine weitere Zone.</translation>
    </message>
    <message>
        <source>Maintenance of NetApp Files cuts open files</source>
        <translation>Die Wartung von NetApp Files unterbricht geöffnete Dateien</translation>
    </message>
    <message>
        <source>SMB continuous availability is off.</source>
        <translation>Die fortlaufende SMB-Verfügbarkeit ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Without it, files that a task writes are closed during maintenance, and the task fails.</source>
        <translation>Ohne sie werden Dateien, in die eine Aufgabe schreibt, während der Wartung geschlossen, und die Aufgabe schlägt fehl.</translation>
    </message>
    <message>
        <source>Turn SMB continuous availability on.</source>
        <translation>Schalten Sie die fortlaufende SMB-Verfügbarkeit ein.</translation>
    </message>
    <message>
        <source>Nodes have no way out</source>
        <translation>Die Knoten haben keinen Weg nach außen</translation>
    </message>
    <message>
        <source>Nodes are to use the default outbound access of Azure.</source>
        <translation>Die Knoten sollen den ausgehenden Standardzugriff von Azure nutzen.</translation>
    </message>
    <message>
        <source>Azure has ended it: subnets of new networks are private, so feeds, updates and listening Tentacles are out of reach.</source>
        <translation>Azure hat ihn abgeschafft: Subnetze neuer Netzwerke sind privat, daher sind Feeds, Updates und Listening-Tentacles nicht erreichbar.</translation>
    </message>
    <message>
        <source>Take a NAT gateway.</source>
        <translation>Verwenden Sie ein NAT-Gateway.</translation>
    </message>
    <message>
        <source>Remote desktop is open to the Internet</source>
        <translation>Remotedesktop ist zum Internet offen</translation>
    </message>
    <message>
        <source>Administrators are to reach the nodes by RDP from the Internet.</source>
        <translation>Administratoren sollen die Knoten per RDP aus dem Internet erreichen.</translation>
    </message>
    <message>
        <source>Open RDP ports are attacked within minutes, and a node holds the keys to every deployment.</source>
        <translation>Offene RDP-Ports werden binnen Minuten angegriffen, und ein Knoten verwahrt die Schlüssel zu jedem Deployment.</translation>
    </message>
    <message>
        <source>Take Azure Bastion, a jump host or the hybrid link.</source>
        <translation>Verwenden Sie Azure Bastion, einen Sprungserver oder die Hybridverbindung.</translation>
    </message>
    <message>
        <source>Subnets without network security group</source>
        <translation>Subnetze ohne Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Not every subnet has a network security group.</source>
        <translation>Nicht jedes Subnetz hat eine Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>Without one each machine of the network reaches every port of every other.</source>
        <translation>Ohne sie erreicht jede Maschine des Netzwerks jeden Port aller anderen.</translation>
    </message>
    <message>
        <source>Put a group on every subnet; the port table of the plan has its rules.</source>
        <translation>Weisen Sie jedem Subnetz eine Gruppe zu; ihre Regeln stehen in der Porttabelle des Plans.</translation>
    </message>
    <message>
        <source>The balancer&apos;s probes are shut out</source>
        <translation>Die Prüfungen des Lastverteilers werden ausgesperrt</translation>
    </message>
    <message>
        <source>The network security group does not let in the service tag AzureLoadBalancer.</source>
        <translation>Die Netzwerksicherheitsgruppe lässt das Diensttag AzureLoadBalancer nicht zu.</translation>
    </message>
    <message>
        <source>Without an answer to its probe Load Balancer sends traffic to no node.</source>
        <translation>Ohne Antwort auf seine Prüfung leitet Load Balancer an keinen Knoten Datenverkehr weiter.</translation>
    </message>
    <message>
        <source>Allow AzureLoadBalancer before the rule that denies the rest.</source>
        <translation>Lassen Sie AzureLoadBalancer vor der Regel zu, die alles Übrige verweigert.</translation>
    </message>
    <message>
        <source>What is not allowed is not denied</source>
        <translation>Was nicht erlaubt ist, wird nicht verweigert</translation>
    </message>
    <message>
        <source>Other inbound traffic to the subnets is not denied.</source>
        <translation>Sonstiger eingehender Datenverkehr zu den Subnetzen wird nicht verweigert.</translation>
    </message>
    <message>
        <source>Azure&apos;s own rules let in the whole virtual network, peered networks and on-premises included.</source>
        <translation>Die eigenen Regeln von Azure lassen das ganze virtuelle Netzwerk zu, auch per Peering verbundene Netzwerke und das lokale Netzwerk.</translation>
    </message>
    <message>
        <source>End each group with a rule that denies all, after the one for AzureLoadBalancer.</source>
        <translation>Schließen Sie jede Gruppe mit einer Regel ab, die alles verweigert, hinter der Regel für AzureLoadBalancer.</translation>
    </message>
    <message>
        <source>Machines can administer one another</source>
        <translation>Maschinen können einander verwalten</translation>
    </message>
    <message>
        <source>Remote administration between subnets is not limited.</source>
        <translation>Die Fernverwaltung zwischen Subnetzen ist nicht eingeschränkt.</translation>
    </message>
    <message>
        <source>Who takes one machine goes on to the next by RDP, SSH or WinRM.</source>
        <translation>Wer eine Maschine übernimmt, gelangt per RDP, SSH oder WinRM zur nächsten.</translation>
    </message>
    <message>
        <source>Deny outbound RDP, SSH and WinRM on every subnet but that of the administrators.</source>
        <translation>Verweigern Sie ausgehendes RDP, SSH und WinRM in jedem Subnetz außer dem der Administratoren.</translation>
    </message>
    <message>
        <source>Subnets keep default outbound access</source>
        <translation>Subnetze behalten den ausgehenden Standardzugriff</translation>
    </message>
    <message>
        <source>Default outbound access is not turned off on every subnet.</source>
        <translation>Der ausgehende Standardzugriff ist nicht in jedem Subnetz ausgeschaltet.</translation>
    </message>
    <message>
        <source>Machines without another way out would use an address of Azure that changes and cannot be filtered.</source>
        <translation>Maschinen ohne anderen Weg nach außen würden eine Adresse von Azure nutzen, die sich ändert und sich nicht filtern lässt.</translation>
    </message>
    <message>
        <source>Make the subnets private; outbound traffic has its own way.</source>
        <translation>Machen Sie die Subnetze privat; ausgehender Datenverkehr hat seinen eigenen Weg.</translation>
    </message>
    <message>
        <source>A public address without DDoS protection</source>
        <translation>Eine öffentliche Adresse ohne DDoS-Schutz</translation>
    </message>
    <message>
        <source>The design has public addresses and no DDoS protection plan.</source>
        <translation>Der Entwurf hat öffentliche Adressen und keinen DDoS-Schutzplan.</translation>
    </message>
    <message>
        <source>A flood from the Internet takes portal and Tentacles away together.</source>
        <translation>Eine Flut von Anfragen aus dem Internet legt Portal und Tentacles gemeinsam lahm.</translation>
    </message>
    <message>
        <source>Use the plan of the company; one plan covers many networks. Or keep the addresses private.</source>
        <translation>Nutzen Sie den Plan des Unternehmens; ein Plan deckt viele Netzwerke ab. Oder belassen Sie es bei privaten Adressen.</translation>
    </message>
    <message>
        <source>No flow logs</source>
        <translation>Keine Datenflussprotokolle</translation>
    </message>
    <message>
        <source>Virtual network flow logs are off.</source>
        <translation>Die Datenflussprotokolle des virtuellen Netzwerks sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>They tell whether a Tentacle&apos;s packets arrive at all, which is the first question when one stays silent.</source>
        <translation>Sie zeigen, ob die Pakete eines Tentacles überhaupt ankommen; das ist die erste Frage, wenn einer stumm bleibt.</translation>
    </message>
    <message>
        <source>Turn on virtual network flow logs; those of security groups end.</source>
        <translation>Schalten Sie die Datenflussprotokolle des virtuellen Netzwerks ein; die der Netzwerksicherheitsgruppen werden eingestellt.</translation>
    </message>
    <message>
        <source>One DNS server for the network</source>
        <translation>Ein einziger DNS-Server für das Netzwerk</translation>
    </message>
    <message>
        <source>Only %1 answers DNS for the network.</source>
        <translation>Nur %1 beantwortet DNS-Anfragen im Netzwerk.</translation>
    </message>
    <message>
        <source>Without DNS the nodes find neither database nor share; all stop at once.</source>
        <translation>Ohne DNS finden die Knoten weder Datenbank noch Freigabe; alle fallen zugleich aus.</translation>
    </message>
    <message>
        <source>Name a second DNS server in another zone, or none, and Azure&apos;s DNS answers.</source>
        <translation>Geben Sie einen zweiten DNS-Server in einer anderen Zone an, oder gar keinen, dann antwortet das DNS von Azure.</translation>
    </message>
    <message>
        <source>A DNS server outside the network</source>
        <translation>Ein DNS-Server außerhalb des Netzwerks</translation>
    </message>
    <message>
        <source>%1 is a public address.</source>
        <translation>%1 ist eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>A public DNS server does not know the private endpoints of database, share and vault, so the nodes do not reach them.</source>
        <translation>Ein öffentlicher DNS-Server kennt die privaten Endpunkte von Datenbank, Freigabe und Key Vault nicht, daher erreichen die Knoten sie nicht.</translation>
    </message>
    <message>
        <source>Use DNS servers of the network that forward to Azure, or Azure&apos;s DNS.</source>
        <translation>Verwenden Sie DNS-Server des Netzwerks, die an Azure weiterleiten, oder das DNS von Azure.</translation>
    </message>
    <message>
        <source>The way out stands in one zone</source>
        <translation>Der Weg nach außen liegt in einer einzigen Zone</translation>
    </message>
    <message>
        <source>Nodes are in several zones, and the NAT gateway is in one.</source>
        <translation>Die Knoten stehen in mehreren Zonen, das NAT-Gateway steht in einer.</translation>
    </message>
    <message>
        <source>When its zone fails the nodes of the other zones reach no feed and no listening Tentacle.</source>
        <translation>Fällt dessen Zone aus, erreichen die Knoten der übrigen Zonen weder Feeds noch Listening-Tentacles.</translation>
    </message>
    <message>
        <source>Take the NAT gateway StandardV2; it spans all zones at the same price.</source>
        <translation>Verwenden Sie das NAT-Gateway StandardV2; es erstreckt sich zum selben Preis über alle Zonen.</translation>
    </message>
    <message>
        <source>Outbound ports are shared out by the balancer</source>
        <translation>Der Lastverteiler teilt die ausgehenden Ports fest zu</translation>
    </message>
    <message>
        <source>Nodes go out by an outbound rule of the load balancer.</source>
        <translation>Der ausgehende Datenverkehr der Knoten läuft über eine Ausgangsregel des Lastverteilers.</translation>
    </message>
    <message>
        <source>Each node gets a fixed share of ports; many short calls to listening Tentacles and feeds use them up.</source>
        <translation>Jeder Knoten erhält einen festen Anteil an Ports; viele kurze Aufrufe an Listening-Tentacles und Feeds brauchen ihn auf.</translation>
    </message>
    <message>
        <source>Take a NAT gateway, which shares its ports as needed.</source>
        <translation>Verwenden Sie ein NAT-Gateway, das seine Ports nach Bedarf verteilt.</translation>
    </message>
    <message>
        <source>No load balancer for the outbound rule</source>
        <translation>Kein Lastverteiler für die Ausgangsregel</translation>
    </message>
    <message>
        <source>Nodes are to go out by an outbound rule, and the design has no public load balancer.</source>
        <translation>Der ausgehende Datenverkehr der Knoten soll über eine Ausgangsregel laufen, und der Entwurf hat keinen öffentlichen Lastverteiler.</translation>
    </message>
    <message>
        <source>An outbound rule needs a public address of a load balancer.</source>
        <translation>Eine Ausgangsregel braucht die öffentliche Adresse eines Lastverteilers.</translation>
    </message>
    <message>
        <source>No public address to go out by</source>
        <translation>Keine öffentliche Adresse für den Weg nach außen</translation>
    </message>
    <message>
        <source>Nodes are to go out by public addresses of their own, and have none.</source>
        <translation>Der ausgehende Datenverkehr der Knoten soll über eigene öffentliche Adressen laufen, und sie haben keine.</translation>
    </message>
    <message>
        <source>Feeds, updates and listening Tentacles are then out of reach.</source>
        <translation>Feeds, Updates und Listening-Tentacles sind dann nicht erreichbar.</translation>
    </message>
    <message>
        <source>The polling port is open to the whole Internet</source>
        <translation>Der Polling-Port ist zum gesamten Internet offen</translation>
    </message>
    <message>
        <source>Port %1 is public, and no address range of polling Tentacles is stated.</source>
        <translation>Port %1 ist öffentlich, und für Polling-Tentacles ist kein Adressbereich angegeben.</translation>
    </message>
    <message>
        <source>Both sides check certificates there, so this works; still everybody can knock.</source>
        <translation>Beide Seiten prüfen dort Zertifikate, daher funktioniert das; anklopfen kann trotzdem jeder.</translation>
    </message>
    <message>
        <source>State the ranges your Tentacles come from; the security rule follows them.</source>
        <translation>Geben Sie die Bereiche an, aus denen Ihre Tentacles kommen; die Sicherheitsregel richtet sich danach.</translation>
    </message>
    <message>
        <source>Administrators come over a link that is not there</source>
        <translation>Administratoren kommen über eine Verbindung, die es nicht gibt</translation>
    </message>
    <message>
        <source>Administration is over the hybrid link, and the design has none.</source>
        <translation>Die Verwaltung läuft über die Hybridverbindung, und der Entwurf hat keine.</translation>
    </message>
    <message>
        <source>Nobody could reach the nodes to run the scripts.</source>
        <translation>Niemand könnte die Knoten erreichen, um die Skripte auszuführen.</translation>
    </message>
    <message>
        <source>State the link, or take Azure Bastion.</source>
        <translation>Geben Sie die Verbindung an, oder verwenden Sie Azure Bastion.</translation>
    </message>
    <message>
        <source>Nothing is known behind the link</source>
        <translation>Was hinter der Verbindung liegt, ist unbekannt</translation>
    </message>
    <message>
        <source>The design has a hybrid link, and no address range on-premises is stated.</source>
        <translation>Der Entwurf hat eine Hybridverbindung, und es ist kein lokaler Adressbereich angegeben.</translation>
    </message>
    <message>
        <source>Routes and security rules name those ranges, and an overlap with the network shows only then.</source>
        <translation>Routen und Sicherheitsregeln nennen diese Bereiche, und erst damit zeigt sich eine Überschneidung mit dem Netzwerk.</translation>
    </message>
    <message>
        <source>State the ranges on-premises.</source>
        <translation>Geben Sie die lokalen Adressbereiche an.</translation>
    </message>
    <message>
        <source>That is no address range</source>
        <translation>Das ist kein Adressbereich</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address range, as in 10.20.0.0/16.</source>
        <translation>„%1“ ist kein IPv4-Adressbereich wie 10.20.0.0/16.</translation>
    </message>
    <message>
        <source>Network and security rules are made from it.</source>
        <translation>Netzwerk und Sicherheitsregeln werden daraus erzeugt.</translation>
    </message>
    <message>
        <source>Write address, slash, prefix length.</source>
        <translation>Schreiben Sie Adresse, Schrägstrich und Präfixlänge.</translation>
    </message>
    <message>
        <source>The network overlaps with on-premises</source>
        <translation>Das Netzwerk überschneidet sich mit dem lokalen Netzwerk</translation>
    </message>
    <message>
        <source>%1 and %2 share addresses.</source>
        <translation>%1 und %2 haben gemeinsame Adressen.</translation>
    </message>
    <message>
        <source>An address that exists on both sides is reached on one only; the link cannot route it.</source>
        <translation>Eine Adresse, die es auf beiden Seiten gibt, ist nur auf einer erreichbar; die Verbindung kann sie nicht routen.</translation>
    </message>
    <message>
        <source>Take a range that nobody uses on-premises.</source>
        <translation>Wählen Sie einen Bereich, den lokal niemand nutzt.</translation>
    </message>
    <message>
        <source>Windows and Linux nodes in one cluster</source>
        <translation>Windows- und Linux-Knoten in einem Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run in a Linux container, the first is “%1”; the others run on Windows.</source>
        <translation>
            <numerusform>%n Knoten läuft in einem Linux-Container („%1“); die übrigen laufen unter Windows.</numerusform>
            <numerusform>%n Knoten laufen in einem Linux-Container, der erste ist „%1“; die übrigen laufen unter Windows.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paths of task logs, artifacts and packages stand in the shared database, and each is valid on one kind of system only.</source>
        <translation>Die Pfade von Aufgabenprotokollen, Artefakten und Paketen stehen in der gemeinsamen Datenbank, und jeder gilt nur auf einer Art von System.</translation>
    </message>
    <message>
        <source>Run all nodes on Windows Server; a move from Linux is all nodes at once.</source>
        <translation>Betreiben Sie alle Knoten unter Windows Server; ein Umstieg von Linux betrifft immer alle Knoten zugleich.</translation>
    </message>
    <message>
        <source>An old Windows Server</source>
        <translation>Ein alter Windows Server</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run on Windows Server 2016 or older, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten läuft unter Windows Server 2016 oder älter: „%1“.</numerusform>
            <numerusform>%n Knoten laufen unter Windows Server 2016 oder älter, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of Octopus disagree on these versions, and they are at or near the end of their updates.</source>
        <translation>Die Seiten von Octopus widersprechen sich zu diesen Versionen, und diese erhalten keine oder bald keine Updates mehr.</translation>
    </message>
    <message>
        <source>Take Windows Server 2022 or 2025 for new nodes.</source>
        <translation>Verwenden Sie für neue Knoten Windows Server 2022 oder 2025.</translation>
    </message>
    <message>
        <source>Linux nodes are not built by this plan</source>
        <translation>Dieser Plan baut keine Linux-Knoten auf</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run in a Linux container, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten läuft in einem Linux-Container: „%1“.</numerusform>
            <numerusform>%n Knoten laufen in einem Linux-Container, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Octopus runs in Linux containers too, but plan and scripts of this design install Windows nodes on virtual machines.</source>
        <translation>Octopus läuft auch in Linux-Containern, aber Plan und Skripte dieses Entwurfs installieren Windows-Knoten auf virtuellen Maschinen.</translation>
    </message>
    <message>
        <source>Choose Windows Server for all nodes, or use the Helm chart of Octopus for a cluster of containers.</source>
        <translation>Wählen Sie Windows Server für alle Knoten, oder verwenden Sie das Helm-Chart von Octopus für einen Cluster aus Containern.</translation>
    </message>
    <message>
        <source>A portal-only node would run tasks</source>
        <translation>Ein reiner Portalknoten würde Aufgaben ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are for the portal only but have a task cap, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten ist nur für das Portal bestimmt, hat aber ein Aufgabenlimit: „%1“.</numerusform>
            <numerusform>%n Knoten sind nur für das Portal bestimmt, haben aber ein Aufgabenlimit, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the task cap decides whether a node runs tasks; Octopus knows no role.</source>
        <translation>Allein das Aufgabenlimit entscheidet, ob ein Knoten Aufgaben ausführt; Rollen kennt Octopus nicht.</translation>
    </message>
    <message>
        <source>Set the task cap of portal-only nodes to 0.</source>
        <translation>Setzen Sie das Aufgabenlimit reiner Portalknoten auf 0.</translation>
    </message>
    <message>
        <source>Too few nodes serve the portal</source>
        <translation>Zu wenige Knoten bedienen das Portal</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) serve portal and API.</source>
        <translation>
            <numerusform>%n Knoten bedient Portal und API.</numerusform>
            <numerusform>%n Knoten bedienen Portal und API.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balancer needs a second node to turn to; with none nobody can sign in and no build server can push.</source>
        <translation>Der Lastverteiler braucht einen zweiten Knoten zum Ausweichen; ohne ihn kann sich im Ernstfall niemand anmelden und kein Buildserver etwas übertragen.</translation>
    </message>
    <message>
        <source>Let at least two nodes serve the portal.</source>
        <translation>Lassen Sie mindestens zwei Knoten das Portal bedienen.</translation>
    </message>
    <message>
        <source>A desktop Windows as a node</source>
        <translation>Ein Desktop-Windows als Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) run on Windows 10 or 11, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten läuft unter Windows 10 oder 11: „%1“.</numerusform>
            <numerusform>%n Knoten laufen unter Windows 10 oder 11, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Octopus does not support desktop versions of Windows for production, and they limit connections.</source>
        <translation>Octopus unterstützt Desktopversionen von Windows nicht für die Produktion, und sie begrenzen die Zahl der Verbindungen.</translation>
    </message>
    <message>
        <source>Take Windows Server 2022 or 2025.</source>
        <translation>Verwenden Sie Windows Server 2022 oder 2025.</translation>
    </message>
    <message>
        <source>A node meant for tasks runs none</source>
        <translation>Ein für Aufgaben bestimmter Knoten führt keine aus</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are meant to run tasks but have task cap 0, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten soll Aufgaben ausführen, hat aber das Aufgabenlimit 0: „%1“.</numerusform>
            <numerusform>%n Knoten sollen Aufgaben ausführen, haben aber das Aufgabenlimit 0, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>With task cap 0 a node takes no task from the queue.</source>
        <translation>Mit dem Aufgabenlimit 0 nimmt ein Knoten keine Aufgabe aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Give it a task cap, or call it a portal-only node.</source>
        <translation>Geben Sie ihm ein Aufgabenlimit, oder führen Sie ihn als reinen Portalknoten.</translation>
    </message>
    <message>
        <source>High availability needs two nodes</source>
        <translation>Hochverfügbarkeit braucht zwei Knoten</translation>
    </message>
    <message numerus="yes">
        <source>The design has %n node(s).</source>
        <translation>
            <numerusform>Der Entwurf hat %n Knoten.</numerusform>
            <numerusform>Der Entwurf hat %n Knoten.</numerusform>
        </translation>
    </message>
    <message>
        <source>With one node each Windows update, each Octopus upgrade and each fault of the machine stops all deployments.</source>
        <translation>Mit nur einem Knoten hält jedes Windows-Update, jedes Octopus-Upgrade und jeder Ausfall der Maschine alle Deployments an.</translation>
    </message>
    <message>
        <source>Add a second node. To prepare a single node for a later cluster accept this finding: database and files already stand apart.</source>
        <translation>Fügen Sie einen zweiten Knoten hinzu. Wenn Sie einen einzelnen Knoten auf einen späteren Cluster vorbereiten, akzeptieren Sie diesen Befund: Datenbank und Dateien liegen bereits getrennt.</translation>
    </message>
    <message>
        <source>Nodes run different builds of Octopus</source>
        <translation>Auf den Knoten laufen verschiedene Builds von Octopus</translation>
    </message>
    <message>
        <source>“%1” runs %2 and “%3” runs %4.</source>
        <translation>Auf „%1“ läuft %2, auf „%3“ läuft %4.</translation>
    </message>
    <message>
        <source>All nodes share one database, and its tables fit one build only. That is also why an upgrade stops the whole cluster.</source>
        <translation>Alle Knoten teilen sich eine Datenbank, und deren Tabellen passen nur zu einem Build. Deshalb hält ein Upgrade auch den ganzen Cluster an.</translation>
    </message>
    <message>
        <source>Install the same build on every node, and plan an outage for each upgrade.</source>
        <translation>Installieren Sie auf jedem Knoten denselben Build, und planen Sie für jedes Upgrade eine Ausfallzeit ein.</translation>
    </message>
    <message>
        <source>More nodes than help</source>
        <translation>Mehr Knoten, als nützen</translation>
    </message>
    <message>
        <source>Most clusters have two to four nodes. Each further one asks the same database every few seconds, and beyond six to eight little is gained.</source>
        <translation>Die meisten Cluster haben zwei bis vier Knoten. Jeder weitere fragt alle paar Sekunden dieselbe Datenbank ab, und über sechs bis acht hinaus ist wenig gewonnen.</translation>
    </message>
    <message>
        <source>Take fewer nodes with a higher task cap, and give the database more.</source>
        <translation>Nehmen Sie weniger Knoten mit höherem Aufgabenlimit, und statten Sie die Datenbank besser aus.</translation>
    </message>
    <message>
        <source>Nodes, database and files stand in different regions</source>
        <translation>Knoten, Datenbank und Dateien liegen in verschiedenen Regionen</translation>
    </message>
    <message>
        <source>The design is in %1, but a part of it is in %2.</source>
        <translation>Der Entwurf liegt in %1, ein Teil davon aber in %2.</translation>
    </message>
    <message>
        <source>Every task asks database and files many times. Octopus supports one cluster in one region, over its zones, and nothing beyond.</source>
        <translation>Jede Aufgabe fragt Datenbank und Dateien viele Male ab. Octopus unterstützt einen Cluster in einer Region, über deren Zonen hinweg, aber nicht darüber hinaus.</translation>
    </message>
    <message>
        <source>Put all parts into one region; a second region is for disaster recovery, switched off.</source>
        <translation>Legen Sie alle Teile in eine Region; eine zweite Region dient, ausgeschaltet, der Notfallwiederherstellung.</translation>
    </message>
    <message>
        <source>Two nodes have one name</source>
        <translation>Zwei Knoten haben denselben Namen</translation>
    </message>
    <message>
        <source>Two nodes are named “%1”.</source>
        <translation>Zwei Knoten heißen „%1“.</translation>
    </message>
    <message>
        <source>A node registers under its name. The second one would take the place of the first, and a machine name is unique in a network.</source>
        <translation>Ein Knoten registriert sich unter seinem Namen. Der zweite würde den Platz des ersten einnehmen, und ein Computername ist im Netzwerk eindeutig.</translation>
    </message>
    <message>
        <source>Give each node a name of its own.</source>
        <translation>Geben Sie jedem Knoten einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Windows refuses a computer name</source>
        <translation>Windows lehnt einen Computernamen ab</translation>
    </message>
    <message numerus="yes">
        <source>Windows refuses the name of %n computer(s), the first is “%1”: a name has at most %2 letters, digits and hyphens, and not digits alone.</source>
        <translation>
            <numerusform>Windows lehnt den Namen von %n Computer ab („%1“): Ein Name hat höchstens %2 Buchstaben, Ziffern und Bindestriche und besteht nicht nur aus Ziffern.</numerusform>
            <numerusform>Windows lehnt die Namen von %n Computern ab, der erste ist „%1“: Ein Name hat höchstens %2 Buchstaben, Ziffern und Bindestriche und besteht nicht nur aus Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure takes the computer name from the machine&apos;s name; the machine is not created with a name that Windows refuses.</source>
        <translation>Azure übernimmt den Computernamen aus dem Namen der Maschine; mit einem Namen, den Windows ablehnt, wird sie nicht erstellt.</translation>
    </message>
    <message>
        <source>Shorten the computer name. The Octopus node name may be longer.</source>
        <translation>Kürzen Sie den Computernamen. Der Octopus-Knotenname darf länger sein.</translation>
    </message>
    <message>
        <source>New nodes work before they are tested</source>
        <translation>Neue Knoten arbeiten, bevor sie getestet sind</translation>
    </message>
    <message>
        <source>New nodes join with their full task cap and inside the balancer.</source>
        <translation>Neue Knoten treten mit vollem Aufgabenlimit und hinter dem Lastverteiler bei.</translation>
    </message>
    <message>
        <source>A node takes tasks as soon as its service starts. If its share or its credentials are wrong, those deployments fail.</source>
        <translation>Ein Knoten übernimmt Aufgaben, sobald sein Dienst startet. Stimmen seine Freigabe oder seine Anmeldeinformationen nicht, schlagen diese Deployments fehl.</translation>
    </message>
    <message>
        <source>Let a node join with task cap 0 and outside the balancer, test it, then raise the cap.</source>
        <translation>Lassen Sie einen Knoten mit Aufgabenlimit 0 und außerhalb des Lastverteilers beitreten, testen Sie ihn, und heben Sie dann das Limit an.</translation>
    </message>
    <message>
        <source>Nodes stop without a drain</source>
        <translation>Knoten werden angehalten, ohne geleert zu sein</translation>
    </message>
    <message>
        <source>Nodes are stopped, patched or replaced while they run tasks.</source>
        <translation>Knoten werden angehalten, gepatcht oder ersetzt, während sie Aufgaben ausführen.</translation>
    </message>
    <message>
        <source>Running tasks of a stopped node are lost; no other node takes them over, and they show as running until they are cancelled.</source>
        <translation>Laufende Aufgaben eines angehaltenen Knotens gehen verloren; kein anderer Knoten übernimmt sie, und sie gelten als laufend, bis sie abgebrochen werden.</translation>
    </message>
    <message>
        <source>Drain the node, wait until it is idle, then stop it.</source>
        <translation>Leeren Sie den Knoten, warten Sie, bis er nichts mehr ausführt, und halten Sie ihn dann an.</translation>
    </message>
    <message>
        <source>The grace ends before the drain</source>
        <translation>Die Frist endet vor dem Leeren</translation>
    </message>
    <message>
        <source>A node is stopped after %1 minutes; a drain may take %2.</source>
        <translation>Ein Knoten wird nach %1 Minuten angehalten; das Leeren darf %2 dauern.</translation>
    </message>
    <message>
        <source>The tasks that are still running then are lost, as if nobody had drained.</source>
        <translation>Aufgaben, die dann noch laufen, gehen verloren, als wäre der Knoten nie geleert worden.</translation>
    </message>
    <message>
        <source>Wait at least as long as the drain.</source>
        <translation>Warten Sie mindestens so lange, wie das Leeren dauern darf.</translation>
    </message>
    <message>
        <source>OctopusDSC would move the files to a local disk</source>
        <translation>OctopusDSC würde die Dateien auf einen lokalen Datenträger verlegen</translation>
    </message>
    <message>
        <source>OctopusDSC does not get the share paths on every node.</source>
        <translation>OctopusDSC erhält nicht auf jedem Knoten die Pfade der Freigabe.</translation>
    </message>
    <message>
        <source>On each node it sets packages, artifacts and task logs to local folders unless told otherwise, and paths count for the whole cluster.</source>
        <translation>Ohne andere Angabe legt es auf jedem Knoten Pakete, Artefakte und Aufgabenprotokolle in lokale Ordner, und Pfade gelten für den ganzen Cluster.</translation>
    </message>
    <message>
        <source>Give PackagesDirectory, ArtifactsDirectory and TaskLogsDirectory on every node, and set the other paths after the last one.</source>
        <translation>Geben Sie auf jedem Knoten PackagesDirectory, ArtifactsDirectory und TaskLogsDirectory an, und legen Sie die übrigen Pfade nach dem letzten Knoten fest.</translation>
    </message>
    <message>
        <source>OctopusDSC would set the free licence</source>
        <translation>OctopusDSC würde die kostenlose Lizenz eintragen</translation>
    </message>
    <message>
        <source>OctopusDSC does not get the licence key on every node.</source>
        <translation>OctopusDSC erhält nicht auf jedem Knoten den Lizenzschlüssel.</translation>
    </message>
    <message>
        <source>Without LicenseKey it runs “license --free”, on joining nodes too, and replaces the licence of the cluster.</source>
        <translation>Ohne LicenseKey führt es „license --free“ aus, auch auf beitretenden Knoten, und ersetzt damit die Lizenz des Clusters.</translation>
    </message>
    <message>
        <source>Give LicenseKey on every node.</source>
        <translation>Geben Sie LicenseKey auf jedem Knoten an.</translation>
    </message>
    <message>
        <source>OctopusDSC refuses the task cap</source>
        <translation>OctopusDSC lehnt das Aufgabenlimit ab</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have a task cap above the %2 that OctopusDSC takes, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten hat ein Aufgabenlimit über %2, dem Höchstwert von OctopusDSC: „%1“.</numerusform>
            <numerusform>%n Knoten haben ein Aufgabenlimit über %2, dem Höchstwert von OctopusDSC, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The resource stops with an error before it installs anything.</source>
        <translation>Die Ressource bricht mit einem Fehler ab, bevor sie etwas installiert.</translation>
    </message>
    <message>
        <source>Leave TaskCap out and set it by “node --taskCap” afterwards, or take a lower cap.</source>
        <translation>Lassen Sie TaskCap weg, und setzen Sie das Limit anschließend mit „node --taskCap“, oder wählen Sie ein niedrigeres Limit.</translation>
    </message>
    <message>
        <source>Nodes are upgraded at the same time</source>
        <translation>Knoten werden gleichzeitig aktualisiert</translation>
    </message>
    <message>
        <source>All nodes are to be upgraded at once.</source>
        <translation>Alle Knoten sollen zugleich aktualisiert werden.</translation>
    </message>
    <message>
        <source>The first node changes the tables. Two at once block one another in the database, and newer builds refuse while another node runs.</source>
        <translation>Der erste Knoten ändert die Tabellen. Zwei zugleich blockieren einander in der Datenbank, und neuere Builds verweigern das Upgrade, solange ein anderer Knoten läuft.</translation>
    </message>
    <message>
        <source>Stop all nodes, upgrade the first, check it, then upgrade the others one after another.</source>
        <translation>Halten Sie alle Knoten an, aktualisieren und prüfen Sie den ersten, und aktualisieren Sie dann die übrigen nacheinander.</translation>
    </message>
    <message>
        <source>The portal certificate ends soon</source>
        <translation>Das Portalzertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>The portal certificate ends on %1.</source>
        <translation>Das Portalzertifikat läuft am %1 ab.</translation>
    </message>
    <message>
        <source>From that day browsers, build servers and Tentacles that register refuse the portal.</source>
        <translation>Von diesem Tag an lehnen Browser, Buildserver und Tentacles, die sich registrieren, das Portal ab.</translation>
    </message>
    <message>
        <source>Renew it before the cluster is built, and note who does it next time.</source>
        <translation>Erneuern Sie es, bevor der Cluster aufgebaut wird, und halten Sie fest, wer es beim nächsten Mal tut.</translation>
    </message>
    <message>
        <source>Nobody renews the portal certificate</source>
        <translation>Niemand erneuert das Portalzertifikat</translation>
    </message>
    <message>
        <source>No way of renewal is chosen for the portal certificate.</source>
        <translation>Für das Portalzertifikat ist kein Verfahren zur Erneuerung gewählt.</translation>
    </message>
    <message>
        <source>Every certificate ends, and this one takes all nodes with it at once.</source>
        <translation>Jedes Zertifikat läuft ab, und dieses trifft alle Knoten auf einmal.</translation>
    </message>
    <message>
        <source>Let Key Vault renew it, or name who does and when.</source>
        <translation>Lassen Sie es vom Key Vault erneuern, oder legen Sie fest, wer es wann tut.</translation>
    </message>
    <message>
        <source>A renewed certificate never reaches its binding</source>
        <translation>Ein erneuertes Zertifikat erreicht seine Bindung nie</translation>
    </message>
    <message>
        <source>The certificate is renewed by itself, and the nodes are bound to one thumbprint.</source>
        <translation>Das Zertifikat erneuert sich selbst, und die Knoten sind an einen bestimmten Fingerabdruck gebunden.</translation>
    </message>
    <message>
        <source>A new certificate has a new thumbprint, so the nodes keep the old one until it ends.</source>
        <translation>Ein neues Zertifikat hat einen neuen Fingerabdruck, daher behalten die Knoten das alte, bis es abläuft.</translation>
    </message>
    <message>
        <source>Bind anew with “ssl-certificate” after each renewal, on every node, as a scheduled task.</source>
        <translation>Binden Sie das Zertifikat nach jeder Erneuerung auf jedem Knoten mit „ssl-certificate“ neu, als geplante Aufgabe.</translation>
    </message>
    <message>
        <source>A node is named by an address that may change</source>
        <translation>Ein Knoten ist unter einer Adresse bekannt, die sich ändern kann</translation>
    </message>
    <message>
        <source>Balancer or Tentacles know nodes by address, and the addresses are dynamic.</source>
        <translation>Lastverteiler oder Tentacles kennen die Knoten nach ihrer Adresse, und die Adressen sind dynamisch.</translation>
    </message>
    <message>
        <source>After a stop a node may get another address; the pool then points at nothing, or at another machine.</source>
        <translation>Nach einem Anhalten kann ein Knoten eine andere Adresse erhalten; der Pool zeigt dann ins Leere oder auf eine andere Maschine.</translation>
    </message>
    <message>
        <source>Make the private addresses static.</source>
        <translation>Legen Sie die privaten Adressen statisch fest.</translation>
    </message>
    <message>
        <source>A self-signed portal certificate</source>
        <translation>Ein selbstsigniertes Portalzertifikat</translation>
    </message>
    <message>
        <source>The portal certificate is self-signed.</source>
        <translation>Das Portalzertifikat ist selbstsigniert.</translation>
    </message>
    <message>
        <source>Browsers warn, and every build server must be told to trust it; people learn to click warnings away.</source>
        <translation>Browser warnen, und jedem Buildserver muss das Vertrauen beigebracht werden; Menschen gewöhnen sich an, Warnungen wegzuklicken.</translation>
    </message>
    <message>
        <source>Take a certificate of the company&apos;s authority or of a public one.</source>
        <translation>Verwenden Sie ein Zertifikat der Zertifizierungsstelle Ihres Unternehmens oder einer öffentlichen.</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt belongs to one node</source>
        <translation>Let&apos;s Encrypt gehört zu einem einzelnen Knoten</translation>
    </message>
    <message>
        <source>Several nodes are to get their certificate by the Let&apos;s Encrypt integration.</source>
        <translation>Mehrere Knoten sollen ihr Zertifikat über die Let&apos;s-Encrypt-Integration erhalten.</translation>
    </message>
    <message>
        <source>The integration renews the certificate of the node it runs on; the others keep theirs until it ends.</source>
        <translation>Die Integration erneuert das Zertifikat des Knotens, auf dem sie läuft; die übrigen behalten ihres, bis es abläuft.</translation>
    </message>
    <message>
        <source>Keep the certificate at the balancer, or bring it to each node from Key Vault.</source>
        <translation>Legen Sie das Zertifikat auf den Lastverteiler, oder verteilen Sie es aus dem Key Vault auf jeden Knoten.</translation>
    </message>
    <message>
        <source>A managed certificate without Front Door</source>
        <translation>Ein verwaltetes Zertifikat ohne Front Door</translation>
    </message>
    <message>
        <source>The certificate is to be managed by Front Door, and the portal stands behind another product.</source>
        <translation>Das Zertifikat soll von Front Door verwaltet werden, und das Portal steht hinter einem anderen Produkt.</translation>
    </message>
    <message>
        <source>Front Door gives its certificates to nobody else.</source>
        <translation>Front Door gibt seine Zertifikate an niemanden weiter.</translation>
    </message>
    <message>
        <source>Keep the certificate in Key Vault.</source>
        <translation>Verwahren Sie das Zertifikat im Key Vault.</translation>
    </message>
    <message>
        <source>A region that the catalog does not hold</source>
        <translation>Eine Region, die der Katalog nicht enthält</translation>
    </message>
    <message>
        <source>Cannot judge “%1”: its zones, its pair and its prices are not known here.</source>
        <translation>„%1“ lässt sich nicht beurteilen: Zonen, Partnerregion und Preise sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Rules about zones are silent, and prices come from another region or not at all.</source>
        <translation>Regeln zu Zonen schweigen, und Preise stammen aus einer anderen Region oder fehlen ganz.</translation>
    </message>
    <message>
        <source>Check the spelling, as in “westeurope”.</source>
        <translation>Prüfen Sie die Schreibweise, etwa „westeurope“.</translation>
    </message>
    <message>
        <source>Two regions at work at once</source>
        <translation>Zwei Regionen gleichzeitig im Betrieb</translation>
    </message>
    <message>
        <source>Nodes are to work in both regions.</source>
        <translation>In beiden Regionen sollen Knoten arbeiten.</translation>
    </message>
    <message>
        <source>Octopus supports hot/hot over the zones of one region, not over regions: every node needs database and files close by.</source>
        <translation>Octopus unterstützt hot/hot über die Zonen einer Region, nicht über Regionen hinweg: Jeder Knoten braucht Datenbank und Dateien in der Nähe.</translation>
    </message>
    <message>
        <source>Keep the nodes of the second region stopped (hot/cold).</source>
        <translation>Lassen Sie die Knoten der zweiten Region angehalten (hot/cold).</translation>
    </message>
    <message>
        <source>The second region has no copy of the database</source>
        <translation>Die zweite Region hat keine Kopie der Datenbank</translation>
    </message>
    <message>
        <source>A second region is planned, and the database has no copy there.</source>
        <translation>Eine zweite Region ist geplant, und die Datenbank hat dort keine Kopie.</translation>
    </message>
    <message>
        <source>Without a copy the other region starts from a backup, hours later and with the work since then lost.</source>
        <translation>Ohne Kopie startet die andere Region aus einer Sicherung, Stunden später und ohne die seitdem geleistete Arbeit.</translation>
    </message>
    <message>
        <source>Take a failover group or active geo-replication; on SQL Server ship the log to a server there.</source>
        <translation>Verwenden Sie eine Failovergruppe oder aktive Georeplikation; bei SQL Server richten Sie den Protokollversand an einen dortigen Server ein.</translation>
    </message>
    <message>
        <source>The second region has no copy of the files</source>
        <translation>Die zweite Region hat keine Kopie der Dateien</translation>
    </message>
    <message>
        <source>A second region is planned, and the shared files have no copy there.</source>
        <translation>Eine zweite Region ist geplant, und die gemeinsamen Dateien haben dort keine Kopie.</translation>
    </message>
    <message>
        <source>A database without its files knows releases whose packages, logs and artifacts are gone.</source>
        <translation>Eine Datenbank ohne ihre Dateien kennt Releases, deren Pakete, Protokolle und Artefakte fehlen.</translation>
    </message>
    <message>
        <source>Take GZRS where the tier allows it, or a copy job to a share there.</source>
        <translation>Wählen Sie GZRS, wo die Stufe es zulässt, oder einen Kopierauftrag auf eine Freigabe in dieser Region.</translation>
    </message>
    <message>
        <source>The second region has no name</source>
        <translation>Die zweite Region hat keinen Namen</translation>
    </message>
    <message>
        <source>Disaster recovery is planned, and its region is not stated.</source>
        <translation>Die Notfallwiederherstellung ist geplant, und ihre Region ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Copies, names and costs depend on the region.</source>
        <translation>Kopien, Namen und Kosten hängen von der Region ab.</translation>
    </message>
    <message>
        <source>Name the region; the pair of the first one is a good start.</source>
        <translation>Geben Sie die Region an; die Partnerregion der ersten ist ein guter Ausgangspunkt.</translation>
    </message>
    <message>
        <source>The second region is the first</source>
        <translation>Die zweite Region ist die erste</translation>
    </message>
    <message>
        <source>“%1” is to recover from its own loss.</source>
        <translation>„%1“ soll den eigenen Ausfall auffangen.</translation>
    </message>
    <message>
        <source>What is lost with the region is lost with its copy.</source>
        <translation>Was mit der Region verloren geht, geht samt seiner Kopie verloren.</translation>
    </message>
    <message>
        <source>Name another region.</source>
        <translation>Geben Sie eine andere Region an.</translation>
    </message>
    <message>
        <source>A region for early tests</source>
        <translation>Eine Region für frühe Tests</translation>
    </message>
    <message>
        <source>%1 gets new versions of Azure first, and most subscriptions cannot use it.</source>
        <translation>%1 erhält neue Versionen von Azure zuerst, und die meisten Abonnements können diese Region nicht nutzen.</translation>
    </message>
    <message>
        <source>Faults of the platform show there first.</source>
        <translation>Fehler der Plattform zeigen sich dort zuerst.</translation>
    </message>
    <message>
        <source>Take another region.</source>
        <translation>Wählen Sie eine andere Region.</translation>
    </message>
    <message>
        <source>That is no subscription id</source>
        <translation>Das ist keine Abonnement-ID</translation>
    </message>
    <message>
        <source>“%1” is not the id of a subscription.</source>
        <translation>„%1“ ist nicht die ID eines Abonnements.</translation>
    </message>
    <message>
        <source>Azure knows a subscription by an id of 32 digits; its name may repeat.</source>
        <translation>Azure kennt ein Abonnement an einer ID aus 32 Stellen; sein Name kann mehrfach vorkommen.</translation>
    </message>
    <message>
        <source>Copy the id from the subscription&apos;s page in the portal.</source>
        <translation>Kopieren Sie die ID von der Seite des Abonnements im Portal.</translation>
    </message>
    <message>
        <source>An existing part is not named by its resource id</source>
        <translation>Ein vorhandener Teil ist nicht mit seiner Ressourcen-ID angegeben</translation>
    </message>
    <message>
        <source>“%1” is no resource id with “%2” in it.</source>
        <translation>„%1“ ist keine Ressourcen-ID, die „%2“ enthält.</translation>
    </message>
    <message>
        <source>The templates refer to what exists by its id, and stop where it is of another kind.</source>
        <translation>Die Bereitstellungsvorlagen verweisen auf Vorhandenes über dessen ID und brechen ab, wenn es von anderer Art ist.</translation>
    </message>
    <message>
        <source>Copy the resource id from the part&apos;s page, “JSON view”, or leave the field empty to create a new one.</source>
        <translation>Kopieren Sie die Ressourcen-ID von der Seite des Teils („JSON-Ansicht“), oder lassen Sie das Feld leer, um einen neuen zu erstellen.</translation>
    </message>
    <message>
        <source>Resources have no tags</source>
        <translation>Die Ressourcen haben keine Tags</translation>
    </message>
    <message>
        <source>No tag is stated.</source>
        <translation>Es ist kein Tag angegeben.</translation>
    </message>
    <message>
        <source>Cost reports and the next administrator know a resource by its tags.</source>
        <translation>Kostenberichte und der nächste Administrator erkennen eine Ressource an ihren Tags.</translation>
    </message>
    <message>
        <source>State at least cost centre and owner.</source>
        <translation>Geben Sie mindestens Kostenstelle und Verantwortliche an.</translation>
    </message>
    <message>
        <source>Two tags have one name</source>
        <translation>Zwei Tags haben denselben Namen</translation>
    </message>
    <message>
        <source>The tag “%1” stands twice; Azure does not tell capitals apart.</source>
        <translation>Das Tag „%1“ kommt zweimal vor; Azure unterscheidet nicht zwischen Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>A resource holds one value for a tag; the deployment is refused.</source>
        <translation>Eine Ressource hat für jedes Tag nur einen Wert; die Bereitstellung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>Alerts go to nobody</source>
        <translation>Alarme erreichen niemanden</translation>
    </message>
    <message>
        <source>No receiver of alerts is stated.</source>
        <translation>Es ist kein Empfänger für Alarme angegeben.</translation>
    </message>
    <message>
        <source>A cluster hides the loss of its first node; the second loss is the outage.</source>
        <translation>Ein Cluster verbirgt den Verlust seines ersten Knotens; der zweite Verlust ist der Ausfall.</translation>
    </message>
    <message>
        <source>Name a group&apos;s address that somebody reads.</source>
        <translation>Geben Sie die Adresse einer Gruppe an, die jemand liest.</translation>
    </message>
    <message>
        <source>Diagnostic logs are not kept</source>
        <translation>Diagnoseprotokolle werden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Resources send no diagnostic logs to a workspace.</source>
        <translation>Die Ressourcen senden keine Diagnoseprotokolle an einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>After a fault nobody can tell what Azure saw.</source>
        <translation>Nach einem Ausfall kann niemand sagen, was Azure gesehen hat.</translation>
    </message>
    <message>
        <source>Send them to a Log Analytics workspace.</source>
        <translation>Senden Sie sie an einen Log-Analytics-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Nothing watches the machines</source>
        <translation>Nichts überwacht die Maschinen</translation>
    </message>
    <message>
        <source>The machines have no Azure Monitor agent.</source>
        <translation>Auf den Maschinen läuft kein Azure Monitor Agent.</translation>
    </message>
    <message>
        <source>A full disk or a stopped service shows only when deployments fail.</source>
        <translation>Ein voller Datenträger oder ein angehaltener Dienst fällt erst auf, wenn Deployments fehlschlagen.</translation>
    </message>
    <message>
        <source>Install the Azure Monitor agent; the older agent has ended.</source>
        <translation>Installieren Sie den Azure Monitor Agent; der ältere Agent ist eingestellt.</translation>
    </message>
    <message>
        <source>Microsoft Defender is off</source>
        <translation>Microsoft Defender ist ausgeschaltet</translation>
    </message>
    <message>
        <source>No Defender plan watches the resources.</source>
        <translation>Kein Defender-Plan überwacht die Ressourcen.</translation>
    </message>
    <message>
        <source>Octopus holds the credentials of every environment, which makes it worth an attack.</source>
        <translation>Octopus verwahrt die Anmeldeinformationen jeder Umgebung und ist damit ein lohnendes Angriffsziel.</translation>
    </message>
    <message>
        <source>Turn the plans on, or name what watches instead.</source>
        <translation>Schalten Sie die Pläne ein, oder geben Sie an, was stattdessen überwacht.</translation>
    </message>
    <message>
        <source>Every node needs its own polling address</source>
        <translation>Jeder Knoten braucht eine eigene Polling-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have neither a polling address nor a port of their own, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten hat weder eine Polling-Adresse noch einen eigenen Port: „%1“.</numerusform>
            <numerusform>%n Knoten haben weder eine Polling-Adresse noch einen eigenen Port, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work for a polling Tentacle waits on the node that runs the task, and only that node hands it over: a Tentacle that does not poll it never hears of it, and the task hangs.</source>
        <translation>Arbeit für einen Polling-Tentacle wartet auf dem Knoten, der die Aufgabe ausführt, und nur dieser Knoten gibt sie heraus: Ein Tentacle, der ihn nicht abfragt, erfährt nie davon, und die Aufgabe hängt.</translation>
    </message>
    <message>
        <source>Give each node that runs tasks an address, or a port on a shared one, or let all nodes share a queue in Redis.</source>
        <translation>Geben Sie jedem Knoten, der Aufgaben ausführt, eine Adresse oder einen Port an einer gemeinsamen Adresse, oder lassen Sie alle Knoten eine Warteschlange in Redis teilen.</translation>
    </message>
    <message>
        <source>Octopus discourages this way of polling</source>
        <translation>Octopus rät von dieser Art des Pollings ab</translation>
    </message>
    <message>
        <source>Chosen way: %1.</source>
        <translation>Gewählter Weg: %1.</translation>
    </message>
    <message>
        <source>Behind a plain balancer a Tentacle does not reach every node in time, and a Tentacle.config edited by hand is wrong at the first change. The bundle has no script for either.</source>
        <translation>Hinter einem einfachen Lastverteiler erreicht ein Tentacle nicht jeden Knoten rechtzeitig, und eine von Hand bearbeitete Tentacle.config stimmt schon bei der ersten Änderung nicht mehr. Das Bündel enthält für beides kein Skript.</translation>
    </message>
    <message>
        <source>Register each Tentacle with every node by poll-server, or use Redis.</source>
        <translation>Registrieren Sie jeden Tentacle mit poll-server bei jedem Knoten, oder verwenden Sie Redis.</translation>
    </message>
    <message>
        <source>Two nodes have one polling address</source>
        <translation>Zwei Knoten haben dieselbe Polling-Adresse</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both polled at “%3”, port %4.</source>
        <translation>„%1“ und „%2“ werden beide unter „%3“, Port %4, abgefragt.</translation>
    </message>
    <message>
        <source>One address leads to one node; the other one is never polled.</source>
        <translation>Eine Adresse führt zu einem Knoten; der andere wird nie abgefragt.</translation>
    </message>
    <message>
        <source>Give each node an address or a port of its own.</source>
        <translation>Geben Sie jedem Knoten eine eigene Adresse oder einen eigenen Port.</translation>
    </message>
    <message>
        <source>A polling address belongs to no node</source>
        <translation>Eine Polling-Adresse gehört zu keinem Knoten</translation>
    </message>
    <message>
        <source>The design has no node “%1”.</source>
        <translation>Der Entwurf hat keinen Knoten „%1“.</translation>
    </message>
    <message>
        <source>Tentacles would poll an address where nobody answers, and report it all day.</source>
        <translation>Tentacles würden eine Adresse abfragen, an der niemand antwortet, und das fortwährend melden.</translation>
    </message>
    <message>
        <source>Remove the address or correct its node.</source>
        <translation>Entfernen Sie die Adresse, oder korrigieren Sie deren Knoten.</translation>
    </message>
    <message>
        <source>A Tentacle cannot read this address</source>
        <translation>Ein Tentacle kann diese Adresse nicht lesen</translation>
    </message>
    <message>
        <source>“%1” is no address for --server-comms-address.</source>
        <translation>„%1“ ist keine Adresse für --server-comms-address.</translation>
    </message>
    <message>
        <source>Enter the host alone; scheme and port are added.</source>
        <translation>Geben Sie nur den Host ein; Schema und Port werden ergänzt.</translation>
    </message>
    <message>
        <source>The shared polling address is not given</source>
        <translation>Die gemeinsame Polling-Adresse fehlt</translation>
    </message>
    <message>
        <source>No address is given under which Tentacles reach the cluster.</source>
        <translation>Es ist keine Adresse angegeben, unter der Tentacles den Cluster erreichen.</translation>
    </message>
    <message>
        <source>Every command for a Tentacle carries it.</source>
        <translation>Jeder Befehl für einen Tentacle enthält sie.</translation>
    </message>
    <message>
        <source>Enter the name of the balancer&apos;s TCP front end.</source>
        <translation>Geben Sie den Namen des TCP-Front-Ends des Lastverteilers ein.</translation>
    </message>
    <message>
        <source>This Octopus can share the polling queue</source>
        <translation>Diese Octopus-Version kann die Polling-Warteschlange teilen</translation>
    </message>
    <message>
        <source>Octopus %1 knows multi-node polling; here %2 Tentacles and agents poll every node.</source>
        <translation>Octopus %1 beherrscht Multi-Node-Polling; hier fragen %2 Tentacles und Agents jeden Knoten ab.</translation>
    </message>
    <message>
        <source>Octopus now recommends one address with a queue in Redis: a new node then needs no visit to any Tentacle. Polling every node stays right where Redis is one part too many.</source>
        <translation>Octopus empfiehlt inzwischen eine einzige Adresse mit einer Warteschlange in Redis: Ein neuer Knoten erfordert dann an keinem Tentacle einen Eingriff. Jeden Knoten abzufragen bleibt richtig, wo Redis ein Teil zu viel ist.</translation>
    </message>
    <message>
        <source>Choose by the number of Tentacles and by how often nodes change.</source>
        <translation>Entscheiden Sie nach der Zahl der Tentacles und danach, wie oft sich die Knoten ändern.</translation>
    </message>
    <message>
        <source>A way of polling is chosen for nobody</source>
        <translation>Eine Art des Pollings ist für niemanden gewählt</translation>
    </message>
    <message>
        <source>Chosen way: %1. No Tentacle and no agent polls.</source>
        <translation>Gewählter Weg: %1. Kein Tentacle und kein Agent fragt ab.</translation>
    </message>
    <message>
        <source>Ports and parts of that way would be built for nothing.</source>
        <translation>Ports und Teile dieses Wegs würden umsonst aufgebaut.</translation>
    </message>
    <message>
        <source>Enter the polling Tentacles, or choose none.</source>
        <translation>Geben Sie die Polling-Tentacles ein, oder wählen Sie keinen Weg.</translation>
    </message>
    <message>
        <source>Web-socket polling needs HTTP.sys</source>
        <translation>WebSocket-Polling braucht HTTP.sys</translation>
    </message>
    <message>
        <source>Tentacles poll by web sockets, and the nodes have: %1.</source>
        <translation>Tentacles fragen über WebSockets ab; der Webserver der Knoten ist %1.</translation>
    </message>
    <message>
        <source>Octopus serves web sockets by HTTP.sys of Windows only.</source>
        <translation>Octopus bedient WebSockets nur über HTTP.sys von Windows.</translation>
    </message>
    <message>
        <source>Use HTTP.sys, or poll by TCP; a TCP listener on port 443 serves sites with that port alone.</source>
        <translation>Verwenden Sie HTTP.sys, oder fragen Sie über TCP ab; ein TCP-Listener auf Port 443 bedient Standorte, an denen nur dieser Port offen ist.</translation>
    </message>
    <message>
        <source>TLS of web sockets must end at the node</source>
        <translation>TLS von WebSockets muss am Knoten enden</translation>
    </message>
    <message>
        <source>TLS of web-socket polling is to end in front of the nodes.</source>
        <translation>TLS des WebSocket-Pollings soll vor den Knoten enden.</translation>
    </message>
    <message>
        <source>The Tentacle trusts the certificate of the node; another one in between ends the trust.</source>
        <translation>Der Tentacle vertraut dem Zertifikat des Knotens; ein anderes dazwischen beendet das Vertrauen.</translation>
    </message>
    <message>
        <source>Pass the connection through.</source>
        <translation>Reichen Sie die Verbindung durch.</translation>
    </message>
    <message>
        <source>A renewed certificate ends the trust of web-socket Tentacles</source>
        <translation>Ein erneuertes Zertifikat beendet das Vertrauen der WebSocket-Tentacles</translation>
    </message>
    <message>
        <source>Tentacles trust the web certificate, which renews itself.</source>
        <translation>Tentacles vertrauen dem Webzertifikat, das sich selbst erneuert.</translation>
    </message>
    <message>
        <source>They know it by its thumbprint; after the renewal none of them connects until each is told the new one.</source>
        <translation>Sie kennen es an seinem Fingerabdruck; nach der Erneuerung verbindet sich keiner mehr, bis jedem der neue mitgeteilt ist.</translation>
    </message>
    <message>
        <source>Poll by TCP, or plan the visit to every Tentacle with the renewal.</source>
        <translation>Fragen Sie über TCP ab, oder planen Sie mit der Erneuerung den Eingriff an jedem Tentacle ein.</translation>
    </message>
    <message>
        <source>The Kubernetes monitor does not work with this cluster</source>
        <translation>Der Kubernetes-Monitor funktioniert mit diesem Cluster nicht</translation>
    </message>
    <message>
        <source>Octopus %1 supports the monitor with one node only; %2 is the first for several.</source>
        <translation>Octopus %1 unterstützt den Monitor nur mit einem Knoten; %2 ist die erste Version für mehrere.</translation>
    </message>
    <message>
        <source>The monitor holds a connection to one node, and older versions do not tell the others.</source>
        <translation>Der Monitor hält eine Verbindung zu einem Knoten, und ältere Versionen geben den übrigen nicht Bescheid.</translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or leave the monitor out.</source>
        <translation>Planen Sie eine neuere Octopus-Version, oder lassen Sie den Monitor weg.</translation>
    </message>
    <message>
        <source>The network security group blocks traffic of this design</source>
        <translation>Die Netzwerksicherheitsgruppe blockiert Datenverkehr dieses Entwurfs</translation>
    </message>
    <message>
        <source>Port %1 is in use at the nodes and not open in the network security group.</source>
        <translation>Port %1 wird an den Knoten genutzt und ist in der Netzwerksicherheitsgruppe nicht offen.</translation>
    </message>
    <message>
        <source>Balancer, security group, Windows Firewall and Octopus must agree on every port; one gap, and the traffic ends there without a word.</source>
        <translation>Lastverteiler, Netzwerksicherheitsgruppe, Windows-Firewall und Octopus müssen bei jedem Port übereinstimmen; eine Lücke, und der Datenverkehr endet dort ohne jede Meldung.</translation>
    </message>
    <message>
        <source>Open the port, from those who need it.</source>
        <translation>Öffnen Sie den Port für alle, die ihn brauchen.</translation>
    </message>
    <message>
        <source>Windows Firewall blocks traffic of this design</source>
        <translation>Die Windows-Firewall blockiert Datenverkehr dieses Entwurfs</translation>
    </message>
    <message>
        <source>Port %1 is in use at the nodes and not open in Windows Firewall.</source>
        <translation>Port %1 wird an den Knoten genutzt und ist in der Windows-Firewall nicht offen.</translation>
    </message>
    <message>
        <source>A published build opened one port four times and the polling port never; its Tentacles could not connect.</source>
        <translation>Ein veröffentlichter Aufbau öffnete denselben Port viermal und den Polling-Port nie; seine Tentacles konnten sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Open the port on every node.</source>
        <translation>Öffnen Sie den Port auf jedem Knoten.</translation>
    </message>
    <message>
        <source>A port is open for nothing</source>
        <translation>Ein Port ist umsonst offen</translation>
    </message>
    <message>
        <source>Port %1 is open, and nothing of Octopus listens there.</source>
        <translation>Port %1 ist offen, und nichts von Octopus lauscht dort.</translation>
    </message>
    <message>
        <source>It is a mistyped number or a leftover; either the right port is missing or the wall has a hole.</source>
        <translation>Das ist eine vertippte Nummer oder ein Überbleibsel; entweder fehlt der richtige Port, oder die Abschottung hat ein Loch.</translation>
    </message>
    <message>
        <source>Close the port, or correct its number.</source>
        <translation>Schließen Sie den Port, oder korrigieren Sie seine Nummer.</translation>
    </message>
    <message>
        <source>A listen prefix cannot be read</source>
        <translation>Ein Listen-Präfix ist nicht lesbar</translation>
    </message>
    <message>
        <source>“%1” is no listen prefix, as in http://localhost:80/.</source>
        <translation>„%1“ ist kein Listen-Präfix wie http://localhost:80/.</translation>
    </message>
    <message>
        <source>Octopus does not start with a prefix that Windows refuses.</source>
        <translation>Mit einem Präfix, das Windows ablehnt, startet Octopus nicht.</translation>
    </message>
    <message>
        <source>Write scheme, host and port.</source>
        <translation>Schreiben Sie Schema, Host und Port.</translation>
    </message>
    <message>
        <source>A node cannot listen on a public address</source>
        <translation>Ein Knoten kann nicht auf einer öffentlichen Adresse lauschen</translation>
    </message>
    <message>
        <source>The prefix “%1” names a public address.</source>
        <translation>Das Präfix „%1“ nennt eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Public addresses are translated on the way; no card of the node has one, and Octopus does not start.</source>
        <translation>Öffentliche Adressen werden unterwegs übersetzt; keine Netzwerkkarte des Knotens hat eine, und Octopus startet nicht.</translation>
    </message>
    <message>
        <source>Use localhost, which means every name on HTTP.sys.</source>
        <translation>Verwenden Sie localhost, das bei HTTP.sys für jeden Namen steht.</translation>
    </message>
    <message>
        <source>The nodes do not listen for what arrives</source>
        <translation>Die Knoten lauschen nicht auf das, was ankommt</translation>
    </message>
    <message>
        <source>TLS ends: %1. No prefix of the nodes begins with %2.</source>
        <translation>TLS endet: %1. Kein Präfix der Knoten beginnt mit %2.</translation>
    </message>
    <message>
        <source>The balancer connects to a port on which nobody listens, and takes all nodes out.</source>
        <translation>Der Lastverteiler verbindet sich mit einem Port, auf dem niemand lauscht, und nimmt alle Knoten heraus.</translation>
    </message>
    <message>
        <source>Add a listen prefix of that kind, for https with a certificate on each node.</source>
        <translation>Fügen Sie ein Listen-Präfix dieser Art hinzu, für https mit einem Zertifikat auf jedem Knoten.</translation>
    </message>
    <message>
        <source>The nodes do not answer this probe</source>
        <translation>Die Knoten beantworten diese Prüfung nicht</translation>
    </message>
    <message>
        <source>The probe is %1, and no listen prefix of the nodes is of that kind.</source>
        <translation>Die Prüfung ist %1, und kein Listen-Präfix der Knoten ist von dieser Art.</translation>
    </message>
    <message>
        <source>Every probe fails, and the balancer takes all nodes out.</source>
        <translation>Jede Prüfung schlägt fehl, und der Lastverteiler nimmt alle Knoten heraus.</translation>
    </message>
    <message>
        <source>Probe by what the nodes listen for.</source>
        <translation>Prüfen Sie über das, worauf die Knoten lauschen.</translation>
    </message>
    <message>
        <source>Two services want one port</source>
        <translation>Zwei Dienste wollen denselben Port</translation>
    </message>
    <message>
        <source>Port %1 is used more than once on the same node.</source>
        <translation>Port %1 wird auf demselben Knoten mehrfach verwendet.</translation>
    </message>
    <message>
        <source>Portal, polling and gRPC each need a port of their own; the second one does not start.</source>
        <translation>Portal, Polling und gRPC brauchen je einen eigenen Port; der zweite Dienst startet nicht.</translation>
    </message>
    <message>
        <source>Give each a port of its own.</source>
        <translation>Geben Sie jedem einen eigenen Port.</translation>
    </message>
    <message>
        <source>Load Balancer does not probe this port</source>
        <translation>Load Balancer prüft diesen Port nicht</translation>
    </message>
    <message>
        <source>The nodes listen on port %1, which HTTP probes of Load Balancer cannot use.</source>
        <translation>Die Knoten lauschen auf Port %1, den HTTP-Prüfungen von Load Balancer nicht nutzen können.</translation>
    </message>
    <message>
        <source>Azure refuses such a probe, because the port belongs to an old service.</source>
        <translation>Azure lehnt eine solche Prüfung ab, weil der Port zu einem alten Dienst gehört.</translation>
    </message>
    <message>
        <source>Listen on another port.</source>
        <translation>Lassen Sie die Knoten auf einem anderen Port lauschen.</translation>
    </message>
    <message>
        <source>Nobody can sign in</source>
        <translation>Niemand kann sich anmelden</translation>
    </message>
    <message>
        <source>Every provider of sign-in is off.</source>
        <translation>Alle Anmeldeanbieter sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>A guest alone cannot administer Octopus, so the portal would be shut for all.</source>
        <translation>Ein Gast allein kann Octopus nicht verwalten, daher wäre das Portal für alle verschlossen.</translation>
    </message>
    <message>
        <source>Turn on a provider; the admin command of Octopus is the way back in.</source>
        <translation>Schalten Sie einen Anbieter ein; der Befehl admin von Octopus ist der Weg zurück.</translation>
    </message>
    <message>
        <source>These nodes cannot use the provider</source>
        <translation>Diese Knoten können den Anbieter nicht nutzen</translation>
    </message>
    <message>
        <source>“%1” does not work on the operating system of the nodes.</source>
        <translation>„%1“ funktioniert auf dem Betriebssystem der Knoten nicht.</translation>
    </message>
    <message>
        <source>Octopus&apos;s table of providers names where each one works; some belong to Octopus Cloud, and Active Directory needs Windows.</source>
        <translation>Die Anbietertabelle von Octopus nennt, wo jeder funktioniert; einige gehören zu Octopus Cloud, und Active Directory braucht Windows.</translation>
    </message>
    <message>
        <source>Turn it off and choose one that the table allows; LDAP takes the place of Active Directory on Linux.</source>
        <translation>Schalten Sie ihn aus, und wählen Sie einen, den die Tabelle zulässt; unter Linux tritt LDAP an die Stelle von Active Directory.</translation>
    </message>
    <message>
        <source>This Octopus does not know the provider yet</source>
        <translation>Diese Octopus-Version kennt den Anbieter noch nicht</translation>
    </message>
    <message>
        <source>“%1” is not in Octopus %2; it came with %3.</source>
        <translation>„%1“ fehlt in Octopus %2; der Anbieter kam mit %3.</translation>
    </message>
    <message>
        <source>There is nothing to turn on, and users cannot sign in.</source>
        <translation>Es gibt nichts einzuschalten, und Benutzer können sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or another provider.</source>
        <translation>Planen Sie eine neuere Octopus-Version oder einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>Octopus ignores automatic sign-in here</source>
        <translation>Octopus ignoriert hier die automatische Anmeldung</translation>
    </message>
    <message>
        <source>It acts with exactly one provider besides the form, and not with Guest; otherwise Octopus shows its page as usual.</source>
        <translation>Sie wirkt nur mit genau einem Anbieter neben dem Anmeldeformular und nicht zusammen mit der Gastanmeldung; andernfalls zeigt Octopus wie gewohnt seine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Keep one external provider, or turn automatic sign-in off.</source>
        <translation>Behalten Sie einen externen Anbieter, oder schalten Sie die automatische Anmeldung aus.</translation>
    </message>
    <message>
        <source>A password alone opens the public portal</source>
        <translation>Ein Kennwort allein öffnet das öffentliche Portal</translation>
    </message>
    <message>
        <source>The portal is on the Internet, and a password without a second factor is enough.</source>
        <translation>Das Portal steht im Internet, und ein Kennwort ohne zweiten Faktor genügt.</translation>
    </message>
    <message>
        <source>Octopus has no second factor of its own; the identity provider asks for it.</source>
        <translation>Octopus hat keinen eigenen zweiten Faktor; der Identitätsanbieter verlangt ihn.</translation>
    </message>
    <message>
        <source>Sign in by Microsoft Entra ID or another provider with a second factor, and keep one password account for emergencies.</source>
        <translation>Lassen Sie die Anmeldung über Microsoft Entra ID oder einen anderen Anbieter mit zweitem Faktor laufen, und behalten Sie ein Kennwortkonto für Notfälle.</translation>
    </message>
    <message>
        <source>Everybody on the Internet is a guest</source>
        <translation>Jeder im Internet ist Gast</translation>
    </message>
    <message>
        <source>The portal is public, and Guest may sign in.</source>
        <translation>Das Portal ist öffentlich, und die Gastanmeldung ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Guests read what their team may read, names of machines and logs among it.</source>
        <translation>Gäste lesen, was ihr Team lesen darf, darunter Namen von Maschinen und Protokolle.</translation>
    </message>
    <message>
        <source>Turn Guest off.</source>
        <translation>Schalten Sie die Gastanmeldung aus.</translation>
    </message>
    <message>
        <source>A provider is not fully described</source>
        <translation>Ein Anbieter ist nicht vollständig beschrieben</translation>
    </message>
    <message>
        <source>“%1” is on, and its server, issuer or client id is not given.</source>
        <translation>„%1“ ist eingeschaltet, und Server, Aussteller oder Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The command that sets it up would be written without them.</source>
        <translation>Der Befehl, der ihn einrichtet, würde ohne diese Angaben geschrieben.</translation>
    </message>
    <message>
        <source>Enter what the provider gave you.</source>
        <translation>Geben Sie ein, was Sie vom Anbieter erhalten haben.</translation>
    </message>
    <message>
        <source>Passwords cross the network in clear text</source>
        <translation>Kennwörter laufen im Klartext durch das Netzwerk</translation>
    </message>
    <message>
        <source>LDAP is not protected.</source>
        <translation>LDAP ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Octopus sends each user&apos;s password to the directory to check it.</source>
        <translation>Octopus sendet das Kennwort jedes Benutzers zur Prüfung an das Verzeichnis.</translation>
    </message>
    <message>
        <source>Use SSL or StartTLS.</source>
        <translation>Verwenden Sie SSL oder StartTLS.</translation>
    </message>
    <message>
        <source>Port and protection of LDAP disagree</source>
        <translation>Port und Verschlüsselung von LDAP passen nicht zusammen</translation>
    </message>
    <message>
        <source>LDAP is on port %1 with protection %2, whose usual port is %3.</source>
        <translation>LDAP nutzt Port %1; bei dieser Verschlüsselung (%2) ist Port %3 üblich.</translation>
    </message>
    <message>
        <source>One port speaks TLS from the first byte, the other only after it is asked; on the wrong one nobody signs in.</source>
        <translation>Der eine Port spricht vom ersten Byte an TLS, der andere erst auf Aufforderung; am falschen meldet sich niemand an.</translation>
    </message>
    <message>
        <source>Take the usual port of that protection.</source>
        <translation>Verwenden Sie den Port, der bei dieser Verschlüsselung üblich ist.</translation>
    </message>
    <message>
        <source>This Octopus does not know multi-node polling</source>
        <translation>Diese Octopus-Version kennt kein Multi-Node-Polling</translation>
    </message>
    <message>
        <source>“%1” runs Octopus %2; a shared queue in Redis came with %3.</source>
        <translation>Auf „%1“ läuft Octopus %2; die gemeinsame Warteschlange in Redis kam mit %3.</translation>
    </message>
    <message>
        <source>A node that does not know the queue keeps work for its Tentacles to itself, and Tentacles with one address never fetch it.</source>
        <translation>Ein Knoten, der die Warteschlange nicht kennt, behält die Arbeit für seine Tentacles für sich, und Tentacles mit nur einer Adresse holen sie nie ab.</translation>
    </message>
    <message>
        <source>Plan that version or a newer one on every node, or poll every node.</source>
        <translation>Planen Sie auf jedem Knoten diese oder eine neuere Version, oder lassen Sie jeden Knoten abfragen.</translation>
    </message>
    <message>
        <source>Multi-node polling needs a cluster shared root</source>
        <translation>Multi-Node-Polling braucht ein gemeinsames Cluster-Stammverzeichnis</translation>
    </message>
    <message>
        <source>Tentacles poll by Redis; layout of the files: %1.</source>
        <translation>Tentacles fragen über Redis ab; Aufteilung der Dateien: %1.</translation>
    </message>
    <message>
        <source>What does not fit the queue goes through folders below the root; without one Octopus refuses to start.</source>
        <translation>Was nicht in die Warteschlange passt, läuft über Ordner unterhalb des Stammverzeichnisses; ohne eines startet Octopus nicht.</translation>
    </message>
    <message>
        <source>Choose one root (clusterShared).</source>
        <translation>Wählen Sie ein Stammverzeichnis (clusterShared).</translation>
    </message>
    <message>
        <source>This Redis must not have replicas</source>
        <translation>Dieses Redis darf keine Replikate haben</translation>
    </message>
    <message>
        <source>Redis has replicas or fails over by itself.</source>
        <translation>Redis hat Replikate oder führt selbsttätig ein Failover aus.</translation>
    </message>
    <message>
        <source>A replica is behind by moments; after a failover Octopus would find a queue from the past and run work twice or never. An empty Redis is safe: operations are tried again. General advice for high availability is wrong for this queue.</source>
        <translation>Ein Replikat hinkt um Augenblicke nach; nach einem Failover fände Octopus eine Warteschlange aus der Vergangenheit vor und würde Arbeit doppelt oder gar nicht ausführen. Ein leeres Redis ist unbedenklich: Vorgänge werden erneut versucht. Allgemeine Ratschläge zur Hochverfügbarkeit sind für diese Warteschlange falsch.</translation>
    </message>
    <message>
        <source>Run one Redis without replicas; Azure Managed Redis lets you turn high availability off.</source>
        <translation>Betreiben Sie ein einzelnes Redis ohne Replikate; bei Azure Managed Redis lässt sich die Hochverfügbarkeit ausschalten.</translation>
    </message>
    <message>
        <source>This Redis must not keep data on disk</source>
        <translation>Dieses Redis darf keine Daten auf dem Datenträger halten</translation>
    </message>
    <message>
        <source>Redis keeps its data on disk (RDB or AOF).</source>
        <translation>Redis hält seine Daten auf dem Datenträger (RDB oder AOF).</translation>
    </message>
    <message>
        <source>After a restart an old queue would come back, with work that is done or given up. Octopus expects memory alone; the usual advice to keep data does not hold for this queue.</source>
        <translation>Nach einem Neustart käme eine alte Warteschlange zurück, mit erledigter oder aufgegebener Arbeit. Octopus erwartet reinen Arbeitsspeicher; der übliche Rat, Daten zu sichern, gilt für diese Warteschlange nicht.</translation>
    </message>
    <message>
        <source>Turn both kinds of persistence off.</source>
        <translation>Schalten Sie beide Arten der Persistenz aus.</translation>
    </message>
    <message>
        <source>Redis would throw work away</source>
        <translation>Redis würde Arbeit verwerfen</translation>
    </message>
    <message>
        <source>The eviction policy is %1; the queue needs %2.</source>
        <translation>Die Entfernungsrichtlinie ist %1; die Warteschlange braucht %2.</translation>
    </message>
    <message>
        <source>When memory is full, any other policy removes keys, which are messages to Tentacles. Azure Managed Redis has another one by default.</source>
        <translation>Ist der Arbeitsspeicher voll, entfernt jede andere Richtlinie Schlüssel, und diese sind Nachrichten an Tentacles. Azure Managed Redis hat standardmäßig eine andere.</translation>
    </message>
    <message>
        <source>Set the policy and watch the memory.</source>
        <translation>Setzen Sie die Richtlinie, und überwachen Sie den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Octopus has not tested this Redis</source>
        <translation>Octopus hat dieses Redis nicht getestet</translation>
    </message>
    <message>
        <source>Redis is %1; Octopus advises %2 or newer.</source>
        <translation>Redis hat die Version %1; Octopus empfiehlt %2 oder neuer.</translation>
    </message>
    <message>
        <source>Older versions may work, but nobody at Octopus has tried; no managed Redis of Azure is that new yet.</source>
        <translation>Ältere Versionen funktionieren möglicherweise, aber bei Octopus hat es niemand ausprobiert; kein verwaltetes Redis von Azure ist bisher so neu.</translation>
    </message>
    <message>
        <source>Run Redis on a small machine of its own, or test yours with your load.</source>
        <translation>Betreiben Sie Redis auf einer eigenen kleinen Maschine, oder testen Sie Ihres mit Ihrer Last.</translation>
    </message>
    <message>
        <source>Nodes with different Redis share no queue</source>
        <translation>Knoten mit verschiedenen Redis teilen sich keine Warteschlange</translation>
    </message>
    <message>
        <source>The connection to Redis differs between nodes.</source>
        <translation>Die Verbindung zu Redis ist nicht auf allen Knoten gleich.</translation>
    </message>
    <message>
        <source>Work of one node then waits in a queue that the other nodes do not see.</source>
        <translation>Arbeit eines Knotens wartet dann in einer Warteschlange, die die übrigen Knoten nicht sehen.</translation>
    </message>
    <message>
        <source>Set the same connection on every node and restart each.</source>
        <translation>Richten Sie auf jedem Knoten dieselbe Verbindung ein, und starten Sie jeden neu.</translation>
    </message>
    <message>
        <source>The password of Redis crosses the network in clear text</source>
        <translation>Das Kennwort von Redis läuft im Klartext durch das Netzwerk</translation>
    </message>
    <message>
        <source>Nodes connect to Redis without TLS.</source>
        <translation>Die Knoten verbinden sich ohne TLS mit Redis.</translation>
    </message>
    <message>
        <source>Octopus encrypts the messages; the password and who talks to whom stay readable.</source>
        <translation>Octopus verschlüsselt die Nachrichten; lesbar bleiben das Kennwort und wer mit wem spricht.</translation>
    </message>
    <message>
        <source>Connect by TLS.</source>
        <translation>Stellen Sie die Verbindung über TLS her.</translation>
    </message>
    <message>
        <source>Redis is open to the Internet</source>
        <translation>Redis ist zum Internet offen</translation>
    </message>
    <message>
        <source>Redis can be reached from the Internet.</source>
        <translation>Redis ist aus dem Internet erreichbar.</translation>
    </message>
    <message>
        <source>Open Redis servers are found within hours; one password stands before all work of your Tentacles.</source>
        <translation>Offene Redis-Server werden binnen Stunden gefunden; nur ein Kennwort schützt die gesamte Arbeit Ihrer Tentacles.</translation>
    </message>
    <message>
        <source>Keep Redis in the network, behind a private endpoint.</source>
        <translation>Halten Sie Redis im Netzwerk, hinter einem privaten Endpunkt.</translation>
    </message>
    <message>
        <source>Azure ends Azure Cache for Redis</source>
        <translation>Azure stellt Azure Cache for Redis ein</translation>
    </message>
    <message>
        <source>“%1” is a size of Azure Cache for Redis.</source>
        <translation>„%1“ ist eine Größe von Azure Cache for Redis.</translation>
    </message>
    <message>
        <source>The older service retires; what is built on it now has to be moved soon.</source>
        <translation>Der ältere Dienst wird eingestellt; was jetzt darauf aufgebaut wird, muss bald umziehen.</translation>
    </message>
    <message>
        <source>Choose a size of Azure Managed Redis, or a machine of its own.</source>
        <translation>Wählen Sie eine Größe von Azure Managed Redis oder eine eigene Maschine.</translation>
    </message>
    <message>
        <source>The existing Redis has no address yet</source>
        <translation>Das vorhandene Redis hat noch keine Adresse</translation>
    </message>
    <message>
        <source>The address of the existing Redis is not given.</source>
        <translation>Die Adresse des vorhandenen Redis ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The connection of every node is made from it.</source>
        <translation>Daraus wird die Verbindung jedes Knotens gebildet.</translation>
    </message>
    <message>
        <source>Enter host and port.</source>
        <translation>Geben Sie Host und Port ein.</translation>
    </message>
    <message>
        <source>Tentacles need one address for all nodes</source>
        <translation>Tentacles brauchen eine Adresse für alle Knoten</translation>
    </message>
    <message>
        <source>Tentacles poll by Redis, and nothing stands before the polling port of the nodes.</source>
        <translation>Tentacles fragen über Redis ab, und vor dem Polling-Port der Knoten steht nichts.</translation>
    </message>
    <message>
        <source>A Tentacle that polls one node stops with it, although every node could serve it.</source>
        <translation>Ein Tentacle, der einen Knoten abfragt, bleibt mit diesem stehen, obwohl jeder Knoten ihn bedienen könnte.</translation>
    </message>
    <message>
        <source>Put a Load Balancer before the polling port, without affinity.</source>
        <translation>Stellen Sie einen Load Balancer vor den Polling-Port, ohne Sitzungsaffinität.</translation>
    </message>
    <message>
        <source>Redis is one part by design</source>
        <translation>Redis ist absichtlich nur einmal vorhanden</translation>
    </message>
    <message>
        <source>While Redis is away, no polling Tentacle gets work.</source>
        <translation>Solange Redis fehlt, erhält kein Polling-Tentacle Arbeit.</translation>
    </message>
    <message>
        <source>Octopus wants a single Redis without copies; a restart takes seconds and is bridged by retries, a lost machine takes as long as its replacement.</source>
        <translation>Octopus will ein einzelnes Redis ohne Kopien; ein Neustart dauert Sekunden und wird durch Wiederholungsversuche überbrückt, eine verlorene Maschine fehlt so lange, bis sie ersetzt ist.</translation>
    </message>
    <message>
        <source>Have its replacement scripted, and watch its health.</source>
        <translation>Halten Sie für den Ersatz ein Skript bereit, und überwachen Sie den Zustand von Redis.</translation>
    </message>
    <message>
        <source>Octopus sees the share as a drive letter</source>
        <translation>Octopus sieht die Freigabe als Laufwerkbuchstaben</translation>
    </message>
    <message>
        <source>A mapped drive exists in the session of one user. The service does not see an administrator&apos;s drive and stops at start; a global mapping, or one of the service account, works.</source>
        <translation>Ein Netzlaufwerk existiert in der Sitzung eines einzelnen Benutzers. Der Dienst sieht das Laufwerk eines Administrators nicht und bricht beim Start ab; eine globale Zuordnung oder eine des Dienstkontos funktioniert.</translation>
    </message>
    <message>
        <source>Use the UNC path, or have the service account map the drive.</source>
        <translation>Verwenden Sie den UNC-Pfad, oder lassen Sie das Dienstkonto das Laufwerk zuordnen.</translation>
    </message>
    <message>
        <source>This letter cannot be mapped</source>
        <translation>Dieser Buchstabe lässt sich nicht zuordnen</translation>
    </message>
    <message>
        <source>“%1” is no letter for a mapped drive.</source>
        <translation>„%1“ ist kein Buchstabe für ein Netzlaufwerk.</translation>
    </message>
    <message>
        <source>A, B and C belong to the machine itself.</source>
        <translation>A, B und C gehören der Maschine selbst.</translation>
    </message>
    <message>
        <source>Choose a letter from D to Z that no disk of the nodes has.</source>
        <translation>Wählen Sie einen Buchstaben von D bis Z, den kein Datenträger der Knoten hat.</translation>
    </message>
    <message>
        <source>The service cannot read the stored key</source>
        <translation>Der Dienst kann den gespeicherten Schlüssel nicht lesen</translation>
    </message>
    <message>
        <source>An administrator stores the key of the share; Octopus uses it by: %1.</source>
        <translation>Ein Administrator speichert den Schlüssel der Freigabe; Zugriffsart von Octopus: %1.</translation>
    </message>
    <message>
        <source>Windows keeps such a credential for the user who stored it. It works while that administrator tries it, and fails for the service after the next restart.</source>
        <translation>Windows bewahrt solche Anmeldeinformationen für den Benutzer auf, der sie gespeichert hat. Der Zugriff gelingt, solange dieser Administrator ihn ausprobiert, und scheitert für den Dienst nach dem nächsten Neustart.</translation>
    </message>
    <message>
        <source>Store the key as the service account; the scripts do so by a one-time task.</source>
        <translation>Speichern Sie den Schlüssel als Dienstkonto; die Skripte tun das mit einer einmaligen Aufgabe.</translation>
    </message>
    <message>
        <source>Symbolic links are the older way</source>
        <translation>Symbolische Links sind der ältere Weg</translation>
    </message>
    <message>
        <source>The folders of the share hide behind symbolic links in the home folder.</source>
        <translation>Die Ordner der Freigabe verbergen sich hinter symbolischen Links im Home-Ordner.</translation>
    </message>
    <message>
        <source>The older guide of Octopus uses links; today&apos;s uses the path itself. A link needs the same credential, and one that exists already as a folder cannot be made.</source>
        <translation>Die ältere Anleitung von Octopus verwendet Links, die heutige den Pfad selbst. Ein Link braucht dieselben Anmeldeinformationen, und wo bereits ein Ordner gleichen Namens liegt, lässt er sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Use the UNC path, unless you follow the older guide on purpose.</source>
        <translation>Verwenden Sie den UNC-Pfad, sofern Sie nicht bewusst der älteren Anleitung folgen.</translation>
    </message>
    <message>
        <source>A DFS namespace root is not supported</source>
        <translation>Ein DFS-Namespacestamm wird nicht unterstützt</translation>
    </message>
    <message>
        <source>“%1” is the root of a DFS namespace.</source>
        <translation>„%1“ ist der Stamm eines DFS-Namespace.</translation>
    </message>
    <message>
        <source>DFS sends each node to a replica of its choice; files that one node writes reach the others late or are overwritten, and Octopus shows them as missing.</source>
        <translation>DFS schickt jeden Knoten zu einem Replikat seiner Wahl; Dateien, die ein Knoten schreibt, erreichen die übrigen verspätet oder werden überschrieben, und Octopus zeigt sie als fehlend an.</translation>
    </message>
    <message>
        <source>Enter the path of one replica by its server name, the same for all nodes.</source>
        <translation>Geben Sie den Pfad eines einzelnen Replikats mit dessen Servernamen ein, für alle Knoten denselben.</translation>
    </message>
    <message>
        <source>A global mapping does not work with DFS</source>
        <translation>Eine globale Zuordnung funktioniert nicht mit DFS</translation>
    </message>
    <message>
        <source>The share comes from DFS and is to be mapped for all users.</source>
        <translation>Die Freigabe kommt aus DFS und soll für alle Benutzer zugeordnet werden.</translation>
    </message>
    <message>
        <source>Windows does not support global SMB mappings of DFS paths.</source>
        <translation>Windows unterstützt keine globalen SMB-Zuordnungen von DFS-Pfaden.</translation>
    </message>
    <message>
        <source>Use the UNC path of the replica.</source>
        <translation>Verwenden Sie den UNC-Pfad des Replikats.</translation>
    </message>
    <message>
        <source>A storage account has one directory</source>
        <translation>Ein Speicherkonto hat ein einziges Verzeichnis</translation>
    </message>
    <message>
        <source>Nodes sign in by %1, and the account is to have a second directory.</source>
        <translation>Die Knoten melden sich über %1 an, und das Konto soll ein zweites Verzeichnis erhalten.</translation>
    </message>
    <message>
        <source>Azure Files takes one source of identities for each account.</source>
        <translation>Azure Files lässt für jedes Konto nur eine Identitätsquelle zu.</translation>
    </message>
    <message>
        <source>Keep one, and use an account of its own for the other.</source>
        <translation>Behalten Sie eines, und verwenden Sie für das andere ein eigenes Konto.</translation>
    </message>
    <message>
        <source>The account refuses the key that nodes sign in with</source>
        <translation>Das Konto lehnt den Schlüssel ab, mit dem sich die Knoten anmelden</translation>
    </message>
    <message>
        <source>Nodes sign in with the storage account key, and the account does not allow it.</source>
        <translation>Die Knoten melden sich mit dem Speicherkonto-Schlüssel an, und das Konto lässt ihn nicht zu.</translation>
    </message>
    <message>
        <source>Without the key no node opens the share, and Octopus stops at start.</source>
        <translation>Ohne den Schlüssel öffnet kein Knoten die Freigabe, und Octopus bricht beim Start ab.</translation>
    </message>
    <message>
        <source>Allow the key, or sign in by a directory.</source>
        <translation>Lassen Sie den Schlüssel zu, oder melden Sie die Knoten über ein Verzeichnis an.</translation>
    </message>
    <message>
        <source>The storage key is allowed and not needed</source>
        <translation>Der Speicherkonto-Schlüssel ist zugelassen, wird aber nicht gebraucht</translation>
    </message>
    <message>
        <source>Nodes sign in by %1, yet the account still takes its key.</source>
        <translation>Die Knoten melden sich über %1 an, doch das Konto nimmt weiterhin seinen Schlüssel an.</translation>
    </message>
    <message>
        <source>The key opens every share of the account and names nobody.</source>
        <translation>Der Schlüssel öffnet jede Freigabe des Kontos und verrät nicht, wer ihn benutzt.</translation>
    </message>
    <message>
        <source>Forbid the key.</source>
        <translation>Sperren Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The share signs in by a domain that is not there</source>
        <translation>Die Anmeldung an der Freigabe läuft über eine Domäne, die nicht da ist</translation>
    </message>
    <message>
        <source>Nodes sign in to the share by %1, and no domain controller is in reach.</source>
        <translation>Die Knoten melden sich an der Freigabe über %1 an, und kein Domänencontroller ist erreichbar.</translation>
    </message>
    <message>
        <source>Without a domain controller there is no ticket, and no node opens the share.</source>
        <translation>Ohne Domänencontroller gibt es kein Ticket, und kein Knoten öffnet die Freigabe.</translation>
    </message>
    <message>
        <source>Say where the domain controllers are, or sign in with the storage key.</source>
        <translation>Geben Sie an, wo die Domänencontroller stehen, oder melden Sie die Knoten mit dem Speicherkonto-Schlüssel an.</translation>
    </message>
    <message>
        <source>The storage account answers on the Internet</source>
        <translation>Das Speicherkonto ist aus dem Internet erreichbar</translation>
    </message>
    <message>
        <source>Public network access of the storage account is on.</source>
        <translation>Der öffentliche Netzwerkzugriff auf das Speicherkonto ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Then a leaked key is all that somebody needs to read every package and log; a private endpoint alone does not close the public one.</source>
        <translation>Dann genügt ein durchgesickerter Schlüssel, um jedes Paket und jedes Protokoll zu lesen; ein privater Endpunkt allein schließt den öffentlichen nicht.</translation>
    </message>
    <message>
        <source>Use a private endpoint and turn public access off.</source>
        <translation>Verwenden Sie einen privaten Endpunkt, und schalten Sie den öffentlichen Zugriff aus.</translation>
    </message>
    <message>
        <source>Nothing leads to the share</source>
        <translation>Zur Freigabe führt kein Weg</translation>
    </message>
    <message>
        <source>The storage account has neither a private endpoint nor public access.</source>
        <translation>Das Speicherkonto hat weder einen privaten Endpunkt noch öffentlichen Zugriff.</translation>
    </message>
    <message>
        <source>No node can open the share, so none starts.</source>
        <translation>Kein Knoten kann die Freigabe öffnen, also startet keiner.</translation>
    </message>
    <message>
        <source>Add a private endpoint.</source>
        <translation>Fügen Sie einen privaten Endpunkt hinzu.</translation>
    </message>
    <message>
        <source>NFS does not suit nodes on Windows</source>
        <translation>NFS passt nicht zu Knoten unter Windows</translation>
    </message>
    <message>
        <source>The share is to be mounted by NFS.</source>
        <translation>Die Freigabe soll über NFS eingebunden werden.</translation>
    </message>
    <message>
        <source>An NFS mount of Windows belongs to one user and is gone after a restart; Azure Files offers NFS to Linux only.</source>
        <translation>Unter Windows gehört eine NFS-Einbindung einem einzelnen Benutzer und ist nach einem Neustart weg; Azure Files bietet NFS nur für Linux an.</translation>
    </message>
    <message>
        <source>Use SMB for nodes on Windows.</source>
        <translation>Verwenden Sie für Knoten unter Windows SMB.</translation>
    </message>
    <message>
        <source>Files cross the network in clear text</source>
        <translation>Dateien gehen im Klartext durch das Netzwerk</translation>
    </message>
    <message>
        <source>The transport to the share is not encrypted.</source>
        <translation>Die Übertragung zur Freigabe ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Packages and logs hold what an attacker wants to read or change.</source>
        <translation>Pakete und Protokolle enthalten, was ein Angreifer lesen oder verändern will.</translation>
    </message>
    <message>
        <source>Use SMB 3 with encryption.</source>
        <translation>Verwenden Sie SMB 3 mit Verschlüsselung.</translation>
    </message>
    <message>
        <source>The account takes connections without encryption</source>
        <translation>Das Konto nimmt Verbindungen ohne Verschlüsselung an</translation>
    </message>
    <message>
        <source>Secure transfer is not required.</source>
        <translation>Sichere Übertragung ist nicht vorgeschrieben.</translation>
    </message>
    <message>
        <source>Old clients may then connect in clear text, and nobody notices.</source>
        <translation>Alte Clients können sich dann im Klartext verbinden, ohne dass es jemand bemerkt.</translation>
    </message>
    <message>
        <source>Require secure transfer.</source>
        <translation>Schreiben Sie sichere Übertragung vor.</translation>
    </message>
    <message>
        <source>Azure Storage has ended this TLS version</source>
        <translation>Azure Storage unterstützt diese TLS-Version nicht mehr</translation>
    </message>
    <message>
        <source>The lowest TLS version of the storage account is %1.</source>
        <translation>Die niedrigste TLS-Version des Speicherkontos ist %1.</translation>
    </message>
    <message>
        <source>Azure Storage no longer takes old TLS versions, and they are broken besides.</source>
        <translation>Azure Storage nimmt alte TLS-Versionen nicht mehr an, und sie gelten ohnehin als gebrochen.</translation>
    </message>
    <message>
        <source>Set TLS 1.2.</source>
        <translation>Stellen Sie TLS 1.2 ein.</translation>
    </message>
    <message>
        <source>A deleted share is gone</source>
        <translation>Eine gelöschte Freigabe ist endgültig verloren</translation>
    </message>
    <message>
        <source>Share soft delete is off.</source>
        <translation>Das vorläufige Löschen der Freigabe ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>One wrong command deletes all packages, logs and artifacts for good.</source>
        <translation>Ein einziger falscher Befehl löscht alle Pakete, Protokolle und Artefakte endgültig.</translation>
    </message>
    <message>
        <source>Turn soft delete on.</source>
        <translation>Schalten Sie das vorläufige Löschen ein.</translation>
    </message>
    <message>
        <source>Deleted shares are kept for a short time</source>
        <translation>Gelöschte Freigaben bleiben nur kurze Zeit erhalten</translation>
    </message>
    <message>
        <source>A mistake before a weekend or a holiday is found days later.</source>
        <translation>Ein Fehler vor einem Wochenende oder einem Feiertag fällt erst Tage später auf.</translation>
    </message>
    <message>
        <source>Keep deleted shares longer.</source>
        <translation>Bewahren Sie gelöschte Freigaben länger auf.</translation>
    </message>
    <message>
        <source>The share is not backed up</source>
        <translation>Die Freigabe wird nicht gesichert</translation>
    </message>
    <message>
        <source>No backup of the shared files is planned.</source>
        <translation>Eine Sicherung der gemeinsamen Dateien ist nicht geplant.</translation>
    </message>
    <message>
        <source>A restore needs database, files and master key; without the files every release points at packages that are not there.</source>
        <translation>Eine Wiederherstellung braucht Datenbank, Dateien und Hauptschlüssel; ohne die Dateien verweist jedes Release auf Pakete, die nicht da sind.</translation>
    </message>
    <message>
        <source>Back the share up as often as the database.</source>
        <translation>Sichern Sie die Freigabe so oft wie die Datenbank.</translation>
    </message>
    <message>
        <source>Defender for Storage costs by the operation</source>
        <translation>Defender for Storage wird nach Vorgängen abgerechnet</translation>
    </message>
    <message>
        <source>Defender for Storage is on.</source>
        <translation>Defender for Storage ist eingeschaltet.</translation>
    </message>
    <message>
        <source>General advice turns it on everywhere. Tasks write many small files, each operation is billed, and the share is closed to the Internet; the price often exceeds that of the share.</source>
        <translation>Allgemeine Empfehlungen schalten es überall ein. Aufgaben schreiben viele kleine Dateien, jeder Vorgang wird berechnet, und die Freigabe ist vom Internet getrennt; der Preis übersteigt oft den der Freigabe.</translation>
    </message>
    <message>
        <source>Watch its cost in the first month, or turn it off for this account.</source>
        <translation>Beobachten Sie die Kosten im ersten Monat, oder schalten Sie es für dieses Konto aus.</translation>
    </message>
    <message>
        <source>Shared files stand on a local disk</source>
        <translation>Gemeinsame Dateien liegen auf einem lokalen Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) lead to a disk of the node, the first is “%1”.</source>
        <translation>
            <numerusform>%n Pfad führt auf einen Datenträger des Knotens: „%1“.</numerusform>
            <numerusform>%n Pfade führen auf einen Datenträger des Knotens, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each node then has files of its own: logs are empty, artifacts and packages missing, depending on which node answers, and nothing reports it.</source>
        <translation>Dann hat jeder Knoten eigene Dateien: Je nachdem, welcher Knoten antwortet, sind Protokolle leer und fehlen Artefakte und Pakete, und nichts meldet es.</translation>
    </message>
    <message>
        <source>Use a path of the share, or the drive that all nodes map to it.</source>
        <translation>Verwenden Sie einen Pfad der Freigabe oder das Laufwerk, das alle Knoten mit ihr verbinden.</translation>
    </message>
    <message>
        <source>A folder that all nodes need has no shared path</source>
        <translation>Ein Ordner, den alle Knoten brauchen, hat keinen gemeinsamen Pfad</translation>
    </message>
    <message>
        <source>What has no path stays in the home folder of each node, where the other nodes do not see it.</source>
        <translation>Was keinen Pfad hat, bleibt im Home-Ordner jedes einzelnen Knotens, wo die anderen Knoten es nicht sehen.</translation>
    </message>
    <message>
        <source>Give all three paths, or one root for everything.</source>
        <translation>Geben Sie alle drei Pfade an oder ein Stammverzeichnis für alles.</translation>
    </message>
    <message>
        <source>A folder that later versions brought has no shared path</source>
        <translation>Ein Ordner späterer Versionen hat keinen gemeinsamen Pfad</translation>
    </message>
    <message>
        <source>Older guides know three folders; the others stay on the node that wrote them, so exported projects and archived events are found by luck.</source>
        <translation>Ältere Anleitungen kennen drei Ordner; die übrigen bleiben auf dem Knoten, der sie geschrieben hat. Exportierte Projekte und archivierte Ereignisse findet man dann nur mit Glück.</translation>
    </message>
    <message>
        <source>Give the paths, or one root for everything.</source>
        <translation>Geben Sie die Pfade an oder ein Stammverzeichnis für alles.</translation>
    </message>
    <message>
        <source>Two kinds of data share one folder</source>
        <translation>Zwei Arten von Daten teilen sich einen Ordner</translation>
    </message>
    <message>
        <source>“%1” is given for more than one kind of data.</source>
        <translation>„%1“ ist für mehr als eine Art von Daten angegeben.</translation>
    </message>
    <message>
        <source>Octopus cleans each folder by the rules of its kind and would delete the data of the other.</source>
        <translation>Octopus räumt jeden Ordner nach den Regeln seiner Art auf und würde die Daten der anderen löschen.</translation>
    </message>
    <message>
        <source>Give each kind of data a folder of its own.</source>
        <translation>Geben Sie jeder Art von Daten einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>This Octopus knows no cluster shared root</source>
        <translation>Diese Octopus-Version kennt kein gemeinsames Cluster-Stammverzeichnis</translation>
    </message>
    <message>
        <source>Octopus %1 has no option for one root; it came with %2.</source>
        <translation>Octopus %1 hat keine Option für ein gemeinsames Stammverzeichnis; sie kam mit %2.</translation>
    </message>
    <message>
        <source>The command fails, and all folders stay on the local disk.</source>
        <translation>Der Befehl schlägt fehl, und alle Ordner bleiben auf dem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or a path for each kind of data.</source>
        <translation>Planen Sie eine neuere Octopus-Version oder einen Pfad für jede Art von Daten.</translation>
    </message>
    <message>
        <source>Octopus will ask for a cluster shared root</source>
        <translation>Octopus wird ein gemeinsames Cluster-Stammverzeichnis verlangen</translation>
    </message>
    <message>
        <source>The folders have paths of their own instead of one root.</source>
        <translation>Die Ordner haben eigene Pfade statt eines gemeinsamen Stammverzeichnisses.</translation>
    </message>
    <message>
        <source>Octopus has announced that a cluster needs the root, without naming a version; polling through Redis needs it today. It also covers folders of versions to come.</source>
        <translation>Octopus hat angekündigt, dass ein Cluster das Stammverzeichnis braucht, ohne eine Version zu nennen; das Polling über Redis braucht es schon heute. Es deckt auch Ordner künftiger Versionen ab.</translation>
    </message>
    <message>
        <source>A folder of each node&apos;s own is on the share</source>
        <translation>Ein Ordner, der jedem Knoten allein gehört, liegt auf der Freigabe</translation>
    </message>
    <message>
        <source>“%1” is on the share.</source>
        <translation>„%1“ liegt auf der Freigabe.</translation>
    </message>
    <message>
        <source>Home, package cache and git folder belong to one node each; on the share the nodes overwrite each other&apos;s files, and many small files make it slow. The folders that Octopus itself makes below the shared root are meant to be there.</source>
        <translation>Home-Ordner, Paketcache und Git-Ordner gehören jeweils einem Knoten; auf der Freigabe überschreiben die Knoten einander die Dateien, und viele kleine Dateien machen sie langsam. Die Ordner, die Octopus selbst unter dem gemeinsamen Stammverzeichnis anlegt, gehören dorthin.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of the node.</source>
        <translation>Wählen Sie einen Ordner auf einem Datenträger des Knotens.</translation>
    </message>
    <message>
        <source>The configuration file is on the share</source>
        <translation>Die Konfigurationsdatei liegt auf der Freigabe</translation>
    </message>
    <message>
        <source>The configuration file would be “%1”.</source>
        <translation>Die Konfigurationsdatei wäre „%1“.</translation>
    </message>
    <message>
        <source>Octopus refuses a configuration file on a network path, and its secrets open only on the machine that wrote them.</source>
        <translation>Octopus lehnt eine Konfigurationsdatei auf einem Netzwerkpfad ab, und ihre Geheimnisse lassen sich nur auf der Maschine öffnen, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a path on a disk of the node.</source>
        <translation>Wählen Sie einen Pfad auf einem Datenträger des Knotens.</translation>
    </message>
    <message>
        <source>The existing share has no path yet</source>
        <translation>Die vorhandene Freigabe hat noch keinen Pfad</translation>
    </message>
    <message>
        <source>The path of the existing share is not given.</source>
        <translation>Der Pfad der vorhandenen Freigabe ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The paths of all nodes are made from it.</source>
        <translation>Aus ihm werden die Pfade aller Knoten gebildet.</translation>
    </message>
    <message>
        <source>Enter the path as every node sees it.</source>
        <translation>Geben Sie den Pfad so ein, wie ihn jeder Knoten sieht.</translation>
    </message>
    <message>
        <source>Active Directory has no domain controller in reach</source>
        <translation>Active Directory hat keinen erreichbaren Domänencontroller</translation>
    </message>
    <message>
        <source>Users are to sign in by Active Directory; domain controllers: %1.</source>
        <translation>Benutzer sollen sich über Active Directory anmelden; Domänencontroller: %1.</translation>
    </message>
    <message>
        <source>Octopus asks a domain controller at each sign-in; without one in the network nobody comes in.</source>
        <translation>Octopus fragt bei jeder Anmeldung einen Domänencontroller; ohne einen im Netzwerk kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Plan two domain controllers in Azure, connect the existing domain, or sign in by Microsoft Entra ID.</source>
        <translation>Planen Sie zwei Domänencontroller in Azure, binden Sie die vorhandene Domäne an, oder melden Sie die Benutzer über Microsoft Entra ID an.</translation>
    </message>
    <message>
        <source>Kerberos does not work over several nodes</source>
        <translation>Kerberos funktioniert nicht über mehrere Knoten</translation>
    </message>
    <message>
        <source>Domain users sign in by %1.</source>
        <translation>Domänenbenutzer melden sich über %1 an.</translation>
    </message>
    <message>
        <source>Octopus names NTLM for clusters and no Kerberos; one of its pages says it works with Kestrel, others that it fails with a domain account. General advice against NTLM is meant for its first version.</source>
        <translation>Octopus nennt für Cluster NTLM und nicht Kerberos; einer seiner Seiten zufolge funktioniert Kerberos mit Kestrel, anderen zufolge scheitert es mit einem Domänenkonto. Allgemeine Empfehlungen gegen NTLM zielen auf dessen erste Version.</translation>
    </message>
    <message>
        <source>Use NTLM, or sign in by Microsoft Entra ID.</source>
        <translation>Verwenden Sie NTLM, oder melden Sie die Benutzer über Microsoft Entra ID an.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID needs a portal with TLS</source>
        <translation>Microsoft Entra ID braucht ein Portal mit TLS</translation>
    </message>
    <message>
        <source>Users are to sign in by Microsoft Entra ID, and the portal is served without TLS.</source>
        <translation>Benutzer sollen sich über Microsoft Entra ID anmelden, und das Portal wird ohne TLS ausgeliefert.</translation>
    </message>
    <message>
        <source>Entra sends users back to https addresses only, so the sign-in never ends.</source>
        <translation>Entra schickt Benutzer nur an https-Adressen zurück, sodass die Anmeldung nie abgeschlossen wird.</translation>
    </message>
    <message>
        <source>End TLS at the balancer or at the nodes.</source>
        <translation>Lassen Sie TLS am Lastverteiler oder an den Knoten enden.</translation>
    </message>
    <message>
        <source>The redirect URI does not lead to the portal</source>
        <translation>Der Umleitungs-URI führt nicht zum Portal</translation>
    </message>
    <message>
        <source>The redirect URI is “%1”; the portal is “%2”.</source>
        <translation>Der Umleitungs-URI ist „%1“; das Portal ist „%2“.</translation>
    </message>
    <message>
        <source>Entra compares scheme, host, path and capitals; with a node&apos;s name in it, or another path, it refuses the sign-in.</source>
        <translation>Entra vergleicht Schema, Host, Pfad und Großschreibung; steht der Name eines Knotens oder ein anderer Pfad darin, verweigert es die Anmeldung.</translation>
    </message>
    <message>
        <source>Leave it empty, and it is made from the host name of the portal.</source>
        <translation>Lassen Sie das Feld leer, dann wird der URI aus dem Hostnamen des Portals gebildet.</translation>
    </message>
    <message>
        <source>The Entra application has no client secret</source>
        <translation>Die Entra-Anwendung hat kein Clientgeheimnis</translation>
    </message>
    <message>
        <source>Octopus %1 would sign users in by the older, implicit flow.</source>
        <translation>Octopus %1 würde Benutzer über den älteren, impliziten Flow anmelden.</translation>
    </message>
    <message>
        <source>It works, but needs ID tokens switched on, and users in many groups come without their groups.</source>
        <translation>Das funktioniert, setzt aber eingeschaltete ID-Token voraus, und Benutzer in vielen Gruppen kommen ohne ihre Gruppen an.</translation>
    </message>
    <message>
        <source>Make a client secret, keep it in Key Vault, and note when it ends.</source>
        <translation>Erstellen Sie ein Clientgeheimnis, bewahren Sie es im Key Vault auf, und notieren Sie, wann es abläuft.</translation>
    </message>
    <message>
        <source>Users in many groups lose them with this Octopus</source>
        <translation>Benutzer in vielen Gruppen verlieren diese mit dieser Octopus-Version</translation>
    </message>
    <message>
        <source>Octopus %1 does not ask Entra for groups that do not fit the token; %2 does.</source>
        <translation>Octopus %1 fragt Entra nicht nach Gruppen, die nicht in das Token passen; %2 tut es.</translation>
    </message>
    <message>
        <source>Above a limit Entra leaves the groups out, and the user signs in without any team.</source>
        <translation>Oberhalb einer Grenze lässt Entra die Gruppen weg, und der Benutzer ist ohne jedes Team angemeldet.</translation>
    </message>
    <message>
        <source>Plan a newer Octopus, or map app roles instead of groups.</source>
        <translation>Planen Sie eine neuere Octopus-Version, oder ordnen Sie App-Rollen statt Gruppen zu.</translation>
    </message>
    <message>
        <source>The licence may not include SCIM</source>
        <translation>Die Lizenz enthält SCIM möglicherweise nicht</translation>
    </message>
    <message>
        <source>SCIM provisioning is on, and the licence is not known to include it.</source>
        <translation>Die SCIM-Bereitstellung ist eingeschaltet, und es ist nicht bekannt, ob die Lizenz sie enthält.</translation>
    </message>
    <message>
        <source>Without it in the licence Octopus does not answer Entra&apos;s calls.</source>
        <translation>Enthält die Lizenz sie nicht, antwortet Octopus nicht auf die Aufrufe von Entra.</translation>
    </message>
    <message>
        <source>Ask Octopus, or leave SCIM off.</source>
        <translation>Fragen Sie Octopus, oder lassen Sie SCIM ausgeschaltet.</translation>
    </message>
    <message>
        <source>SCIM works with Microsoft Entra ID only</source>
        <translation>SCIM funktioniert nur mit Microsoft Entra ID</translation>
    </message>
    <message>
        <source>SCIM provisioning is on, and Microsoft Entra ID is not.</source>
        <translation>Die SCIM-Bereitstellung ist eingeschaltet, Microsoft Entra ID dagegen nicht.</translation>
    </message>
    <message>
        <source>Users and groups are pushed for the Entra provider.</source>
        <translation>Benutzer und Gruppen werden für den Anmeldeanbieter Entra übertragen.</translation>
    </message>
    <message>
        <source>Turn Microsoft Entra ID on, or SCIM off.</source>
        <translation>Schalten Sie Microsoft Entra ID ein oder SCIM aus.</translation>
    </message>
    <message>
        <source>Entra&apos;s SCIM calls do not reach the portal</source>
        <translation>Die SCIM-Aufrufe von Entra erreichen das Portal nicht</translation>
    </message>
    <message>
        <source>SCIM provisioning is on, and the portal is private.</source>
        <translation>Die SCIM-Bereitstellung ist eingeschaltet, und das Portal ist privat.</translation>
    </message>
    <message>
        <source>Entra calls the portal from the Internet to push users and groups.</source>
        <translation>Entra ruft das Portal aus dem Internet auf, um Benutzer und Gruppen zu übertragen.</translation>
    </message>
    <message>
        <source>Let Entra&apos;s addresses in, or leave SCIM off.</source>
        <translation>Lassen Sie die Adressen von Entra zu, oder lassen Sie SCIM ausgeschaltet.</translation>
    </message>
    <message>
        <source>A folder in the prefix breaks Entra sign-in</source>
        <translation>Ein Ordner im Präfix stört die Anmeldung über Entra</translation>
    </message>
    <message>
        <source>The listen prefix “%1” has a path.</source>
        <translation>Das Listen-Präfix „%1“ enthält einen Pfad.</translation>
    </message>
    <message>
        <source>With a virtual directory the sign-in with a client secret came back to the wrong address.</source>
        <translation>Mit einem virtuellen Verzeichnis kehrte die Anmeldung mit Clientgeheimnis an die falsche Adresse zurück.</translation>
    </message>
    <message>
        <source>Serve the portal at the root of its name.</source>
        <translation>Liefern Sie das Portal im Stamm seines Namens aus.</translation>
    </message>
    <message>
        <source>The private endpoint does not close the public one</source>
        <translation>Der private Endpunkt schließt den öffentlichen nicht</translation>
    </message>
    <message>
        <source>The SQL server has a private endpoint, and its public access is still on.</source>
        <translation>Der SQL-Server hat einen privaten Endpunkt, und sein öffentlicher Zugriff ist noch eingeschaltet.</translation>
    </message>
    <message>
        <source>A private endpoint adds a way and closes none: the server goes on answering on the Internet.</source>
        <translation>Ein privater Endpunkt fügt einen Weg hinzu und schließt keinen: Der Server antwortet weiterhin im Internet.</translation>
    </message>
    <message>
        <source>Turn public network access off.</source>
        <translation>Schalten Sie den öffentlichen Netzwerkzugriff aus.</translation>
    </message>
    <message>
        <source>The nodes reach the database over its public address</source>
        <translation>Die Knoten erreichen die Datenbank über deren öffentliche Adresse</translation>
    </message>
    <message>
        <source>The SQL server has no private endpoint; nodes use its public address.</source>
        <translation>Der SQL-Server hat keinen privaten Endpunkt; die Knoten benutzen seine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>On a public address only the firewall and the sign-in stand between the Internet and the database.</source>
        <translation>An einer öffentlichen Adresse stehen nur Firewall und Anmeldung zwischen dem Internet und der Datenbank.</translation>
    </message>
    <message>
        <source>Add a private endpoint and turn public access off.</source>
        <translation>Fügen Sie einen privaten Endpunkt hinzu, und schalten Sie den öffentlichen Zugriff aus.</translation>
    </message>
    <message>
        <source>Nothing leads to the database</source>
        <translation>Zur Datenbank führt kein Weg</translation>
    </message>
    <message>
        <source>The SQL server has neither a private endpoint nor public access.</source>
        <translation>Der SQL-Server hat weder einen privaten Endpunkt noch öffentlichen Zugriff.</translation>
    </message>
    <message>
        <source>No node can connect, so none starts.</source>
        <translation>Kein Knoten kann sich verbinden, also startet keiner.</translation>
    </message>
    <message>
        <source>Redirected connections to the database are blocked</source>
        <translation>Umgeleitete Verbindungen zur Datenbank sind blockiert</translation>
    </message>
    <message>
        <source>Open outbound ports: %1. The connection policy needs: %2.</source>
        <translation>Offene ausgehende Ports: %1. Die Verbindungsrichtlinie braucht: %2.</translation>
    </message>
    <message>
        <source>With redirection the gateway sends the client on to another port; while that is closed, connecting hangs after a first success.</source>
        <translation>Bei der Umleitung verweist das Gateway den Client an einen anderen Port; solange dieser geschlossen ist, hängt der Verbindungsaufbau nach einem ersten Erfolg.</translation>
    </message>
    <message>
        <source>Open the ports to the database, or choose the proxy policy.</source>
        <translation>Öffnen Sie die Ports zur Datenbank, oder wählen Sie die Richtlinie Proxy.</translation>
    </message>
    <message>
        <source>Every customer of Azure may try the database</source>
        <translation>Jeder Azure-Kunde darf es bei der Datenbank versuchen</translation>
    </message>
    <message>
        <source>The firewall rule 0.0.0.0 lets all Azure services in.</source>
        <translation>Die Firewallregel 0.0.0.0 lässt alle Azure-Dienste zu.</translation>
    </message>
    <message>
        <source>The rule means every address of Azure, those of other customers included.</source>
        <translation>Die Regel meint jede Adresse von Azure, auch die anderer Kunden.</translation>
    </message>
    <message>
        <source>Remove it; nodes come through a private endpoint.</source>
        <translation>Entfernen Sie sie; die Knoten kommen über einen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>A firewall rule of the database is wide</source>
        <translation>Eine Firewallregel der Datenbank ist weit gefasst</translation>
    </message>
    <message>
        <source>One range of the SQL firewall lets %1 addresses in.</source>
        <translation>Ein Bereich der SQL-Firewall lässt %1 Adressen zu.</translation>
    </message>
    <message>
        <source>Each address that may connect may also guess passwords; a range over the Internet is no firewall at all.</source>
        <translation>Jede Adresse, die sich verbinden darf, darf auch Kennwörter raten; ein Bereich über das ganze Internet ist keine Firewall.</translation>
    </message>
    <message>
        <source>List the few addresses that need it, or use a private endpoint.</source>
        <translation>Führen Sie die wenigen Adressen auf, die den Zugriff brauchen, oder verwenden Sie einen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>The database has many firewall rules</source>
        <translation>Die Datenbank hat viele Firewallregeln</translation>
    </message>
    <message>
        <source>The SQL firewall has %1 ranges; more than %2 are hard to keep in order.</source>
        <translation>Die SQL-Firewall hat %1 Bereiche; mehr als %2 sind schwer in Ordnung zu halten.</translation>
    </message>
    <message>
        <source>Old rules stay open after their reason has gone.</source>
        <translation>Alte Regeln bleiben offen, wenn ihr Grund längst entfallen ist.</translation>
    </message>
    <message>
        <source>Remove what nobody needs.</source>
        <translation>Entfernen Sie, was niemand braucht.</translation>
    </message>
    <message>
        <source>The server refuses the SQL login of Octopus</source>
        <translation>Der Server lehnt den SQL-Login von Octopus ab</translation>
    </message>
    <message>
        <source>Octopus signs in with a SQL login, and the server takes Microsoft Entra identities only.</source>
        <translation>Octopus meldet sich mit einem SQL-Login an, und der Server nimmt nur Identitäten von Microsoft Entra an.</translation>
    </message>
    <message>
        <source>With Microsoft Entra sign-in only, every SQL login fails, so no node starts.</source>
        <translation>Ist nur die Anmeldung über Microsoft Entra zugelassen, schlägt jeder SQL-Login fehl, und kein Knoten startet.</translation>
    </message>
    <message>
        <source>Sign in as the managed identity, or let the server take SQL logins.</source>
        <translation>Melden Sie sich mit der verwalteten Identität an, oder lassen Sie am Server SQL-Logins zu.</translation>
    </message>
    <message>
        <source>The SQL server takes passwords</source>
        <translation>Der SQL-Server nimmt Kennwörter an</translation>
    </message>
    <message>
        <source>SQL logins are allowed on the server.</source>
        <translation>SQL-Logins sind am Server zugelassen.</translation>
    </message>
    <message>
        <source>A SQL login has a password that leaks, ages and is guessed; a managed identity has none.</source>
        <translation>Ein SQL-Login hat ein Kennwort, das durchsickern, veralten und erraten werden kann; eine verwaltete Identität hat keines.</translation>
    </message>
    <message>
        <source>Sign in as the managed identity and allow Microsoft Entra sign-in only.</source>
        <translation>Melden Sie sich mit der verwalteten Identität an, und lassen Sie nur die Anmeldung über Microsoft Entra zu.</translation>
    </message>
    <message>
        <source>Azure SQL has ended this TLS version</source>
        <translation>Azure SQL unterstützt diese TLS-Version nicht mehr</translation>
    </message>
    <message>
        <source>The lowest TLS version of the SQL server is %1.</source>
        <translation>Die niedrigste TLS-Version des SQL-Servers ist %1.</translation>
    </message>
    <message>
        <source>Azure SQL no longer takes old TLS versions, and they are broken besides.</source>
        <translation>Azure SQL nimmt alte TLS-Versionen nicht mehr an, und sie gelten ohnehin als gebrochen.</translation>
    </message>
    <message>
        <source>The certificate of the database is not checked</source>
        <translation>Das Zertifikat der Datenbank wird nicht geprüft</translation>
    </message>
    <message>
        <source>The connection trusts any certificate.</source>
        <translation>Die Verbindung vertraut jedem Zertifikat.</translation>
    </message>
    <message>
        <source>Azure SQL has a certificate that every Windows trusts; without the check somebody in between can read and change all that Octopus stores.</source>
        <translation>Azure SQL hat ein Zertifikat, dem jedes Windows vertraut; ohne die Prüfung kann jemand auf dem Weg dazwischen alles lesen und ändern, was Octopus speichert.</translation>
    </message>
    <message>
        <source>Have the certificate checked (TrustServerCertificate=False).</source>
        <translation>Lassen Sie das Zertifikat prüfen (TrustServerCertificate=False).</translation>
    </message>
    <message>
        <source>Azure must not manage the indexes of Octopus</source>
        <translation>Azure darf die Indizes von Octopus nicht verwalten</translation>
    </message>
    <message>
        <source>Automatic index management is on.</source>
        <translation>Die automatische Indexverwaltung ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Octopus changes its tables at each upgrade and stops at an index that it does not know. What is good advice for a database of your own breaks one that a product upgrades.</source>
        <translation>Octopus ändert seine Tabellen bei jedem Upgrade und bricht bei einem Index ab, den es nicht kennt. Was für eine eigene Datenbank ein guter Rat ist, schadet einer, die ein Produkt selbst aktualisiert.</translation>
    </message>
    <message>
        <source>Turn automatic creation and removal of indexes off.</source>
        <translation>Schalten Sie das automatische Erstellen und Entfernen von Indizes aus.</translation>
    </message>
    <message>
        <source>After a failover every node needs another connection string</source>
        <translation>Nach einem Failover braucht jeder Knoten eine andere Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>The copy in the other region is kept by active geo-replication, which has no address of its own.</source>
        <translation>Die Kopie in der anderen Region entsteht durch aktive Georeplikation, die keine eigene Adresse hat.</translation>
    </message>
    <message>
        <source>After the failover somebody has to change the connection string of every node while Octopus is down; some minutes of data may be lost besides.</source>
        <translation>Nach dem Failover muss jemand die Verbindungszeichenfolge jedes Knotens ändern, während Octopus stillsteht; außerdem können die Daten einiger Minuten verloren sein.</translation>
    </message>
    <message>
        <source>Use a failover group: its name stays the same in both regions.</source>
        <translation>Verwenden Sie eine Failovergruppe: Ihr Name bleibt in beiden Regionen derselbe.</translation>
    </message>
    <message>
        <source>The nodes do not use the name of the failover group</source>
        <translation>Die Knoten benutzen nicht den Namen der Failovergruppe</translation>
    </message>
    <message>
        <source>There is a failover group, but the nodes connect to the server&apos;s own name.</source>
        <translation>Es gibt eine Failovergruppe, aber die Knoten verbinden sich mit dem Namen des Servers selbst.</translation>
    </message>
    <message>
        <source>The server&apos;s name stays in the failed region; the name of the group follows the database.</source>
        <translation>Der Name des Servers bleibt in der ausgefallenen Region; der Name der Gruppe folgt der Datenbank.</translation>
    </message>
    <message>
        <source>Connect through the name of the failover group.</source>
        <translation>Stellen Sie die Verbindung über den Namen der Failovergruppe her.</translation>
    </message>
    <message>
        <source>Microsoft decides when the database fails over</source>
        <translation>Microsoft entscheidet, wann das Failover der Datenbank stattfindet</translation>
    </message>
    <message>
        <source>The failover group leaves the decision to Microsoft.</source>
        <translation>Die Failovergruppe überlässt die Entscheidung Microsoft.</translation>
    </message>
    <message>
        <source>Microsoft fails over when a whole region is lost, late and all databases together; the nodes and the files of Octopus have to move in the same step, which only you can order.</source>
        <translation>Microsoft löst das Failover aus, wenn eine ganze Region verloren ist, spät und für alle Datenbanken zugleich; Knoten und Dateien von Octopus müssen im selben Schritt umziehen, und den können nur Sie anordnen.</translation>
    </message>
    <message>
        <source>Decide yourself, by the runbook.</source>
        <translation>Entscheiden Sie selbst, nach dem Runbook.</translation>
    </message>
    <message>
        <source>The region of the copy is not given</source>
        <translation>Die Region der Kopie ist nicht angegeben</translation>
    </message>
    <message>
        <source>A copy of the database is wanted, but in no region.</source>
        <translation>Eine Kopie der Datenbank ist gewünscht, aber ohne Angabe einer Region.</translation>
    </message>
    <message>
        <source>Without a region the copy can neither be built nor priced.</source>
        <translation>Ohne Region lässt sich die Kopie weder aufbauen noch ihr Preis berechnen.</translation>
    </message>
    <message>
        <source>Enter the second region.</source>
        <translation>Geben Sie die zweite Region ein.</translation>
    </message>
    <message>
        <source>The copy stands in the same region</source>
        <translation>Die Kopie liegt in derselben Region</translation>
    </message>
    <message>
        <source>The database and its copy are both in %1.</source>
        <translation>Die Datenbank und ihre Kopie liegen beide in %1.</translation>
    </message>
    <message>
        <source>Azure wants the second server of a failover group in another region, and a copy that fails together with the first one is none.</source>
        <translation>Azure verlangt den zweiten Server einer Failovergruppe in einer anderen Region, und eine Kopie, die zusammen mit dem Original ausfällt, ist keine.</translation>
    </message>
    <message>
        <source>Choose another region; the paired one is the usual choice.</source>
        <translation>Wählen Sie eine andere Region; üblich ist die Partnerregion.</translation>
    </message>
    <message>
        <source>The copy is not in the paired region</source>
        <translation>Die Kopie liegt nicht in der Partnerregion</translation>
    </message>
    <message>
        <source>The copy stands in %1; %2 is paired with %3.</source>
        <translation>Die Kopie liegt in %1; die Partnerregion von %2 ist %3.</translation>
    </message>
    <message>
        <source>Azure updates the regions of a pair at different times and restores one of them first. Other regions work as well.</source>
        <translation>Azure aktualisiert die Regionen eines Paars zu verschiedenen Zeiten und stellt eine davon zuerst wieder her. Andere Regionen eignen sich ebenfalls.</translation>
    </message>
    <message>
        <source>Keep it if you have a reason, such as where data may be stored.</source>
        <translation>Bleiben Sie dabei, wenn Sie einen Grund haben, etwa Vorgaben, wo Daten liegen dürfen.</translation>
    </message>
    <message>
        <source>The database has no copy in another region</source>
        <translation>Die Datenbank hat keine Kopie in einer anderen Region</translation>
    </message>
    <message>
        <source>No second region is planned, and the database has no copy outside its own.</source>
        <translation>Eine zweite Region ist nicht geplant, und die Datenbank hat keine Kopie außerhalb der eigenen.</translation>
    </message>
    <message>
        <source>If the region is lost, Octopus comes back from a geo-redundant backup, hours late, or not at all. General advice asks for a copy in every case; it helps only together with nodes and files there.</source>
        <translation>Geht die Region verloren, kehrt Octopus aus einer georedundanten Sicherung zurück, Stunden später oder gar nicht. Allgemeine Empfehlungen verlangen in jedem Fall eine Kopie; sie hilft nur zusammen mit Knoten und Dateien in der anderen Region.</translation>
    </message>
    <message>
        <source>Decide whether a second region is wanted, or keep geo-redundant backups.</source>
        <translation>Entscheiden Sie, ob eine zweite Region gewünscht ist, oder behalten Sie georedundante Sicherungen.</translation>
    </message>
    <message>
        <source>The database is not encrypted at rest</source>
        <translation>Die Datenbank ist im Ruhezustand nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Transparent data encryption is off.</source>
        <translation>Die transparente Datenverschlüsselung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Octopus encrypts its secrets itself, but not the names, scripts and logs around them; backups hold them in clear text.</source>
        <translation>Octopus verschlüsselt seine Geheimnisse selbst, nicht aber die Namen, Skripte und Protokolle rundherum; in Sicherungen stehen diese im Klartext.</translation>
    </message>
    <message>
        <source>Leave transparent data encryption on.</source>
        <translation>Lassen Sie die transparente Datenverschlüsselung eingeschaltet.</translation>
    </message>
    <message>
        <source>Nobody records who used the database</source>
        <translation>Niemand zeichnet auf, wer die Datenbank benutzt hat</translation>
    </message>
    <message>
        <source>Auditing of the SQL server is off.</source>
        <translation>Das Auditing des SQL-Servers ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Octopus audits its own users; who came to the database another way is seen in the audit of the server alone.</source>
        <translation>Octopus protokolliert seine eigenen Benutzer; wer auf anderem Weg zur Datenbank kam, zeigt allein das Auditing des Servers.</translation>
    </message>
    <message>
        <source>Turn auditing on and send it to the workspace.</source>
        <translation>Schalten Sie das Auditing ein, und senden Sie es an den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Nobody watches the database for attacks</source>
        <translation>Niemand überwacht die Datenbank auf Angriffe</translation>
    </message>
    <message>
        <source>Defender for SQL is off.</source>
        <translation>Defender for SQL ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The database holds the way into every target; Defender reports guessed passwords and unusual access.</source>
        <translation>Die Datenbank enthält den Zugang zu jedem Ziel; Defender meldet Rateversuche bei Kennwörtern und ungewöhnliche Zugriffe.</translation>
    </message>
    <message>
        <source>Turn Defender for SQL on.</source>
        <translation>Schalten Sie Defender for SQL ein.</translation>
    </message>
    <message>
        <source>The database is not scanned for weak settings</source>
        <translation>Die Datenbank wird nicht auf schwache Einstellungen geprüft</translation>
    </message>
    <message>
        <source>Vulnerability assessment is off.</source>
        <translation>Die Sicherheitsrisikobewertung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Rights and settings drift; the scan shows it before somebody else does.</source>
        <translation>Rechte und Einstellungen verschieben sich mit der Zeit; die Überprüfung zeigt es, bevor es jemand anderes tut.</translation>
    </message>
    <message>
        <source>Turn vulnerability assessment on.</source>
        <translation>Schalten Sie die Sicherheitsrisikobewertung ein.</translation>
    </message>
    <message>
        <source>Azure may maintain the database on any evening</source>
        <translation>Azure darf die Datenbank an jedem Abend warten</translation>
    </message>
    <message>
        <source>No maintenance window is chosen for the database.</source>
        <translation>Für die Datenbank ist kein Wartungsfenster gewählt.</translation>
    </message>
    <message>
        <source>Maintenance cuts all connections for a moment; in a deployment window that makes tasks fail.</source>
        <translation>Eine Wartung trennt für einen Moment alle Verbindungen; in einem Deployment-Fenster schlagen dadurch Aufgaben fehl.</translation>
    </message>
    <message>
        <source>Choose nights in which nobody deploys.</source>
        <translation>Wählen Sie Nächte, in denen niemand Deployments ausführt.</translation>
    </message>
    <message>
        <source>Azure SQL cannot keep point-in-time backups that long</source>
        <translation>Azure SQL kann Point-in-Time-Sicherungen nicht so lange aufbewahren</translation>
    </message>
    <message>
        <source>Point-in-time restore is set to %1 days; this objective allows 1 to %2.</source>
        <translation>Die Point-in-Time-Wiederherstellung ist auf %1 Tage eingestellt; dieses Dienstziel erlaubt 1 bis %2.</translation>
    </message>
    <message>
        <source>Choose fewer days, and keep older states by long-term retention.</source>
        <translation>Wählen Sie weniger Tage, und bewahren Sie ältere Stände durch Langzeitaufbewahrung auf.</translation>
    </message>
    <message>
        <source>Azure SQL cannot keep backups that long</source>
        <translation>Azure SQL kann Sicherungen nicht so lange aufbewahren</translation>
    </message>
    <message>
        <source>Long-term retention ends at %1 years.</source>
        <translation>Die Langzeitaufbewahrung endet nach %1 Jahren.</translation>
    </message>
    <message>
        <source>Shorten the retention, or export what must live longer.</source>
        <translation>Verkürzen Sie die Aufbewahrung, oder exportieren Sie, was länger bestehen muss.</translation>
    </message>
    <message>
        <source>All backups are in one datacentre</source>
        <translation>Alle Sicherungen liegen in einem Rechenzentrum</translation>
    </message>
    <message>
        <source>Backups of the database are kept in one datacentre.</source>
        <translation>Die Sicherungen der Datenbank werden in einem einzigen Rechenzentrum aufbewahrt.</translation>
    </message>
    <message>
        <source>What destroys the database there destroys its backups too.</source>
        <translation>Was die Datenbank dort zerstört, zerstört auch ihre Sicherungen.</translation>
    </message>
    <message>
        <source>Keep backups zone-redundant or geo-redundant.</source>
        <translation>Bewahren Sie Sicherungen zonenredundant oder georedundant auf.</translation>
    </message>
    <message>
        <source>The availability group has no listener</source>
        <translation>Die Verfügbarkeitsgruppe hat keinen Listener</translation>
    </message>
    <message>
        <source>Nodes would connect to one replica instead of a listener.</source>
        <translation>Die Knoten würden sich mit einem Replikat statt mit einem Listener verbinden.</translation>
    </message>
    <message>
        <source>After a failover that replica is read-only or away, and every node stops until its connection string is changed. In one subnet Azure needs a load balancer or a distributed network name for a listener.</source>
        <translation>Nach einem Failover ist dieses Replikat schreibgeschützt oder fort, und jeder Knoten steht still, bis seine Verbindungszeichenfolge geändert ist. In einem einzigen Subnetz braucht Azure für einen Listener einen Lastverteiler oder einen verteilten Netzwerknamen.</translation>
    </message>
    <message>
        <source>Give each replica a subnet of its own; the listener then needs no load balancer.</source>
        <translation>Geben Sie jedem Replikat ein eigenes Subnetz; dann braucht der Listener keinen Lastverteiler.</translation>
    </message>
    <message>
        <source>The connection does not say MultiSubnetFailover</source>
        <translation>In der Verbindung fehlt MultiSubnetFailover</translation>
    </message>
    <message>
        <source>The listener has an address for each replica, and the connection string lacks MultiSubnetFailover=True.</source>
        <translation>Der Listener hat für jedes Replikat eine Adresse, und in der Verbindungszeichenfolge fehlt MultiSubnetFailover=True.</translation>
    </message>
    <message>
        <source>Without it the driver tries one address after another: connecting is slow, and tasks fail after a failover.</source>
        <translation>Ohne die Angabe probiert der Treiber eine Adresse nach der anderen: Der Verbindungsaufbau ist langsam, und nach einem Failover schlagen Aufgaben fehl.</translation>
    </message>
    <message>
        <source>Have MultiSubnetFailover=True written.</source>
        <translation>Lassen Sie MultiSubnetFailover=True eintragen.</translation>
    </message>
    <message>
        <source>Storage Spaces Direct does not span zones</source>
        <translation>Storage Spaces Direct reicht nicht über Zonen</translation>
    </message>
    <message>
        <source>The cluster uses Storage Spaces Direct, and its machines are in zones.</source>
        <translation>Der Cluster verwendet Storage Spaces Direct, und seine Maschinen stehen in Zonen.</translation>
    </message>
    <message>
        <source>Microsoft supports it in availability sets alone.</source>
        <translation>Microsoft unterstützt es nur in Verfügbarkeitssätzen.</translation>
    </message>
    <message>
        <source>Use zone-redundant shared disks or a premium file share.</source>
        <translation>Verwenden Sie zonenredundante gemeinsame Datenträger oder eine Premium-Dateifreigabe.</translation>
    </message>
    <message>
        <source>The shared disk exists in one zone</source>
        <translation>Der gemeinsame Datenträger besteht nur in einer Zone</translation>
    </message>
    <message>
        <source>A machine cannot attach a disk of another zone, so the cluster could not fail over.</source>
        <translation>Eine Maschine kann keinen Datenträger einer anderen Zone anfügen, also wäre im Cluster kein Failover möglich.</translation>
    </message>
    <message>
        <source>Use zone-redundant shared Premium SSD.</source>
        <translation>Verwenden Sie gemeinsame, zonenredundante Premium SSD.</translation>
    </message>
    <message>
        <source>Standard edition cannot carry this group</source>
        <translation>Die Standard Edition kann diese Gruppe nicht tragen</translation>
    </message>
    <message>
        <source>The group has %1 replicas; Standard edition has %2, and none of them readable.</source>
        <translation>Die Gruppe hat %1 Replikate; die Standard Edition erlaubt %2, und keines davon lesbar.</translation>
    </message>
    <message>
        <source>Standard edition knows basic availability groups only. Octopus needs no more: it has one database and reads on the primary.</source>
        <translation>Die Standard Edition kennt nur einfache Verfügbarkeitsgruppen. Mehr braucht Octopus nicht: Es hat eine Datenbank und liest am primären Replikat.</translation>
    </message>
    <message>
        <source>Keep two replicas, not readable, or choose Enterprise.</source>
        <translation>Bleiben Sie bei zwei nicht lesbaren Replikaten, oder wählen Sie Enterprise.</translation>
    </message>
    <message>
        <source>FILESTREAM does not work on a file share</source>
        <translation>FILESTREAM funktioniert nicht auf einer Dateifreigabe</translation>
    </message>
    <message>
        <source>The cluster stands on a premium file share and uses FILESTREAM.</source>
        <translation>Der Cluster liegt auf einer Premium-Dateifreigabe und verwendet FILESTREAM.</translation>
    </message>
    <message>
        <source>SQL Server refuses FILESTREAM there. Octopus does not need it.</source>
        <translation>SQL Server lehnt FILESTREAM dort ab. Octopus braucht es nicht.</translation>
    </message>
    <message>
        <source>Turn FILESTREAM off, or use shared disks.</source>
        <translation>Schalten Sie FILESTREAM aus, oder verwenden Sie gemeinsame Datenträger.</translation>
    </message>
    <message>
        <source>A SQL Server machine is small</source>
        <translation>Eine SQL-Server-Maschine ist klein</translation>
    </message>
    <message>
        <source>SQL Server works from memory; Microsoft advises memory-optimised sizes for it.</source>
        <translation>SQL Server arbeitet aus dem Arbeitsspeicher; Microsoft empfiehlt dafür speicheroptimierte Größen.</translation>
    </message>
    <message>
        <source>Take a size of the Ebds or Eds series.</source>
        <translation>Nehmen Sie eine Größe der Reihe Ebds oder Eds.</translation>
    </message>
    <message>
        <source>The catalog does not hold the size of a SQL Server machine</source>
        <translation>Der Katalog enthält die Größe einer SQL-Server-Maschine nicht</translation>
    </message>
    <message>
        <source>Fit, limits and price come from the catalog; for this size they are not known.</source>
        <translation>Eignung, Grenzen und Preis kommen aus dem Katalog; für diese Größe sind sie nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose a size of the list, or judge it yourself.</source>
        <translation>Wählen Sie eine Größe aus der Liste, oder beurteilen Sie sie selbst.</translation>
    </message>
    <message>
        <source>The SQL Server cluster has no domain</source>
        <translation>Der SQL-Server-Cluster hat keine Domäne</translation>
    </message>
    <message>
        <source>The database is to be: %1. No domain controller is in reach.</source>
        <translation>Die Datenbank soll sein: %1. Kein Domänencontroller ist erreichbar.</translation>
    </message>
    <message>
        <source>Availability groups and failover clusters stand on a Windows cluster, whose machines and names live in Active Directory.</source>
        <translation>Verfügbarkeitsgruppen und Failovercluster beruhen auf einem Windows-Cluster, dessen Maschinen und Namen in Active Directory stehen.</translation>
    </message>
    <message>
        <source>Say where the domain controllers are, or use Azure SQL Database.</source>
        <translation>Geben Sie an, wo die Domänencontroller stehen, oder verwenden Sie Azure SQL Database.</translation>
    </message>
    <message>
        <source>All SQL Server machines are in one zone</source>
        <translation>Alle SQL-Server-Maschinen stehen in einer Zone</translation>
    </message>
    <message>
        <source>%1 SQL Server machines share one zone, although the region has more.</source>
        <translation>%1 SQL-Server-Maschinen teilen sich eine Zone, obwohl die Region mehrere hat.</translation>
    </message>
    <message>
        <source>When that zone fails, the database and with it every node stops.</source>
        <translation>Fällt diese Zone aus, steht die Datenbank und mit ihr jeder Knoten still.</translation>
    </message>
    <message>
        <source>Give each machine a zone of its own.</source>
        <translation>Geben Sie jeder Maschine eine eigene Zone.</translation>
    </message>
    <message>
        <source>The cluster has no witness</source>
        <translation>Der Cluster hat keinen Zeugen</translation>
    </message>
    <message>
        <source>No quorum witness is chosen.</source>
        <translation>Es ist kein Quorumzeuge gewählt.</translation>
    </message>
    <message>
        <source>With an even number of machines the loss of one leaves no majority, and the whole cluster stops.</source>
        <translation>Bei einer geraden Anzahl von Maschinen bleibt nach dem Verlust einer davon keine Mehrheit, und der ganze Cluster steht still.</translation>
    </message>
    <message>
        <source>Use a cloud witness.</source>
        <translation>Verwenden Sie einen Cloudzeugen.</translation>
    </message>
    <message>
        <source>The disks of SQL Server are slow</source>
        <translation>Die Datenträger von SQL Server sind langsam</translation>
    </message>
    <message>
        <source>The data of SQL Server stands on: %1.</source>
        <translation>Die Daten von SQL Server liegen auf: %1.</translation>
    </message>
    <message>
        <source>Each step of a task waits for a write of the database.</source>
        <translation>Jeder Schritt einer Aufgabe wartet auf einen Schreibvorgang der Datenbank.</translation>
    </message>
    <message>
        <source>Use Premium SSD or better.</source>
        <translation>Verwenden Sie Premium SSD oder besser.</translation>
    </message>
    <message>
        <source>Nobody watches the SQL Server machines for attacks</source>
        <translation>Niemand überwacht die SQL-Server-Maschinen auf Angriffe</translation>
    </message>
    <message>
        <source>Defender for SQL on machines is off.</source>
        <translation>Defender for SQL ist auf Maschinen ausgeschaltet.</translation>
    </message>
    <message>
        <source>An availability group needs the full recovery model</source>
        <translation>Eine Verfügbarkeitsgruppe braucht das vollständige Wiederherstellungsmodell</translation>
    </message>
    <message>
        <source>The database has the simple recovery model.</source>
        <translation>Die Datenbank hat das einfache Wiederherstellungsmodell.</translation>
    </message>
    <message>
        <source>The group copies the transaction log; SQL Server refuses a database whose log is cut at will.</source>
        <translation>Die Gruppe kopiert das Transaktionsprotokoll; SQL Server lehnt eine Datenbank ab, deren Protokoll nach Belieben abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Choose the full recovery model and back the log up.</source>
        <translation>Wählen Sie das vollständige Wiederherstellungsmodell, und sichern Sie das Protokoll.</translation>
    </message>
    <message>
        <source>A domain and a virtual network know each computer name once; the second machine fails to join.</source>
        <translation>Eine Domäne und ein virtuelles Netzwerk kennen jeden Computernamen nur einmal; der Beitritt der zweiten Maschine schlägt fehl.</translation>
    </message>
    <message>
        <source>Nobody at hand for the database</source>
        <translation>Für die Datenbank fehlt jemand mit Erfahrung</translation>
    </message>
    <message>
        <source>Experience with SQL Server clustering or Azure SQL, or a DBA, is not at hand.</source>
        <translation>Weder Erfahrung mit SQL-Server-Clustern oder Azure SQL noch ein DBA ist vorhanden.</translation>
    </message>
    <message>
        <source>Octopus names it as a prerequisite: the cluster is as available as its database, and a failover is no moment to learn.</source>
        <translation>Octopus nennt das als Voraussetzung: Der Cluster ist so verfügbar wie seine Datenbank, und ein Failover ist kein Zeitpunkt zum Lernen.</translation>
    </message>
    <message>
        <source>Find a DBA who takes part, or choose zone-redundant Azure SQL, which asks for the least.</source>
        <translation>Finden Sie einen DBA, der mitwirkt, oder wählen Sie zonenredundantes Azure SQL, das am wenigsten verlangt.</translation>
    </message>
    <message>
        <source>Nobody at hand for shared storage</source>
        <translation>Für den gemeinsamen Speicher fehlt jemand mit Erfahrung</translation>
    </message>
    <message>
        <source>Experience with shared storage is not at hand.</source>
        <translation>Erfahrung mit gemeinsamem Speicher ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Octopus names it as a prerequisite: wrong paths or rights show as empty logs and lost artifacts, not as an error.</source>
        <translation>Octopus nennt das als Voraussetzung: Falsche Pfade oder Rechte zeigen sich als leere Protokolle und verlorene Artefakte, nicht als Fehler.</translation>
    </message>
    <message>
        <source>Find somebody who takes part, or choose Azure Files, which asks for the least.</source>
        <translation>Finden Sie jemanden, der mitwirkt, oder wählen Sie Azure Files, das am wenigsten verlangt.</translation>
    </message>
    <message>
        <source>Nobody at hand for load balancing</source>
        <translation>Für die Lastverteilung fehlt jemand mit Erfahrung</translation>
    </message>
    <message>
        <source>Experience with load balancing is not at hand.</source>
        <translation>Erfahrung mit Lastverteilung ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Octopus names it as a prerequisite: probe, time-outs and TLS decide whether a lost node is noticed at all.</source>
        <translation>Octopus nennt das als Voraussetzung: Prüfung, Zeitlimits und TLS entscheiden, ob ein verlorener Knoten überhaupt bemerkt wird.</translation>
    </message>
    <message>
        <source>Find somebody who takes part, and test the balancer by draining a node.</source>
        <translation>Finden Sie jemanden, der mitwirkt, und testen Sie den Lastverteiler, indem Sie einen Knoten leeren.</translation>
    </message>
    <message>
        <source>Nobody stands behind the design</source>
        <translation>Niemand steht hinter dem Entwurf</translation>
    </message>
    <message>
        <source>No responsible person is stated.</source>
        <translation>Es ist keine verantwortliche Person angegeben.</translation>
    </message>
    <message>
        <source>The plan asks for a signature, and accepted findings need an owner.</source>
        <translation>Der Plan verlangt eine Unterschrift, und akzeptierte Befunde brauchen eine verantwortliche Person.</translation>
    </message>
    <message>
        <source>State who answers for the cluster.</source>
        <translation>Geben Sie an, wer für den Cluster verantwortlich ist.</translation>
    </message>
    <message>
        <source>Azure SQL is no virtual machine</source>
        <translation>Azure SQL ist keine virtuelle Maschine</translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and the database is Azure SQL.</source>
        <translation>Gewünscht sind nur virtuelle Maschinen, und die Datenbank ist Azure SQL.</translation>
    </message>
    <message>
        <source>On machines, installation, patches, backups, failover and their tests are yours.</source>
        <translation>Auf Maschinen sind Installation, Patches, Sicherungen, Failover und deren Tests Ihre Aufgabe.</translation>
    </message>
    <message>
        <source>Choose an availability group or a failover cluster on machines, or an existing server.</source>
        <translation>Wählen Sie eine Verfügbarkeitsgruppe oder einen Failovercluster auf Maschinen oder einen vorhandenen Server.</translation>
    </message>
    <message>
        <source>The share is a platform service</source>
        <translation>Die Freigabe ist ein Plattformdienst</translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and the files are on a service of Azure.</source>
        <translation>Gewünscht sind nur virtuelle Maschinen, und die Dateien liegen auf einem Azure-Dienst.</translation>
    </message>
    <message>
        <source>On machines, disks, replication, patches and backups of the file server are yours, and one file server is a single point of failure.</source>
        <translation>Auf Maschinen sind Datenträger, Replikation, Patches und Sicherungen des Dateiservers Ihre Aufgabe, und ein einzelner Dateiserver ist ein Single Point of Failure.</translation>
    </message>
    <message>
        <source>Choose a clustered file server or a DFS replica, and state its path.</source>
        <translation>Wählen Sie einen geclusterten Dateiserver oder ein DFS-Replikat, und geben Sie den Pfad an.</translation>
    </message>
    <message>
        <source>The portal&apos;s balancer is a platform service</source>
        <translation>Der Lastverteiler des Portals ist ein Plattformdienst</translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and the portal stands behind %1.</source>
        <translation>Gewünscht sind nur virtuelle Maschinen, und das Portal steht hinter %1.</translation>
    </message>
    <message>
        <source>On machines, a pair of appliances with its licences, patches, certificates and failover is yours.</source>
        <translation>Auf Maschinen ist ein Paar Appliances mit Lizenzen, Patches, Zertifikaten und Failover Ihre Aufgabe.</translation>
    </message>
    <message>
        <source>Choose Load Balancer, which is part of the network, or Kemp LoadMaster or F5 BIG-IP on machines.</source>
        <translation>Wählen Sie Load Balancer, der zum Netzwerk gehört, oder Kemp LoadMaster oder F5 BIG-IP auf Maschinen.</translation>
    </message>
    <message>
        <source>The balancer for polling is a platform service</source>
        <translation>Der Lastverteiler für das Polling ist ein Plattformdienst</translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and polling Tentacles come through %1.</source>
        <translation>Gewünscht sind nur virtuelle Maschinen, und Polling-Tentacles kommen über %1.</translation>
    </message>
    <message>
        <source>On machines, an appliance with its patches and failover is yours, or none at all where Tentacles reach the nodes themselves.</source>
        <translation>Auf Maschinen ist eine Appliance mit Patches und Failover Ihre Aufgabe; keine ist nötig, wo Tentacles die Knoten selbst erreichen.</translation>
    </message>
    <message>
        <source>Let Tentacles reach the nodes directly, or choose Load Balancer, Kemp LoadMaster or F5 BIG-IP.</source>
        <translation>Lassen Sie Tentacles die Knoten direkt erreichen, oder wählen Sie Load Balancer, Kemp LoadMaster oder F5 BIG-IP.</translation>
    </message>
    <message>
        <source>Azure Managed Redis is a platform service</source>
        <translation>Azure Managed Redis ist ein Plattformdienst</translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and Redis is Azure Managed Redis.</source>
        <translation>Gewünscht sind nur virtuelle Maschinen, und Redis ist Azure Managed Redis.</translation>
    </message>
    <message>
        <source>On a machine of your own, its installation, patches, TLS and restart are yours.</source>
        <translation>Auf einer eigenen Maschine sind Installation, Patches, TLS und Neustart Ihre Aufgabe.</translation>
    </message>
    <message>
        <source>Run Redis on a machine of its own, or use an existing one.</source>
        <translation>Betreiben Sie Redis auf einer eigenen Maschine, oder verwenden Sie ein vorhandenes.</translation>
    </message>
    <message>
        <source>Entra Domain Services is a platform service</source>
        <translation>Entra Domain Services ist ein Plattformdienst</translation>
    </message>
    <message>
        <source>Only virtual machines are wanted, and the domain is Microsoft Entra Domain Services.</source>
        <translation>Gewünscht sind nur virtuelle Maschinen, und die Domäne ist Microsoft Entra Domain Services.</translation>
    </message>
    <message>
        <source>On machines, two domain controllers with their patches and backups are yours.</source>
        <translation>Auf Maschinen sind zwei Domänencontroller mit Patches und Sicherungen Ihre Aufgabe.</translation>
    </message>
    <message>
        <source>Choose new or existing domain controllers.</source>
        <translation>Wählen Sie neue oder vorhandene Domänencontroller.</translation>
    </message>
    <message>
        <source>What is then yours to run</source>
        <translation>Was Sie dann selbst betreiben</translation>
    </message>
    <message numerus="yes">
        <source>Everything runs on virtual machines; %n of them are listed here.</source>
        <translation>
            <numerusform>Alles läuft auf virtuellen Maschinen; %n davon ist hier aufgeführt.</numerusform>
            <numerusform>Alles läuft auf virtuellen Maschinen; %n davon sind hier aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows and SQL Server updates, backups and their tests, replication of files, failover of database and balancer, certificates, virus scanning and monitoring are yours on each of them.</source>
        <translation>Updates für Windows und SQL Server, Sicherungen und ihre Tests, Replikation der Dateien, Failover von Datenbank und Lastverteiler, Zertifikate, Virenprüfung und Überwachung sind auf jeder davon Ihre Aufgabe.</translation>
    </message>
    <message>
        <source>Name who does each of these, or let Azure run database, files and balancer.</source>
        <translation>Benennen Sie, wer was davon übernimmt, oder lassen Sie Azure Datenbank, Dateien und Lastverteiler betreiben.</translation>
    </message>
    <message>
        <source>The share stands in one datacentre</source>
        <translation>Die Freigabe liegt in einem Rechenzentrum</translation>
    </message>
    <message>
        <source>The redundancy of the share is: %1.</source>
        <translation>Die Redundanz der Freigabe ist: %1.</translation>
    </message>
    <message>
        <source>When that datacentre fails, no node can read logs, artifacts or packages, in whatever zones the nodes are.</source>
        <translation>Fällt dieses Rechenzentrum aus, kann kein Knoten Protokolle, Artefakte oder Pakete lesen, in welchen Zonen die Knoten auch stehen.</translation>
    </message>
    <message>
        <source>Choose zone-redundant storage; with a second region geo-zone-redundant or a copy job.</source>
        <translation>Wählen Sie zonenredundanten Speicher; mit einer zweiten Region geozonenredundanten oder einen Kopierauftrag.</translation>
    </message>
    <message>
        <source>The region has no zones for the share</source>
        <translation>Die Region hat keine Zonen für die Freigabe</translation>
    </message>
    <message>
        <source>%1 has no availability zones, and the share asks for: %2.</source>
        <translation>%1 hat keine Verfügbarkeitszonen, und die Freigabe verlangt: %2.</translation>
    </message>
    <message>
        <source>Azure refuses to make such an account there.</source>
        <translation>Azure lehnt es ab, dort ein solches Konto anzulegen.</translation>
    </message>
    <message>
        <source>Choose a region with zones, or another redundancy.</source>
        <translation>Wählen Sie eine Region mit Zonen oder eine andere Redundanz.</translation>
    </message>
    <message>
        <source>SSD shares have no copy in another region</source>
        <translation>SSD-Freigaben haben keine Kopie in einer anderen Region</translation>
    </message>
    <message>
        <source>Tier: %1. Redundancy: %2.</source>
        <translation>Stufe: %1. Redundanz: %2.</translation>
    </message>
    <message>
        <source>Azure Files on SSD knows copies in one datacentre or over zones only and refuses the rest.</source>
        <translation>Azure Files auf SSD kennt nur Kopien in einem Rechenzentrum oder über Zonen und lehnt alles andere ab.</translation>
    </message>
    <message>
        <source>Choose zone-redundant storage and copy the files by a job, or choose an HDD tier.</source>
        <translation>Wählen Sie zonenredundanten Speicher, und kopieren Sie die Dateien mit einem Auftrag, oder wählen Sie eine HDD-Stufe.</translation>
    </message>
    <message>
        <source>The cool tier is dear for Octopus</source>
        <translation>Die Stufe Cool ist für Octopus teuer</translation>
    </message>
    <message>
        <source>The share is in the cool tier.</source>
        <translation>Die Freigabe liegt in der Stufe Cool.</translation>
    </message>
    <message>
        <source>Cool storage is cheap to keep and dear to use; Octopus writes and reads many small files all day, and the tier promises less availability.</source>
        <translation>Dieser Speicher ist günstig im Aufbewahren und teuer im Gebrauch; Octopus schreibt und liest den ganzen Tag viele kleine Dateien, und die Stufe sagt eine geringere Verfügbarkeit zu.</translation>
    </message>
    <message>
        <source>Choose an SSD tier, or transaction optimized.</source>
        <translation>Wählen Sie eine SSD-Stufe oder „HDD, transaktionsoptimiert“.</translation>
    </message>
    <message>
        <source>Hard disks may be slow for this many tasks</source>
        <translation>Festplatten können für so viele Aufgaben langsam sein</translation>
    </message>
    <message>
        <source>Tier: %1. %2 tasks may write their logs there at once.</source>
        <translation>Stufe: %1. %2 Aufgaben können dort gleichzeitig ihre Protokolle schreiben.</translation>
    </message>
    <message>
        <source>Nodes that wait for slow log files keep their database connections; users have seen the pool run dry that way.</source>
        <translation>Knoten, die auf langsame Protokolldateien warten, halten ihre Datenbankverbindungen fest; bei manchen Benutzern hat sich so schon der Verbindungspool erschöpft.</translation>
    </message>
    <message>
        <source>Choose an SSD tier, or measure with your own load.</source>
        <translation>Wählen Sie eine SSD-Stufe, oder messen Sie mit Ihrer eigenen Last.</translation>
    </message>
    <message>
        <source>Azure ends storage accounts of the first generation</source>
        <translation>Azure stellt Speicherkonten der ersten Generation ein</translation>
    </message>
    <message>
        <source>The storage account is of the first generation (v1).</source>
        <translation>Das Speicherkonto gehört zur ersten Generation (v1).</translation>
    </message>
    <message>
        <source>Azure retires general-purpose v1 accounts.</source>
        <translation>Azure stellt universelle Konten der Version v1 ein.</translation>
    </message>
    <message>
        <source>Use StorageV2 or FileStorage.</source>
        <translation>Verwenden Sie StorageV2 oder FileStorage.</translation>
    </message>
    <message>
        <source>Azure Files has no share of this size</source>
        <translation>Azure Files hat keine Freigabe dieser Größe</translation>
    </message>
    <message>
        <source>The share has %1 GiB; this tier allows %2 to %3.</source>
        <translation>Die Freigabe hat %1 GiB; diese Stufe erlaubt %2 bis %3.</translation>
    </message>
    <message>
        <source>Azure refuses to make the share.</source>
        <translation>Azure lehnt es ab, die Freigabe anzulegen.</translation>
    </message>
    <message>
        <source>Choose a size in that range, or another tier.</source>
        <translation>Wählen Sie eine Größe in diesem Bereich oder eine andere Stufe.</translation>
    </message>
    <message>
        <source>The provisioned operations are out of range</source>
        <translation>Die bereitgestellten Vorgänge liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 IOPS are provisioned; this tier allows %2 to %3.</source>
        <translation>%1 IOPS sind bereitgestellt; diese Stufe erlaubt %2 bis %3.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>Wählen Sie eine Zahl in diesem Bereich.</translation>
    </message>
    <message>
        <source>The provisioned throughput is out of range</source>
        <translation>Der bereitgestellte Durchsatz liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 MiB/s are provisioned; this tier allows %2 to %3.</source>
        <translation>%1 MiB/s sind bereitgestellt; diese Stufe erlaubt %2 bis %3.</translation>
    </message>
    <message>
        <source>The account keeps no copy in another region</source>
        <translation>Das Konto führt keine Kopie in einer anderen Region</translation>
    </message>
    <message>
        <source>The copy of the files is to come from the account, whose redundancy is: %1.</source>
        <translation>Die Kopie der Dateien soll aus dem Konto kommen, dessen Redundanz ist: %1.</translation>
    </message>
    <message>
        <source>Only geo-redundant accounts copy their shares to another region, so after its loss the files would be missing.</source>
        <translation>Nur georedundante Konten kopieren ihre Freigaben in eine andere Region; sonst fehlen die Dateien nach dem Verlust der Region.</translation>
    </message>
    <message>
        <source>Copy the files by a job, or choose a geo-redundant account on HDD.</source>
        <translation>Kopieren Sie die Dateien mit einem Auftrag, oder wählen Sie ein georedundantes Konto auf HDD.</translation>
    </message>
    <message>
        <source>Azure does not accept the name of the storage account</source>
        <translation>Azure nimmt den Namen des Speicherkontos nicht an</translation>
    </message>
    <message>
        <source>“%1” is no name for a storage account; allowed: %2.</source>
        <translation>„%1“ ist kein Name für ein Speicherkonto; erlaubt: %2.</translation>
    </message>
    <message>
        <source>Azure refuses to make the account.</source>
        <translation>Azure lehnt es ab, das Konto anzulegen.</translation>
    </message>
    <message>
        <source>Choose another name, or leave it empty and have one made.</source>
        <translation>Wählen Sie einen anderen Namen, oder lassen Sie das Feld leer, dann wird einer gebildet.</translation>
    </message>
    <message>
        <source>Azure does not accept the name of the share</source>
        <translation>Azure nimmt den Namen der Freigabe nicht an</translation>
    </message>
    <message>
        <source>“%1” is no name for a share; allowed: %2.</source>
        <translation>„%1“ ist kein Name für eine Freigabe; erlaubt: %2.</translation>
    </message>
    <message>
        <source>Choose another name, in lower case.</source>
        <translation>Wählen Sie einen anderen Namen, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>A subnet is not in the network</source>
        <translation>Ein Subnetz liegt nicht im Netzwerk</translation>
    </message>
    <message>
        <source>“%1” is no range inside the network&apos;s.</source>
        <translation>„%1“ ist kein Bereich innerhalb des Adressbereichs des Netzwerks.</translation>
    </message>
    <message>
        <source>Azure refuses a subnet outside its network.</source>
        <translation>Azure lehnt ein Subnetz außerhalb seines Netzwerks ab.</translation>
    </message>
    <message>
        <source>Choose a part of the network&apos;s range, or widen that.</source>
        <translation>Wählen Sie einen Teil des Adressbereichs des Netzwerks, oder erweitern Sie diesen.</translation>
    </message>
    <message>
        <source>Two subnets overlap</source>
        <translation>Zwei Subnetze überschneiden sich</translation>
    </message>
    <message>
        <source>Azure refuses the second one.</source>
        <translation>Azure lehnt das zweite ab.</translation>
    </message>
    <message>
        <source>Give each subnet addresses of its own.</source>
        <translation>Geben Sie jedem Subnetz eigene Adressen.</translation>
    </message>
    <message>
        <source>A subnet is smaller than Azure accepts</source>
        <translation>Ein Subnetz ist kleiner, als Azure zulässt</translation>
    </message>
    <message>
        <source>%1 is too small for its purpose; it takes at least a /%2.</source>
        <translation>%1 ist für seinen Zweck zu klein; nötig ist mindestens ein /%2.</translation>
    </message>
    <message>
        <source>Azure keeps five addresses of each subnet, and Bastion needs room for its instances.</source>
        <translation>Azure reserviert in jedem Subnetz fünf Adressen, und Bastion braucht Platz für seine Instanzen.</translation>
    </message>
    <message>
        <source>Take a larger range.</source>
        <translation>Nehmen Sie einen größeren Bereich.</translation>
    </message>
    <message>
        <source>A subnet leaves no room</source>
        <translation>Ein Subnetz lässt keinen Spielraum</translation>
    </message>
    <message>
        <source>%1 is small for its purpose; a /%2 is advised.</source>
        <translation>%1 ist für seinen Zweck klein; empfohlen ist ein /%2.</translation>
    </message>
    <message>
        <source>A subnet that is in use cannot be made larger without moving what stands in it.</source>
        <translation>Ein benutztes Subnetz lässt sich nicht vergrößern, ohne zu verlagern, was darin steht.</translation>
    </message>
    <message>
        <source>Take a larger range now.</source>
        <translation>Nehmen Sie jetzt einen größeren Bereich.</translation>
    </message>
    <message>
        <source>The subnet has too few addresses for the nodes</source>
        <translation>Das Subnetz hat zu wenige Adressen für die Knoten</translation>
    </message>
    <message>
        <source>%1 has no room for %2 nodes; Azure keeps five of its addresses.</source>
        <translation>%1 hat keinen Platz für %2 Knoten; Azure reserviert fünf der Adressen.</translation>
    </message>
    <message>
        <source>The last machines would get no address.</source>
        <translation>Die letzten Maschinen bekämen keine Adresse.</translation>
    </message>
    <message>
        <source>Bastion has no subnet</source>
        <translation>Bastion hat kein Subnetz</translation>
    </message>
    <message>
        <source>Administrators come over Bastion, and no AzureBastionSubnet is stated.</source>
        <translation>Administratoren kommen über Bastion, und es ist kein AzureBastionSubnet angegeben.</translation>
    </message>
    <message>
        <source>Bastion stands in a subnet of exactly that name, alone.</source>
        <translation>Bastion steht allein in einem Subnetz mit genau diesem Namen.</translation>
    </message>
    <message>
        <source>Add the subnet with a /26 or larger, or name an existing Bastion in the plan.</source>
        <translation>Fügen Sie das Subnetz mit einem /26 oder größer hinzu, oder nennen Sie im Plan eine vorhandene Bastion.</translation>
    </message>
    <message>
        <source>The nodes have no subnet</source>
        <translation>Die Knoten haben kein Subnetz</translation>
    </message>
    <message>
        <source>Subnets are stated, and none is for the nodes.</source>
        <translation>Subnetze sind angegeben, und keines ist für die Knoten.</translation>
    </message>
    <message>
        <source>The machines have no place to stand.</source>
        <translation>Die Maschinen haben keinen Platz im Netzwerk.</translation>
    </message>
    <message>
        <source>Add a subnet for the nodes, or state none and let the plan make them.</source>
        <translation>Fügen Sie ein Subnetz für die Knoten hinzu, oder geben Sie keine an und überlassen Sie sie dem Plan.</translation>
    </message>
    <message>
        <source>A subnet holds the address of Azure&apos;s probes</source>
        <translation>Ein Subnetz enthält die Adresse der Azure-Prüfungen</translation>
    </message>
    <message>
        <source>%1 holds the address from which Azure probes and answers DNS.</source>
        <translation>%1 enthält die Adresse, von der aus Azure prüft und DNS beantwortet.</translation>
    </message>
    <message>
        <source>Nodes would send the answers to a neighbour, and every probe would fail.</source>
        <translation>Die Knoten würden die Antworten an einen Nachbarn schicken, und jede Prüfung schlüge fehl.</translation>
    </message>
    <message>
        <source>Take a private range.</source>
        <translation>Nehmen Sie einen privaten Bereich.</translation>
    </message>
    <message>
        <source>A node&apos;s address is not in its subnet</source>
        <translation>Die Adresse eines Knotens liegt nicht in seinem Subnetz</translation>
    </message>
    <message numerus="yes">
        <source>The address of %n node(s), the first is “%1”, is none that %2 can give.</source>
        <translation>
            <numerusform>%n Knoten, „%1“, hat eine Adresse, die %2 nicht vergeben kann.</numerusform>
            <numerusform>%n Knoten haben eine Adresse, die %2 nicht vergeben kann; der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure refuses an address outside the subnet, its first four and its last.</source>
        <translation>Azure lehnt eine Adresse außerhalb des Subnetzes sowie dessen erste vier und letzte Adresse ab.</translation>
    </message>
    <message>
        <source>Choose an address of the subnet, or leave it empty.</source>
        <translation>Wählen Sie eine Adresse des Subnetzes, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Two nodes have one address</source>
        <translation>Zwei Knoten haben dieselbe Adresse</translation>
    </message>
    <message>
        <source>%1 belongs to two nodes.</source>
        <translation>%1 gehört zu zwei Knoten.</translation>
    </message>
    <message>
        <source>Azure refuses the second network card.</source>
        <translation>Azure lehnt die zweite Netzwerkkarte ab.</translation>
    </message>
    <message>
        <source>Give each node an address of its own, or leave it to Azure.</source>
        <translation>Geben Sie jedem Knoten eine eigene Adresse, oder überlassen Sie sie Azure.</translation>
    </message>
    <message>
        <source>This product cannot carry polling Tentacles</source>
        <translation>Dieses Produkt kann Polling-Tentacles nicht bedienen</translation>
    </message>
    <message>
        <source>Tentacles poll through %1, which takes HTTP only.</source>
        <translation>Tentacles fragen über %1 ab, das nur HTTP annimmt.</translation>
    </message>
    <message>
        <source>Put a Load Balancer beside it for the polling port, or let Tentacles reach the nodes directly.</source>
        <translation>Stellen Sie ihm für den Polling-Port einen Load Balancer zur Seite, oder lassen Sie Tentacles die Knoten direkt erreichen.</translation>
    </message>
    <message>
        <source>TLS of the polling port must not end at the balancer</source>
        <translation>TLS des Polling-Ports darf nicht am Lastverteiler enden</translation>
    </message>
    <message>
        <source>TLS on the communications port is to end at the balancer.</source>
        <translation>TLS am Kommunikationsport soll am Lastverteiler enden.</translation>
    </message>
    <message>
        <source>Tentacle and Octopus know each other by their certificates; with another one in between, both refuse.</source>
        <translation>Tentacle und Octopus erkennen einander an ihren Zertifikaten; steht ein anderes dazwischen, lehnen beide ab.</translation>
    </message>
    <message>
        <source>Pass the port through as TCP. TLS of the portal may end at the balancer.</source>
        <translation>Leiten Sie den Port als TCP durch. TLS des Portals darf am Lastverteiler enden.</translation>
    </message>
    <message>
        <source>Traffic Manager hands out one node at a time</source>
        <translation>Traffic Manager gibt jeweils nur einen Knoten heraus</translation>
    </message>
    <message>
        <source>Tentacles come through Traffic Manager; chosen way: %1.</source>
        <translation>Tentacles kommen über Traffic Manager; gewählter Weg: %1.</translation>
    </message>
    <message>
        <source>It answers a DNS question with one node, and the Tentacle stays there until the name is asked again; it cannot tell ports apart.</source>
        <translation>Er beantwortet eine DNS-Anfrage mit einem Knoten, und der Tentacle bleibt dort, bis der Name erneut abgefragt wird; Ports kann er nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Use a Load Balancer, or a name for each node.</source>
        <translation>Verwenden Sie einen Load Balancer oder einen Namen für jeden Knoten.</translation>
    </message>
    <message>
        <source>Check that the TCP listener is offered to you</source>
        <translation>Prüfen Sie, ob Ihnen der TCP-Listener angeboten wird</translation>
    </message>
    <message>
        <source>Ports beside HTTP go through the TCP listener of Application Gateway.</source>
        <translation>Ports außer HTTP laufen über den TCP-Listener von Application Gateway.</translation>
    </message>
    <message>
        <source>Its general availability is not confirmed; it drains connections for a fixed time, and its firewall does not look at this traffic.</source>
        <translation>Seine allgemeine Verfügbarkeit ist nicht bestätigt; Verbindungen lässt er nur für eine feste Zeit auslaufen, und seine Firewall sieht diesen Verkehr nicht an.</translation>
    </message>
    <message>
        <source>Ask in your subscription, or use a Load Balancer.</source>
        <translation>Fragen Sie in Ihrem Abonnement nach, oder verwenden Sie einen Load Balancer.</translation>
    </message>
    <message>
        <source>gRPC clients do not reach the nodes</source>
        <translation>gRPC-Clients erreichen die Knoten nicht</translation>
    </message>
    <message>
        <source>The gRPC port would go through %1, which cannot carry it.</source>
        <translation>Der gRPC-Port würde über %1 laufen, das ihn nicht tragen kann.</translation>
    </message>
    <message>
        <source>Kubernetes monitor and Argo CD gateway speak HTTP/2 with a certificate of Octopus; the port needs a TCP path.</source>
        <translation>Kubernetes-Monitor und Argo-CD-Gateway sprechen HTTP/2 mit einem Zertifikat von Octopus; der Port braucht einen TCP-Weg.</translation>
    </message>
    <message>
        <source>Pass the gRPC port through a Load Balancer.</source>
        <translation>Leiten Sie den gRPC-Port durch einen Load Balancer.</translation>
    </message>
    <message>
        <source>The polling port needs a TCP probe</source>
        <translation>Der Polling-Port braucht eine TCP-Prüfung</translation>
    </message>
    <message>
        <source>The probe of the ports beside HTTP is %1.</source>
        <translation>Die Prüfung der Ports außer HTTP ist %1.</translation>
    </message>
    <message>
        <source>A draining node finishes its tasks and its Tentacles must still reach it; the ping path would take it out at once. General advice against TCP probes is meant for web sites.</source>
        <translation>Ein Knoten, der geleert wird, beendet noch seine Aufgaben und muss für seine Tentacles erreichbar bleiben; der Ping-Pfad nähme ihn sofort heraus. Allgemeine Empfehlungen gegen TCP-Prüfungen gelten für Websites.</translation>
    </message>
    <message>
        <source>Probe these ports by TCP, and the portal by its path.</source>
        <translation>Prüfen Sie diese Ports über TCP und das Portal über seinen Pfad.</translation>
    </message>
    <message>
        <source>The balancer cuts quiet connections soon</source>
        <translation>Der Lastverteiler trennt ruhende Verbindungen früh</translation>
    </message>
    <message>
        <source>The idle time-out is %1 minutes; more than %2 s are wanted.</source>
        <translation>Das Leerlaufzeitlimit beträgt %1 Minuten; gewünscht sind mehr als %2 s.</translation>
    </message>
    <message>
        <source>A poll without work returns after half a minute, and gRPC streams are quiet for longer; a shorter time-out cuts them again and again.</source>
        <translation>Eine Abfrage ohne Arbeit kehrt nach einer halben Minute zurück, und gRPC-Datenströme sind länger still; ein kürzeres Zeitlimit trennt sie immer wieder.</translation>
    </message>
    <message>
        <source>Raise the idle time-out.</source>
        <translation>Erhöhen Sie das Leerlaufzeitlimit.</translation>
    </message>
    <message>
        <source>Load Balancer has no such idle time-out</source>
        <translation>Load Balancer kennt kein solches Leerlaufzeitlimit</translation>
    </message>
    <message>
        <source>An idle time-out of %1 minutes is asked for; Load Balancer allows %2 to %3.</source>
        <translation>Verlangt ist ein Leerlaufzeitlimit von %1 Minuten; Load Balancer erlaubt %2 bis %3.</translation>
    </message>
    <message>
        <source>Azure has ended the Basic SKU</source>
        <translation>Azure hat die SKU Basic eingestellt</translation>
    </message>
    <message>
        <source>Load balancer and public addresses are to be Basic.</source>
        <translation>Lastverteiler und öffentliche Adressen sollen Basic sein.</translation>
    </message>
    <message>
        <source>Basic load balancers and addresses can no longer be made; they knew no zones and had no promise of availability.</source>
        <translation>Lastverteiler und Adressen der SKU Basic lassen sich nicht mehr anlegen; sie kannten keine Zonen und hatten keine Verfügbarkeitszusage.</translation>
    </message>
    <message>
        <source>Use Standard, with static addresses.</source>
        <translation>Verwenden Sie Standard mit statischen Adressen.</translation>
    </message>
    <message>
        <source>A Tentacle is too old for the commands of the plan</source>
        <translation>Ein Tentacle ist zu alt für die Befehle des Plans</translation>
    </message>
    <message>
        <source>The oldest Tentacle is %1; clear-trusted-servers and --reuse-server-thumbprint came with %2.</source>
        <translation>Der älteste Tentacle ist %1; clear-trusted-servers und --reuse-server-thumbprint kamen mit %2.</translation>
    </message>
    <message>
        <source>An unknown argument ends the command, and the Tentacle goes on polling the old addresses.</source>
        <translation>Ein unbekanntes Argument beendet den Befehl, und der Tentacle fragt weiter die alten Adressen ab.</translation>
    </message>
    <message>
        <source>Upgrade the Tentacles first, which Octopus does by itself.</source>
        <translation>Aktualisieren Sie zuerst die Tentacles, was Octopus von selbst erledigt.</translation>
    </message>
    <message>
        <source>A Tentacle is too old to set its connections</source>
        <translation>Ein Tentacle ist zu alt, um seine Verbindungen einzustellen</translation>
    </message>
    <message>
        <source>The oldest Tentacle is %1; set-polling-connection-count came with %2.</source>
        <translation>Der älteste Tentacle ist %1; set-polling-connection-count kam mit %2.</translation>
    </message>
    <message>
        <source>An unknown command ends with an error.</source>
        <translation>Ein unbekannter Befehl endet mit einem Fehler.</translation>
    </message>
    <message>
        <source>Upgrade the Tentacles, or leave the number as it is.</source>
        <translation>Aktualisieren Sie die Tentacles, oder lassen Sie die Zahl, wie sie ist.</translation>
    </message>
    <message>
        <source>A Tentacle has no such number of connections</source>
        <translation>Ein Tentacle lässt diese Zahl von Verbindungen nicht zu</translation>
    </message>
    <message>
        <source>%1 connections are asked for; a Tentacle takes %2 to %3.</source>
        <translation>Verlangt sind %1 Verbindungen; ein Tentacle nimmt %2 bis %3.</translation>
    </message>
    <message>
        <source>The command refuses the number.</source>
        <translation>Der Befehl lehnt die Zahl ab.</translation>
    </message>
    <message>
        <source>Choose a number in that range; workers profit from a few more.</source>
        <translation>Wählen Sie eine Zahl in diesem Bereich; Worker profitieren von einigen mehr.</translation>
    </message>
    <message>
        <source>Tentacles are older than this way of polling wants</source>
        <translation>Tentacles sind älter, als dieser Weg des Pollings verlangt</translation>
    </message>
    <message>
        <source>The oldest Tentacle is %1; this way wants %2.</source>
        <translation>Der älteste Tentacle ist %1; dieser Weg verlangt %2.</translation>
    </message>
    <message>
        <source>Older ones cannot be told an address for each node, or lose work while Redis restarts.</source>
        <translation>Älteren lässt sich keine Adresse für jeden Knoten mitgeben, oder sie verlieren Arbeit, während Redis neu startet.</translation>
    </message>
    <message>
        <source>Upgrade the Tentacles before they are registered.</source>
        <translation>Aktualisieren Sie die Tentacles, bevor sie registriert werden.</translation>
    </message>
    <message>
        <source>Cloned Tentacles share one identity</source>
        <translation>Geklonte Tentacles teilen sich eine Identität</translation>
    </message>
    <message>
        <source>Machine images hold a Tentacle with its certificate.</source>
        <translation>Maschinenimages enthalten einen Tentacle mitsamt seinem Zertifikat.</translation>
    </message>
    <message>
        <source>Octopus tells polling Tentacles apart by their thumbprint: with one on two machines, work goes to either of them and is reported as done for both.</source>
        <translation>Octopus unterscheidet Polling-Tentacles an ihrem Fingerabdruck: Haben zwei Maschinen denselben, geht Arbeit an eine von beiden und gilt für beide als erledigt.</translation>
    </message>
    <message>
        <source>Make the certificate when a machine first starts.</source>
        <translation>Erzeugen Sie das Zertifikat beim ersten Start einer Maschine.</translation>
    </message>
    <message>
        <source>Tentacles cannot register</source>
        <translation>Tentacles können sich nicht registrieren</translation>
    </message>
    <message>
        <source>The ports of the portal are closed to the Tentacles.</source>
        <translation>Die Ports des Portals sind für die Tentacles geschlossen.</translation>
    </message>
    <message>
        <source>Registering asks the API first; only later polling needs the polling port alone.</source>
        <translation>Die Registrierung fragt zuerst die API; erst das spätere Polling kommt mit dem Polling-Port allein aus.</translation>
    </message>
    <message>
        <source>Open the portal&apos;s port to them, or register by --reuse-server-thumbprint.</source>
        <translation>Öffnen Sie ihnen den Port des Portals, oder registrieren Sie sie mit --reuse-server-thumbprint.</translation>
    </message>
    <message>
        <source>Tentacles are not restarted after a change</source>
        <translation>Tentacles werden nach einer Änderung nicht neu gestartet</translation>
    </message>
    <message>
        <source>The plan leaves Tentacles running after it adds a node.</source>
        <translation>Der Plan lässt Tentacles weiterlaufen, nachdem er einen Knoten hinzugefügt hat.</translation>
    </message>
    <message>
        <source>A running Tentacle polls the nodes it knew at its start.</source>
        <translation>Ein laufender Tentacle fragt die Knoten ab, die er beim Start kannte.</translation>
    </message>
    <message>
        <source>Restart each Tentacle as the last step.</source>
        <translation>Starten Sie als letzten Schritt jeden Tentacle neu.</translation>
    </message>
    <message>
        <source>Resetting the trust loses the Tentacle</source>
        <translation>Wird das Vertrauen zurückgesetzt, geht der Tentacle verloren</translation>
    </message>
    <message>
        <source>The migration uses configure --reset-trust.</source>
        <translation>Die Migration verwendet configure --reset-trust.</translation>
    </message>
    <message>
        <source>It throws the subscription id away by which Octopus knows the Tentacle, so each has to be registered anew as another target.</source>
        <translation>Dabei geht die Subscription-ID verloren, an der Octopus den Tentacle erkennt; jeder muss dann als anderes Ziel neu registriert werden.</translation>
    </message>
    <message>
        <source>Add the new address by poll-server, then remove the old ones by clear-trusted-servers.</source>
        <translation>Fügen Sie die neue Adresse mit poll-server hinzu, und entfernen Sie danach die alten mit clear-trusted-servers.</translation>
    </message>
    <message>
        <source>Two Tentacles have one name</source>
        <translation>Zwei Tentacles haben denselben Namen</translation>
    </message>
    <message>
        <source>The second registration fails, or with --force takes the place of the first.</source>
        <translation>Die zweite Registrierung schlägt fehl oder nimmt mit --force den Platz der ersten ein.</translation>
    </message>
    <message>
        <source>Give each Tentacle a name of its own.</source>
        <translation>Geben Sie jedem Tentacle einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The portal is served in clear text</source>
        <translation>Das Portal wird im Klartext ausgeliefert</translation>
    </message>
    <message>
        <source>TLS ends nowhere on the way to the portal.</source>
        <translation>TLS endet nirgends auf dem Weg zum Portal.</translation>
    </message>
    <message>
        <source>Passwords and API keys cross the network readable; whoever reads one owns what Octopus may deploy to.</source>
        <translation>Kennwörter und API-Schlüssel gehen lesbar durch das Netzwerk; wer einen davon liest, verfügt über alles, worauf Octopus bereitstellen darf.</translation>
    </message>
    <message>
        <source>This product cannot end TLS</source>
        <translation>Dieses Produkt kann TLS nicht beenden</translation>
    </message>
    <message>
        <source>TLS is to end at the balancer, and %1 passes it through.</source>
        <translation>TLS soll am Lastverteiler enden, und %1 reicht es durch.</translation>
    </message>
    <message>
        <source>It forwards connections or answers DNS questions and has no certificate of yours.</source>
        <translation>Es leitet Verbindungen weiter oder beantwortet DNS-Anfragen und hat kein Zertifikat von Ihnen.</translation>
    </message>
    <message>
        <source>End TLS at the nodes, with a certificate and an https prefix on each, or choose another product.</source>
        <translation>Lassen Sie TLS an den Knoten enden, mit einem Zertifikat und einem https-Präfix auf jedem, oder wählen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>This product ends TLS before the nodes</source>
        <translation>Dieses Produkt beendet TLS vor den Knoten</translation>
    </message>
    <message>
        <source>TLS is to end at the nodes only, and the balancer reads requests.</source>
        <translation>TLS soll nur an den Knoten enden, und der Lastverteiler liest Anfragen.</translation>
    </message>
    <message>
        <source>A product that reads requests ends TLS by its nature; it then opens a connection of its own to the node.</source>
        <translation>Ein Produkt, das Anfragen liest, beendet TLS naturgemäß; zum Knoten öffnet es dann eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>Say “at the balancer and again at the nodes”, or choose a product that passes TLS through.</source>
        <translation>Wählen Sie „Am Lastverteiler und erneut an den Knoten“ oder ein Produkt, das TLS durchreicht.</translation>
    </message>
    <message>
        <source>The portal may redirect for ever</source>
        <translation>Das Portal leitet womöglich endlos um</translation>
    </message>
    <message>
        <source>TLS ends at the balancer, and Octopus redirects HTTP to HTTPS.</source>
        <translation>TLS endet am Lastverteiler, und Octopus leitet HTTP auf HTTPS um.</translation>
    </message>
    <message>
        <source>The node sees plain HTTP from the balancer and answers each request with a redirect to the address that was asked.</source>
        <translation>Der Knoten sieht vom Lastverteiler nur HTTP und beantwortet jede Anfrage mit einer Umleitung auf die Adresse, die gerade aufgerufen wurde.</translation>
    </message>
    <message>
        <source>Redirect at the balancer and leave Octopus&apos;s own redirect off, as its scripts for clusters do.</source>
        <translation>Leiten Sie am Lastverteiler um, und lassen Sie die eigene Umleitung von Octopus ausgeschaltet, wie es dessen Skripte für Cluster tun.</translation>
    </message>
    <message>
        <source>The portal takes broken TLS versions</source>
        <translation>Das Portal nimmt gebrochene TLS-Versionen an</translation>
    </message>
    <message>
        <source>The lowest TLS version of the portal is %1.</source>
        <translation>Die niedrigste TLS-Version des Portals ist %1.</translation>
    </message>
    <message>
        <source>Azure has ended old TLS versions on its balancers, and browsers refuse them.</source>
        <translation>Azure hat alte TLS-Versionen auf seinen Lastverteilern eingestellt, und Browser lehnen sie ab.</translation>
    </message>
    <message>
        <source>HTTP is not redirected to HTTPS</source>
        <translation>HTTP wird nicht auf HTTPS umgeleitet</translation>
    </message>
    <message>
        <source>The balancer does not send plain HTTP to HTTPS.</source>
        <translation>Der Lastverteiler leitet unverschlüsseltes HTTP nicht auf HTTPS um.</translation>
    </message>
    <message>
        <source>Who types the name without a scheme gets an error, or signs in over clear text.</source>
        <translation>Wer den Namen ohne Schema eingibt, bekommt einen Fehler oder meldet sich im Klartext an.</translation>
    </message>
    <message>
        <source>Have the balancer redirect.</source>
        <translation>Lassen Sie den Lastverteiler umleiten.</translation>
    </message>
    <message>
        <source>Nodes do not see the name that users typed</source>
        <translation>Die Knoten sehen nicht den Namen, den die Benutzer eingegeben haben</translation>
    </message>
    <message>
        <source>The balancer replaces the Host header.</source>
        <translation>Der Lastverteiler ersetzt den Host-Header.</translation>
    </message>
    <message>
        <source>Octopus builds links and sign-in addresses from it; a node&apos;s own name there is refused by the identity provider.</source>
        <translation>Octopus bildet daraus Links und Anmeldeadressen; steht dort der Name eines Knotens, lehnt der Identitätsanbieter ihn ab.</translation>
    </message>
    <message>
        <source>Keep the original Host header.</source>
        <translation>Behalten Sie den ursprünglichen Host-Header bei.</translation>
    </message>
    <message>
        <source>Front Door talks to the nodes in clear text</source>
        <translation>Front Door spricht unverschlüsselt mit den Knoten</translation>
    </message>
    <message>
        <source>TLS ends at Front Door, and the way on to the nodes is plain HTTP.</source>
        <translation>TLS endet an Front Door, und der weitere Weg zu den Knoten ist reines HTTP.</translation>
    </message>
    <message>
        <source>The edge is far from your network; the second half of the way needs TLS as much as the first.</source>
        <translation>Front Door liegt weit außerhalb Ihres Netzwerks; die zweite Hälfte des Wegs braucht TLS ebenso wie die erste.</translation>
    </message>
    <message>
        <source>End TLS again at the nodes, with an https prefix on each.</source>
        <translation>Lassen Sie TLS erneut an den Knoten enden, mit einem https-Präfix auf jedem.</translation>
    </message>
    <message>
        <source>Front Door does not take this certificate</source>
        <translation>Front Door nimmt dieses Zertifikat nicht an</translation>
    </message>
    <message>
        <source>The certificate of the portal is: %1.</source>
        <translation>Das Zertifikat des Portals ist: %1.</translation>
    </message>
    <message>
        <source>Front Door shows a certificate of a public authority, its own or one of your Key Vault.</source>
        <translation>Front Door zeigt ein Zertifikat einer öffentlichen Zertifizierungsstelle: ein eigenes oder eines aus Ihrem Key Vault.</translation>
    </message>
    <message>
        <source>Have Front Door manage the certificate.</source>
        <translation>Lassen Sie Front Door das Zertifikat verwalten.</translation>
    </message>
    <message>
        <source>Front Door cannot reach the nodes</source>
        <translation>Front Door erreicht die Knoten nicht</translation>
    </message>
    <message>
        <source>The nodes are private, and Front Door (%1) has no Private Link to them.</source>
        <translation>Die Knoten sind privat, und Front Door (%1) hat keinen Private Link zu ihnen.</translation>
    </message>
    <message>
        <source>Front Door comes from the Internet; only its Premium tier reaches private origins, by Private Link.</source>
        <translation>Front Door kommt aus dem Internet; nur die Stufe Premium erreicht private Ursprünge, und zwar über Private Link.</translation>
    </message>
    <message>
        <source>Choose Premium with Private Link.</source>
        <translation>Wählen Sie Premium mit Private Link.</translation>
    </message>
    <message>
        <source>The nodes can be reached past Front Door</source>
        <translation>Die Knoten sind an Front Door vorbei erreichbar</translation>
    </message>
    <message>
        <source>Front Door reaches the nodes by their public addresses.</source>
        <translation>Front Door erreicht die Knoten über ihre öffentlichen Adressen.</translation>
    </message>
    <message>
        <source>Who knows an address goes round the firewall of Front Door.</source>
        <translation>Wer eine Adresse kennt, umgeht die Firewall von Front Door.</translation>
    </message>
    <message>
        <source>Use Private Link, or let in Front Door&apos;s service tag and profile id only.</source>
        <translation>Verwenden Sie Private Link, oder lassen Sie nur das Diensttag und die Profil-ID von Front Door zu.</translation>
    </message>
    <message>
        <source>Azure ends Front Door classic</source>
        <translation>Azure stellt Front Door classic ein</translation>
    </message>
    <message>
        <source>The portal is to stand behind Front Door classic.</source>
        <translation>Das Portal soll hinter Front Door classic stehen.</translation>
    </message>
    <message>
        <source>Azure retires it; what is built on it now has to be moved soon.</source>
        <translation>Azure stellt es ein; was jetzt darauf aufgebaut wird, muss bald umziehen.</translation>
    </message>
    <message>
        <source>Choose Standard or Premium.</source>
        <translation>Wählen Sie Standard oder Premium.</translation>
    </message>
    <message>
        <source>A way round the balancer stays open</source>
        <translation>Ein Weg am Lastverteiler vorbei bleibt offen</translation>
    </message>
    <message>
        <source>The nodes can also be reached beside the proxy that ends TLS.</source>
        <translation>Die Knoten sind auch an dem Proxy vorbei erreichbar, an dem TLS endet.</translation>
    </message>
    <message>
        <source>There no certificate, firewall or log stands in the way.</source>
        <translation>Auf diesem Weg gibt es weder Zertifikat noch Firewall noch Protokoll.</translation>
    </message>
    <message>
        <source>Let the nodes&apos; web ports in from the balancer only.</source>
        <translation>Lassen Sie die Webports der Knoten nur vom Lastverteiler aus zu.</translation>
    </message>
    <message>
        <source>Key Vault by access policies</source>
        <translation>Key Vault mit Zugriffsrichtlinien</translation>
    </message>
    <message>
        <source>The Key Vault does not use role assignments.</source>
        <translation>Der Key Vault verwendet keine Rollenzuweisungen.</translation>
    </message>
    <message>
        <source>Whoever may manage the vault can give himself an access policy; roles keep managing and reading apart.</source>
        <translation>Wer den Key Vault verwalten darf, kann sich selbst eine Zugriffsrichtlinie geben; Rollen halten Verwalten und Lesen getrennt.</translation>
    </message>
    <message>
        <source>Use role assignments, and give the nodes Key Vault Secrets User.</source>
        <translation>Verwenden Sie Rollenzuweisungen, und geben Sie den Knoten die Rolle Key Vault Secrets User.</translation>
    </message>
    <message>
        <source>Secrets can be purged</source>
        <translation>Geheimnisse lassen sich endgültig löschen</translation>
    </message>
    <message>
        <source>The Key Vault has no purge protection.</source>
        <translation>Der Key Vault hat keinen Bereinigungsschutz.</translation>
    </message>
    <message>
        <source>With the master key purged, every secret in Octopus must be typed again.</source>
        <translation>Ist der Hauptschlüssel endgültig gelöscht, muss jedes Geheimnis in Octopus neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Turn purge protection on; it cannot be turned off again.</source>
        <translation>Schalten Sie den Bereinigungsschutz ein; er lässt sich nicht wieder ausschalten.</translation>
    </message>
    <message>
        <source>Key Vault answers the Internet</source>
        <translation>Der Key Vault ist aus dem Internet erreichbar</translation>
    </message>
    <message>
        <source>The Key Vault is not closed to the Internet.</source>
        <translation>Der Key Vault ist zum Internet nicht geschlossen.</translation>
    </message>
    <message>
        <source>A stolen token is then enough to read the master key from anywhere.</source>
        <translation>Dann genügt ein gestohlenes Token, um den Hauptschlüssel von überall aus zu lesen.</translation>
    </message>
    <message>
        <source>Close it, and reach it by a private endpoint.</source>
        <translation>Schließen Sie ihn zum Internet, und greifen Sie über einen privaten Endpunkt auf ihn zu.</translation>
    </message>
    <message>
        <source>Nobody sees who reads secrets</source>
        <translation>Niemand sieht, wer Geheimnisse liest</translation>
    </message>
    <message>
        <source>The logs of the Key Vault are not kept.</source>
        <translation>Die Protokolle des Key Vaults werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>After a theft the logs tell which secret was read, by whom and from where.</source>
        <translation>Nach einem Diebstahl sagen die Protokolle, welches Geheimnis von wem und von wo aus gelesen wurde.</translation>
    </message>
    <message>
        <source>The Key Vault is shared with others</source>
        <translation>Andere nutzen den Key Vault mit</translation>
    </message>
    <message>
        <source>The Key Vault is not for this environment alone.</source>
        <translation>Der Key Vault ist nicht allein für diese Umgebung bestimmt.</translation>
    </message>
    <message>
        <source>Roles on the vault count for all its secrets, so others would read the master key.</source>
        <translation>Rollen am Key Vault gelten für alle seine Geheimnisse; andere könnten also den Hauptschlüssel lesen.</translation>
    </message>
    <message>
        <source>Take a vault for this environment alone.</source>
        <translation>Nehmen Sie einen Key Vault allein für diese Umgebung.</translation>
    </message>
    <message>
        <source>Nodes have no identity</source>
        <translation>Die Knoten haben keine Identität</translation>
    </message>
    <message>
        <source>The nodes have no managed identity.</source>
        <translation>Die Knoten haben keine verwaltete Identität.</translation>
    </message>
    <message>
        <source>Nodes read secrets from Key Vault, and sign in to Azure SQL, by their identity. Without one somebody types each secret on each node.</source>
        <translation>Mit ihrer Identität lesen die Knoten Geheimnisse aus dem Key Vault und melden sich bei Azure SQL an. Ohne Identität muss jemand jedes Geheimnis auf jedem Knoten eingeben.</translation>
    </message>
    <message>
        <source>Give the nodes a user-assigned identity.</source>
        <translation>Geben Sie den Knoten eine benutzerseitig zugewiesene Identität.</translation>
    </message>
    <message>
        <source>The master key is not kept safe</source>
        <translation>Der Hauptschlüssel ist nicht sicher verwahrt</translation>
    </message>
    <message>
        <source>The master key is not kept in Key Vault.</source>
        <translation>Der Hauptschlüssel wird nicht im Key Vault aufbewahrt.</translation>
    </message>
    <message>
        <source>Each further node needs it, and so does each restore. If it is lost, every secret in Octopus must be typed again; in a file on the share everybody reads it.</source>
        <translation>Jeder weitere Knoten braucht ihn, ebenso jede Wiederherstellung. Geht er verloren, muss jedes Geheimnis in Octopus neu eingegeben werden; in einer Datei auf der Freigabe liest ihn jeder.</translation>
    </message>
    <message>
        <source>Put it into Key Vault before the second node, and nowhere else.</source>
        <translation>Legen Sie ihn vor dem zweiten Knoten im Key Vault ab und sonst nirgends.</translation>
    </message>
    <message>
        <source>An answer holds a secret</source>
        <translation>Eine Antwort enthält ein Geheimnis</translation>
    </message>
    <message>
        <source>There seems to be a password or key in %1.</source>
        <translation>Anscheinend steht in %1 ein Kennwort oder ein Schlüssel.</translation>
    </message>
    <message>
        <source>The project file, the plan and the settings are read by many and stand in version control.</source>
        <translation>Projektdatei, Plan und Einstellungen werden von vielen gelesen und liegen in der Versionsverwaltung.</translation>
    </message>
    <message>
        <source>Take it out, put it into Key Vault, and change it: it has been in a file.</source>
        <translation>Nehmen Sie es heraus, legen Sie es im Key Vault ab, und ändern Sie es: Es hat in einer Datei gestanden.</translation>
    </message>
    <message>
        <source>That is not the name of a secret</source>
        <translation>Das ist nicht der Name eines Geheimnisses</translation>
    </message>
    <message>
        <source>The Key Vault secret of %1 has a name that Key Vault refuses; names have letters, digits and hyphens only.</source>
        <translation>Das Geheimnis im Key Vault für %1 hat einen Namen, den Key Vault ablehnt; Namen bestehen nur aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>Only the name belongs here. If it was the secret itself, it now stands in a file.</source>
        <translation>Hierher gehört nur der Name. War es das Geheimnis selbst, steht es nun in einer Datei.</translation>
    </message>
    <message>
        <source>State the name under which Key Vault holds it; change the secret if it stood here.</source>
        <translation>Geben Sie den Namen an, unter dem es im Key Vault liegt; ändern Sie das Geheimnis, falls es hier stand.</translation>
    </message>
    <message>
        <source>That is not the name of a provider&apos;s secret</source>
        <translation>Das ist nicht der Name des Geheimnisses eines Anmeldeanbieters</translation>
    </message>
    <message>
        <source>The Octopus version is not a full build</source>
        <translation>Die Octopus-Version ist kein vollständiger Build</translation>
    </message>
    <message>
        <source>The version is “%1”; a full build has three parts, as in 2026.4.6909.</source>
        <translation>Die Version ist „%1“; ein vollständiger Build hat drei Teile, etwa 2026.4.6909.</translation>
    </message>
    <message>
        <source>All nodes must run the same build, and a node installed next month would get another one.</source>
        <translation>Auf allen Knoten muss derselbe Build laufen, und ein Knoten, der nächsten Monat installiert wird, bekäme einen anderen.</translation>
    </message>
    <message>
        <source>State the full build, and keep its installer.</source>
        <translation>Geben Sie den vollständigen Build an, und bewahren Sie sein Installationsprogramm auf.</translation>
    </message>
    <message>
        <source>A build with a known fault in clusters</source>
        <translation>Ein Build mit einem bekannten Fehler in Clustern</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>In %1: %2.</translation>
    </message>
    <message>
        <source>The fault is published and hits instances with more than one node.</source>
        <translation>Der Fehler ist veröffentlicht und betrifft Instanzen mit mehr als einem Knoten.</translation>
    </message>
    <message>
        <source>Take a later build.</source>
        <translation>Nehmen Sie einen neueren Build.</translation>
    </message>
    <message>
        <source>The release gets no more patches</source>
        <translation>Das Release erhält keine Patches mehr</translation>
    </message>
    <message>
        <source>Critical patches of %1 ended on %2.</source>
        <translation>Kritische Patches für %1 endeten am %2.</translation>
    </message>
    <message>
        <source>A new cluster would start without the next security patch, and an upgrade stops all nodes.</source>
        <translation>Ein neuer Cluster begänne ohne den nächsten Sicherheitspatch, und ein Upgrade hält alle Knoten an.</translation>
    </message>
    <message>
        <source>Start with the newest release.</source>
        <translation>Beginnen Sie mit dem neuesten Release.</translation>
    </message>
    <message>
        <source>The installer cannot be checked</source>
        <translation>Das Installationsprogramm lässt sich nicht überprüfen</translation>
    </message>
    <message>
        <source>No SHA-256 of the installer is stated.</source>
        <translation>Für das Installationsprogramm ist kein SHA-256-Wert angegeben.</translation>
    </message>
    <message>
        <source>Without it a script cannot tell a damaged or exchanged download from the real one.</source>
        <translation>Ohne ihn kann ein Skript einen beschädigten oder ausgetauschten Download nicht vom echten unterscheiden.</translation>
    </message>
    <message>
        <source>Copy the SHA-256 from the download page of Octopus.</source>
        <translation>Kopieren Sie den SHA-256-Wert von der Downloadseite von Octopus.</translation>
    </message>
    <message>
        <source>That is no SHA-256</source>
        <translation>Das ist kein SHA-256-Wert</translation>
    </message>
    <message>
        <source>The SHA-256 of the installer has %1 characters, or some that are no hexadecimal digits; it takes 64.</source>
        <translation>Der SHA-256-Wert des Installationsprogramms hat %1 Zeichen oder enthält welche, die keine Hexadezimalziffern sind; nötig sind 64.</translation>
    </message>
    <message>
        <source>The installation compares the download with it and would stop on every node.</source>
        <translation>Die Installation vergleicht den Download damit und bräche auf jedem Knoten ab.</translation>
    </message>
    <message>
        <source>Copy all 64 digits from the download page of Octopus.</source>
        <translation>Kopieren Sie alle 64 Ziffern von der Downloadseite von Octopus.</translation>
    </message>
    <message>
        <source>The deployment window has no length</source>
        <translation>Das Deployment-Fenster hat keine Länge</translation>
    </message>
    <message>
        <source>The deployment window is 0 minutes.</source>
        <translation>Das Deployment-Fenster beträgt 0 Minuten.</translation>
    </message>
    <message>
        <source>The task cap is projects times minutes divided by the window; without a window nothing can be sized.</source>
        <translation>Das Aufgabenlimit ist die Zahl der Projekte mal Minuten, geteilt durch das Zeitfenster; ohne Zeitfenster lässt sich nichts dimensionieren.</translation>
    </message>
    <message>
        <source>State the minutes in which all projects must be deployed.</source>
        <translation>Geben Sie an, in wie vielen Minuten alle Projekte bereitgestellt sein müssen.</translation>
    </message>
    <message>
        <source>Audit retention beyond what Octopus keeps</source>
        <translation>Audit-Einträge sollen länger bleiben, als Octopus sie aufbewahrt</translation>
    </message>
    <message>
        <source>Audit entries are to be kept for %1 days; Octopus takes at most %2.</source>
        <translation>Audit-Einträge sollen %1 Tage aufbewahrt werden; Octopus erlaubt höchstens %2.</translation>
    </message>
    <message>
        <source>Octopus refuses a longer value; older entries are archived into the shared files.</source>
        <translation>Octopus lehnt einen höheren Wert ab; ältere Einträge werden in die gemeinsamen Dateien archiviert.</translation>
    </message>
    <message>
        <source>Keep the archive files longer by other means.</source>
        <translation>Bewahren Sie die Archivdateien auf andere Weise länger auf.</translation>
    </message>
    <message>
        <source>Something writes into the tables of Octopus</source>
        <translation>Etwas schreibt in die Tabellen von Octopus</translation>
    </message>
    <message>
        <source>Automation writes to the Octopus database directly.</source>
        <translation>Eine Automatisierung schreibt direkt in die Octopus-Datenbank.</translation>
    </message>
    <message>
        <source>The database is for Octopus alone: nodes keep parts of it in memory, and each upgrade may change the tables.</source>
        <translation>Die Datenbank gehört Octopus allein: Die Knoten halten Teile davon im Arbeitsspeicher, und jedes Upgrade kann die Tabellen ändern.</translation>
    </message>
    <message>
        <source>Use the REST API.</source>
        <translation>Verwenden Sie die REST-API.</translation>
    </message>
    <message>
        <source>Own indexes in the Octopus database</source>
        <translation>Eigene Indizes in der Octopus-Datenbank</translation>
    </message>
    <message>
        <source>The database has indexes that Octopus did not make.</source>
        <translation>Die Datenbank hat Indizes, die nicht von Octopus stammen.</translation>
    </message>
    <message>
        <source>An upgrade that changes a table can fail on an index it does not know, with all nodes stopped.</source>
        <translation>Ein Upgrade, das eine Tabelle ändert, kann an einem unbekannten Index scheitern, während alle Knoten angehalten sind.</translation>
    </message>
    <message>
        <source>Drop them before each upgrade, or for good.</source>
        <translation>Löschen Sie sie vor jedem Upgrade oder für immer.</translation>
    </message>
    <message>
        <source>The rate limiter sees one caller</source>
        <translation>Die Ratenbegrenzung sieht nur einen Aufrufer</translation>
    </message>
    <message>
        <source>The rate limiter is on, the balancer hides the addresses of callers, and no trusted proxy is named.</source>
        <translation>Die Ratenbegrenzung ist eingeschaltet, der Lastverteiler verbirgt die Adressen der Aufrufer, und es ist kein vertrauenswürdiger Proxy benannt.</translation>
    </message>
    <message>
        <source>Calls without sign-in are counted by address. Behind the balancer all share one, so a busy morning ends in “429 Too Many Requests”.</source>
        <translation>Aufrufe ohne Anmeldung werden je Adresse gezählt. Hinter dem Lastverteiler teilen sich alle eine einzige, und ein geschäftiger Morgen endet mit „429 Too Many Requests“.</translation>
    </message>
    <message>
        <source>Name the addresses of the balancer as trusted proxies.</source>
        <translation>Benennen Sie die Adressen des Lastverteilers als vertrauenswürdige Proxys.</translation>
    </message>
    <message>
        <source>Each node counts calls for itself</source>
        <translation>Jeder Knoten zählt die Aufrufe für sich</translation>
    </message>
    <message numerus="yes">
        <source>The rate limiter is on; %n node(s) count calls, each on its own.</source>
        <translation>
            <numerusform>Die Ratenbegrenzung ist eingeschaltet; %n Knoten zählt die Aufrufe für sich.</numerusform>
            <numerusform>Die Ratenbegrenzung ist eingeschaltet; %n Knoten zählen die Aufrufe, jeder für sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>A caller that the balancer spreads over all nodes gets the limit of each of them.</source>
        <translation>Ein Aufrufer, den der Lastverteiler auf alle Knoten verteilt, bekommt das Limit jedes einzelnen.</translation>
    </message>
    <message>
        <source>Divide the limit you want by the number of nodes.</source>
        <translation>Teilen Sie das gewünschte Limit durch die Zahl der Knoten.</translation>
    </message>
    <message>
        <source>All nodes are in one zone</source>
        <translation>Alle Knoten liegen in einer Zone</translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) are in zone %1 (0 is none), though region and sizes offer more.</source>
        <translation>
            <numerusform>Der einzige Knoten liegt in Zone %1 (0 = keine), obwohl Region und Größen mehr anbieten.</numerusform>
            <numerusform>Alle %n Knoten liegen in Zone %1 (0 = keine), obwohl Region und Größen mehr anbieten.</numerusform>
        </translation>
    </message>
    <message>
        <source>When that datacentre loses power or cooling, all nodes stop together; Azure then promises no more than for one machine.</source>
        <translation>Fallen in diesem Rechenzentrum Strom oder Kühlung aus, bleiben alle Knoten zugleich stehen; Azure sagt dann nicht mehr zu als für eine einzelne Maschine.</translation>
    </message>
    <message>
        <source>Put the nodes into different zones. A machine gets its zone when it is created.</source>
        <translation>Legen Sie die Knoten in verschiedene Zonen. Eine Maschine erhält ihre Zone, wenn sie erstellt wird.</translation>
    </message>
    <message>
        <source>An availability set where zones are offered</source>
        <translation>Ein Verfügbarkeitssatz, wo es Zonen gibt</translation>
    </message>
    <message>
        <source>Nodes are kept apart by an availability set; the region offers %1 zones.</source>
        <translation>Ein Verfügbarkeitssatz hält die Knoten getrennt; die Region bietet %1 Zonen.</translation>
    </message>
    <message>
        <source>An availability set stays in one datacentre, and Azure promises less for it than for zones.</source>
        <translation>Ein Verfügbarkeitssatz bleibt in einem Rechenzentrum, und Azure sagt für ihn weniger zu als für Zonen.</translation>
    </message>
    <message>
        <source>Put the nodes into different zones.</source>
        <translation>Legen Sie die Knoten in verschiedene Zonen.</translation>
    </message>
    <message>
        <source>The region has no zones</source>
        <translation>Die Region hat keine Zonen</translation>
    </message>
    <message>
        <source>Nodes are to be in zones, and “%1” has none.</source>
        <translation>Knoten sollen in Zonen liegen, und „%1“ hat keine.</translation>
    </message>
    <message>
        <source>Azure refuses a machine in a zone that does not exist.</source>
        <translation>Azure lehnt eine Maschine in einer Zone ab, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Take an availability set, or a region with zones.</source>
        <translation>Nehmen Sie einen Verfügbarkeitssatz oder eine Region mit Zonen.</translation>
    </message>
    <message>
        <source>A machine in a zone and in an availability set</source>
        <translation>Eine Maschine in einer Zone und in einem Verfügbarkeitssatz</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) of the availability set have a zone, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten des Verfügbarkeitssatzes hat eine Zone: „%1“.</numerusform>
            <numerusform>%n Knoten des Verfügbarkeitssatzes haben eine Zone, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>A machine is in a zone or in an availability set, never in both.</source>
        <translation>Eine Maschine liegt in einer Zone oder in einem Verfügbarkeitssatz, nie in beiden.</translation>
    </message>
    <message>
        <source>Take the zones away, or choose zones instead of the set.</source>
        <translation>Entfernen Sie die Zonen, oder wählen Sie Zonen statt des Verfügbarkeitssatzes.</translation>
    </message>
    <message>
        <source>A node has no zone</source>
        <translation>Ein Knoten hat keine Zone</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have no zone while others have one, the first is “%1”.</source>
        <translation>
            <numerusform>%n Knoten hat keine Zone, während andere eine haben: „%1“.</numerusform>
            <numerusform>%n Knoten haben keine Zone, während andere eine haben; der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure may put it into the same datacentre as another node, and it counts as outside the promise for zones.</source>
        <translation>Azure kann ihn in dasselbe Rechenzentrum legen wie einen anderen Knoten, und er fällt nicht unter die Zusage für Zonen.</translation>
    </message>
    <message>
        <source>Give each node a zone.</source>
        <translation>Geben Sie jedem Knoten eine Zone.</translation>
    </message>
    <message>
        <source>Nothing keeps the nodes apart</source>
        <translation>Nichts hält die Knoten getrennt</translation>
    </message>
    <message>
        <source>The region has no zones, and the nodes are in no availability set.</source>
        <translation>Die Region hat keine Zonen, und die Knoten liegen in keinem Verfügbarkeitssatz.</translation>
    </message>
    <message>
        <source>Azure may run both nodes on one host and restart both at once; its promise is then that of a single machine.</source>
        <translation>Azure kann beide Knoten auf einem Host ausführen und zugleich neu starten; zugesagt wird dann nur so viel wie für eine einzelne Maschine.</translation>
    </message>
    <message>
        <source>Take an availability set. A machine enters it only when it is created.</source>
        <translation>Nehmen Sie einen Verfügbarkeitssatz. Eine Maschine kommt nur beim Erstellen hinein.</translation>
    </message>
    <message>
        <source>Fault domains that Azure does not give</source>
        <translation>Fehlerdomänen, die Azure nicht bietet</translation>
    </message>
    <message>
        <source>The availability set has %1 fault domains; %2 to %3 are useful.</source>
        <translation>Der Verfügbarkeitssatz hat %1 Fehlerdomänen; sinnvoll sind %2 bis %3.</translation>
    </message>
    <message>
        <source>A fault domain is a rack. With one all nodes share its power; more than the region has are refused.</source>
        <translation>Eine Fehlerdomäne ist ein Rack. Bei nur einer hängen alle Knoten an derselben Stromversorgung; mehr, als die Region hat, lehnt Azure ab.</translation>
    </message>
    <message>
        <source>Take two fault domains; some regions have three.</source>
        <translation>Nehmen Sie zwei Fehlerdomänen; manche Regionen haben drei.</translation>
    </message>
    <message>
        <source>Update domains that Azure refuses</source>
        <translation>Updatedomänen, die Azure ablehnt</translation>
    </message>
    <message>
        <source>The availability set has %1 update domains; 1 to %2 are possible.</source>
        <translation>Der Verfügbarkeitssatz hat %1 Updatedomänen; möglich sind 1 bis %2.</translation>
    </message>
    <message>
        <source>Azure restarts one update domain at a time, and limits their number.</source>
        <translation>Azure startet jeweils eine Updatedomäne neu und begrenzt ihre Zahl.</translation>
    </message>
    <message>
        <source>Take the default of Azure.</source>
        <translation>Nehmen Sie den Standardwert von Azure.</translation>
    </message>
    <message>
        <source>A flexible scale set has no identity of its own</source>
        <translation>Eine flexible Skalierungsgruppe hat keine eigene Identität</translation>
    </message>
    <message>
        <source>The scale set is to have a system-assigned identity.</source>
        <translation>Die Skalierungsgruppe soll eine systemseitig zugewiesene Identität erhalten.</translation>
    </message>
    <message>
        <source>Flexible scale sets take user-assigned identities only.</source>
        <translation>Flexible Skalierungsgruppen nehmen nur benutzerseitig zugewiesene Identitäten an.</translation>
    </message>
    <message>
        <source>Take a user-assigned identity; all nodes then share one.</source>
        <translation>Nehmen Sie eine benutzerseitig zugewiesene Identität; alle Knoten teilen sich dann eine.</translation>
    </message>
    <message>
        <source>The gateway does not scale. Instances: %1; at least %2 are wanted.</source>
        <translation>Das Gateway skaliert nicht. Instanzen: %1; gewünscht sind mindestens %2.</translation>
    </message>
    <message>
        <source>Endpoints of Traffic Manager: %1; at least %2 are needed to fail over.</source>
        <translation>Endpunkte von Traffic Manager: %1; für ein Failover sind mindestens %2 nötig.</translation>
    </message>
    <message>
        <source>Appliances: %1; a pair has %2.</source>
        <translation>Appliances: %1; ein Paar hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n SQL Server machine(s) are small for a total task cap of %2, the first is “%1”; Octopus advises %3 cores and %4 GiB of memory.</source>
        <translation>
            <numerusform>%n SQL-Server-Maschine ist klein für Aufgabenlimits von insgesamt %2: „%1“; Octopus empfiehlt %3 Kerne und %4 GiB Arbeitsspeicher.</numerusform>
            <numerusform>%n SQL-Server-Maschinen sind klein für Aufgabenlimits von insgesamt %2, die erste ist „%1“; Octopus empfiehlt %3 Kerne und %4 GiB Arbeitsspeicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure SQL knows no log shipping</source>
        <translation>Azure SQL kennt keinen Protokollversand</translation>
    </message>
    <message>
        <source>Another copy of the database is to be kept by log shipping.</source>
        <translation>Eine weitere Kopie der Datenbank soll per Protokollversand gepflegt werden.</translation>
    </message>
    <message>
        <source>Azure SQL Database keeps its own copies and gives nobody its log; the copy that the plan counts on would not exist.</source>
        <translation>Azure SQL Database führt eigene Kopien und gibt sein Protokoll nicht heraus; die Kopie, auf die der Plan zählt, gäbe es nicht.</translation>
    </message>
    <message>
        <source>Use zone redundancy and a failover group instead.</source>
        <translation>Verwenden Sie stattdessen Zonenredundanz und eine Failovergruppe.</translation>
    </message>
    <message>
        <source>Domain controllers planned: %1; needed: %2.</source>
        <translation>Geplante Domänencontroller: %1; nötig: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain controller(s) have the name of another machine, the first is “%1”.</source>
        <translation>
            <numerusform>%n Domänencontroller trägt den Namen einer anderen Maschine: „%1“.</numerusform>
            <numerusform>%n Domänencontroller tragen den Namen einer anderen Maschine, der erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command takes https:// and a host; the port stands beside it. Without scheme it fails, and without port it polls that of the portal.</source>
        <translation>Der Befehl nimmt https:// und einen Host entgegen; der Port steht daneben. Ohne Schema schlägt er fehl, und ohne Port fragt der Tentacle den Port des Portals ab.</translation>
    </message>
    <message>
        <source>Automatic sign-in is on. External providers: %1, besides Guest.</source>
        <translation>Die automatische Anmeldung ist eingeschaltet. Externe Anmeldeanbieter, ohne die Gastanmeldung: %1.</translation>
    </message>
    <message>
        <source>Octopus uses drive %1:. Access: %2. Credential and drive belong to: %3.</source>
        <translation>Octopus verwendet das Laufwerk %1:. Zugriff: %2. Anmeldeinformationen und Laufwerk gehören: %3.</translation>
    </message>
    <message>
        <source>Days for which a deleted share is kept: %1; %2 leave time to notice.</source>
        <translation>Tage, die eine gelöschte Freigabe erhalten bleibt: %1; %2 lassen Zeit, es zu bemerken.</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of artifacts, task logs and packages are not given.</source>
        <translation>
            <numerusform>%n Pfad für Artefakte, Aufgabenprotokolle oder Pakete ist nicht angegeben.</numerusform>
            <numerusform>%n Pfade für Artefakte, Aufgabenprotokolle und Pakete sind nicht angegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of imports, event exports and telemetry are not given.</source>
        <translation>
            <numerusform>%n Pfad für Importe, Ereignisexporte oder Telemetrie ist nicht angegeben.</numerusform>
            <numerusform>%n Pfade für Importe, Ereignisexporte und Telemetrie sind nicht angegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared storage: %1. It stands in one zone, and the machines are in several.</source>
        <translation>Gemeinsamer Speicher: %1. Er steht in einer Zone, die Maschinen stehen in mehreren.</translation>
    </message>
    <message numerus="yes">
        <source>%n SQL Server machine(s) have less than %2 vCPU or less than %3 GiB a vCPU, the first is “%1”.</source>
        <translation>
            <numerusform>%n SQL-Server-Maschine hat weniger als %2 vCPU oder weniger als %3 GiB je vCPU: „%1“.</numerusform>
            <numerusform>%n SQL-Server-Maschinen haben weniger als %2 vCPU oder weniger als %3 GiB je vCPU, die erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %n SQL Server machine(s) cannot be judged, the first is “%1”.</source>
        <translation>
            <numerusform>Die Größe von %n SQL-Server-Maschine lässt sich nicht beurteilen: „%1“.</numerusform>
            <numerusform>Die Größe von %n SQL-Server-Maschinen lässt sich nicht beurteilen, die erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SQL Server machine(s) have the name of another machine, the first is “%1”.</source>
        <translation>
            <numerusform>%n SQL-Server-Maschine trägt den Namen einer anderen Maschine: „%1“.</numerusform>
            <numerusform>%n SQL-Server-Maschinen tragen den Namen einer anderen Maschine, die erste ist „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling is raw TCP with TLS of Octopus itself, on a port of its own; a product that reads HTTP ends or refuses it.</source>
        <translation>Polling ist reines TCP mit dem TLS von Octopus selbst, auf einem eigenen Port; ein Produkt, das HTTP liest, beendet die Verbindung oder lehnt sie ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n Tentacle(s) share a name within a space, the first is “%1”.</source>
        <translation>
            <numerusform>%n Tentacle hat seinen Namen innerhalb eines Space nicht für sich allein: „%1“.</numerusform>
            <numerusform>%n Tentacles teilen sich innerhalb eines Space einen Namen, der erste ist „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>%1, no zones</source>
        <translation>%1, keine Zonen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n zone(s)</source>
        <translation>
            <numerusform>%1, %n Zone</numerusform>
            <numerusform>%1, %n Zonen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cores, %2 GiB</source>
        <translation>%1 Kerne, %2 GiB</translation>
    </message>
    <message>
        <source>%1 DTU</source>
        <translation>%1 DTU</translation>
    </message>
    <message>
        <source>%1 vCores</source>
        <translation>%1 vCores</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>GiB hours</source>
        <translation>GiB-Stunden</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>DTU</source>
        <translation>DTU</translation>
    </message>
    <message>
        <source>vCores</source>
        <translation>vCores</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>MiB/s</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>unit hours</source>
        <translation>Einheitenstunden</translation>
    </message>
    <message>
        <source>rule hours</source>
        <translation>Regelstunden</translation>
    </message>
    <message>
        <source>10,000 requests</source>
        <translation>10.000 Anfragen</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>million queries</source>
        <translation>Mio. Abfragen</translation>
    </message>
    <message>
        <source>vCore hours</source>
        <translation>vCore-Stunden</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>10,000 operations</source>
        <translation>10.000 Vorgänge</translation>
    </message>
    <message>
        <source>vCPU hours</source>
        <translation>vCPU-Stunden</translation>
    </message>
    <message>
        <source>IOPS hours</source>
        <translation>IOPS-Stunden</translation>
    </message>
    <message>
        <source>MiB/s hours</source>
        <translation>MiB/s-Stunden</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>The deployment window has no length.</source>
        <translation>Das Deployment-Fenster hat keine Länge.</translation>
    </message>
    <message>
        <source>No node runs tasks.</source>
        <translation>Kein Knoten führt Aufgaben aus.</translation>
    </message>
    <message>
        <source>Octopus advises no size beyond the largest row of its table.</source>
        <translation>Über die größte Zeile seiner Tabelle hinaus empfiehlt Octopus keine Größe.</translation>
    </message>
    <message>
        <source>“%1” is not stated.</source>
        <translation>„%1“ ist nicht angegeben.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>A value of another kind stands here; a %1 is needed.</source>
        <translation>Hier steht ein Wert anderer Art; nötig ist: %1.</translation>
    </message>
    <message>
        <source>“%1” is no choice here; take one of: %2.</source>
        <translation>„%1“ steht hier nicht zur Wahl; möglich sind: %2.</translation>
    </message>
    <message>
        <source>The list is too long; at most %1 items fit.</source>
        <translation>Die Liste ist zu lang; höchstens %1 Einträge haben Platz.</translation>
    </message>
    <message>
        <source>%1 is not allowed here; give a number from %2 to %3.</source>
        <translation>%1 ist hier nicht zulässig; geben Sie eine Zahl von %2 bis %3 an.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 fit here.</source>
        <translation>Der Text hat %1 Zeichen; höchstens %2 haben hier Platz.</translation>
    </message>
    <message>
        <source>The text holds half of a character; type it again.</source>
        <translation>Der Text enthält ein halbes Zeichen; geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The text holds control characters; remove them.</source>
        <translation>Der Text enthält Steuerzeichen; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is not a version; write it like 2026.4.6909.</source>
        <translation>„%1“ ist keine Version; schreiben Sie sie wie 2026.4.6909.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-24.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2026-11-24.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs Octopus Deploy High Availability on Azure.</source>
        <translation>Entwirft Octopus Deploy High Availability auf Azure.</translation>
    </message>
    <message>
        <source>Opens the sample design.</source>
        <translation>Öffnet den Beispielentwurf.</translation>
    </message>
    <message>
        <source>The design to open.</source>
        <translation>Der zu öffnende Entwurf.</translation>
    </message>
</context>
<context>
    <name>octoha::AcceptDialog</name>
    <message>
        <source>Accept “%1”</source>
        <translation>„%1“ akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Begründung:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Verantwortlich:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Gültig bis:</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
</context>
<context>
    <name>octoha::AnswerTile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>octoha::BalancerPage</name>
    <message>
        <source>nothing stands between</source>
        <translation>nichts steht dazwischen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>mit Vorsicht</translation>
    </message>
    <message>
        <source>Portal and API: %1 · polling Tentacles: %2 · gRPC: %3</source>
        <translation>Portal und API: %1 · Polling-Tentacles: %2 · gRPC: %3</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>Users and API clients, polling Tentacles and gRPC clients each take their own way to the nodes, and each way has its own needs.</source>
        <translation>Benutzer und API-Clients, Polling-Tentacles und gRPC-Clients nehmen je einen eigenen Weg zu den Knoten, und jeder Weg stellt eigene Anforderungen.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>One product for the portal, and one that passes TCP untouched for polling and gRPC.</source>
        <translation>Ein Produkt für das Portal und eines, das TCP unverändert durchreicht, für Polling und gRPC.</translation>
    </message>
    <message>
        <source>It can carry</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Ports of the nodes</source>
        <translation>Ports der Knoten</translation>
    </message>
    <message>
        <source>Rule, probe, security group and Windows firewall must all name the same ports.</source>
        <translation>Regel, Prüfung, Netzwerksicherheitsgruppe und Windows-Firewall müssen alle dieselben Ports nennen.</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Name, TLS and probe of the web path.</source>
        <translation>Name, TLS und Prüfung des Webzugangs.</translation>
    </message>
    <message>
        <source>Time-outs and limits</source>
        <translation>Zeitlimits und Größenlimits</translation>
    </message>
    <message>
        <source>The largest package must fit through, and in time.</source>
        <translation>Das größte Paket muss hindurchpassen, und das rechtzeitig.</translation>
    </message>
    <message>
        <source>Largest package</source>
        <translation>Größtes Paket</translation>
    </message>
    <message>
        <source>Application Gateway</source>
        <translation>Application Gateway</translation>
    </message>
    <message>
        <source>Load Balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Front Door</source>
        <translation>Front Door</translation>
    </message>
    <message>
        <source>Traffic Manager</source>
        <translation>Traffic Manager</translation>
    </message>
    <message>
        <source>Kemp LoadMaster or F5 BIG-IP</source>
        <translation>Kemp LoadMaster oder F5 BIG-IP</translation>
    </message>
    <message>
        <source>%1 MB over %2 Mbit/s take %3 s; the time-out is %4 s.</source>
        <translation>%1 MB brauchen bei %2 Mbit/s %3 s; das Zeitlimit beträgt %4 s.</translation>
    </message>
    <message>
        <source>%1 This product allows %2 s at most.</source>
        <comment>sentence before</comment>
        <translation>%1 Dieses Produkt erlaubt höchstens %2 s.</translation>
    </message>
</context>
<context>
    <name>octoha::BundlePreview</name>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>Content of the chosen file</source>
        <translation>Inhalt der ausgewählten Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>octoha::ComputePage</name>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Every node runs tasks and shares the database and the files, so the others must be able to carry on when one is away.</source>
        <translation>Jeder Knoten führt Aufgaben aus und teilt sich mit den anderen Datenbank und Dateien. Fehlt einer, müssen die übrigen weiterarbeiten können.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>One line a node. Paste lines from a spreadsheet; names and zones of added nodes count on.</source>
        <translation>Eine Zeile je Knoten. Zeilen lassen sich aus einer Tabellenkalkulation einfügen; Namen und Zonen hinzugefügter Knoten zählen weiter.</translation>
    </message>
    <message>
        <source>With one node away</source>
        <translation>Wenn ein Knoten fehlt</translation>
    </message>
    <message>
        <source>Size of each node against its task cap</source>
        <translation>Größe jedes Knotens im Vergleich zu seinem Aufgabenlimit</translation>
    </message>
    <message>
        <source>An existing node to grow</source>
        <translation>Ein vorhandener Knoten, der ausgebaut wird</translation>
    </message>
    <message>
        <source>A single node that runs today becomes the first of the cluster; the plan then holds the move.</source>
        <translation>Ein einzelner Knoten, der heute läuft, wird zum ersten des Clusters; der Plan enthält dann den Umzug.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Image, disks and licence, the same for all nodes.</source>
        <translation>Image, Datenträger und Lizenz, für alle Knoten gleich.</translation>
    </message>
    <message>
        <source>Octopus on the nodes</source>
        <translation>Octopus auf den Knoten</translation>
    </message>
    <message>
        <source>Instance, folders and the account that the service runs as.</source>
        <translation>Instanz, Ordner und das Konto, unter dem der Dienst läuft.</translation>
    </message>
    <message>
        <source>Running them</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Administration, updates, backup, and how a node joins and leaves.</source>
        <translation>Verwaltung, Updates, Sicherung und wie ein Knoten hinzukommt oder ausscheidet.</translation>
    </message>
    <message>
        <source>Recommended for each node: a task cap of %1 or more; the largest cap here needs %2 and %3.</source>
        <translation>Empfohlen je Knoten: ein Aufgabenlimit von %1 oder mehr; das größte Limit hier braucht %2 und %3.</translation>
    </message>
    <message>
        <source>%1 cores, %2 GiB</source>
        <translation>%1 Kerne, %2 GiB</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Task cap</source>
        <translation>Aufgabenlimit</translation>
    </message>
    <message>
        <source>Octopus advises</source>
        <translation>Octopus empfiehlt</translation>
    </message>
    <message>
        <source>Size has</source>
        <translation>Größe bietet</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message>
        <source>%1 left, %2 needed. %3</source>
        <comment>tasks, tasks, link</comment>
        <translation>%1 übrig, %2 nötig. %3</translation>
    </message>
</context>
<context>
    <name>octoha::CostTab</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a month, list prices in US dollars without tax.</source>
        <translation>%1 im Monat, Listenpreise in US-Dollar ohne Steuern.</translation>
    </message>
    <message>
        <source>At least %1 a month: some parts have no known price.</source>
        <translation>Mindestens %1 im Monat: Für einige Teile ist kein Preis bekannt.</translation>
    </message>
</context>
<context>
    <name>octoha::DatabasePage</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>All nodes share one SQL Server database. Its size follows from the sum of the task caps, its availability bounds the cluster&apos;s.</source>
        <translation>Alle Knoten teilen sich eine SQL-Server-Datenbank. Ihre Größe folgt aus der Summe der Aufgabenlimits; ihre Verfügbarkeit begrenzt die des Clusters.</translation>
    </message>
    <message>
        <source>Product and size</source>
        <translation>Produkt und Größe</translation>
    </message>
    <message>
        <source>Azure SQL needs the least care; machines of your own give the most control.</source>
        <translation>Azure SQL braucht die wenigste Pflege; eigene Maschinen geben die meiste Kontrolle.</translation>
    </message>
    <message>
        <source>Fit to the task caps</source>
        <translation>Eignung für die Aufgabenlimits</translation>
    </message>
    <message>
        <source>Other users and copies</source>
        <translation>Andere Benutzer und Kopien</translation>
    </message>
    <message>
        <source>The database is for Octopus alone; some kinds of copies do not work with it.</source>
        <translation>Die Datenbank gehört Octopus allein; manche Arten von Kopien vertragen sich nicht mit ihr.</translation>
    </message>
    <message>
        <source>SQL Server machines</source>
        <translation>SQL-Server-Maschinen</translation>
    </message>
    <message>
        <source>The replicas, what they run, and how clients find the one that is in charge.</source>
        <translation>Die Replikate, was auf ihnen läuft und wie Clients das gerade zuständige finden.</translation>
    </message>
    <message>
        <source>Existing server</source>
        <translation>Vorhandener Server</translation>
    </message>
    <message>
        <source>What somebody else runs: cost and availability are known only if they are stated.</source>
        <translation>Was jemand anderes betreibt: Kosten und Verfügbarkeit sind nur bekannt, wenn sie angegeben werden.</translation>
    </message>
    <message>
        <source>Sign-in of the nodes</source>
        <translation>Anmeldung der Knoten</translation>
    </message>
    <message>
        <source>Octopus needs db_owner of this one database, and nothing more.</source>
        <translation>Octopus braucht db_owner für diese eine Datenbank und sonst nichts.</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>as the nodes get it; a password is added on the node from Key Vault</source>
        <translation>wie die Knoten sie erhalten; ein Kennwort wird auf dem Knoten aus dem Key Vault ergänzt</translation>
    </message>
    <message>
        <source>Network access</source>
        <translation>Netzwerkzugriff</translation>
    </message>
    <message>
        <source>The nodes reach it by a private address; the public one is closed.</source>
        <translation>Die Knoten erreichen sie über eine private Adresse; die öffentliche ist geschlossen.</translation>
    </message>
    <message>
        <source>Backup and care</source>
        <translation>Sicherung und Pflege</translation>
    </message>
    <message>
        <source>How far back a mistake can be undone, and when Azure may work on it.</source>
        <translation>Wie weit zurück sich ein Irrtum rückgängig machen lässt und wann Azure daran arbeiten darf.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>nicht zu beurteilen</translation>
    </message>
    <message>
        <source>%1: task caps of %2 in all want %3; chosen: %4.</source>
        <translation>%1: Aufgabenlimits von insgesamt %2 erfordern %3; gewählt: %4.</translation>
    </message>
    <message>
        <source>Recommended: %1 or more.</source>
        <translation>Empfohlen: %1 oder mehr.</translation>
    </message>
</context>
<context>
    <name>octoha::DateEditor</name>
    <message>
        <source>Pick a day for “%1”</source>
        <translation>Datum für „%1“ auswählen</translation>
    </message>
</context>
<context>
    <name>octoha::DesignDocument</name>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>„%1“ bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n default(s)</source>
        <translation>
            <numerusform>%n Standardwert bestätigen</numerusform>
            <numerusform>%n Standardwerte bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept finding %1</source>
        <translation>Befund %1 akzeptieren</translation>
    </message>
    <message>
        <source>No longer accept finding %1</source>
        <translation>Befund %1 nicht mehr akzeptieren</translation>
    </message>
</context>
<context>
    <name>octoha::DesignPage</name>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n question(s) not needed here</source>
        <translation>
            <numerusform>%n hier nicht nötige Frage ausblenden</numerusform>
            <numerusform>%n hier nicht nötige Fragen ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n question(s) not needed here</source>
        <translation>
            <numerusform>%n hier nicht nötige Frage einblenden</numerusform>
            <numerusform>%n hier nicht nötige Fragen einblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n default(s) of this page</source>
        <translation>
            <numerusform>%n Standardwert dieser Seite bestätigen</numerusform>
            <numerusform>Alle %n Standardwerte dieser Seite bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation>
            <numerusform>Weitere Einstellungen (%n geändert)</numerusform>
            <numerusform>Weitere Einstellungen (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>More settings: %1</source>
        <translation>Weitere Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>octoha::DiagramTab</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Users, balancers, nodes, database and share with the ports between them; the plan tells the same in tables.</source>
        <translation>Benutzer, Lastverteiler, Knoten, Datenbank und Freigabe mit den Ports dazwischen; der Plan zeigt dasselbe in Tabellen.</translation>
    </message>
    <message>
        <source>Press to see it large</source>
        <translation>Klicken Sie, um es groß zu sehen</translation>
    </message>
</context>
<context>
    <name>octoha::ExportPage</name>
    <message>
        <source>&amp;Plan, as web page and as text</source>
        <translation>&amp;Plan, als Webseite und als Text</translation>
    </message>
    <message>
        <source>&amp;Scripts that build and check the cluster</source>
        <translation>&amp;Skripte, die den Cluster aufbauen und prüfen</translation>
    </message>
    <message>
        <source>&amp;Runbooks for later</source>
        <translation>&amp;Runbooks für später</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>F&amp;indings for tools (SARIF)</source>
        <translation>Be&amp;funde für Werkzeuge (SARIF)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writes the plan and everything that is needed to build it into a folder. Nothing is run, and no secret is in it.</source>
        <translation>Schreibt den Plan und alles, was zum Aufbau nötig ist, in einen Ordner. Nichts wird ausgeführt, und kein Geheimnis ist enthalten.</translation>
    </message>
    <message>
        <source>Errors that block the export</source>
        <translation>Fehler, die den Export verhindern</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wohin</translation>
    </message>
    <message>
        <source>README, design, settings and manifest are always part of it.</source>
        <translation>README, Entwurf, Einstellungen und Manifest gehören immer dazu.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Each as it will be written.</source>
        <translation>Jede so, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>As a draf&amp;t: in spite of open errors; every page says so, and the scripts change nothing</source>
        <translation>Als &amp;vorläufige Fassung: trotz offener Fehler; jede Seite weist darauf hin, und die Skripte ändern nichts</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A new or empty folder, or one that holds an earlier bundle</source>
        <translation>Ein neuer oder leerer Ordner oder einer mit einem früheren Bündel</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Auswäh&amp;len …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Export b&amp;undle</source>
        <translation>Bündel &amp;exportieren</translation>
    </message>
    <message>
        <source>Save p&amp;lan as PDF…</source>
        <translation>Pla&amp;n als PDF speichern …</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Copy what to do next</source>
        <translation>Nächste Schritte kopieren</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Folder of the bundle</source>
        <translation>Ordner des Bündels</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner aus.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Save the plan as PDF</source>
        <translation>Plan als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <translation>Der Plan wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message numerus="yes">
        <source>no: %n error(s) are open. Mend them, or export a draft.</source>
        <translation>
            <numerusform>nein: %n Fehler ist offen. Beheben Sie ihn, oder exportieren Sie eine vorläufige Fassung.</numerusform>
            <numerusform>nein: %n Fehler sind offen. Beheben Sie sie, oder exportieren Sie eine vorläufige Fassung.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes: no error is open</source>
        <translation>ja: kein Fehler ist offen</translation>
    </message>
</context>
<context>
    <name>octoha::FactTable</name>
    <message>
        <source>%1
Enter or double click: go to the question</source>
        <translation>%1
Eingabetaste oder Doppelklick: zur Frage gehen</translation>
    </message>
</context>
<context>
    <name>octoha::FailuresTab</name>
    <message>
        <source>When it fails</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <source>Tasks left</source>
        <translation>Übrige Aufgaben</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Wieder da in</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
</context>
<context>
    <name>octoha::FieldRow</name>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Where to find this</source>
        <translation>Wo Sie das finden</translation>
    </message>
    <message>
        <source>Matters from Octopus %1 on.</source>
        <translation>Ab Octopus %1 von Bedeutung.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standardwert: %1</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Why we ask, and where to find this</source>
        <translation>Warum wir fragen und wo Sie das finden</translation>
    </message>
    <message>
        <source>Default · confirm</source>
        <translation>Standardwert · bestätigen</translation>
    </message>
    <message>
        <source>This is a default that nobody has confirmed. Press to take it as the answer.</source>
        <translation>Das ist ein Standardwert, den niemand bestätigt hat. Klicken Sie, um ihn als Antwort zu übernehmen.</translation>
    </message>
    <message>
        <source>Default, not confirmed; confirm: %1</source>
        <translation>Standardwert, nicht bestätigt; bestätigen: %1</translation>
    </message>
    <message>
        <source>Not stated. &lt;a href=&quot;state&quot;&gt;Take the value shown&lt;/a&gt;</source>
        <translation>Nicht angegeben. &lt;a href=&quot;state&quot;&gt;Angezeigten Wert übernehmen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Not needed because %1.</source>
        <translation>Nicht nötig, weil %1.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Confirm the default</source>
        <translation>Standardwert bestätigen</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standardwert</translation>
    </message>
</context>
<context>
    <name>octoha::FilesTab</name>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Bündels</translation>
    </message>
    <message>
        <source>Content of the chosen file</source>
        <translation>Inhalt der ausgewählten Datei</translation>
    </message>
</context>
<context>
    <name>octoha::Finder</name>
    <message>
        <source>Find a question</source>
        <translation>Frage suchen</translation>
    </message>
    <message>
        <source>Find a question by a word of it (Ctrl+F)</source>
        <translation>Frage anhand eines Worts daraus suchen (Strg+F)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>octoha::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Akzeptiert von %1: %2</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren …</translation>
    </message>
</context>
<context>
    <name>octoha::FindingLines</name>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>„%1“ beheben</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Fix “%1”…</source>
        <translation>„%1“ beheben …</translation>
    </message>
</context>
<context>
    <name>octoha::FindingsByStep</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
</context>
<context>
    <name>octoha::FindingsTab</name>
    <message>
        <source>Nothing to say: every rule that applies is fulfilled.</source>
        <translation>Nichts zu bemerken: Alle zutreffenden Regeln sind erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) are listed in Review.</source>
        <translation>
            <numerusform>%n weiterer Befund steht unter „Überprüfung“.</numerusform>
            <numerusform>%n weitere Befunde stehen unter „Überprüfung“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>octoha::ItemModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s) of “%1”</source>
        <translation>
            <numerusform>%n Zeile aus „%1“ entfernen</numerusform>
            <numerusform>%n Zeilen aus „%1“ entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>octoha::ListEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds a row (Insert)</source>
        <translation>Fügt eine Zeile hinzu (Einfg)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen rows (Delete)</source>
        <translation>Entfernt die ausgewählten Zeilen (Entf)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen cells for a spreadsheet (Ctrl+C)</source>
        <translation>Kopiert die ausgewählten Zellen für eine Tabellenkalkulation (Strg+C)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pastes cells of a spreadsheet (Ctrl+V)</source>
        <translation>Fügt Zellen aus einer Tabellenkalkulation ein (Strg+V)</translation>
    </message>
</context>
<context>
    <name>octoha::MainWindow</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show the assessment</source>
        <translation>Bewertung anzeigen</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>The page viewed before (Alt+Left)</source>
        <translation>Die zuletzt angesehene Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>The next page (Ctrl+Enter)</source>
        <translation>Die nächste Seite (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>To the last page, where the bundle is written (Ctrl+E)</source>
        <translation>Zur letzten Seite, auf der das Bündel geschrieben wird (Strg+E)</translation>
    </message>
    <message>
        <source>There is no error and no warning.</source>
        <translation>Es gibt weder Fehler noch Warnungen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1[*] – Octoha</source>
        <translation>%1[*] – Octoha</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>Preise von %1</translation>
    </message>
    <message>
        <source>rules of %1</source>
        <translation>Regeln von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s) older than a year</source>
        <translation>
            <numerusform>%n Faktenblatt älter als ein Jahr</numerusform>
            <numerusform>%n Faktenblätter älter als ein Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>Octoha designs (*.octoha)</source>
        <translation>Octoha-Entwürfe (*.octoha)</translation>
    </message>
    <message>
        <source>Cost a month, US dollars</source>
        <translation>Kosten im Monat, US-Dollar</translation>
    </message>
    <message>
        <source>Availability, percent</source>
        <translation>Verfügbarkeit, Prozent</translation>
    </message>
    <message>
        <source>Tasks with one node away</source>
        <translation>Aufgaben, wenn ein Knoten fehlt</translation>
    </message>
    <message>
        <source>Opened with remarks</source>
        <translation>Mit Anmerkungen geöffnet</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Compare with another design</source>
        <translation>Mit einem anderen Entwurf vergleichen</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Findings that go</source>
        <translation>Befunde, die wegfallen</translation>
    </message>
    <message>
        <source>Findings that come</source>
        <translation>Befunde, die hinzukommen</translation>
    </message>
    <message>
        <source>Save the plan as PDF</source>
        <translation>Plan als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New from preset</source>
        <translation>&amp;Neu aus Vorlage</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit …</translation>
    </message>
    <message>
        <source>Save plan as &amp;PDF…</source>
        <translation>Plan als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation>&amp;Frage suchen</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Vorheriger Befund</translation>
    </message>
    <message>
        <source>Not &amp;stated</source>
        <translation>Nicht &amp;angegeben</translation>
    </message>
    <message>
        <source>Says that the answer of the current question is not known</source>
        <translation>Hält fest, dass die Antwort auf die aktuelle Frage nicht bekannt ist</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <source>Page &amp;viewed before</source>
        <translation>&amp;Zuletzt angesehene Seite</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Bewertung</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster B&amp;ereich</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vorheriger Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;About Octoha</source>
        <translation>Ü&amp;ber Octoha</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>About Octoha</source>
        <translation>Über Octoha</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Octoha %1&lt;/h3&gt;&lt;p&gt;Designs Octopus Deploy High Availability on Azure.&lt;/p&gt;&lt;p&gt;It works without a network and sends nothing. Prices, limits and rules are dated; each names its source.&lt;/p&gt;&lt;p&gt;MIT licence. Octopus Deploy and Azure are trademarks of their owners.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Octoha %1&lt;/h3&gt;&lt;p&gt;Entwirft Octopus Deploy High Availability auf Azure.&lt;/p&gt;&lt;p&gt;Es arbeitet ohne Netzwerk und sendet nichts. Preise, Grenzwerte und Regeln sind datiert und nennen jeweils ihre Quelle.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Octopus Deploy und Azure sind Marken ihrer jeweiligen Inhaber.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>octoha::PagesWizard</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>octoha::Panel</name>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>octoha::PlacementPage</name>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Where in Azure the cluster stands, what its parts are called, and which networks reach it.</source>
        <translation>Wo in Azure der Cluster steht, wie seine Teile heißen und welche Netzwerke ihn erreichen.</translation>
    </message>
    <message>
        <source>Subscription and region</source>
        <translation>Abonnement und Region</translation>
    </message>
    <message>
        <source>Nodes, database and share belong in one region; its zones keep them apart.</source>
        <translation>Knoten, Datenbank und Freigabe gehören in dieselbe Region; deren Zonen halten sie getrennt.</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Verfügbarkeitszonen</translation>
    </message>
    <message>
        <source>Paired region</source>
        <translation>Partnerregion</translation>
    </message>
    <message>
        <source>Names and tags</source>
        <translation>Namen und Tags</translation>
    </message>
    <message>
        <source>Names follow the pattern of the Cloud Adoption Framework, made to fit what Azure accepts.</source>
        <translation>Die Namen folgen dem Muster des Cloud Adoption Framework, angepasst an das, was Azure zulässt.</translation>
    </message>
    <message>
        <source>Names that follow from these answers</source>
        <translation>Namen, die aus diesen Antworten folgen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>A network of its own, or one that exists; every part gets its subnet.</source>
        <translation>Ein eigenes oder ein vorhandenes Netzwerk; jeder Teil erhält sein Subnetz.</translation>
    </message>
    <message>
        <source>Subnet plan</source>
        <translation>Subnetzplan</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>Wer ihn erreicht</translation>
    </message>
    <message>
        <source>Users, Tentacles and administrators come from these ranges and from nowhere else.</source>
        <translation>Benutzer, Tentacles und Administratoren kommen aus diesen Adressbereichen und von nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Public name and certificate</source>
        <translation>Öffentlicher Name und Zertifikat</translation>
    </message>
    <message>
        <source>The name that users type, who keeps its record, and how its certificate is renewed.</source>
        <translation>Der Name, den Benutzer eingeben, wer seinen Eintrag pflegt und wie sein Zertifikat erneuert wird.</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>Passwords, the certificate and the master key are kept here; a design holds only their names.</source>
        <translation>Hier liegen Kennwörter, das Zertifikat und der Hauptschlüssel; ein Entwurf enthält nur ihre Namen.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Who hears of a fault, and where the logs are to look into.</source>
        <translation>Wer von einem Ausfall erfährt und wo die Protokolle einzusehen sind.</translation>
    </message>
    <message>
        <source>not known: the catalog does not hold this region</source>
        <translation>unbekannt: Der Katalog enthält diese Region nicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s); their numbers differ from subscription to subscription</source>
        <translation>
            <numerusform>%n Zone; ihre Nummer ist von Abonnement zu Abonnement verschieden</numerusform>
            <numerusform>%n Zonen; ihre Nummern sind von Abonnement zu Abonnement verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>none: an availability set is what keeps nodes apart here</source>
        <translation>keine: Hier hält ein Verfügbarkeitssatz die Knoten getrennt</translation>
    </message>
    <message>
        <source>none: choose the second region yourself</source>
        <translation>keine: Wählen Sie die zweite Region selbst</translation>
    </message>
    <message>
        <source>%1, open to few subscriptions</source>
        <translation>%1, nur wenigen Abonnements zugänglich</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>SQL server</source>
        <translation>SQL-Server</translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation>Speicherkonto</translation>
    </message>
    <message>
        <source>Application Gateway</source>
        <translation>Application Gateway</translation>
    </message>
    <message>
        <source>Log Analytics workspace</source>
        <translation>Log-Analytics-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation>das Namensmuster</translation>
    </message>
</context>
<context>
    <name>octoha::PollingPage</name>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>A task waits on the node that runs it, so each polling Tentacle must reach every node, or the nodes must share a queue.</source>
        <translation>Eine Aufgabe wartet auf dem Knoten, der sie ausführt. Deshalb muss jeder Polling-Tentacle jeden Knoten erreichen, oder die Knoten müssen sich eine Warteschlange teilen.</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>With a few nodes that stay, an address or a port for each; where nodes come and go, Redis.</source>
        <translation>Bei wenigen Knoten, die bleiben, je eine Adresse oder ein Port; wo Knoten kommen und gehen, Redis.</translation>
    </message>
    <message>
        <source>Tentacles and agents</source>
        <translation>Tentacles und Agents</translation>
    </message>
    <message>
        <source>Each gets its own commands in plan and scripts; paste the list from a spreadsheet.</source>
        <translation>Jeder erhält eigene Befehle in Plan und Skripten; die Liste lässt sich aus einer Tabellenkalkulation einfügen.</translation>
    </message>
    <message>
        <source>Commands for each Tentacle</source>
        <translation>Befehle für jeden Tentacle</translation>
    </message>
    <message>
        <source>As the scripts run them; the API key is asked for and never kept.</source>
        <translation>So, wie die Skripte sie ausführen; der API-Schlüssel wird abgefragt und nie gespeichert.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>What the security group and every firewall on the way must let through.</source>
        <translation>Was die Netzwerksicherheitsgruppe und jede Firewall auf dem Weg durchlassen müssen.</translation>
    </message>
    <message>
        <source>Firewall rules of the nodes</source>
        <translation>Firewallregeln der Knoten</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>The queue that all nodes share: in memory only, one node, nothing thrown away.</source>
        <translation>Die Warteschlange, die sich alle Knoten teilen: nur im Arbeitsspeicher, ein Knoten, nichts wird verworfen.</translation>
    </message>
    <message>
        <source>for reading; the runner does this on each Tentacle</source>
        <translation>zum Lesen; auf jedem Tentacle erledigt das der Runner</translation>
    </message>
    <message>
        <source>none: this way is discouraged and never scripted</source>
        <translation>keine: Von diesem Weg wird abgeraten, Skripte gibt es dafür nicht</translation>
    </message>
    <message>
        <source>none: nothing polls yet</source>
        <translation>keine: Noch fragt nichts ab</translation>
    </message>
</context>
<context>
    <name>octoha::PresetCard</name>
    <message>
        <source>Not covered: %1.</source>
        <translation>Nicht abgedeckt: %1.</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Working out the cost…</source>
        <translation>Kosten werden berechnet …</translation>
    </message>
    <message>
        <source>Takes the answers of this preset as one step; Undo brings yours back.</source>
        <translation>Übernimmt die Antworten dieser Vorlage in einem Schritt; „Rückgängig“ bringt Ihre zurück.</translation>
    </message>
</context>
<context>
    <name>octoha::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>What the design means before anybody builds it. Every line leads to its question.</source>
        <translation>Was der Entwurf bedeutet, bevor ihn jemand umsetzt. Jede Zeile führt zu ihrer Frage.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Mend what can be mended; what you accept needs a reason, an owner and a last day, and stands in the plan.</source>
        <translation>Beheben Sie, was sich beheben lässt; was Sie akzeptieren, braucht eine Begründung, eine verantwortliche Person und einen letzten Tag und steht im Plan.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Users, balancers, nodes, database and share with the ports between them.</source>
        <translation>Benutzer, Lastverteiler, Knoten, Datenbank und Freigabe mit den Ports dazwischen.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Not stated; rules that need them cannot judge.</source>
        <translation>Nicht angegeben; Regeln, die diese Antworten brauchen, können nicht urteilen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Defaults that nobody has confirmed; each stands in the plan until somebody does.</source>
        <translation>Standardwerte, die niemand bestätigt hat; jeder steht im Plan, bis es jemand tut.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>&amp;Confirm the chosen</source>
        <translation>Auswahl be&amp;stätigen</translation>
    </message>
    <message>
        <source>Confirm &amp;all</source>
        <translation>A&amp;lle bestätigen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Tasks at once, needed</source>
        <translation>Gleichzeitige Aufgaben, nötig</translation>
    </message>
    <message>
        <source>With one node away</source>
        <translation>Wenn ein Knoten fehlt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>List prices in US dollars without tax, less the discount that is stated.</source>
        <translation>Listenpreise in US-Dollar ohne Steuern, abzüglich des angegebenen Rabatts.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Cost a month, line by line</source>
        <translation>Kosten im Monat, Position für Position</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>What the providers promise by contract, multiplied along the chain: an upper bound, no forecast.</source>
        <translation>Was die Anbieter vertraglich zusagen, entlang der Kette multipliziert: eine Obergrenze, keine Vorhersage.</translation>
    </message>
    <message>
        <source>All parts together</source>
        <translation>Alle Teile zusammen</translation>
    </message>
    <message>
        <source>Availability, part by part</source>
        <translation>Verfügbarkeit, Teil für Teil</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>What each fault stops, what goes on, and who has to act. Minutes are own assumptions unless a source says them.</source>
        <translation>Was bei jedem Ausfall stehen bleibt, was weiterläuft und wer handeln muss. Minuten sind eigene Annahmen, sofern keine Quelle sie nennt.</translation>
    </message>
    <message>
        <source>&amp;Two faults at once</source>
        <translation>Zwei Aus&amp;fälle gleichzeitig</translation>
    </message>
    <message>
        <source>What happens when a part fails</source>
        <translation>Was geschieht, wenn ein Teil ausfällt</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message>
        <source>at least %1: some parts have no known price</source>
        <translation>mindestens %1: Für einige Teile ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n akzeptiert</numerusform>
            <numerusform>%n akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Errors block the export.</source>
        <translation>%1. Fehler verhindern den Export.</translation>
    </message>
    <message>
        <source>%1. The bundle can be exported.</source>
        <translation>%1. Das Bündel kann exportiert werden.</translation>
    </message>
</context>
<context>
    <name>octoha::SettingsDialog</name>
    <message>
        <source>&amp;Numbers and dates as the system writes them</source>
        <translation>&amp;Zahlen und Datumsangaben in der Schreibweise des Systems</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast (the system&apos;s colours)</source>
        <translation>Hoher Kontrast (Farben des Systems)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>Language and number form change at the next start.</source>
        <translation>Sprache und Zahlenformat ändern sich beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>octoha::SignInPage</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Who may sign in to Octopus, by which provider, and who still can when that provider is away.</source>
        <translation>Wer sich bei Octopus anmelden darf, über welchen Anmeldeanbieter, und wer es noch kann, wenn dieser nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anmeldeanbieter</translation>
    </message>
    <message>
        <source>More than one may be on; what the chosen operating system does not support is refused with the reason.</source>
        <translation>Mehrere dürfen eingeschaltet sein; was das gewählte Betriebssystem nicht unterstützt, wird mit Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>What the chosen providers bring</source>
        <translation>Was die gewählten Anmeldeanbieter mitbringen</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>The first account, the group that administers, and the account for the day the provider is away.</source>
        <translation>Das erste Konto, die Gruppe, die verwaltet, und das Konto für den Tag, an dem der Anmeldeanbieter ausfällt.</translation>
    </message>
    <message>
        <source>Switching it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Run on the first node once the cluster stands; secrets come from Key Vault.</source>
        <translation>Wird auf dem ersten Knoten ausgeführt, sobald der Cluster steht; Geheimnisse kommen aus dem Key Vault.</translation>
    </message>
    <message>
        <source>Configure commands</source>
        <translation>Konfigurationsbefehle</translation>
    </message>
    <message>
        <source>In the Octopus portal</source>
        <translation>Im Octopus-Portal</translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation>Microsoft Entra ID</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <translation>Google Workspace</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Windows domain</source>
        <translation>Windows-Domäne</translation>
    </message>
    <message>
        <source>Active Directory, an availability group and a share by identity need domain controllers in reach.</source>
        <translation>Active Directory, eine Verfügbarkeitsgruppe und eine Freigabe mit Zugriff über Identitäten brauchen erreichbare Domänencontroller.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anmeldeanbieter</translation>
    </message>
    <message>
        <source>Groups become teams</source>
        <translation>Gruppen werden zu Teams</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Eingerichtet über</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>das Portal</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>einen Befehl</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
</context>
<context>
    <name>octoha::StartPage</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>at least %1 a month</source>
        <translation>mindestens %1 im Monat</translation>
    </message>
    <message>
        <source>%1 · %2 % available</source>
        <comment>cost, availability</comment>
        <translation>%1 · %2 % verfügbar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Choose what comes closest. Every answer can be changed later.</source>
        <translation>Wählen Sie, was am ehesten passt. Jede Antwort lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Or go on with a design</source>
        <translation>Oder mit einem Entwurf weitermachen</translation>
    </message>
    <message>
        <source>This design</source>
        <translation>Dieser Entwurf</translation>
    </message>
    <message>
        <source>What it is for, who answers for it, and in which language its plan is written.</source>
        <translation>Wofür er gedacht ist, wer für ihn verantwortlich ist und in welcher Sprache sein Plan geschrieben wird.</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Grundregeln</translation>
    </message>
    <message>
        <source>Whether Azure may run parts for you.</source>
        <translation>Ob Azure Teile für Sie betreiben darf.</translation>
    </message>
    <message>
        <source>Then yours to run</source>
        <translation>Dann selbst zu betreiben</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Octopus asks for these three before a cluster is built; what is not known becomes a note.</source>
        <translation>Octopus verlangt diese drei, bevor ein Cluster aufgebaut wird; was nicht bekannt ist, wird zum Hinweis.</translation>
    </message>
    <message>
        <source>Recommended: it survives the loss of a node and of a zone, and the portal is protected.</source>
        <translation>Empfohlen: Der Verlust eines Knotens und einer Zone wird verkraftet, und das Portal ist geschützt.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>Take preset “%1”</source>
        <translation>Vorlage „%1“ übernehmen</translation>
    </message>
    <message>
        <source>No file was opened yet.</source>
        <translation>Noch wurde keine Datei geöffnet.</translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>the nodes: Windows, Octopus and their backup; Azure runs database, share and balancer</source>
        <translation>die Knoten: Windows, Octopus und ihre Sicherung; Azure betreibt Datenbank, Freigabe und Lastverteiler</translation>
    </message>
    <message>
        <source>everything: Windows and SQL Server patches, backups and their restore, failover of database, file server and balancer, spreading each over zones, certificates, and the people on call for it</source>
        <translation>alles: Patches für Windows und SQL Server, Sicherungen und ihre Wiederherstellung, Failover von Datenbank, Dateiserver und Lastverteiler, deren Verteilung auf Zonen, Zertifikate und die Rufbereitschaft dafür</translation>
    </message>
</context>
<context>
    <name>octoha::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed because %1</source>
        <translation>nicht nötig, weil %1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>nicht besucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>octoha::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Packages, task logs and artifacts lie on one share that every node reads and writes.</source>
        <translation>Pakete, Aufgabenprotokolle und Artefakte liegen auf einer Freigabe, die jeder Knoten liest und beschreibt.</translation>
    </message>
    <message>
        <source>Product and size</source>
        <translation>Produkt und Größe</translation>
    </message>
    <message>
        <source>Many small files: operations a second matter more than size.</source>
        <translation>Viele kleine Dateien: Vorgänge je Sekunde zählen mehr als Größe.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Existing share</source>
        <translation>Vorhandene Freigabe</translation>
    </message>
    <message>
        <source>What somebody else runs: cost and availability are known only if they are stated.</source>
        <translation>Was jemand anderes betreibt: Kosten und Verfügbarkeit sind nur bekannt, wenn sie angegeben werden.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>What lies where, and how the nodes see it.</source>
        <translation>Was wo liegt und wie die Knoten es sehen.</translation>
    </message>
    <message>
        <source>Path of each folder</source>
        <translation>Pfad jedes Ordners</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>what the scripts run for it; for reading, nothing is to be typed</source>
        <translation>was die Skripte dafür ausführen; zum Lesen, nichts davon ist einzugeben</translation>
    </message>
    <message>
        <source>Commands for the share</source>
        <translation>Befehle für die Freigabe</translation>
    </message>
    <message>
        <source>Access to the share</source>
        <translation>Zugriff auf die Freigabe</translation>
    </message>
    <message>
        <source>Who may open it, from where, and how.</source>
        <translation>Wer sie öffnen darf, von wo und wie.</translation>
    </message>
    <message>
        <source>Backup and copies</source>
        <translation>Sicherung und Kopien</translation>
    </message>
    <message>
        <source>A share that is deleted or lost takes logs, artifacts and packages with it.</source>
        <translation>Wird eine Freigabe gelöscht oder geht sie verloren, sind auch Protokolle, Artefakte und Pakete verloren.</translation>
    </message>
    <message>
        <source>%1 IOPS, %2 MiB/s</source>
        <translation>%1 IOPS, %2 MiB/s</translation>
    </message>
    <message>
        <source>not known for this product</source>
        <translation>für dieses Produkt unbekannt</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Octopus gets</source>
        <translation>Octopus erhält</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Recommended: %1 or more.</source>
        <translation>Empfohlen: %1 oder mehr.</translation>
    </message>
</context>
<context>
    <name>octoha::Strip</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a month, %1</source>
        <translation>im Monat, %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 h a year may be lost</source>
        <translation>bis zu %1 h Ausfall im Jahr</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%1 von %2 Aufgaben</translation>
    </message>
    <message>
        <source>one node away</source>
        <translation>wenn ein Knoten fehlt</translation>
    </message>
</context>
<context>
    <name>octoha::WorkloadPage</name>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>How much Octopus has to do, with which version and licence, and what the business expects of it.</source>
        <translation>Wie viel Octopus zu tun hat, mit welcher Version und Lizenz, und was das Unternehmen davon erwartet.</translation>
    </message>
    <message>
        <source>Octopus Server</source>
        <translation>Octopus Server</translation>
    </message>
    <message>
        <source>Every node runs this build; what is possible depends on it.</source>
        <translation>Auf jedem Knoten läuft dieser Build; was möglich ist, hängt von ihm ab.</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Habits of your own that an upgrade or a cluster may break.</source>
        <translation>Eigenheiten Ihrer Umgebung, die an einem Upgrade oder einem Cluster scheitern können.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>These numbers decide how many tasks must run at once, and so the size of nodes and database.</source>
        <translation>Diese Zahlen bestimmen, wie viele Aufgaben gleichzeitig laufen müssen, und damit die Größe von Knoten und Datenbank.</translation>
    </message>
    <message>
        <source>Tasks at once, all nodes</source>
        <translation>Gleichzeitige Aufgaben, alle Knoten</translation>
    </message>
    <message>
        <source>Task cap of each node</source>
        <translation>Aufgabenlimit je Knoten</translation>
    </message>
    <message>
        <source>Targets and workers</source>
        <translation>Ziele und Worker</translation>
    </message>
    <message>
        <source>They size no machine; they decide about polling, firewalls and gRPC.</source>
        <translation>Sie bestimmen keine Maschinengröße; sie entscheiden über Polling, Firewalls und gRPC.</translation>
    </message>
    <message>
        <source>Packages, logs and retention</source>
        <translation>Pakete, Protokolle und Aufbewahrung</translation>
    </message>
    <message>
        <source>What lies on the shared storage, how large it grows and how long it stays.</source>
        <translation>Was auf dem gemeinsamen Speicher liegt, wie groß es wird und wie lange es bleibt.</translation>
    </message>
    <message>
        <source>Shared files, estimate</source>
        <translation>Gemeinsame Dateien, Schätzung</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Was erwartet wird</translation>
    </message>
    <message>
        <source>The design is measured against these; nothing is built from them by itself.</source>
        <translation>Der Entwurf wird hieran gemessen; von selbst wird daraus nichts gebaut.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>It limits the nodes. Only limits and dates of the licence XML are kept here, never the key.</source>
        <translation>Sie begrenzt die Knoten. Nur Limits und Daten aus dem Lizenz-XML werden hier aufbewahrt, nie der Schlüssel.</translation>
    </message>
</context>
</TS>
