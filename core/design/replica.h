#pragma once

#include "core/design/quantity.h"
#include "core/design/question.h"

namespace octoha {

/// A SQL Server machine of the group or cluster.
struct Replica {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Name name;
    Zone zone;
    Name size = Name::constant("Standard_E4bds_v5");
    bool readable = false;
    friend bool operator==(const Replica &, const Replica &) = default;
};
template<> struct Questions<Replica> {
    static constexpr char path[] = "database.replicas.*";
    static constexpr Member<Replica> rows[] = {
        member<&Replica::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Computer name"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It names the machine in Azure, Windows and DNS; Windows allows 15 "
                "characters, and not digits alone."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; the suggested names follow it.")}),
        member<&Replica::zone>({.key = "zone",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Replicas in different zones survive the loss of a datacentre; the "
                "delay between the zones should be tested."),
            .where = QT_TRANSLATE_NOOP("Questions", "Give the replicas the zones 1 and 2.")}),
        member<&Replica::size>({.key = "size",
            .label = QT_TRANSLATE_NOOP("Questions", "Size"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Microsoft advises at least 4 vCPUs and 8 GiB for each of them, and "
                "Ebdsv5 first for the speed of its disks."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Take the recommended size; az vm list-skus shows what the region "
                "offers.")}),
        member<&Replica::readable>({.key = "readable",
            .label = QT_TRANSLATE_NOOP("Questions", "Readable secondary"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Standard edition allows no readable secondary, and Octopus never "
                "uses one: all nodes write."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    };
};

} // namespace octoha
