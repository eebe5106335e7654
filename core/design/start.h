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
template<>
struct Questions<Start> {
    static constexpr char path[] = "project";
    static constexpr Member<Start> rows[] = {
        member<&Start::title>({.key = "title",
            .label = QT_TRANSLATE_NOOP("Questions", "Title")}),
        member<&Start::owner>({.key = "owner",
            .label = QT_TRANSLATE_NOOP("Questions", "Responsible person")}),
        member<&Start::purpose>({.key = "purpose",
            .label = QT_TRANSLATE_NOOP("Questions", "Purpose")}),
        member<&Start::language>({.key = "language",
            .label = QT_TRANSLATE_NOOP("Questions", "Language of the bundle")}),
        member<&Start::hosting>({.key = "hosting",
            .label = QT_TRANSLATE_NOOP("Questions", "Hosting")}),
        member<&Start::knowsSqlAvailability>({.key = "knowsSqlAvailability",
            .label = QT_TRANSLATE_NOOP("Questions", "SQL Server clustering, Azure SQL or a DBA at hand")}),
        member<&Start::knowsSharedStorage>({.key = "knowsSharedStorage",
            .label = QT_TRANSLATE_NOOP("Questions", "Shared storage experience at hand")}),
        member<&Start::knowsLoadBalancing>({.key = "knowsLoadBalancing",
            .label = QT_TRANSLATE_NOOP("Questions", "Load balancing experience at hand")}),
    };
};

} // namespace octoha
