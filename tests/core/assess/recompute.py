#!/usr/bin/env python3
"""Recomputes every line of the bill of every sample, in every region with complete prices, from the catalog's own files.

Shares nothing with the program but those files: the keys of the meters and the quantities are worked out here a second
time, from the design that was saved. Arguments: octoha-cli, the root of the sources, a folder to work in.
"""
import json
import math
import pathlib
import subprocess
import sys

CLI, ROOT, WORK = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
CATALOG = ROOT / "resources" / "catalog"
SCALE = 100_000  # amounts are whole thousandths of a cent


def rows(name):
    table = json.loads((CATALOG / f"{name}.json").read_text(encoding="utf-8"))
    columns = table.get("columns")
    return [dict(zip(columns, row)) for row in table["rows"]] if columns else table["rows"]


FACTS = {row["key"]: row["value"] for path in (CATALOG / "facts").glob("*.json") if path.stem != "gates"
         for row in json.loads(path.read_text(encoding="utf-8"))["rows"]}
METERS = {(row["region"], row["key"]): row["price"] for row in rows("prices/meters")}
GLOBAL = {row["key"]: row for row in rows("prices/global")}
MACHINES = {(row["region"], row["size"]): row for row in rows("prices/vm")}
ADD_ONS = {row["size"]: row["perHour"] for row in rows("prices/windows-add-ons")}
RESERVATIONS = {(row["region"], row["size"]): row for row in rows("prices/reservations")}
OBJECTIVES = {row["name"]: row for row in rows("azure/sql-objectives")}
REGIONS = {row["name"]: row for row in rows("azure/regions")}
ZONES = {row["name"]: row.get("bandwidthZone") for row in rows("prices/areas")}
COMPLETE = sorted(name for name, row in REGIONS.items() if row.get("pricesComplete"))
HOURS = FACTS["hoursPerMonth"]
DAYS = FACTS["daysPerYear"] / 12
SHARES = {"ssdV2": "files.ssd_v2", "hddV2": "files.hdd_v2"}  # the tiers of the samples
NO_PRICE = {"Plan", "Collected data", "ExpressRoute gateway", "Site Recovery"}  # nobody collected these prices


NOT_SOLD = {("mexicocentral", "Long-term backup", "RA-GZRS")}  # a region without a pair keeps no copy elsewhere


def is_without_price(line):
    return line["meter"] in NO_PRICE or (line["region"], line["meter"], line["sku"]) in NOT_SOLD


class Wrong(Exception):
    """A line that does not agree, with the reason."""


def meter(region, key):
    """The price of a meter and whether it is an estimate; (None, False) where nobody collected it."""
    if (region, key) in METERS:
        return METERS[region, key], False
    row = GLOBAL.get(key)
    if not row:
        return None, False
    return row["price"], bool(row.get("derived")) or row["region"] not in ("Global", region)


def machine(region, size):
    row = MACHINES.get((region, size), {})
    base, windows, add_on = row.get("base"), row.get("windows"), ADD_ONS.get(size)
    if base is None and windows is not None and add_on is not None:
        return windows - add_on, windows, True, False
    if windows is None and base is not None and add_on is not None:
        return base, base + add_on, False, True
    return base, windows, False, False


def step_of(steps, unit_price, quantity):
    """What of the quantity falls into the step that costs so much, and its price."""
    ends = [step[0] for step in steps[1:]] + [math.inf]
    for (start, price), end in zip(steps, ends):
        if price == unit_price:
            return min(quantity, end) - start, price
    return quantity, None


