#pragma once

#include "core/design/quantity.h"
#include "core/design/question.h"
#include "core/design/startchoices.h"

namespace octoha {

/// What the design is for and who stands behind it.
struct Start {
    Name title;
    Name owner;
    Purpose purpose = Purpose::Production;
    Language language = Language::English;
    Hosting hosting = Hosting::Paas;
    bool knowsSqlAvailability = true;
    bool knowsSharedStorage = true;
    bool knowsLoadBalancing = true;
    friend bool operator==(const Start &, const Start &) = default;
};
template<> struct Questions<Start> {
    static constexpr char path[] = "project";
    static constexpr Member<Start> rows[] = {
        member<&Start::title>({.key = "title",
            .label = QT_TRANSLATE_NOOP("Questions", "Title"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It heads the plan and every exported page, so choose a name that "
                "colleagues will recognise."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Your own choice; the name of the Octopus instance or of the "
                "project is a good one.")}),
        member<&Start::owner>({.key = "owner",
            .label = QT_TRANSLATE_NOOP("Questions", "Responsible person"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "One person answers for the design and accepts its risks, and "
                "readers of the bundle must know whom to ask."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own organisation; usually the lead of the platform team.")}),
        member<&Start::purpose>({.key = "purpose",
            .label = QT_TRANSLATE_NOOP("Questions", "Purpose"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Rules are stricter in production: a database of S0 or S1, for "
                "example, is an error there and a warning in a lab."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Ask whether somebody's deployments stop when this cluster is "
                "down; if so, it is production.")}),
        member<&Start::language>({.key = "language",
            .label = QT_TRANSLATE_NOOP("Questions", "Language of the bundle"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It decides the words and the number form of the exported plan; the "
                "language of this window stays as it is."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask who will read the plan and run the scripts.")}),
        member<&Start::hosting>({.key = "hosting",
            .label = QT_TRANSLATE_NOOP("Questions", "Hosting"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Platform services bring zone redundancy, patches and backups with "
                "them; on machines alone all of that is your work."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your cloud policy, or the architect who answers for it.")}),
        member<&Start::knowsSqlAvailability>({.key = "knowsSqlAvailability",
            .label = QT_TRANSLATE_NOOP("Questions", "SQL Server or Azure SQL known"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "All nodes share one database, so somebody must be able to keep it "
                "available, back it up and restore it."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Ask your database administrators; if there are none, Azure SQL "
                "Database needs the least of it.")}),
        member<&Start::knowsSharedStorage>({.key = "knowsSharedStorage",
            .label = QT_TRANSLATE_NOOP("Questions", "Shared storage known"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Packages, task logs and artifacts lie on one share, and a wrong "
                "path shows as empty logs, not as an error."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask who runs the file shares of your organisation today.")}),
        member<&Start::knowsLoadBalancing>({.key = "knowsLoadBalancing",
            .label = QT_TRANSLATE_NOOP("Questions", "Load balancing known"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Portal, polling Tentacles and gRPC clients each need another "
                "treatment at the balancer, from TLS to the probe."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask your network team.")}),
    };
};

} // namespace octoha
