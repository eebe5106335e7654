#include "core/search/costs.h"

#include "core/assess/assessment.h"

#include <QSet>

namespace octoha::leastcost {

namespace {

using namespace Qt::StringLiterals;

/// What tells a line without a price apart, whichever of several machines it is of.
QString nameOfLine(const CostLine &line)
{
    return u"%1/%2/%3/%4"_s.arg(line.resource.kind ? int(*line.resource.kind) : -1)
        .arg(QLatin1String(line.resource.label), QLatin1String(line.meter), line.sku);
}

} // namespace

Costs::Costs(const Space &space, const Catalog &catalog, const Cancel &cancel) : m_space(space), m_catalog(catalog)
{
    if (space.isEmpty())
        return;
    m_frames.read(
        space, [this](const Frame &frame) { return bill(m_space.firstOf(frame)); }, cancel);
    addSizes(cancel);
    addDatabases(cancel);
    for (int part = 0; part < partCount; ++part)
        notePrices(Part(part), cancel);
}

qint64 Costs::bill(const Choice &choice) const
{
    return costOf(m_space.at(choice), m_catalog).known;
}

// Machines are billed one by one, so what one costs more is what each costs more.
void Costs::addSizes(const Cancel &cancel)
{
    for (int i = 0; i < m_space.count(Part::Size) && !cancel(); ++i) {
        m_sizes.push_back((bill(chosen(Part::Size, i)) - m_frames.first()) / m_space.plans().first().varied);
    }
    m_sizes.resize(size_t(m_space.count(Part::Size)));
}

void Costs::addDatabases(const Cancel &cancel)
{
    m_databases.resize(size_t(m_space.count(Part::Database)));
    for (const QList<int> &group : m_space.groups()) {
        const qint64 first = bill(chosen(Part::Database, group.first()));
        for (const int database : group) {
            if (cancel())
                return;
            m_databases[size_t(database)] = bill(chosen(Part::Database, database)) - first;
        }
    }
}

void Costs::notePrices(Part part, const Cancel &cancel)
{
    QList<QSet<QString>> missing;
    QSet<QString> always;
    for (int i = 0; i < m_space.count(part) && !cancel(); ++i) {
        QSet<QString> names;
        for (const CostLine &line : costOf(m_space.at(chosen(part, i)), m_catalog).lines) {
            if (!line.monthly)
                names.insert(nameOfLine(line));
        }
        always = i == 0 ? names : always & names;
        missing.append(std::move(names));
    }
    auto &priced = m_priced[size_t(part)];
    for (const QSet<QString> &names : missing)
        priced.push_back((names - always).isEmpty());
    priced.resize(size_t(m_space.count(part)));
}

qint64 Costs::of(const Choice &choice) const
{
    const int varied = m_space.plans()[choice[Part::Nodes]].varied;
    return of(m_space.frameOf(choice)) + ofDatabase(choice[Part::Database]) + varied * ofSize(choice[Part::Size]);
}

bool Costs::isPriced(const Choice &choice) const
{
    for (int part = 0; part < partCount; ++part) {
        if (!isPriced(Part(part), choice[Part(part)]))
            return false;
    }
    return true;
}

} // namespace octoha::leastcost