class Bill:
    """What a line should be, by its meter's name."""

    def __init__(self, design, lines):
        self.design = design
        self.lines = lines
        self.region = design["placement"]["region"]
        self.copy = design["storage"]["geoCopy"]

    # Prices -----------------------------------------------------------------------------------------------------------

    def price(self, line):
        name, sku, region = line["meter"], line["sku"], line["region"]
        base, windows, base_derived, windows_derived = machine(region, sku)
        if name in ("Compute", "Reserved capacity"):
            return base, base_derived or name == "Reserved capacity"
        if name == "Windows licence":
            return (None, False) if windows is None else (round(windows - base, 6), base_derived or windows_derived)
        if name == "Data out" and line["resource"] == "Data to the Internet":
            return meter(ZONES[region], "bandwidth.internet_egress_gb")
        return meter(region, self.key(line))

    def key(self, line):
        name, sku, resource = line["meter"], line["sku"], line["resource"]
        objective = OBJECTIVES.get(sku, {})
        zonal = self.design["database"]["zoneRedundant"]
        share = f"{SHARES[self.design['storage']['tier']]}.{sku}."
        keys = {
            "Disk": f"disk.premium_ssd.{sku}.LRS.month",
            "Machine backup": "backup.azure_vm_instance_month",
            "Share backup": "backup.azure_files_instance_month",
            "Backup storage": f"backup.storage.{sku}_gb_month",
            "Public address": "network.public_ip_standard_hour",
            "Database": objective.get("priceKey"),
            "Database compute": objective.get("priceKey"),
            "SQL licence": objective.get("licenceKey"),
            "Zone redundancy": objective.get("zoneKey"),
            "Database storage": (zonal and objective.get("zoneStorageKey")) or objective.get("storageKey"),
            "Point-in-time backup": f"sql.pitr_backup.{sku}_gb_month",
            "Long-term backup": f"sql.ltr_backup.{sku}_gb_month",
            "Provisioned storage": share + "gib_hour",
            "Provisioned operations": share + "iops_hour",
            "Provisioned throughput": share + "mibps_hour",
            "Snapshots": share + "snapshot_gib_hour",
            "Gateway": "appgw.waf_v2.fixed_hour" if sku == "WAF_v2" else "appgw.standard_v2.fixed_hour",
            "Capacity units": "appgw.waf_v2.capacity_unit_hour" if sku == "WAF_v2" else "appgw.standard_v2.capacity_unit_hour",
            "First rules": "lb.standard.included_rules_hour",
            "Further rules": "lb.standard.overage_rule_hour",
            "NAT gateway": "natgateway.hour",
            "Data processed": "natgateway.data_processed_gb" if sku == "StandardV2" else "lb.standard.data_processed_gb",
            "Bastion": "bastion.basic.hour",
            "Private endpoint": "privatelink.endpoint_hour",
            "Data in": "privatelink.data_in_gb",
            "Data out": "privatelink.data_out_gb",
            "DNS zone": "privatedns.zone_month",
            "Vault operations": "keyvault.standard.operations_10k",
            "Log ingestion": "loganalytics.analytics_ingestion_gb",
            "Redis": f"redis.managed.{sku.rpartition('_')[2]}.instance_hour",
            "VPN gateway": f"vpn.{sku}.hour",
            "Data to another region": "bandwidth.inter_region_gb",
            "Data between zones": "bandwidth.inter_zone_gb_each_way",
        }
        if name not in keys:
            raise Wrong(f"the script knows no meter “{name}” of {resource}")
        return keys[name]

    # Quantities -------------------------------------------------------------------------------------------------------

    def quantity(self, line):
        name, sku = line["meter"], line["sku"]
        database, storage = self.design["database"], self.design["storage"]
        traffic = FACTS["assumedTrafficGb"]
        size = database["expectedGib"]
        vcores = OBJECTIVES.get(sku, {}).get("vcores") or 0
        changed = size * FACTS["assumedDailyChangePercent"] / 100
        quota, iops, mibps = storage["quotaGib"], storage["provisionedIops"], storage["provisionedMibps"]
        if storage["tier"] == "ssdV2":  # comes with some operations and throughput
            iops, mibps = iops - FACTS["ssdV2IopsFree"], mibps - FACTS["ssdV2MibpsFree"]
        long_term = database["longTermWeeks"] + database["longTermMonths"] + database["longTermYears"]
        quantities = {
            "Disk": 1, "Machine backup": 1, "Share backup": 1, "Plan": 1, "Collected data": 1,
            "Database": DAYS,
            "Database compute": vcores * HOURS, "SQL licence": vcores * HOURS, "Zone redundancy": vcores * HOURS,
            "Database storage": size - (OBJECTIVES.get(sku, {}).get("includedGb") or 0),
            "Point-in-time backup": changed * database["pointInTimeDays"],
            "Long-term backup": size * long_term,
            "Provisioned storage": quota * HOURS,
            "Provisioned operations": iops * HOURS,
            "Provisioned throughput": mibps * HOURS,
            "Snapshots": quota * FACTS["assumedSnapshotPercent"] / 100 * HOURS,
            "Capacity units": self.design["balancer"]["gatewayMinimum"] * FACTS["gatewayUnitsPerInstance"] * HOURS,
            "Further rules": None,
            "Data processed": traffic, "Data in": traffic, "Data out": traffic,
            "DNS zone": self.count("Private endpoint", self.region),
            "Vault operations": FACTS["assumedVaultOperations"] / 10_000,
            "Log ingestion": self.log_gb(), "Backup storage": FACTS["assumedBackupGibPerMachine"] * self.count("Machine backup", self.region),
            "Redis": HOURS * (2 if self.design["polling"]["redisHighAvailability"] else 1),
            "Data to another region": traffic if "files" in line["resource"] else changed * DAYS,
            "Data between zones": 2 * traffic,
        }
        return quantities.get(name, HOURS)

    def count(self, name, region):
        return sum(line["meter"] == name and line["region"] == region for line in self.lines)

    def log_gb(self):
        placement = self.design["placement"]
        machines = len(self.design["compute"]["nodes"])
        return ((machines * FACTS["assumedLogGbPerMachine"] if placement["monitoringAgent"] else 0)
                + (FACTS["assumedLogGbOfServices"] if placement["diagnosticLogs"] else 0))

    # Checks -----------------------------------------------------------------------------------------------------------

    def check(self, line):
        if line["stated"]:
            return
        wanted = self.quantity(line)
        price, estimate = (None, False) if is_without_price(line) else self.price(line)
        if isinstance(price, list):  # steps of a price: the line is one of them
            wanted, price = step_of(price, line["unitPrice"], wanted)
        if wanted is not None and not math.isclose(line["quantity"], wanted, rel_tol=1e-12):
            raise Wrong(f"quantity {line['quantity']}, should be {wanted}")
        if is_without_price(line):
            if line["monthly"] is not None:
                raise Wrong("has a price that nobody collected")
            return
        if price is None or line["unitPrice"] is None or not math.isclose(price, line["unitPrice"], abs_tol=1e-9):
            raise Wrong(f"price {line['unitPrice']}, should be {price}")
        if estimate and not line["estimate"]:
            raise Wrong("rests on a derived price or another region's, and does not say so")
        factor = 1 - self.design["placement"]["discountPercent"] / 100
        if abs(round(line["monthly"] * SCALE) - line["quantity"] * price * factor * SCALE) > 0.501:
            raise Wrong(f"{line['monthly']} a month, should be {line['quantity'] * price * factor}")
        self.check_commitments(line, factor)

    def check_commitments(self, line, factor):
        place = (line["region"], line["sku"])
        reserved = RESERVATIONS.get(place, {}) if line["meter"] in ("Compute", "Reserved capacity") else {}
        plan = MACHINES.get(place, {}).get("savingsPlan1y") if line["meter"] in ("Compute", "Reserved capacity") else None
        wanted = {"reserved1y": reserved.get("total1y", math.nan) / 12, "reserved3y": reserved.get("total3y", math.nan) / 36,
                  "savingsPlan": (plan or reserved.get("savingsPlan1yHour", math.nan)) * HOURS}
        for name, amount in wanted.items():
            if math.isnan(amount) != (line[name] is None) or abs(amount * factor - (line[name] or amount * factor)) > 1 / SCALE:
                raise Wrong(f"{name} {line[name]}, should be {amount * factor}")

    def check_counts(self):
        nodes = len(self.design["compute"]["nodes"])
        for name, wanted in {"Compute": nodes, "Windows licence": 0 if self.design["compute"]["hybridBenefit"] else nodes}.items():
            if self.count(name, self.region) != wanted:
                raise Wrong(f"{self.count(name, self.region)} lines of {name}, should be {wanted}")


