#include "core/assess/wouldchange.h"

#include "core/assess/choicedeltas.h"

#include <QJsonArray>

#include <cmath>

namespace octoha {

namespace {

/// One question of the design, and what the value becomes with another answer.
class Trial {
public:
    Trial(const QString &field, Formula compute, const Design &design, const Catalog &catalog)
        : m_field(field),
          m_compute(compute),
          m_design(design),
          m_catalog(catalog),
          m_base(compute(design, catalog))
    { }

    Derived with(const QJsonValue &answer) const
    {
        Design changed = m_design;
        return setField(changed, m_field, answer) ? m_compute(changed, m_catalog) : m_base;
    }
    Derived of(const Design &changed) const { return m_compute(changed, m_catalog); }
    bool moves(const Derived &derived) const { return derived.value != m_base.value; }
    bool movesAt(qint64 number) const { return moves(with(number)); }

    /// The nearest number towards `limit` that moves the value; it only grows or only falls with its inputs.
    std::optional<qint64> nearest(qint64 now, qint64 limit) const
    {
        if (now == limit || !movesAt(limit))
            return std::nullopt;
        qint64 same = now, other = limit;
        while (std::abs(other - same) > 1) {
            const qint64 middle = same + (other - same) / 2;
            (movesAt(middle) ? other : same) = middle;
        }
        return other;
    }

private:
    const QString &m_field;
    Formula m_compute;
    const Design &m_design;
    const Catalog &m_catalog;
    Derived m_base;
};

bool isNumber(const Type &type)
{
    return type.kind == Kind::Integer || type.kind == Kind::Duration || type.kind == Kind::Decimal;
}

/// Collects what moves the value.
class Changes {
public:
    Changes(const QString &field, const Trial &trial, const QLocale &locale)
        : m_field(field),
          m_trial(trial),
          m_locale(locale)
    { }
    void add(const QJsonValue &to, const Derived &then)
    {
        if (m_trial.moves(then))
            m_list.append({m_field, to, valueText(then, m_locale)});
    }
    void add(const QJsonValue &to) { add(to, m_trial.with(to)); }
    QList<WouldChange> take() { return std::move(m_list); }

private:
    QString m_field;
    const Trial &m_trial;
    const QLocale &m_locale;
    QList<WouldChange> m_list;
};

void addNumbers(Changes &changes, const Trial &trial, const Type &type, double now)
{
    for (const double limit : {type.maximum, type.minimum}) {
        if (const auto number = trial.nearest(qint64(now), qint64(limit)))
            changes.add(QJsonValue(*number));
    }
}

// One item more is like the last of them; one less is without it.
void addItems(Changes &changes, const Trial &trial, const QString &list, const Design &design)
{
    const QJsonArray items = getField(design, list).value_or(QJsonArray()).toArray();
    if (items.isEmpty())
        return;
    QJsonObject another = items.last().toObject();
    another.remove(QLatin1StringView("id"));
    Design more = design, less = design;
    if (setField(more, list + QStringLiteral(".+"), another))
        changes.add(items.size() + 1, trial.of(more));
    if (removeItem(less, list + u'.' + QString::number(items.size() - 1)))
        changes.add(items.size() - 1, trial.of(less));
}

} // namespace

QList<WouldChange> changesBy(
    const QString &id, Formula compute, const Design &design, const Catalog &catalog, const QLocale &locale)
{
    const QString first = QString(id).replace(u'*', u'0');
    const Field *field = findField(first);
    const auto now = getField(design, first);
    if (!field || !now)
        return {};
    const Trial trial(first, compute, design, catalog);
    Changes changes(first, trial, locale);
    if (isNumber(field->type()) && now->isDouble())
        addNumbers(changes, trial, field->type(), now->toDouble());
    else if (field->type().kind == Kind::List && field->type().itemRows)
        addItems(changes, trial, first, design);
    else if (field->type().kind == Kind::Choice || field->type().kind == Kind::Boolean)
        for (const QJsonValue &answer : answersTo(first, design, catalog))
            changes.add(answer);
    return changes.take();
}

} // namespace octoha