def check_sum(cost):
    lines = cost["lines"]
    known = sum(round(line["monthly"] * SCALE) for line in lines if line["monthly"] is not None)
    if round(cost["monthly"]["value"] * SCALE) != known:
        raise Wrong(f"sum {cost['monthly']['value']}, the lines make {known / SCALE}")
    complete = all(line["monthly"] is not None for line in lines)
    if cost["complete"] != complete or bool(cost["monthly"].get("atLeast")) == complete or bool(cost["missing"]) == complete:
        raise Wrong("complete, atLeast and missing disagree with the lines")


def run(*arguments):
    return subprocess.run([CLI, *map(str, arguments)], check=True, capture_output=True, encoding="utf-8").stdout


def problems_of(path):
    cost = json.loads(run("assess", path, "--format", "json"))["cost"]
    bill = Bill(json.loads(path.read_text(encoding="utf-8"))["design"], cost["lines"])
    problems = []
    for line in cost["lines"]:
        try:
            bill.check(line)
        except Wrong as wrong:
            problems.append(f"{line['resource']}, {line['meter']} {line['sku']} in {line['region']}: {wrong}")
    for check in (lambda: check_sum(cost), bill.check_counts):
        try:
            check()
        except Wrong as wrong:
            problems.append(str(wrong))
    return len(cost["lines"]), problems


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    total, failed = 0, 0
    samples = sorted((ROOT / "resources" / "samples").glob("*.octoha"))
    assert samples and len(COMPLETE) == 14, "seven samples and fourteen regions with complete prices"
    for sample in samples:
        second = json.loads(sample.read_text(encoding="utf-8"))["design"]["placement"]["drRegion"]
        for region in [name for name in COMPLETE if name != second]:
            path = WORK / f"{sample.stem}-{region}.octoha"
            path.write_bytes(sample.read_bytes())
            run("set", path, f"placement.region={region}", "placement.discountPercent=7.5")
            lines, problems = problems_of(path)
            total += lines
            failed += len(problems)
            for problem in problems:
                print(f"{sample.name} in {region}: {problem}")
    print(f"{total} lines of {len(samples)} samples in {len(COMPLETE)} regions, {failed} wrong")
    return 1 if failed or total < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
